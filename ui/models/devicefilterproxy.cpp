// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/devicefilterproxy.h"

#include "ui/models/rowruns.h"

#include <QSet>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int liveIntervalMs = 1'000;
// Above this a reset is cheaper for every view than single rows; views keep selection and expansion by key.
constexpr size_t mostRowsInSteps = 500;

} // namespace

DeviceFilterProxy::DeviceFilterProxy(DeviceTreeModel& model, QObject* parent)
    : QAbstractProxyModel(parent), m_model(model) {
    m_refilterTimer.setSingleShot(true);
    m_refilterTimer.setInterval(0);
    connect(&m_refilterTimer, &QTimer::timeout, this, &DeviceFilterProxy::refilter);
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(liveIntervalMs);
    connect(&m_liveTimer, &QTimer::timeout, this, &DeviceFilterProxy::refilter);
    setSourceModel(&model);
    connectModel();
}

//! Unshaped, rows are passed on one to one. Shaped, new rows stay hidden until the filter has looked at them.
void DeviceFilterProxy::connectModel() {
    const auto later = [this] {
        if (m_isShaped)
            m_refilterTimer.start(); // a row above may have to come or go as well
    };
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex& parent, int first, int last) {
            if (!m_isShaped)
                beginInsertRows(mapFromSource(parent), first, last);
        });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this, later] {
        if (!m_isShaped)
            endInsertRows();
        later();
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex& parent, int first, int last) {
            if (!m_isShaped)
                return beginRemoveRows(mapFromSource(parent), first, last);
            for (int row = first; row <= last; ++row)
                removeNode(m_model.nodeOf(parent), m_model.nodeOf(m_model.index(row, 0, parent)));
        });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this, later] {
        if (!m_isShaped)
            endRemoveRows();
        later();
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this,
        [this](const QModelIndex& from, int first, int last, const QModelIndex& to, int row) {
            if (!m_isShaped)
                beginMoveRows(mapFromSource(from), first, last, mapFromSource(to), row);
        });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, [this, later] {
        if (!m_isShaped)
            endMoveRows();
        later();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_refilterTimer.stop();
        m_shape = m_isShaped ? shapeOf(m_filter, true) : DeviceShape();
        endResetModel();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DeviceFilterProxy::passOnChanges);
}

void DeviceFilterProxy::passOnChanges(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    if (!m_isShaped) {
        Q_EMIT dataChanged(mapFromSource(topLeft), mapFromSource(bottomRight), roles);
        return;
    }
    const NodeId parent = m_model.tree().at(m_model.nodeOf(topLeft)).parent;
    const auto& siblings = m_model.tree().at(parent).children;
    std::vector<int> rows;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        if (const int shown = m_shape.rowOf(siblings[static_cast<size_t>(row)]); shown >= 0)
            rows.push_back(shown);
    forEachRun(std::move(rows), [&](int first, int last) {
        const auto& shown = m_shape.childrenOf(parent);
        Q_EMIT dataChanged(indexOfNode(shown[static_cast<size_t>(first)], topLeft.column()),
            indexOfNode(shown[static_cast<size_t>(last)], bottomRight.column()), roles);
    });
    if (roles.isEmpty())
        m_refilterTimer.start(); // names may be others
    else if (!m_liveTimer.isActive() && (m_filter.isLive() || m_sortColumn >= DeviceTreeModel::ValueColumn))
        m_liveTimer.start();
}

void DeviceFilterProxy::setText(const QString& text) {
    if (m_filter.setText(text))
        refilter();
}

void DeviceFilterProxy::setInterfaces(const QSet<QString>& interfaces) {
    if (m_filter.setInterfaces(interfaces))
        refilter();
}

void DeviceFilterProxy::setFunctions(const QSet<QString>& functions) {
    if (m_filter.setFunctions(functions))
        refilter();
}

void DeviceFilterProxy::setStates(States states) {
    if (m_filter.setStates(states))
        refilter();
}

void DeviceFilterProxy::clear() {
    m_filter = {};
    refilter();
}

int DeviceFilterProxy::deviceCount() const {
    if (!m_isShaped)
        return m_model.deviceCount();
    QSet<int> devices;
    for (NodeId id = 0; id < static_cast<NodeId>(m_shape.capacity()); ++id) {
        const DeviceTree::Node& node = m_model.tree().at(id);
        const bool isMember = m_model.tree().at(node.parent).type == NodeType::Device; // shown, but not found
        if (node.type == NodeType::Device && !isMember && m_shape.isShown(id))
            devices.insert(node.device);
    }
    return static_cast<int>(devices.size());
}

void DeviceFilterProxy::sort(int column, Qt::SortOrder order) {
    // The model is in natural order by name already.
    const bool isNatural = column <= DeviceTreeModel::NameColumn && order == Qt::AscendingOrder;
    m_sortColumn = isNatural ? -1 : column;
    m_sortOrder = order;
    refilter();
}

void DeviceFilterProxy::refilter() {
    m_refilterTimer.stop();
    if (!m_isShaped && !isShapeNeeded())
        return;
    if (!m_isShaped) {
        m_shape = shapeOf({}, false);
        m_isShaped = true;
    }
    take(shapeOf(m_filter, true));
    if (!isShapeNeeded()) {
        m_isShaped = false;
        m_shape = {};
    }
}

DeviceShape DeviceFilterProxy::shapeOf(const DeviceFilter& filter, bool isSorted) const {
    DeviceShape::Order order;
    if (isSorted && m_sortColumn >= 0)
        order = [this](std::vector<NodeId>& nodes) {
            std::stable_sort(nodes.begin(), nodes.end(), [this](NodeId a, NodeId b) {
                return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
            });
        };
    return {m_model.tree(), filter.evaluate(m_model), order};
}

//! Equal nodes keep the model's order, because sorting is stable.
bool DeviceFilterProxy::isBefore(NodeId left, NodeId right) const {
    if (m_model.tree().at(left).type == NodeType::Group)
        return false; // groups keep their place
    const auto data = [this](NodeId node, int role) { return m_model.indexOfNode(node, m_sortColumn).data(role); };
    switch (m_sortColumn) {
    case DeviceTreeModel::TypeColumn:
        return m_order(data(left, Qt::DisplayRole).toString(), data(right, Qt::DisplayRole).toString());
    case DeviceTreeModel::ValueColumn: {
        const auto number = [&](NodeId node) {
            const auto id = data(node, roles::DataPointIdRole).value<DataPointId>();
            return id == noDataPoint ? std::nullopt : m_model.valueStore().at(id).value.toNumber();
        };
        return number(left) < number(right); // nothing is less than everything
    }
    case DeviceTreeModel::SignalColumn: {
        constexpr int none = -1'000;
        const auto dbm = [&](NodeId node) {
            const QVariant value = data(node, roles::SignalRole);
            return value.isValid() ? value.toInt() : none;
        };
        return dbm(left) < dbm(right);
    }
    case DeviceTreeModel::UpdatedColumn:
        return data(left, roles::ReceivedAtRole).toLongLong() < data(right, roles::ReceivedAtRole).toLongLong();
    default:
        return m_model.tree().at(left).row < m_model.tree().at(right).row;
    }
}

void DeviceFilterProxy::take(const DeviceShape& next) {
    if (m_shape.hasSameNodes(next))
        return rearrange(next);
    if (const auto changes = m_shape.changesTo(next, mostRowsInSteps))
        return takeInSteps(next, *changes);
    beginResetModel();
    m_shape = next;
    endResetModel();
}

void DeviceFilterProxy::rearrange(const DeviceShape& next) {
    if (m_shape.changesTo(next, 0)) // nothing has moved
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_shape = next;
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex& index : kept)
        changePersistentIndex(index, indexOfNode(DeviceTree::fromInternalId(index.internalId()), index.column()));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void DeviceFilterProxy::takeInSteps(const DeviceShape& next, const DeviceShape::Changes& changes) {
    for (const auto& [parent, node] : changes.gone)
        removeNode(parent, node);
    for (const DeviceShape::Change& change : changes.come) {
        const int row = next.rowOf(change.node);
        beginInsertRows(indexOfNode(change.parent), row, row);
        m_shape.insert(next, change);
        endInsertRows();
    }
}

void DeviceFilterProxy::removeNode(NodeId parent, NodeId node) {
    const int row = m_shape.rowOf(node);
    if (row < 0)
        return;
    beginRemoveRows(indexOfNode(parent), row, row);
    m_shape.remove(parent, node);
    endRemoveRows();
}

const std::vector<DeviceTree::NodeId>& DeviceFilterProxy::childrenOf(const QModelIndex& parent) const {
    const NodeId node = nodeOf(parent);
    return m_isShaped ? m_shape.childrenOf(node) : m_model.tree().at(node).children;
}

DeviceTree::NodeId DeviceFilterProxy::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? DeviceTree::fromInternalId(index.internalId()) : DeviceTree::root;
}

QModelIndex DeviceFilterProxy::indexOfNode(NodeId node, int column) const {
    if (node == DeviceTree::root)
        return {};
    const int row = m_isShaped ? m_shape.rowOf(node) : m_model.tree().at(node).row;
    return row < 0 ? QModelIndex() : createIndex(row, column, DeviceTree::toInternalId(node));
}

QModelIndex DeviceFilterProxy::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= DeviceTreeModel::ColumnCount || parent.column() > 0)
        return {};
    const auto& children = childrenOf(parent);
    const auto position = static_cast<size_t>(row);
    return position < children.size() ? createIndex(row, column, DeviceTree::toInternalId(children[position]))
                                      : QModelIndex();
}

QModelIndex DeviceFilterProxy::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOfNode(m_model.tree().at(nodeOf(child)).parent) : QModelIndex();
}

int DeviceFilterProxy::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int DeviceFilterProxy::columnCount(const QModelIndex&) const {
    return DeviceTreeModel::ColumnCount;
}

bool DeviceFilterProxy::hasChildren(const QModelIndex& parent) const {
    return rowCount(parent) > 0;
}

QVariant DeviceFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    return m_model.headerData(section, orientation, role); // the base class asks the first row, which may be missing
}

QModelIndex DeviceFilterProxy::mapToSource(const QModelIndex& proxyIndex) const {
    return proxyIndex.isValid() ? m_model.indexOfNode(nodeOf(proxyIndex), proxyIndex.column()) : QModelIndex();
}

QModelIndex DeviceFilterProxy::mapFromSource(const QModelIndex& sourceIndex) const {
    return sourceIndex.isValid() ? indexOfNode(m_model.nodeOf(sourceIndex), sourceIndex.column()) : QModelIndex();
}

} // namespace ccudesk
