// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/logview.h"

#include "core/base/wholefile.h"
#include "ui/delegates/cellpaint.h"
#include "ui/delegates/rowtree.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/pages/filterchip.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/listheader.h"
#include "ui/pages/pagehead.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace ccudesk {

namespace {

constexpr int levelIconSize = 16;
constexpr int linesOfCurrent = 3;

class LogDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme theme(option.palette);
        const Token ink = toneInk(static_cast<CellTone>(index.data(roles::ToneRole).toInt()));
        const bool isLevel = index.column() == logcolumn::Level;
        const bool isText = index.column() == logcolumn::Text;
        QRect rest = option.rect.adjusted(4, 0, -8, 0);
        painter->save();
        if (isLevel) {
            paintIcon(painter, QRect(rest.x(), rest.y(), levelIconSize, rest.height()),
                index.data(roles::IconNameRole).toString(), levelIconSize,
                theme[ink == Token::Text ? Token::Text2 : ink]);
            rest.setLeft(rest.left() + levelIconSize + 8);
        }
        paintCellText(painter, rest, index.data().toString(),
            isText ? option.font : themeFont(FontRole::Small, option.font),
            theme[isText || (isLevel && ink != Token::Text) ? (isText ? Token::Text : ink) : Token::Text2]);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override {
        return {80, grownHeight(metrics::eventRowHeight, option.font, 10)};
    }
};

LogLevel levelOf(const QString& choice) {
    if (choice == QLatin1String("error"))
        return LogLevel::Error;
    if (choice == QLatin1String("warning"))
        return LogLevel::Warning;
    return choice == QLatin1String("info") ? LogLevel::Info : LogLevel::Debug;
}

} // namespace

LogView::LogView(const LogRing& ring, QWidget* parent)
    : QWidget(parent), m_model(ring), m_message(new MessageBar(this)), m_empty(new EmptyState(this)),
      m_current(new QPlainTextEdit(this)) {
    m_model.setActive(false);
    buildHead();
    buildList();
    m_message->hide();
    connect(m_message, &MessageBar::dismissed, m_message, &QWidget::hide);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    connect(m_empty, &EmptyState::primaryRequested, this, [this] {
        m_filter->clear();
        m_level->setChoice({});
    });
    m_current->setObjectName(QStringLiteral("current"));
    m_current->setAccessibleName(tr("The chosen entry as a whole"));
    m_current->setReadOnly(true);
    m_current->setTabChangesFocus(true);
    m_current->setPlaceholderText(tr("Choose an entry to read all of it."));
    m_current->setFixedHeight(linesOfCurrent * m_current->fontMetrics().lineSpacing() + 16);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 16);
    foot->addWidget(m_current);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addWidget(m_message);
    page->addLayout(m_stack, 1);
    page->addLayout(foot);
    new QShortcut(QKeySequence::Find, this, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    showSuitablePage();
    showCurrent();
}

void LogView::buildHead() {
    m_filter = new FilterField(tr("Filter the log"), tr("Filter, words that must all be found"), this);
    m_head = new PageHead(tr("Log"), m_filter, this);
    m_details = new QPushButton(themeIcon(QStringLiteral("search")), tr("Record details"), this);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setCheckable(true);
    m_details->setToolTip(tr("From now on, each request is written down with its size and its time."));
    m_copy = new QPushButton(tr("Copy"), this);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save = new QPushButton(themeIcon(QStringLiteral("export")), tr("Save as …"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_head->addButton(m_details);
    m_head->addButton(m_copy);
    m_head->addButton(m_save);
    m_level = new FilterChip(tr("Level"), this);
    m_level->setObjectName(QStringLiteral("level"));
    m_level->setChoices({{QStringLiteral("info"), tr("Without details")},
        {QStringLiteral("warning"), tr("Warnings and errors")}, {QStringLiteral("error"), tr("Errors only")}});
    m_head->addChip(m_level);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilterText(text);
        m_list->scrollToBottom();
    });
    connect(m_filter, &FilterField::leaveRequested, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_model.index(0, 0));
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_level, &FilterChip::choiceChanged, this, [this](const QString& id) {
        m_model.setLeastLevel(levelOf(id));
        m_list->scrollToBottom();
    });
    connect(m_details, &QPushButton::clicked, this, &LogView::detailsWanted);
    connect(m_copy, &QPushButton::clicked, this, &LogView::copySelection);
    connect(m_save, &QPushButton::clicked, this, &LogView::askForFile);
}

void LogView::buildList() {
    m_list = new RowTree(this);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Log"));
    m_list->setItemDelegate(new LogDelegate(m_list));
    auto* header = new ListHeader(m_list);
    m_list->setHeader(header);
    m_list->setModel(&m_model);
    m_list->setIndentation(metrics::pageMargin - 4);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header->setStretchLastSection(true);
    header->setInsets(logcolumn::Time, metrics::pageMargin, 4);
    const qreal factor = qMax(1.0, fontMetrics().height() / 17.0); // 200 % text needs columns to match
    header->resizeSection(logcolumn::Time, qRound((96 + metrics::pageMargin) * factor));
    header->resizeSection(logcolumn::Level, qRound(124 * factor));
    header->resizeSection(logcolumn::Area, qRound(150 * factor));
    auto* copy = new QShortcut(QKeySequence::Copy, m_list, this, &LogView::copySelection);
    copy->setContext(Qt::WidgetShortcut);
    connect(m_list, &QWidget::customContextMenuRequested, this, &LogView::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogView::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogView::showCurrent);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_list->verticalScrollBar();
        m_wasAtEnd = bar->value() == bar->maximum();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogView::follow);
    connect(&m_model, &LogModel::looked, this, &LogView::showSuitablePage);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogView::showCurrent);
}

void LogView::setDetailed(bool isDetailed) {
    m_details->setChecked(isDetailed);
}

//! Whoever reads further up wants the rows to stay.
void LogView::follow() {
    if (m_wasAtEnd)
        m_list->scrollToBottom();
}

void LogView::showSuitablePage() {
    const int rows = m_model.rowCount();
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    m_head->setFact(tr("%n entry(s)", nullptr, rows));
    m_save->setEnabled(rows > 0);
    if (rows > 0)
        return;
    if (m_model.entryCount() > 0) {
        m_empty->setContent(QStringLiteral("filter"), tr("No entry matches this filter"),
            tr("%n entry(s) are in the log, but none of them is what the filter asks for.", nullptr,
                m_model.entryCount()));
        m_empty->setActions(tr("Clear filter"));
    } else {
        m_empty->setContent(QStringLiteral("check-circle"), tr("Nothing in the log yet"),
            tr("What the program does, and what goes wrong, appears here as it happens."));
        m_empty->setActions({});
    }
}

void LogView::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    m_copy->setEnabled(m_list->selectionModel()->hasSelection());
    m_current->setPlainText(current.isValid() ? logLine(m_model.entry(current.row())) : QString());
}

QString LogView::linesOf(const QList<int>& rows) const {
    QString lines;
    for (const int row : rows)
        lines += logLine(m_model.entry(row)) % QLatin1Char('\n');
    return lines;
}

void LogView::copySelection() {
    QList<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(linesOf(rows));
}

void LogView::openMenu(const QPoint& position) {
    if (!m_list->indexAt(position).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &LogView::copySelection);
    menu->addAction(tr("Select all"), m_list, &QAbstractItemView::selectAll);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void LogView::askForFile() {
    askWhereToSave(this, {tr("Save the log"), {tr("Texts (*.txt *.log)")}, QStringLiteral("ccudesk-log.txt")},
        [this](const QString& path) { saveTo(path); });
}

bool LogView::saveTo(const QString& fileName) {
    QList<int> rows(m_model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    const QByteArray text = linesOf(rows).toUtf8();
    const Result<void> written = writeWholeFile(fileName, text, FileReaders::Owner);
    if (written)
        m_message->setMessage({Severity::Information, {}, tr("Log saved"),
            tr("%n entry(s) are in %1.", nullptr, static_cast<int>(rows.size())).arg(fileName), {}, true});
    else
        m_message->setMessage(
            {Severity::Error, {}, tr("Log not saved"), notWrittenSentence(fileName, written.error()), {}, true});
    m_message->show();
    return written.has_value();
}

void LogView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void LogView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

} // namespace ccudesk
