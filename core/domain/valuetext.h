// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/parameter.h"

#include <QLocale>

#include <optional>

namespace ccudesk {

//! A value as people read it. Number and unit are apart so that a big reading can set them in two sizes.
struct ValueText {
    QString text; //!< "21.5", "On", "0"; empty when there is no value
    QString unit; //!< "°C", "% open"; empty for words

    bool operator==(const ValueText&) const = default;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    //! "21.5 °C", "45°"
    [[nodiscard]] QString joined() const;
};

//! parameter is the key, because a partial description may lack its id.
[[nodiscard]] ValueText valueText(const QString& parameter, const QString& channelType,
    const ParameterDescription& description, const Value& value, const QLocale& locale = QLocale());

//! A number with a fixed number of decimals, in the person's language, with a real minus sign.
[[nodiscard]] QString numberText(double number, int decimals, const QLocale& locale = QLocale());

//! The range as people read it: "4.5 … 30.5 °C"; empty when there is none.
[[nodiscard]] QString rangeText(const QString& parameter, const QString& channelType,
    const ParameterDescription& description, const QLocale& locale = QLocale());

//! Signal strength in dBm (protocol §10.3): the raw numbers have several encodings and many markers for "unknown".
[[nodiscard]] std::optional<int> signalDbm(const Value& raw);

//! "2 s", "34 min", "6 h", "yesterday", a date; "now" under a second, "never" for 0. For cells: short.
[[nodiscard]] QString ageText(qint64 timeMs, qint64 nowMs, const QLocale& locale = QLocale());

} // namespace ccudesk
