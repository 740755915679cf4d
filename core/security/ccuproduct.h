// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ccudesk {

//! The lines of systems that advisories are written for (protocol §12.1).
enum class CcuProduct { Unknown, Ccu2, Ccu3, OpenCcu, Homegear };

//! product: as version.cgi tells it, "openccu_rpi4", or what detection made of it. A stock CCU may tell its version
//! only: 2.x is a CCU2, 3.x a CCU3, and a fourth part that is a date an OpenCCU. debmatic and piVCCU carry a CCU3's
//! software (protocol §1.5).
[[nodiscard]] CcuProduct productOf(const QString& product, const QString& version);
[[nodiscard]] QString productName(CcuProduct product);

//! -1, 0, 1. Only as many parts as the bound has are compared, so 3.73.9.20240130 is equal to 3.73.9 (protocol §12.2).
//! Nothing for a text that begins with no digit.
[[nodiscard]] std::optional<int> compareWithBound(const QString& version, const QString& bound);

//! When an OpenCCU was made, from the fourth part of its version; in milliseconds since 1970.
[[nodiscard]] std::optional<qint64> releaseTimeMs(const QString& version);

} // namespace ccudesk
