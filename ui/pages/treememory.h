// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/turns.h"
#include "core/domain/address.h"
#include "ui/models/devicetreemodel.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>

#include <memory>
#include <optional>

class QTreeView;

namespace ccudesk {

class DeviceFilterProxy;

//! What a person opened and chose in the device tree, by address instead of by row: it outlives regrouping, filtering
//! and a new reading of the home. Groups are open unless closed, devices and channels
//! closed unless opened.
class TreeMemory : public QObject {
    Q_OBJECT
public:
    struct Choice {
        DeviceKey device;
        std::optional<ChannelKey> channel;
        bool operator==(const Choice&) const = default;
    };

    //! Made before view.setModel(&proxy), because it must hear of removed rows before the selection does.
    TreeMemory(QTreeView& view, DeviceTreeModel& model, DeviceFilterProxy& proxy);

    //! After view.setModel(&proxy).
    void watchView();
    [[nodiscard]] const std::optional<Choice>& choice() const { return m_choice; }
    //! Selects the row if there is one; the choice is kept either way.
    void choose(const Choice& choice);
    void forgetChoice();
    //! Bit by bit: 36,000 rows would hold up the window for 40 ms.
    void expandAll();
    void collapseAll();

Q_SIGNALS:
    void choiceChanged();

private:
    void takeCurrent(const QModelIndex& current);
    void noteExpansion(const QModelIndex& index, bool isExpanded);
    void restoreRows(const QModelIndex& parent);
    void openDevices(const QList<QPersistentModelIndex>& devices);
    [[nodiscard]] QList<QPersistentModelIndex> devicesBelow(const QModelIndex& parent) const;
    [[nodiscard]] bool isOpen(const QModelIndex& index) const;
    void restoreSoon();
    void restoreAll();
    void restoreChoice();
    [[nodiscard]] QString groupKey(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex rowOf(const Choice& choice) const;
    [[nodiscard]] static std::optional<Choice> choiceOf(const QModelIndex& index);

    QTreeView& m_view;
    DeviceTreeModel& m_model;
    DeviceFilterProxy& m_proxy;
    QSet<QString> m_closedGroups;
    QSet<DeviceKey> m_openDevices;
    QSet<ChannelKey> m_openChannels; //!< where values are shown below their channels
    std::optional<Choice> m_choice;
    QString m_group; //!< of the chosen row: a device may stand in several
    bool m_isRestoring = false;
    bool m_isRestoreQueued = false;
    std::unique_ptr<Turns> m_opening; //!< while everything is being expanded
};

} // namespace ccudesk
