// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcvalue.h"

#include <limits>

namespace ccudesk::rpc {

XmlRpcValue XmlRpcValue::fromValue(const Value& value) {
    if (value.isBool())
        return value.toBool();
    if (value.isInteger()) {
        const qint64 number = value.toInteger().value_or(0);
        const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
        return fits ? XmlRpcValue(static_cast<int>(number)) : XmlRpcValue(number);
    }
    if (value.isDouble())
        return value.toNumber().value_or(0.0);
    return value.toPlainText();
}

QString XmlRpcValue::toString() const {
    if (const auto* text = std::get_if<QString>(&m_value))
        return *text;
    if (const auto* bytes = std::get_if<QByteArray>(&m_value))
        return QString::fromLatin1(bytes->toBase64());
    return toValue().toPlainText();
}

int XmlRpcValue::toInt(int fallback) const {
    const double number = toDouble(fallback);
    const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(number) : fallback;
}

double XmlRpcValue::toDouble(double fallback) const {
    return toValue().toNumber().value_or(fallback);
}

bool XmlRpcValue::toBool() const {
    if (const auto* text = std::get_if<QString>(&m_value); text && text->toLower() == QLatin1String("true"))
        return true;
    return toDouble() != 0.0;
}

XmlRpcArray XmlRpcValue::toArray() const {
    const auto* array = std::get_if<XmlRpcArray>(&m_value);
    return array ? *array : XmlRpcArray();
}

XmlRpcStruct XmlRpcValue::toStruct() const {
    const auto* members = std::get_if<XmlRpcStruct>(&m_value);
    return members ? *members : XmlRpcStruct();
}

XmlRpcValue XmlRpcValue::member(const QString& name) const {
    const auto* members = std::get_if<XmlRpcStruct>(&m_value);
    return members ? members->value(name) : XmlRpcValue();
}

QStringList XmlRpcValue::toStringList() const {
    QStringList list;
    if (const auto* array = std::get_if<XmlRpcArray>(&m_value)) {
        list.reserve(array->size());
        for (const XmlRpcValue& entry : *array)
            list.append(entry.toString());
    } else if (const QString text = toString(); !text.isEmpty()) {
        list.append(text);
    }
    return list;
}

Value XmlRpcValue::toValue() const {
    if (const auto* text = std::get_if<QString>(&m_value))
        return Value(*text);
    if (const auto* flag = std::get_if<bool>(&m_value))
        return Value(*flag);
    if (const auto* number = std::get_if<int>(&m_value))
        return Value(*number);
    if (const auto* number = std::get_if<qint64>(&m_value))
        return Value(*number);
    if (const auto* number = std::get_if<double>(&m_value))
        return Value(*number);
    if (const auto* bytes = std::get_if<QByteArray>(&m_value))
        return Value(QString::fromLatin1(bytes->toBase64()));
    return {};
}

} // namespace ccudesk::rpc
