// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/channelkind.h"

#include <QTest>

using namespace ccudesk;

namespace {

//! "HmIP-PSM=MAINTENANCE KEY_TRANSCEIVER …" with channel numbers counted from 0.
Device device(const QString& interface, const QString& type, const QString& channelTypes) {
    Device result;
    result.interface = interface;
    result.address = QStringLiteral("ABC0000001");
    result.type = type;
    int index = 0;
    for (const QString& channelType : channelTypes.split(QLatin1Char(' '))) {
        Channel channel;
        channel.index = index;
        channel.address = QStringLiteral("ABC0000001:%1").arg(index++);
        channel.type = channelType;
        channel.flags = 1;
        result.channels.append(channel);
    }
    return result;
}

QString indexOf(const ChannelKey& key) {
    return key.address.section(QLatin1Char(':'), 1);
}

//! "kind:state>target(+other,other)(~meter)" per unit: readable in a failure.
QString describe(const ControlUnit& unit) {
    QString text
        = QStringLiteral("%1:%2>%3").arg(static_cast<int>(unit.kind)).arg(indexOf(unit.state), indexOf(unit.target));
    for (const ChannelKey& other : unit.others)
        text += QLatin1Char('+') + indexOf(other);
    if (unit.meter)
        text += QLatin1Char('~') + indexOf(*unit.meter);
    return text;
}

QString kind(ChannelKind value, const char* rest) {
    return QString::number(static_cast<int>(value)) + QLatin1Char(':') + QLatin1String(rest);
}

} // namespace

class TestControlUnits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unitsFollowTheTypes_data();
    void unitsFollowTheTypes();
    void mainUnitIsTheActuator();
    void expertReceiverIsItsOwnUnit();
    void numbersAreNeverTrusted();
    void everyListedTypeHasAKind_data();
    void everyListedTypeHasAKind();
    void smokeDetectorParameterFollowsTheFamily();
};

void TestControlUnits::unitsFollowTheTypes_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("channels");
    QTest::addColumn<QStringList>("units");

    QTest::newRow("HmIP plug with meter")
        << QStringLiteral("HMIP-PSM")
        << QStringLiteral("MAINTENANCE KEY_TRANSCEIVER SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER "
                          "SWITCH_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER ENERGIE_METER_TRANSMITTER "
                          "COND_SWITCH_TRANSMITTER SWITCH_WEEK_PROFILE")
        << QStringList{kind(ChannelKind::Key, "1>1"), kind(ChannelKind::Switch, "2>3+4+5~6")};
    QTest::newRow("BidCos plug with meter")
        << QStringLiteral("HM-ES-PMSw1-Pl")
        << QStringLiteral("MAINTENANCE SWITCH POWERMETER CONDITION_POWER CONDITION_CURRENT")
        << QStringList{kind(ChannelKind::Switch, "1>1~2")};
    QTest::newRow("four gas and power meters")
        << QStringLiteral("HmIP-ESI")
        << QStringLiteral("MAINTENANCE ENERGIE_METER_TRANSMITTER ENERGIE_METER_TRANSMITTER")
        << QStringList{kind(ChannelKind::PowerMeter, "1>1"), kind(ChannelKind::PowerMeter, "2>2")};
    QTest::newRow("two groups in one device")
        << QStringLiteral("ELV-SH-BS2")
        << QStringLiteral("MAINTENANCE KEY_TRANSCEIVER KEY_TRANSCEIVER SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER "
                          "SWITCH_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER SWITCH_TRANSMITTER "
                          "SWITCH_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER SWITCH_WEEK_PROFILE")
        << QStringList{kind(ChannelKind::Key, "1>1"), kind(ChannelKind::Key, "2>2"),
               kind(ChannelKind::Switch, "3>4+5+6"), kind(ChannelKind::Switch, "7>8+9+10")};
    QTest::newRow("BidCos radiator thermostat")
        << QStringLiteral("HM-CC-RT-DN")
        << QStringLiteral("MAINTENANCE WEATHER_RECEIVER CLIMATECONTROL_RECEIVER WINDOW_SWITCH_RECEIVER "
                          "CLIMATECONTROL_RT_TRANSCEIVER CLIMATECONTROL_RT_RECEIVER REMOTECONTROL_RECEIVER")
        << QStringList{kind(ChannelKind::BidCosThermostat, "4>4")};
    QTest::newRow("BidCos wall thermostat repeats its climate")
        << QStringLiteral("HM-TC-IT-WM-W-EU") << QStringLiteral("MAINTENANCE WEATHER_TRANSMIT THERMALCONTROL_TRANSMIT")
        << QStringList{kind(ChannelKind::BidCosThermostat, "2>2")};
    QTest::newRow("old BidCos regulator measures in its own channel")
        << QStringLiteral("HM-CC-TC") << QStringLiteral("MAINTENANCE WEATHER CLIMATECONTROL_REGULATOR")
        << QStringList{kind(ChannelKind::Weather, "1>1"), kind(ChannelKind::BidCosThermostat, "2>2")};
    QTest::newRow("access point has only its health") << QStringLiteral("HmIP-HAP") << QStringLiteral("MAINTENANCE")
                                                      << QStringList{kind(ChannelKind::Maintenance, "0>0")};
    QTest::newRow("unknown type stays reachable")
        << QStringLiteral("HmIP-NEW") << QStringLiteral("MAINTENANCE FLUX_CAPACITOR")
        << QStringList{kind(ChannelKind::Generic, "1>1")};
    QTest::newRow("temperature probe measures with condition channels")
        << QStringLiteral("HmIP-STE2-PCB") << QStringLiteral("MAINTENANCE COND_SWITCH_TRANSMITTER_TEMPERATURE")
        << QStringList{kind(ChannelKind::Weather, "1>1")};
    QTest::newRow("siren")
        << QStringLiteral("HmIP-ASIR-2")
        << QStringLiteral("MAINTENANCE KEY_TRANSCEIVER ALARM_COND_SWITCH_RECEIVER ALARM_SWITCH_VIRTUAL_RECEIVER")
        << QStringList{kind(ChannelKind::Key, "1>1"), kind(ChannelKind::Siren, "3>3")};
}

void TestControlUnits::unitsFollowTheTypes() {
    QFETCH(QString, type);
    QFETCH(QString, channels);
    QFETCH(QStringList, units);
    QStringList found;
    for (const ControlUnit& unit : unitsOf(device(QStringLiteral("HmIP-RF"), type, channels))) {
        found.append(describe(unit));
        QCOMPARE(unit.health->address, QStringLiteral("ABC0000001:0"));
    }
    QCOMPARE(found, units);
}

void TestControlUnits::mainUnitIsTheActuator() {
    const Device plug = device(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BDT"),
        QStringLiteral("MAINTENANCE KEY_TRANSCEIVER KEY_TRANSCEIVER DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER "
                       "DIMMER_VIRTUAL_RECEIVER DIMMER_VIRTUAL_RECEIVER DIMMER_WEEK_PROFILE"));
    const auto unit = mainUnitOf(plug);
    QVERIFY(unit);
    QCOMPARE(describe(*unit), kind(ChannelKind::Dimmer, "3>4+5+6"));
    QCOMPARE(unit->mainParameter, QStringLiteral("LEVEL"));
    QCOMPARE(unit->targetType, QStringLiteral("DIMMER_VIRTUAL_RECEIVER"));
    QVERIFY(!mainUnitOf(Device()));
}

void TestControlUnits::expertReceiverIsItsOwnUnit() {
    const Device plug = device(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-FSM"),
        QStringLiteral("MAINTENANCE SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER "
                       "SWITCH_VIRTUAL_RECEIVER ENERGIE_METER_TRANSMITTER COND_SWITCH_TRANSMITTER"));
    const auto unitAt = [&plug](const char* address) {
        const auto unit = unitOfChannel(plug, {QStringLiteral("HmIP-RF"), QLatin1String(address)});
        return unit ? describe(*unit) : QString();
    };
    QCOMPARE(unitAt("ABC0000001:1"), kind(ChannelKind::Switch, "1>2+3+4~5"));
    QCOMPARE(unitAt("ABC0000001:2"), kind(ChannelKind::Switch, "1>2+3+4~5"));
    QCOMPARE(unitAt("ABC0000001:3"), kind(ChannelKind::Switch, "3>3"));
    QCOMPARE(unitAt("ABC0000001:5"), kind(ChannelKind::PowerMeter, "5>5"));
    QCOMPARE(unitAt("ABC0000001:6"), kind(ChannelKind::Generic, "6>6"));
    QCOMPARE(unitAt("ABC0000001:9"), QString());
}

// A transmitter is joined only with receivers of its own kind that stand right behind it.
void TestControlUnits::numbersAreNeverTrusted() {
    const Device odd = device(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-ODD"),
        QStringLiteral("MAINTENANCE SWITCH_TRANSMITTER DIMMER_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER"));
    QStringList found;
    for (const ControlUnit& unit : unitsOf(odd))
        found.append(describe(unit));
    QCOMPARE(found,
        (QStringList{
            kind(ChannelKind::Switch, "1>1"), kind(ChannelKind::Dimmer, "2>2"), kind(ChannelKind::Switch, "3>3")}));
}

void TestControlUnits::everyListedTypeHasAKind_data() {
    QTest::addColumn<bool>("actuator");
    QTest::addColumn<bool>("asks");
    for (const char* type : {"SWITCH", "SWITCH_VIRTUAL_RECEIVER", "WATER_SWITCH_VIRTUAL_RECEIVER", "DIMMER",
             "VIRTUAL_DIMMER", "DIMMER_VIRTUAL_RECEIVER", "UNIVERSAL_LIGHT_RECEIVER", "BLIND",
             "SHUTTER_VIRTUAL_RECEIVER", "BLIND_VIRTUAL_RECEIVER", "JALOUSIE", "CLIMATECONTROL_RT_TRANSCEIVER",
             "THERMALCONTROL_TRANSMIT", "CLIMATECONTROL_REGULATOR", "HEATING_CLIMATECONTROL_TRANSCEIVER"})
        QTest::newRow(type) << true << false;
    for (const char* type : {"KEYMATIC", "DOOR_LOCK_STATE_TRANSMITTER", "ALARM_SWITCH_VIRTUAL_RECEIVER",
             "ALARMACTUATOR", "DOOR_RECEIVER", "WINMATIC"})
        QTest::newRow(type) << true << true;
    for (const char* type : {"SHUTTER_CONTACT", "ROTARY_HANDLE_SENSOR", "ROTARY_HANDLE_TRANSCEIVER", "MOTION_DETECTOR",
             "MOTIONDETECTOR_TRANSCEIVER", "PRESENCEDETECTOR_TRANSCEIVER", "SMOKE_DETECTOR", "WEATHER",
             "WEATHER_TRANSMIT", "RAINDETECTOR", "WATERDETECTIONSENSOR", "WATER_DETECTION_TRANSMITTER", "POWERMETER",
             "ENERGIE_METER_TRANSMITTER", "POWERMETER_IGL", "CARBON_DIOXIDE_RECEIVER", "CLIMATECONTROL_VENT_DRIVE"})
        QTest::newRow(type) << false << false;
}

void TestControlUnits::everyListedTypeHasAKind() {
    QFETCH(bool, actuator);
    QFETCH(bool, asks);
    const QString type = QString::fromLatin1(QTest::currentDataTag());
    const ChannelKind found = kindOf(type, QString());
    QVERIFY(found != ChannelKind::Generic);
    QVERIFY(!isTechnicalChannel(type));
    QCOMPARE(isActuator(found), actuator);
    QCOMPARE(isSensor(found), !actuator);
    QCOMPARE(isSafetyRelevant(found), asks);
}

void TestControlUnits::smokeDetectorParameterFollowsTheFamily() {
    const auto parameter = [](const QString& type) {
        return mainUnitOf(device(QStringLiteral("X"), type, QStringLiteral("MAINTENANCE SMOKE_DETECTOR")))
            ->mainParameter;
    };
    QCOMPARE(parameter(QStringLiteral("HmIP-SWSD")), QStringLiteral("SMOKE_DETECTOR_ALARM_STATUS"));
    QCOMPARE(parameter(QStringLiteral("HM-Sec-SD-2")), QStringLiteral("STATE"));
}

QTEST_GUILESS_MAIN(TestControlUnits)
#include "tst_controlunits.moc"
