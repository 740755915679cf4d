// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"
#include "ui/models/devicetree.h"

#include <QHash>

#include <vector>

namespace ccudesk {

//! What DeviceTreeModel knows of a channel besides its nodes.
struct ChannelEntry {
    ChannelKey key;
    QString type;
    ControlUnit unit; //!< what it is part of
    DataPointId main = noDataPoint;
    qint64 receivedAtMs = 0; //!< of the newest of its values
    std::vector<DeviceTree::NodeId> nodes; //!< one for each group the device is in
    QString searchText; //!< empty: not made yet
};

struct DeviceEntry {
    DeviceKey key;
    QString name;
    QString type;
    ControlUnit unit; //!< that stands for the device
    DataPointId main = noDataPoint;
    DataPointId unreach = noDataPoint;
    DataPointId lowBattery = noDataPoint;
    DataPointId configPending = noDataPoint;
    DataPointId rssiDevice = noDataPoint;
    DataPointId rssiPeer = noDataPoint;
    qint64 receivedAtMs = 0;
    QList<ChannelEntry> channels;
    std::vector<DeviceTree::NodeId> nodes;
    std::vector<DeviceTree::NodeId> memberNodes; //!< more rows, below the heating groups that it is in
    QString searchText; //!< empty: not made yet

    [[nodiscard]] bool isHealth(DataPointId id) const {
        return id == unreach || id == lowBattery || id == configPending;
    }
};

//! Where a data point belongs.
struct DataPointOwner {
    int device = -1;
    int channel = -1;
    int position = -1; //!< row below its channel when parameters are shown
};

//! The devices as the tree needs them: main values and health resolved once, looked up by dense numbers afterwards.
class DeviceEntries {
public:
    DeviceEntries(const DeviceStore& devices, const ValueStore& values) : m_devices(devices), m_values(values) { }

    void clear();
    //! Makes or renews the entry from the stores. Its nodes are the caller's.
    int put(const DeviceKey& key);
    void remove(const DeviceKey& key);
    [[nodiscard]] int indexOf(const DeviceKey& key) const { return m_indexes.value(key, -1); }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); } //!< free places have no channels
    [[nodiscard]] DeviceEntry& at(int index) { return m_entries[static_cast<size_t>(index)]; }
    [[nodiscard]] const DeviceEntry& at(int index) const { return m_entries[static_cast<size_t>(index)]; }

    //! Takes in a new data point; nothing when its device is not in the list or it is known.
    DataPointOwner adopt(DataPointId id);
    [[nodiscard]] DataPointOwner ownerOf(DataPointId id) const;
    //! Data points may come in any order, so main value and health are found anew when some were added.
    void resolve(int index);
    void noteReceived(const DataPointOwner& owner, DataPointId id);

    [[nodiscard]] bool isTrue(DataPointId id) const;
    [[nodiscard]] bool isUnreachable(const DeviceEntry& entry) const { return isTrue(entry.unreach); }
    [[nodiscard]] std::optional<int> rssi(const DeviceEntry& entry) const;

private:
    void disown(int index);
    [[nodiscard]] DataPointId mainOf(const ControlUnit& unit) const;

    const DeviceStore& m_devices;
    const ValueStore& m_values;
    std::vector<DeviceEntry> m_entries;
    std::vector<int> m_free;
    QHash<DeviceKey, int> m_indexes;
    std::vector<DataPointOwner> m_owners; //!< by DataPointId
};

} // namespace ccudesk
