// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/foreignwatch.h"

#include "core/domain/defaultnames.h"
#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/pendingtracker.h"

#include <utility>

namespace ccudesk {

namespace {

QString namesOf(const QList<ChannelKey>& channels, const DeviceStore& devices) {
    QStringList names;
    for (const ChannelKey& channel : channels)
        names.append(devices.displayNameOf(channel));
    return names.join(QStringLiteral(", "));
}

QList<ChannelKey> without(QList<ChannelKey> channels, const QList<ChannelKey>& others) {
    channels.removeIf([&others](const ChannelKey& channel) { return others.contains(channel); });
    return channels;
}

} // namespace

ForeignWatch::ForeignWatch(const DeviceStore& devices, const HomeStore& home, const PendingTracker& pending,
    ChangeJournal& journal, const Clock& clock, QObject* parent)
    : QObject(parent), m_devices(devices), m_home(home), m_pending(pending), m_journal(journal), m_clock(clock) {
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ForeignWatch::look);
    const auto later = [this] {
        if (m_isLive)
            m_later.start();
    };
    connect(&devices, &DeviceStore::devicesAdded, this, later);
    connect(&devices, &DeviceStore::devicesChanged, this, later);
    connect(&devices, &DeviceStore::devicesRemoved, this, later);
    connect(&devices, &DeviceStore::groupsChanged, this, later);
    connect(&home, &HomeStore::systemVariablesChanged, this, later);
    connect(&pending, &PendingTracker::changed, this, &ForeignWatch::lookAtPending);
}

//! Only the first time: an attempt that failed half way leaves half a home behind.
void ForeignWatch::beginReading() {
    if (!std::exchange(m_hasBegun, true) && m_devices.size() > 0)
        m_known = take();
}

void ForeignWatch::setLive(bool isLive) {
    if (isLive && !m_isLive)
        m_liveSinceMs = m_clock.nowMs();
    m_isLive = isLive;
    if (isLive)
        m_later.start();
    else
        m_later.stop();
}

ForeignWatch::Picture ForeignWatch::take() const {
    Picture picture;
    for (const DeviceKey& key : m_devices.keys()) {
        const Device& device = *m_devices.device(key);
        picture.devices.insert(key, device.name);
        for (const Channel& channel : device.channels)
            picture.channels.insert(device.keyOf(channel), channel.name);
    }
    for (const Room& room : m_devices.rooms())
        picture.rooms.insert(room.id, room);
    for (const Function& function : m_devices.functions())
        picture.functions.insert(function.id, function);
    for (const SystemVariable& variable : m_home.systemVariables())
        picture.variables.insert(variable.id, shapeOf(variable));
    return picture;
}

bool ForeignWatch::isOwn(qint64 withinMs) const {
    return m_clock.nowMs() - m_journal.lastOwnAtMs() < withinMs;
}

void ForeignWatch::look() {
    const Picture now = take();
    if (m_known) {
        QStringList sentences = differences(*m_known, now);
        const auto more = static_cast<int>(sentences.size()) - mostEntries;
        if (more > 0)
            sentences = sentences.mid(0, mostEntries) + QStringList{tr("%n more thing(s) changed", nullptr, more)};
        for (const QString& sentence : std::as_const(sentences))
            m_journal.note({0, 0, {}, sentence, {}, {}, true});
    }
    m_known = now;
}

//! What somebody sends to a device shows as waiting for it. Each wait is told once.
void ForeignWatch::lookAtPending() {
    QHash<DeviceKey, qint64> waiting;
    for (const PendingConfiguration& pending : m_pending.all()) {
        waiting.insert(pending.device, pending.sinceMs);
        const bool isNew = m_isLive && pending.sinceMs >= m_liveSinceMs && !m_toldPending.contains(pending.device);
        if (isNew && !pending.isOwn && !isOwn(ownWithinMs))
            m_journal.note({0, 0, {pending.device.interface, pending.device.address, {}},
                tr("Settings or links of “%1” were changed").arg(m_devices.displayNameOf(pending.device)), {}, {},
                true});
    }
    m_toldPending = waiting;
}

QStringList ForeignWatch::differences(const Picture& before, const Picture& now) const {
    QStringList sentences;
    if (!isOwn(ownDevicesWithinMs))
        addDevices(before, now, sentences);
    if (isOwn(ownWithinMs))
        return sentences;
    addNames(before, now, sentences);
    addGroups(GroupKind::OfRooms, before, now, sentences);
    addGroups(GroupKind::OfFunctions, before, now, sentences);
    addVariables(before, now, sentences);
    return sentences;
}

void ForeignWatch::addDevices(const Picture& before, const Picture& now, QStringList& sentences) const {
    for (const DeviceKey& key : m_devices.keys())
        if (!before.devices.contains(key))
            sentences.append(tr("Device “%1” (%2) is new").arg(m_devices.displayNameOf(key), key.address));
    for (auto it = before.devices.cbegin(); it != before.devices.cend(); ++it)
        if (!now.devices.contains(it.key()))
            sentences.append(tr("Device “%1” (%2) is gone").arg(*it, it.key().address));
}

//! A name that comes for the first time is no change: it was not known before.
void ForeignWatch::addNames(const Picture& before, const Picture& now, QStringList& sentences) {
    const auto add = [&sentences](const auto& old, const auto& fresh) {
        for (auto it = fresh.cbegin(); it != fresh.cend(); ++it)
            if (const QString was = old.value(it.key()); !was.isEmpty() && !it->isEmpty() && was != *it)
                sentences.append(tr("“%1” renamed to “%2”").arg(was, *it));
    };
    add(before.devices, now.devices);
    add(before.channels, now.channels);
}

void ForeignWatch::addGroups(GroupKind kind, const Picture& before, const Picture& now, QStringList& sentences) const {
    const bool isRoom = kind == GroupKind::OfRooms;
    const QMap<QString, ChannelGroup>& old = isRoom ? before.rooms : before.functions;
    const QMap<QString, ChannelGroup>& fresh = isRoom ? now.rooms : now.functions;
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        const QString name = displayName(it->name);
        if (!old.contains(it.key())) {
            sentences.append(isRoom ? tr("Room “%1” created").arg(name) : tr("Function “%1” created").arg(name));
            continue;
        }
        const ChannelGroup was = old.value(it.key());
        if (was.name != it->name)
            sentences.append(tr("“%1” renamed to “%2”").arg(displayName(was.name), name));
        if (const auto added = without(it->channels, was.channels); !added.isEmpty())
            sentences.append(tr("Added to “%1”: %2").arg(name, namesOf(added, m_devices)));
        // a channel that is gone with its device is told with the device
        QList<ChannelKey> removed = without(was.channels, it->channels);
        removed.removeIf([&now](const ChannelKey& channel) { return !now.devices.contains(channel.device()); });
        if (!removed.isEmpty())
            sentences.append(tr("Removed from “%1”: %2").arg(name, namesOf(removed, m_devices)));
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it)
        if (!fresh.contains(it.key()))
            sentences.append(isRoom ? tr("Room “%1” deleted").arg(displayName(it->name))
                                    : tr("Function “%1” deleted").arg(displayName(it->name)));
}

void ForeignWatch::addVariables(const Picture& before, const Picture& now, QStringList& sentences) {
    for (auto it = now.variables.cbegin(); it != now.variables.cend(); ++it) {
        const QString name = displayName(it->name);
        const auto was = before.variables.constFind(it.key());
        if (was == before.variables.cend())
            sentences.append(tr("Variable “%1” created").arg(name));
        else if (was->name != it->name)
            sentences.append(tr("Variable “%1” renamed to “%2”").arg(displayName(was->name), name));
        else if (*was != *it)
            sentences.append(tr("Unit, values or description of variable “%1” changed").arg(name));
    }
    for (auto it = before.variables.cbegin(); it != before.variables.cend(); ++it)
        if (!now.variables.contains(it.key()))
            sentences.append(tr("Variable “%1” deleted").arg(displayName(it->name)));
}

} // namespace ccudesk
