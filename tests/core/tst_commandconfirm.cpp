// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/commandtracker.h"

#include "controlhome.h"

#include "core/control/channelcommands.h"
#include "core/control/climatecommands.h"
#include "core/control/covercommands.h"
#include "core/control/lightcommands.h"
#include "core/control/safetycommands.h"

#include <QTest>

#include <functional>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

using Maker = std::function<Result<ControlAction>(const ControlUnit&, const ValueStore&)>;

struct Reported {
    int channel;
    const char* parameter;
    Value value;
};

} // namespace

Q_DECLARE_METATYPE(Maker)
Q_DECLARE_METATYPE(QList<Reported>)

//! Each kind of command against the events that its device sends: other events leave it waiting, the last confirms.
class TestCommandConfirm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventConfirms_data();
    void eventConfirms();

private:
    static void row(const char* name, const char* channels, const Maker& maker, const QList<Reported>& before,
        const QList<Reported>& events);
    static void lights();
    static void covers();
    static void climate();
    static void safety();
};

void TestCommandConfirm::row(const char* name, const char* channels, const Maker& maker, const QList<Reported>& before,
    const QList<Reported>& events) {
    QTest::newRow(name) << QString(QStringLiteral("MAINTENANCE ") + QLatin1String(channels)) << maker << before
                        << events;
}

void TestCommandConfirm::lights() {
    const Maker dim = [](const ControlUnit& unit, const ValueStore& values) { return dimTo(unit, values, 0.5); };
    const Maker on = [](const ControlUnit& unit, const ValueStore& values) { return switchTo(unit, values, true); };
    row("BidCos dimmer", "DIMMER", dim, {{1, "LEVEL", Value(0.0)}},
        {{1, "LEVEL", Value(0.3)}, {1, "LEVEL", Value(0.5)}});
    row("HmIP dimmer", "DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER", dim, {{1, "LEVEL", Value(0.0)}},
        {{2, "LEVEL", Value(0.5)}, {1, "LEVEL", Value(0.5)}});
    row("water valve", "WATER_SWITCH_TRANSMITTER WATER_SWITCH_VIRTUAL_RECEIVER", on, {{1, "STATE", Value(false)}},
        {{2, "STATE", Value(true)}, {1, "STATE", Value(true)}});
    row("generic", "FLUX_CAPACITOR",
        [](const ControlUnit& unit, const ValueStore&) {
            ParameterDescription description;
            description.id = QStringLiteral("FLUX");
            description.type = ParameterType::Float;
            description.operations = Operations(Operation::Read) | Operation::Write | Operation::Event;
            return writeParameter(unit, unit.target, description, Value(1.5));
        },
        {{1, "FLUX", Value(1.0)}}, {{1, "FLUX", Value(1.2)}, {1, "FLUX", Value(1.5)}});
}

void TestCommandConfirm::covers() {
    const Maker down = [](const ControlUnit& unit, const ValueStore& values) { return coverDown(unit, values); };
    const Maker half = [](const ControlUnit& unit, const ValueStore& values) {
        return coverTo(unit, values, {0.5, 0.5});
    };
    row("HmIP shutter", "SHUTTER_TRANSMITTER SHUTTER_VIRTUAL_RECEIVER", down, {{1, "LEVEL", Value(1.0)}},
        {{2, "LEVEL", Value(0.0)}, {1, "ACTIVITY_STATE", Value(2)}, {1, "LEVEL", Value(0.4)},
            {1, "LEVEL", Value(0.0)}});
    row("slat blind", "BLIND_TRANSMITTER BLIND_VIRTUAL_RECEIVER", half,
        {{1, "LEVEL", Value(1.0)}, {1, "LEVEL_2", Value(1.0)}}, {{1, "LEVEL", Value(0.5)}, {1, "LEVEL_2", Value(0.5)}});
    row("jalousie", "JALOUSIE", half, {{1, "LEVEL", Value(1.0)}, {1, "LEVEL_SLATS", Value(1.0)}},
        {{1, "LEVEL", Value(0.5)}, {1, "LEVEL_SLATS", Value(0.5)}});
}

void TestCommandConfirm::climate() {
    const char* const bidCos = "CLIMATECONTROL_RT_TRANSCEIVER";
    const char* const hmip = "HEATING_CLIMATECONTROL_TRANSCEIVER";
    const auto mode = [](ClimateMode wanted) -> Maker {
        return [wanted](
                   const ControlUnit& unit, const ValueStore& values) { return setClimateMode(unit, values, wanted); };
    };
    const Maker away = [](const ControlUnit& unit, const ValueStore& values) {
        const QDateTime start(QDate(2026, 3, 1), QTime(8, 0));
        return setAway(unit, values, {16.0, start, start.addDays(3)});
    };
    row("BidCos temperature", bidCos,
        [](const ControlUnit& unit, const ValueStore& values) { return setTargetTemperature(unit, values, 22.0); },
        {{1, "SET_TEMPERATURE", Value(20.0)}},
        {{1, "SET_TEMPERATURE", Value(20.0)}, {1, "SET_TEMPERATURE", Value(22.0)}});
    row("BidCos auto", bidCos, mode(ClimateMode::Auto), {{1, "CONTROL_MODE", Value(1)}},
        {{1, "CONTROL_MODE", Value(1)}, {1, "CONTROL_MODE", Value(0)}});
    row("BidCos boost", bidCos, mode(ClimateMode::Boost), {{1, "CONTROL_MODE", Value(1)}},
        {{1, "CONTROL_MODE", Value(3)}});
    row("BidCos away", bidCos, away, {{1, "CONTROL_MODE", Value(1)}, {1, "PARTY_MODE_SUBMIT", Value(QString())}},
        {{1, "CONTROL_MODE", Value(2)}});
    row("HmIP auto", hmip, mode(ClimateMode::Auto), {{1, "SET_POINT_MODE", Value(1)}, {1, "CONTROL_MODE", Value(1)}},
        {{1, "CONTROL_MODE", Value(0)}, {1, "SET_POINT_MODE", Value(0)}});
    row("HmIP boost", hmip, mode(ClimateMode::Boost), {{1, "BOOST_MODE", Value(false)}},
        {{1, "BOOST_TIME", Value(5)}, {1, "BOOST_MODE", Value(true)}});
    row("HmIP away", hmip, away, {{1, "SET_POINT_MODE", Value(1)}}, {{1, "SET_POINT_MODE", Value(2)}});
}

void TestCommandConfirm::safety() {
    row("KEYMATIC", "KEYMATIC",
        [](const ControlUnit& unit, const ValueStore& values) { return operateLock(unit, values, LockCommand::Lock); },
        {{1, "STATE", Value(true)}}, {{1, "DIRECTION", Value(2)}, {1, "STATE", Value(false)}});
    row("motion detector", "MOTIONDETECTOR_TRANSCEIVER",
        [](const ControlUnit& unit, const ValueStore& values) { return setDetectionActive(unit, values, false); },
        {{1, "MOTION_DETECTION_ACTIVE", Value(true)}},
        {{1, "MOTION", Value(false)}, {1, "MOTION_DETECTION_ACTIVE", Value(false)}});
    row("presence reset", "PRESENCEDETECTOR_TRANSCEIVER",
        [](const ControlUnit& unit, const ValueStore& values) { return resetDetection(unit, values); },
        {{1, "PRESENCE_DETECTION_STATE", Value(true)}, {1, "RESET_PRESENCE", Value(false)}},
        {{1, "ILLUMINATION", Value(3.0)}, {1, "PRESENCE_DETECTION_STATE", Value(false)}});
    row("smoke detector as a siren", "SMOKE_DETECTOR",
        [](const ControlUnit& unit, const ValueStore& values) {
            return smokeDetector(unit, values, SmokeCommand::Alarm);
        },
        {{1, "SMOKE_DETECTOR_ALARM_STATUS", Value(0)}},
        {{1, "SMOKE_DETECTOR_ALARM_STATUS", Value(3)}, {1, "SMOKE_DETECTOR_ALARM_STATUS", Value(2)}});
}

void TestCommandConfirm::eventConfirms_data() {
    QTest::addColumn<QString>("channels");
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<QList<Reported>>("before");
    QTest::addColumn<QList<Reported>>("events");
    lights();
    covers();
    climate();
    safety();
}

void TestCommandConfirm::eventConfirms() {
    QFETCH(QString, channels);
    QFETCH(Maker, maker);
    QFETCH(QList<Reported>, before);
    QFETCH(QList<Reported>, events);
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-X"), channels, RxMode::Always);
    for (const Reported& report : before)
        home.event(report.channel, report.parameter, report.value);
    CommandTracker tracker(home.devices, home.values, home.clock);
    const auto action = maker(home.unit(), home.values);
    QVERIFY2(action, action ? "" : qPrintable(action.error().message));
    tracker.accepted(tracker.begin(action->commands.last()));
    for (const Reported& report : events) {
        QVERIFY(tracker.isWaiting());
        home.clock.advance(100);
        home.event(report.channel, report.parameter, report.value);
        tracker.checkTimes();
    }
    QVERIFY(!tracker.isWaiting());
}

QTEST_GUILESS_MAIN(TestCommandConfirm)
#include "tst_commandconfirm.moc"
