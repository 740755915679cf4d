// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! What a setting is about: the headings of a configuration, in the order in which they are shown.
enum class SettingTopic {
    ShortPress,
    LongPress,
    Climate,
    Keys,
    Detection,
    Movement,
    Light,
    Sending,
    PowerUp,
    Time,
    Device,
    Radio,
    Other,
    WeekProgram
};

//! "When it reports". Translated.
[[nodiscard]] QString topicName(SettingTopic topic);

//! What a MASTER or LINK parameter is about; Other where nobody knows.
[[nodiscard]] SettingTopic topicOf(const QString& parameter);

//! What a MASTER or LINK parameter is called among people; made readable when unknown. Translated. The same key may be
//! a reading in VALUES with another name: parameterName().
[[nodiscard]] QString settingName(const QString& parameter);

} // namespace ccudesk
