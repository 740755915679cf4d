// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/listpage.h"

#include "core/domain/valuetext.h"
#include "ui/delegates/rowtree.h"
#include "ui/icons.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/listheader.h"
#include "ui/pages/pagehead.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace ccudesk {

namespace {
constexpr int agesIntervalMs = 5000;
} // namespace

ListPage::ListPage(
    const PageContext& context, const Words& words, const QStringList& headers, ListDelegate* delegate, QWidget* parent)
    : QWidget(parent), m_context(context), m_words(words), m_model(headers), m_proxy(m_model),
      m_filter(new FilterField(words.filterName, words.filterHint, this)),
      m_head(new PageHead(words.title, m_filter, this)), m_list(new RowTree(this)), m_view(m_list),
      m_header(new ListHeader(m_list)), m_empty(new EmptyState(this)) {
    build(delegate);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { refresh(); });
    m_ages.setInterval(agesIntervalMs);
    connect(&m_ages, &QTimer::timeout, this, [this] { refresh(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy.setFilterWords(text);
        showSuitablePage();
    });
    connect(m_filter, &FilterField::leaveRequested, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_proxy.index(0, 0));
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { currentRowChanged(); });
    connect(m_empty, &EmptyState::primaryRequested, this, [this] {
        if (m_proxy.isFiltering())
            m_filter->clear();
        else
            Q_EMIT retryRequested();
    });
}

void ListPage::build(ListDelegate* delegate) {
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(m_words.title);
    delegate->setParent(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setHeader(m_header);
    m_list->setModel(&m_proxy);
    m_list->setIndentation(metrics::pageMargin - 4);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_header->setSectionsMovable(false);
    m_header->setStretchLastSection(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setInsets(0, metrics::pageMargin, 4);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    m_list->setSortingEnabled(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addLayout(m_stack, 1);
}

void ListPage::showOnly(const QString& text) {
    m_filter->setText(text);
    m_list->setCurrentIndex(m_proxy.index(0, 0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ListPage::setConnection(ConnectionState state, const QString& sentence) {
    const bool wasLive = isLive();
    m_state = state;
    m_sentence = sentence;
    if (wasLive != isLive() && isVisible())
        refresh(); // what can be pressed is another; a hidden page does it when it is shown
    showSuitablePage();
}

void ListPage::setRows(const QList<ListRow>& rows) {
    m_model.setRows(rows);
    showSuitablePage();
    currentRowChanged();
}

void ListPage::addView(QWidget* view) {
    m_stack->addWidget(view);
}

void ListPage::showView(QWidget* view) {
    m_view = view ? view : m_list;
    showSuitablePage();
}

void ListPage::setEmptyWords(const QString& icon, const QString& title, const QString& reason) {
    m_words.icon = icon;
    m_words.emptyTitle = title;
    m_words.emptyReason = reason;
    showSuitablePage();
}

void ListPage::send(const HomeEdit& edit, const std::function<void(const Result<void>&)>& done) {
    follow(m_context.edit(edit), done);
}

void ListPage::send(const InterfaceEdit& edit, const std::function<void(const Result<void>&)>& done) {
    follow(m_context.care.edit(edit), done);
}

void ListPage::follow(const QFuture<Result<void>>& sent, const std::function<void(const Result<void>&)>& done) {
    whenDone(sent, this, [this, done](const Result<void>& result) {
        if (!result)
            raise(result.error());
        if (done)
            done(result);
    });
}

void ListPage::raise(const Error& error) {
    const bool isUncertain = error.code == ErrorCode::OutcomeUnknown;
    Q_EMIT messageRaised(
        {Severity::Warning, {}, isUncertain ? tr("Not certain") : tr("Not changed"), error.message, {}, true});
}

QModelIndex ListPage::currentIndex() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && m_stack->currentWidget() == m_view ? index.siblingAtColumn(0) : QModelIndex();
}

QString ListPage::currentKey() const {
    return currentIndex().data(listrole::KeyRole).toString();
}

ListCell ListPage::ageCell(qint64 timeMs, const QString& never) const {
    ListCell cell;
    if (timeMs <= 0) {
        cell.text = QStringLiteral("–");
        cell.toolTip = never;
        cell.sortNumber = 0;
        return cell;
    }
    cell.text = ageText(timeMs, nowMs());
    cell.toolTip = QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs), QLocale::LongFormat);
    cell.sortNumber = static_cast<double>(timeMs);
    return cell;
}

QPushButton* ListPage::addButton(const QString& name, const QString& icon, const QString& text) {
    auto* button = new QPushButton(themeIcon(icon), text, this);
    button->setObjectName(name);
    m_head->addButton(button);
    return button;
}

void ListPage::setWidths(const QList<int>& widths, int leastStretch) {
    m_widths = widths;
    m_leastStretch = leastStretch;
    adaptToWidth();
}

void ListPage::adaptToWidth() {
    const qreal factor = qMax(1.0, fontMetrics().height() / 17.0); // 200 % text needs columns to match
    int fixed = 0;
    int stretching = 0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
        fixed += qRound(m_widths.at(column) * factor);
        stretching += m_widths.at(column) == 0 ? 1 : 0;
        m_header->setSectionResizeMode(column, m_widths.at(column) == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    // narrow windows give every column its share instead of hiding what a person looks for
    const int left = width() - stretching * qRound(m_leastStretch * factor);
    const qreal share = fixed > 0 && left < fixed ? qMax(0.3, static_cast<qreal>(left) / fixed) : 1.0;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column)
        if (m_widths.at(column) > 0)
            m_header->resizeSection(column, qRound(m_widths.at(column) * factor * share));
}

void ListPage::showSuitablePage() {
    const int shown = m_proxy.rowCount();
    m_head->setCount(shown == 0 && !m_proxy.isFiltering() ? QString() : countText(shown));
    m_stack->setCurrentWidget(shown == 0 ? m_empty : m_view);
    if (shown == 0)
        showEmptyReason();
}

void ListPage::showEmptyReason() {
    m_empty->setActions({});
    if (m_proxy.isFiltering() && m_model.rowCount() > 0) {
        m_empty->setContent(QStringLiteral("filter"), tr("Nothing matches this filter"),
            tr("%n row(s) are in the list, but none of them has these words.", nullptr, m_model.rowCount()));
        return m_empty->setActions(tr("Clear filter"));
    }
    switch (m_state) {
    case ConnectionState::Live:
        return m_empty->setContent(m_words.icon, m_words.emptyTitle, m_words.emptyReason);
    case ConnectionState::Failed:
    case ConnectionState::Reconnecting:
        m_empty->setContent(QStringLiteral("no-contact"),
            m_state == ConnectionState::Failed ? tr("Not connected") : tr("The CCU does not answer"), m_sentence);
        return m_empty->setActions(tr("Try again"));
    case ConnectionState::Idle:
    case ConnectionState::Connecting:
    case ConnectionState::Loading:
    case ConnectionState::Closing:
        m_empty->setContent(QStringLiteral("hourglass"), tr("Reading your home"),
            m_sentence.isEmpty() ? tr("This appears as soon as the CCU has answered.") : m_sentence);
    }
}

void ListPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_ages.start();
    refresh();
    adaptToWidth();
}

void ListPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_ages.stop();
}

void ListPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    adaptToWidth();
}

} // namespace ccudesk
