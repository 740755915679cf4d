// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controlbytes.h"
#include "controlhome.h"

#include "core/control/channelcommands.h"
#include "core/control/lightcommands.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

const std::pair<double, double> hmipLevel{0.0, 1.01};
const std::pair<double, double> hmipTime{0.0, 8'580'000.0};

ControlUnit ofKind(ChannelKind kind) {
    ControlUnit unit;
    unit.kind = kind;
    return unit;
}

QStringList seconds() {
    return {QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("H")};
}

} // namespace

//! Switches, water valves, dimmers, the generic control and the acknowledgement: the exact bytes and what confirms
//! them.
class TestControlLights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bidCosSwitch();
    void hmipSwitchSendsToTheFirstReceiver();
    void switchOfADeviceItselfRefuses();
    void waterValve();
    void timesHaveLimits();
    void bidCosDimmer();
    void hmipDimmerWithSeconds();
    void hmipDimmerWithPairs();
    void dimmerGoesToTheGrid();
    void pairsGrowTheirUnit_data();
    void pairsGrowTheirUnit();
    void genericWritesTheTypeOfTheWire_data();
    void genericWritesTheTypeOfTheWire();
    void genericRefuses_data();
    void genericRefuses();
    void genericAsksBeforeItOpensALock();
    void genericIsConfirmedByWhatItChanges_data();
    void genericIsConfirmedByWhatItChanges();
    void acknowledgeWritesFalseOrZero();
};

void TestControlLights::bidCosSwitch() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"));
    home.add(1, "STATE", ParameterType::Bool, "rwe");
    home.add(1, "ON_TIME", ParameterType::Float, "w", {0.0, 85825945.6});
    const ControlUnit unit = home.unit();
    QCOMPARE(sent(switchTo(unit, home.values, true)), setValue(1, "STATE", "<boolean>1</boolean>"));
    QCOMPARE(sent(switchTo(unit, home.values, false)), setValue(1, "STATE", "<boolean>0</boolean>"));
    QCOMPARE(sent(switchTo(unit, home.values, true, 600.0)),
        putParamset(1, {{"ON_TIME", "<double>600.000000</double>"}, {"STATE", "<boolean>1</boolean>"}}));
    QCOMPARE(confirmations(switchTo(unit, home.values, true, 600.0)), QStringList{QStringLiteral("1:STATE=true")});
    // Off needs no time.
    QCOMPARE(sent(switchTo(unit, home.values, false, 600.0)), setValue(1, "STATE", "<boolean>0</boolean>"));

    QCOMPARE(sent(toggleSwitch(unit, home.values)), setValue(1, "STATE", "<boolean>1</boolean>"));
    home.event(1, "STATE", Value(true));
    QCOMPARE(sent(toggleSwitch(unit, home.values)), setValue(1, "STATE", "<boolean>0</boolean>"));
}

void TestControlLights::hmipSwitchSendsToTheFirstReceiver() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HMIP-PSM"),
        QStringLiteral("MAINTENANCE KEY_TRANSCEIVER SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER "
                       "SWITCH_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER ENERGIE_METER_TRANSMITTER"));
    home.add(2, "STATE", ParameterType::Bool, "re");
    home.add(3, "STATE", ParameterType::Bool, "rwe");
    home.add(3, "ON_TIME", ParameterType::Float, "w", hmipTime);
    const ControlUnit unit = home.unit();
    const auto on = switchTo(unit, home.values, true);
    QCOMPARE(sent(on), setValue(3, "STATE", "<boolean>1</boolean>"));
    QCOMPARE(confirmations(on), QStringList{QStringLiteral("2:STATE=true")});
    QCOMPARE(on->commands.first().priority, CommandPriority::Normal);
    QVERIFY(!on->commands.first().isImpulse);
    QVERIFY(!on->needsConfirmation());
    QCOMPARE(sent(switchTo(unit, home.values, true, 20'000.0)),
        putParamset(3, {{"ON_TIME", "<double>20000.000000</double>"}, {"STATE", "<boolean>1</boolean>"}}));

    // What the transmitter shows counts, not what the receiver remembers.
    home.event(3, "STATE", Value(true));
    QCOMPARE(sent(toggleSwitch(unit, home.values)), setValue(3, "STATE", "<boolean>1</boolean>"));
    home.event(2, "STATE", Value(true));
    QCOMPARE(sent(toggleSwitch(unit, home.values)), setValue(3, "STATE", "<boolean>0</boolean>"));
}

// HmIP-BWTH: the receivers of the heating contact report, but cannot be written.
void TestControlLights::switchOfADeviceItselfRefuses() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-X"),
        QStringLiteral("MAINTENANCE SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER"));
    home.add(2, "STATE", ParameterType::Bool, "re");
    const auto refused = switchTo(home.unit(), home.values, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(
        refused.error().message, QStringLiteral("This switch is operated by the device itself and takes no commands."));
}

void TestControlLights::waterValve() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("ELV-SH-WSM"),
        QStringLiteral("MAINTENANCE KEY_TRANSCEIVER FLOW_METER_TRANSMITTER WATER_SWITCH_TRANSMITTER "
                       "WATER_SWITCH_VIRTUAL_RECEIVER WATER_SWITCH_VIRTUAL_RECEIVER WATER_SWITCH_VIRTUAL_RECEIVER"));
    home.add(4, "ON_TIME", ParameterType::Float, "w", hmipTime);
    const auto watering = switchTo(home.unit(), home.values, true, 900.0);
    QCOMPARE(home.unit().kind, ChannelKind::Valve);
    QCOMPARE(sent(watering),
        putParamset(4, {{"ON_TIME", "<double>900.000000</double>"}, {"STATE", "<boolean>1</boolean>"}}));
    QCOMPARE(confirmations(watering), QStringList{QStringLiteral("3:STATE=true")});
}

void TestControlLights::timesHaveLimits() {
    ControlHome hmip(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-FSM"),
        QStringLiteral("MAINTENANCE SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER"));
    QCOMPARE(sent(switchTo(hmip.unit(), hmip.values, true, 8'580'001.0)),
        QByteArray("The time is too long. The longest possible is 8,580,000 seconds."));
    QCOMPARE(sent(switchTo(hmip.unit(), hmip.values, true, -1.0)), QByteArray("A time cannot be negative."));
    QCOMPARE(sent(switchTo(hmip.unit(), hmip.values, true, qQNaN())), QByteArray("A time cannot be negative."));
    ControlHome bidCos(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Sw1-Pl-2"), QStringLiteral("MAINTENANCE SWITCH"));
    QVERIFY(switchTo(bidCos.unit(), bidCos.values, true, 85'825'945.6));
    QVERIFY(!switchTo(bidCos.unit(), bidCos.values, true, 85'825'946.0));
}

void TestControlLights::bidCosDimmer() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1TPBU-FM"), QStringLiteral("MAINTENANCE DIMMER"));
    home.add(1, "LEVEL", ParameterType::Float, "rwe", {0.0, 1.0}, "100%");
    home.add(1, "RAMP_TIME", ParameterType::Float, "w", {0.0, 85825945.6});
    home.add(1, "ON_TIME", ParameterType::Float, "w", {0.0, 85825945.6});
    const ControlUnit unit = home.unit();
    QCOMPARE(sent(dimTo(unit, home.values, 0.6)), setValue(1, "LEVEL", "<double>0.600000</double>"));
    QCOMPARE(sent(dimOn(unit, home.values)), setValue(1, "LEVEL", "<double>1.000000</double>"));
    QCOMPARE(sent(dimTo(unit, home.values, 0.6, {2.0, 300.0})),
        putParamset(1,
            {{"LEVEL", "<double>0.600000</double>"}, {"ON_TIME", "<double>300.000000</double>"},
                {"RAMP_TIME", "<double>2.000000</double>"}}));
    QCOMPARE(sent(dimOff(unit, home.values, {2.0, 300.0})),
        putParamset(1, {{"LEVEL", "<double>0.000000</double>"}, {"RAMP_TIME", "<double>2.000000</double>"}}));

    home.add(1, "OLD_LEVEL", ParameterType::Action, "w");
    const auto on = dimOn(unit, home.values);
    QCOMPARE(sent(on), setValue(1, "OLD_LEVEL", "<boolean>1</boolean>"));
    QVERIFY(on->commands.first().isImpulse);
    QCOMPARE(confirmations(on), QStringList{QStringLiteral("1:LEVEL=any")});
    QCOMPARE(sent(dimOn(unit, home.values, {2.0, {}})),
        putParamset(1, {{"LEVEL", "<double>1.000000</double>"}, {"RAMP_TIME", "<double>2.000000</double>"}}));
    home.event(1, "LEVEL", Value(0.4));
    QCOMPARE(sent(toggleDimmer(unit, home.values)), setValue(1, "LEVEL", "<double>0.000000</double>"));
}

void TestControlLights::hmipDimmerWithSeconds() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BDT"),
        QStringLiteral("MAINTENANCE KEY_TRANSCEIVER KEY_TRANSCEIVER DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER "
                       "DIMMER_VIRTUAL_RECEIVER DIMMER_VIRTUAL_RECEIVER"));
    home.add(4, "LEVEL", ParameterType::Float, "rwe", hmipLevel, "100%");
    home.add(4, "ON_TIME", ParameterType::Float, "w", hmipTime);
    home.add(4, "RAMP_TIME", ParameterType::Float, "w", hmipTime);
    const ControlUnit unit = home.unit();
    const auto level = dimTo(unit, home.values, 0.25, {0.5, {}}, CommandPriority::Slider);
    QCOMPARE(sent(level),
        putParamset(4, {{"LEVEL", "<double>0.250000</double>"}, {"RAMP_TIME", "<double>0.500000</double>"}}));
    QCOMPARE(confirmations(level), QStringList{QStringLiteral("3:LEVEL=0.25")});
    QCOMPARE(level->commands.first().priority, CommandPriority::Slider);
    const auto on = dimOn(unit, home.values);
    QCOMPARE(sent(on), setValue(4, "LEVEL", "<double>1.005000</double>"));
    QCOMPARE(confirmations(on), QStringList{QStringLiteral("3:LEVEL=any")});
}

void TestControlLights::hmipDimmerWithPairs() {
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BSL"),
        QStringLiteral("MAINTENANCE DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER DIMMER_VIRTUAL_RECEIVER "
                       "DIMMER_VIRTUAL_RECEIVER"));
    home.add(2, "LEVEL", ParameterType::Float, "rwe", hmipLevel, "100%");
    home.add(2, "DURATION_VALUE", ParameterType::Integer, "w", {0.0, 16343.0});
    home.addList(2, "DURATION_UNIT", "w", seconds());
    home.add(2, "RAMP_TIME_VALUE", ParameterType::Integer, "w", {0.0, 16343.0});
    home.addList(2, "RAMP_TIME_UNIT", "w", seconds());
    QCOMPARE(sent(dimTo(home.unit(), home.values, 0.5, {1.5, 36'000.0})),
        putParamset(2,
            {{"DURATION_UNIT", "<i4>1</i4>"}, {"DURATION_VALUE", "<i4>600</i4>"},
                {"LEVEL", "<double>0.500000</double>"}, {"RAMP_TIME_UNIT", "<i4>0</i4>"},
                {"RAMP_TIME_VALUE", "<i4>2</i4>"}}));
}

void TestControlLights::dimmerGoesToTheGrid() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"));
    QCOMPARE(sent(dimTo(home.unit(), home.values, 0.333)), setValue(1, "LEVEL", "<double>0.335000</double>"));
    for (const double bad : {-0.01, 1.01, qQNaN(), qInf()})
        QCOMPARE(
            sent(dimTo(home.unit(), home.values, bad)), QByteArray("The brightness must be between 0 % and 100 %."));
}

void TestControlLights::pairsGrowTheirUnit_data() {
    QTest::addColumn<double>("asked");
    QTest::addColumn<QStringList>("units");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("unit");
    const QStringList fine{QStringLiteral("100MS"), QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("H")};
    QTest::newRow("nothing") << 0.0 << seconds() << 0 << 0;
    QTest::newRow("longest in seconds") << 16'343.0 << seconds() << 16'343 << 0;
    QTest::newRow("then minutes, never shorter") << 16'344.0 << seconds() << 273 << 1;
    QTest::newRow("longest in minutes") << 16'343.0 * 60.0 << seconds() << 16'343 << 1;
    QTest::newRow("then hours") << 16'344.0 * 60.0 << seconds() << 273 << 2;
    QTest::newRow("longest of all") << 16'343.0 * 3600.0 << seconds() << 16'343 << 2;
    QTest::newRow("too long") << 16'344.0 * 3600.0 << seconds() << -1 << -1;
    QTest::newRow("part of a second is rounded up") << 0.5 << seconds() << 1 << 0;
    QTest::newRow("or exact where the device can") << 0.5 << fine << 5 << 0;
    QTest::newRow("whole seconds stay seconds") << 2.0 << fine << 2 << 1;
    QTest::newRow("list not known") << 7200.0 << QStringList() << 7200 << 0;
}

void TestControlLights::pairsGrowTheirUnit() {
    QFETCH(double, asked);
    QFETCH(QStringList, units);
    QFETCH(int, value);
    QFETCH(int, unit);
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BSL"),
        QStringLiteral("MAINTENANCE DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER"));
    home.add(2, "DURATION_VALUE", ParameterType::Integer, "w");
    home.addList(2, "DURATION_UNIT", "w", units);
    const auto action = dimTo(home.unit(), home.values, 1.0, {{}, asked});
    QCOMPARE(action.has_value(), value >= 0);
    if (!action)
        return;
    const QList<ParameterWrite> expected{{QStringLiteral("LEVEL"), Value(1.0)},
        {QStringLiteral("DURATION_VALUE"), Value(value)}, {QStringLiteral("DURATION_UNIT"), Value(unit)}};
    QCOMPARE(action->commands.first().writes, expected);
}

void TestControlLights::genericWritesTheTypeOfTheWire_data() {
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("bool") << ParameterType::Bool << Value(true) << QByteArray("<boolean>1</boolean>");
    QTest::newRow("bool from number") << ParameterType::Bool << Value(0) << QByteArray("<boolean>0</boolean>");
    QTest::newRow("whole number for a FLOAT")
        << ParameterType::Float << Value(7) << QByteArray("<double>7.000000</double>");
    QTest::newRow("text for a FLOAT") << ParameterType::Float << Value(QStringLiteral("7.25"))
                                      << QByteArray("<double>7.250000</double>");
    QTest::newRow("integer") << ParameterType::Integer << Value(9.0) << QByteArray("<i4>9</i4>");
    QTest::newRow("special value outside the range")
        << ParameterType::Integer << Value(255) << QByteArray("<i4>255</i4>");
    QTest::newRow("enum index") << ParameterType::Enum << Value(2) << QByteArray("<i4>2</i4>");
    QTest::newRow("enum name") << ParameterType::Enum << Value(QStringLiteral("HIGH")) << QByteArray("<i4>2</i4>");
    QTest::newRow("text") << ParameterType::String << Value(QStringLiteral("Büro & Flur"))
                          << QByteArray("<string>B\xFCro &amp; Flur</string>");
    QTest::newRow("action is always true")
        << ParameterType::Action << Value(false) << QByteArray("<boolean>1</boolean>");
}

void TestControlLights::genericWritesTheTypeOfTheWire() {
    QFETCH(ParameterType, type);
    QFETCH(Value, value);
    QFETCH(QByteArray, wire);
    ParameterDescription description;
    description.id = QStringLiteral("ANYTHING");
    description.type = type;
    description.operations = Operations(Operation::Read) | Operation::Write | Operation::Event;
    description.minimum = Value(0);
    description.maximum = Value(10);
    description.valueList = QStringList{QStringLiteral("LOW"), QString(), QStringLiteral("HIGH")};
    description.specials = {{QStringLiteral("PERMANENT"), 255.0}};
    const ChannelKey channel{QStringLiteral("BidCos-RF"), QStringLiteral("ABC0000001:4")};
    const auto action = writeParameter({}, channel, description, value);
    QCOMPARE(sent(action), setValue(4, "ANYTHING", wire));
    QVERIFY(!action->needsConfirmation());
    QCOMPARE(action->commands.first().confirmations.size(), type == ParameterType::Action ? 0 : 1);
    QCOMPARE(action->commands.first().isImpulse, type == ParameterType::Action);
}

void TestControlLights::genericRefuses_data() {
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("too big") << ParameterType::Float << Value(10.5) << QByteArray("ANYTHING must be between 0 and 10.");
    QTest::newRow("too small") << ParameterType::Integer << Value(-1)
                               << QByteArray("ANYTHING must be between 0 and 10.");
    QTest::newRow("no number") << ParameterType::Float << Value(QStringLiteral("warm"))
                               << QByteArray("ANYTHING needs a number.");
    QTest::newRow("not finite") << ParameterType::Float << Value(qInf()) << QByteArray("ANYTHING needs a number.");
    QTest::newRow("not whole") << ParameterType::Integer << Value(1.5) << QByteArray("ANYTHING needs a whole number.");
    QTest::newRow("unused choice") << ParameterType::Enum << Value(1)
                                   << QByteArray("ANYTHING does not have this choice.");
    QTest::newRow("no choice") << ParameterType::Enum << Value(3) << QByteArray("ANYTHING does not have this choice.");
    QTest::newRow("unknown choice") << ParameterType::Enum << Value(QStringLiteral("MAYBE"))
                                    << QByteArray("ANYTHING does not have this choice.");
    QTest::newRow("nothing") << ParameterType::Bool << Value() << QByteArray("ANYTHING needs yes or no.");
    QTest::newRow("beyond Latin-1") << ParameterType::String << Value(QStringLiteral("5 €"))
                                    << QByteArray("ANYTHING contains a character that the CCU cannot store.");
    QTest::newRow("type not told") << ParameterType::Unknown << Value(1)
                                   << QByteArray("The CCU has not told what ANYTHING takes, so nothing is sent.");
}

void TestControlLights::genericRefuses() {
    QFETCH(ParameterType, type);
    QFETCH(Value, value);
    QFETCH(QByteArray, sentence);
    ParameterDescription description;
    description.id = QStringLiteral("ANYTHING");
    description.type = type;
    description.operations = Operation::Write;
    description.minimum = Value(0);
    description.maximum = Value(10);
    description.valueList = QStringList{QStringLiteral("LOW"), QString(), QStringLiteral("HIGH")};
    QCOMPARE(sent(writeParameter({}, {}, description, value)), sentence);
    description.operations = Operation::Read;
    QCOMPARE(sent(writeParameter({}, {}, description, value)), QByteArray("ANYTHING can only be read."));
}

void TestControlLights::genericAsksBeforeItOpensALock() {
    ParameterDescription description;
    description.id = QStringLiteral("STATE");
    description.type = ParameterType::Bool;
    description.operations = Operation::Write;
    const auto action = writeParameter(ofKind(ChannelKind::KeymaticLock), {}, description, Value(true));
    QVERIFY(action->needsConfirmation());
    QCOMPARE(action->question,
        QStringLiteral("Really write STATE? It belongs to a lock, a siren, a smoke detector, a door or a window."));
    QVERIFY(writeParameter(ofKind(ChannelKind::Smoke), {}, description, Value(true))->needsConfirmation());
}

void TestControlLights::genericIsConfirmedByWhatItChanges_data() {
    QTest::addColumn<QString>("channels");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QString>("operations");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QStringList>("confirmation");
    const QStringList modes{QStringLiteral("AUTO"), QStringLiteral("MANU"), QStringLiteral("AWAY")};
    const QStringList targets{QStringLiteral("LOCKED"), QStringLiteral("UNLOCKED"), QStringLiteral("OPEN")};
    const auto row = [](const char* name, const char* channels, const char* parameter, const QStringList& list,
                         const char* operations, const Value& value, const char* confirmation) {
        const QString text = QString::fromLatin1(confirmation);
        QTest::newRow(name) << QString::fromLatin1(channels) << QString::fromLatin1(parameter) << list
                            << QString::fromLatin1(operations) << value
                            << (text.isEmpty() ? QStringList() : QStringList{text});
    };
    row("mode", "MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER", "CONTROL_MODE", modes, "w", Value(1),
        "1:SET_POINT_MODE=1");
    row("lock", "MAINTENANCE DOOR_LOCK_STATE_TRANSMITTER", "LOCK_TARGET_LEVEL", targets, "w", Value(0),
        "1:LOCK_STATE=1");
    row("open", "MAINTENANCE DOOR_LOCK_STATE_TRANSMITTER", "LOCK_TARGET_LEVEL", targets, "w", Value(2),
        "1:LOCK_STATE=2");
    row("switch", "MAINTENANCE SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER", "STATE", {}, "rwe", Value(true),
        "1:STATE=true");
    row("dimmer", "MAINTENANCE DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER", "LEVEL", {}, "rwe", Value(0.5),
        "1:LEVEL=0.5");
    row("last level", "MAINTENANCE DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER", "LEVEL", {}, "rwe", Value(1.005),
        "1:LEVEL=any");
    row("order", "MAINTENANCE DOOR_RECEIVER", "DOOR_COMMAND", targets, "w", Value(1), "");
}

void TestControlLights::genericIsConfirmedByWhatItChanges() {
    QFETCH(QString, channels);
    QFETCH(QString, parameter);
    QFETCH(QStringList, list);
    QFETCH(QString, operations);
    QFETCH(Value, value);
    ControlHome home(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-X"), channels);
    const ControlUnit unit = home.unit();
    const int index = unit.target.address.section(QLatin1Char(':'), 1).toInt();
    const QByteArray name = parameter.toLatin1();
    const ParameterType type = value.isBool() ? ParameterType::Bool : ParameterType::Float;
    if (list.isEmpty())
        home.add(index, name.constData(), type, operations.toLatin1().constData(), hmipLevel);
    else
        home.addList(index, name.constData(), operations.toLatin1().constData(), list);
    const auto action = writeParameter(unit, unit.target, *home.point(index, name.constData()).description, value);
    QVERIFY(action);
    QTEST(confirmations(action), "confirmation");
    QCOMPARE(action->commands.first().isImpulse, operations == QLatin1String("w"));
}

void TestControlLights::acknowledgeWritesFalseOrZero() {
    ControlHome home(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-SFA-SM"), QStringLiteral("MAINTENANCE ALARMACTUATOR"));
    home.add(0, "STICKY_UNREACH", ParameterType::Bool, "rwe");
    home.addList(0, "STICKY_SABOTAGE", "rwe", {QStringLiteral("NO_SABOTAGE"), QStringLiteral("SABOTAGE")});
    ServiceMessage message{home.channel(0), QStringLiteral("STICKY_UNREACH"), Value(true), 0, true};
    QCOMPARE(sent(acknowledge(message, home.values)), setValue(0, "STICKY_UNREACH", "<boolean>0</boolean>"));
    QCOMPARE(confirmations(acknowledge(message, home.values)), QStringList{QStringLiteral("0:STICKY_UNREACH=false")});
    message.parameter = QStringLiteral("STICKY_SABOTAGE");
    QCOMPARE(sent(acknowledge(message, home.values)), setValue(0, "STICKY_SABOTAGE", "<i4>0</i4>"));
    message = {home.channel(0), QStringLiteral("LOWBAT"), Value(true), 0, false};
    QCOMPARE(sent(acknowledge(message, home.values)),
        QByteArray("This message goes away by itself once its cause is gone."));
}

QTEST_GUILESS_MAIN(TestControlLights)
#include "tst_controllights.moc"
