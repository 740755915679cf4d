// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>
#include <variant>

namespace ccudesk {

//! One reading or one written value of a parameter. ENUM values are the index (protocol §3.3), ACTION is true.
//! Empty (std::monostate) means: no value is known.
class Value {
public:
    Value() = default;
    explicit Value(bool v) : m_value(v) { }
    explicit Value(int v) : m_value(static_cast<qint64>(v)) { }
    explicit Value(qint64 v) : m_value(v) { }
    explicit Value(double v) : m_value(v) { }
    explicit Value(const QString& v) : m_value(v) { }
    explicit Value(const char*) = delete;

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isDouble() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }

    //! Number for bool, integer, double and numeric text; nothing otherwise.
    [[nodiscard]] std::optional<double> toNumber() const;
    //! As toNumber, but only whole numbers.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    //! true for true, any number ≠ 0, "true" and "1".
    [[nodiscard]] bool toBool() const;
    //! Plain form for logs, exports and scripts: "true", "0.5", no unit, no locale.
    [[nodiscard]] QString toPlainText() const;

    bool operator==(const Value&) const = default;

    //! Equal as readings: rfd prints doubles with six decimals, so numbers compare with a tolerance of 5e-7.
    [[nodiscard]] bool isSameReading(const Value& other) const;
    //! What comes back when this was asked for. Homegear keeps six significant digits of a number (protocol §14).
    [[nodiscard]] bool isEchoedBy(const Value& answer) const;

private:
    std::variant<std::monostate, bool, qint64, double, QString> m_value;
};

} // namespace ccudesk

Q_DECLARE_METATYPE(ccudesk::Value)
