// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/messagespage.h"

#include "core/domain/messagewords.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "ui/delegates/rowtree.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int rowHeight = 52;

namespace column {
enum Column { Message, Device, Since, Action };
}

QString keyOf(const ServiceMessage& message) {
    return QStringList{message.channel.interface, message.channel.address, message.parameter}.join(QLatin1Char('|'));
}

QString iconOf(const QString& parameter) {
    static const QHash<QString, QString> icons{{QStringLiteral("UNREACH"), QStringLiteral("no-contact")},
        {QStringLiteral("STICKY_UNREACH"), QStringLiteral("no-contact")},
        {QStringLiteral("LOWBAT"), QStringLiteral("battery-low")},
        {QStringLiteral("LOW_BAT"), QStringLiteral("battery-low")},
        {QStringLiteral("CONFIG_PENDING"), QStringLiteral("hourglass")},
        {QStringLiteral("UPDATE_PENDING"), QStringLiteral("refresh")},
        {QStringLiteral("DUTYCYCLE"), QStringLiteral("radio")},
        {QStringLiteral("DUTY_CYCLE"), QStringLiteral("radio")}};
    return icons.value(parameter, QStringLiteral("warning"));
}

CellTone toneOf(MessageWeight weight) {
    switch (weight) {
    case MessageWeight::Severe:
        return CellTone::Bad;
    case MessageWeight::Warning:
        return CellTone::Warn;
    case MessageWeight::Notice:
        break;
    }
    return CellTone::Normal;
}

//! The heavy ones first, and of those the newest.
bool isMorePressing(const ServiceMessage& left, const ServiceMessage& right) {
    const MessageWeight a = messageWords(left.parameter).weight;
    const MessageWeight b = messageWords(right.parameter).weight;
    return a == b ? left.sinceMs > right.sinceMs : a > b;
}

} // namespace

MessagesPage::MessagesPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Messages"), tr("Filter messages"), tr("Filter by message, device or room"), QStringLiteral("check-circle"),
            tr("No messages"), tr("No device has reported a low battery, lost contact or another problem.")},
        {tr("Message"), tr("Device"), tr("Since"), QString()}, new ListDelegate(rowHeight), parent) {
    setWidths({0, 280, 110, 190}, 440);
    buildActions();
    connect(&context.home, &HomeStore::serviceMessagesChanged, this, [this] {
        refresh();
        Q_EMIT countChanged();
    });
    connect(&context.devices, &DeviceStore::devicesChanged, this, [this] { refreshLater(); });
    connect(&context.devices, &DeviceStore::groupsChanged, this, [this] { refreshLater(); });
    refresh();
}

void MessagesPage::buildActions() {
    m_show = addButton(QStringLiteral("showDevice"), QStringLiteral("device"), tr("Show device"));
    m_acknowledge = addButton(QStringLiteral("acknowledge"), QStringLiteral("check"), tr("Acknowledge"));
    m_acknowledgeAll
        = addButton(QStringLiteral("acknowledgeAll"), QStringLiteral("check-circle"), tr("Acknowledge all"));
    auto* delegate = static_cast<ListDelegate*>(list().itemDelegate());
    connect(delegate, &ListDelegate::actionRequested, this,
        [this](const QModelIndex& index) { acknowledge({index.data(listrole::KeyRole).toString()}); });
    connect(&list(), &QTreeView::activated, this, &MessagesPage::showDevice);
    connect(&list(), &QWidget::customContextMenuRequested, this, &MessagesPage::openMenu);
    connect(m_show, &QPushButton::clicked, this, [this] { showDevice(currentIndex()); });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { acknowledge({currentKey()}); });
    connect(m_acknowledgeAll, &QPushButton::clicked, this, [this] {
        QStringList keys;
        for (const ServiceMessage& message : this->context().home.serviceMessages())
            keys.append(keyOf(message));
        acknowledge(keys);
    });
}

int MessagesPage::count() const {
    return static_cast<int>(context().home.serviceMessages().size());
}

void MessagesPage::setLimitation(const QString& sentence) {
    if (sentence.isEmpty())
        setEmptyWords(QStringLiteral("check-circle"), tr("No messages"),
            tr("No device has reported a low battery, lost contact or another problem."));
    else
        setEmptyWords(QStringLiteral("lock"), tr("Messages are not shown"), sentence);
}

QString MessagesPage::countWords() const {
    return tr("%n message(s)", nullptr, count());
}

QString MessagesPage::countText(int shown) const {
    return shown == count() ? countWords() : tr("%1 of %2").arg(shown).arg(count());
}

ListRow MessagesPage::rowFor(const ServiceMessage& message) const {
    const DeviceStore& devices = context().devices;
    const MessageWords words = messageWords(message.parameter);
    const QString key = keyOf(message);
    ListCell what;
    what.text = words.title;
    what.secondText = words.advice;
    what.iconName = iconOf(message.parameter);
    what.tone = toneOf(words.weight);
    what.toolTip = words.advice;
    ListCell device;
    device.text = devices.displayNameOf(message.channel.device());
    device.secondText = QLocale().createSeparatedList(devices.roomNamesOf(message.channel.device()));
    device.toolTip = message.channel.address;
    ListCell action;
    if (message.canBeAcknowledged) {
        action.action = m_sent.contains(key) ? tr("Sending …") : tr("Acknowledge");
        action.isActionEnabled = isLive() && !m_sent.contains(key);
    } else {
        action.text = tr("Goes by itself");
        action.toolTip = tr("The device takes this message back as soon as its cause is gone.");
    }
    const QStringList searched{what.text, device.text, device.secondText, message.parameter, message.channel.address};
    return {key, {what, device, ageCell(message.sinceMs, tr("The CCU does not tell since when.")), action},
        searched.join(QLatin1Char('\n')), false, QVariant::fromValue(message.channel.device())};
}

void MessagesPage::refresh() {
    QList<ListRow> rows;
    QSet<QString> keys;
    QList<ServiceMessage> messages = context().home.serviceMessages();
    std::stable_sort(messages.begin(), messages.end(), isMorePressing);
    for (const ServiceMessage& message : std::as_const(messages)) {
        if (keys.contains(keyOf(message)))
            continue;
        keys.insert(keyOf(message));
        rows.append(rowFor(message));
    }
    setRows(rows);
}

const ServiceMessage* MessagesPage::messageAt(const QString& key) const {
    for (const ServiceMessage& message : context().home.serviceMessages())
        if (keyOf(message) == key)
            return &message;
    return nullptr;
}

void MessagesPage::currentRowChanged() {
    const ServiceMessage* current = messageAt(currentKey());
    const auto mayGo = [this](const ServiceMessage& message) {
        return message.canBeAcknowledged && isLive() && !m_sent.contains(keyOf(message));
    };
    const QList<ServiceMessage>& all = context().home.serviceMessages();
    m_show->setEnabled(current);
    m_acknowledge->setEnabled(current && mayGo(*current));
    m_acknowledgeAll->setEnabled(std::any_of(all.cbegin(), all.cend(), mayGo));
}

//! Those that may be; each is a command of its own, because each may be refused.
void MessagesPage::acknowledge(const QStringList& keys) {
    for (const QString& key : keys) {
        const ServiceMessage* message = messageAt(key);
        if (!message || !message->canBeAcknowledged || m_sent.contains(key))
            continue;
        m_sent.insert(key);
        send(AcknowledgeMessage{message->channel, message->parameter}, [this, key](const Result<void>&) {
            m_sent.remove(key);
            refresh();
        });
    }
    refresh();
}

void MessagesPage::showDevice(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT deviceRequested(index.data(listrole::SubjectRole).value<DeviceKey>());
}

void MessagesPage::openMenu(const QPoint& position) {
    const QModelIndex index = list().indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = index.data(listrole::KeyRole).toString();
    const ServiceMessage* message = messageAt(key);
    menu->addAction(tr("Show device"), this,
        [this, device = index.data(listrole::SubjectRole).value<DeviceKey>()] { Q_EMIT deviceRequested(device); });
    menu->addAction(tr("Acknowledge"), this, [this, key] { acknowledge({key}); })
        ->setEnabled(message && message->canBeAcknowledged && isLive());
    menu->addAction(tr("Copy address"), this,
        [address = message ? message->channel.address : QString()] { QApplication::clipboard()->setText(address); });
    menu->popup(list().viewport()->mapToGlobal(position));
}

} // namespace ccudesk
