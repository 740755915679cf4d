// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"
#include "core/rpc/xmlrpcreader.h"
#include "tests/core/testdata.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

XmlRpcValue answerIn(const QString& file) {
    const auto response = readResponse(testData(file));
    return response && std::holds_alternative<XmlRpcValue>(*response) ? std::get<XmlRpcValue>(*response)
                                                                      : XmlRpcValue();
}

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

using Members = std::initializer_list<std::pair<const char*, XmlRpcValue>>;

XmlRpcStruct described(Members members) {
    XmlRpcStruct description;
    for (const auto& [name, value] : members)
        description.insert(text(name), value);
    return description;
}

ParameterDescription parameterOf(Members members, const DescribedChannel& channel = {}) {
    const XmlRpcStruct description = described(members);
    const QString id = description.value(text("ID"), text("X")).toString();
    return readParameters(XmlRpcStruct{{id, description}}, channel).value(0);
}

} // namespace

class TestDescriptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsASwitchOfRfd();
    void readsADeviceOfHmip();
    void readsADeviceOfHomegear();
    void acceptsLooseForms();
    void keepsAChannelWithoutItsDevice();
    void readsParametersOfRfd();
    void readsOptionNames();
    void readsOtherForms_data();
    void readsOtherForms();
    void readsSpecials();
    void readsGateways();
    void doesNotMakeUpADutyCycle();
    void correctsKnownMistakes();
    void survivesNonsense();
    void readsEveryMember();
};

void TestDescriptions::readsASwitchOfRfd() {
    const auto devices = readDevices(answerIn(text("xmlrpc/listdevices_switch.xml")), text("BidCos-RF"));
    QCOMPARE(devices.size(), 1);
    const Device& device = devices.first();
    QCOMPARE(device.key(), (DeviceKey{text("BidCos-RF"), text("LAB0001010")}));
    QCOMPARE(device.type, text("HM-LC-Sw1-FM"));
    QCOMPARE(device.version, 26);
    QCOMPARE(device.firmware, text("2.4"));
    QCOMPARE(device.availableFirmware, QString());
    QCOMPARE(device.flags, 1);
    QCOMPARE(device.rxMode, RxModes(RxMode::Always));
    QVERIFY(!device.updatable);
    QCOMPARE(device.rfAddress, 2752522);
    QCOMPARE(device.paramsets, QStringList{text("MASTER")});
    QCOMPARE(device.channels.size(), 2);
    QCOMPARE(device.channels[0].type, text("MAINTENANCE"));
    QCOMPARE(device.channels[0].flags, 3);
    const Channel& channel = device.channels[1];
    QCOMPARE(channel.address, text("LAB0001010:1"));
    QCOMPARE(channel.index, 1);
    QCOMPARE(channel.direction, ChannelDirection::Receiver);
    QCOMPARE(channel.linkTargetRoles, (QStringList{text("SWITCH"), text("WCS_TIPTRONIC_SENSOR"), text("WEATHER_CS")}));
    QVERIFY(channel.linkSourceRoles.isEmpty());
    QCOMPARE(channel.paramsets, (QStringList{text("LINK"), text("MASTER"), text("VALUES")}));
}

//! The HmIP server sends every member for devices and channels alike (protocol §3.6).
void TestDescriptions::readsADeviceOfHmip() {
    const XmlRpcStruct deviceXml = described({{"ADDRESS", text("000A1B2C3D4E5F")}, {"TYPE", text("HmIP-SMO230")},
        {"SUBTYPE", text("SMO230")}, {"PARENT", QString()}, {"UPDATABLE", true}, {"AVAILABLE_FIRMWARE", text("0.0.0")},
        {"FIRMWARE", text("3.8.104")}, {"FIRMWARE_UPDATE_STATE", text("UP_TO_DATE")}, {"RX_MODE", 9}, {"VERSION", 1},
        {"PARAMSETS", XmlRpcArray{text("MASTER"), text("SERVICE")}}, {"FLAGS", 1}});
    const auto devices = readDevices(XmlRpcArray{deviceXml}, text("HmIP-RF"));
    QCOMPARE(devices.size(), 1);
    QVERIFY(devices[0].updatable);
    QCOMPARE(devices[0].availableFirmware, QString());
    QCOMPARE(devices[0].firmwareUpdateState, text("UP_TO_DATE"));
    QCOMPARE(devices[0].rxMode, RxModes(RxMode::Always) | RxMode::WakeUp);
}

//! Homegear knows the names (protocol §14).
void TestDescriptions::readsADeviceOfHomegear() {
    const auto devices
        = readDevices(XmlRpcArray{described({{"ADDRESS", text("LEQ0123456")}, {"NAME", QStringLiteral("Licht Küche")},
                                      {"TYPE", text("HM-LC-Sw1-FM")}, {"RX_MODE", 1}}),
                          described({{"ADDRESS", text("LEQ0123456:1")}, {"NAME", text("Decke")}})},
            text("BidCos-RF"));
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices[0].name, QStringLiteral("Licht Küche"));
    QCOMPARE(devices[0].channels[0].name, text("Decke"));
}

void TestDescriptions::acceptsLooseForms() {
    const XmlRpcArray loose{
        described({{"ADDRESS", text("INT0000001")}, {"CHILDREN", QString()}, {"PARAMSETS", text("MASTER VALUES")},
            {"FLAGS", text("9")}, {"VERSION", text("12")}, {"UPDATABLE", text("true")}, {"RX_MODE", QString()}}),
        described({{"ADDRESS", text("INT0000001:2")}, {"FLAGS", text("1")}, {"AES_ACTIVE", true}, {"DIRECTION", 7},
            {"LINK_SOURCE_ROLES", XmlRpcArray{text("A"), text("B")}}}),
        described({{"ADDRESS", text("INT0000001:1")}, {"INDEX", text("1")}, {"PARAMSETS", XmlRpcArray()}}),
    };
    const auto devices = readDevices(loose, text("VirtualDevices"));
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices[0].paramsets, (QStringList{text("MASTER"), text("VALUES")}));
    QCOMPARE(devices[0].flags, 9);
    QCOMPARE(devices[0].version, 12);
    QVERIFY(devices[0].updatable);
    QCOMPARE(devices[0].rxMode, RxModes());
    QCOMPARE(devices[0].channels.size(), 2);
    QCOMPARE(devices[0].channels[0].index, 1);
    QVERIFY(devices[0].channels[0].paramsets.isEmpty()); // an empty list is an answer
    const Channel& second = devices[0].channels[1];
    QCOMPARE(second.index, 2); // from the address
    QCOMPARE(second.paramsets, (QStringList{text("MASTER"), text("VALUES")})); // none told
    QVERIFY(second.aesActive);
    QCOMPARE(second.linkSourceRoles, (QStringList{text("A"), text("B")}));
}

void TestDescriptions::keepsAChannelWithoutItsDevice() {
    const auto devices = readDevices(XmlRpcArray{described({{"ADDRESS", text("A:3")}, {"PARENT_TYPE", text("HmIP-X")}}),
                                         described({{"ADDRESS", text("A:3")}, {"TYPE", text("KEY")}})},
        text("HmIP-RF"));
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices[0].address, text("A"));
    QCOMPARE(devices[0].type, text("HmIP-X"));
    QCOMPARE(devices[0].channels.size(), 1); // told twice, kept once
    QCOMPARE(devices[0].channels[0].type, text("KEY"));
}

void TestDescriptions::readsParametersOfRfd() {
    const auto parameters = readParameters(answerIn(text("xmlrpc/paramset_dimmer_values.xml")));
    QCOMPARE(parameters.size(), 4);
    const ParameterDescription& direction = parameters[0];
    QCOMPARE(direction.id, text("DIRECTION"));
    QCOMPARE(direction.type, ParameterType::Enum);
    QCOMPARE(direction.valueList, (QStringList{text("NONE"), text("UP"), text("DOWN"), text("UNDEFINED")}));
    QCOMPARE(direction.maximum, Value(3));
    QCOMPARE(direction.flags, ParameterFlags(ParameterFlag::Visible) | ParameterFlag::Internal);
    QCOMPARE(direction.tabOrder, 10);
    QVERIFY(direction.complete);
    const ParameterDescription& level = parameters[1];
    QCOMPARE(level.type, ParameterType::Float);
    QCOMPARE(level.minimum, Value(0.0));
    QCOMPARE(level.maximum, Value(1.0));
    QCOMPARE(level.unit, text("100%"));
    QCOMPARE(level.control, text("DIMMER.LEVEL"));
    QVERIFY(level.isReadable() && level.isWritable() && level.isEvent());
    QVERIFY(parameters[2].isAction());
    QCOMPARE(parameters[2].defaultValue, Value(false));
    QCOMPARE(parameters[3].maximum, Value(85825945.6));
    QCOMPARE(parameters[3].control, QString()); // NONE

    const auto thermostat = readParameters(answerIn(text("xmlrpc/paramset_thermostat_values.xml")));
    QCOMPARE(thermostat.value(0).unit, QStringLiteral("°C"));
}

//! HmIP names the options in MIN, MAX and DEFAULT; some BOOL have a value list too (protocol §3.7).
void TestDescriptions::readsOptionNames() {
    const XmlRpcArray days{text("SUNDAY"), text("MONDAY"), text("TUESDAY")};
    const auto day = parameterOf({{"TYPE", text("ENUM")}, {"MIN", text("SUNDAY")}, {"MAX", text("TUESDAY")},
        {"DEFAULT", text("MONDAY")}, {"VALUE_LIST", days}, {"OPERATIONS", 3}});
    QCOMPARE(day.minimum, Value(0));
    QCOMPARE(day.maximum, Value(2));
    QCOMPARE(day.defaultValue, Value(1));

    const auto state = parameterOf(
        {{"TYPE", text("BOOL")}, {"MIN", text("CLOSED")}, {"MAX", text("OPEN")}, {"DEFAULT", text("CLOSED")},
            {"UNIT", text("\"\"")}, {"VALUE_LIST", XmlRpcArray{text("CLOSED"), text("OPEN")}}});
    QCOMPARE(state.minimum, Value(false));
    QCOMPARE(state.maximum, Value(true));
    QCOMPARE(state.defaultValue, Value(false));
    QCOMPARE(state.unit, QString());

    const auto unnamed = parameterOf({{"TYPE", text("ENUM")}, {"MIN", 0}, {"MAX", 30}, {"DEFAULT", text("NIX")}});
    QCOMPARE(unnamed.maximum, Value(30));
    QCOMPARE(unnamed.defaultValue, Value());
}

void TestDescriptions::readsOtherForms_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<XmlRpcValue>("raw");
    QTest::addColumn<Value>("expected");
    const auto row = [](const char* name, const char* type, const XmlRpcValue& raw, const Value& expected) {
        QTest::newRow(name) << text(type) << raw << expected;
    };
    row("float as text", "FLOAT", text("4.5"), Value(4.5));
    row("float as int", "FLOAT", 5, Value(5.0));
    row("float that is none", "FLOAT", QString(), Value());
    row("integer as text", "INTEGER", text("2015"), Value(2015));
    row("integer as double", "INTEGER", 3.0, Value(3));
    row("bool as int", "BOOL", 1, Value(true));
    row("bool as text", "BOOL", text("true"), Value(true));
    row("text", "STRING", text("0.0.0"), Value(text("0.0.0")));
    row("wired address", "ADDRESS", text("LEQ1:1"), Value(text("LEQ1:1")));
    row("no type", "", 7, Value(7));
    row("structure", "FLOAT", XmlRpcArray{1}, Value());
}

void TestDescriptions::readsOtherForms() {
    QFETCH(const QString, type);
    QFETCH(const XmlRpcValue, raw);
    QFETCH(const Value, expected);
    const auto parameter = parameterOf({{"TYPE", type}, {"MIN", raw}, {"OPERATIONS", text("7")}, {"FLAGS", text("9")}});
    QCOMPARE(parameter.minimum, expected);
    QCOMPARE(parameter.maximum, Value()); // not told
    QVERIFY(parameter.isWritable());
    QVERIFY(parameter.flags.testFlag(ParameterFlag::Service));
    QCOMPARE(parameter.type == ParameterType::Unknown, type.isEmpty());
}

void TestDescriptions::readsSpecials() {
    const auto time = readParameters(answerIn(text("xmlrpc/paramset_link.xml"))).value(0);
    QCOMPARE(time.specials, (QList<SpecialValue>{{text("NOT_USED"), 111600.0}}));
    const auto asMap = parameterOf(
        {{"TYPE", text("FLOAT")}, {"SPECIAL", XmlRpcStruct{{text("OLD_LEVEL"), 1.005}, {text("VENT"), text("100")}}}});
    QCOMPARE(asMap.specials, (QList<SpecialValue>{{text("OLD_LEVEL"), 1.005}, {text("VENT"), 100.0}}));
    const auto empty = parameterOf({{"TYPE", text("FLOAT")}, {"SPECIAL", QString()}});
    QVERIFY(empty.specials.isEmpty());
}

//! Protocol §10.9.
void TestDescriptions::readsGateways() {
    const RadioGateway expected{text("BidCos-RF"), text("LAB0000001"), text("Lan Interface"), 10, true, true};
    QCOMPARE(readGateways(answerIn(text("xmlrpc/gateways.xml")), text("BidCos-RF")), QList<RadioGateway>{expected});
    QVERIFY(readGateways(XmlRpcValue(), text("BidCos-RF")).isEmpty()); // an empty list is an empty value
}

void TestDescriptions::doesNotMakeUpADutyCycle() {
    const auto percentOf = [](const XmlRpcValue& told) {
        const XmlRpcArray list{described({{"ADDRESS", text("LAB0000001")}, {"DUTY_CYCLE", told}})};
        return readGateways(list, text("HmIP-RF")).value(0).dutyCycle;
    };
    QCOMPARE(percentOf(XmlRpcValue(0)), 0);
    QCOMPARE(percentOf(XmlRpcValue(12.5)), 12);
    QCOMPARE(percentOf(text("100")), 100);
    for (const XmlRpcValue& odd : {XmlRpcValue(), XmlRpcValue(text("much")), XmlRpcValue(101), XmlRpcValue(-1)})
        QCOMPARE(percentOf(odd), -1);
}

void TestDescriptions::correctsKnownMistakes() {
    const Members wrong{{"ID", text("SET_TEMPERATURE")}, {"TYPE", text("FLOAT")}, {"MIN", text("0")}, {"MAX", 0.0}};
    const auto group = parameterOf(wrong, {text("HM-CC-VG-1"), 1});
    QCOMPARE(group.minimum, Value(4.5));
    QCOMPARE(group.maximum, Value(30.5));
    QCOMPARE(parameterOf(wrong, {text("HM-CC-VG-1"), 2}).maximum, Value(0.0));
    QCOMPARE(parameterOf(wrong, {text("HM-CC-RT-DN"), 1}).maximum, Value(0.0));
    const Members code{{"ID", text("CODE_ID")}, {"TYPE", text("INTEGER")}, {"MAX", 8}};
    QCOMPARE(parameterOf(code, {text("HmIP-FWI"), 0}).maximum, Value(31));
    QCOMPARE(parameterOf(code, {text("HmIP-FWI"), std::nullopt}).maximum, Value(8));
}

void TestDescriptions::survivesNonsense() {
    QVERIFY(readDevices(XmlRpcValue(), text("X")).isEmpty());
    QVERIFY(readDevices(XmlRpcArray{1, XmlRpcArray(), XmlRpcStruct(), described({{"ADDRESS", QString()}})}, text("X"))
                .isEmpty());
    QVERIFY(readParameters(XmlRpcValue()).isEmpty());
    QVERIFY(readParameters(XmlRpcArray{XmlRpcStruct()}).isEmpty());
    QVERIFY(readParameters(XmlRpcStruct{{text("A"), 1}}).isEmpty());
    const auto odd = parameterOf({{"TYPE", XmlRpcArray()}, {"OPERATIONS", -1}, {"FLAGS", 1e300}, {"VALUE_LIST", 3},
        {"MIN", XmlRpcStruct()}, {"UNIT", XmlRpcArray{1}}});
    QCOMPARE(odd.type, ParameterType::Unknown);
    QCOMPARE(odd.minimum, Value());
}

void TestDescriptions::readsEveryMember() {
    const XmlRpcArray described = {
        ::described({{"ADDRESS", text("000A1B2C3D4E5F")}, {"TYPE", text("HmIP-BSM")}, {"VERSION", 3}, {"FLAGS", 1},
            {"FIRMWARE", text("2.0.2")}, {"FIRMWARE_UPDATE_STATE", text("NEW_FIRMWARE_AVAILABLE")},
            {"AVAILABLE_FIRMWARE", text("2.0.4")}, {"UPDATABLE", true}, {"RX_MODE", 18}, {"RF_ADDRESS", 77},
            {"PARAMSETS", XmlRpcArray{text("MASTER")}}}),
        ::described({{"ADDRESS", text("000A1B2C3D4E5F:4")}, {"INDEX", 4}, {"TYPE", text("SWITCH_VIRTUAL_RECEIVER")},
            {"DIRECTION", 2}, {"PARAMSETS", XmlRpcArray{text("MASTER"), text("VALUES"), text("LINK")}},
            {"LINK_SOURCE_ROLES", QString()}, {"LINK_TARGET_ROLES", text("SWITCH REMOTE")}, {"AES_ACTIVE", 1},
            {"FLAGS", 9}, {"VERSION", 5}, {"TEAM", text("*A:1")}, {"GROUP", text("000A1B2C3D4E5F:5")}}),
    };
    Device device;
    device.interface = text("HmIP-RF");
    device.address = text("000A1B2C3D4E5F");
    device.type = text("HmIP-BSM");
    device.version = 3;
    device.flags = 1;
    device.firmware = text("2.0.2");
    device.firmwareUpdateState = text("NEW_FIRMWARE_AVAILABLE");
    device.availableFirmware = text("2.0.4");
    device.updatable = true;
    device.rxMode = RxModes(RxMode::Burst) | RxMode::LazyConfig;
    device.rfAddress = 77;
    device.paramsets = {text("MASTER")};
    Channel channel;
    channel.address = text("000A1B2C3D4E5F:4");
    channel.index = 4;
    channel.type = text("SWITCH_VIRTUAL_RECEIVER");
    channel.version = 5;
    channel.flags = 9;
    channel.team = text("*A:1");
    channel.direction = ChannelDirection::Receiver;
    channel.paramsets = {text("MASTER"), text("VALUES"), text("LINK")};
    channel.linkTargetRoles = {text("SWITCH"), text("REMOTE")};
    channel.aesActive = true;
    channel.group = text("000A1B2C3D4E5F:5");
    device.channels = {channel};
    QCOMPARE(readDevices(described, device.interface), QList<Device>{device});
}

QTEST_GUILESS_MAIN(TestDescriptions)
#include "tst_descriptions.moc"
