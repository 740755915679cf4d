// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/climatepanel.h"

#include "panelbench.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

PanelBench radiator() {
    return {QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER")};
}

PanelBench bidCosRadiator() {
    return {QStringLiteral("BidCos-RF"), QStringLiteral("HM-CC-RT-DN"),
        QStringLiteral("MAINTENANCE CLIMATECONTROL_RT_TRANSCEIVER")};
}

QDateTime noon() {
    return {QDate(2026, 3, 1), QTime(12, 0)};
}

} // namespace

//! Thermostats of both families, driven as a person drives them.
class TestClimatePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thermostatStepsAndModes();
    void onAndOffWhereTheRangeAllowsThem();
    void weekProfileIsChosen();
    void absenceOfHmIP();
    void absenceOfBidCos();
    void runningAbsenceIsTold();
    void bidCosModesAndStoredTemperatures();
    void regulatorHasNoModes();
};

void TestClimatePanel::thermostatStepsAndModes() {
    PanelBench bench(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"));
    bench.home.event(1, "ACTUAL_TEMPERATURE", Value(20.4));
    bench.home.event(1, "SET_POINT_TEMPERATURE", Value(21.0));
    bench.home.event(1, "SET_POINT_MODE", Value(0));
    bench.open();
    QCOMPARE(bench.headline(), QStringLiteral("20.4 °C"));
    QCOMPARE(bench.child<QLabel>("target")->text(), QStringLiteral("21.0 °C"));
    bench.child<QPushButton>("plus")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "SET_POINT_TEMPERATURE", "<double>21.500000</double>"));
    auto* manual = bench.child<QPushButton>("manual");
    manual->click();
    QCOMPARE(bench.lastSent(),
        putParamset(1, {{"CONTROL_MODE", "<i4>1</i4>"}, {"SET_POINT_TEMPERATURE", "<double>21.000000</double>"}}));
    QVERIFY(!manual->isChecked());
    QVERIFY(bench.child<QPushButton>("auto")->isChecked());
    bench.home.event(1, "SET_POINT_MODE", Value(1));
    QTRY_VERIFY(manual->isChecked());
}

void TestClimatePanel::onAndOffWhereTheRangeAllowsThem() {
    PanelBench bench = radiator();
    bench.home.add(1, "SET_POINT_TEMPERATURE", ParameterType::Float, "rwe", {4.5, 30.5}, "°C");
    bench.open();
    bench.child<QPushButton>("on")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "SET_POINT_TEMPERATURE", "<double>30.500000</double>"));
    bench.child<QPushButton>("off")->click();
    QCOMPARE(bench.lastSent(),
        putParamset(1, {{"CONTROL_MODE", "<i4>1</i4>"}, {"SET_POINT_TEMPERATURE", "<double>4.500000</double>"}}));
    bench.home.event(1, "SET_POINT_TEMPERATURE", Value(30.5));
    QTRY_COMPARE(bench.child<QLabel>("target")->text(), QStringLiteral("On"));

    PanelBench narrow = bidCosRadiator();
    narrow.home.add(1, "SET_TEMPERATURE", ParameterType::Float, "rwe", {5.0, 30.0}, "°C");
    narrow.open();
    QVERIFY(!narrow.child<QPushButton>("on")->isVisible());
    QVERIFY(!narrow.child<QPushButton>("off")->isVisible());
}

void TestClimatePanel::weekProfileIsChosen() {
    PanelBench bench = radiator();
    bench.open();
    auto* profile = bench.child<QComboBox>("weekProfile");
    QVERIFY(!profile->isVisible()); // not known to have any
    bench.home.add(1, "ACTIVE_PROFILE", ParameterType::Integer, "rwe", {1, 3});
    bench.home.event(1, "ACTIVE_PROFILE", Value(2));
    QTRY_VERIFY(profile->isVisible());
    QCOMPARE(profile->count(), 3);
    QCOMPARE(profile->currentText(), QStringLiteral("2"));
    profile->setCurrentIndex(2);
    Q_EMIT profile->activated(2);
    QCOMPARE(bench.lastSent(), setValue(1, "ACTIVE_PROFILE", "<i4>3</i4>"));
    QCOMPARE(profile->currentText(), QStringLiteral("2")); // asked for, not yet confirmed
    bench.home.event(1, "ACTIVE_PROFILE", Value(3));
    QTRY_COMPARE(profile->currentText(), QStringLiteral("3"));
}

void TestClimatePanel::absenceOfHmIP() {
    PanelBench bench = radiator();
    bench.home.clock.setWallTime(noon().toMSecsSinceEpoch());
    bench.open();
    auto* end = bench.child<QDateTimeEdit>("awayEnd");
    auto* away = bench.child<QPushButton>("away");
    QVERIFY(!end->isVisible());
    away->click();
    QVERIFY(end->isVisible());
    QVERIFY(bench.actions.isEmpty());
    QVERIFY(!away->isChecked());
    QCOMPARE(end->dateTime(), noon().addDays(1));
    end->setDateTime(noon().addDays(6));
    bench.child<QDoubleSpinBox>("awayTemperature")->setValue(15.5);
    bench.child<QPushButton>("startAway")->click();
    QCOMPARE(bench.lastSent(),
        putParamset(1,
            {{"CONTROL_MODE", "<i4>2</i4>"}, {"PARTY_TIME_END", "<string>2026_03_07 12:00</string>"},
                {"PARTY_TIME_START", "<string>2026_03_01 12:00</string>"},
                {"SET_POINT_TEMPERATURE", "<double>15.500000</double>"}}));
    QVERIFY(!end->isVisible());
    away->click();
    end->setDateTime(noon().addDays(-1));
    bench.child<QPushButton>("startAway")->click();
    QCOMPARE(bench.actions.size(), 1);
    QCOMPARE(bench.refusals, QStringList{QStringLiteral("The absence must end after it begins.")});
    QVERIFY(end->isVisible()); // to be corrected
    away->click();
    QVERIFY(!end->isVisible());
}

void TestClimatePanel::absenceOfBidCos() {
    PanelBench bench = bidCosRadiator();
    bench.home.clock.setWallTime(noon().toMSecsSinceEpoch());
    bench.open();
    QVERIFY(!bench.child<QPushButton>("away")->isVisible());
    bench.home.add(1, "PARTY_MODE_SUBMIT", ParameterType::String, "w");
    bench.panel->refresh();
    QVERIFY(bench.child<QPushButton>("away")->isVisible());
    bench.child<QPushButton>("away")->click();
    bench.child<QPushButton>("startAway")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "PARTY_MODE_SUBMIT", "<string>17.0,720,01,03,26,720,02,03,26</string>"));
}

void TestClimatePanel::runningAbsenceIsTold() {
    PanelBench bench = radiator();
    bench.home.clock.setWallTime(noon().toMSecsSinceEpoch());
    bench.home.event(1, "ACTUAL_TEMPERATURE", Value(17.0));
    bench.home.event(1, "SET_POINT_MODE", Value(2));
    bench.home.event(1, "PARTY_TIME_END", Value(QStringLiteral("2026_03_01 18:30")));
    bench.open();
    QVERIFY(bench.child<QLabel>("age")->text().startsWith(QStringLiteral("Away until 18:30")));
    QVERIFY(bench.child<QPushButton>("away")->isChecked());
    bench.child<QPushButton>("away")->click();
    QCOMPARE(bench.child<QDateTimeEdit>("awayEnd")->dateTime(), QDateTime(QDate(2026, 3, 1), QTime(18, 30)));
    QVERIFY(bench.child<QPushButton>("away")->isChecked());
}

void TestClimatePanel::bidCosModesAndStoredTemperatures() {
    PanelBench bench = bidCosRadiator();
    for (const char* action : {"AUTO_MODE", "BOOST_MODE", "COMFORT_MODE", "LOWERING_MODE"})
        bench.home.add(1, action, ParameterType::Action, "w");
    bench.home.event(1, "ACTUAL_TEMPERATURE", Value(19.0));
    bench.home.event(1, "SET_TEMPERATURE", Value(21.0));
    bench.home.event(1, "CONTROL_MODE", Value(0));
    bench.open();
    bench.child<QPushButton>("minus")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "SET_TEMPERATURE", "<double>20.500000</double>"));
    bench.child<QPushButton>("manual")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "MANU_MODE", "<double>21.000000</double>"));
    bench.child<QPushButton>("boost")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "BOOST_MODE", "<boolean>1</boolean>"));
    bench.child<QPushButton>("auto")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "AUTO_MODE", "<boolean>1</boolean>"));
    bench.child<QPushButton>("comfort")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "COMFORT_MODE", "<boolean>1</boolean>"));
    bench.child<QPushButton>("lowering")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "LOWERING_MODE", "<boolean>1</boolean>"));
    bench.home.event(1, "CONTROL_MODE", Value(3));
    QTRY_VERIFY(bench.child<QPushButton>("boost")->isChecked());
    QVERIFY(!bench.panel->findChild<QComboBox*>(QStringLiteral("weekProfile"))); // its pointer is a setting
}

void TestClimatePanel::regulatorHasNoModes() {
    PanelBench bench(QStringLiteral("BidCos-RF"), QStringLiteral("HM-CC-TC"),
        QStringLiteral("MAINTENANCE CLIMATECONTROL_REGULATOR"));
    bench.home.event(1, "SETPOINT", Value(20.0));
    bench.open();
    QVERIFY(!bench.panel->findChild<QPushButton*>(QStringLiteral("auto")));
    QVERIFY(!bench.panel->findChild<QPushButton*>(QStringLiteral("away")));
    bench.child<QPushButton>("plus")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "SETPOINT", "<double>20.500000</double>"));
}

QTEST_MAIN(TestClimatePanel)
#include "tst_climatepanel.moc"
