// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ccudesk {

//! Every value of one channel or device. Columns are parametercolumn's; what the CCU says literally is in
//! DetailPaneRawModel.
class ParameterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    //! The stores and the clock must outlive the model.
    ParameterModel(const DeviceStore& devices, const ValueStore& values, const Clock& clock, QObject* parent = nullptr);

    void showNothing();
    void showChannel(const ChannelKey& channel);
    void showDevice(const DeviceKey& device);
    void showChannels(const QList<ChannelKey>& channels);
    void setShowsTechnical(bool shows);
    //! Ages move on; call once a second while visible.
    void refreshAges();
    void setActive(bool active);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    void addDataPoints(const QList<DataPointId>& ids);
    void changeValues(const QList<DataPointId>& ids);
    void forgetDevices(const QList<DeviceKey>& keys);
    [[nodiscard]] bool isWanted(DataPointId id) const;
    [[nodiscard]] QString channelTypeOf(const DataPoint& point) const;
    [[nodiscard]] QString displayText(const DataPoint& point, int column) const;
    [[nodiscard]] QString nameOf(const DataPoint& point) const;

    const DeviceStore& m_devices;
    const ValueStore& m_values;
    const Clock& m_clock;
    QList<ChannelKey> m_channels;
    bool m_showsTechnical = false;
    bool m_isActive = true;
    bool m_missedChanges = false;
    QList<DataPointId> m_rows;
    QHash<DataPointId, int> m_rowOf;
};

} // namespace ccudesk
