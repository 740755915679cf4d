// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/domainjson.h"

namespace ccudesk {

namespace {

QLatin1String key(const char* name) {
    return QLatin1String(name);
}

void put(QJsonObject& json, const char* name, const QString& text) {
    if (!text.isEmpty())
        json.insert(key(name), text);
}

void put(QJsonObject& json, const char* name, qint64 number) {
    if (number != 0)
        json.insert(key(name), number);
}

void put(QJsonObject& json, const char* name, const QStringList& list) {
    if (!list.isEmpty())
        json.insert(key(name), QJsonArray::fromStringList(list));
}

void put(QJsonObject& json, const char* name, const Value& value) {
    if (!value.isEmpty())
        json.insert(key(name), toJson(value));
}

QString text(const QJsonObject& json, const char* name) {
    return json.value(key(name)).toString();
}

int number(const QJsonObject& json, const char* name) {
    return json.value(key(name)).toInt();
}

QStringList texts(const QJsonObject& json, const char* name) {
    QStringList list;
    const QJsonArray array = json.value(key(name)).toArray();
    list.reserve(array.size());
    for (const auto& entry : array)
        list.append(entry.toString());
    return list;
}

Value value(const QJsonObject& json, const char* name) {
    return valueFromJson(json.value(key(name)));
}

template <typename Enum> Enum enumValue(const QJsonObject& json, const char* name, Enum last) {
    const int n = number(json, name);
    return n >= 0 && n <= static_cast<int>(last) ? static_cast<Enum>(n) : Enum{};
}

QJsonObject toJson(const Channel& channel) {
    QJsonObject json;
    put(json, "address", channel.address);
    put(json, "index", channel.index);
    put(json, "type", channel.type);
    put(json, "name", channel.name);
    put(json, "id", channel.regaId);
    put(json, "version", channel.version);
    put(json, "flags", channel.flags);
    put(json, "direction", static_cast<int>(channel.direction));
    put(json, "paramsets", channel.paramsets);
    put(json, "sourceRoles", channel.linkSourceRoles);
    put(json, "targetRoles", channel.linkTargetRoles);
    put(json, "aes", static_cast<int>(channel.aesActive));
    put(json, "group", channel.group);
    put(json, "team", channel.team);
    return json;
}

Channel channelFromJson(const QJsonObject& json) {
    Channel channel;
    channel.address = text(json, "address");
    channel.index = number(json, "index");
    channel.type = text(json, "type");
    channel.name = text(json, "name");
    channel.regaId = text(json, "id");
    channel.version = number(json, "version");
    channel.flags = number(json, "flags");
    channel.direction = enumValue(json, "direction", ChannelDirection::Receiver);
    channel.paramsets = texts(json, "paramsets");
    channel.linkSourceRoles = texts(json, "sourceRoles");
    channel.linkTargetRoles = texts(json, "targetRoles");
    channel.aesActive = number(json, "aes") != 0;
    channel.group = text(json, "group");
    channel.team = text(json, "team");
    return channel;
}

} // namespace

QJsonValue toJson(const Value& value) {
    if (value.isBool())
        return value.toBool();
    if (value.isInteger())
        return QJsonArray{*value.toInteger()};
    if (value.isDouble())
        return *value.toNumber();
    if (value.isString())
        return value.toPlainText();
    return {};
}

Value valueFromJson(const QJsonValue& json) {
    switch (json.type()) {
    case QJsonValue::Bool:
        return Value(json.toBool());
    case QJsonValue::Double:
        return Value(json.toDouble());
    case QJsonValue::String:
        return Value(json.toString());
    case QJsonValue::Array:
        if (const QJsonValue inner = json.toArray().first(); inner.isDouble())
            return Value(inner.toInteger());
        return {};
    default:
        return {};
    }
}

QJsonObject toJson(const ParameterDescription& description) {
    QJsonObject json;
    put(json, "id", description.id);
    put(json, "type", static_cast<int>(description.type));
    put(json, "operations", static_cast<qint64>(description.operations.toInt()));
    put(json, "flags", static_cast<qint64>(description.flags.toInt()));
    put(json, "min", description.minimum);
    put(json, "max", description.maximum);
    put(json, "default", description.defaultValue);
    put(json, "unit", description.unit);
    put(json, "values", description.valueList);
    QJsonArray specials;
    for (const SpecialValue& special : description.specials)
        specials.append(QJsonArray{special.id, special.value});
    if (!specials.isEmpty())
        json.insert(key("specials"), specials);
    put(json, "tab", description.tabOrder);
    put(json, "control", description.control);
    put(json, "complete", static_cast<int>(description.complete));
    return json;
}

ParameterDescription descriptionFromJson(const QJsonObject& json) {
    ParameterDescription description;
    description.id = text(json, "id");
    description.type = enumValue(json, "type", ParameterType::Action);
    description.operations = Operations::fromInt(number(json, "operations"));
    description.flags = ParameterFlags::fromInt(number(json, "flags"));
    description.minimum = value(json, "min");
    description.maximum = value(json, "max");
    description.defaultValue = value(json, "default");
    description.unit = text(json, "unit");
    description.valueList = texts(json, "values");
    const QJsonArray specials = json.value(key("specials")).toArray();
    for (const auto& special : specials)
        description.specials.append({special.toArray().at(0).toString(), special.toArray().at(1).toDouble()});
    description.tabOrder = number(json, "tab");
    description.control = text(json, "control");
    description.complete = number(json, "complete") != 0;
    return description;
}

QJsonObject toJson(const Device& device) {
    QJsonObject json;
    put(json, "interface", device.interface);
    put(json, "address", device.address);
    put(json, "type", device.type);
    put(json, "name", device.name);
    put(json, "id", device.regaId);
    put(json, "version", device.version);
    put(json, "flags", device.flags);
    put(json, "firmware", device.firmware);
    put(json, "availableFirmware", device.availableFirmware);
    put(json, "updateState", device.firmwareUpdateState);
    put(json, "updatable", static_cast<int>(device.updatable));
    put(json, "rxMode", static_cast<qint64>(device.rxMode.toInt()));
    put(json, "rfAddress", device.rfAddress);
    put(json, "paramsets", device.paramsets);
    QJsonArray channels;
    for (const Channel& channel : device.channels)
        channels.append(toJson(channel));
    json.insert(key("channels"), channels);
    return json;
}

Device deviceFromJson(const QJsonObject& json) {
    Device device;
    device.interface = text(json, "interface");
    device.address = text(json, "address");
    device.type = text(json, "type");
    device.name = text(json, "name");
    device.regaId = text(json, "id");
    device.version = number(json, "version");
    device.flags = number(json, "flags");
    device.firmware = text(json, "firmware");
    device.availableFirmware = text(json, "availableFirmware");
    device.firmwareUpdateState = text(json, "updateState");
    device.updatable = number(json, "updatable") != 0;
    device.rxMode = RxModes::fromInt(number(json, "rxMode"));
    device.rfAddress = number(json, "rfAddress");
    device.paramsets = texts(json, "paramsets");
    const QJsonArray channels = json.value(key("channels")).toArray();
    device.channels.reserve(channels.size());
    for (const auto& channel : channels)
        device.channels.append(channelFromJson(channel.toObject()));
    return device;
}

QJsonObject toJson(const ChannelGroup& group) {
    QJsonArray channels;
    for (const ChannelKey& channel : group.channels)
        channels.append(QJsonArray{channel.interface, channel.address});
    return {{key("id"), group.id}, {key("name"), group.name}, {key("channels"), channels}};
}

ChannelGroup groupFromJson(const QJsonObject& json) {
    ChannelGroup group{text(json, "id"), text(json, "name"), {}};
    const QJsonArray channels = json.value(key("channels")).toArray();
    for (const auto& channel : channels)
        group.channels.append({channel.toArray().at(0).toString(), channel.toArray().at(1).toString()});
    return group;
}

QJsonObject toJson(const SystemVariable& variable) {
    QJsonObject json;
    put(json, "id", variable.id);
    put(json, "name", variable.name);
    put(json, "description", variable.description);
    put(json, "type", static_cast<int>(variable.type));
    put(json, "unit", variable.unit);
    put(json, "value", variable.value);
    put(json, "values", variable.valueList);
    put(json, "min", variable.minimum);
    put(json, "max", variable.maximum);
    put(json, "changedAt", variable.changedAtMs);
    put(json, "internal", static_cast<int>(variable.isInternal));
    return json;
}

SystemVariable variableFromJson(const QJsonObject& json) {
    SystemVariable variable;
    variable.id = text(json, "id");
    variable.name = text(json, "name");
    variable.description = text(json, "description");
    variable.type = enumValue(json, "type", SystemVariableType::String);
    variable.unit = text(json, "unit");
    variable.value = value(json, "value");
    variable.valueList = texts(json, "values");
    variable.minimum = value(json, "min");
    variable.maximum = value(json, "max");
    variable.changedAtMs = json.value(key("changedAt")).toInteger();
    variable.isInternal = number(json, "internal") != 0;
    return variable;
}

QJsonObject toJson(const Program& program) {
    QJsonObject json;
    put(json, "id", program.id);
    put(json, "name", program.name);
    put(json, "description", program.description);
    put(json, "inactive", static_cast<int>(!program.isActive));
    put(json, "internal", static_cast<int>(program.isInternal));
    put(json, "executedAt", program.lastExecutedAtMs);
    return json;
}

Program programFromJson(const QJsonObject& json) {
    Program program;
    program.id = text(json, "id");
    program.name = text(json, "name");
    program.description = text(json, "description");
    program.isActive = number(json, "inactive") == 0;
    program.isInternal = number(json, "internal") != 0;
    program.lastExecutedAtMs = json.value(key("executedAt")).toInteger();
    return program;
}

QJsonObject toJson(const HeatingGroup& group) {
    QJsonObject json;
    put(json, "name", group.name);
    put(json, "device", group.device);
    put(json, "together", static_cast<int>(group.isOperatedTogether));
    put(json, "members", group.members);
    return json;
}

HeatingGroup heatingGroupFromJson(const QJsonObject& json) {
    HeatingGroup group;
    group.name = text(json, "name");
    group.device = text(json, "device");
    group.isOperatedTogether = number(json, "together") != 0;
    group.members = texts(json, "members");
    return group;
}

} // namespace ccudesk
