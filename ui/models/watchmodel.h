// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

namespace ccudesk {

//! Values that a person has chosen, of any devices, in the order they want. A value that is not known yet, or whose
//! device is gone, keeps its row. Columns are parametercolumn's.
class WatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int mostRows = 100;

    //! The stores and the clock must outlive the model.
    WatchModel(const DeviceStore& devices, const ValueStore& values, const Clock& clock, QObject* parent = nullptr);

    void setKeys(const QList<DataPointKey>& keys);
    [[nodiscard]] const QList<DataPointKey>& keys() const { return m_keys; }
    //! At the end, unless it is there; the row that it has. -1: there are too many.
    int add(const DataPointKey& key);
    void remove(int row);
    //! steps: negative is up. Returns the row that it has then.
    int move(int row, int steps);
    //! Ages move on; call once a second while visible.
    void refreshAges();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void takeChanges(const QList<DataPointId>& ids);
    void refreshAll();
    [[nodiscard]] QString nameOf(const ChannelKey& channel) const;
    [[nodiscard]] QString displayText(const DataPointKey& key, int column) const;

    const DeviceStore& m_devices;
    const ValueStore& m_values;
    const Clock& m_clock;
    QList<DataPointKey> m_keys;
};

} // namespace ccudesk
