// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/homeparts.h"

#include <algorithm>

// Which devices a simulated home has: they come, go, take the place of others and get new firmware.

namespace ccudesk::simulator {

namespace {

bool mayCome(const Household::Newcomer& newcomer, const Home::Permission& permission) {
    if (!permission.serial.isEmpty())
        return newcomer.device.address == permission.serial;
    if (permission.sgtin.isEmpty())
        return true;
    return permission.sgtin.endsWith(newcomer.device.address)
        && newcomer.key.compare(permission.key, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<DeviceKey> Home::teachIn(const QString& interface, const Permission& permission) {
    QList<Household::Newcomer>& waiting = d->state.newcomers;
    const auto found = std::find_if(waiting.cbegin(), waiting.cend(), [&](const Household::Newcomer& each) {
        return each.device.interface == interface && mayCome(each, permission);
    });
    if (found == waiting.cend())
        return std::nullopt;
    const Household::Newcomer newcomer = waiting.takeAt(found - waiting.cbegin());
    const DeviceKind* const kind = d->state.catalogue().device(newcomer.model);
    d->state.addDevice(*kind, newcomer.device.address, newcomer.model + u' ' + newcomer.device.address);
    d->state.inbox.append(newcomer.device);
    d->life.forgetDevices();
    return newcomer.device;
}

bool Home::removeDevice(const QString& interface, const QString& address) {
    const bool isGone = d->state.removeDevice(interface, address);
    if (isGone)
        d->life.forgetDevices();
    return isGone;
}

QStringList Home::replaceableBy(const QString& interface, const QString& newAddress) const {
    const Device* const fresh = device(interface, newAddress);
    QStringList addresses;
    for (const Device& each : devices(interface))
        if (fresh && each.type == fresh->type && each.address != newAddress && each.flags == fresh->flags
            && !d->state.inbox.contains(each.key()))
            addresses.append(each.address);
    return addresses;
}

bool Home::replaceDevice(const QString& interface, const QString& oldAddress, const QString& newAddress) {
    const bool isDone = d->state.replaceDevice(interface, oldAddress, newAddress);
    if (isDone)
        d->life.forgetDevices();
    return isDone;
}

QList<HeatingGroup> Home::heatingGroups() const {
    QList<HeatingGroup> groups;
    for (const auto& state : d->state.states()) {
        if (state->members.isEmpty())
            continue;
        const Device* described = device(state->interface, state->address);
        groups.append({described ? described->name : QString(), state->address, false, state->members});
    }
    return groups;
}

bool Home::isReachable(const QString& interface, const QString& address) const {
    return !d->state.value(d->state.find(interface, address + QStringLiteral(":0")), QStringLiteral("UNREACH"))
                .toBool();
}

WriteOutcome Home::configureAgain(const QString& interface, const QString& address, qint64 nowMs) {
    WriteOutcome outcome;
    if (const ChannelRef found = d->state.find(interface, deviceAddressOf(address)))
        d->behaviour.configure(found, nowMs, outcome.events);
    else
        outcome.fault = -2; // protocol §2.4: unknown device
    return outcome;
}

void Home::setFirmwareState(const QString& interface, const QString& address, const FirmwareState& firmware) {
    Device* const device = d->state.described(interface, address);
    if (!device)
        return;
    if (interface == QLatin1String("HmIP-RF"))
        device->firmwareUpdateState = firmware.state;
    if (firmware.isDone) {
        device->firmware = device->availableFirmware;
        device->availableFirmware.clear();
    }
}

const QList<DeviceKey>& Home::inbox() const {
    return d->state.inbox;
}

bool Home::finish(const QString& regaId, const QString& address) {
    for (const DeviceKey& key : std::as_const(d->state.inbox)) {
        const Device* const found = device(key.interface, key.address);
        if (!found || found->regaId != regaId || key.address != address)
            continue;
        d->state.inbox.removeAll(DeviceKey(key));
        return true;
    }
    return false;
}

void Home::suppress(const ChannelKey& channel, const QString& parameter, bool isSuppressed) {
    QStringList& parameters = d->state.suppressed[channel];
    parameters.removeAll(parameter);
    if (isSuppressed)
        parameters.append(parameter);
}

QStringList Home::suppressed(const ChannelKey& channel) const {
    return d->state.suppressed.value(channel);
}

} // namespace ccudesk::simulator
