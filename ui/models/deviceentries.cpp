// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/deviceentries.h"

#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"

#include <algorithm>

namespace ccudesk {

void DeviceEntries::clear() {
    m_entries.clear();
    m_free.clear();
    m_indexes.clear();
    m_owners.clear();
}

int DeviceEntries::put(const DeviceKey& key) {
    int index = indexOf(key);
    if (index < 0) {
        if (m_free.empty()) {
            index = static_cast<int>(m_entries.size());
            m_entries.emplace_back();
        } else {
            index = m_free.back();
            m_free.pop_back();
        }
        m_indexes.insert(key, index);
    } else {
        disown(index); // channels may have gone
    }
    DeviceEntry entry;
    entry.key = key;
    entry.name = m_devices.displayNameOf(key);
    const Device* device = m_devices.device(key);
    if (device) {
        entry.type = device->type;
        for (const Channel& channel : device->channels) {
            ChannelEntry channelEntry;
            channelEntry.key = device->keyOf(channel);
            channelEntry.type = channel.type;
            entry.channels.append(channelEntry);
        }
    }
    at(index) = std::move(entry);
    for (int c = 0; c < at(index).channels.size(); ++c) {
        const QList<DataPointId> ids = m_values.ofChannel(at(index).channels[c].key);
        for (int position = 0; position < ids.size(); ++position) {
            const DataPointId id = ids[position];
            if (id >= m_owners.size())
                m_owners.resize(static_cast<size_t>(id) + 1);
            m_owners[id] = {index, c, position};
            noteReceived(m_owners[id], id);
        }
    }
    resolve(index);
    return index;
}

void DeviceEntries::remove(const DeviceKey& key) {
    const int index = m_indexes.take(key);
    disown(index);
    at(index) = {};
    m_free.push_back(index);
}

void DeviceEntries::disown(int index) {
    for (DataPointOwner& owner : m_owners) {
        if (owner.device == index)
            owner = {};
    }
}

DataPointOwner DeviceEntries::adopt(DataPointId id) {
    const DataPointKey& key = m_values.at(id).key;
    const int index = indexOf(key.channel().device());
    if (index < 0 || ownerOf(id).device >= 0)
        return {};
    const auto& channels = at(index).channels;
    for (int c = 0; c < channels.size(); ++c) {
        if (channels[c].key != key.channel())
            continue;
        const auto position = m_values.ofChannel(channels[c].key).indexOf(id);
        if (position < 0)
            return {}; // removed again in the meantime
        if (id >= m_owners.size())
            m_owners.resize(static_cast<size_t>(id) + 1);
        m_owners[id] = {index, c, static_cast<int>(position)};
        noteReceived(m_owners[id], id);
        return m_owners[id];
    }
    return {};
}

DataPointOwner DeviceEntries::ownerOf(DataPointId id) const {
    return id < m_owners.size() ? m_owners[id] : DataPointOwner{};
}

DataPointId DeviceEntries::mainOf(const ControlUnit& unit) const {
    if (!unit.mainParameter.isEmpty()) {
        const auto id = m_values.find({unit.state.interface, unit.state.address, unit.mainParameter});
        if (id != noDataPoint)
            return id;
    }
    if (unit.kind == ChannelKind::Key)
        return noDataPoint;
    const QList<DataPointId> ids = m_values.ofChannel(unit.state);
    for (const DataPointId id : ids) {
        const DataPoint& point = m_values.at(id);
        const bool isEdge = point.description->isAction() || isActionParameter(point.key.parameter);
        const bool isCommand = !point.description->isReadable() && !point.description->isEvent();
        if (!isEdge && !isCommand && !isTechnicalParameter(point.key.parameter))
            return id;
    }
    return noDataPoint;
}

void DeviceEntries::resolve(int index) {
    DeviceEntry& entry = at(index);
    const Device* device = m_devices.device(entry.key);
    if (!device)
        return;
    const QList<ControlUnit> units = unitsOf(*device);
    if (const auto unit = mainUnitOf(*device)) {
        entry.unit = *unit;
        entry.main = mainOf(*unit);
    }
    for (ChannelEntry& channel : entry.channels) {
        const auto own = std::find_if(units.begin(), units.end(),
            [&](const ControlUnit& unit) { return unit.state == channel.key || unit.target == channel.key; });
        if (const auto unit = own != units.end() ? *own : loneUnitOf(*device, channel.key)) {
            channel.unit = *unit;
            channel.main = mainOf(*unit);
        }
        if (channel.key.index() != 0)
            continue;
        const auto health = [&](const char* parameter) {
            return m_values.find({channel.key.interface, channel.key.address, QLatin1String(parameter)});
        };
        entry.unreach = health("UNREACH");
        entry.lowBattery = health("LOW_BAT"); // two spellings (protocol §10.2)
        if (entry.lowBattery == noDataPoint)
            entry.lowBattery = health("LOWBAT");
        entry.configPending = health("CONFIG_PENDING");
        entry.rssiDevice = health("RSSI_DEVICE");
        entry.rssiPeer = health("RSSI_PEER");
    }
}

void DeviceEntries::noteReceived(const DataPointOwner& owner, DataPointId id) {
    const qint64 receivedAtMs = m_values.at(id).receivedAtMs;
    DeviceEntry& entry = at(owner.device);
    ChannelEntry& channel = entry.channels[owner.channel];
    channel.receivedAtMs = std::max(channel.receivedAtMs, receivedAtMs);
    entry.receivedAtMs = std::max(entry.receivedAtMs, receivedAtMs);
}

bool DeviceEntries::isTrue(DataPointId id) const {
    return id != noDataPoint && m_values.at(id).value.toBool();
}

std::optional<int> DeviceEntries::rssi(const DeviceEntry& entry) const {
    for (const DataPointId id : {entry.rssiDevice, entry.rssiPeer}) {
        if (id == noDataPoint || m_values.at(id).origin == ValueOrigin::NeverReceived)
            continue;
        if (const auto dbm = signalDbm(m_values.at(id).value))
            return dbm;
    }
    return std::nullopt;
}

} // namespace ccudesk
