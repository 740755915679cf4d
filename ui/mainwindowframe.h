// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"

#include <QMainWindow>
#include <QMap>

class QStackedWidget;

namespace ccudesk {

class ActionRegistry;
class CommandPalette;
class ShellHeader;
class ShellStatus;
struct Findable;

//! The window around the pages: head, navigation, one message at a time, pages, status bar. Knows no CCU.
//! Alt+1 … pages, Ctrl+K whatever has a name, Ctrl+F the page's filter (its QLineEdit named "filter"), F6 round the
//! panes.
class MainWindowFrame : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindowFrame(QWidget* parent = nullptr);

    //! Between header and pages, for good.
    void addBar(QWidget* bar);
    //! The navigation shows the pages that were added.
    void addPage(PageId id, QWidget* page);
    [[nodiscard]] QWidget* page(PageId id) const { return m_pages.value(id); }
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }

    //! key names the subject: a newer message with the same key replaces the older one. The most severe is shown;
    //! what came of something that the person has just done ("page", "command") before it, until something new is told.
    void showMessage(const QString& key, const Message& message);
    void removeMessage(const QString& key);

    [[nodiscard]] ShellHeader* header() const { return m_header; }
    [[nodiscard]] ShellStatus* status() const { return m_status; }
    [[nodiscard]] Navigation* navigation() const { return m_navigation; }

    //! What the window can do; menus and the palette show the same.
    [[nodiscard]] ActionRegistry& registry() const { return *m_actions; }
    //! Finds pages and actions; whoever knows more adds to its source.
    [[nodiscard]] CommandPalette& commandPalette() const { return *m_palette; }
    //! Pages and actions by name.
    [[nodiscard]] QList<Findable> findables() const;

Q_SIGNALS:
    void messageActionRequested(const QString& key, int action);
    void messageDismissed(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addShortcuts();
    void focusFilter();
    void cyclePanes();
    void search(const QString& text);
    void doFound(const Findable& findable);
    void showNextMessage();

    struct Queued {
        QString key;
        Message message;
    };

    ActionRegistry* m_actions;
    ShellHeader* m_header;
    Navigation* m_navigation;
    QWidget* m_messageSlot;
    MessageBar* m_bar;
    QStackedWidget* m_stack;
    ShellStatus* m_status;
    CommandPalette* m_palette;
    QMap<PageId, QWidget*> m_pages;
    QList<Queued> m_messages;
    QString m_shownMessage;
    PageId m_current = PageId::Home;
};

} // namespace ccudesk
