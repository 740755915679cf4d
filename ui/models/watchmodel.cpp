// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/watchmodel.h"

#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"
#include "ui/models/pointroles.h"
#include "ui/models/valuedisplay.h"

#include <algorithm>

namespace ccudesk {

WatchModel::WatchModel(const DeviceStore& devices, const ValueStore& values, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_devices(devices), m_values(values), m_clock(clock) {
    connect(&values, &ValueStore::valuesChanged, this, &WatchModel::takeChanges);
    connect(&values, &ValueStore::dataPointsAdded, this, &WatchModel::takeChanges);
    connect(&devices, &DeviceStore::devicesAdded, this, &WatchModel::refreshAll);
    connect(&devices, &DeviceStore::devicesChanged, this, &WatchModel::refreshAll);
    connect(&devices, &DeviceStore::devicesRemoved, this, &WatchModel::refreshAll);
}

void WatchModel::setKeys(const QList<DataPointKey>& keys) {
    beginResetModel();
    m_keys = keys.mid(0, mostRows);
    endResetModel();
}

int WatchModel::add(const DataPointKey& key) {
    const auto known = static_cast<int>(m_keys.indexOf(key));
    if (known >= 0 || m_keys.size() >= mostRows)
        return known;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_keys.append(key);
    endInsertRows();
    return row;
}

void WatchModel::remove(int row) {
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_keys.removeAt(row);
    endRemoveRows();
}

int WatchModel::move(int row, int steps) {
    const int target = qBound(0, row + steps, rowCount() - 1);
    if (row < 0 || row >= rowCount() || target == row)
        return row;
    beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    m_keys.move(row, target);
    endMoveRows();
    return target;
}

void WatchModel::takeChanges(const QList<DataPointId>& ids) {
    for (int row = 0; row < rowCount(); ++row) {
        const DataPointId id = m_values.find(m_keys.at(row));
        if (id != noDataPoint && std::binary_search(ids.cbegin(), ids.cend(), id))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void WatchModel::refreshAll() {
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WatchModel::refreshAges() {
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(
            index(0, parametercolumn::Age), index(rowCount() - 1, parametercolumn::Age), {Qt::DisplayRole});
}

int WatchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int WatchModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : parametercolumn::Count;
}

QVariant WatchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const DataPointKey& key = m_keys.at(index.row());
    const DataPointId id = m_values.find(key);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(key, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, last heard of: %3")
            .arg(displayText(key, parametercolumn::Name), displayText(key, parametercolumn::Value),
                displayText(key, parametercolumn::Age));
    case Qt::ToolTipRole:
        return displayText(key, parametercolumn::Name);
    case roles::AgeTextRole:
        return displayText(key, parametercolumn::Age);
    case roles::DeviceKeyRole:
        return QVariant::fromValue(key.channel().device());
    case roles::ChannelKeyRole:
        return QVariant::fromValue(key.channel());
    default:
        return id == noDataPoint ? QVariant() : dataPointRole(id, m_values, role);
    }
}

//! A channel that nobody has named carries its serial number; the device's name says more.
QString WatchModel::nameOf(const ChannelKey& channel) const {
    const QString own = m_devices.displayNameOf(channel);
    return own.contains(channel.address) ? m_devices.displayNameOf(channel.device()) : own;
}

QString WatchModel::displayText(const DataPointKey& key, int column) const {
    const Channel* channel = m_devices.channel(key.channel());
    const QString type = channel ? channel->type : QString();
    const DataPoint* point = m_values.get(key.channel(), key.parameter);
    switch (column) {
    case parametercolumn::Name:
        return tr("%1 · %2", "device and value")
            .arg(channel ? nameOf(key.channel()) : key.address, parameterName(key.parameter, type));
    case parametercolumn::Value:
        return point ? cellText(*point, type) : QStringLiteral("–");
    case parametercolumn::Age:
        return point && point->receivedAtMs != 0 ? ageText(point->receivedAtMs, m_clock.nowMs()) : QStringLiteral("–");
    default:
        return {};
    }
}

} // namespace ccudesk
