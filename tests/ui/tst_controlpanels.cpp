// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/controlpanel.h"

#include "panelbench.h"
#include "ui/control/levelslider.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

PanelBench hmipSwitch() {
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
    void dimmerTimesTravelWithTheLevel();
    void sliderIsHeldWhileTheDeviceMoves();
    void sliderDoesNotJumpUnderTheHand();
    void clickWithoutMovementSendsNothing();
    void repeatedKeysAreOneMessage();
    void unknownLevelHasNoHandle();
    void wheelNeedsTheFocus();
    void waterHasATimeLimit();
    void genericPanelWritesByDescription();
    void genericPanelShowsPercent();
    void genericPanelOffersSpecialValues();
    void genericPanelFollowsTheDevice();
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
    QTest::newRow("CLIMATECONTROL_RT_TRANSCEIVER") << 7;
    QTest::newRow("HEATING_CLIMATECONTROL_TRANSCEIVER") << 8;
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
    PanelBench bench(QStringLiteral("BidCos-RF"), QStringLiteral("HM-X"),
        QStringLiteral("MAINTENANCE ") + QLatin1String(QTest::currentDataTag()));
    bench.open();
    const auto all = bench.panel->findChildren<QPushButton*>();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), [](const QPushButton* button) { return button->isVisible(); }),
        buttons);
    QVERIFY(!bench.headline().isEmpty());
    for (const QWidget* widget : bench.panel->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && qobject_cast<const QAbstractButton*>(widget))
            QVERIFY(
                !qobject_cast<const QAbstractButton*>(widget)->text().isEmpty() || !widget->accessibleName().isEmpty());
    }
}

void TestControlPanels::toggleByKeyboardWaitsForTheDevice() {
    PanelBench bench = hmipSwitch();
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
    PanelBench bench = hmipSwitch();
    bench.open();
    auto* duration = bench.child<QComboBox>("duration");
    duration->setCurrentIndex(duration->findText(QStringLiteral("10 min")));
    bench.child<QPushButton>("startTimer")->click();
    QCOMPARE(bench.lastSent(),
        putParamset(2, {{"ON_TIME", "<double>600.000000</double>"}, {"STATE", "<boolean>1</boolean>"}}));
}

void TestControlPanels::dimmerSliderAnnouncesWhereItStops() {
    PanelBench bench(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"));
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

void TestControlPanels::dimmerTimesTravelWithTheLevel() {
    PanelBench bench(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"));
    bench.home.add(1, "RAMP_TIME", ParameterType::Float, "w", {0.0, 85825945.6}, "s");
    bench.home.add(1, "ON_TIME", ParameterType::Float, "w", {0.0, 85825945.6}, "s");
    bench.home.event(1, "LEVEL", Value(0.0));
    bench.open();
    auto* ramp = bench.child<QComboBox>("ramp");
    auto* onTime = bench.child<QComboBox>("onTime");
    QVERIFY(ramp->isVisible());
    auto* toggle = bench.child<ToggleSwitch>("toggle");
    toggle->click();
    QCOMPARE(bench.lastSent(), setValue(1, "LEVEL", "<double>1.000000</double>")); // as set in the device
    ramp->setCurrentIndex(ramp->findText(QStringLiteral("5 s")));
    onTime->setCurrentIndex(onTime->findText(QStringLiteral("10 min")));
    toggle->click();
    QCOMPARE(bench.lastSent(),
        putParamset(1,
            {{"LEVEL", "<double>1.000000</double>"}, {"ON_TIME", "<double>600.000000</double>"},
                {"RAMP_TIME", "<double>5.000000</double>"}}));
    auto* slider = bench.child<LevelSlider>("level");
    slider->setSliderDown(true);
    slider->setSliderPosition(40);
    slider->setSliderDown(false);
    QCOMPARE(bench.lastSent(),
        putParamset(1,
            {{"LEVEL", "<double>0.400000</double>"}, {"ON_TIME", "<double>600.000000</double>"},
                {"RAMP_TIME", "<double>5.000000</double>"}}));
    bench.home.event(1, "LEVEL", Value(0.4));
    QTRY_VERIFY(toggle->isChecked());
    toggle->click(); // off has no time to stay on
    QCOMPARE(bench.lastSent(),
        putParamset(1, {{"LEVEL", "<double>0.000000</double>"}, {"RAMP_TIME", "<double>5.000000</double>"}}));
}

void TestControlPanels::sliderIsHeldWhileTheDeviceMoves() {
    PanelBench bench(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BDT"),
        QStringLiteral("MAINTENANCE DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER"));
    bench.home.event(1, "LEVEL", Value(0.2));
    bench.open();
    auto* slider = bench.child<LevelSlider>("level");
    QCOMPARE(slider->value(), 20);
    bench.home.event(1, "ACTIVITY_STATE", Value(1));
    bench.home.event(1, "LEVEL", Value(0.5)); // on its way
    QTRY_COMPARE(bench.headline(), QStringLiteral("Getting brighter …"));
    QCOMPARE(slider->value(), 20);
    bench.home.event(1, "LEVEL", Value(0.8));
    bench.home.event(1, "ACTIVITY_STATE", Value(3));
    QTRY_COMPARE(slider->value(), 80);
    QCOMPARE(bench.headline(), QStringLiteral("On · 80 %"));
}

void TestControlPanels::clickWithoutMovementSendsNothing() {
    LevelSlider slider;
    QSignalSpy requests(&slider, &LevelSlider::levelRequested);
    slider.setLevel(0.4);
    slider.setSliderDown(true);
    slider.setSliderDown(false);
    QCOMPARE(requests.size(), 0);
    slider.setSliderDown(true);
    slider.setSliderPosition(60);
    slider.setSliderDown(false);
    QCOMPARE(requests.size(), 1);
}

void TestControlPanels::repeatedKeysAreOneMessage() {
    LevelSlider slider;
    QSignalSpy requests(&slider, &LevelSlider::levelRequested);
    slider.setLevel(0.4);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&slider, Qt::Key_Right);
    QTRY_COMPARE(requests.size(), 1);
    QCOMPARE(requests.first().at(0).toDouble(), 0.6);
    QVERIFY(requests.first().at(1).toBool());
}

void TestControlPanels::unknownLevelHasNoHandle() {
    LevelSlider slider;
    slider.resize(200, 30);
    slider.setLevel(std::nullopt);
    QVERIFY(!slider.isKnown());
    QCOMPARE(slider.accessibleDescription(), QStringLiteral("Unknown"));
    const QImage unknown = slider.grab().toImage();
    slider.setLevel(0.0);
    QVERIFY(slider.isKnown());
    QVERIFY(slider.grab().toImage() != unknown);
    slider.setLevel(std::nullopt);
    QTest::keyClick(&slider, Qt::Key_Right); // somebody sets it
    QVERIFY(slider.isKnown());
}

void TestControlPanels::wheelNeedsTheFocus() {
    PanelBench bench(
        QStringLiteral("BidCos-RF"), QStringLiteral("HM-LC-Dim1T-FM"), QStringLiteral("MAINTENANCE DIMMER"));
    bench.home.event(1, "LEVEL", Value(0.5));
    bench.open();
    auto* slider = bench.child<LevelSlider>("level");
    QVERIFY(!slider->hasFocus());
    QWheelEvent wheel(QPointF(5, 5), slider->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(slider, &wheel);
    QCOMPARE(slider->value(), 50);
}

void TestControlPanels::waterHasATimeLimit() {
    PanelBench bench(QStringLiteral("HmIP-RF"), QStringLiteral("ELV-SH-WSM"),
        QStringLiteral("MAINTENANCE WATER_SWITCH_TRANSMITTER WATER_SWITCH_VIRTUAL_RECEIVER"));
    bench.home.event(1, "STATE", Value(false));
    bench.open();
    auto* toggle = bench.child<ToggleSwitch>("toggle");
    toggle->click();
    QCOMPARE(bench.lastSent(),
        putParamset(2, {{"ON_TIME", "<double>600.000000</double>"}, {"STATE", "<boolean>1</boolean>"}}));
    auto* duration = bench.child<QComboBox>("duration");
    duration->setCurrentIndex(duration->findText(QStringLiteral("No limit")));
    toggle->click();
    QCOMPARE(bench.lastSent(), setValue(2, "STATE", "<boolean>1</boolean>"));
    bench.home.event(1, "STATE", Value(true));
    QTRY_COMPARE(bench.headline(), QStringLiteral("Open"));
    toggle->click();
    QCOMPARE(bench.lastSent(), setValue(2, "STATE", "<boolean>0</boolean>"));
}

void TestControlPanels::genericPanelWritesByDescription() {
    PanelBench bench(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-NEW"), QStringLiteral("MAINTENANCE FLUX_CAPACITOR"));
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

void TestControlPanels::genericPanelShowsPercent() {
    PanelBench bench(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-NEW"), QStringLiteral("MAINTENANCE FLUX_CAPACITOR"));
    bench.home.add(1, "SHARE", ParameterType::Float, "rwe", {0.0, 1.0}, "100%");
    bench.home.add(1, "PAUSE", ParameterType::Integer, "rwe", {0, 30}, "min");
    bench.home.event(1, "SHARE", Value(0.25));
    bench.home.event(1, "PAUSE", Value(12));
    bench.open();
    QCOMPARE(bench.child<QDoubleSpinBox>("SHARE")->text(), QStringLiteral("25.0 %"));
    QCOMPARE(bench.child<QDoubleSpinBox>("PAUSE")->text(), QStringLiteral("12 min"));
    auto* slider = bench.child<QDoubleSpinBox>("SHARE")->parentWidget()->findChild<QSlider*>();
    QVERIFY(slider);
    QCOMPARE(slider->value(), slider->maximum() / 4);
    slider->setValue(slider->maximum() / 2);
    bench.child<QPushButton>("set SHARE")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "SHARE", "<double>0.500000</double>"));
}

void TestControlPanels::genericPanelOffersSpecialValues() {
    PanelBench bench(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-NEW"), QStringLiteral("MAINTENANCE FLUX_CAPACITOR"));
    bench.home.add(
        1, "DELAY", ParameterType::Float, "rwe", {0.0, 100.0}, "s", {{QStringLiteral("NOT_USED"), 111600.0}});
    bench.home.event(1, "DELAY", Value(111600.0));
    bench.open();
    auto* number = bench.child<QDoubleSpinBox>("DELAY");
    auto* choice = number->parentWidget()->findChild<QComboBox*>();
    QVERIFY(choice);
    QCOMPARE(choice->currentIndex(), 1);
    QVERIFY(!number->isVisible()); // "Not used" is no number
    bench.child<QPushButton>("set DELAY")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "DELAY", "<double>111600.000000</double>"));
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    QVERIFY(number->isVisible());
    number->setValue(30.0);
    bench.child<QPushButton>("set DELAY")->click();
    QCOMPARE(bench.lastSent(), setValue(1, "DELAY", "<double>30.000000</double>"));
}

void TestControlPanels::genericPanelFollowsTheDevice() {
    PanelBench bench(
        QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-NEW"), QStringLiteral("MAINTENANCE FLUX_CAPACITOR"));
    bench.home.add(1, "FLUX", ParameterType::Float, "rwe", {0.0, 2.0});
    bench.home.event(1, "FLUX", Value(1.0));
    bench.open();
    auto* flux = bench.child<QDoubleSpinBox>("FLUX");
    bench.home.event(1, "FLUX", Value(1.5));
    QTRY_COMPARE(flux->value(), 1.5);
    flux->setValue(0.5); // a person edits
    bench.home.event(1, "FLUX", Value(1.75));
    QTRY_COMPARE(bench.headline(), QStringLiteral("1.75"));
    QCOMPARE(flux->value(), 0.5);
    bench.child<QPushButton>("set FLUX")->click();
    bench.home.event(1, "FLUX", Value(0.75));
    QTRY_COMPARE(flux->value(), 0.75);
    bench.home.add(1, "LATE", ParameterType::Integer, "rwe", {0, 9}); // its description came only now
    bench.home.event(1, "LATE", Value(4));
    QTRY_VERIFY(bench.panel->findChild<QDoubleSpinBox*>(QStringLiteral("LATE")));
}

void TestControlPanels::noContactDisablesAndKeepsTheValue() {
    PanelBench bench = hmipSwitch();
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
    PanelBench bench = hmipSwitch();
    bench.open();
    bench.panel->setOperable(false);
    QVERIFY(!bench.child<ToggleSwitch>("toggle")->isEnabled());
    QVERIFY(!bench.child<QPushButton>("startTimer")->isEnabled());
    bench.panel->setOperable(true);
    QVERIFY(bench.child<ToggleSwitch>("toggle")->isEnabled());
}

void TestControlPanels::refusalIsPassedOn() {
    PanelBench bench(QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-eTRV-2"),
        QStringLiteral("MAINTENANCE HEATING_CLIMATECONTROL_TRANSCEIVER"));
    bench.open();
    bench.child<QPushButton>("plus")->click();
    QVERIFY(bench.actions.isEmpty());
    QCOMPARE(bench.refusals,
        QStringList{QStringLiteral("The set temperature is not known yet, so it cannot be changed in steps.")});
}

QTEST_MAIN(TestControlPanels)
#include "tst_controlpanels.moc"
