// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/home.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::simulator;

namespace {

constexpr qint64 start = 1'790'000'000'000;
constexpr qint64 second = 1000;

const QString hmip = QStringLiteral("HmIP-RF");
const QString bidcos = QStringLiteral("BidCos-RF");
const QString valuesKey = QStringLiteral("VALUES");
const QString masterKey = QStringLiteral("MASTER");

// Devices of resources/demo/home.txt.
const QString plug = QStringLiteral("0001D3C99C5201"); // HmIP-PSM Kaffeemaschine: 2 transmitter, 3 receiver, 6 meter
const QString lamp = QStringLiteral("000855699C1104"); // HmIP-BDT Stehlampe: 3 transmitter, 4 receiver
const QString shutter = QStringLiteral("00111709B2C106"); // HmIP-BROLL
const QString slats = QStringLiteral("00111709B2C107"); // HmIP-FBL
const QString dunst = QStringLiteral("LEQ0943203:1"); // HM-LC-Sw1-Pl-2
const QString dimmer = QStringLiteral("LEQ0871305:1"); // HM-LC-Dim1TPBU-FM
const QString blind = QStringLiteral("LEQ0762402:1"); // HM-LC-Bl1PBU-FM
const QString radiator = QStringLiteral("MEQ0184208:4"); // HM-CC-RT-DN
const QString thermostat = QStringLiteral("000A1D8994C504:1"); // HmIP-eTRV-2

QString at(const QString& device, int channel) {
    return device + QLatin1Char(':') + QString::number(channel);
}

QString p(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

//! What the simulated devices do with a write (controls §2, protocol §3.3).
class TestHomeBehaviour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<Home>(Home::Options(), start); }

    void transmitterFollowsReceiver();
    void onTimeEndsByItself();
    void bidCosOnTimeMayComeBefore();
    void dimmerRampsAndRemembersItsLevel();
    void dimmerDurationTravelsInPairs();
    void blindTakesTimeAndStops();
    void bidCosBlindReportsDirectionAndWorking();
    void slatsFollowTheCombinedParameter();
    void bidCosThermostatModes();
    void hmipThermostatModesAndBoost();
    void groupHandsOnToItsMembers();
    void locksTakeTheirTime();
    void keymaticUncertainWhileTurning();
    void sirenEndsAfterItsDuration();
    void garageDoorPassesUnknown();
    void smokeDetectorCommands();
    void keysOfBothFamilies();
    void motionCanBeReset();

    void bidCosTypesAndRanges();
    void hmipTypesAndRanges();
    void faultCodes();
    void putParamsetSkipsOrRefuses();
    void repeatsAreSuppressedOnBidCosOnly();
    void unreachableDevices();
    void masterWritesArePending();

private:
    Value value(const QString& interface, const QString& address, const char* parameter) const {
        const auto stored = m_home->value(interface, address, p(parameter));
        return stored ? stored->value : Value();
    }
    WriteOutcome set(
        const QString& interface, const QString& address, const char* parameter, const Value& v, qint64 ms = 0) {
        return m_home->setValue(interface, address, p(parameter), v, start + ms);
    }
    QList<HomeEvent> advance(qint64 ms) { return m_home->advance(start + ms, false); }
    static bool has(const QList<HomeEvent>& events, const QString& address, const char* parameter, const Value& v) {
        for (const HomeEvent& event : events) {
            if (event.event == ValueEvent{address, p(parameter), v})
                return true;
        }
        return false;
    }

    std::unique_ptr<Home> m_home;
};

void TestHomeBehaviour::transmitterFollowsReceiver() {
    const WriteOutcome off = set(hmip, at(plug, 3), "STATE", Value(false));
    QCOMPARE(off.fault, 0);
    QVERIFY(has(off.events, at(plug, 2), "STATE", Value(false)));
    QVERIFY(has(off.events, at(plug, 3), "STATE", Value(false)));
    QVERIFY(has(off.events, at(plug, 6), "POWER", Value(0.0)));
    QCOMPARE(value(hmip, at(plug, 6), "CURRENT"), Value(0.0));
    set(hmip, at(plug, 3), "STATE", Value(true), second);
    QCOMPARE(value(hmip, at(plug, 2), "STATE"), Value(true));
    QCOMPARE(value(hmip, at(plug, 6), "POWER"), Value(1180.0));
    QCOMPARE(m_home->value(hmip, at(plug, 2), p("STATE"))->timestampMs, start + second);
}

void TestHomeBehaviour::onTimeEndsByItself() {
    const WriteOutcome on = m_home->putParamset(
        hmip, at(plug, 3), valuesKey, {{p("STATE"), Value(true)}, {p("ON_TIME"), Value(90.0)}}, start);
    QCOMPARE(on.fault, 0);
    QVERIFY(advance(89 * second).isEmpty());
    QVERIFY(has(advance(91 * second), at(plug, 2), "STATE", Value(false)));
    QCOMPARE(value(hmip, at(plug, 3), "STATE"), Value(false));
}

void TestHomeBehaviour::bidCosOnTimeMayComeBefore() {
    set(bidcos, dunst, "ON_TIME", Value(30.0));
    set(bidcos, dunst, "STATE", Value(true), second);
    QCOMPARE(value(bidcos, dunst, "STATE"), Value(true));
    advance(32 * second);
    QCOMPARE(value(bidcos, dunst, "STATE"), Value(false));
    // One-shot: the next command stays on.
    set(bidcos, dunst, "STATE", Value(true), 40 * second);
    advance(400 * second);
    QCOMPARE(value(bidcos, dunst, "STATE"), Value(true));
}

void TestHomeBehaviour::dimmerRampsAndRemembersItsLevel() {
    const WriteOutcome down = m_home->putParamset(
        hmip, at(lamp, 4), valuesKey, {{p("LEVEL"), Value(0.0)}, {p("RAMP_TIME"), Value(6.0)}}, start);
    QVERIFY(has(down.events, at(lamp, 3), "ACTIVITY_STATE", Value(2)));
    advance(3 * second);
    const double half = *value(hmip, at(lamp, 3), "LEVEL").toNumber();
    QVERIFY(half > 0.0 && half < 0.6);
    QVERIFY(has(advance(7 * second), at(lamp, 3), "ACTIVITY_STATE", Value(3)));
    QCOMPARE(value(hmip, at(lamp, 3), "LEVEL"), Value(0.0));
    set(hmip, at(lamp, 4), "LEVEL", Value(1.005), 8 * second); // OLD_LEVEL
    advance(10 * second);
    QCOMPARE(value(hmip, at(lamp, 3), "LEVEL"), Value(0.6));

    m_home->putParamset(bidcos, dimmer, valuesKey, {{p("LEVEL"), Value(0.4)}, {p("RAMP_TIME"), Value(0.0)}}, start);
    QCOMPARE(value(bidcos, dimmer, "LEVEL_REAL"), Value(0.4));
    m_home->putParamset(
        bidcos, dimmer, valuesKey, {{p("LEVEL"), Value(0.0)}, {p("RAMP_TIME"), Value(0.0)}}, start + second);
    QCOMPARE(value(bidcos, dimmer, "LEVEL"), Value(0.0));
    set(bidcos, dimmer, "OLD_LEVEL", Value(true), 2 * second);
    QVERIFY(value(bidcos, dimmer, "WORKING").toBool());
    advance(20 * second);
    QCOMPARE(value(bidcos, dimmer, "LEVEL"), Value(0.4));
    QVERIFY(!value(bidcos, dimmer, "WORKING").toBool());
}

void TestHomeBehaviour::dimmerDurationTravelsInPairs() {
    const QString strip = QStringLiteral("000E5D4996A105:1"); // HmIP-RGBW
    const WriteOutcome lonely = m_home->putParamset(
        hmip, strip, valuesKey, {{p("LEVEL"), Value(1.0)}, {p("DURATION_VALUE"), Value(2)}}, start);
    QCOMPARE(lonely.fault, -1);
    QCOMPARE(lonely.faultText, QStringLiteral("MISSING_NON_OPTIONAL_PARAMETER"));
    const WriteOutcome paired = m_home->putParamset(hmip, strip, valuesKey,
        {{p("LEVEL"), Value(1.0)}, {p("HUE"), Value(120)}, {p("DURATION_VALUE"), Value(2)},
            {p("DURATION_UNIT"), Value(1)}, {p("RAMP_TIME_VALUE"), Value(1)}, {p("RAMP_TIME_UNIT"), Value(0)}},
        start);
    QCOMPARE(paired.fault, 0);
    QCOMPARE(value(hmip, strip, "HUE"), Value(120));
    advance(119 * second);
    QCOMPARE(value(hmip, strip, "LEVEL"), Value(1.0));
    advance(125 * second);
    QCOMPARE(value(hmip, strip, "LEVEL"), Value(0.0));
}

void TestHomeBehaviour::blindTakesTimeAndStops() {
    const WriteOutcome up = set(hmip, at(shutter, 4), "LEVEL", Value(1.0)); // from 0.4: 12 s
    QVERIFY(has(up.events, at(shutter, 3), "ACTIVITY_STATE", Value(1)));
    QVERIFY(has(up.events, at(shutter, 3), "PROCESS", Value(1)));
    advance(6 * second);
    QCOMPARE(value(hmip, at(shutter, 3), "LEVEL"), Value(0.7));
    const WriteOutcome stop = set(hmip, at(shutter, 4), "STOP", Value(true), 7 * second);
    QVERIFY(has(stop.events, at(shutter, 3), "ACTIVITY_STATE", Value(3)));
    QCOMPARE(value(hmip, at(shutter, 3), "LEVEL"), Value(0.75));
    QVERIFY(advance(60 * second).isEmpty());
    set(hmip, at(shutter, 4), "LEVEL", Value(0.0), 61 * second);
    advance(90 * second);
    QCOMPARE(value(hmip, at(shutter, 3), "LEVEL"), Value(0.0));
    QCOMPARE(value(hmip, at(shutter, 4), "LEVEL"), Value(0.0));
    QCOMPARE(value(hmip, at(shutter, 3), "PROCESS"), Value(0));
}

void TestHomeBehaviour::bidCosBlindReportsDirectionAndWorking() {
    const WriteOutcome down = set(bidcos, blind, "LEVEL", Value(0.3)); // from 0.8: 10 s
    QVERIFY(has(down.events, blind, "DIRECTION", Value(2)));
    QVERIFY(has(down.events, blind, "WORKING", Value(true)));
    const QList<HomeEvent> end = advance(11 * second);
    QVERIFY(has(end, blind, "LEVEL", Value(0.3)));
    QVERIFY(has(end, blind, "WORKING", Value(false)));
    QVERIFY(has(end, blind, "DIRECTION", Value(0)));
}

void TestHomeBehaviour::slatsFollowTheCombinedParameter() {
    QCOMPARE(set(hmip, at(slats, 4), "COMBINED_PARAMETER", Value(QStringLiteral("L2=100,L=40"))).fault, 0);
    advance(30 * second);
    QCOMPARE(value(hmip, at(slats, 3), "LEVEL"), Value(0.4));
    QCOMPARE(value(hmip, at(slats, 3), "LEVEL_2"), Value(1.0));
    // 1.01 leaves the slats alone
    m_home->putParamset(
        hmip, at(slats, 4), valuesKey, {{p("LEVEL"), Value(0.8)}, {p("LEVEL_2"), Value(1.01)}}, start + 60 * second);
    advance(90 * second);
    QCOMPARE(value(hmip, at(slats, 3), "LEVEL"), Value(0.8));
    QCOMPARE(value(hmip, at(slats, 3), "LEVEL_2"), Value(1.0));
}

void TestHomeBehaviour::bidCosThermostatModes() {
    QVERIFY(
        has(set(bidcos, radiator, "SET_TEMPERATURE", Value(23.5)).events, radiator, "SET_TEMPERATURE", Value(23.5)));
    QVERIFY(
        has(set(bidcos, radiator, "MANU_MODE", Value(19.0), 2 * second).events, radiator, "CONTROL_MODE", Value(1)));
    QCOMPARE(value(bidcos, radiator, "SET_TEMPERATURE"), Value(19.0));
    set(bidcos, radiator, "BOOST_MODE", Value(true), 4 * second);
    QCOMPARE(value(bidcos, radiator, "CONTROL_MODE"), Value(3));
    QCOMPARE(value(bidcos, radiator, "BOOST_STATE"), Value(5));
    QCOMPARE(value(bidcos, radiator, "VALVE_STATE"), Value(80));
    advance(130 * second);
    QCOMPARE(value(bidcos, radiator, "BOOST_STATE"), Value(3));
    advance(400 * second);
    QCOMPARE(value(bidcos, radiator, "CONTROL_MODE"), Value(1)); // back to manual
    QVERIFY(
        has(set(bidcos, radiator, "AUTO_MODE", Value(true), 500 * second).events, radiator, "CONTROL_MODE", Value(0)));
}

void TestHomeBehaviour::hmipThermostatModesAndBoost() {
    const WriteOutcome manual = m_home->putParamset(
        hmip, thermostat, valuesKey, {{p("CONTROL_MODE"), Value(1)}, {p("SET_POINT_TEMPERATURE"), Value(24.0)}}, start);
    QVERIFY(has(manual.events, thermostat, "SET_POINT_MODE", Value(1)));
    QVERIFY(has(manual.events, thermostat, "SET_POINT_TEMPERATURE", Value(24.0)));
    QVERIFY(*value(hmip, thermostat, "LEVEL").toNumber() > 0.5); // the valve opens
    QVERIFY(has(set(hmip, thermostat, "BOOST_MODE", Value(true), second).events, thermostat, "BOOST_TIME", Value(5)));
    QCOMPARE(value(hmip, thermostat, "LEVEL"), Value(0.8));
    advance(62 * second);
    QCOMPARE(value(hmip, thermostat, "BOOST_TIME"), Value(4));
    QVERIFY(has(advance(310 * second), thermostat, "BOOST_MODE", Value(false)));
    QCOMPARE(value(hmip, thermostat, "SET_POINT_MODE"), Value(1));
    // away needs its times in the same message
    const WriteOutcome away = m_home->putParamset(hmip, thermostat, valuesKey,
        {{p("CONTROL_MODE"), Value(2)}, {p("SET_POINT_TEMPERATURE"), Value(15.0)},
            {p("PARTY_TIME_START"), Value(QStringLiteral("2026_12_01 08:00"))},
            {p("PARTY_TIME_END"), Value(QStringLiteral("2026_12_09 18:00"))}},
        start + 400 * second);
    QVERIFY(has(away.events, thermostat, "PARTY_MODE", Value(true)));
    QVERIFY(has(away.events, thermostat, "SET_POINT_MODE", Value(2)));
}

void TestHomeBehaviour::groupHandsOnToItsMembers() {
    const QString virtualDevices = QStringLiteral("VirtualDevices");
    const WriteOutcome outcome
        = set(virtualDevices, QStringLiteral("INT0000002:1"), "SET_POINT_TEMPERATURE", Value(19.5));
    QVERIFY(has(outcome.events, QStringLiteral("INT0000002:1"), "SET_POINT_TEMPERATURE", Value(19.5)));
    QCOMPARE(value(hmip, QStringLiteral("000A1D8994C101:1"), "SET_POINT_TEMPERATURE"), Value(19.5));
    QCOMPARE(value(hmip, QStringLiteral("000A1D8994C102:1"), "SET_POINT_TEMPERATURE"), Value(19.5));
    set(virtualDevices, QStringLiteral("INT0000001:1"), "SET_TEMPERATURE", Value(18.0));
    QCOMPARE(value(bidcos, radiator, "SET_TEMPERATURE"), Value(18.0));
}

void TestHomeBehaviour::locksTakeTheirTime() {
    const QString lock = QStringLiteral("002A1D899EC801:1");
    const WriteOutcome unlock = set(hmip, lock, "LOCK_TARGET_LEVEL", Value(1));
    QVERIFY(has(unlock.events, lock, "ACTIVITY_STATE", Value(2)));
    QCOMPARE(value(hmip, lock, "LOCK_STATE"), Value(1));
    QVERIFY(has(advance(4 * second), lock, "LOCK_STATE", Value(2)));
    QCOMPARE(value(hmip, lock, "ACTIVITY_STATE"), Value(3));
    set(hmip, lock, "LOCK_TARGET_LEVEL", Value(QStringLiteral("LOCKED")), 5 * second);
    advance(9 * second);
    QCOMPARE(value(hmip, lock, "LOCK_STATE"), Value(1));
}

void TestHomeBehaviour::keymaticUncertainWhileTurning() {
    const QString key = QStringLiteral("LEQ0112904:1");
    QVERIFY(has(set(bidcos, key, "STATE", Value(true)).events, key, "STATE_UNCERTAIN", Value(true)));
    QCOMPARE(value(bidcos, key, "STATE"), Value(false));
    advance(4 * second);
    QCOMPARE(value(bidcos, key, "STATE"), Value(true)); // true: unlocked
    QCOMPARE(value(bidcos, key, "STATE_UNCERTAIN"), Value(false));
    set(bidcos, key, "STATE", Value(false), 5 * second);
    advance(9 * second);
    set(bidcos, key, "OPEN", Value(true), 10 * second);
    advance(14 * second);
    QCOMPARE(value(bidcos, key, "STATE"), Value(true));
}

void TestHomeBehaviour::sirenEndsAfterItsDuration() {
    const QString siren = QStringLiteral("00105A498E1803:3");
    const WriteOutcome on = m_home->putParamset(hmip, siren, valuesKey,
        {{p("ACOUSTIC_ALARM_SELECTION"), Value(1)}, {p("OPTICAL_ALARM_SELECTION"), Value(2)},
            {p("DURATION_UNIT"), Value(0)}, {p("DURATION_VALUE"), Value(20)}},
        start);
    QVERIFY(has(on.events, siren, "ACOUSTIC_ALARM_ACTIVE", Value(true)));
    QVERIFY(has(on.events, siren, "OPTICAL_ALARM_ACTIVE", Value(true)));
    QVERIFY(has(advance(21 * second), siren, "ACOUSTIC_ALARM_ACTIVE", Value(false)));
}

void TestHomeBehaviour::garageDoorPassesUnknown() {
    const QString door = QStringLiteral("000B1D899EAA04:1");
    const WriteOutcome open = set(hmip, door, "DOOR_COMMAND", Value(1));
    QVERIFY(has(open.events, door, "DOOR_STATE", Value(3)));
    QVERIFY(has(open.events, door, "SECTION", Value(2)));
    advance(16 * second);
    QCOMPARE(value(hmip, door, "DOOR_STATE"), Value(1));
    QVERIFY(has(set(hmip, door, "DOOR_COMMAND", Value(3), 20 * second).events, door, "SECTION", Value(5)));
    set(hmip, door, "DOOR_COMMAND", Value(2), 24 * second);
    advance(60 * second);
    QCOMPARE(value(hmip, door, "DOOR_STATE"), Value(3)); // stopped somewhere
}

void TestHomeBehaviour::smokeDetectorCommands() {
    const QString smoke = QStringLiteral("000A20C98F2207:1");
    QVERIFY(has(
        set(hmip, smoke, "SMOKE_DETECTOR_COMMAND", Value(2)).events, smoke, "SMOKE_DETECTOR_ALARM_STATUS", Value(2)));
    set(hmip, smoke, "SMOKE_DETECTOR_COMMAND", Value(1), second);
    QCOMPARE(value(hmip, smoke, "SMOKE_DETECTOR_ALARM_STATUS"), Value(0));
    set(hmip, smoke, "SMOKE_DETECTOR_COMMAND", Value(3), 2 * second);
    QVERIFY(has(advance(6 * second), smoke, "SMOKE_DETECTOR_TEST_RESULT", Value(1)));
}

void TestHomeBehaviour::keysOfBothFamilies() {
    const QString key = QStringLiteral("LEQ0221506:1");
    QVERIFY(has(set(bidcos, key, "PRESS_SHORT", Value(true)).events, key, "PRESS_SHORT", Value(true)));
    // Writing false triggers as well (protocol §3.3), and a second press is no repeat.
    QVERIFY(has(set(bidcos, key, "PRESS_SHORT", Value(false), 500).events, key, "PRESS_SHORT", Value(true)));
    set(bidcos, key, "PRESS_LONG", Value(true), second);
    QVERIFY(has(advance(2 * second), key, "PRESS_LONG_RELEASE", Value(true)));
    // HmIP keys only send.
    QCOMPARE(set(hmip, QStringLiteral("0000D7099F110B:1"), "PRESS_SHORT", Value(true)).fault, -1);
    QVERIFY(!set(hmip, QStringLiteral("HmIP-RCV-1:7"), "PRESS_SHORT", Value(true)).events.isEmpty());
}

void TestHomeBehaviour::motionCanBeReset() {
    const QString motion = QStringLiteral("0002D898981802:1");
    QVERIFY(value(hmip, motion, "MOTION").toBool());
    QVERIFY(has(set(hmip, motion, "RESET_MOTION", Value(true)).events, motion, "MOTION", Value(false)));
    QVERIFY(has(set(hmip, motion, "MOTION_DETECTION_ACTIVE", Value(false)).events, motion, "MOTION_DETECTION_ACTIVE",
        Value(false)));
}

void TestHomeBehaviour::bidCosTypesAndRanges() {
    QCOMPARE(set(bidcos, dimmer, "LEVEL", Value(1)).fault, -1); // an int where a double belongs
    QCOMPARE(set(bidcos, dimmer, "LEVEL", Value(true)).fault, -1);
    QCOMPARE(set(bidcos, dimmer, "LEVEL", Value(QStringLiteral("0.5"))).fault, 0);
    QCOMPARE(set(bidcos, dimmer, "LEVEL", Value(7.5), second).fault, 0); // clamped without a word
    advance(30 * second);
    QCOMPARE(value(bidcos, dimmer, "LEVEL"), Value(1.0));
    QCOMPARE(set(bidcos, dunst, "STATE", Value(1)).fault, -1);
    QCOMPARE(set(bidcos, dunst, "STATE", Value(QStringLiteral("true"))).fault, 0);
    QCOMPARE(value(bidcos, dunst, "STATE"), Value(true));
    QCOMPARE(set(bidcos, radiator, "AUTO_MODE", Value(1)).fault, -1);
    QCOMPARE(set(bidcos, radiator, "SET_TEMPERATURE", Value(99.0)).fault, 0);
    QCOMPARE(value(bidcos, radiator, "SET_TEMPERATURE"), Value(30.5));
}

void TestHomeBehaviour::hmipTypesAndRanges() {
    QCOMPARE(set(hmip, thermostat, "SET_POINT_TEMPERATURE", Value(QStringLiteral("warm"))).fault, -1);
    QCOMPARE(set(hmip, thermostat, "WINDOW_STATE", Value(QStringLiteral("OPEN"))).fault, 0);
    QCOMPARE(value(hmip, thermostat, "WINDOW_STATE"), Value(1));
    QCOMPARE(set(hmip, thermostat, "WINDOW_STATE", Value(QStringLiteral("AJAR"))).fault, -1);
    QCOMPARE(set(hmip, thermostat, "WINDOW_STATE", Value(9)).fault, -1);
    // The HmIP server keeps nonsense (protocol §3.3): the client has to check.
    QCOMPARE(set(hmip, thermostat, "SET_POINT_TEMPERATURE", Value(99.0)).fault, 0);
    QCOMPARE(value(hmip, thermostat, "SET_POINT_TEMPERATURE"), Value(99.0));
}

void TestHomeBehaviour::faultCodes() {
    QCOMPARE(set(bidcos, QStringLiteral("XEQ0000000:1"), "STATE", Value(true)).fault, -2);
    QCOMPARE(set(bidcos, QStringLiteral("LEQ0943203:9"), "STATE", Value(true)).fault, -2);
    QCOMPARE(set(bidcos, QStringLiteral("leq0943203:1"), "STATE", Value(true)).fault, -2); // case counts
    QCOMPARE(set(hmip, dunst, "STATE", Value(true)).fault, -2); // another interface
    QCOMPARE(set(bidcos, dunst, "NIX", Value(true)).fault, -5);
    QCOMPARE(set(bidcos, dunst, "WORKING", Value(true)).fault, -1); // read-only
    QCOMPARE(m_home->putParamset(bidcos, dunst, p("NIX"), {}, start).fault, -3);
    QCOMPARE(m_home->putParamset(bidcos, QStringLiteral("LEQ0943203"), valuesKey, {}, start).fault, -3);
    QVERIFY(!m_home->paramset(bidcos, QStringLiteral("LEQ0943203"), valuesKey));
    QVERIFY(m_home->paramset(bidcos, QStringLiteral("LEQ0943203"), masterKey));
    QVERIFY(!m_home->paramsetDescription(bidcos, QStringLiteral("nobody:1"), valuesKey));
    QVERIFY(m_home->paramsetDescription(bidcos, dunst, p("LINK")));
}

void TestHomeBehaviour::putParamsetSkipsOrRefuses() {
    // rfd: what it does not know is skipped (protocol §3.3)
    const WriteOutcome skipped = m_home->putParamset(bidcos, dunst, valuesKey,
        {{p("STATE"), Value(true)}, {p("NIX"), Value(1)}, {p("WORKING"), Value(true)}}, start);
    QCOMPARE(skipped.fault, 0);
    QCOMPARE(value(bidcos, dunst, "STATE"), Value(true));
    QCOMPARE(m_home->putParamset(bidcos, dimmer, valuesKey, {{p("LEVEL"), Value(1)}}, start).fault, 0);
    QCOMPARE(value(bidcos, dimmer, "LEVEL"), Value(0.0)); // wrong type: ignored without a word
    // HmIP: all or nothing
    const WriteOutcome refused
        = m_home->putParamset(hmip, at(plug, 3), valuesKey, {{p("STATE"), Value(false)}, {p("NIX"), Value(1)}}, start);
    QCOMPARE(refused.fault, -5);
    QCOMPARE(value(hmip, at(plug, 3), "STATE"), Value(true));
}

void TestHomeBehaviour::repeatsAreSuppressedOnBidCosOnly() {
    QVERIFY(!set(bidcos, dunst, "STATE", Value(true)).events.isEmpty());
    QVERIFY(set(bidcos, dunst, "STATE", Value(true), 1000).events.isEmpty()); // within 1500 ms
    QVERIFY(!set(bidcos, dunst, "STATE", Value(true), 1600).events.isEmpty());
    QVERIFY(!set(bidcos, dunst, "STATE", Value(false), 1700).events.isEmpty()); // another value
    QVERIFY(!set(hmip, at(plug, 3), "STATE", Value(true)).events.isEmpty());
    QVERIFY(!set(hmip, at(plug, 3), "STATE", Value(true), 100).events.isEmpty());
    QVERIFY(m_home->report(bidcos, QStringLiteral("LEQ0943203:0"), p("RSSI_DEVICE"), Value(-50), start).isEmpty());
}

void TestHomeBehaviour::unreachableDevices() {
    const QString away = QStringLiteral("000855699C1304"); // Nachttisch Jördis
    QCOMPARE(set(hmip, at(away, 4), "STATE", Value(true)).fault, -1);
    m_home->report(bidcos, QStringLiteral("LEQ0943203:0"), p("UNREACH"), Value(true), start);
    const qint64 before = m_home->value(bidcos, dunst, p("STATE"))->timestampMs;
    QCOMPARE(set(bidcos, dunst, "STATE", Value(true)).fault, -1);
    QCOMPARE(value(bidcos, dunst, "STATE"), Value(true)); // what was tried, though nothing happened
    QCOMPARE(m_home->value(bidcos, dunst, p("STATE"))->timestampMs, before);
    const WriteOutcome lost = m_home->putParamset(bidcos, dunst, valuesKey, {{p("STATE"), Value(false)}}, start);
    QCOMPARE(lost.fault, 0);
    QVERIFY(lost.events.isEmpty());
    // A sticky message can be acknowledged all the same.
    QCOMPARE(set(bidcos, QStringLiteral("LEQ0943505:0"), "STICKY_UNREACH", Value(false)).fault, 0);
    QCOMPARE(value(bidcos, QStringLiteral("LEQ0943505:0"), "STICKY_UNREACH"), Value(false));
}

void TestHomeBehaviour::masterWritesArePending() {
    const QString contact = QStringLiteral("LEQ0556307"); // sleeps
    const WriteOutcome asleep = m_home->putParamset(
        bidcos, at(contact, 1), masterKey, {{p("EVENT_DELAYTIME"), Value(5.0)}, {p("NIX"), Value(1)}}, start);
    QVERIFY(has(asleep.events, at(contact, 0), "CONFIG_PENDING", Value(true)));
    QCOMPARE(m_home->paramset(bidcos, at(contact, 1), masterKey)->value(p("EVENT_DELAYTIME")).value, Value(5.0));
    QVERIFY(advance(10 * second).isEmpty());
    QVERIFY(has(advance(31 * second), at(contact, 0), "CONFIG_PENDING", Value(false)));
    // A listening device fetches it at once; the HmIP server refuses what it does not know.
    QCOMPARE(m_home->putParamset(hmip, thermostat, masterKey, {{p("NIX"), Value(1)}}, start).fault, -5);
    m_home->putParamset(hmip, at(plug, 3), masterKey, {{p("POWERUP_JUMPTARGET"), Value(2)}}, start + 40 * second);
    QVERIFY(has(advance(44 * second), at(plug, 0), "CONFIG_PENDING", Value(false)));
}

QTEST_GUILESS_MAIN(TestHomeBehaviour)
#include "tst_homebehaviour.moc"
