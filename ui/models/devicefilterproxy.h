// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/devicetreemodel.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <vector>

namespace ccudesk {

//! Keeps what a person searches for, with the rows above and below it. One pass over the model's ready-made search
//! texts decides for every row, so that a keystroke stays under a frame even with 36,000 parameters.
class DeviceFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class State { Unreachable = 1, LowBattery = 2, ConfigPending = 4, On = 8 };
    Q_DECLARE_FLAGS(States, State)

    explicit DeviceFilterProxy(DeviceTreeModel& model, QObject* parent = nullptr);

    //! Every word must be found in a row or above it: name, type, serial, room, function or parameter.
    void setText(const QString& text);
    void setInterfaces(const QSet<QString>& interfaces); //!< empty: all
    void setFunctions(const QSet<QString>& functions); //!< names as the store tells them; empty: all
    void setStates(States states); //!< any of them; empty: all
    void clear();
    [[nodiscard]] bool isFiltering() const;
    //! Devices that are left, each counted once.
    [[nodiscard]] int deviceCount() const;

    //! By live values the list is sorted anew once a second and not with every event.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    using NodeId = DeviceTree::NodeId;

    void refilter();
    void evaluate() const;
    bool visit(NodeId id, quint32 found) const;
    [[nodiscard]] quint32 wordsIn(const QString& text) const;
    [[nodiscard]] bool matchesChips(const DeviceEntry& entry) const;

    DeviceTreeModel& m_model;
    NaturalOrder m_order;
    QStringList m_words; //!< lower case
    quint32 m_allWords = 0;
    QSet<QString> m_interfaces;
    QSet<QString> m_functions;
    States m_states;
    QTimer m_refilterTimer; //!< after changes of the tree
    QTimer m_liveTimer; //!< states and sorting by value follow at leisure
    mutable bool m_isStale = true;
    mutable std::vector<bool> m_accepted; //!< by NodeId
    mutable std::vector<quint32> m_wordsOfText; //!< by number of the search text
};

} // namespace ccudesk

Q_DECLARE_OPERATORS_FOR_FLAGS(ccudesk::DeviceFilterProxy::States)
