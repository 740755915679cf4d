// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/parametermodel.h"

#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"
#include "ui/models/pointroles.h"
#include "ui/models/rowruns.h"
#include "ui/models/valuedisplay.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace ccudesk {

ParameterModel::ParameterModel(
    const DeviceStore& devices, const ValueStore& values, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_devices(devices), m_values(values), m_clock(clock) {
    connect(&values, &ValueStore::dataPointsAdded, this, &ParameterModel::addDataPoints);
    connect(&values, &ValueStore::valuesChanged, this, &ParameterModel::changeValues);
    connect(&devices, &DeviceStore::devicesAboutToBeRemoved, this, &ParameterModel::forgetDevices);
}

void ParameterModel::showNothing() {
    showChannels({});
}

void ParameterModel::showChannel(const ChannelKey& channel) {
    showChannels({channel});
}

void ParameterModel::showDevice(const DeviceKey& key) {
    QList<ChannelKey> channels;
    if (const Device* device = m_devices.device(key)) {
        for (const Channel& channel : device->channels)
            channels.append(device->keyOf(channel));
    }
    showChannels(channels);
}

void ParameterModel::showChannels(const QList<ChannelKey>& channels) {
    if (m_channels == channels)
        return;
    m_channels = channels;
    reload();
}

void ParameterModel::setShowsTechnical(bool shows) {
    if (std::exchange(m_showsTechnical, shows) != shows)
        reload();
}

void ParameterModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    for (const ChannelKey& channel : std::as_const(m_channels)) {
        const QList<DataPointId> ids = m_values.ofChannel(channel);
        for (const DataPointId id : ids) {
            if (!isWanted(id))
                continue;
            m_rowOf.insert(id, static_cast<int>(m_rows.size()));
            m_rows.append(id);
        }
    }
    endResetModel();
}

bool ParameterModel::isWanted(DataPointId id) const {
    return m_showsTechnical || !isTechnicalParameter(m_values.at(id).key.parameter);
}

void ParameterModel::addDataPoints(const QList<DataPointId>& ids) {
    QList<DataPointId> wanted;
    for (const DataPointId id : ids) {
        const ChannelKey channel = m_values.at(id).key.channel();
        if (m_channels.contains(channel) && !m_rowOf.contains(id) && isWanted(id)
            && m_values.find(m_values.at(id).key) == id)
            wanted.append(id);
    }
    if (wanted.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(wanted.size()) - 1);
    for (const DataPointId id : std::as_const(wanted)) {
        m_rowOf.insert(id, static_cast<int>(m_rows.size()));
        m_rows.append(id);
    }
    endInsertRows();
}

void ParameterModel::changeValues(const QList<DataPointId>& ids) {
    if (!m_isActive) {
        m_missedChanges = true;
        return;
    }
    std::vector<int> rows;
    for (const DataPointId id : ids) {
        if (const auto row = m_rowOf.constFind(id); row != m_rowOf.constEnd())
            rows.push_back(*row);
    }
    forEachRun(std::move(rows), [this](int top, int bottom) {
        // A better description may have come too, so names and bounds are told with the value.
        Q_EMIT dataChanged(index(top, 0), index(bottom, columnCount() - 1),
            {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, roles::OriginRole, roles::PendingRole,
                roles::ToneRole, roles::ChangedAtRole, roles::QualityRole, roles::ReceivedAtRole,
                roles::DescriptionRole});
    });
}

void ParameterModel::setActive(bool active) {
    m_isActive = active;
    if (active && std::exchange(m_missedChanges, false) && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ParameterModel::refreshAges() {
    if (m_isActive && !m_rows.isEmpty())
        Q_EMIT dataChanged(
            index(0, parametercolumn::Age), index(rowCount() - 1, parametercolumn::Age), {Qt::DisplayRole});
}

void ParameterModel::forgetDevices(const QList<DeviceKey>& keys) {
    for (const ChannelKey& channel : std::as_const(m_channels)) {
        if (keys.contains(channel.device())) {
            showNothing();
            return;
        }
    }
}

int ParameterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParameterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(parametercolumn::Count);
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case parametercolumn::Name:
        return tr("Name");
    case parametercolumn::Value:
        return tr("Value");
    case parametercolumn::Age:
        return tr("Updated");
    default:
        return {};
    }
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const DataPointId id = m_rows[index.row()];
    const DataPoint& point = m_values.at(id);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(point, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, last heard of: %3")
            .arg(nameOf(point), displayText(point, parametercolumn::Value), displayText(point, parametercolumn::Age));
    case Qt::ToolTipRole:
        if (index.column() == parametercolumn::Age && point.receivedAtMs != 0)
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(point.receivedAtMs), QLocale::LongFormat);
        return point.pending && point.pending->state == PendingState::Failed ? point.pending->reason
                                                                             : point.key.parameter;
    case roles::AgeTextRole:
        return displayText(point, parametercolumn::Age);
    default:
        return dataPointRole(id, m_values, role);
    }
}

QString ParameterModel::channelTypeOf(const DataPoint& point) const {
    const Channel* channel = m_devices.channel(point.key.channel());
    return channel ? channel->type : QString();
}

QString ParameterModel::nameOf(const DataPoint& point) const {
    const QString name = parameterName(point.key.parameter, channelTypeOf(point));
    const ChannelKey own = point.key.channel();
    const bool isAmbiguous = std::any_of(m_channels.cbegin(), m_channels.cend(), [&](const ChannelKey& channel) {
        return channel != own && m_values.get(channel, point.key.parameter) != nullptr;
    });
    return isAmbiguous ? tr("%1 (channel %2)").arg(name).arg(own.index().value_or(0)) : name;
}

QString ParameterModel::displayText(const DataPoint& point, int column) const {
    switch (column) {
    case parametercolumn::Name:
        return nameOf(point);
    case parametercolumn::Value:
        return cellText(point, channelTypeOf(point));
    case parametercolumn::Age:
        return point.receivedAtMs == 0 ? QStringLiteral("–") : ageText(point.receivedAtMs, m_clock.nowMs());
    default:
        return {};
    }
}

} // namespace ccudesk
