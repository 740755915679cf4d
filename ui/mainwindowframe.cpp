// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindowframe.h"

#include "ui/help/helppages.h"
#include "ui/palette/actionregistry.h"
#include "ui/palette/commandpalette.h"
#include "ui/theme.h"
#include "ui/widgets/shellheader.h"
#include "ui/widgets/shellstatus.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

namespace ccudesk {

namespace {
constexpr int railBelow = 1200;
constexpr int narrowBelow = 1100;

//! What Tab reaches inside of whole, in its order.
QList<QWidget*> tabStopsOf(QWidget* whole) {
    QList<QWidget*> stops;
    for (QWidget* next = whole->nextInFocusChain(); next != whole; next = next->nextInFocusChain())
        if (whole->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            stops.append(next);
    return stops;
}
//! What came of something that the person has just done: without it a saved report or a check that was made again looks
//! as if nothing had happened, because a reminder or a warning stands there already.
bool isOutcome(const QString& key) {
    return key == QLatin1String("page") || key == QLatin1String("command");
}
} // namespace

MainWindowFrame::MainWindowFrame(QWidget* parent)
    : QMainWindow(parent), m_actions(new ActionRegistry(this)), m_header(new ShellHeader(this)),
      m_navigation(new Navigation(this)), m_messageSlot(new QWidget(this)), m_bar(new MessageBar(m_messageSlot)),
      m_stack(new QStackedWidget(this)), m_status(new ShellStatus(this)),
      m_palette(new CommandPalette(m_header->searchField(), this)) {
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(560, 480);
    resize(1440, 900);
    auto* slotLayout = new QVBoxLayout(m_messageSlot);
    slotLayout->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 0);
    slotLayout->addWidget(m_bar);
    m_messageSlot->hide();

    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_messageSlot);
    content->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    for (QWidget* fixed : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_status)})
        fixed->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCentralWidget(central);

    connect(m_navigation, &Navigation::pageRequested, this, &MainWindowFrame::showPage);
    connect(m_header, &ShellHeader::searchRequested, this, &MainWindowFrame::search);
    m_palette->setSource([this] { return findables(); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindowFrame::doFound);
    connect(m_palette, &CommandPalette::filterRequested, this, &MainWindowFrame::search);
    connect(m_bar, &MessageBar::dismissed, this, [this] {
        const QString key = m_shownMessage;
        removeMessage(key);
        Q_EMIT messageDismissed(key);
    });
    connect(m_bar, &MessageBar::actionRequested, this,
        [this](int action) { Q_EMIT messageActionRequested(m_shownMessage, action); });
    addShortcuts();
}

void MainWindowFrame::addBar(QWidget* bar) {
    static_cast<QBoxLayout*>(centralWidget()->layout())->insertWidget(1, bar);
    // Tab reaches it where it stands: after the head
    const QList<QWidget*> head = tabStopsOf(m_header);
    QWidget* previous = head.isEmpty() ? nullptr : head.last();
    for (QWidget* stop : tabStopsOf(bar)) {
        if (previous)
            setTabOrder(previous, stop);
        previous = stop;
    }
}

void MainWindowFrame::addPage(PageId id, QWidget* page) {
    if (QWidget* old = m_pages.value(id)) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    m_navigation->addPage(id);
    if (m_pages.size() == 1 || id == m_current)
        showPage(id);
}

void MainWindowFrame::showPage(PageId id) {
    QWidget* page = m_pages.value(id);
    if (!page)
        return;
    m_current = id;
    setHelpPage(this, helpPageFor(id));
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id);
}

void MainWindowFrame::addShortcuts() {
    // In the order of the navigation, whatever pages there are.
    for (int i = 0; i < 9; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            const QList<PageId> pages = m_navigation->pages();
            if (i < pages.size())
                showPage(pages.at(i));
        });
    }
    const auto add = [this](const QKeySequence& keys, auto handler) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, handler);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->open(); });
    add(QKeySequence(QKeySequence::Find), [this] { focusFilter(); });
    add(QKeySequence(Qt::Key_F6), [this] { cyclePanes(); });
}

void MainWindowFrame::focusFilter() {
    const QWidget* page = m_stack->currentWidget();
    auto* filter = page ? page->findChild<QLineEdit*>(QStringLiteral("filter")) : nullptr;
    if (!filter)
        filter = m_header->searchField();
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

// Navigation, list, detail: the panes of a page are its children named "list" and "detail".
void MainWindowFrame::cyclePanes() {
    QList<QWidget*> panes{m_navigation};
    QWidget* page = m_stack->currentWidget();
    if (page) {
        for (const QString& name : {QStringLiteral("list"), QStringLiteral("detail")})
            if (auto* pane = page->findChild<QWidget*>(name); pane && pane->isVisible())
                panes.append(pane);
        if (panes.size() == 1)
            panes.append(page);
    }
    const QWidget* focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    QWidget* next = panes.at((current + 1) % panes.size());
    if (next == m_navigation)
        next = m_navigation->item(m_current);
    if (next && next->focusPolicy() == Qt::NoFocus) {
        for (QWidget* child : next->findChildren<QWidget*>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
                next = child;
                break;
            }
        }
    }
    if (next)
        next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindowFrame::search(const QString& text) {
    QWidget* devices = m_pages.value(PageId::Devices);
    auto* filter = devices ? devices->findChild<QLineEdit*>(QStringLiteral("filter")) : nullptr;
    if (!filter)
        return;
    showPage(PageId::Devices);
    filter->setText(text);
    filter->setFocus(Qt::ShortcutFocusReason);
}

QList<Findable> MainWindowFrame::findables() const {
    QList<Findable> all;
    const QList<PageId> pages = m_navigation->pages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const NavigationItem* item = m_navigation->item(pages.at(i));
        Findable page{FindableKind::Page, QStringLiteral("page:%1").arg(static_cast<int>(pages.at(i))), item->text(),
            {}, item->iconName(),
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)).toString(QKeySequence::NativeText)};
        page.object = QString::number(static_cast<int>(pages.at(i)));
        all.append(page);
    }
    return all + m_actions->findables();
}

//! What the window knows itself; the rest is up to whoever added it.
void MainWindowFrame::doFound(const Findable& findable) {
    if (findable.kind == FindableKind::Page)
        showPage(static_cast<PageId>(findable.object.toInt()));
    else if (findable.kind == FindableKind::Action || findable.kind == FindableKind::Setting)
        if (QAction* action = m_actions->action(findable.object))
            action->trigger();
}

void MainWindowFrame::showMessage(const QString& key, const Message& message) {
    const auto it = std::find_if(m_messages.begin(), m_messages.end(), [&](const Queued& q) { return q.key == key; });
    const bool isSame = it != m_messages.end() && it->message == message && !isOutcome(key);
    if (it != m_messages.end() && !isSame)
        m_messages.erase(it);
    if (!isSame)
        m_messages.append({key, message}); // the newest is the last
    showNextMessage();
}

void MainWindowFrame::removeMessage(const QString& key) {
    m_messages.erase(
        std::remove_if(m_messages.begin(), m_messages.end(), [&](const Queued& q) { return q.key == key; }),
        m_messages.end());
    showNextMessage();
}

void MainWindowFrame::showNextMessage() {
    auto worst = std::max_element(m_messages.cbegin(), m_messages.cend(),
        [](const Queued& a, const Queued& b) { return a.message.severity < b.message.severity; });
    if (!m_messages.isEmpty() && isOutcome(m_messages.last().key))
        worst = std::prev(m_messages.cend());
    m_messageSlot->setVisible(worst != m_messages.cend());
    if (worst == m_messages.cend()) {
        m_shownMessage.clear();
        return;
    }
    m_shownMessage = worst->key;
    m_bar->setMessage(worst->message);
}

void MainWindowFrame::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_navigation->setRail(width() < railBelow);
    m_status->setNarrow(width() < narrowBelow);
}

} // namespace ccudesk
