// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/parameter.h"

#include <QString>

// Values, parameters and times in a person's words. Numbers follow QLocale.

namespace ccudesk {

//! "Set temperature" for SET_POINT_TEMPERATURE; unknown names become readable ("Foo bar" for FOO_BAR).
[[nodiscard]] QString parameterName(const QString& parameter);

//! "21.4 °C", "60 %", "Closed", "Yes"; a special value gives its word. Empty for an empty value.
[[nodiscard]] QString valueText(const ParameterDescription& description, const Value& value);

//! The word for an ENUM entry: known ones translated, others readable.
[[nodiscard]] QString choiceText(const QString& choice);

//! The word for a special value: "Not used" for NOT_USED.
[[nodiscard]] QString specialText(const QString& id);

//! At most `decimals` decimals, none that are only zeros beyond `fixed`.
[[nodiscard]] QString decimalText(double number, int decimals, int fixed = 0);
[[nodiscard]] QString percentText(double fraction); //!< "60 %" for 0.6; clamped to 0..100
[[nodiscard]] QString temperatureText(double celsius); //!< "21.4 °C"
[[nodiscard]] QString powerText(double watts); //!< "23.4 W", "1,180 W"
[[nodiscard]] QString energyText(double wattHours); //!< "18.62 kWh"

//! "02:13" today, "yesterday", else the date; in local time.
[[nodiscard]] QString momentText(qint64 timeMs, qint64 nowMs);

} // namespace ccudesk
