// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "ui/models/devicefilterproxy.h"
#include "ui/models/devicetreemodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace ccudesk {

class Chip;
class CheckPage;
class ConfigPage;
class DetailPane;
class DeviceTreeDelegate;
class EmptyState;
class FilterChip;
class FilterField;
class FirmwarePage;
class ListHeader;
class NewDevicesPage;
class PageHead;
class RowTree;
class TreeMemory;

//! Every device as a tree, filtered and grouped, and the chosen one in the detail pane. While hidden it takes no
//! values; expansion and selection outlive regrouping, filtering and reconnects.
class DevicesPage : public QWidget {
    Q_OBJECT
public:
    explicit DevicesPage(const PageContext& context, QWidget* parent = nullptr);
    ~DevicesPage() override;

    //! sentence: what is being done, or why it failed.
    void setConnection(ConnectionState state, const QString& sentence);
    //! Shows the device, whatever the filter hides.
    void reveal(const DeviceKey& device);
    //! In place of list and detail, until the person goes back.
    void showConfiguration(const DeviceKey& device, const std::optional<ChannelKey>& channel);
    //! In place of list and detail, until the person goes back: how devices come in, and their firmware.
    void showNewDevices();
    void showFirmware();
    void showCheck();
    //! Grouped by room, this one in sight.
    void revealRoom(const QString& roomName);

Q_SIGNALS:
    //! Something was refused: a sentence for the message bar.
    void messageRaised(const ccudesk::Message& message);
    //! The Events page with this filter.
    void eventsRequested(const QString& filter);
    void linksRequested(const QString& address);
    //! What has happened to it is to be seen.
    void timelineRequested(const ccudesk::DeviceKey& device);
    void roomTimelineRequested(const QString& roomName);
    void variablesRequested();
    //! A value is to be kept in sight.
    void watchRequested(const ccudesk::DataPointKey& key);
    void retryRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // Frame (devicespageframe.cpp)
    void buildHead();
    void buildTree();
    void buildActions();
    void connectParts();
    void restoreSettings();
    void adaptToWidth();
    void adaptList();
    [[nodiscard]] int listWidth() const;
    [[nodiscard]] bool isListTight() const;
    [[nodiscard]] bool isListRoomy() const;
    [[nodiscard]] qreal textFactor() const;
    void showPane(bool shows);
    void updateChoices();
    void setShowsValues(bool shows);

    void setGrouping(DeviceTreeModel::Grouping grouping);
    void setText(const QString& text);
    void clearFilter();
    void goToFirstHit();
    void showSuitablePage();
    void showEmptyReason();
    void showCount();
    void showChoice();
    void refreshAges();
    void hideConfiguration();
    void configureChosen();
    void toggle(const QModelIndex& index, bool on);
    void activate(const QModelIndex& index);
    [[nodiscard]] QString copyableValue(const QModelIndex& index) const;
    void openMenu(const QPoint& position);
    // Changing the home (devicespageedit.cpp)
    void buildEditActions();
    void startRenaming();
    void rename(const QModelIndex& index, const QString& name);
    [[nodiscard]] std::optional<RenameGroup> groupAt(const QModelIndex& index) const;
    void askToDelete(const QModelIndex& index);
    void askForGroups(const QModelIndex& index);
    void askForGroupsOfDevice(const DeviceKey& device);
    //! ticked: chosen from the beginning.
    void renameSeveral(const QList<DeviceKey>& ticked);
    [[nodiscard]] QList<DeviceKey> devicesAt(const QModelIndex& index) const;
    void askForGroupsOf(const QString& name, const QList<ChannelKey>& channels);
    void sendEdit(const HomeEdit& edit);
    // What is done about devices themselves (devicespagecare.cpp)
    void buildCare();
    void addCareActions(QMenu& menu, const DeviceKey& device);
    void tell(const Message& message) { Q_EMIT messageRaised(message); }
    void showCounts();
    void hideCare();
    [[nodiscard]] bool isOffline() const { return m_state != ConnectionState::Live; }
    [[nodiscard]] bool isNarrow() const;

    const PageContext m_context;
    CommandRunner m_runner;
    DeviceTreeModel m_model;
    DeviceFilterProxy m_proxy;
    ConnectionState m_state = ConnectionState::Idle;
    QString m_sentence;
    QTimer m_update; //!< count and empty state, after bursts of rows
    QTimer m_choices; //!< what the chips offer, after bursts of devices
    QTimer m_second;
    bool m_isDetailOpen = false; //!< narrow windows show either the list or the detail
    int m_detailWidth = 0; //!< as the person has set it; 0: the usual one

    FilterField* m_filter;
    FilterChip* m_interfaceChip;
    FilterChip* m_functionChip;
    FilterChip* m_stateChip;
    Chip* m_moreChip;
    QComboBox* m_grouping;
    PageHead* m_head;
    QSplitter* m_splitter;
    QWidget* m_listSide;
    QStackedLayout* m_stack;
    RowTree* m_tree;
    ListHeader* m_header;
    DeviceTreeDelegate* m_delegate;
    EmptyState* m_empty;
    DetailPane* m_detail;
    TreeMemory* m_memory;
    ConfigPage* m_config = nullptr; //!< once it was asked for
    NewDevicesPage* m_newDevices = nullptr; //!< likewise
    FirmwarePage* m_firmware = nullptr;
    CheckPage* m_check = nullptr;
    QPushButton* m_addDevice;
    QPushButton* m_showFirmware;
    QPushButton* m_showCheck;
    QAction* m_expandAll;
    QAction* m_collapseAll;
    QAction* m_showValues;
    QAction* m_configure;
    QAction* m_rename;
    QAction* m_groups;
    QAction* m_delete;
};

} // namespace ccudesk
