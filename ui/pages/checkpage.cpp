// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/checkpage.h"

#include "core/domain/parameternames.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/linkstore.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/pagehead.h"

#include <QPushButton>

namespace ccudesk {

namespace {

constexpr int rowHeight = 46;

namespace column {
enum Column { What, Where, Action };
}

QString titleOf(FlawKind kind) {
    switch (kind) {
    case FlawKind::ListedOnly:
        return CheckPage::tr("No interface has it");
    case FlawKind::Unlisted:
        return CheckPage::tr("Programs do not know it");
    case FlawKind::BrokenLink:
        return CheckPage::tr("Broken link");
    case FlawKind::ValueOutOfRange:
        return CheckPage::tr("Value out of range");
    case FlawKind::VariableOutOfRange:
        return CheckPage::tr("Variable out of range");
    case FlawKind::SameVariableName:
        return CheckPage::tr("Variables with one name");
    case FlawKind::SameName:
        return CheckPage::tr("Same name twice");
    case FlawKind::DefaultName:
        return CheckPage::tr("No name of its own");
    case FlawKind::NoRoom:
        return CheckPage::tr("In no room");
    case FlawKind::NoFunction:
        break;
    }
    return CheckPage::tr("In no function");
}

QString bounds(const Flaw& flaw) {
    return CheckPage::tr("%1 is not between %2 and %3.")
        .arg(flaw.value.toPlainText(), flaw.minimum.toPlainText(), flaw.maximum.toPlainText());
}

//! Channels that are called alike are told apart by their devices.
QString namesakes(const Flaw& flaw, const DeviceStore& devices) {
    QStringList names;
    for (const DeviceKey& owner : flaw.owners)
        names.append(CheckPage::tr("%1 (%2)", "name, address").arg(devices.displayNameOf(owner), owner.address));
    return names.join(QStringLiteral(", "));
}

QString sentenceOf(const Flaw& flaw, const DeviceStore& devices) {
    switch (flaw.kind) {
    case FlawKind::ListedOnly:
        return CheckPage::tr("The CCU's programs list %1, but its interface does not. It is a leftover unless the "
                             "interface is still starting; delete it on the CCU's own pages.")
            .arg(flaw.device.address);
    case FlawKind::Unlisted:
        return CheckPage::tr("The interface has %1, but the CCU's programs, rooms and names do not. It may wait in "
                             "the inbox.")
            .arg(flaw.device.address);
    case FlawKind::BrokenLink:
        return CheckPage::tr("%1 → %2: one side does not know of it, or is gone.")
            .arg(flaw.link.sender, flaw.link.receiver);
    case FlawKind::ValueOutOfRange:
        return CheckPage::tr("%1 of %2: %3", "parameter, channel, what is wrong")
            .arg(parameterName(flaw.parameter), flaw.channel.address, bounds(flaw));
    case FlawKind::VariableOutOfRange:
        return bounds(flaw);
    case FlawKind::SameVariableName:
        return CheckPage::tr("Scripts find variables by name, and may take the other one.");
    case FlawKind::SameName:
        return flaw.others.constFirst().contains(QLatin1Char(':'))
            ? CheckPage::tr("Channels of these devices are called so: %1").arg(namesakes(flaw, devices))
            : CheckPage::tr("Called so: %1").arg(flaw.others.join(QStringLiteral(", ")));
    case FlawKind::DefaultName:
        return CheckPage::tr("It is still called what it was called when it came.");
    case FlawKind::NoRoom:
        return CheckPage::tr("None of its channels is in a room, so it appears in no room on Home.");
    case FlawKind::NoFunction:
        break;
    }
    return CheckPage::tr("None of its channels has a function such as light or heating.");
}

QString actionOf(FlawKind kind) {
    switch (kind) {
    case FlawKind::ListedOnly:
        return {};
    case FlawKind::Unlisted:
        return CheckPage::tr("New devices …");
    case FlawKind::BrokenLink:
        return CheckPage::tr("Show links");
    case FlawKind::ValueOutOfRange:
        return CheckPage::tr("Show device");
    case FlawKind::VariableOutOfRange:
    case FlawKind::SameVariableName:
        return CheckPage::tr("Show variables");
    case FlawKind::SameName:
    case FlawKind::DefaultName:
        return CheckPage::tr("Rename …");
    case FlawKind::NoRoom:
    case FlawKind::NoFunction:
        break;
    }
    return CheckPage::tr("Rooms and functions …");
}

CellTone toneOf(FlawKind kind) {
    return kind <= FlawKind::VariableOutOfRange ? CellTone::Warn : CellTone::Normal;
}

} // namespace

CheckPage::CheckPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Check of the home"), tr("Filter findings"), tr("Filter by finding, device or address"),
            QStringLiteral("check-circle"), tr("Everything fits together"),
            tr("Names, rooms, functions, links and values were compared; there is nothing to mend.")},
        {tr("Finding"), tr("Where"), QString()}, new ListDelegate(rowHeight), parent) {
    setWidths({240, 0, 220}, 300);
    auto* back = addButton(QStringLiteral("back"), QStringLiteral("arrow-left"), tr("Devices"));
    back->setToolTip(tr("Back to the devices"));
    m_mend = addButton(QStringLiteral("mend"), QStringLiteral("arrow-right"), tr("Mend"));
    m_mend->setToolTip(tr("Leads to where the chosen finding is mended."));
    connect(back, &QPushButton::clicked, this, &CheckPage::closeRequested);
    connect(m_mend, &QPushButton::clicked, this, [this] { mend(currentIndex()); });
    connect(static_cast<ListDelegate*>(list().itemDelegate()), &ListDelegate::actionRequested, this, &CheckPage::mend);
    connect(&list(), &QTreeView::activated, this, &CheckPage::mend);
    const auto later = [this] {
        if (isVisible())
            refreshLater();
    };
    connect(&context.devices, &DeviceStore::devicesAdded, this, later);
    connect(&context.devices, &DeviceStore::devicesChanged, this, later);
    connect(&context.devices, &DeviceStore::devicesRemoved, this, later);
    connect(&context.devices, &DeviceStore::groupsChanged, this, later);
    connect(&context.devices, &DeviceStore::listedChanged, this, later);
    connect(&context.home, &HomeStore::systemVariablesChanged, this, later);
    if (context.links)
        connect(context.links, &LinkStore::linksChanged, this, later);
    refresh();
}

ListRow CheckPage::rowFor(const Flaw& flaw, const QString& key) const {
    ListCell what;
    what.text = titleOf(flaw.kind);
    what.tone = toneOf(flaw.kind);
    what.iconName = what.tone == CellTone::Warn ? QStringLiteral("warning") : QStringLiteral("info");
    what.sortNumber = static_cast<double>(flaw.kind);
    ListCell where;
    where.text = flaw.name;
    where.secondText = sentenceOf(flaw, context().devices);
    where.toolTip = where.secondText;
    ListCell action;
    action.action = actionOf(flaw.kind);
    action.isActionEnabled = true;
    const QStringList searched{what.text, where.text, where.secondText, flaw.device.address};
    return {key, {what, where, action}, searched.join(QLatin1Char('\n')), false,
        QVariant::fromValue(m_flaws.indexOf(flaw))};
}

void CheckPage::refresh() {
    const LinkStore* links = context().links && context().links->readAtMs() > 0 ? context().links : nullptr;
    m_flaws = homeFlaws({context().devices, context().values, context().home, links});
    QList<ListRow> rows;
    QSet<QString> keys;
    for (const Flaw& flaw : std::as_const(m_flaws)) {
        const QStringList parts{QString::number(static_cast<int>(flaw.kind)), flaw.device.interface,
            flaw.device.address, flaw.channel.address, flaw.parameter, flaw.id, flaw.link.sender, flaw.link.receiver,
            flaw.others.join(QLatin1Char(' '))};
        const QString key = parts.join(QLatin1Char('|'));
        if (keys.contains(key))
            continue;
        keys.insert(key);
        rows.append(rowFor(flaw, key));
    }
    setRows(rows);
    head().setFact(links ? QString() : tr("Links are compared as soon as the Links page has read them."));
}

QString CheckPage::countText(int shown) const {
    return tr("%n finding(s)", nullptr, shown);
}

void CheckPage::currentRowChanged() {
    const qsizetype index = currentIndex().data(listrole::SubjectRole).value<qsizetype>();
    m_mend->setEnabled(currentIndex().isValid() && index >= 0 && index < m_flaws.size()
        && !actionOf(m_flaws.at(index).kind).isEmpty());
}

void CheckPage::mend(const QModelIndex& index) {
    const auto at = index.data(listrole::SubjectRole).value<qsizetype>();
    if (!index.isValid() || at < 0 || at >= m_flaws.size())
        return;
    const Flaw flaw = m_flaws.at(at); // what follows may find other flaws
    switch (flaw.kind) {
    case FlawKind::ListedOnly:
        return;
    case FlawKind::Unlisted:
        return Q_EMIT newDevicesRequested();
    case FlawKind::BrokenLink:
        return Q_EMIT linksRequested(flaw.device.address);
    case FlawKind::ValueOutOfRange:
        return Q_EMIT deviceRequested(flaw.device);
    case FlawKind::VariableOutOfRange:
    case FlawKind::SameVariableName:
        return Q_EMIT variablesRequested();
    case FlawKind::SameName:
    case FlawKind::DefaultName:
        return Q_EMIT renameRequested(flaw.owners.isEmpty() ? QList<DeviceKey>{flaw.device} : flaw.owners);
    case FlawKind::NoRoom:
    case FlawKind::NoFunction:
        return Q_EMIT groupsRequested(flaw.device);
    }
}

} // namespace ccudesk
