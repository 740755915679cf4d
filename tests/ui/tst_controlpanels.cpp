// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/controlpanel.h"

#include "tests/core/controlbytes.h"
#include "tests/core/controlhome.h"
#include "ui/control/levelslider.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

//! A panel on a device, with everything it asked for written as the wire would carry it.
struct Bench {
    ControlHome home;
    std::unique_ptr<ControlPanel> panel;
    QList<ControlAction> actions;
    QStringList refusals;

    Bench(const QString& interface, const QString& type, const QString& channels) : home(interface, type, channels) { }

    void open() {
        panel.reset(makeControlPanel(home.unit(), home.values, home.clock, nullptr));
        QObject::connect(panel.get(), &ControlPanel::actionRequested, panel.get(),
            [this](const ControlAction& action) { actions.append(action); });
        QObject::connect(panel.get(), &ControlPanel::refused, panel.get(),
            [this](const QString& sentence) { refusals.append(sentence); });
        panel->show();
    }
    template <typename Widget> Widget* child(const char* name) const {
        auto* widget = panel->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(widget);
        return widget;
    }
    QString headline() const { return child<QLabel>("headline")->text(); }
    QByteArray lastSent() const { return actions.isEmpty() ? QByteArray() : sent(actions.last()); }
};

Bench hmipSwitch() {
    return {QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-FSM"),
        QStringLiteral("MAINTENANCE SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER")};
}

} // namespace

//! The detail pane's controls, driven as a person drives them, by keyboard where that is a way.
class TestControlPanels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAPanel_data();
    void everyKindHasAPanel();
    void toggleByKeyboardWaitsForTheDevice();
    void timerTravelsWithTheState();
    void dimmerSliderAnnouncesWhereItStops();
    void sliderDoesNotJumpUnderTheHand();
    void blindStops();
    void thermostatStepsAndModes();
    void lockAsksBeforeAnythingIsSent();
    void genericPanelWritesByDescription();
    void noContactDisablesAndKeepsTheValue();
    void readOnlyDisables();
    void refusalIsPassedOn();
};

void TestControlPanels::everyKindHasAPanel_data() {
    QTest::addColumn<int>("buttons");
    for (const char* type : {"KEYMATIC", "DOOR_LOCK_STATE_TRANSMITTER"})
        QTest::newRow(type) << 3;
    for (const char* type : {"SWITCH", "WATER_SWITCH_TRANSMITTER"})
        QTest::newRow(type) << 1;
    for (const char* type : {"BLIND", "SHUTTER_TRANSMITTER", "BLIND_TRANSMITTER"})
        QTest::newRow(type) << 3;
    for (const char* type : {"CLIMATECONTROL_RT_TRANSCEIVER", "HEATING_CLIMATECONTROL_TRANSCEIVER"})
        QTest::newRow(type) << 6;
    for (const char* type : {"KEY", "ALARM_SWITCH_VIRTUAL_RECEIVER", "ALARMACTUATOR"})
        QTest::newRow(type) << 2;
    QTest::newRow("DOOR_RECEIVER") << 4;
    QTest::newRow("WINMATIC") << 4;
    for (const char* type : {"DIMMER", "SHUTTER_CONTACT", "ROTARY_HANDLE_SENSOR", "MOTION_DETECTOR", "WEATHER",
             "SMOKE_DETECTOR_TEAM", "WATERDETECTIONSENSOR", "POWERMETER", "FLUX_CAPACITOR"})
        QTest::newRow(type) << 0;
}

void TestControlPanels::everyKindHasAPanel() {
    QFETCH(int, buttons);
    Bench bench(QStringLiteral("BidCos-RF"), QStringLiteral("HM-X"),
        QStringLiteral("MAINTENANCE ") + QLatin1String(QTest::currentDataTag()));
    bench.open();
    QCOMPARE(bench.panel->findChildren<QPushButton*>().size(), buttons);
    QVERIFY(!bench.headline().isEmpty());
    for (const QWidget* widget : bench.panel->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && qobject_cast<const QAbstractButton*>(widget))
            QVERIFY(
                !qobject_cast<const QAbstractButton*>(widget)->text().isEmpty() || !widget->accessibleName().isEmpty());
    }
}

void TestControlPanels::toggleByKeyboardWaitsForTheDevice() {
    Bench bench = hmipSwitch();
    bench.home.event(1, "STATE", Value(false));
    bench.open();
    auto* toggle = bench.child<ToggleSwitch>("toggle");
    QTest::keyClick(toggle, Qt::Key_Space);
    QCOMPARE(bench.lastSent(), setValue(2, "STATE", "<boolean>1</boolean>"));
    QVERIFY(!toggle->isChecked()); // asked for, not yet confirmed
    bench.home.event(1, "STATE", Value(true));
    QTRY_VERIFY(toggle->isChecked());
    QCOMPARE(bench.headline(), QStringLiteral("On"));
    QVERIFY(bench.child<QLabel>("age")->text().contains(QStringLiteral("confirmed by event")));
}

void TestControlPanels::timerTravelsWithTheState() {
    Bench bench = hmipSwitch();
    bench.open();
    auto* duration = bench.child<QComboBox>("duration");
    duration->setCurrentIndex(duration->findText(QStringLiteral("10 min")));
    bench.child<QPushButton>("startTimer")->click();
    QCOMPARE(bench.lastSent(),
        putParamset(2, {{"ON_TIME", "<double>600.000000</double>"}, {"STATE", "<boolean>1</boolean>"}}));
}

void TestControlPanels::dimmerSliderAnnouncesWhereItStops() {
    Bench bench(QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"));
    bench.home.event(1, "LEVEL", Value(0.5));
    bench.open();
    auto* slider = bench.child<LevelSlider>("level");
    QCOMPARE(slider->value(), 50);
    slider->setSliderDown(true);
    for (int position = 51; position <= 60; ++position)
        slider->setSliderPosition(position);
    QCOMPARE(bench.actions.size(), 0);
    QTRY_COMPARE(bench.actions.size(), 1); // ten steps, one message
    QCOMPARE(bench.actions.last().commands.first().priority, CommandPriority::Slider);
    slider->setSliderPosition(62);
    slider->setSliderDown(false);
    QCOMPARE(bench.lastSent(), setValue(1, "LEVEL", "<double>0.620000</double>"));
    QCOMPARE(bench.actions.last().commands.first().priority, CommandPriority::Normal);
}

void TestControlPanels::sliderDoesNotJumpUnderTheHand() {
    LevelSlider slider;
    slider.setLevel(0.2);
    slider.setSliderDown(true);
    slider.setSliderPosition(70);
    slider.setLevel(0.3); // an event on its way
    QCOMPARE(slider.value(), 70);
    slider.setSliderDown(false);
    slider.setLevel(1.01);
    QCOMPARE(slider.value(), 100);
}

void TestControlPanels::blindStops() {
    Bench bench(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BBL"),
        QStringLiteral("MAINTENANCE BLIND_TRANSMITTER BLIND_VIRTUAL_RECEIVER"));
    bench.open();
    bench.child<QPushButton>("stop")->click();
    QCOMPARE(bench.lastSent(), setValue(2, "STOP", "<boolean>1</boolean>"));
    QVERIFY(bench.panel->findChild<LevelSlider*>(QStringLiteral("slats")));
}

void TestControlPanels::thermostatStepsAndModes() {
    Bench bench(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
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

void TestControlPanels::lockAsksBeforeAnythingIsSent() {
    Bench bench(QStringLiteral("BidCos-RF"), QStringLiteral("HM-Sec-Key"), QStringLiteral("MAINTENANCE KEYMATIC"));
    bench.open();
    bench.child<QPushButton>("unlock")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "STATE", "<boolean>1</boolean>"));
    QVERIFY(bench.actions.last().needsConfirmation());
    bench.child<QPushButton>("lock")->click();
    QVERIFY(!bench.actions.last().needsConfirmation());
}

void TestControlPanels::genericPanelWritesByDescription() {
    Bench bench(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-NEW"), QStringLiteral("MAINTENANCE FLUX_CAPACITOR"));
    bench.home.add(1, "FLUX", ParameterType::Float, "rwe", {0.0, 2.0});
    bench.home.addList(1, "FLUX_MODE", "w", {QStringLiteral("SLOW"), QString(), QStringLiteral("FAST")});
    bench.home.add(1, "FLUX_READING", ParameterType::Float, "re", {0.0, 2.0});
    bench.home.add(1, "IGNITE", ParameterType::Action, "w");
    bench.open();
    QVERIFY(!bench.panel->findChild<QWidget*>(QStringLiteral("FLUX_READING")));
    bench.child<QDoubleSpinBox>("FLUX")->setValue(1.21);
    bench.child<QPushButton>("set FLUX")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "FLUX", "<double>1.210000</double>"));
    auto* mode = bench.child<QComboBox>("FLUX_MODE");
    QCOMPARE(mode->count(), 2); // the unused entry is left out
    mode->setCurrentIndex(1);
    bench.child<QPushButton>("set FLUX_MODE")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "FLUX_MODE", "<i4>2</i4>"));
    bench.child<QPushButton>("set IGNITE")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "IGNITE", "<boolean>1</boolean>"));
}

void TestControlPanels::noContactDisablesAndKeepsTheValue() {
    Bench bench = hmipSwitch();
    bench.home.event(1, "STATE", Value(true));
    bench.open();
    auto* toggle = bench.child<ToggleSwitch>("toggle");
    QVERIFY(toggle->isEnabled());
    bench.home.event(0, "UNREACH", Value(true));
    QTRY_VERIFY(!toggle->isEnabled());
    QVERIFY(toggle->isChecked());
    QVERIFY(bench.headline().startsWith(QStringLiteral("No contact since")));
}

void TestControlPanels::readOnlyDisables() {
    Bench bench = hmipSwitch();
    bench.open();
    bench.panel->setOperable(false);
    QVERIFY(!bench.child<ToggleSwitch>("toggle")->isEnabled());
    QVERIFY(!bench.child<QPushButton>("startTimer")->isEnabled());
    bench.panel->setOperable(true);
    QVERIFY(bench.child<ToggleSwitch>("toggle")->isEnabled());
}

void TestControlPanels::refusalIsPassedOn() {
    Bench bench(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"));
    bench.open();
    bench.child<QPushButton>("plus")->click();
    QVERIFY(bench.actions.isEmpty());
    QCOMPARE(bench.refusals,
        QStringList{QStringLiteral("The set temperature is not known yet, so it cannot be changed in steps.")});
}

QTEST_MAIN(TestControlPanels)
#include "tst_controlpanels.moc"
