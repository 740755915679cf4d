// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/home.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::simulator;

namespace {

constexpr qint64 start = 1'790'000'000'000;
constexpr qint64 second = 1000;

// Devices of resources/demo/home.txt.
const QString hmip = QStringLiteral("HmIP-RF");
const QString weatherStation = QStringLiteral("0012DD898F1A01:1"); // 7.6 °C
const QString shedSensor = QStringLiteral("LEQ0665A02:1"); // 7.2 °C
const QString stairs = QStringLiteral("0002D898981802:1");
const QString motion = QStringLiteral("MOTION");

} // namespace

//! What the simulated logic layer does by itself with what it hears from the devices.
class TestHomeLogic : public QObject {
    Q_OBJECT

    std::unique_ptr<Home> m_home;

    [[nodiscard]] SystemVariable variable(const QString& name) const {
        for (const SystemVariable& one : m_home->systemVariables())
            if (one.name == name)
                return one;
        return {};
    }
    [[nodiscard]] SystemVariable outside() const { return variable(QStringLiteral("Außentemperatur")); }
    [[nodiscard]] Program program(const QString& name) const {
        for (const Program& one : m_home->programs())
            if (one.name == name)
                return one;
        return {};
    }
    [[nodiscard]] Program atTheStairs() const { return program(QStringLiteral("Jemand im Treppenhaus")); }

private Q_SLOTS:
    void init() { m_home = std::make_unique<Home>(Home::Options(), start); }

    void aVariableFollowsItsReadings() {
        m_home->report(hmip, weatherStation, QStringLiteral("ACTUAL_TEMPERATURE"), Value(9.0), start + second);
        QCOMPARE(outside().value, Value(8.1)); // of 9.0 and 7.2
        QCOMPARE(outside().changedAtMs, start + second);
        m_home->report(
            QStringLiteral("BidCos-RF"), shedSensor, QStringLiteral("TEMPERATURE"), Value(8.0), start + 2 * second);
        QCOMPARE(outside().value, Value(8.5));
    }

    void otherReadingsLeaveItAlone() {
        const SystemVariable before = outside();
        m_home->report(hmip, weatherStation, QStringLiteral("HUMIDITY"), Value(50), start + second);
        QCOMPARE(outside(), before);
    }

    void aDeviceStartsAProgram() {
        m_home->report(hmip, stairs, motion, Value(false), start + second);
        QVERIFY(atTheStairs().lastExecutedAtMs < start);
        m_home->report(hmip, stairs, motion, Value(true), start + 2 * second);
        QCOMPARE(atTheStairs().lastExecutedAtMs, start + 2 * second);
    }

    //! So that the demo shows variables and programs that change.
    void lifeGoesThroughTheLogicLayer() {
        const Program before = atTheStairs();
        constexpr qint64 aWhile = 600 * second;
        for (qint64 ms = 0; ms < aWhile; ms += second)
            m_home->advance(start + ms, true);
        QVERIFY(outside().changedAtMs > start);
        QVERIFY(atTheStairs().lastExecutedAtMs > start);
        QCOMPARE(atTheStairs().id, before.id);
    }
};

QTEST_GUILESS_MAIN(TestHomeLogic)
#include "tst_homelogic.moc"
