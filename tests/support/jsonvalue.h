// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ccudesk::test {

//! The XML-RPC value that a recording keeps as plain JSON.
inline rpc::XmlRpcValue xmlValue(const QJsonValue& json) {
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        const QVariant number = json.toVariant();
        return number.typeId() == QMetaType::Double ? rpc::XmlRpcValue(number.toDouble())
                                                    : rpc::XmlRpcValue(number.toInt());
    }
    case QJsonValue::Array: {
        rpc::XmlRpcArray entries;
        for (const auto& entry : json.toArray())
            entries.append(xmlValue(entry));
        return entries;
    }
    case QJsonValue::Object: {
        rpc::XmlRpcStruct members;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            members.insert(it.key(), xmlValue(it.value()));
        return members;
    }
    default:
        return json.toString();
    }
}

} // namespace ccudesk::test
