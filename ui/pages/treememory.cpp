// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/treememory.h"

#include "ui/models/devicefilterproxy.h"

#include <QScopedValueRollback>
#include <QTreeView>

namespace ccudesk {

namespace {

RowKind kindOf(const QModelIndex& index) {
    return static_cast<RowKind>(index.siblingAtColumn(devicecolumn::Name).data(roles::RowKindRole).toInt());
}

} // namespace

TreeMemory::TreeMemory(QTreeView& view, DeviceTreeModel& model, DeviceFilterProxy& proxy)
    : QObject(&view), m_view(view), m_model(model), m_proxy(proxy) {
    // When the chosen row goes, Qt makes a neighbour current: that is nobody's choice.
    connect(&proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRestoring = true; });
    connect(&proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isRestoring = true; });
}

void TreeMemory::watchView() {
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isRestoring = false;
        restoreSoon();
    });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &TreeMemory::restoreAll);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &TreeMemory::restoreSoon);
    connect(&m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) { noteExpansion(index, true); });
    connect(&m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) { noteExpansion(index, false); });
    connect(m_view.selectionModel(), &QItemSelectionModel::currentChanged, this, &TreeMemory::takeCurrent);
    restoreAll();
}

QString TreeMemory::groupKey(const QModelIndex& index) const {
    return QStringLiteral("%1:%2").arg(static_cast<int>(m_model.grouping())).arg(index.data().toString());
}

std::optional<TreeMemory::Choice> TreeMemory::choiceOf(const QModelIndex& index) {
    if (!index.isValid() || kindOf(index) == RowKind::Group)
        return std::nullopt;
    Choice choice{index.data(roles::DeviceKeyRole).value<DeviceKey>(), std::nullopt};
    if (kindOf(index) != RowKind::Device)
        choice.channel = index.data(roles::ChannelKeyRole).value<ChannelKey>();
    return choice;
}

void TreeMemory::takeCurrent(const QModelIndex& current) {
    const auto choice = choiceOf(current);
    if (m_isRestoring || !choice)
        return;
    QModelIndex top = current;
    while (top.parent().isValid())
        top = top.parent();
    m_group = groupKey(top.siblingAtColumn(0));
    if (m_choice == choice)
        return;
    m_choice = choice;
    Q_EMIT choiceChanged();
}

void TreeMemory::noteExpansion(const QModelIndex& index, bool isExpanded) {
    if (m_isRestoring)
        return;
    const auto note = [](auto& set, const auto& key, bool isMember) {
        if (isMember)
            set.insert(key);
        else
            set.remove(key);
    };
    switch (kindOf(index)) {
    case RowKind::Group:
        return note(m_closedGroups, groupKey(index), !isExpanded);
    case RowKind::Device:
        return note(m_openDevices, index.data(roles::DeviceKeyRole).value<DeviceKey>(), isExpanded);
    case RowKind::Channel:
        return note(m_openChannels, index.data(roles::ChannelKeyRole).value<ChannelKey>(), isExpanded);
    case RowKind::Parameter:
        break;
    }
}

bool TreeMemory::isOpen(const QModelIndex& index) const {
    switch (kindOf(index)) {
    case RowKind::Group:
        return !m_closedGroups.contains(groupKey(index));
    case RowKind::Device:
        return m_openDevices.contains(index.data(roles::DeviceKeyRole).value<DeviceKey>());
    case RowKind::Channel:
        return m_openChannels.contains(index.data(roles::ChannelKeyRole).value<ChannelKey>());
    case RowKind::Parameter:
        break;
    }
    return false;
}

void TreeMemory::restoreRows(const QModelIndex& parent) {
    const QScopedValueRollback guard(m_isRestoring, true);
    for (int row = 0; row < m_proxy.rowCount(parent); ++row) {
        const QModelIndex index = m_proxy.index(row, 0, parent);
        if (!m_proxy.hasChildren(index))
            continue;
        const bool opens = isOpen(index);
        m_view.setExpanded(index, opens);
        if (opens)
            restoreRows(index);
    }
}

// While a proxy filters it must not be asked for rows it has not mapped yet; a queued call still comes before the
// next painting.
void TreeMemory::restoreSoon() {
    if (m_isRestoreQueued)
        return;
    m_isRestoreQueued = true;
    QMetaObject::invokeMethod(this, &TreeMemory::restoreAll, Qt::QueuedConnection);
}

void TreeMemory::restoreAll() {
    m_opening.reset(); // what was to be opened is remembered
    m_isRestoring = false;
    m_isRestoreQueued = false;
    restoreRows({});
    restoreChoice();
}

QModelIndex TreeMemory::rowOf(const Choice& choice) const {
    const auto inGroup = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_proxy.rowCount(parent); ++row) {
            const QModelIndex device = m_proxy.index(row, 0, parent);
            if (choiceOf(device) == Choice{choice.device, std::nullopt})
                return device;
        }
        return QModelIndex();
    };
    QModelIndex device;
    for (int row = 0; row < m_proxy.rowCount() && !device.isValid(); ++row) {
        const QModelIndex group = m_proxy.index(row, 0);
        if (groupKey(group) == m_group)
            device = inGroup(group);
    }
    if (!device.isValid())
        device = m_proxy.mapFromSource(m_model.indexOf(choice.device));
    if (!choice.channel)
        return device;
    for (int row = 0; row < m_proxy.rowCount(device); ++row) {
        if (m_proxy.index(row, 0, device).data(roles::ChannelKeyRole).value<ChannelKey>() == *choice.channel)
            return m_proxy.index(row, 0, device);
    }
    return device;
}

void TreeMemory::restoreChoice() {
    if (!m_choice)
        return;
    const QScopedValueRollback guard(m_isRestoring, true);
    const QModelIndex row = rowOf(*m_choice);
    if (row.isValid()) {
        if (m_view.currentIndex().siblingAtColumn(0) != row)
            m_view.setCurrentIndex(row);
    } else {
        m_view.selectionModel()->clear();
    }
}

void TreeMemory::choose(const Choice& choice) {
    const bool isNew = m_choice != choice;
    m_choice = choice;
    const QModelIndex row = rowOf(choice);
    if (row.isValid()) {
        for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
            m_view.expand(above);
    }
    restoreChoice();
    if (row.isValid())
        m_view.scrollTo(row, QAbstractItemView::PositionAtCenter);
    if (isNew)
        Q_EMIT choiceChanged();
}

void TreeMemory::forgetChoice() {
    m_choice.reset();
    m_view.selectionModel()->clear();
    Q_EMIT choiceChanged();
}

void TreeMemory::expandAll() {
    m_closedGroups.clear();
    for (const DeviceKey& key : m_model.deviceStore().keys()) {
        m_openDevices.insert(key);
        for (const Channel& channel : m_model.deviceStore().device(key)->channels)
            m_openChannels.insert({key.interface, channel.address});
    }
    constexpr qsizetype atOnce = 2;
    m_opening = std::make_unique<Turns>();
    m_opening->addParts(
        devicesBelow({}), atOnce, [this](const QList<QPersistentModelIndex>& devices) { openDevices(devices); });
}

//! From the top down, so that each part moves only what is still closed.
QList<QPersistentModelIndex> TreeMemory::devicesBelow(const QModelIndex& parent) const {
    QList<QPersistentModelIndex> devices;
    for (int row = 0; row < m_proxy.rowCount(parent); ++row) {
        const QModelIndex index = m_proxy.index(row, 0, parent);
        if (kindOf(index) == RowKind::Group)
            devices += devicesBelow(index);
        else
            devices.append(index);
    }
    return devices;
}

void TreeMemory::openDevices(const QList<QPersistentModelIndex>& devices) {
    const QScopedValueRollback guard(m_isRestoring, true);
    for (const QPersistentModelIndex& device : devices) {
        if (!device.isValid()) // went meanwhile
            continue;
        m_view.expand(device.parent());
        m_view.expand(device);
        restoreRows(device);
    }
}

void TreeMemory::collapseAll() {
    m_opening.reset();
    m_openDevices.clear();
    m_openChannels.clear();
    const QScopedValueRollback guard(m_isRestoring, true);
    m_view.collapseAll();
    restoreRows({}); // groups stay as they were
}

} // namespace ccudesk
