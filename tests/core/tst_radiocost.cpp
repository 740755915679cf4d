// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/radiocost.h"

#include "core/ccu/interfacetraits.h"

#include <QTest>

using namespace ccudesk;

namespace {

ParamsetValues settings(int count) {
    ParamsetValues values;
    for (int i = 0; i < count; ++i)
        values.insert(QStringLiteral("SETTING_%1").arg(i), Value(i));
    return values;
}

} // namespace

//! What new settings cost in radio: as much as is known, and no more.
class TestRadioCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsMessagesInSteps_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<RadioCost>("expected");
        QTest::newRow("one: begin, settings, end") << 1 << RadioCost{3, 3, 0, 0};
        QTest::newRow("two may share a byte, or fill eight") << 2 << RadioCost{3, 4, 0, 0};
        QTest::newRow("a week of a thermostat") << 182 << RadioCost{3, 106, 0, 0};
    }
    void countsMessagesInSteps() {
        QFETCH(const int, count);
        QFETCH(const RadioCost, expected);
        QCOMPARE(radioCost({{SettingsWay::RadioInSteps, RxMode::Always, settings(count), {}}}), expected);
    }

    void addsUpChannels() {
        const PlannedSettings two{SettingsWay::RadioInSteps, RxMode::Always, settings(2), {}};
        QCOMPARE(radioCost({two, two}), (RadioCost{6, 8, 0, 0}));
        const PlannedSettings nothing{SettingsWay::RadioInSteps, RxMode::Always, {}, {}};
        QCOMPARE(radioCost({two, nothing}), (RadioCost{3, 4, 0, 0}));
    }

    void aTextTakesAsManyBytesAsLetters() {
        const ParamsetValues line{{QStringLiteral("TEXTLINE_1"), Value(QStringLiteral("Gute Nacht!"))}};
        QCOMPARE(radioCost({{SettingsWay::RadioInSteps, RxMode::Always, line, {}}}), (RadioCost{3, 4, 0, 0}));
    }

    void whatIsNotPublishedStaysUnknown() {
        const PlannedSettings known{SettingsWay::RadioInSteps, RxMode::Always, settings(1), {}};
        const PlannedSettings untold{SettingsWay::RadioUntold, RxModes(), settings(5), {}};
        QCOMPARE(radioCost({untold}), (RadioCost{1, -1, 0, 0}));
        QCOMPARE(radioCost({untold, known}), (RadioCost{4, -1, 0, 0}));
        const QStringList sentences = radioCostSentences(radioCost({untold}));
        QVERIFY2(sentences.constFirst().contains(QStringLiteral("not known")), qPrintable(sentences.constFirst()));
    }

    //! Both ends are told once at least, each device only once; who is gone is not told at all.
    void aLinkCostsAMessageForEachDevice() {
        const PlannedSettings button{
            SettingsWay::RadioUntold, RxMode::Config, {}, {QStringLiteral("HmIP-RF"), QStringLiteral("A")}};
        const PlannedSettings lamp{
            SettingsWay::RadioUntold, RxMode::Always, {}, {QStringLiteral("HmIP-RF"), QStringLiteral("B")}};
        const PlannedSettings wired{
            SettingsWay::NoRadio, {}, {}, {QStringLiteral("BidCos-Wired"), QStringLiteral("C")}};
        QCOMPARE(linkCost({button, lamp, button, lamp}), (RadioCost{2, -1, 1, 0}));
        QCOMPARE(linkCost({lamp, lamp}), (RadioCost{1, -1, 0, 0})); // within one device
        QCOMPARE(linkCost({wired, wired}), RadioCost());
    }

    void wiresCostNothing() {
        const RadioCost cost = radioCost({{SettingsWay::NoRadio, RxModes(), settings(5), {}}});
        QCOMPARE(cost, RadioCost());
        QVERIFY(radioCostSentences(cost).isEmpty());
    }

    void tellsWhoSleepsAndWhoIsWoken() {
        const QList<PlannedSettings> plan{{SettingsWay::RadioInSteps, RxMode::Config, settings(1), {}},
            {SettingsWay::RadioInSteps, RxModes(RxMode::Burst) | RxMode::Config, settings(1), {}},
            {SettingsWay::RadioInSteps, RxModes(RxMode::Always) | RxMode::Burst, settings(1), {}}};
        const RadioCost cost = radioCost(plan);
        QCOMPARE(cost.asleep, 1);
        QCOMPARE(radioCost({plan.at(0), plan.at(0)}).asleep, 1); // two channels of one device
        QCOMPARE(cost.woken, 1);
        QCOMPARE(radioCostSentences(cost).size(), 3);
    }

    void takesTheBusiestGateway() {
        const auto gateway = [](const char* interface, int dutyCycle) {
            return RadioGateway{QLatin1String(interface), {}, {}, dutyCycle, true, false};
        };
        const QList<RadioGateway> gateways{gateway("A", 12), gateway("A", 70), gateway("B", 85), gateway("C", -1)};
        QCOMPARE(busiestDutyCycle(gateways, QStringLiteral("A")), 70);
        QCOMPARE(busiestDutyCycle(gateways, QStringLiteral("C")), -1);
        QCOMPARE(busiestDutyCycle(gateways, QStringLiteral("groups")), 85);
        QCOMPARE(busiestDutyCycle({}, QStringLiteral("A")), -1);
    }

    //! From 60 percent on it is said, from 80 on it is better to wait (protocol §11).
    void warnsOfABusyGateway() {
        QVERIFY(dutyCycleWarning(-1).isEmpty());
        QVERIFY(dutyCycleWarning(59).isEmpty());
        QVERIFY(dutyCycleWarning(60).contains(QStringLiteral("60")));
        QVERIFY(!dutyCycleWarning(79).contains(QStringLiteral("wait")));
        QVERIFY(dutyCycleWarning(80).contains(QStringLiteral("wait")));
    }

    void everyInterfaceHasItsWay() {
        QCOMPARE(traitsOf(QStringLiteral("BidCos-RF")).offer.settings, SettingsWay::RadioInSteps);
        QCOMPARE(traitsOf(QStringLiteral("HmIP-RF")).offer.settings, SettingsWay::RadioUntold);
        QCOMPARE(traitsOf(QStringLiteral("VirtualDevices")).offer.settings, SettingsWay::RadioUntold);
        QCOMPARE(traitsOf(QStringLiteral("BidCos-Wired")).offer.settings, SettingsWay::NoRadio);
        QCOMPARE(traitsOf(QStringLiteral("CUxD")).offer.settings, SettingsWay::NoRadio);
    }
};

QTEST_GUILESS_MAIN(TestRadioCost)
#include "tst_radiocost.moc"
