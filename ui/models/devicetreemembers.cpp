// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/heatinggroups.h"
#include "core/store/homestore.h"
#include "ui/models/devicetreemodel.h"

#include <QSet>

#include <algorithm>
#include <utility>

// The part of DeviceTreeModel that shows heating groups with their members. A member has its usual place as well, where
// its channels are; these rows are few, so that they are all made anew whenever the devices below them change.

namespace ccudesk {

void DeviceTreeModel::setHome(const HomeStore& home) {
    m_home = &home;
    connect(&home, &HomeStore::heatingGroupsChanged, this, &DeviceTreeModel::renewMembers);
    renewMembers();
}

void DeviceTreeModel::renewMembers() {
    takeMembers();
    placeMembers();
}

void DeviceTreeModel::placeMembers() {
    if (!m_home)
        return;
    QSet<int> placed; // two groups may name the same device
    for (const HeatingGroup& group : m_home->heatingGroups()) {
        const DeviceKey key = deviceOf(group, m_devices);
        const int device = m_entries.indexOf(key);
        if (device < 0 || placed.contains(device))
            continue;
        placed.insert(device);
        placeMembersOf(device, membersOf(key, *m_home, m_devices));
    }
}

void DeviceTreeModel::placeMembersOf(int group, const QList<DeviceKey>& members) {
    std::vector<int> devices;
    for (const DeviceKey& key : members)
        if (const int device = m_entries.indexOf(key); device >= 0 && device != group)
            devices.push_back(device);
    std::sort(devices.begin(), devices.end(),
        [this](int a, int b) { return m_order(m_entries.at(a).name, m_entries.at(b).name); });
    for (const NodeId parent : m_entries.at(group).nodes)
        for (const int device : devices) {
            const NodeId node = m_tree.make(NodeType::Device, device);
            DeviceEntry& entry = m_entries.at(device);
            entry.memberNodes.push_back(node);
            setSearchText(node, entry.searchText);
            insertNode(parent, static_cast<int>(m_tree.at(parent).children.size()), node);
        }
}

void DeviceTreeModel::takeMembers() {
    for (int device = 0; device < m_entries.size(); ++device) {
        const std::vector<NodeId> nodes = std::exchange(m_entries.at(device).memberNodes, {});
        for (const NodeId node : nodes) {
            const int row = m_tree.at(node).row;
            beginRemoveRows(indexOfNode(m_tree.at(node).parent), row, row);
            m_tree.remove(node);
            endRemoveRows();
        }
    }
}

} // namespace ccudesk
