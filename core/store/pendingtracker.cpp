// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/pendingtracker.h"

#include "core/domain/maintenance.h"
#include "core/store/changejournal.h"
#include "core/store/devicestore.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace ccudesk {

namespace {

constexpr qint64 ownWithinMs = 60'000; // a write shows as pending within this time

QString pendingParameter() {
    return QStringLiteral("CONFIG_PENDING");
}

QString lostParameter() {
    return QStringLiteral("UNREACH");
}

} // namespace

PendingTracker::PendingTracker(
    const DeviceStore& devices, const ValueStore& values, ChangeJournal& journal, const Clock& clock, QObject* parent)
    : QObject(parent), m_devices(devices), m_values(values), m_journal(journal), m_clock(clock) {
    m_times.setInterval(std::chrono::seconds(30));
    connect(&m_times, &QTimer::timeout, this, &PendingTracker::checkTimes);
    connect(&values, &ValueStore::dataPointsAdded, this, &PendingTracker::watch);
    connect(&values, &ValueStore::valuesChanged, this, &PendingTracker::look);
    connect(&devices, &DeviceStore::devicesRemoved, this, &PendingTracker::forget);
    connect(&devices, &DeviceStore::devicesAdded, this, &PendingTracker::checkTimes);
    connect(&devices, &DeviceStore::devicesChanged, this, &PendingTracker::checkTimes);
    QList<DataPointId> known(values.size());
    std::iota(known.begin(), known.end(), DataPointId(0));
    watch(known);
}

void PendingTracker::watch(const QList<DataPointId>& ids) {
    QList<DataPointId> ours;
    for (const DataPointId id : ids) {
        const DataPointKey& key = m_values.at(id).key;
        const bool isOurs = key.parameter == pendingParameter() || key.parameter == lostParameter();
        if (isOurs && key.channel().index() == 0)
            ours.append(id);
    }
    m_watched.unite(QSet<DataPointId>(ours.cbegin(), ours.cend()));
    look(ours);
}

void PendingTracker::look(const QList<DataPointId>& ids) {
    bool isAny = false;
    for (const DataPointId id : ids) {
        if (!m_watched.contains(id))
            continue;
        isAny = true;
        if (const DataPoint& point = m_values.at(id); point.key.parameter == pendingParameter())
            take(point);
    }
    if (isAny)
        checkTimes();
}

void PendingTracker::take(const DataPoint& point) {
    const DeviceKey device = point.key.channel().device();
    const bool isPending = point.origin != ValueOrigin::NeverReceived && point.value.toBool();
    if (isPending && !m_pending.contains(device)) {
        m_pending.insert(device, point.changedAtMs > 0 ? point.changedAtMs : point.receivedAtMs);
    } else if (!isPending && m_pending.contains(device)) {
        const auto told = std::find_if(m_told.cbegin(), m_told.cend(),
            [&device](const PendingConfiguration& each) { return each.device == device; });
        const PendingConfiguration was = told == m_told.cend() ? present(device, m_pending.value(device)) : *told;
        m_pending.remove(device);
        Q_EMIT delivered(was);
    }
}

void PendingTracker::forget(const QList<DeviceKey>& devices) {
    for (const DeviceKey& device : devices)
        m_pending.remove(device);
    checkTimes();
}

//! The journal knows of earlier runs, too.
bool PendingTracker::isOwn(const DeviceKey& device, qint64 sinceMs) const {
    const QList<JournalEntry>& entries = m_journal.entries();
    return std::any_of(entries.crbegin(), entries.crend(), [&](const JournalEntry& entry) {
        return !entry.isForeign && entry.key.channel().device() == device && entry.error.isEmpty()
            && entry.atMs >= sinceMs - ownWithinMs;
    });
}

PendingConfiguration PendingTracker::present(const DeviceKey& key, qint64 sinceMs) const {
    PendingConfiguration pending{key, sinceMs, PendingKind::Underway, isOwn(key, sinceMs)};
    const Device* device = m_devices.device(key);
    if (!device)
        return pending;
    const ChannelKey maintenance = maintenanceOf(key);
    const DataPoint* lost = m_values.get(maintenance, lostParameter());
    const bool hasBattery
        = m_values.get(maintenance, QStringLiteral("LOW_BAT")) || m_values.get(maintenance, QStringLiteral("LOWBAT"));
    const qint64 ageMs = sinceMs > 0 ? m_clock.nowMs() - sinceMs : 0;
    pending.kind = pendingKind(*device, hasBattery, !lost || !lost->value.toBool(), ageMs);
    return pending;
}

PendingKind PendingTracker::kindIfWritten(const DeviceKey& device) const {
    return present(device, 0).kind;
}

QList<PendingConfiguration> PendingTracker::all() const {
    QList<PendingConfiguration> all;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it)
        if (m_devices.device(it.key()))
            all.append(present(it.key(), it.value()));
    std::sort(all.begin(), all.end(), [](const PendingConfiguration& left, const PendingConfiguration& right) {
        return std::tie(left.sinceMs, left.device.address) < std::tie(right.sinceMs, right.device.address);
    });
    return all;
}

void PendingTracker::checkTimes() {
    if (m_pending.isEmpty())
        m_times.stop();
    else if (!m_times.isActive())
        m_times.start();
    const QList<PendingConfiguration> now = all();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed();
}

} // namespace ccudesk
