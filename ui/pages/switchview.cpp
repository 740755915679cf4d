// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/switchview.h"

#include "core/store/paramsetdraft.h"
#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/icons.h"
#include "ui/pages/entryeditor.h"
#include "ui/pages/listheader.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

enum Column { Days, Time, Action, Targets };
constexpr int editorWidth = 336;

} // namespace

SwitchView::SwitchView(QWidget* parent)
    : QWidget(parent), m_model({tr("Days"), tr("Time"), tr("What happens"), tr("Channels")}), m_list(new RowTree(this)),
      m_editor(new EntryEditor(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout),
      m_add(new QPushButton(themeIcon(QStringLiteral("plus")), tr("Add an entry"), this)),
      m_remove(new QPushButton(themeIcon(QStringLiteral("minus")), tr("Remove"), this)),
      m_room(new SentenceLabel(FontRole::Small, Token::Text3, this)) {
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SwitchView::showCurrent);
    connect(m_list, &QTreeView::activated, this, [this] { m_editor->startEditing(); });
    connect(m_list, &RowTree::activationRequested, this, [this] { m_editor->startEditing(); });
    connect(m_editor, &EntryEditor::edited, this, &SwitchView::write);
    connect(m_add, &QPushButton::clicked, this, &SwitchView::add);
    connect(m_empty, &EmptyState::primaryRequested, this, &SwitchView::add);
    connect(m_remove, &QPushButton::clicked, this, &SwitchView::remove);
    m_list->installEventFilter(this);
}

bool SwitchView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Insert)
        add();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        remove();
    else
        return false;
    return true;
}

void SwitchView::build() {
    m_empty->setContent(QStringLiteral("clock"), tr("Nothing happens by the clock"),
        tr("This channel has a week program of its own, which works without the CCU. It has no entries yet."));
    m_empty->setActions(tr("Add an entry"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(qRound(editorWidth * qMax(1.0, fontMetrics().height() / 17.0)));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList(), 1);
    row->addWidget(scroll);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    setLayout(m_stack);
}

QWidget* SwitchView::buildList() {
    m_list->setObjectName(QStringLiteral("weekEntries"));
    m_list->setAccessibleName(tr("Entries of the week program"));
    m_list->setItemDelegate(new ListDelegate(metrics::tableRowHeight, m_list));
    m_list->setModel(&m_model);
    m_list->setIndentation(metrics::pageMargin - 4); // in line with the filter field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* header = new ListHeader(m_list);
    m_list->setHeader(header);
    header->setInsets(Days, metrics::pageMargin, 4);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(Time, QHeaderView::Stretch);
    const qreal factor = qMax(1.0, fontMetrics().height() / 17.0);
    header->resizeSection(Days, qRound(148 * factor));
    header->resizeSection(Action, qRound(160 * factor));
    header->resizeSection(Targets, qRound(164 * factor));
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::pageMargin - 4, 12, metrics::pageMargin, 12);
    buttons->setSpacing(metrics::tileGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_room, 1);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

void SwitchView::setDraft(ParamsetDraft* draft, EntryKind kind, const QStringList& targets) {
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    m_kind = kind;
    m_targets = targets;
    m_programs = draft ? SwitchPrograms(*draft->base().description) : SwitchPrograms();
    m_entries.clear();
    if (m_programs.isEmpty())
        return m_model.setRows({});
    m_editor->setShape(m_programs, kind, targets);
    const int actionWidth = kind == EntryKind::Lock ? 280 : 160; // a lock says more
    m_list->header()->resizeSection(Action, qRound(actionWidth * qMax(1.0, fontMetrics().height() / 17.0)));
    connect(draft, &ParamsetDraft::valuesChanged, this, &SwitchView::refresh);
    connect(draft, &ParamsetDraft::baseChanged, this, &SwitchView::refresh);
    refresh();
}

ListRow SwitchView::rowOf(const SwitchEntry& entry) const {
    ListRow row;
    row.key = QString::number(entry.group);
    const QString sentence = entrySentence(entry, m_kind, m_targets);
    const bool isChanged = !m_programs.changes(entry, m_draft->base().values).isEmpty();
    const auto cell = [&sentence](const QString& text) {
        ListCell said;
        said.text = text;
        said.toolTip = sentence;
        return said;
    };
    row.cells = {cell(weekdaysText(entry.number(EntryField::Weekday))), cell(entryTimeText(entry)),
        cell(entryActionText(entry, m_kind)), cell(entryTargetsText(entry, m_targets))};
    if (isChanged)
        row.cells.first().iconName = QStringLiteral("pencil");
    return row;
}

void SwitchView::refresh() {
    const int group = currentRow() >= 0 ? m_entries.at(currentRow()).group : 0;
    m_entries = m_programs.entries(m_draft->values());
    QList<ListRow> rows;
    for (const SwitchEntry& entry : std::as_const(m_entries))
        rows.append(rowOf(entry));
    m_model.setRows(rows);
    m_stack->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    choose(group);
    showCurrent();
}

void SwitchView::choose(int group) {
    if (m_entries.isEmpty())
        return;
    const auto found = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [group](const SwitchEntry& entry) { return entry.group >= group; });
    const auto row = std::min<qsizetype>(found - m_entries.cbegin(), m_entries.size() - 1);
    m_list->setCurrentIndex(m_model.index(static_cast<int>(row), 0));
}

int SwitchView::currentRow() const {
    const int row = m_list->currentIndex().row();
    return row < m_entries.size() ? row : -1;
}

void SwitchView::showCurrent() {
    const int row = currentRow();
    if (row >= 0)
        m_editor->setEntry(m_entries.at(row));
    m_editor->setVisible(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_add->setEnabled(m_entries.size() < m_programs.capacity());
    m_room->setText(tr("%1 of %2 entries used").arg(m_entries.size()).arg(m_programs.capacity()));
}

void SwitchView::write(const SwitchEntry& entry) {
    m_draft->setValues(m_programs.changes(entry, m_draft->values()));
}

void SwitchView::add() {
    auto fresh = m_draft ? m_programs.fresh(m_draft->values()) : std::nullopt;
    if (!fresh)
        return;
    if (m_kind == EntryKind::Lock) // what nobody has chosen yet must not open the house
        fresh->fields.insert(lockChoices(false).constFirst().fields);
    write(*fresh);
    choose(fresh->group);
    m_editor->startEditing();
}

void SwitchView::remove() {
    if (const int row = currentRow(); row >= 0)
        m_draft->setValues(m_programs.removal(m_entries.at(row).group, m_draft->values()));
}

} // namespace ccudesk
