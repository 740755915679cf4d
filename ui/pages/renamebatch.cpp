// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/renamebatch.h"

#include "core/domain/sendabletext.h"
#include "core/store/devicestore.h"

#include <QHash>

#include <algorithm>

namespace ccudesk {

namespace {

const Device* deviceOf(const DeviceStore& devices, const RenameBatch::Subject& subject) {
    const auto* channel = std::get_if<ChannelKey>(&subject);
    return devices.device(channel ? channel->device() : std::get<DeviceKey>(subject));
}

} // namespace

NamedThing RenameBatch::thingOf(const Subject& subject) const {
    const DeviceStore& devices = m_context.devices;
    NamedThing thing;
    const Device* device = deviceOf(devices, subject);
    if (!device)
        return thing;
    thing.type = device->type;
    thing.serial = device->address;
    thing.deviceName = devices.displayNameOf(device->key());
    thing.oldName = thing.deviceName;
    QStringList rooms = devices.roomNamesOf(device->key());
    QStringList functions = devices.functionNamesOf(device->key());
    if (const auto* key = std::get_if<ChannelKey>(&subject)) {
        const Channel* channel = devices.channel(*key);
        thing.channel = channel ? channel->index : -1;
        thing.oldName = devices.displayNameOf(*key);
        rooms = devices.roomNamesOf(*key) + rooms;
        functions = devices.functionNamesOf(*key) + functions;
    }
    thing.room = rooms.value(0);
    thing.function = functions.value(0);
    return thing;
}

void RenameBatch::choose(const QList<Subject>& subjects) {
    stop();
    m_hasBegun = false;
    m_targets.clear();
    for (const Subject& subject : subjects)
        if (deviceOf(m_context.devices, subject))
            m_targets.append({subject, thingOf(subject), {}, State::Ready, {}});
    judge();
}

void RenameBatch::setPattern(const NamePattern& pattern) {
    m_pattern = pattern;
    judge();
}

//! Devices are compared with devices, channels with channels: a lamp and its only channel may well be called alike.
void RenameBatch::judge() {
    if (m_hasBegun)
        return;
    QHash<QString, int> deviceNames;
    QHash<QString, int> channelNames;
    for (const DeviceKey& key : m_context.devices.keys()) {
        const Device& device = *m_context.devices.device(key);
        ++deviceNames[device.name];
        for (const Channel& channel : device.channels)
            ++channelNames[channel.name];
    }
    const auto namesFor = [&](const Subject& subject) -> QHash<QString, int>& {
        return std::holds_alternative<DeviceKey>(subject) ? deviceNames : channelNames;
    };
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        Target& target = m_targets[i];
        target.newName = nameFrom(m_pattern, target.thing, static_cast<int>(i));
        --namesFor(target.subject)[target.thing.oldName];
        ++namesFor(target.subject)[target.newName];
    }
    for (Target& target : m_targets) {
        const Result<QString> sendable = sendableName(target.newName);
        target.reason = sendable ? QString() : sendable.error().message;
        if (!sendable)
            target.state = State::Refused;
        else
            target.state = target.newName == target.thing.oldName ? State::Same : State::Ready;
    }
    // who is left out keeps the old name, which may be the new one of another
    QList<bool> keepsOld(m_targets.size(), false);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            Target& target = m_targets[i];
            QHash<QString, int>& names = namesFor(target.subject);
            if (target.state == State::Ready && names.value(target.newName) > 1)
                target.state = State::Taken;
            if (keepsOld.at(i) || (target.state != State::Taken && target.state != State::Refused))
                continue;
            keepsOld[i] = true;
            ++names[target.thing.oldName];
            isSettled = false;
        }
    }
    Q_EMIT changed();
}

int RenameBatch::count(State state) const {
    return static_cast<int>(std::count_if(
        m_targets.cbegin(), m_targets.cend(), [state](const Target& target) { return target.state == state; }));
}

void RenameBatch::start() {
    m_isWanted = true;
    m_hasBegun = true;
    if (!m_isUnderWay)
        next();
}

void RenameBatch::stop() {
    m_isWanted = false;
}

void RenameBatch::next() {
    const auto ready = std::find_if(
        m_targets.begin(), m_targets.end(), [](const Target& target) { return target.state == State::Ready; });
    m_isUnderWay = m_isWanted && ready != m_targets.end();
    if (!m_isUnderWay)
        return Q_EMIT changed();
    ready->state = State::Sending;
    const qsizetype index = ready - m_targets.begin();
    const auto* channel = std::get_if<ChannelKey>(&ready->subject);
    const HomeEdit edit = channel ? HomeEdit(RenameChannel{*channel, ready->newName})
                                  : HomeEdit(RenameDevice{std::get<DeviceKey>(ready->subject), ready->newName});
    Q_EMIT changed();
    whenDone(m_context.edit(edit), this, [this, index](const Result<void>& result) {
        Target& target = m_targets[index];
        target.state = result ? State::Renamed : State::Failed;
        target.reason = result ? QString() : result.error().message;
        next();
    });
}

} // namespace ccudesk
