// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recordinganonymiser.h"

#include "core/domain/channelnames.h"
#include "core/domain/defaultnames.h"

namespace ccudesk {

QString RecordingAnonymiser::stands(const QString& word, const QString& real) {
    if (real.isEmpty())
        return {};
    QHash<QString, QString>& names = m_names[word];
    auto known = names.constFind(real);
    if (known == names.constEnd())
        known = names.insert(real, QStringLiteral("%1 %2").arg(word).arg(names.size() + 1));
    return *known;
}

//! Teams keep their star, channels their number.
QString RecordingAnonymiser::address(const QString& real) {
    if (real.isEmpty())
        return {};
    const bool isTeam = real.startsWith(QLatin1Char('*')) || real.startsWith(QLatin1Char('@'));
    const QString whole = deviceAddressOf(real);
    const QString serial = isTeam ? whole.mid(1) : whole;
    auto known = m_addresses.constFind(serial);
    if (known == m_addresses.constEnd())
        known
            = m_addresses.insert(serial, QStringLiteral("ANON%1").arg(m_addresses.size() + 1, 6, 10, QLatin1Char('0')));
    return QString((isTeam ? real.left(1) : QString()) % *known % real.mid(whole.size()));
}

Value RecordingAnonymiser::value(const Value& real) {
    return real.isString() && !real.toNumber() ? Value(stands(QStringLiteral("Text"), real.toPlainText())) : real;
}

Device RecordingAnonymiser::device(const Device& real) {
    Device device = real;
    device.address = address(real.address);
    device.name = stands(QStringLiteral("Device"), real.name);
    device.regaId.clear();
    device.rfAddress = 0;
    for (Channel& channel : device.channels) {
        const bool isNamed = hasOwnName(channel);
        channel.name = isNamed ? stands(QStringLiteral("Channel"), channel.name) : QString();
        channel.address = address(channel.address);
        channel.group = address(channel.group);
        channel.team = address(channel.team);
        channel.regaId.clear();
    }
    return device;
}

ChannelGroup RecordingAnonymiser::group(const ChannelGroup& real, const QString& word, bool keepsDefaults) {
    ChannelGroup group;
    group.id = stands(word, real.id + QLatin1Char('|') + real.name);
    const bool isDefault = displayName(real.name) != real.name;
    group.name = keepsDefaults && isDefault ? real.name : group.id;
    for (const ChannelKey& channel : real.channels)
        group.channels.append({channel.interface, address(channel.address)});
    return group;
}

SystemVariable RecordingAnonymiser::variable(const SystemVariable& real) {
    SystemVariable variable = real;
    variable.id = stands(QStringLiteral("Id"), real.id);
    variable.name = stands(QStringLiteral("Variable"), real.name);
    variable.description.clear();
    for (QString& word : variable.valueList)
        word = stands(QStringLiteral("Word"), word);
    variable.value = value(real.value);
    return variable;
}

Snapshot RecordingAnonymiser::without(const Snapshot& home) {
    Snapshot bare;
    for (const Device& real : home.devices)
        bare.devices.append(device(real));
    for (const Room& room : home.rooms)
        bare.rooms.append(group(room, QStringLiteral("Room"), false));
    for (const Function& function : home.functions)
        bare.functions.append(group(function, QStringLiteral("Function"), true));
    for (const SystemVariable& real : home.variables)
        bare.variables.append(variable(real));
    for (auto it = home.values.cbegin(); it != home.values.cend(); ++it)
        for (Reading reading : *it) {
            reading.address = address(reading.address);
            reading.value = value(reading.value);
            bare.values[it.key()].append(reading);
        }
    return bare;
}

EventBatch RecordingAnonymiser::without(const EventBatch& batch) {
    EventBatch bare{batch.interface, batch.receivedAtMs, {}};
    for (const ValueEvent& event : batch.events)
        bare.events.append({address(event.address), event.parameter, value(event.value)});
    return bare;
}

} // namespace ccudesk
