// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/comparedialog.h"

#include "core/base/naturalsort.h"
#include "core/domain/settingnames.h"
#include "core/domain/valuecheck.h"
#include "core/domain/valuetext.h"
#include "core/store/changejournal.h"
#include "core/store/paramsetfile.h"
#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/filequestion.h"
#include "ui/pages/paramsetplaces.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

enum Column { Setting, Here, There, Take };
constexpr int entriesShown = 15; //!< of the journal
constexpr int placeRole = Qt::UserRole; //!< interface, address and name of a ParamsetKey
constexpr int entryRole = Qt::UserRole + 1; //!< id of a journal entry

} // namespace

CompareDialog::CompareDialog(const PageContext& context, ParamsetDraft& draft, QWidget* parent)
    : QDialog(parent), m_context(context), m_draft(&draft),
      m_model({tr("Setting"), tr("Here"), tr("There"), QString()}), m_sources(new QComboBox(this)),
      m_all(new Chip(tr("Show everything"), this)), m_list(new RowTree(this)),
      m_summary(new SentenceLabel(FontRole::Body, Token::Text2, this)) {
    setWindowTitle(tr("Compare settings"));
    build();
    fillSources();
    connect(m_sources, &QComboBox::activated, this, &CompareDialog::choose);
    connect(m_all, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_all->setTone(isOn ? Tone::Accent : Tone::Neutral);
        refresh();
    });
    connect(&draft, &ParamsetDraft::valuesChanged, this, &CompareDialog::refresh);
    connect(&draft, &ParamsetDraft::baseChanged, this, &CompareDialog::refresh);
    connect(&draft, &QObject::destroyed, this, &QDialog::reject);
    tell(tr("Choose what these settings are to be compared with."));
    resize(860, 600);
}

void CompareDialog::build() {
    buildList();
    m_sources->setObjectName(QStringLiteral("compareWith"));
    m_sources->setAccessibleName(tr("Compare with"));
    m_sources->setMaxVisibleItems(24);
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setMinimumContentsLength(40);
    m_all->setObjectName(QStringLiteral("alsoSame"));
    m_all->setCheckable(true);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    auto* here
        = new QLabel(tr("%1 compared with").arg(paramsetPlace(m_context.devices, m_draft->base().key).name), this);
    here->setTextFormat(Qt::PlainText);
    here->setBuddy(m_sources);
    auto* file = new QPushButton(tr("With a file …"), this);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &CompareDialog::chooseFile);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_takeAll = buttons->addButton(tr("Take all over into the draft"), QDialogButtonBox::ActionRole);
    m_takeAll->setObjectName(QStringLiteral("takeAll"));
    m_takeAll->setAutoDefault(false);
    setButtonKind(m_takeAll, ButtonKind::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeAll, &QPushButton::clicked, this, &CompareDialog::takeAll);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    row->addWidget(m_sources, 1);
    row->addWidget(file);
    row->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(12);
    column->addWidget(here);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
}

void CompareDialog::buildList() {
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Differences"));
    const ListDelegate* delegate = setUpPlainTable(*m_list, m_model, {0, 150, 190, 140});
    const auto takeRow = [this](const QModelIndex& index) { take(index.data(listrole::KeyRole).toString()); };
    connect(delegate, &ListDelegate::actionRequested, this, takeRow);
    connect(m_list, &QTreeView::activated, this, takeRow);
    connect(m_list, &RowTree::activationRequested, this, takeRow);
}

void CompareDialog::fillSources() {
    const ParamsetKey own = m_draft->base().key;
    const QList<JournalEntry> entries = m_context.journal ? m_context.journal->entriesOf(own) : QList<JournalEntry>();
    int shownEntries = 0;
    for (auto entry = entries.crbegin(); entry != entries.crend() && shownEntries < entriesShown; ++entry) {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry->atMs), QLocale::ShortFormat);
        m_sources->addItem(tr("These settings before %1", "date and time").arg(when));
        m_sources->setItemData(m_sources->count() - 1, entry->id, entryRole);
        ++shownEntries;
    }
    const QList<ParamsetPlace> places = similarPlaces(m_context.devices, own, m_context.links);
    if (!places.isEmpty() && shownEntries > 0)
        m_sources->insertSeparator(m_sources->count());
    for (const ParamsetPlace& place : places) {
        m_sources->addItem(QStringLiteral("%1 (%2)").arg(place.name, place.type));
        m_sources->setItemData(
            m_sources->count() - 1, QStringList{place.key.interface, place.key.address, place.key.name}, placeRole);
    }
    m_sources->setCurrentIndex(-1);
    m_sources->setPlaceholderText(tr("Another device, or an earlier time"));
}

void CompareDialog::choose() {
    m_source = {};
    if (const QStringList place = m_sources->currentData(placeRole).toStringList(); place.size() == 3)
        return read({place.at(0), place.at(1), place.at(2)});
    const quint64 entry = m_sources->currentData(entryRole).toULongLong();
    if (entry != 0 && m_context.journal)
        setOther(valuesBefore(m_context.journal->entriesOf(m_draft->base().key), entry, m_draft->base().values));
}

void CompareDialog::chooseFile() {
    askWhatToOpen(this, {tr("Compare with a file"), {tr("Settings (*.json)")}, {}}, [this](const QString& path) {
        m_source = {};
        m_sources->setCurrentIndex(-1);
        setFile(path);
    });
}

void CompareDialog::setFile(const QString& path) {
    const auto values = readParamsetFile(path);
    if (values)
        setOther(*values);
    else
        tell(values.error().message);
}

void CompareDialog::read(const ParamsetKey& key) {
    m_source = key;
    tell(tr("The other settings are being read …"));
    whenDone(m_context.readParamset(key), this, [this, key](const Result<Paramset>& answer) {
        if (key != m_source)
            return; // another one was chosen meanwhile
        if (answer)
            setOther(answer->values);
        else
            tell(answer.error().message);
    });
}

void CompareDialog::setOther(const ParamsetValues& values) {
    m_other = values;
    m_hasOther = true;
    refresh();
}

//! Instead of a comparison.
void CompareDialog::tell(const QString& sentence) {
    m_hasOther = false;
    m_other.clear();
    m_model.setRows({});
    m_takeAll->setEnabled(false);
    m_summary->setText(sentence);
}

void CompareDialog::refresh() {
    if (!m_draft || !m_hasOther)
        return;
    QList<ListRow> rows;
    int differences = 0;
    int lonely = 0;
    int takable = 0;
    const QList<ParameterPair> pairs = sortedPairs();
    for (const ParameterPair& pair : pairs) {
        const bool isDifference = pair.isOnBothSides() && pair.isDifferent();
        differences += isDifference ? 1 : 0;
        lonely += pair.isOnBothSides() ? 0 : 1;
        takable += canTake(pair) ? 1 : 0;
        if (isDifference || m_all->isChecked())
            rows.append(rowOf(pair));
    }
    m_model.setRows(rows);
    m_takeAll->setEnabled(takable > 0);
    m_summary->setText(lonely > 0 ? tr("Different: %1. On one side only: %2.").arg(differences).arg(lonely)
            : differences == 0    ? tr("Both are the same.")
                                  : tr("%n setting(s) differ.", nullptr, differences));
}

//! In the order in which people read the names.
QList<ParameterPair> CompareDialog::sortedPairs() const {
    QList<ParameterPair> pairs = pairsOf(m_draft->values(), m_other);
    QHash<QString, QString> names;
    for (const ParameterPair& pair : std::as_const(pairs))
        names.insert(pair.parameter, settingName(pair.parameter));
    const NaturalOrder order;
    std::sort(pairs.begin(), pairs.end(), [&](const ParameterPair& a, const ParameterPair& b) {
        return order.compare(names.value(a.parameter), names.value(b.parameter)) < 0;
    });
    return pairs;
}

QString CompareDialog::shown(const QString& parameter, const Value& value) const {
    const ParameterDescriptionPtr description = m_draft->description(parameter);
    if (value.isEmpty())
        return QStringLiteral("–");
    const QString said = description ? valueText(parameter, {}, *description, value).joined() : QString();
    return said.isEmpty() ? value.toPlainText() : said;
}

//! Why the other value cannot be taken over; empty when it can, or when there is nothing to take.
QString CompareDialog::obstacle(const ParameterPair& pair) const {
    if (!pair.isDifferent() || pair.there.isEmpty())
        return {};
    if (!m_draft->isEditable(pair.parameter))
        return tr("It does not exist here.");
    const auto fitting = fittingValue(*m_draft->description(pair.parameter), pair.there);
    return fitting ? QString() : fitting.error().message;
}

bool CompareDialog::canTake(const ParameterPair& pair) const {
    return pair.isDifferent() && !pair.there.isEmpty() && obstacle(pair).isEmpty();
}

ListRow CompareDialog::rowOf(const ParameterPair& pair) const {
    const auto cell = [](const QString& text) {
        ListCell said;
        said.text = text;
        said.toolTip = text;
        return said;
    };
    const QString why = obstacle(pair);
    ListRow row;
    row.key = pair.parameter;
    row.cells = {cell(settingName(pair.parameter)), cell(shown(pair.parameter, pair.here)),
        cell(shown(pair.parameter, pair.there)), ListCell()};
    row.cells[Setting].toolTip = pair.parameter;
    if (!why.isEmpty()) {
        row.cells[Take].text = tr("Does not fit here");
        row.cells[Take].toolTip = why;
        row.cells[Take].tone = CellTone::Warn;
    }
    if (m_draft->isChanged(pair.parameter))
        row.cells[Setting].iconName = QStringLiteral("pencil");
    if (canTake(pair)) {
        row.cells[Take].action = tr("Take over");
        row.cells[Take].isActionEnabled = true;
    }
    return row;
}

void CompareDialog::take(const QString& parameter) {
    const ParameterPair pair{parameter, m_draft->value(parameter), m_other.value(parameter)};
    if (canTake(pair))
        m_draft->setValue(parameter, pair.there);
}

void CompareDialog::takeAll() {
    ParamsetValues taken;
    const QList<ParameterPair> pairs = pairsOf(m_draft->values(), m_other);
    for (const ParameterPair& pair : pairs)
        if (canTake(pair))
            taken.insert(pair.parameter, pair.there);
    m_draft->setValues(taken);
}

} // namespace ccudesk
