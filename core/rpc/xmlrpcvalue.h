// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/value.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <variant>

namespace ccudesk::rpc {

class XmlRpcValue;
using XmlRpcArray = QList<XmlRpcValue>;
using XmlRpcStruct = QMap<QString, XmlRpcValue>; //!< sorted by name, as rfd sends it

//! Any XML-RPC value. A void result and an empty string are the same on the wire (protocol §2.3).
class XmlRpcValue {
public:
    XmlRpcValue() = default; //!< empty string
    XmlRpcValue(bool v) : m_value(v) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(int v) : m_value(v) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(qint64 v) : m_value(v) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(double v) : m_value(v) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(const QString& v) : m_value(v) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(const QByteArray& base64) : m_value(base64) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(const XmlRpcArray& v) : m_value(v) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(const XmlRpcStruct& v) : m_value(v) { } // NOLINT(google-explicit-constructor)
    XmlRpcValue(const char*) = delete;
    //! Value → the type rfd accepts: bool, i4, double, string (protocol §3.3). Empty becomes "".
    static XmlRpcValue fromValue(const Value& value);

    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isInt() const { return std::holds_alternative<int>(m_value); }
    [[nodiscard]] bool isInt64() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isDouble() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isBytes() const { return std::holds_alternative<QByteArray>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<XmlRpcArray>(m_value); }
    [[nodiscard]] bool isStruct() const { return std::holds_alternative<XmlRpcStruct>(m_value); }

    // Tolerant readings: the CCU sends "" for an empty array or struct, numbers as strings, i4 for bool.
    [[nodiscard]] QString toString() const; //!< plain text of a scalar; "" for array and struct
    [[nodiscard]] int toInt(int fallback = 0) const;
    [[nodiscard]] double toDouble(double fallback = 0.0) const;
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] XmlRpcArray toArray() const; //!< empty unless it is an array
    [[nodiscard]] XmlRpcStruct toStruct() const; //!< empty unless it is a struct
    [[nodiscard]] XmlRpcValue member(const QString& name) const; //!< empty value when absent
    [[nodiscard]] QStringList toStringList() const; //!< array of strings; one non-empty string becomes a list of one
    //! Scalar as a reading; array and struct give an empty Value.
    [[nodiscard]] Value toValue() const;

    bool operator==(const XmlRpcValue&) const = default;

private:
    std::variant<QString, bool, int, qint64, double, QByteArray, XmlRpcArray, XmlRpcStruct> m_value;
};

struct MethodCall {
    QString method;
    XmlRpcArray params;
    bool operator==(const MethodCall&) const = default;
};

struct Fault {
    int code = 0;
    QString text;
    bool operator==(const Fault&) const = default;
};

using MethodResponse = std::variant<XmlRpcValue, Fault>;

} // namespace ccudesk::rpc
