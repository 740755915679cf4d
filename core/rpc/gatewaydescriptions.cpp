// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"

namespace ccudesk::rpc {

namespace {

//! rfd tells a number, the JSON API the same as text; anything else is not told.
int percentOf(const XmlRpcValue& value) {
    constexpr int most = 100;
    bool isNumber = value.isInt() || value.isDouble();
    const int percent = value.isDouble() ? static_cast<int>(value.toDouble())
        : isNumber                       ? value.toInt()
                                         : value.toString().toInt(&isNumber);
    return isNumber && percent >= 0 && percent <= most ? percent : -1;
}

} // namespace

QList<RadioGateway> readGateways(const XmlRpcValue& descriptions, const QString& interface) {
    QList<RadioGateway> gateways;
    for (const XmlRpcValue& description : descriptions.toArray()) {
        RadioGateway gateway;
        gateway.interface = interface;
        gateway.address = description.member(QStringLiteral("ADDRESS")).toString();
        gateway.type = description.member(QStringLiteral("TYPE")).toString();
        gateway.isConnected = description.member(QStringLiteral("CONNECTED")).toBool();
        gateway.isDefault = description.member(QStringLiteral("DEFAULT")).toBool();
        gateway.dutyCycle = percentOf(description.member(QStringLiteral("DUTY_CYCLE")));
        if (!gateway.address.isEmpty())
            gateways.append(gateway);
    }
    return gateways;
}

} // namespace ccudesk::rpc
