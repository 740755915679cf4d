// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/jsonanswers.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace ccudesk {

namespace {

struct Reader {
    RegaInventory inventory;
    QHash<QString, ChannelKey> channelById;

    static QString text(const QJsonObject& object, const char* name) {
        return object.value(QLatin1String(name)).toVariant().toString();
    }

    void device(const QJsonObject& told) {
        const QString interface = text(told, "interface");
        const QString address = text(told, "address");
        if (interface.isEmpty() || address.isEmpty())
            return;
        NamesByAddress& names = inventory.namesByInterface[interface];
        names.insert(address, {text(told, "name"), text(told, "id")});
        inventory.deviceAddressesByInterface[interface].append(address);
        const QJsonArray channels = told.value(QLatin1String("channels")).toArray();
        for (const auto& entry : channels) {
            const QJsonObject channel = entry.toObject();
            const QString id = text(channel, "id");
            names.insert(text(channel, "address"), {text(channel, "name"), id});
            channelById.insert(id, {interface, text(channel, "address")});
        }
    }

    [[nodiscard]] QList<ChannelGroup> groups(const QJsonArray& told) const {
        QList<ChannelGroup> groups;
        for (const auto& entry : told) {
            const QJsonObject object = entry.toObject();
            ChannelGroup group{text(object, "id"), text(object, "name"), {}};
            const QJsonArray ids = object.value(QLatin1String("channelIds")).toArray();
            for (const auto& id : ids)
                if (const auto it = channelById.constFind(id.toVariant().toString()); it != channelById.cend())
                    group.channels.append(*it);
            groups.append(group);
        }
        return groups;
    }

    //! An alarm that never fired has the value "" (protocol §5.6).
    static SystemVariable variable(const QJsonObject& told) {
        static const QHash<QString, SystemVariableType> types{{QStringLiteral("LOGIC"), SystemVariableType::Logic},
            {QStringLiteral("ALARM"), SystemVariableType::Alarm}, {QStringLiteral("LIST"), SystemVariableType::List},
            {QStringLiteral("NUMBER"), SystemVariableType::Number}};
        static const QHash<SystemVariableType, ParameterType> values{{SystemVariableType::Logic, ParameterType::Bool},
            {SystemVariableType::Alarm, ParameterType::Bool}, {SystemVariableType::List, ParameterType::Enum},
            {SystemVariableType::Number, ParameterType::Float}};
        SystemVariable v;
        v.id = text(told, "id");
        v.name = text(told, "name");
        v.type = types.value(text(told, "type"), SystemVariableType::String);
        v.unit = normalisedUnit(text(told, "unit"));
        const QString value = text(told, "value");
        const bool isNothing = value.isEmpty() && v.type != SystemVariableType::String;
        v.value = isNothing ? Value() : valueFromText(values.value(v.type, ParameterType::String), value);
        if (v.type == SystemVariableType::Logic || v.type == SystemVariableType::Alarm)
            v.valueList = {text(told, "valueName0"), text(told, "valueName1")};
        else if (const QString list = text(told, "valueList"); !list.isEmpty())
            v.valueList = list.split(QLatin1Char(';'));
        if (v.type == SystemVariableType::Number) {
            v.minimum = valueFromText(ParameterType::Float, text(told, "minValue"));
            v.maximum = valueFromText(ParameterType::Float, text(told, "maxValue"));
        }
        v.isInternal = told.value(QLatin1String("isInternal")).toBool();
        return v;
    }

    //! Local time of the CCU, which is taken for ours; the epoch stands for never.
    static Program program(const QJsonObject& told) {
        const QDateTime last
            = QDateTime::fromString(text(told, "lastExecuteTime"), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        const bool isNever = !last.isValid() || last.date().year() <= 1970;
        return {text(told, "id"), text(told, "name"), {}, told.value(QLatin1String("isActive")).toBool(true),
            told.value(QLatin1String("isInternal")).toBool(), isNever ? 0 : last.toMSecsSinceEpoch()};
    }
};

} // namespace

RegaInventory readJsonInventory(const JsonInventory& told) {
    Reader reader;
    for (const auto& device : told.devices)
        reader.device(device.toObject());
    reader.inventory.rooms = reader.groups(told.rooms);
    reader.inventory.functions = reader.groups(told.functions);
    for (const auto& variable : told.variables)
        reader.inventory.systemVariables.append(Reader::variable(variable.toObject()));
    for (const auto& program : told.programs)
        reader.inventory.programs.append(Reader::program(program.toObject()));
    return std::move(reader.inventory);
}

QList<HeatingGroup> readHeatingGroups(const QString& told) {
    constexpr int digits = 7;
    QList<HeatingGroup> groups;
    const QJsonArray entries = QJsonDocument::fromJson(told.toUtf8()).object().value(QLatin1String("groups")).toArray();
    for (const auto& entry : entries) {
        const QJsonObject object = entry.toObject();
        const QJsonObject properties = object.value(QLatin1String("groupProperties")).toObject();
        HeatingGroup group;
        group.name = properties.value(QLatin1String("NAME")).toString();
        group.isOperatedTogether = properties.value(QLatin1String("FORBID_SINGLE_OPERATION")).toVariant().toBool();
        const int number = object.value(QLatin1String("id")).toVariant().toInt();
        group.device = QStringLiteral("INT%1").arg(number, digits, 10, QLatin1Char('0')); // protocol §10.1
        const QJsonArray members = object.value(QLatin1String("groupMembers")).toArray();
        for (const auto& member : members)
            if (const QString id = member.toObject().value(QLatin1String("id")).toString(); !id.isEmpty())
                group.members.append(id);
        groups.append(group);
    }
    return groups;
}

} // namespace ccudesk
