// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/channelnames.h"
#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"
#include "ui/models/devicetreemodel.h"
#include "ui/models/rowruns.h"
#include "ui/models/valuedisplay.h"

#include <QDateTime>

#include <algorithm>

// The part of DeviceTreeModel that answers views and follows values; devicetreemodel.cpp keeps the structure.

namespace ccudesk {

namespace {

//! What an event can change in a row. Names and types stay, which is what keeps filters and sorting out of it.
const QList<int>& liveRoles() {
    static const QList<int> list{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, roles::IconNameRole,
        roles::DeviceMarksRole, roles::OriginRole, roles::ToneRole, roles::PendingRole, roles::ToggleRole,
        roles::ToggleEnabledRole, roles::ChangedAtRole, roles::SignalRole, roles::QualityRole, roles::ReceivedAtRole};
    return list;
}

QString exactTime(qint64 ms) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::LongFormat);
}

} // namespace

void DeviceTreeModel::setActive(bool active) {
    if (m_isActive == active)
        return;
    m_isActive = active;
    const std::vector<NodeId>& top = m_tree.at(DeviceTree::root).children;
    // Who has just been shown paints every row in any case; this is for a filter or an order that follows values. A
    // view looks up where each row is that it is told about, which is 10 ms for an open tree of 400 devices.
    if (active && std::exchange(m_missedChanges, false) && !top.empty())
        Q_EMIT dataChanged(indexOfNode(top.front()), indexOfNode(top.back(), ColumnCount - 1), liveRoles());
}

void DeviceTreeModel::changeValues(const QList<DataPointId>& ids) {
    std::vector<NodeId> rows;
    std::vector<NodeId> healthRows; // their name column shows battery and contact
    for (const DataPointId id : ids) {
        const DataPointOwner owner = m_entries.ownerOf(id);
        if (owner.device < 0)
            continue;
        m_entries.noteReceived(owner, id);
        if (!m_isActive)
            continue;
        const DeviceEntry& entry = m_entries.at(owner.device);
        const ChannelEntry& channel = entry.channels[owner.channel];
        auto& target = entry.isHealth(id) ? healthRows : rows;
        target.insert(target.end(), entry.nodes.begin(), entry.nodes.end());
        target.insert(target.end(), entry.memberNodes.begin(), entry.memberNodes.end());
        rows.insert(rows.end(), channel.nodes.begin(), channel.nodes.end());
        for (const ChannelEntry& other : entry.channels) { // a receiver shows what its transmitter says
            if (other.main == id || entry.isHealth(id))
                rows.insert(rows.end(), other.nodes.begin(), other.nodes.end());
        }
        for (const NodeId node : channel.nodes) {
            const auto& children = m_tree.at(node).children;
            if (static_cast<size_t>(owner.position) < children.size())
                rows.push_back(children[static_cast<size_t>(owner.position)]);
        }
    }
    if (!m_isActive)
        m_missedChanges = true;
    tellRows(std::move(healthRows), NameColumn);
    tellRows(std::move(rows), ValueColumn);
}

void DeviceTreeModel::tellRows(std::vector<NodeId> nodes, int firstColumn) {
    std::sort(
        nodes.begin(), nodes.end(), [this](NodeId a, NodeId b) { return m_tree.at(a).parent < m_tree.at(b).parent; });
    for (size_t first = 0; first < nodes.size();) {
        const NodeId parent = m_tree.at(nodes[first]).parent;
        std::vector<int> rows;
        size_t next = first;
        for (; next < nodes.size() && m_tree.at(nodes[next]).parent == parent; ++next)
            rows.push_back(m_tree.at(nodes[next]).row);
        const auto& siblings = m_tree.at(parent).children;
        forEachRun(std::move(rows), [&](int top, int bottom) {
            // Names change rarely, and then everything may have.
            Q_EMIT dataChanged(indexOfNode(siblings[static_cast<size_t>(top)], firstColumn),
                indexOfNode(siblings[static_cast<size_t>(bottom)], UpdatedColumn),
                firstColumn == NameColumn ? QList<int>() : liveRoles());
        });
        first = next;
    }
}

void DeviceTreeModel::refreshAges(const QModelIndexList& visible) {
    const qint64 now = m_clock.monotonicMs();
    if (!m_isActive || now - m_agesToldAtMs < 1'000)
        return;
    m_agesToldAtMs = now;
    for (const QModelIndex& row : visible) {
        if (!row.isValid() || row.model() != this)
            continue;
        const QModelIndex cell = row.siblingAtColumn(UpdatedColumn);
        Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

QModelIndex DeviceTreeModel::indexOfNode(NodeId id, int column) const {
    return id == DeviceTree::root ? QModelIndex()
                                  : createIndex(m_tree.at(id).row, column, DeviceTree::toInternalId(id));
}

DeviceTree::NodeId DeviceTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? DeviceTree::fromInternalId(index.internalId()) : DeviceTree::root;
}

QModelIndex DeviceTreeModel::indexOf(const DeviceKey& device) const {
    const int entry = m_entries.indexOf(device);
    return entry < 0 || m_entries.at(entry).nodes.empty() ? QModelIndex()
                                                          : indexOfNode(m_entries.at(entry).nodes.front());
}

QModelIndex DeviceTreeModel::indexOf(const ChannelKey& channel) const {
    const int entry = m_entries.indexOf(channel.device());
    if (entry < 0)
        return {};
    for (const ChannelEntry& own : m_entries.at(entry).channels) {
        if (own.key == channel && !own.nodes.empty())
            return indexOfNode(own.nodes.front());
    }
    return {};
}

QModelIndex DeviceTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    const auto& children = m_tree.at(nodeOf(parent)).children;
    return static_cast<size_t>(row) < children.size() ? indexOfNode(children[static_cast<size_t>(row)], column)
                                                      : QModelIndex();
}

QModelIndex DeviceTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOfNode(m_tree.at(nodeOf(child)).parent) : QModelIndex();
}

int DeviceTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(m_tree.at(nodeOf(parent)).children.size());
}

int DeviceTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

Qt::ItemFlags DeviceTreeModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.column() != NameColumn)
        return flags;
    const Node& node = m_tree.at(nodeOf(index));
    const bool isGroup = node.type == NodeType::Group && m_grouping != Grouping::Interfaces && !node.group.isEmpty();
    const bool isNamed = isGroup || node.type == NodeType::Device || node.type == NodeType::Channel;
    return isNamed ? flags | Qt::ItemIsEditable : flags;
}

QVariant DeviceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(section <= TypeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case ValueColumn:
        return tr("Value");
    case SignalColumn:
        return tr("Signal");
    case UpdatedColumn:
        return tr("Updated");
    default:
        return {};
    }
}

QVariant DeviceTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& node = m_tree.at(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node, index.column());
    case Qt::EditRole:
        return index.column() == NameColumn ? ownersNameOf(node) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case Qt::ToolTipRole:
        return tooltip(node, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case roles::RowKindRole:
        return static_cast<int>(node.type) - static_cast<int>(NodeType::Group);
    case roles::CountTextRole:
        return node.type == NodeType::Group ? tr("%n devices", nullptr, static_cast<int>(node.children.size()))
                                            : QString();
    default:
        break;
    }
    if (node.type == NodeType::Group)
        return {};
    const QVariant value = valueData(node, index.column(), role);
    return value.isValid() ? value : deviceData(node, role);
}

const ControlUnit& DeviceTreeModel::unitOf(const Node& node) const {
    const DeviceEntry& entry = m_entries.at(node.device);
    return node.type == NodeType::Device ? entry.unit : entry.channels[node.channel].unit;
}

QVariant DeviceTreeModel::valueData(const Node& node, int column, int role) const {
    switch (role) {
    case roles::DataPointIdRole:
        return pointIdOf(node);
    case roles::ReceivedAtRole:
        return receivedAtOf(node);
    case roles::ToneRole:
        return static_cast<int>(toneOfCell(node, column));
    case roles::IconNameRole:
        return iconOfCell(node, column);
    default:
        break;
    }
    const DataPoint* point = pointOf(node);
    if (!point)
        return {};
    switch (role) {
    case roles::OriginRole:
        return static_cast<int>(originMark(*point));
    case roles::PendingRole:
        return isPending(*point);
    case roles::ChangedAtRole:
        return point->changedAtMs;
    case roles::QualityRole:
        return static_cast<int>(qualityOf(*point, m_values, m_entries.isUnreachable(m_entries.at(node.device))));
    case roles::IsTechnicalRole:
        return node.type == NodeType::Parameter && isTechnicalParameter(point->key.parameter);
    case roles::DescriptionRole:
        return QVariant::fromValue(point->description);
    case roles::ToggleRole:
        if (const auto position = node.type == NodeType::Parameter ? std::nullopt : toggleOf(*point, unitOf(node).kind))
            return *position;
        return {};
    default:
        return {};
    }
}

QVariant DeviceTreeModel::deviceData(const Node& node, int role) const {
    const DeviceEntry& entry = m_entries.at(node.device);
    const bool isDevice = node.type == NodeType::Device;
    switch (role) {
    case roles::DeviceKeyRole:
        return QVariant::fromValue(entry.key);
    case roles::ChannelKeyRole:
        return QVariant::fromValue(isDevice ? entry.unit.target : entry.channels[node.channel].key);
    case roles::ChannelKindRole:
        return static_cast<int>(unitOf(node).kind);
    case roles::ToggleEnabledRole:
        return !m_entries.isUnreachable(entry);
    case roles::DeviceMarksRole:
        return marksOf(node);
    case roles::SignalRole:
        if (const auto dbm = isDevice ? m_entries.rssi(entry) : std::nullopt)
            return *dbm;
        return {};
    default:
        return {};
    }
}

int DeviceTreeModel::marksOf(const Node& node) const {
    const DeviceEntry& entry = m_entries.at(node.device);
    int marks = m_entries.isUnreachable(entry) ? NoContactMark : 0;
    if (node.type != NodeType::Device) // channels are faint with their device; icons stand once
        return marks;
    if (m_entries.isTrue(entry.lowBattery))
        marks |= LowBatteryMark;
    if (m_entries.isTrue(entry.configPending))
        marks |= ConfigPendingMark;
    return marks;
}

CellTone DeviceTreeModel::toneOfCell(const Node& node, int column) const {
    const bool isUnreachable = m_entries.isUnreachable(m_entries.at(node.device));
    if (column == UpdatedColumn && node.type == NodeType::Device && isUnreachable)
        return CellTone::Bad;
    if (column != ValueColumn || node.type == NodeType::Parameter || isUnreachable)
        return CellTone::Normal;
    return toneOf(readControlState(unitOf(node), m_values, m_clock.nowMs()).alert);
}

QString DeviceTreeModel::iconOfCell(const Node& node, int column) const {
    if (node.type == NodeType::Parameter)
        return {};
    if (column == NameColumn)
        return kindIcon(unitOf(node).kind);
    if (column != ValueColumn || m_entries.isUnreachable(m_entries.at(node.device)))
        return {};
    return alertIcon(readControlState(unitOf(node), m_values, m_clock.nowMs()));
}

QString DeviceTreeModel::ownersNameOf(const Node& node) const {
    if (node.type == NodeType::Group)
        return node.group;
    if (node.type == NodeType::Device)
        return m_entries.at(node.device).name;
    if (node.type != NodeType::Channel)
        return {};
    const Channel* channel = m_devices.channel(m_entries.at(node.device).channels[node.channel].key);
    return channel ? channel->name : QString();
}

QString DeviceTreeModel::nameOf(const Node& node) const {
    switch (node.type) {
    case NodeType::Group:
        if (!node.group.isEmpty())
            return node.group;
        return m_grouping == Grouping::Functions ? tr("No function") : tr("No room");
    case NodeType::Device:
        return m_entries.at(node.device).name;
    case NodeType::Channel: {
        const ChannelKey& key = m_entries.at(node.device).channels[node.channel].key;
        const QString number = QStringLiteral(":%1").arg(key.index().value_or(0));
        const Channel* channel = m_devices.channel(key);
        // The CCU's own "HmIP-PSM 0001D3C99C5A2F:3" says nothing that the row above does not.
        if (!channel || channel->name.isEmpty() || channel->name.endsWith(key.address)
            || channel->name == m_entries.at(node.device).name + number)
            return number;
        return QStringLiteral("%1 %2").arg(number, channel->name);
    }
    case NodeType::Parameter:
        return parameterName(m_values.at(node.point).key.parameter, channelTypeOf(node));
    case NodeType::Root:
        break;
    }
    return {};
}

QString DeviceTreeModel::typeOf(const Node& node) const {
    switch (node.type) {
    case NodeType::Device:
        return m_entries.at(node.device).type;
    case NodeType::Channel:
        return channelTypeName(m_entries.at(node.device).channels[node.channel].type);
    case NodeType::Parameter:
        return m_values.at(node.point).key.parameter;
    default:
        return {};
    }
}

// Of the channel whose value the row shows.
QString DeviceTreeModel::channelTypeOf(const Node& node) const {
    const DeviceEntry& entry = m_entries.at(node.device);
    if (node.type == NodeType::Device)
        return entry.unit.stateType;
    const ChannelEntry& channel = entry.channels[node.channel];
    return node.type == NodeType::Parameter ? channel.type : channel.unit.stateType;
}

DataPointId DeviceTreeModel::pointIdOf(const Node& node) const {
    switch (node.type) {
    case NodeType::Device:
        return m_entries.at(node.device).main;
    case NodeType::Channel:
        return m_entries.at(node.device).channels[node.channel].main;
    case NodeType::Parameter:
        return node.point;
    default:
        return noDataPoint;
    }
}

const DataPoint* DeviceTreeModel::pointOf(const Node& node) const {
    const DataPointId id = pointIdOf(node);
    return id == noDataPoint ? nullptr : &m_values.at(id);
}

qint64 DeviceTreeModel::receivedAtOf(const Node& node) const {
    switch (node.type) {
    case NodeType::Device:
        return m_entries.at(node.device).receivedAtMs;
    case NodeType::Channel:
        return m_entries.at(node.device).channels[node.channel].receivedAtMs;
    case NodeType::Parameter:
        return m_values.at(node.point).receivedAtMs;
    default:
        return 0;
    }
}

QString DeviceTreeModel::updatedText(const Node& node) const {
    const DeviceEntry& entry = m_entries.at(node.device);
    if (node.type == NodeType::Device && m_entries.isUnreachable(entry)) {
        const QDateTime since = QDateTime::fromMSecsSinceEpoch(m_values.at(entry.unreach).changedAtMs);
        const bool isToday = since.date() == QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
        return tr("since %1")
            .arg(isToday ? QLocale().toString(since.time(), QLocale::ShortFormat)
                         : QLocale().toString(since.date(), QLocale::ShortFormat));
    }
    const qint64 receivedAtMs = receivedAtOf(node);
    return receivedAtMs == 0 ? QStringLiteral("–") : ageText(receivedAtMs, m_clock.nowMs());
}

QString DeviceTreeModel::displayText(const Node& node, int column) const {
    if (column == NameColumn)
        return nameOf(node);
    if (node.type == NodeType::Group)
        return {};
    switch (column) {
    case TypeColumn:
        return typeOf(node);
    case ValueColumn: {
        const DataPoint* point = pointOf(node);
        if (!point)
            return {};
        if (node.type != NodeType::Parameter && m_entries.isUnreachable(m_entries.at(node.device)))
            return QStringLiteral("–");
        return cellText(*point, channelTypeOf(node));
    }
    case SignalColumn: {
        const QVariant dbm = deviceData(node, roles::SignalRole);
        return dbm.isValid() ? tr("%1 dBm").arg(numberText(dbm.toInt(), 0)) : QString();
    }
    case UpdatedColumn:
        return updatedText(node);
    default:
        return {};
    }
}

QString DeviceTreeModel::accessibleText(const Node& node) const {
    if (node.type == NodeType::Group)
        return tr("%1, %n devices", nullptr, static_cast<int>(node.children.size())).arg(nameOf(node));
    const DeviceEntry& entry = m_entries.at(node.device);
    const QString name = nameOf(node);
    if (node.type == NodeType::Device && m_entries.isUnreachable(entry))
        return tr("%1, no contact %2").arg(name, updatedText(node));
    const QString value = displayText(node, ValueColumn);
    QString text = value.isEmpty() ? tr("%1, last heard of: %2").arg(name, updatedText(node))
                                   : tr("%1, %2, last heard of: %3").arg(name, value, updatedText(node));
    if (node.type == NodeType::Device && m_entries.isTrue(entry.lowBattery))
        text = tr("%1, low battery").arg(text);
    return text;
}

QString DeviceTreeModel::tooltip(const Node& node, int column) const {
    if (node.type == NodeType::Group)
        return {};
    const DataPoint* point = pointOf(node);
    if (column == UpdatedColumn) {
        const qint64 receivedAtMs = receivedAtOf(node);
        return receivedAtMs == 0 ? tr("Nothing has been received yet.") : exactTime(receivedAtMs);
    }
    if (column == ValueColumn && point) {
        if (point->pending && point->pending->state == PendingState::Failed)
            return point->pending->reason;
        if (point->receivedAtMs == 0)
            return tr("The CCU has not received this value yet.");
        return tr("%1, %2, %3")
            .arg(parameterName(point->key.parameter, channelTypeOf(node)), originText(point->origin),
                exactTime(point->receivedAtMs));
    }
    if (column == TypeColumn && node.type == NodeType::Channel)
        return m_entries.at(node.device).channels[node.channel].type;
    return column == NameColumn ? nameOf(node) : QString();
}

} // namespace ccudesk
