// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "ui/models/eventlogmodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ccudesk {

class Chip;
class EmptyState;
class EventsPagePanel;
class FilterChip;
class FilterField;
class PageHead;
class RowTree;

//! What the CCU reports, live: newest on top, filtered, paused when a person reads further down, exported as CSV.
//! While hidden it takes nothing in.
class EventsPage : public QWidget {
    Q_OBJECT
public:
    explicit EventsPage(const PageContext& context, QWidget* parent = nullptr);

    //! sentence: what is being done, or why it failed.
    void setConnection(ConnectionState state, const QString& sentence);
    void setFilter(const QString& text);
    //! What the list shows, as CSV in the language's form. False when the file cannot be written; a message says why.
    bool exportTo(const QString& fileName);

Q_SIGNALS:
    void messageRaised(const ccudesk::Message& message);
    void deviceRequested(const ccudesk::DeviceKey& device);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildList();
    void setPaused(bool paused);
    void followScrolling(int position);
    void showFollowing();
    void showSuitablePage();
    void adaptToWidth();
    void askForFile();
    void openMenu(const QPoint& position);

    const PageContext m_context;
    EventLogModel m_model;
    QTimer m_second;
    ConnectionState m_state = ConnectionState::Idle;
    QString m_sentence;
    bool m_pausedByScrolling = false;
    bool m_wantsPanel = false; //!< in windows where it is not there by itself

    FilterField* m_filter;
    FilterChip* m_kindChip;
    Chip* m_following;
    QPushButton* m_pause;
    QPushButton* m_export;
    QPushButton* m_panelButton;
    PageHead* m_head;
    QStackedLayout* m_stack;
    RowTree* m_list;
    EmptyState* m_empty;
    EventsPagePanel* m_panel;
};

} // namespace ccudesk
