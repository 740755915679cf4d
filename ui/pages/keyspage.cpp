// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/keyspage.h"

#include "core/domain/parameternames.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/channelfacts.h"

#include <QPushButton>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int rowHeight = 52;
const QString pressShort = QStringLiteral("PRESS_SHORT");

namespace column {
enum Column { Key, Press, Report };
}

bool isKey(const Device& device, const Channel& channel) {
    static const QStringList types{
        QStringLiteral("KEY"), QStringLiteral("KEY_TRANSCEIVER"), QStringLiteral("MULTI_MODE_INPUT_TRANSMITTER")};
    return types.contains(channel.type) && !device.type.contains(QLatin1String("-RCV-")); // the CCU's own keys
}

QString keyOf(const ChannelKey& channel) {
    return channel.interface + QLatin1Char('|') + channel.address;
}

ChannelKey channelIn(const QModelIndex& index) {
    const QString key = index.data(listrole::KeyRole).toString();
    return {key.section(QLatin1Char('|'), 0, 0), key.section(QLatin1Char('|'), 1)};
}

} // namespace

KeysPage::KeysPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Press a key now"), tr("Filter keys"), tr("Filter by key, device or room"), QStringLiteral("button"),
            tr("No keys"), tr("No wall button or remote control is known.")},
        {tr("Key"), tr("Last press"), tr("Reports to the CCU")}, new ListDelegate(rowHeight), parent) {
    setWidths({0, 300, 280}, 300);
    QPushButton* back = addButton(QStringLiteral("back"), QStringLiteral("arrow-left"), tr("All links"));
    connect(back, &QPushButton::clicked, this, &KeysPage::closeRequested);
    list().sortByColumn(column::Key, Qt::AscendingOrder);
    connect(static_cast<ListDelegate*>(list().itemDelegate()), &ListDelegate::toggleRequested, this,
        [this](const QModelIndex& index, bool on) { setReported(channelIn(index), on); });
    connect(&list(), &RowTree::activationRequested, this, [this](const QModelIndex& index) {
        const ChannelKey channel = channelIn(index);
        if (isLive() && m_reports.contains(channel))
            setReported(channel, !m_reports.value(channel));
    });
    connect(&context.events, &EventLog::changed, this, &KeysPage::takePresses);
    connect(&context.devices, &DeviceStore::devicesChanged, this, [this] { refreshLater(); });
    m_seen = context.events.total();
    refresh();
}

void KeysPage::takePresses() {
    std::optional<ChannelKey> last;
    const auto& events = context().events.events();
    for (auto event = events.crbegin(); event != events.crend() && event->number > m_seen; ++event) {
        if (!event->key.parameter.startsWith(QLatin1String("PRESS_")) || event->source == EventSource::You)
            continue;
        const ChannelKey channel = event->key.channel();
        if (!last)
            last = channel;
        if (m_presses.value(channel).atMs < event->timeMs)
            m_presses.insert(channel, {event->key.parameter, event->timeMs});
    }
    m_seen = context().events.total();
    if (!last)
        return;
    refresh();
    if (isVisible())
        reveal(*last);
}

void KeysPage::reveal(const ChannelKey& channel) {
    for (int row = 0; row < proxy().rowCount(); ++row)
        if (const QModelIndex index = proxy().index(row, 0); channelIn(index) == channel) {
            list().setCurrentIndex(index);
            return list().scrollTo(index);
        }
}

ListCell KeysPage::pressCell(const ChannelKey& channel) const {
    const auto press = m_presses.constFind(channel);
    if (press == m_presses.constEnd()) {
        ListCell cell;
        cell.text = tr("nothing has arrived yet");
        cell.isMissing = true;
        cell.sortNumber = 0;
        return cell;
    }
    ListCell cell = ageCell(press->atMs, {});
    cell.secondText = cell.text;
    cell.text = parameterName(press->parameter, {});
    cell.changedAtMs = press->atMs;
    return cell;
}

//! BidCos keys report to the CCU by being paired with it; their channels have another type.
bool KeysPage::isSilentByItself(const ChannelKey& channel) const {
    const Channel* known = context().devices.channel(channel);
    return known && known->type != QLatin1String("KEY");
}

ListCell KeysPage::reportCell(const ChannelKey& channel) const {
    ListCell cell;
    cell.isValue = true;
    if (!isSilentByItself(channel)) {
        cell.text = tr("by itself");
        return cell;
    }
    const auto told = m_reports.constFind(channel);
    cell.isPending = m_changing.contains(channel);
    if (told == m_reports.constEnd()) {
        cell.text = m_untold.contains(channel) ? tr("the CCU does not tell")
            : m_asked.contains(channel)        ? tr("being asked …")
                                               : tr("choose the key to find out");
        cell.isMissing = true;
        return cell;
    }
    cell.text = *told ? tr("yes") : tr("no");
    cell.toggle = *told;
    cell.isToggleEnabled = isLive() && !cell.isPending;
    cell.toolTip = *told
        ? tr("Each press costs the battery one more radio message. Programs can react to it.")
        : tr(
            "The CCU hears nothing of this key; only its direct links work. Switch this on if a program is to react to "
            "it. The key takes it over when it is pressed the next time.");
    return cell;
}

void KeysPage::refresh() {
    const ChannelFacts facts(context().devices);
    QList<ListRow> rows;
    for (const DeviceKey& key : context().devices.keys()) {
        const Device& device = *context().devices.device(key);
        for (const Channel& each : device.channels) {
            if (!isKey(device, each))
                continue;
            const ChannelKey channel = device.keyOf(each);
            ListCell name;
            name.text = facts.nameOf(channel);
            name.secondText = facts.of(channel);
            rows.append({keyOf(channel), {name, pressCell(channel), reportCell(channel)},
                name.text + QLatin1Char('\n') + name.secondText, false, {}});
        }
    }
    setRows(rows);
}

QString KeysPage::countText(int shown) const {
    const auto all = static_cast<int>(model().rows().size());
    return shown == all ? tr("%n key(s)", nullptr, shown) : tr("%1 of %2").arg(shown).arg(all);
}

//! One question for the key that somebody looks at, never a sweep over all of them.
void KeysPage::currentRowChanged() {
    const QModelIndex index = currentIndex();
    if (index.isValid() && isLive())
        ask(channelIn(index));
}

void KeysPage::ask(const ChannelKey& channel) {
    if (!isSilentByItself(channel) || m_asked.contains(channel))
        return;
    m_asked.insert(channel);
    refreshLater();
    whenDone(context().keyReports(channel), this, [this, channel](const Result<QMap<QString, bool>>& told) {
        if (told)
            m_reports.insert(channel, told->value(pressShort));
        else
            m_untold.insert(channel); // and not asked again by itself, as every refreshing looks at the same key
        refreshLater();
    });
}

void KeysPage::setReported(const ChannelKey& channel, bool isReported) {
    if (m_changing.contains(channel))
        return;
    m_changing.insert(channel);
    refresh();
    send(ReportKey{channel, pressShort, isReported}, [this, channel, isReported](const Result<void>& result) {
        m_changing.remove(channel);
        if (result)
            m_reports.insert(channel, isReported);
        refresh();
    });
}

} // namespace ccudesk
