// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/devicefilter.h"
#include "ui/models/deviceshape.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace ccudesk {

//! The device tree as a person filters and sorts it. Its indexes carry the model's own node ids, so that it can take a
//! new shape in one step: QSortFilterProxyModel took 9 seconds for a keystroke over 36,000 open rows (measured),
//! because it removes them parent by parent and every removal looks at every open branch.
class DeviceFilterProxy : public QAbstractProxyModel {
    Q_OBJECT
public:
    using State = DeviceFilter::State;
    using States = DeviceFilter::States;

    //! The model must outlive the proxy.
    explicit DeviceFilterProxy(DeviceTreeModel& model, QObject* parent = nullptr);

    // As in DeviceFilter.
    void setText(const QString& text);
    void setInterfaces(const QSet<QString>& interfaces);
    void setFunctions(const QSet<QString>& functions);
    void setStates(States states);
    void clear();
    [[nodiscard]] bool isFiltering() const { return m_filter.isActive(); }
    //! Devices that are left, each counted once.
    [[nodiscard]] int deviceCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    //! By live values the list is sorted anew once a second and not with every event.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using NodeId = DeviceTree::NodeId;

    void connectModel();
    void passOnChanges(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    void refilter();
    [[nodiscard]] bool isShapeNeeded() const { return m_filter.isActive() || m_sortColumn >= 0; }
    [[nodiscard]] DeviceShape shapeOf(const DeviceFilter& filter, bool isSorted) const;
    [[nodiscard]] bool isBefore(NodeId left, NodeId right) const;
    void take(const DeviceShape& next);
    void rearrange(const DeviceShape& next);
    void takeInSteps(const DeviceShape& next, const DeviceShape::Changes& changes);
    void removeNode(NodeId parent, NodeId node);
    [[nodiscard]] const std::vector<NodeId>& childrenOf(const QModelIndex& parent) const;
    [[nodiscard]] NodeId nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(NodeId node, int column = 0) const;

    DeviceTreeModel& m_model;
    DeviceFilter m_filter;
    NaturalOrder m_order;
    int m_sortColumn = -1; //!< -1: the model's natural order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isShaped = false; //!< else everything is shown as the model has it, and m_shape is empty
    DeviceShape m_shape;
    QTimer m_refilterTimer; //!< after changes of the tree
    QTimer m_liveTimer; //!< states and sorting by value follow at leisure
};

} // namespace ccudesk
