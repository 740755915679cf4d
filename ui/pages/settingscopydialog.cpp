// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingscopydialog.h"

#include "core/base/naturalsort.h"
#include "core/domain/settingnames.h"
#include "core/store/devicestore.h"
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
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

using Fate = ParameterOutcome::Fate;
using State = ParamsetBatch::State;

const ParameterOutcome* outcomeIn(const QList<ParameterOutcome>& outcomes, const QString& parameter) {
    const auto found = std::find_if(outcomes.cbegin(), outcomes.cend(),
        [&parameter](const ParameterOutcome& one) { return one.parameter == parameter; });
    return found == outcomes.cend() ? nullptr : &*found;
}

QString failedFor(const QString& reason) {
    return SettingsCopyDialog::tr("Failed: %1").arg(reason);
}

QString fateText(const ParameterOutcome& outcome, const QString& now) {
    switch (outcome.fate) {
    case Fate::Taken:
        return SettingsCopyDialog::tr("Stored and read back");
    case Fate::Altered:
        return SettingsCopyDialog::tr("Stored differently: %1").arg(now);
    case Fate::Ignored:
        return SettingsCopyDialog::tr("The CCU has kept the old value.");
    case Fate::Unknown:
        break;
    }
    return SettingsCopyDialog::tr("It could not be read back.");
}

} // namespace

SettingsCopyDialog::SettingsCopyDialog(const PageContext& context, const ParamsetBatch::Source& source,
    const QList<ParamsetKey>& sets, const Direction& direction, QWidget* parent)
    : QDialog(parent), m_context(context), m_source(source), m_direction(direction), m_batch(context),
      m_model({tr("Where"), tr("Setting"), tr("Now"), tr("Becomes"), tr("Result")}),
      m_choice(new TickList(tr("Find a device"), tr("Devices that both CCUs have"), this)), m_list(new RowTree(this)),
      m_summary(new SentenceLabel(FontRole::Body, Token::Text2, this)), m_cost(new RadioCostNote(context, this)),
      m_stack(new QStackedLayout) {
    setWindowTitle(tr("Copy settings from another CCU"));
    fillChoice(sets);
    build();
    offerBackup(context, *this);
    connect(m_choice, &TickList::changed, this, &SettingsCopyDialog::refresh);
    connect(&m_batch, &ParamsetBatch::changed, this, &SettingsCopyDialog::refresh);
    refresh();
    resize(1040, 640);
}

void SettingsCopyDialog::fillChoice(const QList<ParamsetKey>& sets) {
    for (const ParamsetKey& key : sets) {
        const DeviceKey device = key.channel().device();
        if (m_choices.isEmpty() || m_choices.constLast().device != device)
            m_choices.append({device, {}});
        m_choices.last().places.append(paramsetPlace(m_context.devices, key));
    }
    const NaturalOrder order;
    std::stable_sort(m_choices.begin(), m_choices.end(), [&](const Choice& a, const Choice& b) {
        return order.compare(m_context.devices.displayNameOf(a.device), m_context.devices.displayNameOf(b.device)) < 0;
    });
    for (const Choice& choice : std::as_const(m_choices))
        m_choice->add(QStringLiteral("%1 (%2)").arg(
                          m_context.devices.displayNameOf(choice.device), choice.places.constFirst().type),
            choice.device.address, true);
}

void SettingsCopyDialog::build() {
    auto* what = new SentenceLabel(FontRole::Strong, Token::Text, this);
    what->setText(tr("From “%1” to “%2”: settings of devices that both know.").arg(m_direction.from, m_direction.to));
    m_summary->setObjectName(QStringLiteral("copySummary"));
    m_list->setObjectName(QStringLiteral("targets"));
    m_list->setAccessibleName(tr("What becomes of each setting"));
    setUpPlainTable(*m_list, m_model, {0, 220, 130, 130, 220});
    m_stack->addWidget(m_choice);
    m_stack->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(this);
    addButtons(*buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(m_stack, 1);
    column->addWidget(m_summary);
    column->addWidget(m_cost);
    column->addWidget(buttons);
}

void SettingsCopyDialog::addButtons(QDialogButtonBox& buttons) {
    buttons.addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_back = buttons.addButton(tr("Choose others"), QDialogButtonBox::ResetRole);
    m_stop = buttons.addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    m_go = buttons.addButton(QString(), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("back"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_go->setObjectName(QStringLiteral("go"));
    setButtonKind(m_go, ButtonKind::Primary);
    for (QPushButton* button : {m_back, m_stop, m_go})
        button->setAutoDefault(false);
    connect(&buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_isChosen = false;
        refresh();
    });
    connect(m_stop, &QPushButton::clicked, &m_batch, &ParamsetBatch::stop);
    connect(m_go, &QPushButton::clicked, this, &SettingsCopyDialog::goOn);
}

QList<ParamsetPlace> SettingsCopyDialog::ticked() const {
    QList<ParamsetPlace> places;
    for (int row = 0; row < m_choice->count(); ++row)
        if (m_choice->isTicked(row))
            places.append(m_choices.at(row).places);
    return places;
}

void SettingsCopyDialog::goOn() {
    if (m_isChosen)
        return m_batch.count(State::Waiting) > 0 ? m_batch.goOnReading() : m_batch.write();
    m_isChosen = true;
    m_batch.copy(m_source, ticked());
}

void SettingsCopyDialog::refresh() {
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

//! Before they are read nobody knows what will be written.
void SettingsCopyDialog::showCost() {
    QList<RadioCostNote::Write> plan;
    for (const ParamsetBatch::Target& target : m_batch.targets())
        if (m_isChosen && target.state == State::Ready)
            plan.append({target.place.key, target.changes});
    m_cost->setPlan(plan);
}

void SettingsCopyDialog::showChoice() {
    const int count = static_cast<int>(ticked().size());
    m_go->setText(tr("Compare"));
    m_go->show();
    m_go->setEnabled(count > 0);
    if (m_choices.isEmpty())
        return m_summary->setText(tr("Both CCUs have no device in common. Teach a device in at the new CCU first; it "
                                     "keeps its address, and its settings can be copied then."));
    m_summary->setText(tr("The settings are read from both CCUs first; nothing is written yet. Codes, keys and heating "
                          "groups are left out."));
}

int SettingsCopyDialog::settingsReady() const {
    qsizetype count = 0;
    for (const ParamsetBatch::Target& target : m_batch.targets())
        if (target.state == State::Ready)
            count += target.changes.size();
    return static_cast<int>(count);
}

void SettingsCopyDialog::showTable() {
    QList<ListRow> rows;
    for (const ParamsetBatch::Target& target : m_batch.targets())
        addRows(rows, target);
    m_model.setRows(rows);
    const int left = settingsReady();
    const bool isUnread = m_batch.count(State::Waiting) > 0;
    m_go->setText(isUnread ? tr("Go on comparing") : tr("Write %n setting(s)", nullptr, left));
    m_go->setVisible(m_batch.isBusy() || isUnread || left > 0);
    m_go->setEnabled(!m_batch.isBusy() && (isUnread || left > 0));
    m_summary->setText(tableSentence());
}

QString SettingsCopyDialog::tableSentence() const {
    const int all = static_cast<int>(m_batch.targets().size());
    if (m_batch.isBusy() && m_batch.isWriting())
        return tr("One device or channel after another is written and read back. Stopping takes effect after the one "
                  "under way.");
    const int unread = m_batch.count(State::Waiting) + m_batch.count(State::Reading);
    if (unread > 0)
        return m_batch.isBusy()
            ? tr("%1 of %2 devices and channels have been compared.").arg(all - unread).arg(all)
            : tr("Stopped: %1 of %2 devices and channels have been compared.").arg(all - unread).arg(all);
    if (settingsReady() > 0)
        return tr("Nothing is written until you say so. %n device(s) and channel(s) have the same settings already.",
            nullptr, m_batch.count(State::Same));
    int taken = 0;
    int left = m_batch.count(State::Failed);
    for (const ParamsetBatch::Target& target : m_batch.targets())
        for (const SettingCopy& setting : target.settings) {
            const ParameterOutcome* outcome = outcomeIn(target.outcomes, setting.parameter);
            ++(outcome && outcome->fate == Fate::Taken ? taken : left);
        }
    return taken + left == 0 ? tr("All settings are the same already.")
                             : tr("%1 settings stored, %2 not.").arg(taken).arg(left);
}

void SettingsCopyDialog::addRows(QList<ListRow>& rows, const ParamsetBatch::Target& target) const {
    for (const SettingCopy& setting : target.settings)
        rows.append(rowOf(target, setting));
    if (target.state != State::Failed || !target.settings.isEmpty())
        return;
    ListCell where;
    where.text = target.place.name;
    ListCell outcome;
    outcome.text = failedFor(target.reason);
    outcome.toolTip = target.reason;
    outcome.tone = CellTone::Bad;
    rows.append({target.place.key.address, {where, {}, {}, {}, outcome}, {}, false, {}});
}

ListRow SettingsCopyDialog::rowOf(const ParamsetBatch::Target& target, const SettingCopy& setting) const {
    const ParamsetDescription& description = *target.base.description;
    ListCell where;
    where.text = target.place.name;
    where.toolTip = tr("%1\n%2", "name, address").arg(target.place.name, target.place.key.address);
    ListCell what;
    what.text = settingName(setting.parameter);
    what.toolTip = tr("%1\n%2", "setting, its technical name").arg(what.text, setting.parameter);
    ListCell before;
    before.text = settingValueText(description, setting.parameter, setting.before);
    before.toolTip = before.text;
    ListCell after;
    after.text = settingValueText(description, setting.parameter, setting.after);
    after.toolTip = after.text;
    return {
        target.place.key.interface + QLatin1Char('/') + target.place.key.address + QLatin1Char('/') + setting.parameter,
        {where, what, before, after, outcomeOf(target, setting)}, {}, false, {}};
}

ListCell SettingsCopyDialog::outcomeOf(const ParamsetBatch::Target& target, const SettingCopy& setting) const {
    ListCell cell;
    const ParameterOutcome* outcome = outcomeIn(target.outcomes, setting.parameter);
    if (!setting.obstacle.isEmpty()) {
        cell.text = tr("Is not copied: %1").arg(setting.obstacle);
        cell.tone = CellTone::Warn;
    } else if (outcome) {
        cell.text = fateText(*outcome, settingValueText(*target.base.description, setting.parameter, outcome->now));
        cell.tone = outcome->fate == Fate::Taken ? CellTone::Normal : CellTone::Warn;
    } else if (target.state == State::Failed) {
        cell.text = failedFor(target.reason);
        cell.tone = CellTone::Bad;
    } else {
        cell.isPending = target.state == State::Writing;
        cell.text = cell.isPending ? tr("Being written …") : tr("Ready");
    }
    cell.toolTip = cell.text;
    return cell;
}

//! What is under way comes to its end by itself, nothing follows.
void SettingsCopyDialog::done(int result) {
    m_batch.stop();
    QDialog::done(result);
}

} // namespace ccudesk
