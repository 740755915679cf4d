// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/changespage.h"

#include "core/domain/settingnames.h"
#include "core/store/devicestore.h"
#include "ui/delegates/rowtree.h"
#include "ui/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int shownSettings = 3; //!< of one change; the rest is counted, and in the tooltip

namespace column {
enum Column { When, What, Result, Show };
}

QString stepOf(const ParameterOutcome& outcome) {
    return ChangesPage::tr("%1: %2 → %3")
        .arg(settingName(outcome.parameter), outcome.before.toPlainText(), outcome.wanted.toPlainText());
}

QStringList stepsOf(const JournalEntry& entry) {
    QStringList steps;
    for (const ParameterOutcome& outcome : entry.outcomes)
        steps.append(stepOf(outcome));
    return steps;
}

} // namespace

ChangesPage::ChangesPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Changes"), tr("Filter changes"), tr("Filter by device, setting or result"), QStringLiteral("pencil"),
            tr("Nothing was changed yet"),
            tr("Whatever CCU Desk changes in the CCU is written down here, with what was there before, and what others "
               "change as far as it shows.")},
        {tr("When"), tr("What"), tr("Result"), QString()}, new ListDelegate(metrics::tableRowHeight, nullptr), parent) {
    setWidths({110, 0, 320, 150}, 200);
    list().sortByColumn(column::When, Qt::DescendingOrder);
    const auto* delegate = static_cast<ListDelegate*>(list().itemDelegate());
    connect(delegate, &ListDelegate::actionRequested, this, &ChangesPage::openSettings);
    connect(&list(), &RowTree::activationRequested, this, &ChangesPage::openSettings);
    connect(&list(), &QTreeView::activated, this, &ChangesPage::openSettings);
    connect(context.journal, &ChangeJournal::entriesChanged, this, [this] { refreshLater(); });
    refresh();
}

QString ChangesPage::what(const JournalEntry& entry) const {
    if (!entry.sentence.isEmpty())
        return entry.sentence;
    QStringList steps = stepsOf(entry).mid(0, shownSettings);
    const int more = static_cast<int>(entry.outcomes.size()) - shownSettings;
    if (more > 0)
        steps.append(tr("%n more", nullptr, more));
    return tr("%1 · %2").arg(context().devices.displayNameOf(entry.key.channel()), steps.join(QStringLiteral(", ")));
}

ListCell ChangesPage::resultOf(const JournalEntry& entry) const {
    using Fate = ParameterOutcome::Fate;
    ListCell cell;
    const auto count = [&entry](Fate fate) {
        return static_cast<int>(std::count_if(entry.outcomes.cbegin(), entry.outcomes.cend(),
            [fate](const ParameterOutcome& outcome) { return outcome.fate == fate; }));
    };
    if (entry.isForeign) {
        cell.text = tr("Changed elsewhere");
        cell.toolTip = tr("Not by this CCU Desk: on the CCU's own pages, by an app, or by another program.");
        return cell;
    }
    const int odd = count(Fate::Altered) + count(Fate::Ignored);
    if (!entry.error.isEmpty()) {
        cell.text = entry.error;
        cell.tone = CellTone::Bad;
    } else if (odd > 0) {
        cell.text = tr("%n did not become what was wanted", nullptr, odd);
        cell.tone = CellTone::Warn;
    } else if (count(Fate::Unknown) > 0) {
        cell.text = tr("Not read back");
        cell.tone = CellTone::Warn;
    } else {
        cell.text = tr("Done");
    }
    cell.toolTip = cell.text;
    return cell;
}

ListRow ChangesPage::rowFor(const JournalEntry& entry) const {
    ListCell subject;
    subject.text = what(entry);
    subject.iconName = entry.isForeign ? QStringLiteral("eye") : QStringLiteral("pencil");
    subject.toolTip = !entry.sentence.isEmpty() ? entry.sentence : stepsOf(entry).join(QLatin1Char('\n'));
    ListCell show;
    const bool isSetting = context().devices.device(entry.key.channel().device()) != nullptr;
    if (isSetting) {
        show.action = tr("Configure …");
        show.isActionEnabled = true;
        show.toolTip = tr("Shows these settings. Earlier values can be taken back there.");
    }
    const ListCell result = resultOf(entry);
    return {QString::number(entry.id), {ageCell(entry.atMs, {}), subject, result, show},
        QStringList{subject.text, subject.toolTip, result.text}.join(QLatin1Char('\n')), false,
        QVariant::fromValue(entry.key.channel())};
}

void ChangesPage::refresh() {
    QList<ListRow> rows;
    for (const JournalEntry& entry : context().journal->entries())
        rows.append(rowFor(entry));
    setRows(rows);
}

QString ChangesPage::countText(int shown) const {
    const auto all = static_cast<int>(model().rows().size());
    return shown == all ? tr("%n change(s)", nullptr, shown) : tr("%1 of %2").arg(shown).arg(all);
}

void ChangesPage::openSettings(const QModelIndex& index) {
    const auto channel = index.data(listrole::SubjectRole).value<ChannelKey>();
    if (!context().devices.device(channel.device()))
        return;
    Q_EMIT configurationRequested(
        channel.device(), channel.index() ? std::optional<ChannelKey>(channel) : std::nullopt);
}

} // namespace ccudesk
