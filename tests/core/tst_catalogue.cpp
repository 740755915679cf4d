// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/catalogue.h"
#include "core/simulator/cataloguetext.h"

#include <QSet>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::simulator;

//! The simulated CCU's device types are complete and consistent.
class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsLines();
    void expandsBraces();
    void reportsNoProblem();
    void knowsEveryModel();
    void describesEveryParameter();
    void hasEveryChannelType_data();
    void hasEveryChannelType();
    void restatesRecordedFacts();
    void hasMasterParametersAndLinks();

private:
    const Catalogue m_catalogue;
};

void TestCatalogue::splitsLines() {
    const QList<TextLine> lines
        = parseTextLines(QStringLiteral("# no\n\n  A \"b c\" unit=\"% rF\" list=X,,Y d=\"\\\"\\\"\"\n"));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().number, 3);
    QCOMPARE(lines.first().words, QStringList({QStringLiteral("A"), QStringLiteral("b c")}));
    QCOMPARE(lines.first().options.value(QStringLiteral("unit")), QStringLiteral("% rF"));
    QCOMPARE(lines.first().options.value(QStringLiteral("d")), QStringLiteral("\"\""));
    QCOMPARE(parseTextLines(QStringLiteral("a \"b␁c␟\"")).first().words.at(1),
        QStringLiteral("b\x01"
                       "c\x1f"));
    QCOMPARE(lines.first().listOption(QStringLiteral("list")),
        QStringList({QStringLiteral("X"), QString(), QStringLiteral("Y")}));
}

void TestCatalogue::expandsBraces() {
    QCOMPARE(expandBraces(QStringLiteral("P{1..2}_{A|B}")),
        QStringList({QStringLiteral("P1_A"), QStringLiteral("P1_B"), QStringLiteral("P2_A"), QStringLiteral("P2_B")}));
    QCOMPARE(expandBraces(QStringLiteral("{09..10}_X")), QStringList({QStringLiteral("09_X"), QStringLiteral("10_X")}));
    QCOMPARE(expandBraces(QStringLiteral("STATE")), QStringList({QStringLiteral("STATE")}));
}

void TestCatalogue::reportsNoProblem() {
    QCOMPARE(m_catalogue.problems(), QStringList());
}

void TestCatalogue::knowsEveryModel() {
    const QStringList models = m_catalogue.models();
    QVERIFY2(models.size() >= 45, qPrintable(QString::number(models.size())));
    const QStringList wanted = QStringLiteral(
        "HmIP-PSM HmIP-BSM HmIP-FSM16 HmIP-BDT HmIP-FDT HmIP-BROLL HmIP-FBL HmIP-eTRV-2 HmIP-WTH-2 HmIP-FALMOT-C12 "
        "HmIP-WRC2 HmIP-KRC4 HmIP-SWDO HmIP-SRH HmIP-SMI HmIP-SPI HmIP-SWSD HmIP-SWD HmIP-SWO-PR HmIP-STHO HmIP-DLD "
        "HmIP-ASIR HmIP-MOD-HO ELV-SH-WSM HmIP-HAP HmIP-RCV-50 HM-LC-Sw1-Pl-2 HM-LC-Dim1TPBU-FM HM-LC-Bl1PBU-FM "
        "HM-CC-RT-DN HM-TC-IT-WM-W-EU HM-Sec-SC-2 HM-Sec-RHS HM-Sec-MDIR-2 HM-Sec-Key HM-Sec-SD-2 HM-ES-PMSw1-Pl "
        "HM-PB-4-WM HM-WDS100-C6-O-2 HM-RCV-50 HMW-LC-Sw2-DR HMW-IO-12-Sw7-DR HM-CC-VG-1")
                                   .split(QLatin1Char(' '));
    for (const QString& model : wanted) {
        const DeviceKind* const kind = m_catalogue.device(model);
        QVERIFY2(kind != nullptr, qPrintable(model));
        QVERIFY2(!kind->channels.isEmpty() && kind->channels.first().index == 0, qPrintable(model));
        QCOMPARE(kind->channels.first().kind->type, QStringLiteral("MAINTENANCE"));
    }
}

void TestCatalogue::describesEveryParameter() {
    const QStringList models = m_catalogue.models();
    for (const QString& model : models) {
        const DeviceKind& kind = *m_catalogue.device(model);
        QList<const ParameterSet*> sets{&kind.master};
        for (const DeviceKind::Slot& slot : kind.channels)
            sets << &slot.kind->values << &slot.kind->master << &slot.kind->link;
        for (const ParameterSet* const set : sets) {
            for (const ParameterDescription& p : set->all()) {
                const QByteArray where = (model + QLatin1Char(' ') + p.id).toUtf8();
                QVERIFY2(p.type != ParameterType::Unknown, where.constData());
                // NEXT_TRANSMISSION really has none (controls §2)
                QVERIFY2(p.operations != Operations() || p.id == QLatin1String("NEXT_TRANSMISSION"), where.constData());
                QVERIFY2(!p.defaultValue.isEmpty(), where.constData());
                QVERIFY2((p.type == ParameterType::Enum) == !p.valueList.isEmpty(), where.constData());
                const bool isNumber = p.type == ParameterType::Float || p.type == ParameterType::Integer;
                QVERIFY2(!isNumber || (p.minimum.toNumber() && p.maximum.toNumber()), where.constData());
                QVERIFY2(!isNumber || *p.minimum.toNumber() < *p.maximum.toNumber(), where.constData());
                QVERIFY2(p.complete && set->find(p.id) == &p, where.constData());
            }
        }
    }
}

void TestCatalogue::hasEveryChannelType_data() {
    QTest::addColumn<QString>("type");
    const QStringList types = QStringLiteral(
        "SWITCH SWITCH_VIRTUAL_RECEIVER SWITCH_TRANSMITTER WATER_SWITCH_VIRTUAL_RECEIVER DIMMER VIRTUAL_DIMMER "
        "DIMMER_VIRTUAL_RECEIVER DIMMER_TRANSMITTER UNIVERSAL_LIGHT_RECEIVER RGBW_COLOR BLIND SHUTTER_VIRTUAL_RECEIVER "
        "SHUTTER_TRANSMITTER BLIND_VIRTUAL_RECEIVER BLIND_TRANSMITTER JALOUSIE WINMATIC DOOR_RECEIVER "
        "CLIMATECONTROL_RT_TRANSCEIVER THERMALCONTROL_TRANSMIT CLIMATECONTROL_REGULATOR "
        "HEATING_CLIMATECONTROL_TRANSCEIVER CLIMATECONTROL_FLOOR_TRANSCEIVER CLIMATECONTROL_VENT_DRIVE KEY "
        "KEY_TRANSCEIVER MULTI_MODE_INPUT_TRANSMITTER VIRTUAL_KEY SHUTTER_CONTACT ROTARY_HANDLE_SENSOR "
        "ROTARY_HANDLE_TRANSCEIVER MOTION_DETECTOR MOTIONDETECTOR_TRANSCEIVER PRESENCEDETECTOR_TRANSCEIVER "
        "PASSAGE_DETECTOR_DIRECTION_TRANSMITTER PASSAGE_DETECTOR_COUNTER_TRANSMITTER SMOKE_DETECTOR WEATHER "
        "WEATHER_TRANSMIT RAINDETECTOR RAIN_DETECTION_TRANSMITTER WATERDETECTIONSENSOR WATER_DETECTION_TRANSMITTER "
        "KEYMATIC DOOR_LOCK_STATE_TRANSMITTER ACCESS_RECEIVER ACCESS_TRANSCEIVER PERMISSION_TRANSCEIVER "
        "ALARM_SWITCH_VIRTUAL_RECEIVER ALARMACTUATOR POWERMETER ENERGIE_METER_TRANSMITTER POWERMETER_IGL "
        "CARBON_DIOXIDE_RECEIVER ACOUSTIC_SIGNAL_VIRTUAL_RECEIVER OPTICAL_SIGNAL_RECEIVER ACOUSTIC_DISPLAY_RECEIVER "
        "MAINTENANCE")
                                  .split(QLatin1Char(' '));
    for (const QString& type : types)
        QTest::newRow(qPrintable(type)) << type;
}

void TestCatalogue::hasEveryChannelType() {
    QFETCH(QString, type);
    const QStringList models = m_catalogue.models();
    for (const QString& model : models) {
        for (const DeviceKind::Slot& slot : m_catalogue.device(model)->channels) {
            if (slot.kind->type == type)
                return;
        }
    }
    QFAIL("no device has it");
}

// Facts of rfd's and the HmIP server's own answers, restated: protocol §3.6, §3.7, controls §2.
void TestCatalogue::restatesRecordedFacts() {
    const DeviceKind& plug = *m_catalogue.device(QStringLiteral("HmIP-PSM"));
    QCOMPARE(plug.channels.size(), 9);
    const ParameterDescription& onTime = *plug.channels.at(3).kind->values.find(QStringLiteral("ON_TIME"));
    QCOMPARE(onTime.type, ParameterType::Float);
    QCOMPARE(int(onTime.operations), 2);
    QCOMPARE(onTime.maximum, Value(8580000.0));
    const ParameterDescription& unreach = *plug.channels.at(0).kind->values.find(QStringLiteral("UNREACH"));
    QCOMPARE(int(unreach.operations), 5);
    QCOMPARE(int(unreach.flags), 25);

    const DeviceKind& radiator = *m_catalogue.device(QStringLiteral("HM-CC-RT-DN"));
    QCOMPARE(radiator.channels.at(4).kind->type, QStringLiteral("CLIMATECONTROL_RT_TRANSCEIVER"));
    const ParameterSet& climate = radiator.channels.at(4).kind->values;
    QCOMPARE(climate.size(), 22); // as rfd describes it
    const ParameterDescription& faults = *climate.find(QStringLiteral("FAULT_REPORTING"));
    QCOMPARE(faults.valueList.size(), 8);
    QCOMPARE(faults.valueList.at(5), QString()); // an unused index
    QCOMPARE(int(faults.flags), 9);
    QCOMPARE(climate.find(QStringLiteral("MANU_MODE"))->type, ParameterType::Float);
    QCOMPARE(climate.find(QStringLiteral("AUTO_MODE"))->type, ParameterType::Action);

    const DeviceKind& contact = *m_catalogue.device(QStringLiteral("HM-Sec-SC-2"));
    QCOMPARE(contact.rxMode, RxModes(RxMode::Config) | RxMode::WakeUp);
    QCOMPARE(contact.channels.at(1).kind->values.find(QStringLiteral("STATE"))->type, ParameterType::Bool);
    const DeviceKind& contactIp = *m_catalogue.device(QStringLiteral("HmIP-SWDO"));
    const ParameterDescription& state = *contactIp.channels.at(1).kind->values.find(QStringLiteral("STATE"));
    QCOMPARE(state.valueList, QStringList({QStringLiteral("CLOSED"), QStringLiteral("OPEN")}));
    QCOMPARE(state.unit, QStringLiteral("\"\"")); // two quotation marks on the wire
    const ParameterSet& dimmer = m_catalogue.device(QStringLiteral("HM-LC-Dim1TPBU-FM"))->channels.at(1).kind->values;
    QCOMPARE(dimmer.size(), 13);
    QCOMPARE(dimmer.find(QStringLiteral("LEVEL"))->unit, QStringLiteral("100%"));
}

void TestCatalogue::hasMasterParametersAndLinks() {
    const DeviceKind& dimmer = *m_catalogue.device(QStringLiteral("HmIP-BDT"));
    QVERIFY(dimmer.channels.at(4).kind->master.size() > 8);
    QVERIFY(dimmer.channels.at(4).kind->link.find(QStringLiteral("SHORT_ON_LEVEL")) != nullptr);
    const ParameterSet& heating = m_catalogue.device(QStringLiteral("HmIP-eTRV-2"))->channels.at(1).kind->master;
    QVERIFY(heating.find(QStringLiteral("P1_ENDTIME_SUNDAY_13")) != nullptr);
    QCOMPARE(heating.find(QStringLiteral("TEMPERATURE_MINIMUM"))->defaultValue, Value(4.5));
    const ParameterDescription& button
        = *m_catalogue.device(QStringLiteral("HM-LC-Sw1-Pl-2"))->master.find(QStringLiteral("CONF_BUTTON_TIME"));
    QCOMPARE(button.specials, QList<SpecialValue>({{QStringLiteral("PERMANENT"), 255.0}}));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
