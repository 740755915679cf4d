// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! How much a service message presses.
enum class MessageWeight { Notice, Warning, Severe };

//! What a service message means to the owner of the device.
struct MessageWords {
    QString title; //!< what is the matter: "Battery is low"
    QString advice; //!< what to do, one sentence
    MessageWeight weight = MessageWeight::Warning;
};

//! Of a parameter such as UNREACH or ERROR_JAMMED; one that nobody has words for gets its readable name. deviceType, as
//! the CCU names it: of a low battery it tells which one to buy.
[[nodiscard]] MessageWords messageWords(const QString& parameter, const QString& deviceType = {});

} // namespace ccudesk
