// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/radiosignals.h"

#include "core/domain/valuetext.h"

namespace ccudesk::rpc {

namespace {

void add(QList<RadioSignal>& told, const DeviceKey& device, const QString& partner, const XmlRpcValue& levels) {
    const XmlRpcArray pair = levels.toArray();
    if (pair.size() != 2 || device.address.isEmpty() || partner.isEmpty())
        return;
    const RadioSignal signal{device, partner, signalDbm(pair.at(0).toValue()), signalDbm(pair.at(1).toValue())};
    if (signal.atDevice || signal.atPartner)
        told.append(signal);
}

} // namespace

QList<RadioSignal> readSignals(const XmlRpcValue& answer, const QString& interface) {
    QList<RadioSignal> told;
    const XmlRpcStruct devices = answer.toStruct();
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        const XmlRpcStruct partners = device->toStruct();
        for (auto partner = partners.begin(); partner != partners.end(); ++partner)
            add(told, {interface, device.key()}, partner.key(), *partner);
    }
    for (const XmlRpcValue& device : answer.toArray()) {
        const QString address = device.member(QStringLiteral("name")).toString();
        for (const XmlRpcValue& partner : device.member(QStringLiteral("partner")).toArray())
            add(told, {interface, address}, partner.member(QStringLiteral("name")).toString(),
                partner.member(QStringLiteral("rssiData")));
    }
    return told;
}

} // namespace ccudesk::rpc
