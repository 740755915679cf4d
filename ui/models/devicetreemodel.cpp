// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/devicetreemodel.h"

#include "core/domain/parameternames.h"

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {
// Above this a reset is cheaper for every view than single rows; views keep selection and expansion by key.
constexpr qsizetype bulkLimit = 64;
} // namespace

DeviceTreeModel::DeviceTreeModel(
    const DeviceStore& devices, const ValueStore& values, const Clock& clock, QObject* parent)
    : QAbstractItemModel(parent), m_devices(devices), m_values(values), m_clock(clock), m_entries(devices, values) {
    connect(&devices, &DeviceStore::devicesAdded, this, &DeviceTreeModel::addDevices);
    connect(&devices, &DeviceStore::devicesChanged, this, &DeviceTreeModel::changeDevices);
    connect(&devices, &DeviceStore::devicesAboutToBeRemoved, this, &DeviceTreeModel::removeDevices);
    connect(&devices, &DeviceStore::groupsChanged, this, &DeviceTreeModel::regroup);
    connect(&values, &ValueStore::dataPointsAdded, this, &DeviceTreeModel::addDataPoints);
    connect(&values, &ValueStore::valuesChanged, this, &DeviceTreeModel::changeValues);
    rebuild();
}

void DeviceTreeModel::setGrouping(Grouping grouping) {
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    beginResetModel();
    rebuildNodes();
    endResetModel();
}

void DeviceTreeModel::setShowsParameters(bool shows) {
    if (m_showsParameters == shows)
        return;
    m_showsParameters = shows;
    beginResetModel();
    m_isResetting = true;
    if (shows)
        m_tree.reserve(static_cast<size_t>(m_values.size()));
    for (int device = 0; device < m_entries.size(); ++device) {
        for (int c = 0; c < m_entries.at(device).channels.size(); ++c)
            showParameters(device, c);
    }
    m_isResetting = false;
    endResetModel();
}

void DeviceTreeModel::showParameters(int device, int channel) {
    const ChannelEntry& entry = m_entries.at(device).channels[channel];
    for (const NodeId node : entry.nodes) {
        if (m_showsParameters)
            appendParameters(node, device, channel, m_values.ofChannel(entry.key));
        else
            m_tree.removeChildren(node);
    }
}

void DeviceTreeModel::rebuild() {
    beginResetModel();
    m_entries.clear();
    const QList<DeviceKey> keys = m_devices.keys();
    for (const DeviceKey& key : keys)
        m_entries.put(key);
    rebuildNodes();
    endResetModel();
}

void DeviceTreeModel::rebuildNodes() {
    m_isResetting = true;
    m_tree.clear();
    m_groups.clear();
    m_parameterTexts.clear();
    std::vector<int> devices;
    const QList<DeviceKey> keys = m_devices.keys();
    for (const DeviceKey& key : keys) {
        const int device = m_entries.indexOf(key);
        if (device < 0)
            continue; // not told yet
        m_entries.at(device).nodes.clear();
        m_entries.at(device).memberNodes.clear();
        for (ChannelEntry& channel : m_entries.at(device).channels)
            channel.nodes.clear();
        devices.push_back(device);
    }
    // In their final order every row is appended, never pushed in between.
    std::sort(devices.begin(), devices.end(),
        [this](int a, int b) { return m_order(m_entries.at(a).name, m_entries.at(b).name); });
    for (const int device : devices)
        placeDevice(device);
    placeMembers();
    m_isResetting = false;
}

void DeviceTreeModel::addDevices(const QList<DeviceKey>& keys) {
    if (keys.size() > bulkLimit) {
        rebuild();
        return;
    }
    for (const DeviceKey& key : keys) {
        if (m_entries.indexOf(key) < 0)
            placeDevice(m_entries.put(key));
    }
    renewMembers();
}

void DeviceTreeModel::changeDevices(const QList<DeviceKey>& keys) {
    if (keys.size() > bulkLimit) {
        rebuild();
        return;
    }
    for (const DeviceKey& key : keys) {
        const int device = m_entries.indexOf(key);
        const Device* now = m_devices.device(key);
        if (device < 0 || !now)
            continue;
        const DeviceEntry& entry = m_entries.at(device);
        const bool isSameShape = entry.type == now->type
            && std::equal(entry.channels.begin(), entry.channels.end(), now->channels.begin(), now->channels.end(),
                [](const ChannelEntry& a, const Channel& b) { return a.key.address == b.address && a.type == b.type; });
        if (isSameShape) {
            renameDevice(device);
        } else {
            takeMembers();
            removeDeviceNodes(device);
            m_entries.put(key);
            placeDevice(device);
            placeMembers();
        }
    }
}

void DeviceTreeModel::removeDevices(const QList<DeviceKey>& keys) {
    takeMembers();
    for (const DeviceKey& key : keys) {
        const int device = m_entries.indexOf(key);
        if (device < 0)
            continue;
        removeDeviceNodes(device);
        m_entries.remove(key);
    }
    placeMembers();
}

void DeviceTreeModel::regroup() {
    QList<int> moved;
    const QList<DeviceKey> keys = m_devices.keys();
    for (const DeviceKey& key : keys) {
        const int device = m_entries.indexOf(key);
        if (device < 0)
            continue;
        QStringList present;
        for (const NodeId node : m_entries.at(device).nodes)
            present.append(m_tree.at(m_tree.at(node).parent).group);
        QStringList wanted = groupsOf(key);
        std::sort(present.begin(), present.end());
        std::sort(wanted.begin(), wanted.end());
        if (present != wanted)
            moved.append(device);
    }
    if (moved.size() > bulkLimit) {
        rebuild();
        return;
    }
    if (!moved.isEmpty())
        takeMembers();
    for (const int device : std::as_const(moved)) {
        removeDeviceNodes(device);
        m_entries.put(DeviceKey(m_entries.at(device).key)); // its new rows show data points that are not told yet
        placeDevice(device);
    }
    if (!moved.isEmpty())
        placeMembers();
    for (const DeviceKey& key : keys) { // rooms and functions can be searched for
        const int device = m_entries.indexOf(key);
        for (const NodeId node : device < 0 ? std::vector<NodeId>() : m_entries.at(device).nodes)
            updateSearchTexts(node);
    }
}

void DeviceTreeModel::addDataPoints(const QList<DataPointId>& ids) {
    QSet<int> touched;
    QHash<QPair<int, int>, QList<DataPointId>> byChannel;
    for (const DataPointId id : ids) {
        const DataPointOwner owner = m_entries.adopt(id);
        if (owner.device < 0)
            continue;
        touched.insert(owner.device);
        byChannel[{owner.device, owner.channel}].append(id);
    }
    if (m_showsParameters) {
        for (auto it = byChannel.cbegin(); it != byChannel.cend(); ++it) {
            const auto [device, channel] = it.key();
            const std::vector<NodeId> nodes = m_entries.at(device).channels[channel].nodes;
            for (const NodeId node : nodes)
                appendParameters(node, device, channel, it.value());
        }
    }
    std::vector<NodeId> rows;
    for (const int device : std::as_const(touched)) {
        m_entries.resolve(device);
        const DeviceEntry& entry = m_entries.at(device);
        rows.insert(rows.end(), entry.nodes.begin(), entry.nodes.end());
        rows.insert(rows.end(), entry.memberNodes.begin(), entry.memberNodes.end());
        for (const ChannelEntry& channel : entry.channels)
            rows.insert(rows.end(), channel.nodes.begin(), channel.nodes.end());
    }
    tellRows(std::move(rows), NameColumn);
}

void DeviceTreeModel::appendParameters(NodeId channelNode, int device, int channel, const QList<DataPointId>& ids) {
    // Rows of a channel follow the store's order, so new ones come behind; a gap would be one that is not told yet.
    if (ids.isEmpty())
        return;
    const int first = static_cast<int>(m_tree.at(channelNode).children.size());
    if (!m_isResetting)
        beginInsertRows(indexOfNode(channelNode), first, first + static_cast<int>(ids.size()) - 1);
    QHash<QString, int>& texts = m_parameterTexts[m_entries.at(device).channels[channel].type];
    for (const DataPointId id : ids) {
        const NodeId node = m_tree.make(NodeType::Parameter, device, channel, id);
        m_tree.append(channelNode, node);
        setParameterSearchText(node, texts);
    }
    if (!m_isResetting)
        endInsertRows();
}

QStringList DeviceTreeModel::groupsOf(const DeviceKey& key) const {
    QStringList groups;
    switch (m_grouping) {
    case Grouping::None:
        return {QString()};
    case Grouping::Rooms:
        groups = m_devices.roomNamesOf(key);
        break;
    case Grouping::Functions:
        groups = m_devices.functionNamesOf(key);
        break;
    case Grouping::Interfaces:
        groups = {key.interface};
        break;
    }
    return groups.isEmpty() ? QStringList{QString()} : groups;
}

void DeviceTreeModel::placeDevice(int device) {
    const QStringList groups = groupsOf(m_entries.at(device).key);
    for (const QString& group : groups)
        insertDeviceNode(device, group);
}

void DeviceTreeModel::insertDeviceNode(int device, const QString& group) {
    const NodeId parent = m_grouping == Grouping::None ? DeviceTree::root : groupNode(group);
    const NodeId node = makeDeviceNode(device);
    insertNode(parent, rowFor(parent, node), node);
    if (!m_isResetting && parent != DeviceTree::root)
        Q_EMIT dataChanged(indexOfNode(parent), indexOfNode(parent, ColumnCount - 1), {roles::CountTextRole});
}

DeviceTree::NodeId DeviceTreeModel::makeDeviceNode(int device) {
    const bool wasResetting = std::exchange(m_isResetting, true); // what hangs nowhere yet tells nobody
    const NodeId node = m_tree.make(NodeType::Device, device);
    m_entries.at(device).nodes.push_back(node);
    setSearchText(node, m_entries.at(device).searchText);
    for (int c = 0; c < m_entries.at(device).channels.size(); ++c) {
        const NodeId channelNode = m_tree.make(NodeType::Channel, device, c);
        m_tree.append(node, channelNode);
        ChannelEntry& channel = m_entries.at(device).channels[c];
        setSearchText(channelNode, channel.searchText);
        channel.nodes.push_back(channelNode);
        if (m_showsParameters)
            appendParameters(channelNode, device, c, m_values.ofChannel(channel.key));
    }
    m_isResetting = wasResetting;
    return node;
}

void DeviceTreeModel::removeDeviceNodes(int device) {
    const std::vector<NodeId> nodes = std::exchange(m_entries.at(device).nodes, {});
    for (ChannelEntry& channel : m_entries.at(device).channels)
        channel.nodes.clear();
    for (const NodeId node : nodes)
        removeDeviceNode(node);
}

void DeviceTreeModel::removeDeviceNode(NodeId id) {
    const NodeId parent = m_tree.at(id).parent;
    const bool isLast = parent != DeviceTree::root && m_tree.at(parent).children.size() == 1;
    const NodeId gone = isLast ? parent : id; // an empty room is no row
    const NodeId above = m_tree.at(gone).parent;
    const int row = m_tree.at(gone).row;
    beginRemoveRows(indexOfNode(above), row, row);
    if (isLast)
        m_groups.remove(m_tree.at(gone).group);
    m_tree.remove(gone);
    endRemoveRows();
    if (!isLast && parent != DeviceTree::root)
        Q_EMIT dataChanged(indexOfNode(parent), indexOfNode(parent, ColumnCount - 1), {roles::CountTextRole});
}

void DeviceTreeModel::renameDevice(int device) {
    DeviceEntry& entry = m_entries.at(device);
    entry.name = m_devices.displayNameOf(entry.key);
    std::vector<NodeId> rows = entry.nodes;
    rows.insert(rows.end(), entry.memberNodes.begin(), entry.memberNodes.end());
    for (const NodeId node : entry.nodes) {
        updateSearchTexts(node);
        const NodeId parent = m_tree.at(node).parent;
        const int from = m_tree.at(node).row;
        const int to = rowFor(parent, node);
        if (to != from) {
            beginMoveRows(indexOfNode(parent), from, from, indexOfNode(parent), to > from ? to + 1 : to);
            m_tree.move(node, to);
            endMoveRows();
        }
        rows.insert(rows.end(), m_tree.at(node).children.begin(), m_tree.at(node).children.end());
    }
    tellRows(std::move(rows), NameColumn);
}

DeviceTree::NodeId DeviceTreeModel::groupNode(const QString& name) {
    if (const auto known = m_groups.constFind(name); known != m_groups.constEnd())
        return *known;
    const NodeId node = m_tree.make(NodeType::Group);
    m_tree.at(node).group = name;
    m_tree.setSearchText(node, searchTextOf(m_tree.at(node)));
    m_groups.insert(name, node);
    insertNode(DeviceTree::root, rowFor(DeviceTree::root, node), node);
    return node;
}

void DeviceTreeModel::insertNode(NodeId parent, int row, NodeId node) {
    if (!m_isResetting)
        beginInsertRows(indexOfNode(parent), row, row);
    m_tree.insert(parent, row, node);
    if (!m_isResetting)
        endInsertRows();
}

// Among its siblings without itself.
int DeviceTreeModel::rowFor(NodeId parent, NodeId node) const {
    std::vector<NodeId> others = m_tree.at(parent).children;
    std::erase(others, node);
    const Node& own = m_tree.at(node);
    if (others.empty() || isBefore(m_tree.at(others.back()), own))
        return static_cast<int>(others.size());
    const auto place = std::upper_bound(
        others.begin(), others.end(), node, [&](NodeId, NodeId other) { return isBefore(own, m_tree.at(other)); });
    return static_cast<int>(place - others.begin());
}

bool DeviceTreeModel::isBefore(const Node& left, const Node& right) const {
    if (left.type == NodeType::Group) {
        if (left.group.isEmpty() != right.group.isEmpty()) // what has no room comes last
            return right.group.isEmpty();
        return m_order(left.group, right.group);
    }
    const DeviceEntry& a = m_entries.at(left.device);
    const DeviceEntry& b = m_entries.at(right.device);
    const int order = m_order.compare(a.name, b.name);
    if (order != 0)
        return order < 0;
    return a.key.address != b.key.address ? a.key.address < b.key.address : a.key.interface < b.key.interface;
}

QString DeviceTreeModel::searchTextOf(const Node& node) const {
    QStringList texts{nameOf(node), typeOf(node)};
    if (node.type == NodeType::Device) {
        const DeviceKey& key = m_entries.at(node.device).key;
        texts << key.address << m_devices.roomNamesOf(key) << m_devices.functionNamesOf(key);
    } else if (node.type == NodeType::Channel) {
        const ChannelEntry& channel = m_entries.at(node.device).channels[node.channel];
        texts << channel.key.address << channel.type;
    }
    return texts.join(QLatin1Char('\n')).toLower();
}

//! Making the words of 36,000 parameters took half of what it takes to show them all (measured); most are the same.
//! known: those of the channel's type.
void DeviceTreeModel::setParameterSearchText(NodeId parameter, QHash<QString, int>& known) {
    const QString& name = m_values.at(m_tree.at(parameter).point).key.parameter;
    if (const auto text = known.constFind(name); text != known.constEnd())
        return m_tree.shareSearchText(parameter, *text);
    m_tree.setSearchText(parameter, searchTextOf(m_tree.at(parameter)));
    known.insert(name, m_tree.at(parameter).search);
}

//! kept outlives the nodes: grouping in another way changes no words.
void DeviceTreeModel::setSearchText(NodeId node, QString& kept) {
    if (kept.isEmpty())
        kept = searchTextOf(m_tree.at(node));
    m_tree.setSearchText(node, kept);
}

void DeviceTreeModel::updateSearchTexts(NodeId deviceNode) {
    DeviceEntry& entry = m_entries.at(m_tree.at(deviceNode).device);
    entry.searchText.clear();
    setSearchText(deviceNode, entry.searchText);
    for (const NodeId member : entry.memberNodes)
        m_tree.setSearchText(member, entry.searchText);
    for (const NodeId node : m_tree.at(deviceNode).children) {
        if (m_tree.at(node).type != NodeType::Channel)
            continue;
        ChannelEntry& channel = entry.channels[m_tree.at(node).channel];
        channel.searchText.clear();
        setSearchText(node, channel.searchText);
    }
}

} // namespace ccudesk
