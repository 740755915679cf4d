// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/linklist.h"

#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "core/store/linkstore.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/channelfacts.h"
#include "ui/pages/filterchip.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/linkgraph.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/radiocostnote.h"
#include "ui/widgets/linkpicture.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

namespace ccudesk {

namespace {

constexpr int rowHeight = 52;

QString keyOf(const DirectLink& link) {
    return QStringList{link.interface, link.sender, link.receiver}.join(QLatin1Char('|'));
}

//! What is wrong with it, as a word for the cell and a sentence for the tooltip.
struct Fault {
    QString word;
    QString advice;
};

Fault faultOf(const DirectLink& link) {
    if (link.faults & (DirectLink::SenderUnknown | DirectLink::ReceiverUnknown))
        return {LinkList::tr("Partner unknown"),
            LinkList::tr("One side is a device that this CCU does not know any more. The other one still spends radio "
                         "messages on it: delete the link.")};
    if (link.faults & DirectLink::SenderBroken)
        return {LinkList::tr("Sender does not have it"),
            LinkList::tr("The link has not reached the sender. Press its config button and wait; if that does not "
                         "help, delete the link and create it again.")};
    if (link.faults & DirectLink::ReceiverBroken)
        return {LinkList::tr("Receiver does not have it"),
            LinkList::tr("The link has not reached the receiver. Press its config button and wait; if that does not "
                         "help, delete the link and create it again.")};
    return {};
}

} // namespace

LinkList::LinkList(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Links"), tr("Filter links"), tr("Filter by device, room or name"), QStringLiteral("links"),
            tr("No direct links"),
            tr("A direct link lets a device act on another one without the CCU: a wall button switches a lamp even "
               "while the CCU is off.")},
        {tr("Sender"), tr("Receiver"), tr("Name"), tr("State")}, new ListDelegate(rowHeight), parent) {
    setWidths({320, 310, 0, 205}, 180);
    buildActions();
    buildRooms();
    buildPicture();
    list().setSelectionMode(QAbstractItemView::ExtendedSelection);
    list().sortByColumn(linkcolumn::Sender, Qt::AscendingOrder);
    connect(context.links, &LinkStore::linksChanged, this, [this] { refreshLater(); });
    connect(&context.devices, &DeviceStore::devicesChanged, this, [this] { refreshLater(); });
    connect(&context.devices, &DeviceStore::groupsChanged, this, [this] {
        buildRooms();
        refreshLater();
    });
    connect(list().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { currentRowChanged(); });
    refresh();
}

void LinkList::buildActions() {
    QPushButton* create = addButton(QStringLiteral("newLink"), QStringLiteral("plus"), tr("New link …"));
    QPushButton* keys = addButton(QStringLiteral("keys"), QStringLiteral("button"), tr("Keys …"));
    m_edit = addButton(QStringLiteral("editLink"), QStringLiteral("pencil"), tr("Edit …"));
    m_delete = addButton(QStringLiteral("deleteLinks"), QStringLiteral("cross"), tr("Delete …"));
    m_again = addButton(QStringLiteral("readLinks"), QStringLiteral("refresh"), tr("Read again"));
    connect(create, &QPushButton::clicked, this, &LinkList::createRequested);
    connect(keys, &QPushButton::clicked, this, &LinkList::keysRequested);
    connect(m_edit, &QPushButton::clicked, this, &LinkList::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &LinkList::askToDelete);
    connect(m_again, &QPushButton::clicked, this, &LinkList::read);
    connect(&list(), &QTreeView::activated, this, &LinkList::editCurrent);
    connect(&list(), &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (list().indexAt(position).isValid())
            openMenu(list().viewport()->mapToGlobal(position));
    });
    auto* deletion = new QAction(&list());
    deletion->setShortcut(QKeySequence::Delete);
    deletion->setShortcutContext(Qt::WidgetShortcut);
    connect(deletion, &QAction::triggered, this, &LinkList::askToDelete);
    list().addAction(deletion);
}

void LinkList::buildRooms() {
    if (!m_room) {
        m_room = new FilterChip(tr("Room"), this);
        m_room->setObjectName(QStringLiteral("room"));
        head().addChip(m_room);
        connect(m_room, &FilterChip::choiceChanged, this, &LinkList::refresh);
    }
    QList<FilterChip::Choice> rooms;
    for (const Room& room : context().devices.rooms())
        rooms.append({room.id, displayName(room.name)});
    m_room->setChoices(rooms);
}

void LinkList::buildPicture() {
    m_asPicture = new Chip(tr("As a picture"), this);
    m_asPicture->setObjectName(QStringLiteral("asPicture"));
    m_asPicture->setIconName(QStringLiteral("links"));
    m_asPicture->setCheckable(true);
    head().addChip(m_asPicture);
    m_picture = new LinkPicture;
    m_picture->setObjectName(QStringLiteral("linkPicture"));
    m_picture->setContextMenuPolicy(Qt::CustomContextMenu);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFocusProxy(m_picture);
    m_scroll->setWidget(m_picture);
    addView(m_scroll);
    m_draw.setSingleShot(true);
    m_draw.setInterval(0);
    connect(&m_draw, &QTimer::timeout, this, &LinkList::drawPicture);
    const auto later = qOverload<>(&QTimer::start);
    connect(&proxy(), &QAbstractItemModel::rowsInserted, &m_draw, later);
    connect(&proxy(), &QAbstractItemModel::rowsRemoved, &m_draw, later);
    connect(&proxy(), &QAbstractItemModel::dataChanged, &m_draw, later);
    connect(m_picture, &LinkPicture::currentChanged, this, &LinkList::pictureChosen);
    connect(m_picture, &LinkPicture::openRequested, this, &LinkList::editCurrent);
    connect(m_picture, &LinkPicture::removeRequested, this, &LinkList::askToDelete);
    connect(m_picture, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (current())
            openMenu(m_picture->mapToGlobal(position));
    });
    connect(m_asPicture, &QAbstractButton::toggled, this, &LinkList::showAsPicture);
    m_asPicture->setChecked(QSettings().value(context().settingsGroup + QStringLiteral("/linksAsPicture")).toBool());
}

void LinkList::showAsPicture(bool isPicture) {
    m_asPicture->setTone(isPicture ? Tone::Accent : Tone::Neutral);
    QSettings().setValue(context().settingsGroup + QStringLiteral("/linksAsPicture"), isPicture);
    showView(isPicture ? m_scroll : nullptr);
    drawPicture();
    currentRowChanged();
}

void LinkList::drawPicture() {
    if (!m_asPicture->isChecked())
        return;
    m_picture->setGraph(linkGraph(proxy()));
    m_picture->setCurrentKey(currentKey());
}

void LinkList::pictureChosen(const QString& key) {
    for (int row = 0; row < proxy().rowCount(); ++row)
        if (const QModelIndex index = proxy().index(row, 0); index.data(listrole::KeyRole).toString() == key)
            list().setCurrentIndex(index);
    if (key.isEmpty())
        list().setCurrentIndex({});
    if (const int part = m_picture->currentPart(); part >= 0) {
        const QRect place = m_picture->partRect(part).toRect();
        m_scroll->ensureVisible(place.center().x(), place.bottom(), 0, 24);
        m_scroll->ensureVisible(place.center().x(), place.top(), 0, 24);
    }
}

void LinkList::showOnly(const QString& address) {
    findChild<FilterField*>(QStringLiteral("filter"))->setText(address);
}

void LinkList::read() {
    if (m_isReading || !isLive())
        return;
    m_isReading = true;
    m_isAsked = true;
    refresh();
    whenDone(context().loadLinks(), this, [this](const Result<void>& result) {
        m_isReading = false;
        if (!result)
            Q_EMIT messageRaised(
                {Severity::Warning, {}, tr("Not all links could be read"), result.error().message, {}, true});
        refresh();
    });
}

ListCell LinkList::sideCell(const ChannelKey& side, const ChannelFacts& facts) const {
    const bool isUnknown = !context().devices.channel(side);
    ListCell cell;
    cell.text = isUnknown ? tr("Unknown device") : facts.nameOf(side);
    cell.secondText = isUnknown ? side.address : facts.of(side);
    cell.isMissing = isUnknown;
    cell.toolTip = cell.text + QLatin1Char('\n') + cell.secondText;
    return cell;
}

ListRow LinkList::rowFor(const DirectLink& link, const ChannelFacts& facts) const {
    const ListCell sender = sideCell(link.from(), facts);
    const ListCell receiver = sideCell(link.to(), facts);
    ListCell name;
    name.text = link.name;
    name.secondText = link.description;
    name.toolTip = link.description;
    ListCell state;
    const Fault fault = faultOf(link);
    state.text = fault.word.isEmpty() ? tr("In order") : fault.word;
    state.toolTip = fault.advice;
    if (link.isBroken()) {
        state.tone = CellTone::Warn;
        state.iconName = QStringLiteral("warning");
    } else if (link.isInternal()) {
        state.secondText = tr("within one device");
    }
    if (m_leaving.contains(keyOf(link))) {
        state.text = tr("Being deleted …");
        state.isPending = true;
    }
    const QString filterText = QStringList{sender.text, sender.secondText, receiver.text, receiver.secondText,
        link.name, link.description, state.text}
                                   .join(QLatin1Char('\n'));
    return {keyOf(link), {sender, receiver, name, state}, filterText, false, {}};
}

void LinkList::refresh() {
    QList<ListRow> rows;
    QSet<QString> keys;
    const ChannelFacts facts(context().devices);
    for (const DirectLink& link : context().links->links()) {
        if (keys.contains(keyOf(link)))
            continue;
        keys.insert(keyOf(link));
        if (!isInRoom(link))
            continue;
        rows.append(rowFor(link, facts));
    }
    const bool isUnread = context().links->readAtMs() == 0;
    if (isUnread && m_isAsked && !m_isReading)
        setEmptyWords(QStringLiteral("warning"), tr("The links could not be read"),
            tr("No interface has told them. “Read again” asks once more."));
    else if (isUnread || (m_isReading && rows.isEmpty()))
        setEmptyWords(QStringLiteral("hourglass"), tr("The links are being read"),
            tr("The CCU tells them from memory; no device is asked by radio."));
    else if (rows.isEmpty() && m_room->isFilterSet())
        setEmptyWords(QStringLiteral("links"), tr("No direct links in this room"),
            tr("Neither a sender nor a receiver of a link is in the chosen room."));
    else if (rows.isEmpty())
        setEmptyWords(QStringLiteral("links"), tr("No direct links"),
            tr("A direct link lets a device act on another one without the CCU: a wall button switches a lamp even "
               "while the CCU is off."));
    setRows(rows);
    if (isVisible() && !m_isAsked) // not before somebody looks: it is a question to each interface
        read();
}

bool LinkList::isInRoom(const DirectLink& link) const {
    if (m_room->choice().isEmpty())
        return true;
    for (const Room& room : context().devices.rooms())
        if (room.id == m_room->choice())
            return room.channels.contains(link.from()) || room.channels.contains(link.to());
    return false;
}

QString LinkList::countText(int shown) const {
    const auto all = static_cast<int>(model().rows().size());
    return shown == all ? tr("%n link(s)", nullptr, shown) : tr("%1 of %2").arg(shown).arg(all);
}

QList<DirectLink> LinkList::chosen() const {
    QSet<QString> keys;
    const QModelIndexList rows = list().selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        keys.insert(row.data(listrole::KeyRole).toString());
    QList<DirectLink> links;
    for (const DirectLink& link : context().links->links())
        if (keys.contains(keyOf(link)))
            links.append(link);
    return links;
}

std::optional<DirectLink> LinkList::current() const {
    for (const DirectLink& link : context().links->links())
        if (keyOf(link) == currentKey())
            return link;
    return std::nullopt;
}

void LinkList::currentRowChanged() {
    m_edit->setEnabled(current().has_value());
    m_delete->setEnabled(isLive() && !chosen().isEmpty());
    m_again->setEnabled(isLive() && !m_isReading);
}

void LinkList::editCurrent() {
    if (const auto link = current())
        Q_EMIT editRequested(*link);
}

void LinkList::tryCurrent(bool isLongPress) {
    if (const auto link = current())
        send(TryLink{link->interface, link->sender, link->receiver, isLongPress});
}

//! What both sides keep for a link is gone with it.
void LinkList::askToDelete() {
    const QList<DirectLink> links = chosen();
    if (links.isEmpty() || !isLive())
        return;
    const QString question = links.size() == 1
        ? tr("Delete the link “%1” → “%2”? What was set up for it is lost, and “%2” no longer acts when “%1” sends.")
              .arg(context().devices.displayNameOf(links.first().from()),
                  context().devices.displayNameOf(links.first().to()))
        : tr("Delete %n link(s)? What was set up for them is lost.", nullptr, static_cast<int>(links.size()));
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Please confirm"), question, QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(linkCostText(context(), links));
    QPushButton* agree = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    agree->setObjectName(QStringLiteral("agree"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, agree, links](const QAbstractButton* button) {
        if (button == agree)
            remove(links);
    });
    box->open();
}

void LinkList::remove(const QList<DirectLink>& links) {
    for (const DirectLink& link : links)
        m_leaving.insert(keyOf(link));
    refresh();
    for (const DirectLink& link : links)
        send(DeleteLink{link.interface, link.sender, link.receiver}, [this, key = keyOf(link)](const Result<void>&) {
            m_leaving.remove(key);
            refreshLater();
        });
}

void LinkList::openMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit …"), this, &LinkList::editCurrent);
    QAction* shortPress = menu->addAction(tr("Try: short press"), this, [this] { tryCurrent(false); });
    QAction* longPress = menu->addAction(tr("Try: long press"), this, [this] { tryCurrent(true); });
    menu->addSeparator();
    QAction* deletion = menu->addAction(tr("Delete …"), this, &LinkList::askToDelete);
    for (QAction* action : {shortPress, longPress, deletion})
        action->setEnabled(isLive());
    menu->popup(globalPosition);
}

} // namespace ccudesk
