// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/applydialog.h"

#include "core/domain/settingnames.h"
#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/backupnote.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/radiocostnote.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/settingwords.h"
#include "ui/pages/ticklist.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

using State = ParamsetBatch::State;
enum Column { Where, Change, Outcome };

QString stateText(State state) {
    switch (state) {
    case State::Waiting:
        return ApplyDialog::tr("Waiting");
    case State::Reading:
        return ApplyDialog::tr("Being read …");
    case State::Same:
        return ApplyDialog::tr("Is so already");
    case State::Refused:
        return ApplyDialog::tr("Refused, is not written");
    case State::Ready:
        return ApplyDialog::tr("Ready");
    case State::Writing:
        return ApplyDialog::tr("Being written …");
    case State::Stored:
        return ApplyDialog::tr("Stored and read back");
    case State::Altered:
        return ApplyDialog::tr("Stored differently");
    case State::Failed:
        break;
    }
    return ApplyDialog::tr("Failed");
}

CellTone toneOf(State state) {
    if (state == State::Failed)
        return CellTone::Bad;
    return state == State::Refused || state == State::Altered ? CellTone::Warn : CellTone::Normal;
}

} // namespace

ApplyDialog::ApplyDialog(const PageContext& context, const Paramset& own, const ParamsetValues& wanted, QWidget* parent)
    : QDialog(parent), m_own(own), m_wanted(wanted), m_places(similarPlaces(context.devices, own.key, context.links)),
      m_batch(context), m_model({tr("Where"), tr("Change"), tr("Result")}),
      m_choice(new TickList(tr("Find a device"), tr("Others of the same kind"), this)), m_list(new RowTree(this)),
      m_summary(new SentenceLabel(FontRole::Body, Token::Text2, this)), m_cost(new RadioCostNote(context, this)),
      m_stack(new QStackedLayout) {
    setWindowTitle(tr("Apply to others"));
    auto* what = new SentenceLabel(FontRole::Strong, Token::Text, this);
    what->setText(wantedText());
    m_summary->setObjectName(QStringLiteral("applySummary"));
    for (const ParamsetPlace& place : std::as_const(m_places))
        m_choice->add(QStringLiteral("%1 (%2)").arg(place.name, place.type), place.key.address);
    connect(m_choice, &TickList::changed, this, &ApplyDialog::refresh);
    m_stack->addWidget(m_choice);
    m_stack->addWidget(buildTable());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_back = buttons->addButton(tr("Choose others"), QDialogButtonBox::ResetRole);
    m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    m_go = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("back"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_go->setObjectName(QStringLiteral("go"));
    setButtonKind(m_go, ButtonKind::Primary);
    for (QPushButton* button : {m_back, m_stop, m_go})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(m_stack, 1);
    column->addWidget(m_summary);
    column->addWidget(m_cost);
    column->addWidget(buttons);
    offerBackup(context, *this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_isChosen = false;
        refresh();
    });
    connect(m_stop, &QPushButton::clicked, &m_batch, &ParamsetBatch::stop);
    connect(m_go, &QPushButton::clicked, this, &ApplyDialog::goOn);
    connect(&m_batch, &ParamsetBatch::changed, this, &ApplyDialog::refresh);
    refresh();
    resize(900, 580);
}

QWidget* ApplyDialog::buildTable() {
    m_list->setObjectName(QStringLiteral("targets"));
    m_list->setAccessibleName(tr("What becomes of each"));
    setUpPlainTable(*m_list, m_model, {0, 260, 220});
    return m_list;
}

//! "Temperature offset: 1.5 °C"
QString ApplyDialog::wantedText() const {
    constexpr int most = 3;
    QStringList parts;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend() && parts.size() < most; ++it)
        parts.append(
            QStringLiteral("%1: %2").arg(settingName(it.key()), settingValueText(*m_own.description, it.key(), *it)));
    const int more = static_cast<int>(m_wanted.size() - parts.size());
    const QString shown = parts.join(QStringLiteral(" · "));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

QList<ParamsetPlace> ApplyDialog::ticked() const {
    QList<ParamsetPlace> places;
    for (int row = 0; row < m_choice->count(); ++row)
        if (m_choice->isTicked(row))
            places.append(m_places.at(row));
    return places;
}

void ApplyDialog::goOn() {
    if (m_isChosen)
        return m_batch.write();
    m_isChosen = true;
    m_batch.start(m_wanted, ticked());
}

void ApplyDialog::refresh() {
    m_stack->setCurrentIndex(m_isChosen ? 1 : 0);
    m_back->setVisible(m_isChosen);
    m_back->setEnabled(!m_batch.isBusy());
    m_stop->setVisible(m_isChosen);
    m_stop->setEnabled(m_batch.isBusy());
    if (m_isChosen)
        showTable();
    else
        showChoice();
    showCost();
}

//! Until they are read, as if each had to be changed; then only what is really left to write.
void ApplyDialog::showCost() {
    QList<RadioCostNote::Write> plan;
    if (!m_isChosen)
        for (const ParamsetPlace& place : ticked())
            plan.append({place.key, m_wanted});
    for (const ParamsetBatch::Target& target : m_batch.targets()) {
        if (m_isChosen && target.state == State::Ready)
            plan.append({target.place.key, target.changes});
        else if (m_isChosen && (target.state == State::Waiting || target.state == State::Reading))
            plan.append({target.place.key, m_wanted});
    }
    m_cost->setPlan(plan);
}

void ApplyDialog::showChoice() {
    const int count = static_cast<int>(ticked().size());
    m_go->setText(tr("Check"));
    m_go->show();
    m_go->setEnabled(count > 0);
    m_summary->setText(m_places.isEmpty() ? tr("There is nothing else of this kind.")
            : count > 0 ? tr("%n chosen. They are read first; nothing is written yet.", nullptr, count)
                        : tr("Choose which others are to get the same settings."));
}

void ApplyDialog::showTable() {
    QList<ListRow> rows;
    for (const ParamsetBatch::Target& target : m_batch.targets())
        rows.append(rowOf(target));
    m_model.setRows(rows);
    const int ready = m_batch.count(State::Ready);
    const int waiting = m_batch.count(State::Waiting);
    const int stored = m_batch.count(State::Stored);
    const bool hasBegun = stored + m_batch.count(State::Altered) + m_batch.count(State::Failed) > 0;
    m_go->setText(hasBegun ? tr("Go on with %n", nullptr, ready + waiting) : tr("Write %n", nullptr, ready + waiting));
    m_go->setEnabled(!m_batch.isBusy() && ready + waiting > 0);
    m_go->setVisible(m_batch.isBusy() || ready + waiting > 0);
    const int left = m_batch.count(State::Refused) + m_batch.count(State::Failed) + m_batch.count(State::Altered);
    m_summary->setText(m_batch.isBusy() ? m_batch.isWriting()
                ? tr("One after another is written and read back. Stopping takes effect after the one under way.")
                : tr("Each is read, so that you see what would change.")
            : ready + waiting > 0 ? tr("Nothing is written until you say so. %1 are refused or failed.").arg(left)
                                        : tr("%1 stored, %2 were so already, %3 not stored.")
                                        .arg(stored)
                                        .arg(m_batch.count(State::Same))
                                        .arg(left));
}

QString ApplyDialog::changesText(const ParamsetBatch::Target& target) const {
    QStringList lines;
    for (auto it = target.changes.cbegin(); it != target.changes.cend(); ++it)
        lines.append(QStringLiteral("%1: %2 → %3")
                         .arg(settingName(it.key()),
                             settingValueText(*target.base.description, it.key(), target.base.values.value(it.key())),
                             settingValueText(*target.base.description, it.key(), *it)));
    return lines.join(QLatin1Char('\n'));
}

ListRow ApplyDialog::rowOf(const ParamsetBatch::Target& target) const {
    ListRow row;
    row.key = target.place.key.interface + QLatin1Char('/') + target.place.key.address;
    ListCell where;
    where.text = target.place.name;
    where.toolTip = target.place.key.address;
    ListCell change;
    change.toolTip = changesText(target);
    QStringList steps;
    for (auto it = target.changes.cbegin(); it != target.changes.cend(); ++it)
        steps.append(QStringLiteral("%1 → %2").arg(
            settingValueText(*target.base.description, it.key(), target.base.values.value(it.key())),
            settingValueText(*target.base.description, it.key(), *it)));
    change.text = steps.join(QStringLiteral(", "));
    ListCell outcome;
    outcome.text = stateText(target.state);
    outcome.toolTip = target.reason;
    outcome.tone = toneOf(target.state);
    if (!target.reason.isEmpty())
        outcome.text = tr("%1: %2", "result: reason").arg(outcome.text, target.reason);
    row.cells = {where, change, outcome};
    return row;
}

//! What is under way comes to its end by itself, nothing follows.
void ApplyDialog::done(int result) {
    m_batch.stop();
    QDialog::done(result);
}

} // namespace ccudesk
