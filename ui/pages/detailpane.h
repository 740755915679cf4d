// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "ui/pages/detailpaneraw.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace ccudesk {

class ControlPanel;
class DetailPaneHeader;
class DetailPaneValues;
class FlowLayout;
class HistoryView;

//! Everything about the chosen device or channel: who it is, its control, its values, what the CCU says in full, where
//! it belongs. Reads descriptions only for what it shows, and only while it is seen.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(const PageContext& context, QWidget* parent = nullptr);
    ~DetailPane() override;

    void showNothing();
    void showDevice(const DeviceKey& device);
    void showChannel(const ChannelKey& channel);
    //! False while the CCU does not answer: values stay, nothing can be sent.
    void setOperable(bool isOperable);
    void setBackVisible(bool isVisible);
    //! Wide enough for the control that it shows.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionRequested(const ccudesk::ControlAction& action);
    void messageRaised(const ccudesk::Message& message);
    void watchRequested(const ccudesk::DataPointKey& key);
    void roomRequested(const QString& roomName);
    //! Another one that heats together with this one.
    void deviceRequested(const ccudesk::DeviceKey& device);
    //! Rooms and functions of these channels are to be chosen.
    void groupsRequested(const QString& name, const QList<ccudesk::ChannelKey>& channels);
    void eventsRequested(const QString& filter);
    void linksRequested(const QString& address);
    void timelineRequested(const ccudesk::DeviceKey& device);
    void configurationRequested(const ccudesk::DeviceKey& device, const std::optional<ccudesk::ChannelKey>& channel);
    void deviceGone();
    void backRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Card;

    QWidget* buildContent();
    QLayout* buildTabs(QWidget* content);
    void lookAt(const DeviceKey& device, const std::optional<ChannelKey>& channel);
    void showParts(const Device& device);
    void makePanel();
    void showGroups();
    [[nodiscard]] bool showHeatingGroups();
    void addDeviceChip(FlowLayout& place, const DeviceKey& device, const QString& text, const QString& spoken);
    void loadWhatIsSeen();
    void updateActive();
    void takeDevices(const QList<DeviceKey>& keys);
    [[nodiscard]] QList<ChannelKey> shownChannels(const Device& device) const;

    const PageContext m_context;
    DeviceKey m_device;
    std::optional<ChannelKey> m_channel;
    std::optional<ControlUnit> m_unit;
    QSet<DeviceKey> m_described; //!< asked for in this run
    bool m_isOperable = false;
    QTimer m_second;

    DetailPaneRawModel m_rawModel;
    DetailPaneHeader* m_header;
    QScrollArea* m_scroll;
    Card* m_card;
    QVBoxLayout* m_cardLayout;
    QLabel* m_unitName;
    std::unique_ptr<ControlPanel> m_panel; //!< in m_card; another one for each channel
    QTabBar* m_tabs;
    DetailPaneValues* m_values;
    HistoryView* m_history;
    QWidget* m_raw;
    DetailPaneRawView* m_rawView;
    QLabel* m_belongs;
    QWidget* m_groupArea;
    FlowLayout* m_groups;
    QLabel* m_membersTitle;
    QWidget* m_memberArea;
    FlowLayout* m_members;
};

} // namespace ccudesk
