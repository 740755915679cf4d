// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/messagespage.h"

#include "core/domain/maintenance.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/pendingtracker.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/devicequestions.h"
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

QString pendingParameter() {
    return QStringLiteral("CONFIG_PENDING");
}

} // namespace

MessagesPage::MessagesPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Messages"), tr("Filter messages"), tr("Filter by message, device or room"), QStringLiteral("check-circle"),
            tr("No messages"), tr("No device has reported a low battery, lost contact or another problem.")},
        {tr("Message"), tr("Device"), tr("Since"), QString()}, new ListDelegate(rowHeight), parent) {
    setWidths({0, 230, 100, 160}, 480);
    buildActions();
    connect(&context.home, &HomeStore::serviceMessagesChanged, this, [this] {
        refresh();
        Q_EMIT countChanged();
    });
    if (const PendingTracker* pending = context.care.pending) {
        connect(pending, &PendingTracker::changed, this, [this] {
            refreshLater();
            Q_EMIT countChanged();
        });
        connect(pending, &PendingTracker::delivered, this, &MessagesPage::tellDelivered);
    }
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
    connect(delegate, &ListDelegate::actionRequested, this, &MessagesPage::act);
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
    return static_cast<int>(shown().size());
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

//! Messages are asked for once in a while, but settings that wait, or have arrived, are told by an event. What is on
//! its way is no message yet.
QList<ServiceMessage> MessagesPage::shown() const {
    QList<ServiceMessage> messages = context().home.serviceMessages();
    messages.removeIf([this](const ServiceMessage& message) {
        const DataPoint* now = context().values.get(message.channel, message.parameter);
        return message.parameter == pendingParameter() && now && now->origin == ValueOrigin::Event
            && !now->value.toBool();
    });
    const auto* tracker = context().care.pending;
    for (const PendingConfiguration& pending : tracker ? tracker->all() : QList<PendingConfiguration>()) {
        const ChannelKey channel = maintenanceOf(pending.device);
        const bool isTold = std::any_of(messages.cbegin(), messages.cend(), [&channel](const ServiceMessage& message) {
            return message.channel == channel && message.parameter == pendingParameter();
        });
        if (!isTold && pending.kind != PendingKind::Underway)
            messages.append({channel, pendingParameter(), Value(true), pending.sinceMs, false});
    }
    return messages;
}

std::optional<PendingConfiguration> MessagesPage::pendingOf(const ServiceMessage& message) const {
    const auto* tracker = context().care.pending;
    if (!tracker || message.parameter != pendingParameter())
        return std::nullopt;
    const QList<PendingConfiguration> all = tracker->all();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&message](const PendingConfiguration& each) { return each.device == message.channel.device(); });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool MessagesPage::isStuck(const ServiceMessage& message) const {
    const auto pending = pendingOf(message);
    return pending && pending->kind == PendingKind::Stuck
        && context().care.offerOf(message.channel.interface).repairs();
}

//! For settings that wait: how this very device is woken, or that it should have had them long ago.
MessageWords MessagesPage::wordsOf(const ServiceMessage& message) const {
    const Device* complains = context().devices.device(message.channel.device());
    MessageWords words = messageWords(message.parameter, complains ? complains->type : QString());
    const auto pending = pendingOf(message);
    const Device* device = pending ? context().devices.device(pending->device) : nullptr;
    if (!device)
        return words;
    const PendingWords special = pendingWords(pending->kind, *device);
    words.title = special.title;
    words.advice = special.advice;
    if (pending->kind == PendingKind::Stuck)
        words.weight = MessageWeight::Severe;
    return words;
}

ListCell MessagesPage::actionOf(const ServiceMessage& message) const {
    const bool isSent = m_sent.contains(keyOf(message));
    ListCell action;
    if (message.canBeAcknowledged || isStuck(message)) {
        action.action = isSent ? tr("Sending …") : message.canBeAcknowledged ? tr("Acknowledge") : tr("Repair");
        action.isActionEnabled = isLive() && !isSent;
    } else {
        action.text = tr("Goes by itself");
        action.toolTip = tr("The device takes this message back as soon as its cause is gone.");
    }
    return action;
}

ListRow MessagesPage::rowFor(const ServiceMessage& message) const {
    const DeviceStore& devices = context().devices;
    const MessageWords words = wordsOf(message);
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
    const QStringList searched{what.text, device.text, device.secondText, message.parameter, message.channel.address};
    return {keyOf(message),
        {what, device, ageCell(message.sinceMs, tr("The CCU does not tell since when.")), actionOf(message)},
        searched.join(QLatin1Char('\n')), false, QVariant::fromValue(message.channel.device())};
}

//! The heavy ones first, and of those the newest.
void MessagesPage::refresh() {
    QList<ServiceMessage> messages = shown();
    std::stable_sort(messages.begin(), messages.end(), [this](const ServiceMessage& left, const ServiceMessage& right) {
        const MessageWeight a = wordsOf(left).weight;
        const MessageWeight b = wordsOf(right).weight;
        return a == b ? left.sinceMs > right.sinceMs : a > b;
    });
    QList<ListRow> rows;
    QSet<QString> keys;
    for (const ServiceMessage& message : std::as_const(messages)) {
        if (keys.contains(keyOf(message)))
            continue;
        keys.insert(keyOf(message));
        rows.append(rowFor(message));
    }
    setRows(rows);
}

std::optional<ServiceMessage> MessagesPage::messageAt(const QString& key) const {
    for (const ServiceMessage& message : shown())
        if (keyOf(message) == key)
            return message;
    return std::nullopt;
}

void MessagesPage::currentRowChanged() {
    const auto current = messageAt(currentKey());
    const auto mayGo = [this](const ServiceMessage& message) {
        return message.canBeAcknowledged && isLive() && !m_sent.contains(keyOf(message));
    };
    const QList<ServiceMessage>& all = context().home.serviceMessages();
    m_show->setEnabled(current.has_value());
    m_acknowledge->setEnabled(current && mayGo(*current));
    m_acknowledgeAll->setEnabled(std::any_of(all.cbegin(), all.cend(), mayGo));
}

//! Those that may be; each is a command of its own, because each may be refused.
void MessagesPage::acknowledge(const QStringList& keys) {
    for (const QString& key : keys) {
        const auto message = messageAt(key);
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

void MessagesPage::act(const QModelIndex& index) {
    const QString key = index.data(listrole::KeyRole).toString();
    const auto message = messageAt(key);
    if (!message || !isStuck(*message))
        return acknowledge({key});
    repairConfiguration(
        context(), message->channel.device(), this, [this](const Message& news) { Q_EMIT messageRaised(news); });
}

//! It stays silent until somebody lets it speak again; where, is told.
void MessagesPage::suppress(const ServiceMessage& message) {
    const QString title = wordsOf(message).title;
    const QString name = context().devices.displayNameOf(message.channel.device());
    send(SuppressMessage{message.channel, message.parameter, true}, [this, title, name](const Result<void>& result) {
        if (result)
            Q_EMIT messageRaised({Severity::Information, {}, tr("“%1” of “%2” is no longer shown").arg(title, name),
                tr("“Hidden messages …” in the menu of the device lets it be shown again."), {}, true});
    });
}

//! Of what somebody may be waiting for, and not of every change that went through at once.
void MessagesPage::tellDelivered(const PendingConfiguration& was) {
    constexpr qint64 noticed = 120'000;
    const bool hasLasted = was.sinceMs > 0 && nowMs() - was.sinceMs > noticed;
    if (!was.isOwn && !hasLasted && was.kind != PendingKind::Stuck)
        return;
    Q_EMIT messageRaised({Severity::Information, QStringLiteral("check-circle"),
        tr("“%1” has its settings").arg(context().devices.displayNameOf(was.device)),
        tr("The device has taken the configuration that was waiting for it."), {}, true});
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
    const auto message = messageAt(key);
    menu->addAction(tr("Show device"), this,
        [this, device = index.data(listrole::SubjectRole).value<DeviceKey>()] { Q_EMIT deviceRequested(device); });
    menu->addAction(tr("Acknowledge"), this, [this, key] { acknowledge({key}); })
        ->setEnabled(message && message->canBeAcknowledged && isLive());
    if (message && context().care.offerOf(message->channel.interface).suppressesMessages)
        menu->addAction(tr("Hide this kind of message"), this, [this, message = *message] { suppress(message); })
            ->setEnabled(isLive());
    menu->addAction(tr("Copy address"), this,
        [address = message ? message->channel.address : QString()] { QApplication::clipboard()->setText(address); });
    menu->popup(list().viewport()->mapToGlobal(position));
}

} // namespace ccudesk
