// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpview.h"

#include "core/base/wordindex.h"
#include "ui/help/helpbrowser.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace ccudesk {

namespace {
constexpr int sideWidth = 250;
constexpr int rowHeight = 30;
constexpr int idRole = Qt::UserRole;
} // namespace

HelpView::HelpView(const QString& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_pages(helpPages(language)), m_search(new QLineEdit(this)),
      m_contents(new QListWidget(this)), m_nothing(new QLabel(this)), m_back(new QToolButton(this)),
      m_forward(new QToolButton(this)), m_browser(new HelpBrowser(this)) {
    setWindowTitle(tr("User guide of CCU Desk"));
    resize(1020, 720);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(buildSide());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(buildHead());
    right->addWidget(m_browser, 1);
    row->addLayout(right, 1);
    connect(m_browser, &HelpBrowser::pageRequested, this, &HelpView::go);
    const auto add = [this](const QKeySequence& keys, auto handler) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, handler);
    };
    add(QKeySequence::Cancel, [this] { m_search->text().isEmpty() ? static_cast<void>(close()) : m_search->clear(); });
    add(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    colourContents();
    search({});
    go(m_pages.constFirst().id);
}

QLayout* HelpView::buildSide() {
    auto* side = new QVBoxLayout;
    side->setContentsMargins(16, 16, 8, 16);
    side->setSpacing(8);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search the guide …"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(sideWidth);
    m_contents->setObjectName(QStringLiteral("contents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setFixedWidth(sideWidth);
    m_nothing->setWordWrap(true);
    m_nothing->setFixedWidth(sideWidth);
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_contents, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpView::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_contents->count() > 0)
            go(m_contents->item(0)->data(idRole).toString());
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && m_contents->hasFocus())
            go(item->data(idRole).toString());
    });
    connect(m_contents, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem* item) { go(item->data(idRole).toString()); });
    connect(m_contents, &QListWidget::itemActivated, this, [this] { m_browser->setFocus(Qt::OtherFocusReason); });
    return side;
}

QLayout* HelpView::buildHead() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    const auto add = [&](QToolButton* button, const char* name, const QString& text, int steps) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(themeIcon(QLatin1String(steps < 0 ? "arrow-left" : "arrow-right")));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFixedSize(metrics::controlHeight, metrics::controlHeight);
        connect(button, &QToolButton::clicked, this, [this, steps] { step(steps); });
        head->addWidget(button);
    };
    add(m_back, "back", tr("Back"), -1);
    add(m_forward, "forward", tr("Forward"), 1);
    head->addStretch();
    return head;
}

//! As the rows of the other lists look: softly marked, on the plane of the window.
void HelpView::colourContents() {
    const Theme theme(palette());
    if (theme.isHighContrast())
        return m_contents->setPalette(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme[Token::Window]);
    colours.setColor(QPalette::Highlight, theme[Token::AccentSoft]);
    colours.setColor(QPalette::HighlightedText, theme[Token::AccentInk]);
    m_contents->setPalette(colours);
}

void HelpView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourContents();
}

void HelpView::showPage(const QString& id) {
    m_search->clear();
    go(helpPageIds().contains(id) ? id : m_pages.constFirst().id);
}

void HelpView::go(const QString& id) {
    if (id == currentPage())
        return;
    m_history = m_history.mid(0, m_place + 1);
    m_history.append(id);
    m_place = m_history.size() - 1;
    display();
}

void HelpView::step(int steps) {
    const qsizetype place = m_place + steps;
    if (place < 0 || place >= m_history.size())
        return;
    m_place = place;
    display();
}

void HelpView::display() {
    const QString id = currentPage();
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
    const auto page
        = std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const HelpPage& one) { return one.id == id; });
    m_browser->showPage(*page, m_language);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(idRole).toString() == id)
            m_contents->setCurrentRow(row);
}

//! Titles count more than what stands on the page. Without words all pages, in their order.
void HelpView::search(const QString& text) {
    WordIndex index;
    for (const HelpPage& page : m_pages)
        index.add(page.title, plainText(page.html));
    m_contents->clear();
    const QList<int> found = index.find(text, static_cast<int>(m_pages.size()));
    for (const int place : found) {
        auto* item = new QListWidgetItem(m_pages.at(place).title, m_contents);
        item->setData(idRole, m_pages.at(place).id);
        item->setSizeHint({0, grownHeight(rowHeight, font())});
        if (item->data(idRole).toString() == currentPage())
            m_contents->setCurrentItem(item);
    }
    m_nothing->setVisible(found.isEmpty());
    m_nothing->setText(tr("Nothing in the guide has these words. Try fewer, or only their beginnings."));
}

} // namespace ccudesk
