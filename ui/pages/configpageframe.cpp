// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/secretparameters.h"
#include "core/store/paramsetfile.h"
#include "ui/delegates/paramsetdelegate.h"
#include "ui/delegates/partdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/filequestion.h"
#include "ui/help/helppages.h"
#include "ui/icons.h"
#include "ui/pages/applydialog.h"
#include "ui/pages/comparedialog.h"
#include "ui/pages/configpage.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/listheader.h"
#include "ui/pages/radiocostnote.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/weekview.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

// How the configuration page is put together.

namespace ccudesk {

namespace {

constexpr int partsWidth = 224;
constexpr int filterWidth = 280;

Chip* filterChip(const QString& text, const QString& name, QWidget* parent) {
    auto* chip = new Chip(text, parent);
    chip->setObjectName(name);
    chip->setCheckable(true);
    return chip;
}

QFrame* hairLine(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

void ConfigPage::build() {
    buildTree();
    buildMenu();
    auto* slot = new QVBoxLayout(m_barSlot);
    slot->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 12);
    slot->addWidget(m_bar);
    m_barSlot->hide();
    m_list->setObjectName(QStringLiteral("parts"));
    m_list->setAccessibleName(tr("Device and channels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PartDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFixedWidth(partsWidth);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(12, 12, 8, 12);
    side->addWidget(m_list);

    m_content->setSpacing(0);
    m_content->addLayout(buildFilters());
    m_content->addLayout(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(side);
    middle->addLayout(m_content, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(buildHead());
    page->addWidget(m_barSlot);
    page->addWidget(hairLine(this));
    page->addLayout(middle, 1);
    page->addWidget(hairLine(this));
    page->addWidget(buildFoot());
}

QLayout* ConfigPage::buildHead() {
    auto* back = new QToolButton(this);
    back->setObjectName(QStringLiteral("back"));
    back->setIcon(themeIcon(QStringLiteral("arrow-left")));
    back->setAutoRaise(true);
    back->setAccessibleName(tr("Back to the device"));
    back->setToolTip(tr("Back to the device"));
    connect(back, &QToolButton::clicked, this, &ConfigPage::closeRequested);
    m_identity->setFont(themeFont(FontRole::Small, font()));
    m_identity->setForegroundRole(QPalette::PlaceholderText);
    m_identity->setTextFormat(Qt::PlainText);
    m_compare->setText(tr("Compare …"));
    m_compare->setObjectName(QStringLiteral("compare"));
    connect(m_compare, &QPushButton::clicked, this, &ConfigPage::openCompare);
    m_readAgain->setText(tr("Read again"));
    m_readAgain->setIcon(themeIcon(QStringLiteral("refresh")));
    m_more->setIcon(themeIcon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More for this configuration"));
    m_more->setToolTip(tr("More"));
    connect(m_readAgain, &QPushButton::clicked, this, &ConfigPage::read);
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillRestoreMenu();
        m_menu.popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_identity);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::pageMargin - 8, 14, metrics::pageMargin, 12);
    head->setSpacing(12);
    head->addWidget(back);
    head->addLayout(words, 1);
    head->addWidget(m_compare);
    head->addWidget(m_readAgain);
    head->addWidget(m_more);
    return head;
}

QLayout* ConfigPage::buildFilters() {
    m_filter = new FilterField(tr("Find a setting"), tr("Find a setting"), this);
    m_filter->setMaximumWidth(filterWidth);
    m_changedChip = filterChip(tr("Changed only"), QStringLiteral("changedOnly"), this);
    m_keysChip = filterChip(tr("Expert names"), QStringLiteral("expertNames"), this);
    m_weekChip = filterChip(tr("Week program"), QStringLiteral("weekProgram"), this);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ParamsetModel::setText);
    connect(m_filter, &FilterField::leaveRequested, this, [this] { m_tree->setFocus(Qt::ShortcutFocusReason); });
    connect(m_changedChip, &QAbstractButton::toggled, &m_model, &ParamsetModel::setChangedOnly);
    connect(m_keysChip, &QAbstractButton::toggled, &m_model, &ParamsetModel::setShowsKeys);
    m_listChip = filterChip(tr("As a list"), QStringLiteral("weekAsList"), this);
    m_listChip->setToolTip(tr("Every parameter of the week program by itself instead of the picture"));
    connect(m_filter, &QLineEdit::textChanged, this, &ConfigPage::showPart);
    for (Chip* chip : {m_changedChip, m_weekChip, m_listChip})
        connect(chip, &QAbstractButton::toggled, this, &ConfigPage::showPart);
    for (Chip* chip : {m_changedChip, m_keysChip, m_weekChip, m_listChip})
        connect(chip, &QAbstractButton::toggled, chip,
            [chip](bool isOn) { chip->setTone(isOn ? Tone::Accent : Tone::Neutral); });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::pageMargin - 4, 12, metrics::pageMargin, 12);
    row->setSpacing(metrics::tileGap);
    row->addWidget(m_filter, 1);
    row->addWidget(m_changedChip);
    row->addWidget(m_keysChip);
    row->addWidget(m_weekChip);
    row->addWidget(m_listChip);
    row->addStretch(1);
    return row;
}

//! Several settings begin with the same words, so that a name that is cut off could be any of them.
void ConfigPage::adaptToWidth() {
    const qreal factor = qMax(1.0, fontMetrics().height() / 17.0);
    const auto scaled = [factor](int width) { return qRound(width * factor); };
    constexpr int revert = 44;
    const bool isTight = m_tree->width() < scaled(824);
    const int held = scaled(isTight ? 100 : 140);
    const int draft = scaled(190);
    const int left = m_tree->width() - held - draft - revert;
    QHeaderView* header = m_tree->header();
    header->resizeSection(paramsetcolumn::Held, held);
    header->resizeSection(paramsetcolumn::Draft, draft);
    header->resizeSection(paramsetcolumn::Remark, qMax(left / 3, left - scaled(320)));
    header->resizeSection(paramsetcolumn::Revert, revert);
}

//! The tree gets its width when it is shown instead of the reason why it is empty.
bool ConfigPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree && event->type() == QEvent::Resize)
        adaptToWidth();
    return QWidget::eventFilter(watched, event);
}

void ConfigPage::buildTree() {
    m_tree = new RowTree(this);
    m_tree->setObjectName(QStringLiteral("settings"));
    m_tree->setAccessibleName(tr("Settings"));
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(metrics::pageMargin - 4); // headings and names on one line
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delegate = new ParamsetDelegate(m_tree);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setModel(&m_model);
    auto* header = new ListHeader(m_tree);
    m_tree->setHeader(header);
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(paramsetcolumn::Name, QHeaderView::Stretch);
    header->setInsets(paramsetcolumn::Name, metrics::pageMargin - 4, 4);
    header->setInsets(paramsetcolumn::Held, 4, 26, Qt::AlignRight);
    header->setInsets(paramsetcolumn::Draft, 8, 4);
    header->setInsets(paramsetcolumn::Remark, 10, 4);
    m_tree->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    m_week = new WeekView(this);
    setHelpPage(m_week, QStringLiteral("weekprogram"));
    m_stack->addWidget(m_week);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == paramsetcolumn::Draft)
            edit(index);
    });
    connect(m_tree, &QTreeView::activated, this, &ConfigPage::edit);
    connect(m_tree, &RowTree::activationRequested, this, &ConfigPage::edit);
    connect(m_empty, &EmptyState::primaryRequested, this, &ConfigPage::read);
}

QWidget* ConfigPage::buildFoot() {
    auto* foot = new QWidget(this);
    m_summary = new SentenceLabel(FontRole::Strong, Token::Text, foot);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_problems = new Chip(QString(), foot);
    m_problems->setTone(Tone::Bad);
    m_problems->setIconName(QStringLiteral("octagon"));
    m_problems->setFocusPolicy(Qt::NoFocus); // it tells, and does nothing
    m_discard = new QPushButton(tr("Discard draft"), foot);
    setButtonKind(m_discard, ButtonKind::Quiet);
    m_exact = new QPushButton(tr("Show exact write …"), foot);
    m_apply = new QPushButton(foot);
    m_apply->setObjectName(QStringLiteral("apply"));
    setButtonKind(m_apply, ButtonKind::Primary);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        for (ParamsetDraft* one : draftsOfDevice())
            one->discard();
    });
    connect(m_exact, &QPushButton::clicked, this, &ConfigPage::showExactWrite);
    connect(m_apply, &QPushButton::clicked, this, &ConfigPage::apply);
    m_cost = new RadioCostNote(m_context, foot);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 12);
    column->setSpacing(6);
    column->addWidget(m_cost);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    column->addLayout(row);
    row->addWidget(m_summary, 1);
    row->addWidget(m_problems);
    row->addWidget(m_discard);
    row->addWidget(m_exact);
    row->addWidget(m_apply);
    return foot;
}

//! Of all parts that would be written.
void ConfigPage::showCost() {
    QList<RadioCostNote::Write> plan;
    for (const ParamsetDraft* one : draftsOfDevice())
        plan.append({one->base().key, one->changes()});
    m_cost->setPlan(plan);
}

void ConfigPage::buildMenu() {
    m_undo = m_menu.addAction(tr("Undo"), this, [this] {
        if (draft())
            draft()->undo();
    });
    m_redo = m_menu.addAction(tr("Redo"), this, [this] {
        if (draft())
            draft()->redo();
    });
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    for (QAction* action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_menu.addSeparator();
    m_applyToOthers = m_menu.addAction(tr("Apply to others …"), this, &ConfigPage::openApply);
    m_applyToOthers->setObjectName(QStringLiteral("applyToOthers"));
    m_menu.addSeparator();
    m_defaults = m_menu.addAction(tr("Set everything to its default"), this, [this] {
        if (draft())
            draft()->setDefaults();
    });
    m_restore.setTitle(tr("Restore earlier values"));
    m_menu.addMenu(&m_restore);
    m_menu.addSeparator();
    m_export = m_menu.addAction(tr("Export as a file …"), this, &ConfigPage::exportFile);
    m_import = m_menu.addAction(tr("Take values from a file …"), this, &ConfigPage::importFile);
}

void ConfigPage::addMenu(QMenu& menu) {
    m_menu.insertMenu(m_export, &menu);
}

void ConfigPage::openCompare() {
    if (!draft())
        return;
    auto* dialog = new CompareDialog(m_context, *draft(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfigPage::openApply() {
    if (!draft())
        return;
    auto* dialog = new ApplyDialog(m_context, draft()->base(), draft()->changes(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfigPage::exportFile() {
    if (!draft())
        return;
    const QString proposal = QStringLiteral("%1.json").arg(m_key.address).replace(QLatin1Char(':'), QLatin1Char('-'));
    askWhereToSave(this, {tr("Export settings"), {tr("Settings (*.json)")}, proposal},
        [this, base = draft()->base()](const QString& path) { exportTo(path, base); });
}

//! A file that lacks something should not be taken for a whole one.
void ConfigPage::exportTo(const QString& path, const Paramset& paramset) {
    if (const auto written = writeParamsetFile(path, paramset); !written)
        return tell(Severity::Error, tr("Not exported"), written.error().message);
    const auto secrets
        = static_cast<int>(std::count_if(paramset.values.keyBegin(), paramset.values.keyEnd(), carriesSecret));
    if (secrets > 0)
        tell(Severity::Warning, tr("Exported without secrets"),
            tr("%n setting(s) are codes or keys and are not in the file.", nullptr, secrets));
}

void ConfigPage::importFile() {
    askWhatToOpen(this, {tr("Take settings from a file"), {tr("Settings (*.json)")}, {}}, [this](const QString& path) {
        if (const auto values = readParamsetFile(path))
            takeValues(*values);
        else
            tell(Severity::Error, tr("Nothing taken"), values.error().message);
    });
}

} // namespace ccudesk
