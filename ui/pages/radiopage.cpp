// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/radiopage.h"

#include "core/domain/maintenance.h"
#include "core/domain/valuetext.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuehistory.h"
#include "core/store/valuestore.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/batterybook.h"
#include "ui/pages/batterydialog.h"
#include "ui/pages/gatewaystrip.h"
#include "ui/pages/historycontent.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/radiodetail.h"
#include "ui/pages/sendingdialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include <chrono>

namespace ccudesk {

namespace {

constexpr int rowHeight = 46;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int monthDays = 30;
constexpr int goodFrom = -70; //!< dBm
constexpr int weakFrom = -95;
constexpr double unknownLast = 1'000.0; //!< sorts behind every level

namespace column {
enum Column { Device, Signal, BothWays, Battery, Reach, Traffic };
}

QString none() {
    return QStringLiteral("–");
}

QString dbmText(const std::optional<int>& level) {
    return level ? numberText(*level, 0) : QStringLiteral("?");
}

ListCell missing(const QString& reason) {
    ListCell cell;
    cell.text = none();
    cell.toolTip = reason;
    cell.sortNumber = unknownLast;
    return cell;
}

} // namespace

std::optional<int> RadioPage::Signal::weaker() const {
    return fromDevice && toDevice ? qMin(*fromDevice, *toDevice) : fromDevice ? fromDevice : toDevice;
}

RadioPage::RadioPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Radio"), tr("Filter radio"), tr("Filter by device, type or strength"), QStringLiteral("radio"),
            tr("No radio devices"), tr("As soon as devices that send by radio are there, they are listed here.")},
        {tr("Device"), tr("Signal"), tr("Both ways"), tr("Battery"), tr("Not reachable"), tr("Reports")},
        new ListDelegate(rowHeight), parent),
      m_gateways(new GatewayStrip(context, this)), m_batteries(new BatteryBook(context, this)),
      m_detail(new RadioDetail(this)) {
    setWidths({0, 160, 150, 190, 145, 100}, 232);
    static_cast<QBoxLayout*>(layout())->insertWidget(1, m_gateways);
    layout()->addWidget(m_detail);
    m_detail->hide();
    m_show = addButton(QStringLiteral("showDevice"), QStringLiteral("device"), tr("Show device"));
    m_again = addButton(QStringLiteral("readAgain"), QStringLiteral("refresh"), tr("Read again"));
    m_again->setToolTip(tr("Asks the CCU what it knows. No radio message is sent for that."));
    QPushButton* sending = addButton(QStringLiteral("sending"), QStringLiteral("radio"), tr("Sending time …"));
    sending->setToolTip(tr("Which devices may be behind the duty cycle of a gateway."));
    connect(sending, &QPushButton::clicked, this, &RadioPage::showSending);
    QPushButton* batteries
        = addButton(QStringLiteral("batteries"), QStringLiteral("battery-low"), tr("Batteries to buy …"));
    connect(batteries, &QPushButton::clicked, this, &RadioPage::showBatteries);
    list().sortByColumn(column::Signal, Qt::AscendingOrder);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &RadioPage::readRecords);
    connect(m_again, &QPushButton::clicked, this, &RadioPage::readSignals);
    connect(m_show, &QPushButton::clicked, this,
        [this] { Q_EMIT deviceRequested(currentIndex().data(listrole::SubjectRole).value<DeviceKey>()); });
    connect(&list(), &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT deviceRequested(index.data(listrole::SubjectRole).value<DeviceKey>());
    });
    const auto later = [this] {
        if (isVisible())
            refreshLater();
    };
    connect(&context.devices, &DeviceStore::devicesAdded, this, later);
    connect(&context.devices, &DeviceStore::devicesChanged, this, later);
    connect(&context.devices, &DeviceStore::devicesRemoved, this, later);
    connect(&context.home, &HomeStore::gatewaysChanged, this, later);
    // every report of an HmIP device tells its signal anew
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(2));
    connect(&m_soon, &QTimer::timeout, this, later);
    connect(&context.values, &ValueStore::valuesChanged, this, [this](const QList<DataPointId>& ids) {
        const bool isHealth = isVisible() && std::any_of(ids.cbegin(), ids.cend(), [this](DataPointId id) {
            return this->context().values.at(id).key.channel().index() == 0;
        });
        if (isHealth && !m_soon.isActive())
            m_soon.start();
    });
    m_stayed.setSingleShot(true);
    m_stayed.setInterval(std::chrono::milliseconds(600));
    connect(&m_stayed, &QTimer::timeout, this, [this] {
        if (isLive())
            m_batteries->readLimit(currentIndex().data(listrole::SubjectRole).value<DeviceKey>());
    });
    connect(m_batteries, &BatteryBook::changed, this, &RadioPage::refreshLater);
    refresh();
}

void RadioPage::showEvent(QShowEvent* event) {
    ListPage::showEvent(event);
    m_minute.start();
    readRecords();
    m_batteries->readVoltages(); // a battery takes months: once each time somebody looks
    if (!m_hasAsked)
        readSignals();
}

void RadioPage::hideEvent(QHideEvent* event) {
    ListPage::hideEvent(event);
    m_minute.stop();
}

//! One request per interface that does not report signals by itself.
void RadioPage::readSignals() {
    if (!isLive() || m_isAsking || !context().readSignals)
        return;
    m_isAsking = m_hasAsked = true;
    m_again->setEnabled(false);
    whenDone(context().readSignals(), this, [this](const Result<QList<RadioSignal>>& answer) {
        m_isAsking = false;
        if (!answer) {
            Q_EMIT messageRaised({Severity::Warning, {}, tr("Signals not read"), answer.error().message, {}, true});
        } else {
            m_signals.clear();
            for (const RadioSignal& told : *answer)
                takeSignal(told);
        }
        refresh();
    });
}

//! Towards the gateway that hears it best. How devices that are linked hear each other is left out.
void RadioPage::takeSignal(const RadioSignal& told) {
    constexpr int unheard = -999;
    if (context().devices.device({told.device.interface, told.partner}))
        return;
    const auto best = m_signals.constFind(told.device);
    if (best == m_signals.cend() || told.atPartner.value_or(unheard) > best->atPartner.value_or(unheard))
        m_signals.insert(told.device, told);
}

void RadioPage::readRecords() {
    m_gateways->askForTrends();
    if (!context().history || !isVisible())
        return;
    const auto read = [this](qint64 sinceMs, QHash<DeviceKey, DeviceRecord>& into) {
        whenDone(context().history->deviceRecords(nowMs() - sinceMs, nowMs()), this,
            [this, &into](const Result<QList<DeviceRecord>>& records) {
                for (const DeviceRecord& record : records ? *records : QList<DeviceRecord>())
                    into.insert(record.device, record);
                refresh();
            });
    };
    read(dayMs, m_day);
    read(monthDays * dayMs, m_month);
}

void RadioPage::showBatteries() {
    auto* dialog = new BatteryDialog(context(), *m_batteries, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RadioPage::showSending() {
    auto* dialog = new SendingDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

const DataPoint* RadioPage::health(const Device& device, const QString& parameter) const {
    const DataPoint* point = context().values.get(maintenanceOf(device.key()), parameter);
    return point && point->origin != ValueOrigin::NeverReceived ? point : nullptr;
}

RadioPage::Signal RadioPage::signalOf(const Device& device) const {
    if (const auto told = m_signals.constFind(device.key()); told != m_signals.cend())
        return {told->atPartner, told->atDevice, told->partner};
    const DataPoint* one = health(device, QStringLiteral("RSSI_DEVICE"));
    const DataPoint* other = health(device, QStringLiteral("RSSI_PEER"));
    return {one ? signalDbm(one->value) : std::nullopt, other ? signalDbm(other->value) : std::nullopt, {}};
}

ListCell RadioPage::signalCell(const Signal& signal) {
    const std::optional<int> level = signal.weaker();
    if (!level)
        return missing(tr("Nobody has told yet how well this device is heard."));
    ListCell cell;
    const QString words = *level >= goodFrom ? tr("good", "radio signal")
        : *level >= fairSignalFrom           ? tr("fair", "radio signal")
        : *level >= weakFrom                 ? tr("weak", "radio signal")
                                             : tr("very weak", "radio signal");
    cell.text = tr("%1, %2", "radio signal: word, level")
                    .arg(words, ValueText{numberText(*level, 0), QStringLiteral("dBm")}.joined());
    cell.tone = *level >= fairSignalFrom ? CellTone::Normal : *level >= weakFrom ? CellTone::Warn : CellTone::Bad;
    cell.sortNumber = *level;
    cell.toolTip
        = tr("The weaker of both ways. A weak device should be nearer to a gateway, or have one nearer to it.");
    return cell;
}

ListCell RadioPage::bothWaysCell(const Signal& signal) const {
    if (!signal.weaker())
        return missing({});
    ListCell cell;
    cell.text = tr("%1 / %2 dBm").arg(dbmText(signal.fromDevice), dbmText(signal.toDevice));
    cell.sortNumber = *signal.weaker();
    if (signal.partner.isEmpty()) {
        cell.toolTip = tr("As the device reports both ways: its own level, then that of its peer.");
        return cell;
    }
    cell.secondText = tr("heard by %1").arg(signal.partner);
    cell.toolTip = tr("First how %1 hears the device, then how the device hears it.").arg(signal.partner);
    return cell;
}

ListCell RadioPage::batteryCell(const Device& device) const {
    const DeviceKey key = device.key();
    if (isOnMains(context().values, key))
        return missing(tr("This device is on mains."));
    if (!m_batteries->hasBattery(key))
        return missing(tr("This device reports nothing about a battery."));
    const bool isLow = m_batteries->isLow(key);
    const std::optional<double> volts = m_batteries->volts(key);
    const QString level = volts ? ValueText{numberText(*volts, 1), QStringLiteral("V")}.joined() : QString();
    ListCell cell;
    cell.text = !isLow    ? (level.isEmpty() ? tr("fine", "battery") : level)
        : level.isEmpty() ? tr("low", "battery")
                          : tr("low, %1", "battery: voltage").arg(level);
    cell.tone = isLow ? CellTone::Warn : CellTone::Normal;
    if (isLow)
        cell.iconName = QStringLiteral("battery-low");
    cell.sortNumber = isLow ? 0.0 : volts.value_or(unknownLast - 1.0);
    if (const auto cells = batteryCellsOf(device.type))
        cell.secondText = cellsText(cells);
    if (!isLow)
        addForecast(cell, key);
    return cell;
}

void RadioPage::addForecast(ListCell& cell, const DeviceKey& device) const {
    const auto limit = m_batteries->lowLimit(device);
    const auto forecast = m_batteries->forecast(device);
    if (!forecast)
        return;
    const QString change
        = tr("%1 in a month").arg(ValueText{numberText(forecast->voltsPerMonth, 2), QStringLiteral("V")}.joined());
    if (forecast->lowAtMs) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(*forecast->lowAtMs).date();
        cell.text = tr("%1, low about %2", "battery: voltage, month")
                        .arg(cell.text, QLocale().toString(day, QStringLiteral("MMM yyyy")));
        cell.sortNumber = 0.5; // before those of which nobody knows
    } else {
        cell.text = tr("%1, %2", "battery: voltage, its change").arg(cell.text, change);
    }
    const QString base = tr("As a straight line through %n day(s): %1.", nullptr, forecast->days).arg(change);
    cell.toolTip = limit ? tr("%1 It counts as low below %2. A battery may fall faster at its end.")
                               .arg(base, ValueText{numberText(*limit, 1), QStringLiteral("V")}.joined())
                         : tr("%1 Select the device to learn from the CCU when its battery counts as low.").arg(base);
}

ListCell RadioPage::reachCell(const Device& device) const {
    const DataPoint* unreach = health(device, QStringLiteral("UNREACH"));
    const DeviceRecord record = m_month.value(device.key());
    ListCell cell;
    const bool isOut = unreach && unreach->value.toBool();
    cell.text = isOut                    ? tr("not reachable now")
        : record.outages > 0             ? tr("%n time(s)", "not reachable", record.outages)
        : m_month.contains(device.key()) ? tr("never", "not reachable")
        : unreach                        ? tr("reachable")
                                         : none();
    if (record.outages > 0)
        cell.secondText = tr("%1 in 30 days").arg(roughDurationText(record.outageMs));
    cell.tone = isOut ? CellTone::Bad : CellTone::Normal;
    if (isOut)
        cell.iconName = QStringLiteral("no-contact");
    cell.toolTip = tr("In the last 30 days, as far as CCU Desk was running to see it.");
    if (const QString hours = outageTableText(record); !hours.isEmpty())
        cell.toolTip += QLatin1Char('\n') + hours;
    cell.sortNumber = -(static_cast<double>(record.outageMs) + (isOut ? 1e15 : 0.0)); // the worst first
    return cell;
}

ListCell RadioPage::trafficCell(const Device& device) const {
    const DeviceRecord record = m_day.value(device.key());
    if (record.reports == 0 || record.watchedMs <= 0)
        return missing(tr("Nothing was reported in the last day, as far as CCU Desk was running to see it."));
    const double perHour
        = static_cast<double>(record.reports) * hourMs / static_cast<double>(qMax(record.watchedMs, hourMs / 4));
    ListCell cell;
    cell.text = tr("%1 per hour").arg(numberText(perHour, perHour < 10.0 ? 1 : 0));
    cell.sortNumber = -perHour;
    cell.toolTip = tr("Values reported on average of the last day. One radio message carries several of them, so this "
                      "shows who sends often, not how long.");
    return cell;
}

ListRow RadioPage::rowFor(const Device& device) const {
    const Signal signal = signalOf(device);
    ListCell who;
    who.text = context().devices.displayNameOf(device.key());
    who.secondText = tr("%1 · %2").arg(device.type, device.address);
    const QList<ListCell> cells{
        who, signalCell(signal), bothWaysCell(signal), batteryCell(device), reachCell(device), trafficCell(device)};
    QStringList searched;
    for (const ListCell& cell : cells)
        searched += {cell.text, cell.secondText};
    return {device.interface + u'|' + device.address, cells, searched.join(QLatin1Char('\n')), false,
        QVariant::fromValue(device.key())};
}

void RadioPage::refresh() {
    m_again->setEnabled(isLive() && !m_isAsking);
    m_gateways->refresh();
    QList<ListRow> rows;
    for (const DeviceKey& key : context().devices.keys()) {
        const Device& device = *context().devices.device(key);
        const bool isRadio
            = m_signals.contains(key) || context().values.get(maintenanceOf(key), QStringLiteral("RSSI_DEVICE"));
        if (isRadio)
            rows.append(rowFor(device));
    }
    setRows(rows);
    if (isLive() && isVisible() && !m_hasAsked)
        readSignals(); // connected while it was looked at
}

QString RadioPage::countText(int shown) const {
    return tr("%n device(s)", nullptr, shown);
}

void RadioPage::currentRowChanged() {
    m_show->setEnabled(currentIndex().isValid());
    showDetail();
    m_stayed.start();
}

void RadioPage::showDetail() {
    const auto key = currentIndex().data(listrole::SubjectRole).value<DeviceKey>();
    const Device* device = context().devices.device(key);
    const bool takesRoom = device && m_detail->isHidden();
    m_detail->setVisible(device != nullptr);
    if (!device)
        return;
    const QList<RadioGateway> gateways = context().home.gateways();
    const auto count = std::count_if(gateways.cbegin(), gateways.cend(),
        [&key](const RadioGateway& gateway) { return gateway.isConnected && gateway.interface == key.interface; });
    const Signal signal = signalOf(*device);
    const RadioAdvice advice
        = radioAdvice(signal.weaker(), static_cast<int>(count), context().care.offerOf(key.interface).assignsGateways);
    const auto month = m_month.constFind(key);
    m_detail->setContent({context().devices.displayNameOf(key), adviceText(advice, signal.partner),
        month == m_month.cend() ? std::nullopt : std::optional(*month)});
    if (takesRoom) // perhaps that of the very row that it is about; known when everything is laid out
        QTimer::singleShot(0, this, [this] { list().scrollTo(currentIndex()); });
}

} // namespace ccudesk
