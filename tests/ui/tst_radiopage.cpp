// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/radiopage.h"

#include "core/store/valuehistory.h"
#include "pagehome.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclock.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/gatewaystrip.h"
#include "ui/themecontroller.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ccudesk;

namespace {

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
    [[nodiscard]] QString gateways() const {
        QStringList texts;
        const auto labels = page->findChild<GatewayStrip*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
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

    //! From months of voltages, and the limit of the one device that somebody stays on.
    void batteriesTellWhenTheyWillBeLow() {
        constexpr qint64 dayMs = 86'400'000;
        Fixture f(60 * dayMs);
        const DeviceKey device = f.hmip.first();
        for (int day = 60; day >= 0; day -= 3) {
            f.historyClock.setWallTime(f.home.clock.nowMs() - day * dayMs);
            f.report(device, QStringLiteral("OPERATING_VOLTAGE"), Value(2.4 + 0.005 * day), day * dayMs);
            QVERIFY(test::awaited(f.history.tidy())); // it is on disk before the next day comes
        }
        f.page->show();
        QTRY_COMPARE(f.secondText(device, Battery), QStringLiteral("\u22120.15 V in a month"));
        QVERIFY(f.limitsAsked.isEmpty());
        for (const int row : {f.rowOf(device), f.rowOf(device) + 1, f.rowOf(device)})
            f.list->setCurrentIndex(f.list->model()->index(row, Name));
        QTRY_COMPARE(f.secondText(device, Battery).section(QLatin1Char(' '), 0, 1), QStringLiteral("low about"));
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
