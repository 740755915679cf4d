// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"
#include "core/domain/valuewords.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace ccudesk;

namespace {
QString s(const char* text) {
    return QString::fromUtf8(text);
}
ParameterDescription described(ParameterType type, const char* unit = "", const QStringList& words = {}) {
    ParameterDescription d;
    d.type = type;
    d.unit = s(unit);
    d.valueList = words;
    return d;
}
const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German);
} // namespace

class ValueTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void specialValuesAreWords();
    void germanNumbers();
    void ranges();
    void signal_data();
    void signal();
    void ages_data();
    void ages();
    void names_data();
    void names();
    void technicalParameters();
    void words();
};

void ValueTextTest::reads_data() {
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("channelType");
    QTest::addColumn<ParameterDescription>("description");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* parameter, const char* channelType,
                         const ParameterDescription& description, const Value& value, const char* expected) {
        QTest::newRow(name) << s(parameter) << s(channelType) << description << value << s(expected);
    };
    using T = ParameterType;
    const auto contact = described(T::Enum, "", {s("CLOSED"), s("OPEN")});
    row("nothing", "STATE", "SWITCH", described(T::Bool), Value(), "");
    row("switch on", "STATE", "SWITCH", described(T::Bool), Value(true), "On");
    row("switch off", "STATE", "SWITCH_VIRTUAL_RECEIVER", described(T::Bool), Value(false), "Off");
    row("BidCos contact", "STATE", "SHUTTER_CONTACT", described(T::Bool), Value(true), "Open");
    row("HmIP contact", "STATE", "SHUTTER_CONTACT", contact, Value(1), "Open");
    row("valve", "STATE", "WATER_SWITCH_VIRTUAL_RECEIVER", described(T::Bool), Value(false), "Closed");
    row("lock: true is unlocked", "STATE", "KEYMATIC", described(T::Bool), Value(true), "Unlocked");
    row("unreachable", "UNREACH", "MAINTENANCE", described(T::Bool), Value(true), "Yes");
    row("temperature", "ACTUAL_TEMPERATURE", "", described(T::Float, "°C"), Value(21.0), "21.0 °C");
    row("negative", "TEMPERATURE", "", described(T::Float, "°C"), Value(-3.21), "−3.2 °C");
    row("no minus zero", "TEMPERATURE", "", described(T::Float, "°C"), Value(-0.01), "0.0 °C");
    row("fraction", "LEVEL", "DIMMER", described(T::Float, "100%"), Value(0.25), "25 %");
    row("fraction without unit", "LEVEL", "DIMMER_TRANSMITTER", described(T::Float), Value(0.6), "60 %");
    row("dimmer off", "LEVEL", "DIMMER", described(T::Float, "100%"), Value(0.0), "Off");
    row("clamped", "LEVEL", "DIMMER_TRANSMITTER", described(T::Float, "100%"), Value(1.01), "100 %");
    row("blind", "LEVEL", "BLIND", described(T::Float, "100%"), Value(0.0), "0 % open");
    row("humidity", "HUMIDITY", "", described(T::Integer, "%"), Value(46), "46 %");
    row("low power", "POWER", "", described(T::Float, "W"), Value(23.4), "23.4 W");
    row("high power", "POWER", "", described(T::Float, "W"), Value(1180.2), "1,180 W");
    row("energy", "ENERGY_COUNTER", "", described(T::Float, "Wh"), Value(18620.0), "18.62 kWh");
    row("little energy", "ENERGY_COUNTER", "", described(T::Float, "Wh"), Value(18.6), "18.6 Wh");
    row("frequency", "FREQUENCY", "", described(T::Float, "Hz"), Value(50.01), "50.01 Hz");
    row("angle", "WIND_DIR", "", described(T::Float, "°"), Value(45.0), "45°");
    row("battery without unit", "OPERATING_VOLTAGE", "", described(T::Float), Value(2.9), "2.9 V");
    row("light", "ILLUMINATION", "", described(T::Float), Value(1234.4), "1,234 lx");
    row("other number", "SOMETHING", "", described(T::Float), Value(3.14159), "3.14");
    row("short number", "SOMETHING", "", described(T::Float, "s"), Value(2.5), "2.5 s");
    row("whole number", "SOMETHING", "", described(T::Float, "min"), Value(30.0), "30 min");
    row("off temperature", "SET_POINT_TEMPERATURE", "", described(T::Float, "°C"), Value(4.5), "Off");
    row("heating mode", "SET_POINT_MODE", "", described(T::Integer), Value(1), "Manual");
    row("unused enum entry", "COLOR", "", described(T::Enum, "", {s("BLACK"), QString()}), Value(1), "1");
    row("enum outside", "COLOR", "", described(T::Enum, "", {s("BLACK")}), Value(7), "7");
    row("text", "IP_ADDRESS", "", described(T::String), Value(s("10.0.0.5")), "10.0.0.5");
    row("signal", "RSSI_DEVICE", "MAINTENANCE", described(T::Integer), Value(-61), "−61 dBm");
    row("signal unknown", "RSSI_PEER", "MAINTENANCE", described(T::Integer), Value(128), "Unknown");
    row("press", "PRESS_SHORT", "KEY", described(T::Action), Value(true), "pressed");
    row("not a number", "LEVEL", "", described(T::Float), Value(std::numeric_limits<double>::quiet_NaN()), "");
}

void ValueTextTest::reads() {
    QFETCH(QString, parameter);
    QFETCH(QString, channelType);
    QFETCH(ParameterDescription, description);
    QFETCH(Value, value);
    QFETCH(QString, expected);
    QCOMPARE(valueText(parameter, channelType, description, value, english).joined(), expected);
}

void ValueTextTest::specialValuesAreWords() {
    auto onTime = described(ParameterType::Float, "s");
    onTime.specials = {{s("NOT_USED"), 111600.0}};
    QCOMPARE(valueText(s("ON_TIME"), s("SWITCH"), onTime, Value(111600.0), english).joined(), s("Not used"));
    auto level = described(ParameterType::Float, "100%");
    level.specials = {{s("OLD_LEVEL"), 1.005}};
    QCOMPARE(valueText(s("LEVEL"), s("DIMMER"), level, Value(1.005), english).joined(), s("Last level"));
}

void ValueTextTest::germanNumbers() {
    const auto power = described(ParameterType::Float, "W");
    QCOMPARE(valueText(s("POWER"), {}, power, Value(1180.0), german).joined(), s("1.180 W"));
    QCOMPARE(valueText(s("POWER"), {}, power, Value(-2.5), german).joined(), s("−2,5 W"));
}

void ValueTextTest::ranges() {
    auto temperature = described(ParameterType::Float, "°C");
    temperature.minimum = Value(4.5);
    temperature.maximum = Value(30.5);
    QCOMPARE(rangeText(s("SET_POINT_TEMPERATURE"), {}, temperature, english), s("4.5 … 30.5 °C"));
    auto energy = described(ParameterType::Float, "Wh");
    energy.minimum = Value(0.0);
    energy.maximum = Value(838860.7);
    QCOMPARE(rangeText(s("ENERGY_COUNTER"), {}, energy, english), s("0.0 Wh … 838.86 kWh"));
    temperature.maximum = temperature.minimum; // HM-CC-VG-1 says 0/0 (protocol §10.9)
    QCOMPARE(rangeText(s("SET_TEMPERATURE"), {}, temperature, english), QString());
    QCOMPARE(rangeText(s("STATE"), {}, described(ParameterType::Bool), english), QString());
}

void ValueTextTest::signal_data() { // protocol §10.3
    QTest::addColumn<int>("raw");
    QTest::addColumn<int>("dbm"); // 0: unknown
    for (const int unknown : {0, 1, 128, -128, 127, 129, -127, -129, 256, -256, 65536, -65536, -65535})
        QTest::addRow("unknown %d", unknown) << unknown << 0;
    QTest::newRow("-61") << -61 << -61;
    QTest::newRow("61") << 61 << -61;
    QTest::newRow("195") << 195 << -61;
    QTest::newRow("-195") << -195 << -61;
}

void ValueTextTest::signal() {
    QFETCH(int, raw);
    QFETCH(int, dbm);
    QCOMPARE(signalDbm(Value(raw)).value_or(0), dbm);
}

void ValueTextTest::ages_data() {
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("expected");
    QTest::newRow("clock ahead") << qint64(-5'000) << s("now");
    QTest::newRow("now") << qint64(900) << s("now");
    QTest::newRow("seconds") << qint64(2'500) << s("2 s");
    QTest::newRow("minutes") << qint64(34 * 60'000) << s("34 min");
    QTest::newRow("hours") << qint64(6 * 3'600'000) << s("6 h");
    QTest::newRow("yesterday") << qint64(20 * 3'600'000) << s("yesterday");
    QTest::newRow("date") << qint64(80 * 3'600'000) << s("11.11.23");
}

void ValueTextTest::ages() {
    QFETCH(qint64, age);
    QFETCH(QString, expected);
    const qint64 now = QDateTime(QDate(2023, 11, 14), QTime(14, 0)).toMSecsSinceEpoch();
    QCOMPARE(ageText(now - age, now, german), expected);
    QCOMPARE(ageText(0, now, german), s("never"));
}

void ValueTextTest::names_data() {
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("channelType");
    QTest::addColumn<QString>("expected");
    QTest::newRow("switch") << s("STATE") << s("SWITCH_TRANSMITTER") << s("Switch");
    QTest::newRow("contact") << s("STATE") << s("SHUTTER_CONTACT") << s("State");
    QTest::newRow("plain") << s("ACTUAL_TEMPERATURE") << s("WEATHER") << s("Actual temperature");
    QTest::newRow("channel 0") << s("ACTUAL_TEMPERATURE") << s("MAINTENANCE") << s("Device temperature");
    QTest::newRow("blind") << s("LEVEL") << s("SHUTTER_TRANSMITTER") << s("Position");
    QTest::newRow("quality") << s("HUMIDITY_STATUS") << s("WEATHER") << s("Humidity: quality");
    QTest::newRow("unknown") << s("SOME_NEW_VALUE") << QString() << s("Some new value");
    QTest::newRow("empty") << QString() << QString() << QString();
}

void ValueTextTest::names() {
    QFETCH(QString, parameter);
    QFETCH(QString, channelType);
    QFETCH(QString, expected);
    QCOMPARE(parameterName(parameter, channelType), expected);
}

void ValueTextTest::technicalParameters() { // controls §1
    for (const char* hidden : {"AES_KEY", "INSTALL_TEST", "HUMIDITY_STATUS", "ENERGY_COUNTER_OVERFLOW", "PARTY_MODE",
             "STATUS_FLAG_1", "SMOKE_DETECTOR_TEST_RESULT"})
        QVERIFY2(isTechnicalParameter(s(hidden)), hidden);
    for (const char* shown : {"STATE", "LEVEL", "UNREACH", "SMOKE_DETECTOR_ALARM_STATUS"})
        QVERIFY2(!isTechnicalParameter(s(shown)), shown);
}

void ValueTextTest::words() {
    QCOMPARE(enumWord(s("TILTED")), s("Tilted"));
    QCOMPARE(enumWord(s("AUTO-MODE")), s("Automatic")); // as rfd writes it
    QCOMPARE(enumWord(s("SENSOR_ES_GAS")), s("Sensor es gas"));
    QCOMPARE(boolWord(s("MOTION"), s("MOTION_DETECTOR"), false), s("No motion"));
    QCOMPARE(boolWord(s("ANYTHING"), {}, true), s("Yes"));
}

QTEST_GUILESS_MAIN(ValueTextTest)
#include "tst_valuetext.moc"
