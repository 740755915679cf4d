// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/typewords.h"
#include "core/simulator/jsonservice.h"
#include "core/simulator/jsontext.h"

#include <QDateTime>

// What the logic layer knows: devices with names, rooms, functions, programs, variables, and the CCU itself.

namespace ccudesk::simulator {

namespace {

QString text(const QJsonObject& arguments, const char* name) {
    return arguments.value(QLatin1String(name)).toVariant().toString();
}

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

QString category(ChannelDirection direction) {
    switch (direction) {
    case ChannelDirection::Sender:
        return QStringLiteral("CATEGORY_SENDER");
    case ChannelDirection::Receiver:
        return QStringLiteral("CATEGORY_RECEIVER");
    case ChannelDirection::None:
        break;
    }
    return QStringLiteral("CATEGORY_NONE");
}

QString valueText(const Value& value) {
    return value.isDouble() ? QString::number(*value.toNumber(), 'f', 6) : value.toPlainText();
}

QString variableText(const SystemVariable& variable) {
    const bool neverFired = variable.type == SystemVariableType::Alarm && variable.changedAtMs == 0;
    JsonMembers members{
        {QStringLiteral("id"), jsonText(variable.id)},
        {QStringLiteral("name"), jsonText(variable.name)},
        {QStringLiteral("type"), jsonText(typeWord(variable.type))},
        {QStringLiteral("unit"), jsonText(variable.unit)},
        {QStringLiteral("value"), jsonText(neverFired ? QString() : valueText(variable.value))},
        {QStringLiteral("channelId"), jsonText(QStringLiteral("65535"))},
    };
    switch (variable.type) {
    case SystemVariableType::Logic:
    case SystemVariableType::Alarm:
        members.append({QStringLiteral("valueName0"), jsonText(variable.valueList.value(0))});
        members.append({QStringLiteral("valueName1"), jsonText(variable.valueList.value(1))});
        break;
    case SystemVariableType::List:
        members.append({QStringLiteral("valueList"), jsonText(variable.valueList.join(u';'))});
        break;
    case SystemVariableType::Number:
        members.append({QStringLiteral("minValue"), jsonText(valueText(variable.minimum))});
        members.append({QStringLiteral("maxValue"), jsonText(valueText(variable.maximum))});
        break;
    case SystemVariableType::String:
        break;
    }
    members.append({QStringLiteral("isLogged"), jsonText(false)});
    members.append({QStringLiteral("isVisible"), jsonText(!variable.isInternal)});
    members.append({QStringLiteral("isInternal"), jsonText(variable.isInternal)});
    return jsonObject(members);
}

QString programText(const Program& program) {
    // Local time; "never" is the epoch (protocol §5.6).
    const QString last
        = QDateTime::fromMSecsSinceEpoch(program.lastExecutedAtMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return jsonObject({{QStringLiteral("id"), jsonText(program.id)}, {QStringLiteral("name"), jsonText(program.name)},
        {QStringLiteral("isActive"), jsonText(program.isActive)},
        {QStringLiteral("isInternal"), jsonText(program.isInternal)},
        {QStringLiteral("lastExecuteTime"), jsonText(last)}});
}

//! The file of the groups as the CCU keeps it, as far as a client needs it.
QString heatingGroupsText(const Home& home) {
    constexpr int prefix = 3; // "INT"
    constexpr qsizetype sgtin = 14; // protocol §10.1
    QStringList groups;
    for (const HeatingGroup& group : home.heatingGroups()) {
        QStringList members;
        for (const QString& member : group.members) {
            const QString id = member.size() == sgtin ? member + QStringLiteral(":1") : member;
            members.append(jsonObject({{QStringLiteral("id"), jsonText(id)}}));
        }
        groups.append(jsonObject({{QStringLiteral("id"), jsonText(group.device.mid(prefix).toInt())},
            {QStringLiteral("groupProperties"),
                jsonObject({{QStringLiteral("NAME"), jsonText(group.name)},
                    {QStringLiteral("FORBID_SINGLE_OPERATION"), jsonText(group.isOperatedTogether)}})},
            {QStringLiteral("groupMembers"), jsonArray(members)}}));
    }
    return jsonObject({{QStringLiteral("groups"), jsonArray(groups)}});
}

} // namespace

void JsonService::addSystemMethods() {
    const auto constant = [this](const char* name, const QString& result) {
        add(QLatin1String(name), Level::Admin, {}, [result](const QJsonObject&) { return Reply{0, result}; });
    };
    constant("CCU.getVersion", jsonText(m_options.protection.version));
    constant("CCU.getSerial", jsonText(radioModuleSerial()));
    add(QStringLiteral("system.saveObjectModel"), Level::None, {}, [](const QJsonObject&) {
        return Reply{0, jsonText(true)};
    });
    add(QStringLiteral("ReGa.isPresent"), Level::None, {}, [this](const QJsonObject&) {
        return Reply{0, jsonText(!m_faults.regaDown)};
    });
    add(QStringLiteral("ReGa.runScript"), Level::Admin, {QStringLiteral("script")},
        [this](const QJsonObject& arguments) {
            return Reply{0, jsonText(m_rega.run(text(arguments, "script")))};
        });
}

void JsonService::addDeviceMethods() {
    add(QStringLiteral("Device.listAll"), Level::Guest, {}, [this](const QJsonObject&) {
        QStringList ids;
        for (const QString& interface : m_home.interfaces()) {
            for (const Device& device : m_home.devices(interface))
                ids.append(m_home.regaIdOf(device.address));
        }
        return Reply{0, jsonStrings(ids)};
    });
    add(QStringLiteral("Device.listAllDetail"), Level::Guest, {}, [this](const QJsonObject&) {
        QStringList devices;
        for (const QString& interface : m_home.interfaces()) {
            for (const Device& device : m_home.devices(interface))
                devices.append(deviceDetail(device));
        }
        return Reply{0, jsonArray(devices)};
    });
    add(QStringLiteral("Device.get"), Level::Guest, {QStringLiteral("id")}, [this](const QJsonObject& arguments) {
        const Device* device = deviceById(text(arguments, "id"));
        return device ? Reply{0, deviceDetail(*device)} : Reply{501, QStringLiteral("device not found")};
    });
}

const Device* JsonService::deviceById(const QString& regaId) const {
    for (const QString& interface : m_home.interfaces()) {
        for (const Device& device : m_home.devices(interface)) {
            if (m_home.regaIdOf(device.address) == regaId)
                return &device;
        }
    }
    return nullptr;
}

QString JsonService::deviceDetail(const Device& device) const {
    const QString deviceId = jsonText(m_home.regaIdOf(device.address));
    QStringList channels;
    for (const Channel& channel : device.channels) {
        const bool isInternal = (channel.flags & 2) != 0;
        if (isInternal && m_options.stockEncoding)
            continue; // eQ-3's own system leaves internal channels out
        channels.append(jsonObject({
            {QStringLiteral("id"), jsonText(m_home.regaIdOf(channel.address))},
            {QStringLiteral("name"), jsonText(channel.name)},
            {QStringLiteral("address"), jsonText(channel.address)},
            {QStringLiteral("deviceId"), deviceId},
            {QStringLiteral("index"), jsonText(channel.index)},
            {QStringLiteral("partnerId"), jsonText(QString())},
            {QStringLiteral("mode"),
                jsonText(channel.aesActive ? QStringLiteral("MODE_AES") : QStringLiteral("MODE_DEFAULT"))},
            {QStringLiteral("category"), jsonText(category(channel.direction))},
            {QStringLiteral("isReady"), jsonText(true)},
            {QStringLiteral("isUsable"), jsonText(true)},
            {QStringLiteral("isVisible"), jsonText(true)},
            {QStringLiteral("isLogged"), jsonText(false)},
            {QStringLiteral("isLogable"), jsonText(true)},
            {QStringLiteral("isReadable"), jsonText(true)},
            {QStringLiteral("isWritable"), jsonText(channel.direction == ChannelDirection::Receiver)},
            {QStringLiteral("isEventable"), jsonText(true)},
            {QStringLiteral("isAesAvailable"), jsonText(false)},
            {QStringLiteral("isVirtual"), jsonText(false)},
            {QStringLiteral("isInternal"), jsonText(isInternal)},
            {QStringLiteral("channelType"), jsonText(channel.type)},
        }));
    }
    return jsonObject({
        {QStringLiteral("id"), deviceId},
        {QStringLiteral("name"), jsonText(device.name)},
        {QStringLiteral("address"), jsonText(device.address)},
        {QStringLiteral("interface"), jsonText(device.interface)},
        {QStringLiteral("type"), jsonText(device.type)},
        {QStringLiteral("operateGroupOnly"), jsonText(QStringLiteral("false"))},
        {QStringLiteral("isReady"), jsonText(QStringLiteral("true"))},
        {QStringLiteral("enabledServiceMsg"), jsonText(QStringLiteral("true"))},
        {QStringLiteral("channels"), jsonArray(channels)},
    });
}

void JsonService::addGroupMethods() {
    add(QStringLiteral("CCU.getHeatingGroupList"), Level::Admin, {}, [this](const QJsonObject&) {
        return Reply{0, jsonText(heatingGroupsText(m_home))};
    });
    const auto groups = [this](const QList<ChannelGroup>& all) {
        QStringList entries;
        for (const ChannelGroup& group : all) {
            QStringList ids;
            for (const ChannelKey& channel : group.channels)
                ids.append(m_home.regaIdOf(channel.address));
            entries.append(jsonObject({{QStringLiteral("id"), jsonText(group.id)},
                {QStringLiteral("name"), jsonText(group.name)}, {QStringLiteral("description"), jsonText(QString())},
                {QStringLiteral("channelIds"), jsonStrings(ids)}}));
        }
        return Reply{0, jsonArray(entries)};
    };
    add(QStringLiteral("Room.getAll"), Level::Guest, {},
        [this, groups](const QJsonObject&) { return groups(m_home.rooms()); });
    add(QStringLiteral("Subsection.getAll"), Level::Guest, {},
        [this, groups](const QJsonObject&) { return groups(m_home.functions()); });
    add(QStringLiteral("Program.getAll"), Level::User, {}, [this](const QJsonObject&) {
        QStringList entries;
        for (const Program& program : m_home.programs())
            entries.append(programText(program));
        return Reply{0, jsonArray(entries)};
    });
    add(QStringLiteral("Program.execute"), Level::User, {QStringLiteral("id")}, [this](const QJsonObject& arguments) {
        return Reply{0, jsonText(m_home.runProgram(text(arguments, "id"), now()))};
    });
}

const SystemVariable* JsonService::variable(const QString& idOrName) const {
    for (const SystemVariable& candidate : m_home.systemVariables()) {
        if (candidate.id == idOrName || candidate.name == idOrName)
            return &candidate;
    }
    return nullptr;
}

void JsonService::addVariableMethods() {
    const QString id = QStringLiteral("id");
    const QString name = QStringLiteral("name");
    const QString value = QStringLiteral("value");
    add(QStringLiteral("SysVar.getAll"), Level::User, {}, [this](const QJsonObject&) {
        QStringList entries;
        for (const SystemVariable& candidate : m_home.systemVariables())
            entries.append(variableText(candidate));
        return Reply{0, jsonArray(entries)};
    });
    const auto valueOf = [this](const QString& key) {
        const SystemVariable* found = variable(key);
        return Reply{0, jsonText(found ? valueText(found->value) : QString())};
    };
    add(QStringLiteral("SysVar.getValue"), Level::User, {id},
        [valueOf](const QJsonObject& arguments) { return valueOf(text(arguments, "id")); });
    add(QStringLiteral("SysVar.getValueByName"), Level::User, {name},
        [valueOf](const QJsonObject& arguments) { return valueOf(text(arguments, "name")); });
    add(QStringLiteral("SysVar.setBool"), Level::User, {name, value}, [this](const QJsonObject& arguments) {
        // Only the text 0 is false: "false" and JSON false set true (captures/json-openccu/SysVar_setBool_json.http).
        const bool on = text(arguments, "value") != u"0";
        const SystemVariable* found = variable(text(arguments, "name"));
        const bool done = found && m_home.setSystemVariable(QString(found->id), Value(on), now());
        return Reply{0, jsonText(done ? (on ? 1 : 0) : -1)};
    });
    add(QStringLiteral("SysVar.setFloat"), Level::User, {name, value}, [this](const QJsonObject& arguments) {
        const double number = text(arguments, "value").toDouble();
        const SystemVariable* found = variable(text(arguments, "name"));
        const bool isList = found && found->type == SystemVariableType::List;
        const Value newValue = isList ? Value(static_cast<qint64>(number)) : Value(number);
        const bool done = found && m_home.setSystemVariable(QString(found->id), newValue, now());
        return Reply{0, done ? QString::number(number, 'g', 12) : jsonText(-1)};
    });
}

} // namespace ccudesk::simulator
