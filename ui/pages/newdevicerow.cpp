// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/newdevicerow.h"

#include "core/base/naturalsort.h"
#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "ui/icons.h"
#include "ui/pages/groupsdialog.h"
#include "ui/theme.h"
#include "ui/widgets/elidinglabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int twoLinesBelow = 720;
constexpr int iconSize = 22;

//! "HM-LC-Sw1-Pl-2 LEQ1200345": the CCU's own, until somebody gives it one.
bool isOwnersName(const Device& device) {
    return !device.name.isEmpty() && !device.name.contains(device.address);
}

} // namespace

NewDeviceRow::NewDeviceRow(const PageContext& context, const DeviceKey& device, QWidget* parent)
    : PlainCard(parent), m_context(context), m_device(device), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_type(new ElidingLabel(FontRole::Strong, Token::Text, this)),
      m_identity(new ElidingLabel(FontRole::Small, Token::Text2, this)), m_name(new QLineEdit(this)),
      m_room(new QComboBox(this)), m_finish(new QPushButton(tr("Finish"), this)), m_more(new QToolButton(this)) {
    build();
    buildMenu();
    if (const Device* known = m_context.devices.device(m_device); known && isOwnersName(*known))
        m_name->setText(known->name);
    refresh();
}

void NewDeviceRow::build() {
    auto* icon = new QLabel(this);
    icon->setPixmap(themeIcon(QStringLiteral("device")).pixmap(QSize(iconSize, iconSize)));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_type);
    words->addWidget(m_identity);
    auto* who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(icon);
    who->addLayout(words, 1);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("What you call it"));
    m_room->setObjectName(QStringLiteral("room"));
    m_finish->setObjectName(QStringLiteral("finish"));
    m_finish->setAutoDefault(false);
    m_finish->setToolTip(tr("Takes the device out of the inbox; from then on programs and pages of the CCU know it."));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(themeIcon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_name, 3);
    fields->addWidget(m_room, 2);
    fields->addWidget(m_finish);
    fields->addWidget(m_more);
    m_row->setContentsMargins(16, 12, 12, 12);
    m_row->setSpacing(12);
    m_row->addLayout(who, 2);
    m_row->addLayout(fields, 3);
    connect(m_finish, &QPushButton::clicked, this, &NewDeviceRow::finish);
    connect(m_name, &QLineEdit::returnPressed, this, &NewDeviceRow::finish);
}

void NewDeviceRow::buildMenu() {
    auto* menu = new QMenu(this);
    const InterfaceOffer offer = m_context.care.offerOf(m_device.interface);
    if (offer.replacesDevices)
        menu->addAction(tr("Let it replace an old device …"), this, [this] { Q_EMIT replaceRequested(m_device); });
    menu->addAction(tr("Show device"), this, [this] { Q_EMIT deviceRequested(m_device); });
    if (offer.deletesDevices)
        menu->addAction(tr("Delete …"), this, [this] { Q_EMIT deleteRequested(m_device); });
    connect(m_more, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
}

void NewDeviceRow::refresh() {
    const Device* device = m_context.devices.device(m_device);
    if (!device)
        return;
    m_type->setText(device->type);
    m_identity->setText(tr("%1 · %2").arg(device->address, device->interface));
    const QString who = device->type + u' ' + device->address;
    setAccessibleName(who);
    m_name->setAccessibleName(tr("Name of %1").arg(who));
    m_room->setAccessibleName(tr("Room of %1").arg(who));
    m_finish->setAccessibleName(tr("Finish %1").arg(who));
    m_more->setAccessibleName(tr("More for %1").arg(who));
    m_more->setToolTip(tr("More"));
    fillRooms();
    showState();
}

void NewDeviceRow::fillRooms() {
    const QString chosen = m_room->currentData().toString();
    QList<ChannelGroup> rooms = m_context.devices.rooms();
    const NaturalOrder order;
    std::sort(rooms.begin(), rooms.end(), [&order](const ChannelGroup& left, const ChannelGroup& right) {
        return order.compare(displayName(left.name), displayName(right.name)) < 0;
    });
    m_room->clear();
    m_room->addItem(tr("No room"), QString());
    for (const ChannelGroup& room : std::as_const(rooms))
        m_room->addItem(displayName(room.name), room.id);
    m_room->setCurrentIndex(qMax(0, m_room->findData(chosen)));
}

//! One after the other; what is refused ends it, and the device stays in the inbox.
void NewDeviceRow::finish() {
    const Device* device = m_context.devices.device(m_device);
    if (!device || !m_finish->isEnabled())
        return;
    m_steps.clear();
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && name != device->name)
        m_steps.append(RenameDevice{m_device, name});
    if (!name.isEmpty())
        addChannelNames(*device, name);
    for (const ChannelGroup& room : m_context.devices.rooms()) {
        QList<ChannelKey> added = groupableChannels(*device);
        added.removeIf([&room](const ChannelKey& channel) { return room.channels.contains(channel); });
        if (room.id == m_room->currentData().toString() && !added.isEmpty())
            m_steps.append(AssignChannels{GroupKind::OfRooms, room.id, added, {}});
    }
    m_steps.append(FinishDevice{m_device});
    m_isSending = true;
    showState();
    sendNext();
}

//! As the CCU's own pages do it, so that programs and lists tell the channels apart; names of the owner's stay.
void NewDeviceRow::addChannelNames(const Device& device, const QString& name) {
    for (const Channel& channel : device.channels) {
        const bool isOwnersName
            = !channel.name.isEmpty() && !channel.name.contains(device.address, Qt::CaseInsensitive);
        if (!isOwnersName)
            m_steps.append(RenameChannel{device.keyOf(channel), QStringLiteral("%1:%2").arg(name).arg(channel.index)});
    }
}

void NewDeviceRow::sendNext() {
    if (m_steps.isEmpty()) {
        m_isSending = false;
        return showState();
    }
    whenDone(m_context.edit(m_steps.takeFirst()), this, [this](const Result<void>& result) {
        if (!result) {
            m_steps.clear();
            Q_EMIT messageRaised({Severity::Warning, {}, tr("Not finished"), result.error().message, {}, true});
        }
        sendNext();
    });
}

void NewDeviceRow::setOperable(bool isOperable) {
    m_isOperable = isOperable;
    showState();
}

void NewDeviceRow::showState() {
    m_finish->setText(m_isSending ? tr("Sending …") : tr("Finish"));
    for (QWidget* widget : {static_cast<QWidget*>(m_finish), static_cast<QWidget*>(m_name),
             static_cast<QWidget*>(m_room), static_cast<QWidget*>(m_more)})
        widget->setEnabled(m_isOperable && !m_isSending);
}

void NewDeviceRow::resizeEvent(QResizeEvent* event) {
    PlainCard::resizeEvent(event);
    const qreal factor = qMax(1.0, fontMetrics().height() / 17.0);
    m_row->setDirection(width() < twoLinesBelow * factor ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ccudesk
