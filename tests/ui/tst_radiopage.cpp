// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/radiopage.h"

#include "core/store/valuehistory.h"
#include "pagehome.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclock.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/batterydialog.h"
#include "ui/pages/gatewaystrip.h"
#include "ui/pages/sendingdialog.h"
#include "ui/themecontroller.h"
#include "ui/widgets/hourbars.h"
#include "ui/widgets/trendline.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ccudesk;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

struct Fixture {
    //! historyAgoMs: how long ago the history begins.
    explicit Fixture(qint64 historyAgoMs = 0) {
        historyClock.setWallTime(home.clock.nowMs() - historyAgoMs);
        history.setLive(true);
        PageContext context = home.context();
        context.history = &history;
        context.readSignals = [this] {
            ++asked;
            return readyFuture(answer);
        };
        context.readParamset = [this](const ParamsetKey& key) {
            limitsAsked.append(key.address);
            Paramset settings;
            settings.values.insert(QStringLiteral("LOW_BAT_LIMIT"), Value(2.2));
            return readyFuture(Result<Paramset>(settings));
        };
        page = std::make_unique<RadioPage>(context);
        page->setConnection(ConnectionState::Live, {});
        page->resize(1'200, 700);
        list = page->findChild<RowTree*>();
        for (const DeviceKey& key : home.devices.keys()) {
            if (!home.values.get({key.interface, key.address + QStringLiteral(":0")}, QStringLiteral("RSSI_DEVICE")))
                continue;
            (key.interface == QLatin1String("BidCos-RF") ? bidcos : hmip).append(key);
        }
    }
    [[nodiscard]] static ChannelKey maintenance(const DeviceKey& key) {
        return {key.interface, key.address + QStringLiteral(":0")};
    }
    void report(const DeviceKey& device, const QString& parameter, const Value& value, qint64 agoMs = 0) {
        home.event(maintenance(device), parameter, value);
        history.append(
            {device.interface, home.clock.nowMs() - agoMs, {{maintenance(device).address, parameter, value}}});
    }
    [[nodiscard]] int rowOf(const DeviceKey& device) const {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data(listrole::SubjectRole).value<DeviceKey>() == device)
                return row;
        return -1;
    }
    [[nodiscard]] QString text(const DeviceKey& device, int column) const {
        return list->model()->index(rowOf(device), column).data().toString();
    }
    [[nodiscard]] QString secondText(const DeviceKey& device, int column) const {
        return list->model()->index(rowOf(device), column).data(listrole::SecondTextRole).toString();
    }
    [[nodiscard]] DeviceKey deviceOf(const QString& type) const {
        for (const DeviceKey& key : hmip)
            if (home.devices.device(key)->type == type)
                return key;
        qFatal("the demo home has no %s", qPrintable(type));
    }
    //! Of two months, until it is 2.4 V now. perDay: V.
    void recordVoltages(const DeviceKey& device, double perDay) {
        for (int day = 60; day >= 0; day -= 3) {
            historyClock.setWallTime(home.clock.nowMs() - day * dayMs);
            report(device, QStringLiteral("OPERATING_VOLTAGE"), Value(2.4 + perDay * day), day * dayMs);
            QVERIFY(test::awaited(history.tidy())); // it is on disk before the next day comes
        }
    }
    //! Some of the demo home are low.
    void makeAllFine() {
        for (const DeviceKey& device : home.devices.keys())
            for (const QString& parameter : {QStringLiteral("LOW_BAT"), QStringLiteral("LOWBAT")})
                if (home.values.get(maintenance(device), parameter))
                    home.event(maintenance(device), parameter, Value(false));
    }
    [[nodiscard]] BatteryDialog* openBatteries() const {
        page->findChild<QPushButton*>(QStringLiteral("batteries"))->click();
        return page->findChild<BatteryDialog*>();
    }
    void chooseMonths(int months) const {
        auto* combo = page->findChild<QComboBox*>(QStringLiteral("months"));
        combo->setCurrentIndex(combo->findData(months));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] QString sum() const { return page->findChild<QLabel*>(QStringLiteral("sum"))->text(); }
    [[nodiscard]] QString gateways() const {
        QStringList texts;
        const auto labels = page->findChild<GatewayStrip*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }

    void select(const DeviceKey& device) const { list->setCurrentIndex(list->model()->index(rowOf(device), 0)); }
    [[nodiscard]] QString label(const char* name) const {
        return page->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] RadioGateway putGateway(const QString& address, int dutyCycle = 12) {
        RadioGateway gateway;
        gateway.interface = QStringLiteral("BidCos-RF");
        gateway.address = address;
        gateway.dutyCycle = dutyCycle;
        QList<RadioGateway> all = home.home.gateways();
        all.append(gateway);
        home.home.setGateways(gateway.interface, all);
        return gateway;
    }
    //! Quiet for hours, then busy in the one before this, when one device was, too.
    void recordRise(const RadioGateway& gateway, const DeviceKey& culprit, const DeviceKey& other) {
        const qint64 now = home.clock.nowMs();
        for (int hour = 5; hour >= 0; --hour) {
            historyClock.setWallTime(now - hour * hourMs);
            RadioGateway told = gateway;
            told.dutyCycle = hour == 1 ? 40 : 4;
            history.appendGateways({told});
            for (int i = 0; i < (hour == 1 ? 30 : 0); ++i)
                report(culprit, QStringLiteral("RSSI_DEVICE"), Value(-50 - i % 2), hour * hourMs);
            for (int i = 0; i < 40; ++i)
                report(other, QStringLiteral("RSSI_DEVICE"), Value(-50 - i % 2), hour * hourMs);
            QVERIFY(test::awaited(history.tidy()));
        }
    }
    [[nodiscard]] SendingDialog* openSending() const {
        page->findChild<QPushButton*>(QStringLiteral("sending"))->click();
        return page->findChild<SendingDialog*>();
    }

    test::PageHome home;
    test::FakeClock historyClock; //!< may be behind: what is reported then is older
    ValueHistory history{QString(), home.values, historyClock};
    int asked = 0;
    QStringList limitsAsked; //!< addresses
    Result<QList<RadioSignal>> answer;
    std::unique_ptr<RadioPage> page;
    RowTree* list;
    QList<DeviceKey> bidcos;
    QList<DeviceKey> hmip;
};

enum Column { Name, Signal, BothWays, Battery, Reach, Traffic };

} // namespace

class TestRadioPage : public QObject {
    Q_OBJECT
    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_radiopage"));
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void theCcuIsAskedOnceAndOnlyWhenSomebodyLooks() {
        Fixture f;
        QCOMPARE(f.asked, 0);
        f.page->show();
        QCOMPARE(f.asked, 1);
        f.page->hide();
        f.page->show();
        QCOMPARE(f.asked, 1);
        f.page->findChild<QPushButton*>(QStringLiteral("readAgain"))->click();
        QCOMPARE(f.asked, 1); // the answer has not been taken yet
        QTRY_VERIFY(f.page->findChild<QPushButton*>(QStringLiteral("readAgain"))->isEnabled());
        f.page->findChild<QPushButton*>(QStringLiteral("readAgain"))->click();
        QCOMPARE(f.asked, 2);
    }

    void nothingIsAskedWhileOffline() {
        Fixture f;
        f.page->setConnection(ConnectionState::Reconnecting, QStringLiteral("No answer."));
        f.page->show();
        QCOMPARE(f.asked, 0);
        f.page->setConnection(ConnectionState::Live, {});
        QCOMPARE(f.asked, 1); // it came back while somebody looked
    }

    void bothWaysAreToldWithWhoHearsBest() {
        Fixture f;
        QVERIFY(f.bidcos.size() >= 1);
        const DeviceKey device = f.bidcos.first();
        f.answer = QList<RadioSignal>{{device, QStringLiteral("FARAWAY001"), -70, -95},
            {device, QStringLiteral("NEARBY0001"), -88, -60}, {device, f.bidcos.last().address, -30, -30}};
        f.page->show();
        QTRY_COMPARE(f.text(device, BothWays), QStringLiteral("\u221260 / \u221288 dBm"));
        QVERIFY(f.text(device, Signal).startsWith(QStringLiteral("weak, \u221288"))); // the weaker way counts
    }

    void whatStandsForUnknownIsNoSignal() {
        Fixture f;
        const DeviceKey device = f.hmip.first();
        f.report(device, QStringLiteral("RSSI_DEVICE"), Value(-128));
        f.report(device, QStringLiteral("RSSI_PEER"), Value(0));
        f.page->show();
        QTRY_COMPARE(f.text(device, Signal), QStringLiteral("–"));
    }

    void theWeakestComeFirst() {
        Fixture f;
        const DeviceKey weak = f.hmip.last();
        f.report(weak, QStringLiteral("RSSI_DEVICE"), Value(-117));
        f.page->show();
        QTRY_COMPARE(f.rowOf(weak), 0);
        QVERIFY(f.text(weak, Signal).startsWith(QStringLiteral("very weak")));
    }

    void batteriesTellVoltageAndWhetherTheyAreLow() {
        Fixture f;
        const DeviceKey device = f.hmip.first();
        f.report(device, QStringLiteral("OPERATING_VOLTAGE"), Value(2.3));
        f.report(device, QStringLiteral("LOW_BAT"), Value(true));
        f.page->show();
        QTRY_VERIFY(f.text(device, Battery).startsWith(QStringLiteral("low, 2.3")));
    }

    //! U25
    void batteriesTellWhichCellsTheyTake() {
        Fixture f;
        const DeviceKey contact = f.deviceOf(QStringLiteral("HmIP-SWDO"));
        f.report(contact, QStringLiteral("LOW_BAT"), Value(false));
        f.page->show();
        QTRY_COMPARE(f.secondText(contact, Battery), QStringLiteral("1 × AAA"));
    }

    //! Some report on a battery all the same.
    void mainsAreNoBattery() {
        Fixture f;
        const DeviceKey plug = f.deviceOf(QStringLiteral("HmIP-BSM"));
        QVERIFY(f.home.values.get(Fixture::maintenance(plug), QStringLiteral("OPERATING_VOLTAGE_STATUS")));
        f.report(plug, QStringLiteral("LOW_BAT"), Value(true));
        f.report(plug, QStringLiteral("OPERATING_VOLTAGE_STATUS"), Value(3));
        f.page->show();
        QTRY_COMPARE(f.text(plug, Battery), QStringLiteral("–"));
        f.report(plug, QStringLiteral("OPERATING_VOLTAGE_STATUS"), Value(0));
        QTRY_COMPARE(f.text(plug, Battery), QStringLiteral("low"));
    }

    void whatToBuyIsAddedUp() {
        Fixture f;
        f.makeAllFine();
        for (const char* type : {"HmIP-SWDO", "HmIP-SRH", "HmIP-SWSD", "HmIP-eTRV-2", "ELV-SH-WSM"})
            f.report(f.deviceOf(QString::fromLatin1(type)), QStringLiteral("LOW_BAT"), Value(true));
        f.page->show();
        BatteryDialog* dialog = f.openBatteries();
        QCOMPARE(f.sum(), QStringLiteral("2 × AA and 2 × AAA"));
        const QString note = dialog->findChild<QLabel*>(QStringLiteral("note"))->text();
        QVERIFY2(note.contains(QStringLiteral("not known of 1 device(s)")), qPrintable(note));
        QVERIFY2(note.contains(QStringLiteral("1 device(s) have one that cannot be bought")), qPrintable(note));
        QCOMPARE(test::namelessWidgets(*dialog), QStringList());
        dialog->findChild<QPushButton*>(QStringLiteral("copyList"))->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), f.sum());
        const QString contact = f.home.devices.displayNameOf(f.deviceOf(QStringLiteral("HmIP-SWDO")));
        QVERIFY(lines.contains(contact + QStringLiteral(": 1 × AAA, low now")));
    }

    void nothingToBuyIsSaid() {
        Fixture f;
        f.page->show();
        const BatteryDialog* dialog = f.openBatteries();
        f.chooseMonths(0);
        f.makeAllFine();
        f.chooseMonths(0);
        QCOMPARE(f.sum(), QStringLiteral("No battery is low."));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("copyList"))->isEnabled());
    }

    //! Their limits are asked for when somebody wants to know, of those alone that lose voltage.
    void whatWillBeLowCountsToo() {
        Fixture f(60 * dayMs);
        f.makeAllFine();
        const DeviceKey falling = f.deviceOf(QStringLiteral("HmIP-eTRV-2"));
        f.recordVoltages(falling, 0.005); // 2.4 V now: low at 2.2 V in forty days
        f.recordVoltages(f.deviceOf(QStringLiteral("HmIP-SWDO")), 0.0);
        f.report(falling, QStringLiteral("LOW_BAT"), Value(false));
        f.page->show();
        QTRY_VERIFY(f.text(falling, Battery).contains(QStringLiteral("in a month")));
        QVERIFY(f.limitsAsked.isEmpty());
        (void)f.openBatteries();
        f.chooseMonths(3);
        QTRY_VERIFY(f.sum().contains(QStringLiteral("2 × AA")));
        QCOMPARE(f.limitsAsked, QStringList{Fixture::maintenance(falling).address});
        f.chooseMonths(1);
        QVERIFY(!f.sum().contains(QStringLiteral("2 × AA")));
    }

    //! From months of voltages, and the limit of the one device that somebody stays on.
    void batteriesTellWhenTheyWillBeLow() {
        Fixture f(60 * dayMs);
        const DeviceKey device = f.hmip.first();
        f.recordVoltages(device, 0.005);
        f.page->show();
        QTRY_COMPARE(f.text(device, Battery), QStringLiteral("2.4 V, \u22120.15 V in a month"));
        QVERIFY(f.limitsAsked.isEmpty());
        for (const int row : {f.rowOf(device), f.rowOf(device) + 1, f.rowOf(device)})
            f.list->setCurrentIndex(f.list->model()->index(row, Name));
        QTRY_VERIFY(f.text(device, Battery).startsWith(QStringLiteral("2.4 V, low about")));
        QCOMPARE(f.limitsAsked, QStringList{Fixture::maintenance(device).address});
    }

    void outagesComeFromTheHistory() {
        Fixture f;
        const DeviceKey device = f.hmip.first();
        qint64 agoMs = 60'000;
        for (const bool isOut : {false, true, false, true, false})
            f.report(device, QStringLiteral("UNREACH"), Value(isOut), agoMs -= 10'000);
        f.page->show();
        QTRY_COMPARE(f.text(device, Reach), QStringLiteral("2 time(s)"));
        f.report(device, QStringLiteral("UNREACH"), Value(true));
        f.page->hide();
        f.page->show();
        QTRY_COMPARE(f.text(device, Reach), QStringLiteral("not reachable now"));
    }

    //! U26
    void theHoursOfOutagesAreTold() {
        Fixture f;
        const DeviceKey device = f.hmip.first();
        qint64 agoMs = 60'000;
        for (const bool isOut : {false, true, false, true, false, true, false, true, false})
            f.report(device, QStringLiteral("UNREACH"), Value(isOut), agoMs -= 5'000);
        f.page->show();
        QTRY_COMPARE(f.text(device, Reach), QStringLiteral("4 time(s)"));
        f.select(device);
        const auto* bars = f.page->findChild<HourBars*>(QStringLiteral("outageHours"));
        QVERIFY(bars->isVisible());
        QCOMPARE(bars->partCount(), 24);
        const int hour = QDateTime::fromMSecsSinceEpoch(f.home.clock.nowMs() - 30'000).time().hour();
        QVERIFY2(
            f.label("outages").startsWith(QStringLiteral("Most of its 4 outage(s)")), qPrintable(f.label("outages")));
        QVERIFY(bars->partSentence(hour).contains(QStringLiteral("4 time(s)"))
            || bars->partSentence((hour + 23) % 24).contains(QStringLiteral("time(s)")));
        const int row = f.rowOf(device);
        QVERIFY(f.list->model()->index(row, Reach).data(Qt::ToolTipRole).toString().contains(QLatin1Char('\n')));
        const QModelIndex current = f.list->model()->index(row, Name);
        QTRY_VERIFY(
            f.list->viewport()->rect().contains(f.list->visualRect(current).center())); // not behind what is below
        f.select(f.hmip.last());
        QVERIFY(!bars->isVisible());
    }

    //! U22
    void weakOnesAreToldWhatToDo() {
        Fixture f;
        const DeviceKey device = f.bidcos.first();
        f.answer = QList<RadioSignal>{{device, QStringLiteral("NEARBY0001"), -92, -90}};
        f.page->show();
        QTRY_VERIFY(f.text(device, Signal).startsWith(QStringLiteral("weak")));
        QVERIFY(!f.page->findChild<QLabel*>(QStringLiteral("advice"))->isVisible());
        f.select(device);
        QVERIFY(f.label("advice").startsWith(QStringLiteral("Move it nearer")));
        QVERIFY(!f.label("advice").contains(QStringLiteral("NEARBY0001"))); // there is no other to choose
        (void)f.putGateway(QStringLiteral("NEARBY0001"));
        (void)f.putGateway(QStringLiteral("FARAWAY001"));
        QTRY_VERIFY(f.label("advice").contains(QStringLiteral("NEARBY0001")));
        f.report(f.hmip.first(), QStringLiteral("RSSI_DEVICE"), Value(-50));
        QTRY_VERIFY(f.text(f.hmip.first(), Signal).startsWith(QStringLiteral("good")));
        f.select(f.hmip.first());
        QVERIFY(!f.page->findChild<QLabel*>(QStringLiteral("advice"))->isVisible());
    }

    //! U23
    void whoMayBeBehindTheDutyCycleIsTold() {
        Fixture f(6 * hourMs);
        (void)f.putGateway(QStringLiteral("LEQ0000009"), 2);
        const RadioGateway gateway = f.putGateway(QStringLiteral("LEQ0000001")); // the busiest is shown
        const DeviceKey culprit = f.bidcos.first();
        f.recordRise(gateway, culprit, f.bidcos.last());
        f.page->show();
        const SendingDialog* dialog = f.openSending();
        const QAbstractItemModel* suspects = dialog->findChild<RowTree*>(QStringLiteral("suspects"))->model();
        QTRY_COMPARE(suspects->rowCount(), 2);
        QVERIFY2(
            f.label("summary").contains(QStringLiteral("rose clearly in 1 hour(s)")), qPrintable(f.label("summary")));
        QCOMPARE(suspects->index(0, 0).data().toString(), f.home.devices.displayNameOf(culprit));
        QCOMPARE(suspects->index(0, 1).data().toString(), QStringLiteral("30"));
        QCOMPARE(suspects->index(0, 3).data().toString(), QStringLiteral("most of it then: 30 of 30"));
        QCOMPARE(suspects->index(1, 3).data().toString(), QStringLiteral("not more than at other times"));
        QVERIFY(f.label("note").startsWith(QStringLiteral("Without a radio sniffer")));
        QCOMPARE(test::namelessWidgets(*f.page->findChild<SendingDialog*>()), QStringList());
    }

    //! U23
    void hoursAreReadByKeyboardAndAsATable() {
        Fixture f(6 * hourMs);
        f.recordRise(f.putGateway(QStringLiteral("LEQ0000001")), f.bidcos.first(), f.bidcos.last());
        f.page->show();
        const SendingDialog* dialog = f.openSending();
        QTRY_COMPARE(dialog->findChild<RowTree*>(QStringLiteral("suspects"))->model()->rowCount(), 2);
        auto* bars = dialog->findChild<HourBars*>(QStringLiteral("hours"));
        QTest::keyClick(bars, Qt::Key_End);
        QTest::keyClick(bars, Qt::Key_Left);
        QVERIFY2(f.label("hourSentence").contains(QStringLiteral("it rose. Reports: 30, commands: 0.")),
            qPrintable(f.label("hourSentence")));
        auto* table = dialog->findChild<RowTree*>(QStringLiteral("hourTable"));
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!table->isVisible());
        dialog->findChild<QPushButton*>(QStringLiteral("asTable"))->click();
        QVERIFY(table->isVisible() && !bars->isVisible());
        QCOMPARE(table->model()->rowCount(), 24);
        QVERIFY(table->model()->index(22, 1).data().toString().endsWith(QStringLiteral("rose")));
        QCOMPARE(table->model()->index(22, 2).data().toString(), QStringLiteral("30"));
    }

    void whatIsTooLittleToTellIsSaid() {
        Fixture f;
        f.history.appendGateways({f.putGateway(QStringLiteral("LEQ0000001"))});
        f.page->show();
        (void)f.openSending();
        QTRY_VERIFY(f.label("summary").contains(QStringLiteral("after some hours of recording")));
    }

    void withoutGatewaysOrHistoryThatIsSaid() {
        Fixture f;
        f.page->show();
        (void)f.openSending();
        QCOMPARE(f.label("summary"), QStringLiteral("The CCU tells no duty cycle of any gateway."));
        PageContext context = f.home.context();
        (void)f.putGateway(QStringLiteral("LEQ0000001"));
        const SendingDialog dialog(context);
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("summary"))
                    ->text()
                    .startsWith(QStringLiteral("The history is switched off")));
    }

    void carrierSenseHasACurveWhereItIsTold() {
        Fixture f;
        const QList<DeviceKey> all = f.home.devices.keys();
        const auto own = *std::find_if(all.cbegin(), all.cend(),
            [&f](const DeviceKey& key) { return f.home.devices.device(key)->type == QLatin1String("HmIP-HAP"); });
        RadioGateway gateway;
        gateway.interface = own.interface;
        gateway.address = own.address;
        gateway.dutyCycle = 5;
        f.report(own, QStringLiteral("CARRIER_SENSE_LEVEL"), Value(14.0));
        f.home.home.setGateways(gateway.interface, {gateway});
        (void)f.putGateway(QStringLiteral("LEQ0000001"));
        f.page->show();
        const QString name = own.interface + u'|' + own.address + QStringLiteral("|carrier");
        QTRY_VERIFY(f.page->findChild<TrendLine*>(name));
        QTRY_VERIFY(f.page->findChild<TrendLine*>(name)->accessibleName().contains(QStringLiteral("14")));
        QVERIFY(!f.page->findChild<TrendLine*>(QStringLiteral("BidCos-RF|LEQ0000001|carrier")));
        QVERIFY(f.gateways().contains(QStringLiteral("Carrier sense is not told")));
    }

    void gatewaysTellHowMuchTheyHaveSent() {
        Fixture f;
        RadioGateway gateway;
        gateway.interface = QStringLiteral("BidCos-RF");
        gateway.address = QStringLiteral("LEQ0000001");
        gateway.dutyCycle = 85;
        f.page->show();
        QVERIFY(!f.page->findChild<GatewayStrip*>()->isVisibleTo(f.page.get()));
        f.home.home.setGateways(gateway.interface, {gateway});
        QTRY_VERIFY(f.gateways().contains(QStringLiteral("hardly any sending time left")));
        gateway.isConnected = false;
        f.home.home.setGateways(gateway.interface, {gateway});
        QTRY_VERIFY(f.gateways().contains(QStringLiteral("Not connected")));
    }

    void aRefusalIsSaid() {
        Fixture f;
        f.answer = failure(ErrorCode::Network, QStringLiteral("No answer."));
        QSignalSpy raised(f.page.get(), &RadioPage::messageRaised);
        f.page->show();
        QTRY_COMPARE(raised.size(), 1);
    }

    void theModelIsSoundAndEverythingHasAName() {
        Fixture f;
        const QAbstractItemModelTester tester(f.list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.page->show();
        f.report(f.hmip.first(), QStringLiteral("RSSI_DEVICE"), Value(-77));
        f.home.devices.remove({f.hmip.last()});
        QTRY_COMPARE(f.rowOf(f.hmip.last()), -1);
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
    }
};

QTEST_MAIN(TestRadioPage)
#include "tst_radiopage.moc"
