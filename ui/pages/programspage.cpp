// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/programspage.h"

#include "core/domain/defaultnames.h"
#include "core/store/homestore.h"
#include "ui/delegates/cellpaint.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/listheader.h"
#include "ui/theme.h"

#include <QMenu>
#include <QPushButton>

namespace ccudesk {

namespace {

namespace column {
enum Column { Name, Active, LastRun, Run, Description };
}

} // namespace

ProgramsPage::ProgramsPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Programs"), tr("Filter programs"), tr("Filter by name or description"), QStringLiteral("programs"),
            tr("No programs"), tr("The CCU has not told any programs yet, or has none.")},
        {tr("Name"), tr("State"), tr("Last run"), QString(), tr("Description")},
        new ListDelegate(metrics::tableRowHeight), parent) {
    setWidths({310, 190, 110, 140, 0}, 200);
    header().setInsets(column::Active, 4, valueEdgeInset, Qt::AlignRight);
    buildActions();
    list().sortByColumn(column::Name, Qt::AscendingOrder);
    connect(&context.home, &HomeStore::programsChanged, this, [this] { refresh(); });
    refresh();
}

void ProgramsPage::buildActions() {
    m_run = addButton(QStringLiteral("run"), QStringLiteral("play"), tr("Run now"));
    auto* delegate = static_cast<ListDelegate*>(list().itemDelegate());
    connect(delegate, &ListDelegate::toggleRequested, this,
        [this](const QModelIndex& index, bool on) { setActive(index.data(listrole::KeyRole).toString(), on); });
    connect(delegate, &ListDelegate::actionRequested, this,
        [this](const QModelIndex& index) { run(index.data(listrole::KeyRole).toString()); });
    connect(&list(), &RowTree::activationRequested, this, [this](const QModelIndex& index) {
        const Program* known = program(index.data(listrole::KeyRole).toString());
        if (known)
            setActive(known->id, !known->isActive);
    });
    connect(&list(), &QWidget::customContextMenuRequested, this, &ProgramsPage::openMenu);
    connect(m_run, &QPushButton::clicked, this, [this] { run(currentKey()); });
}

const Program* ProgramsPage::program(const QString& id) const {
    for (const Program& each : context().home.programs())
        if (each.id == id)
            return &each;
    return nullptr;
}

ListRow ProgramsPage::rowFor(const Program& program) const {
    ListCell name;
    name.text = displayName(program.name);
    name.iconName = QStringLiteral("programs");
    ListCell active;
    active.isValue = true;
    active.text = program.isActive ? tr("Switched on") : tr("Switched off");
    active.toggle = program.isActive;
    active.isPending = m_switching.contains(program.id);
    active.isToggleEnabled = isLive() && !active.isPending;
    active.sortNumber = program.isActive ? 1 : 0;
    if (active.isPending)
        active.text = m_switching.value(program.id) ? tr("Off → On") : tr("On → Off");
    ListCell run;
    run.action = m_running.contains(program.id) ? tr("Starting …") : tr("Run now");
    run.isActionEnabled = program.isActive && isLive() && !m_running.contains(program.id);
    run.toolTip = program.isActive ? tr("Runs the program at once, whatever its conditions say.")
                                   : tr("The CCU runs no program that is switched off. Switch it on first.");
    ListCell description;
    description.text = program.description;
    description.toolTip = program.description;
    const ListCell last = ageCell(program.lastExecutedAtMs, tr("Has never run"));
    return {program.id, {name, active, last, run, description},
        QStringList{name.text, program.description}.join(QLatin1Char('\n')), false, {}};
}

void ProgramsPage::refresh() {
    QList<ListRow> rows;
    QSet<QString> ids;
    for (const Program& program : context().home.programs()) {
        if (ids.contains(program.id))
            continue;
        ids.insert(program.id);
        rows.append(rowFor(program));
    }
    setRows(rows);
}

QString ProgramsPage::countText(int shown) const {
    const auto all = static_cast<int>(model().rows().size());
    return shown == all ? tr("%n program(s)", nullptr, shown) : tr("%1 of %2").arg(shown).arg(all);
}

void ProgramsPage::currentRowChanged() {
    const Program* current = program(currentKey());
    m_run->setEnabled(current && isLive() && !m_running.contains(current->id));
    m_run->setToolTip(current && !current->isActive
            ? tr("The CCU runs no program that is switched off. Switch it on first.")
            : tr("Runs the chosen program at once, whatever its conditions say."));
}

void ProgramsPage::setActive(const QString& id, bool isActive) {
    if (m_switching.contains(id))
        return;
    m_switching.insert(id, isActive);
    refresh();
    send(SetProgramActive{id, isActive}, [this, id](const Result<void>&) {
        m_switching.remove(id);
        refresh();
    });
}

void ProgramsPage::run(const QString& id) {
    const Program* known = program(id);
    if (!known || m_running.contains(id))
        return;
    if (!known->isActive)
        return raise({ErrorCode::Invalid,
            tr("“%1” is switched off, and the CCU runs no program that is. Switch it on first.")
                .arg(displayName(known->name)),
            {}, 0});
    m_running.insert(id);
    refresh();
    send(RunProgram{id}, [this, id, name = displayName(known->name)](const Result<void>& result) {
        m_running.remove(id);
        refresh();
        if (result)
            Q_EMIT messageRaised({Severity::Information, QStringLiteral("play"), tr("“%1” has run").arg(name),
                tr("The CCU has started it; what it switches shows as soon as the devices report."), {}, true});
    });
}

void ProgramsPage::openMenu(const QPoint& position) {
    const QModelIndex index = list().indexAt(position);
    const Program* known = program(index.data(listrole::KeyRole).toString());
    if (!known)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Run now"), this, [this, id = known->id] { run(id); })->setEnabled(known->isActive && isLive());
    menu->addAction(known->isActive ? tr("Switch off") : tr("Switch on"), this,
            [this, id = known->id, on = !known->isActive] { setActive(id, on); })
        ->setEnabled(isLive());
    menu->popup(list().viewport()->mapToGlobal(position));
}

} // namespace ccudesk
