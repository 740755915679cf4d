// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "ui/delegates/listdelegate.h"
#include "ui/models/listmodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ccudesk {

class EmptyState;
class FilterField;
class ListHeader;
class PageHead;
class RowTree;

//! A page that is one list of what the CCU keeps: head with filter, rows, and words where there are none. What is
//! common to messages, variables and programs.
class ListPage : public QWidget {
    Q_OBJECT
public:
    //! sentence: what is being done, or why it failed.
    void setConnection(ConnectionState state, const QString& sentence);
    //! As if the person had typed it into the filter; the keyboard goes to the first hit.
    void showOnly(const QString& text);

Q_SIGNALS:
    //! Something was refused: a sentence for the message bar.
    void messageRaised(const ccudesk::Message& message);
    void retryRequested();

protected:
    struct Words {
        QString title;
        QString filterName;
        QString filterHint;
        QString icon; //!< of the empty list
        QString emptyTitle;
        QString emptyReason; //!< while the CCU is connected
    };
    ListPage(const PageContext& context, const Words& words, const QStringList& headers, ListDelegate* delegate,
        QWidget* parent);

    //! Builds the rows anew from the stores.
    virtual void refresh() = 0;
    //! "3 messages"; shown beside the title.
    [[nodiscard]] virtual QString countText(int shown) const = 0;
    //! Another row is the current one, or it has changed.
    virtual void currentRowChanged() { }

    void setRows(const QList<ListRow>& rows);
    //! Another way to see the rows. The current row of the list stays what buttons and menus are about.
    void addView(QWidget* view);
    //! Null: the list.
    void showView(QWidget* view);
    //! For a list that is empty although the CCU is connected.
    void setEmptyWords(const QString& icon, const QString& title, const QString& reason);
    //! As refresh(), soon; many signals give one.
    void refreshLater() { m_later.start(); }
    //! Refusals go to the message bar. done is called in any case, and never after the page is gone.
    void send(const HomeEdit& edit, const std::function<void(const Result<void>&)>& done = {});
    void send(const InterfaceEdit& edit, const std::function<void(const Result<void>&)>& done = {});
    void raise(const Error& error);
    [[nodiscard]] bool isLive() const { return m_state == ConnectionState::Live; }
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] qint64 nowMs() const { return m_context.clock.nowMs(); }
    [[nodiscard]] RowTree& list() const { return *m_list; }
    [[nodiscard]] ListHeader& header() const { return *m_header; }
    [[nodiscard]] PageHead& head() const { return *m_head; }
    [[nodiscard]] const ListModel& model() const { return m_model; }
    [[nodiscard]] ListProxy& proxy() { return m_proxy; }
    //! Key of the current row; empty when there is none.
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QModelIndex currentIndex() const;
    //! "3 min" with the exact time behind it; a dash for never.
    [[nodiscard]] ListCell ageCell(qint64 timeMs, const QString& never) const;
    //! Widths of columns in pixels at the usual font; 0: stretches, and keeps leastStretch in narrow windows.
    void setWidths(const QList<int>& widths, int leastStretch);
    [[nodiscard]] QPushButton* addButton(const QString& name, const QString& icon, const QString& text);
    void showSuitablePage();

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(ListDelegate* delegate);
    void follow(const QFuture<Result<void>>& sent, const std::function<void(const Result<void>&)>& done);
    void showEmptyReason();
    void adaptToWidth();

    const PageContext m_context;
    Words m_words;
    ListModel m_model;
    ListProxy m_proxy;
    QList<int> m_widths;
    int m_leastStretch = 0;
    ConnectionState m_state = ConnectionState::Idle;
    QString m_sentence;
    QTimer m_later;
    QTimer m_ages;

    FilterField* m_filter;
    PageHead* m_head;
    QStackedLayout* m_stack;
    RowTree* m_list;
    QWidget* m_view; //!< where the rows are seen: the list, or what stands in for it
    ListHeader* m_header;
    EmptyState* m_empty;
};

} // namespace ccudesk
