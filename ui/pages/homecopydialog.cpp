// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/homecopydialog.h"

#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/backupnote.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/ticklist.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

using Kind = HomeCopyItem::Kind;
using State = HomeCopyBatch::State;
enum Column { What, Before, After, Outcome };

QString nameOf(const HomeCopyItem& item) {
    switch (item.kind) {
    case Kind::DeviceName:
        return HomeCopyDialog::tr("Name of device %1").arg(item.subject);
    case Kind::ChannelName:
        return HomeCopyDialog::tr("Name of channel %1").arg(item.subject);
    case Kind::RoomMembers:
        return HomeCopyDialog::tr("Room “%1”").arg(item.subject);
    case Kind::FunctionMembers:
        return HomeCopyDialog::tr("Function “%1”").arg(item.subject);
    case Kind::Variable:
        break;
    }
    return HomeCopyDialog::tr("Variable “%1”").arg(item.subject);
}

QString beforeOf(const HomeCopyItem& item) {
    return item.before.isEmpty() ? HomeCopyDialog::tr("none yet") : item.before;
}

QString stateText(State state) {
    switch (state) {
    case State::Ready:
        return HomeCopyDialog::tr("Ready");
    case State::Sending:
        return HomeCopyDialog::tr("Being copied …");
    case State::Copied:
        return HomeCopyDialog::tr("Copied");
    case State::Failed:
        break;
    }
    return HomeCopyDialog::tr("Failed");
}

} // namespace

HomeCopyDialog::HomeCopyDialog(const PageContext& context, const QList<HomeCopyItem>& items, const QString& from,
    const QString& to, QWidget* parent)
    : QDialog(parent), m_context(context), m_batch(context),
      m_model({tr("What"), tr("Now"), tr("Becomes"), tr("Result")}),
      m_choice(new TickList(tr("Find a name, a room or a variable"), tr("What can be copied"), this)),
      m_list(new RowTree(this)), m_summary(new SentenceLabel(FontRole::Body, Token::Text2, this)),
      m_stack(new QStackedLayout) {
    for (const HomeCopyItem& item : items)
        (item.obstacle.isEmpty() ? m_items : m_obstacles).append(item);
    setWindowTitle(tr("Copy from another CCU"));
    fillChoice();
    buildTable();
    build(from, to);
    offerBackup(context, *this);
    connect(&m_batch, &HomeCopyBatch::changed, this, &HomeCopyDialog::refresh);
    connect(m_choice, &TickList::changed, this, &HomeCopyDialog::refresh);
    refresh();
    resize(940, 620);
}

void HomeCopyDialog::build(const QString& from, const QString& to) {
    auto* what = new SentenceLabel(FontRole::Strong, Token::Text, this);
    what->setText(tr("From “%1” to “%2”. What only “%2” has stays as it is.").arg(from, to));
    m_summary->setObjectName(QStringLiteral("copySummary"));
    m_stack->addWidget(m_choice);
    m_stack->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    m_go = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_go->setObjectName(QStringLiteral("go"));
    setButtonKind(m_go, ButtonKind::Primary);
    m_stop->setAutoDefault(false);
    m_go->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(m_stack, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, &m_batch, &HomeCopyBatch::stop);
    connect(m_go, &QPushButton::clicked, this, &HomeCopyDialog::goOn);
}

void HomeCopyDialog::fillChoice() {
    for (const HomeCopyItem& item : std::as_const(m_items))
        m_choice->add(tr("%1: %2 → %3").arg(nameOf(item), beforeOf(item), item.after), {}, true);
}

void HomeCopyDialog::buildTable() {
    m_list->setObjectName(QStringLiteral("targets"));
    m_list->setAccessibleName(tr("What becomes of each"));
    setUpPlainTable(*m_list, m_model, {0, 190, 190, 190});
}

QList<HomeCopyItem> HomeCopyDialog::ticked() const {
    QList<HomeCopyItem> items;
    for (int row = 0; row < m_choice->count(); ++row)
        if (m_choice->isTicked(row))
            items.append(m_items.at(row));
    return items;
}

void HomeCopyDialog::goOn() {
    if (m_isChosen)
        return m_batch.start();
    m_isChosen = true;
    m_batch.choose(ticked());
}

void HomeCopyDialog::refresh() {
    m_stack->setCurrentIndex(m_isChosen ? 1 : 0);
    m_stop->setVisible(m_isChosen);
    m_stop->setEnabled(m_batch.isBusy());
    if (!m_isChosen) {
        m_go->setText(tr("Go on"));
        m_go->setEnabled(!ticked().isEmpty());
        return m_summary->setText(choiceSentence());
    }
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_batch.targets().size(); ++i)
        rows.append(rowOf(m_batch.targets().at(i), i));
    m_model.setRows(rows);
    const int ready = m_batch.count(State::Ready);
    const bool hasBegun = m_batch.count(State::Copied) + m_batch.count(State::Failed) > 0;
    m_go->setText(hasBegun ? tr("Go on with %n", nullptr, ready) : tr("Copy %n", nullptr, ready));
    m_go->setVisible(m_batch.isBusy() || ready > 0);
    m_go->setEnabled(!m_batch.isBusy() && ready > 0);
    m_summary->setText(batchSentence());
}

QString HomeCopyDialog::choiceSentence() const {
    if (m_items.isEmpty() && m_obstacles.isEmpty())
        return tr("There is nothing to copy: this CCU has all names, rooms, functions and variables of the other one "
                  "that belong to its devices.");
    if (m_obstacles.isEmpty())
        return tr("%n chosen. Nothing is sent yet.", nullptr, static_cast<int>(ticked().size()));
    QStringList names;
    for (const HomeCopyItem& item : m_obstacles)
        names.append(tr("%1: %2", "what: why it cannot be copied").arg(nameOf(item), item.obstacle));
    return tr("%n chosen. Nothing is sent yet.", nullptr, static_cast<int>(ticked().size())) + QLatin1Char('\n')
        + names.join(QLatin1Char('\n'));
}

QString HomeCopyDialog::batchSentence() const {
    if (m_batch.isBusy())
        return tr("One after another is copied. Stopping takes effect after the one under way.");
    if (m_batch.count(State::Ready) > 0)
        return tr("Nothing is sent until you say so.");
    return tr("%1 copied, %2 failed.").arg(m_batch.count(State::Copied)).arg(m_batch.count(State::Failed));
}

ListRow HomeCopyDialog::rowOf(const HomeCopyBatch::Target& target, qsizetype index) const {
    ListCell what;
    what.text = nameOf(target.item);
    what.toolTip = what.text;
    ListCell before;
    before.text = beforeOf(target.item);
    before.isMissing = target.item.before.isEmpty();
    ListCell after;
    after.text = target.item.after;
    after.toolTip = after.text;
    ListCell outcome;
    outcome.text = stateText(target.state);
    outcome.isPending = target.state == State::Sending;
    if (target.state == State::Failed) {
        outcome.tone = CellTone::Bad;
        outcome.toolTip = target.reason;
        outcome.text = tr("%1: %2", "result: reason").arg(outcome.text, target.reason);
    }
    return {QString::number(index), {what, before, after, outcome}, {}, false, {}};
}

//! What is under way comes to its end by itself, nothing follows.
void HomeCopyDialog::done(int result) {
    m_batch.stop();
    QDialog::done(result);
}

} // namespace ccudesk
