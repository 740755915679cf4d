// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/devicefilterproxy.h"

#include <algorithm>

namespace ccudesk {

namespace {
constexpr qsizetype maxWords = 16;
constexpr int liveIntervalMs = 1'000;
} // namespace

DeviceFilterProxy::DeviceFilterProxy(DeviceTreeModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model) {
    setDynamicSortFilter(false);
    m_refilterTimer.setSingleShot(true);
    m_refilterTimer.setInterval(0);
    connect(&m_refilterTimer, &QTimer::timeout, this, &DeviceFilterProxy::refilter);
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(liveIntervalMs);
    connect(&m_liveTimer, &QTimer::timeout, this, [this] {
        if (m_states)
            refilter();
        if (sortColumn() >= DeviceTreeModel::ValueColumn)
            QSortFilterProxyModel::sort(sortColumn(), sortOrder());
    });

    // Before the base class connects its own slots: these ask filterAcceptsRow about rows not evaluated yet.
    const auto treeChanged = [this] {
        m_isStale = true;
        if (isFiltering())
            m_refilterTimer.start(); // a row above may have to come or go as well
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, treeChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, treeChanged);
    connect(&model, &QAbstractItemModel::rowsMoved, this, treeChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, treeChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this, treeChanged](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
            if (roles.isEmpty())
                treeChanged(); // names may be others
            else if (!m_liveTimer.isActive() && (m_states || sortColumn() >= DeviceTreeModel::ValueColumn))
                m_liveTimer.start();
        });
    setSourceModel(&model);
}

void DeviceFilterProxy::setText(const QString& text) {
    QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.resize(std::min(words.size(), maxWords));
    if (words == m_words)
        return;
    m_words = words;
    m_allWords = (1U << words.size()) - 1U;
    refilter();
}

void DeviceFilterProxy::setInterfaces(const QSet<QString>& interfaces) {
    if (m_interfaces == interfaces)
        return;
    m_interfaces = interfaces;
    refilter();
}

void DeviceFilterProxy::setFunctions(const QSet<QString>& functions) {
    if (m_functions == functions)
        return;
    m_functions = functions;
    refilter();
}

void DeviceFilterProxy::setStates(States states) {
    if (m_states == states)
        return;
    m_states = states;
    refilter();
}

void DeviceFilterProxy::clear() {
    m_words.clear();
    m_allWords = 0;
    m_interfaces.clear();
    m_functions.clear();
    m_states = {};
    refilter();
}

bool DeviceFilterProxy::isFiltering() const {
    return !m_words.isEmpty() || !m_interfaces.isEmpty() || !m_functions.isEmpty() || m_states;
}

void DeviceFilterProxy::refilter() {
    m_refilterTimer.stop();
    m_isStale = true;
    invalidateFilter();
}

int DeviceFilterProxy::deviceCount() const {
    if (!isFiltering())
        return m_model.deviceCount();
    if (m_isStale)
        evaluate();
    QSet<int> devices;
    const DeviceTree& tree = m_model.tree();
    for (size_t id = 0; id < m_accepted.size(); ++id) {
        const DeviceTree::Node& node = tree.at(static_cast<NodeId>(id));
        if (m_accepted[id] && node.type == NodeType::Device)
            devices.insert(node.device);
    }
    return static_cast<int>(devices.size());
}

void DeviceFilterProxy::evaluate() const {
    m_accepted.assign(m_model.tree().capacity(), false);
    m_wordsOfText.clear();
    for (const QString& text : m_model.tree().searchTexts())
        m_wordsOfText.push_back(wordsIn(text));
    visit(DeviceTree::root, 0);
    m_isStale = false;
}

bool DeviceFilterProxy::visit(NodeId id, quint32 found) const {
    const DeviceTree::Node& node = m_model.tree().at(id);
    if (node.type == NodeType::Device && !matchesChips(m_model.entries().at(node.device)))
        return false;
    if (node.search >= 0)
        found |= m_wordsOfText[static_cast<size_t>(node.search)];
    const bool isBranch = node.type == NodeType::Root || node.type == NodeType::Group;
    bool isAccepted = !isBranch && found == m_allWords;
    for (const NodeId child : node.children)
        isAccepted = visit(child, found) || isAccepted;
    m_accepted[id] = isAccepted;
    return isAccepted;
}

quint32 DeviceFilterProxy::wordsIn(const QString& text) const {
    quint32 found = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (text.contains(m_words[i]))
            found |= 1U << i;
    }
    return found;
}

bool DeviceFilterProxy::matchesChips(const DeviceEntry& entry) const {
    if (!m_interfaces.isEmpty() && !m_interfaces.contains(entry.key.interface))
        return false;
    if (!m_functions.isEmpty()) {
        const QStringList own = m_model.deviceStore().functionNamesOf(entry.key);
        if (std::none_of(own.begin(), own.end(), [this](const QString& name) { return m_functions.contains(name); }))
            return false;
    }
    if (!m_states)
        return true;
    const DeviceEntries& entries = m_model.entries();
    const bool isOn
        = (isActuator(entry.unit.kind) || entry.unit.kind == ChannelKind::Generic) && entries.isTrue(entry.main);
    return (m_states.testFlag(State::Unreachable) && entries.isUnreachable(entry))
        || (m_states.testFlag(State::LowBattery) && entries.isTrue(entry.lowBattery))
        || (m_states.testFlag(State::ConfigPending) && entries.isTrue(entry.configPending))
        || (m_states.testFlag(State::On) && isOn);
}

bool DeviceFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    if (!isFiltering())
        return true;
    if (m_isStale)
        evaluate();
    const auto& children = m_model.tree().at(m_model.nodeOf(sourceParent)).children;
    return m_accepted[children[static_cast<size_t>(sourceRow)]];
}

void DeviceFilterProxy::sort(int column, Qt::SortOrder order) {
    // The model is in natural order by name already.
    const bool isNatural = column <= DeviceTreeModel::NameColumn && order == Qt::AscendingOrder;
    QSortFilterProxyModel::sort(isNatural ? -1 : column, order);
}

bool DeviceFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto byRow = [&] { return left.row() < right.row(); };
    if (static_cast<RowKind>(left.data(roles::RowKindRole).toInt()) == RowKind::Group)
        return sortOrder() == Qt::AscendingOrder ? byRow() : !byRow(); // groups keep their place
    switch (left.column()) {
    case DeviceTreeModel::TypeColumn: {
        const int order = m_order.compare(left.data().toString(), right.data().toString());
        return order != 0 ? order < 0 : byRow();
    }
    case DeviceTreeModel::ValueColumn: {
        const auto number = [this](const QModelIndex& index) {
            const auto id = index.data(roles::DataPointIdRole).value<DataPointId>();
            return id == noDataPoint ? std::nullopt : m_model.valueStore().at(id).value.toNumber();
        };
        const auto a = number(left);
        const auto b = number(right);
        return a != b ? a < b : byRow(); // nothing is less than everything
    }
    case DeviceTreeModel::SignalColumn: {
        constexpr int none = -1'000;
        const auto dbm = [](const QModelIndex& index) {
            const QVariant value = index.data(roles::SignalRole);
            return value.isValid() ? value.toInt() : none;
        };
        return dbm(left) != dbm(right) ? dbm(left) < dbm(right) : byRow();
    }
    case DeviceTreeModel::UpdatedColumn:
        return left.data(roles::ReceivedAtRole).toLongLong() < right.data(roles::ReceivedAtRole).toLongLong();
    default:
        return byRow();
    }
}

} // namespace ccudesk
