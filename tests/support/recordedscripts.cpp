// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/recordedscripts.h"

namespace ccudesk::test {

namespace {

using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

const QString recordedAt = QStringLiteral("1760882400"); // the day it was made; no value says when it came

struct RegaType {
    const char* name;
    int type;
    int subType;
};

// protocol §5.8
constexpr std::array parameterTypes{RegaType{"BOOL", 2, 2}, RegaType{"ACTION", 2, 28}, RegaType{"FLOAT", 4, 0},
    RegaType{"INTEGER", 16, 0}, RegaType{"ENUM", 16, 29}, RegaType{"STRING", 20, 11}};
constexpr std::array variableTypes{RegaType{"LOGIC", 2, 2}, RegaType{"ALARM", 2, 6}, RegaType{"LIST", 16, 29},
    RegaType{"NUMBER", 4, 0}, RegaType{"STRING", 20, 11}};

template <typename Table> QStringList typeFields(const Table& table, const QString& name) {
    for (const RegaType& row : table)
        if (name == QLatin1String(row.name))
            return {QString::number(row.type), QString::number(row.subType)};
    return {QStringLiteral("0"), QStringLiteral("0")};
}

QString encoded(const QString& text) {
    return QString::fromLatin1(text.toLatin1().toPercentEncoding());
}

QString text(const QJsonValue& object, const char* member) {
    return object[QLatin1String(member)].toVariant().toString();
}

QString line(const QStringList& fields) {
    return fields.join(u'\t') + QStringLiteral("\r\n");
}

//! Texts come encoded as they are.
QString printed(const QJsonValue& value, bool isFloat) {
    return isFloat ? QString::number(value.toDouble(), 'f', 6) : value.toVariant().toString();
}

QString groups(const Recording& recording, const QString& method, const QString& letter) {
    QString out;
    const QJsonArray list = recording.list(method);
    for (const auto& group : list) {
        const QStringList ids = group[QLatin1String("channelIds")].toVariant().toStringList();
        out += line({letter, text(group, "id"), encoded(text(group, "name")), ids.join(u' ')});
    }
    return out;
}

QString unannounced(const Recording& recording) {
    QString out;
    const QString none = QStringLiteral("0"); // when it changed is not recorded
    const QJsonArray variables = recording.list(QStringLiteral("SysVar.getAll"));
    for (const auto& variable : variables)
        out += line(QStringList{QStringLiteral("V"), text(variable, "id"), encoded(text(variable, "name")), QString()}
            + typeFields(variableTypes, text(variable, "type"))
            + QStringList{encoded(text(variable, "unit")), encoded(text(variable, "value")), none,
                encoded(text(variable, "valueName0")), encoded(text(variable, "valueName1")),
                encoded(text(variable, "valueList")), text(variable, "minValue"), text(variable, "maxValue"),
                text(variable, "isInternal")});
    const QJsonArray programs = recording.list(QStringLiteral("Program.getAll"));
    for (const auto& program : programs)
        out += line({QStringLiteral("P"), text(program, "id"), encoded(text(program, "name")), QString(),
            text(program, "isActive"), text(program, "isInternal"), none});
    return out + line({QStringLiteral("#END")});
}

QString inventory(const Recording& recording) {
    QString out;
    const QJsonArray devices = recording.list(QStringLiteral("Device.listAllDetail"));
    for (const auto& device : devices) {
        out += line({QStringLiteral("D"), text(device, "id"), text(device, "interface"), text(device, "address"),
            encoded(text(device, "name"))});
        const QJsonArray channels = device[QLatin1String("channels")].toArray();
        for (const auto& channel : channels)
            out += line(
                {QStringLiteral("C"), text(channel, "id"), text(channel, "address"), encoded(text(channel, "name"))});
    }
    return out + groups(recording, QStringLiteral("Room.getAll"), QStringLiteral("R"))
        + groups(recording, QStringLiteral("Subsection.getAll"), QStringLiteral("F")) + unannounced(recording);
}

QString parameterType(const XmlRpcValue& parameter) {
    return parameter.member(QStringLiteral("TYPE")).toString();
}

QString typeLine(const QStringList& place, const QString& id, const XmlRpcValue& parameter) {
    const auto field = [&parameter](const char* name) { return parameter.member(QLatin1String(name)).toString(); };
    const QStringList options = parameter.member(QStringLiteral("VALUE_LIST")).toStringList();
    return line(QStringList{QStringLiteral("T")} + place + QStringList{id, field("OPERATIONS")}
        + typeFields(parameterTypes, field("TYPE"))
        + QStringList{encoded(field("UNIT")), field("MIN"), field("MAX"), encoded(options.join(u';'))});
}

QString values(const Recording& recording) {
    QString out;
    QSet<QString> told;
    const QHash<QString, QJsonValue> values = recording.values();
    const rpc::XmlRpcArray devices = recording.xml(QStringLiteral("listDevices"))->toArray();
    for (const XmlRpcValue& channel : devices) {
        const QString address = channel.member(QStringLiteral("ADDRESS")).toString();
        const QString type = channel.member(QStringLiteral("PARENT_TYPE")).toString();
        if (type.isEmpty())
            continue; // a device
        const QStringList place{type, channel.member(QStringLiteral("INDEX")).toString()};
        const bool isNew = !told.contains(place.join(u':'));
        told.insert(place.join(u':'));
        out += line(QStringList{QStringLiteral("A"), address} + place);
        const XmlRpcStruct parameters
            = recording.xml(QStringLiteral("getParamsetDescription"), {address, QStringLiteral("VALUES")})->toStruct();
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            if (isNew)
                out += typeLine(place, it.key(), *it);
            const auto value = values.constFind(address + u'.' + it.key());
            const bool isKnown = value != values.cend();
            out += line({QStringLiteral("v"), it.key(), isKnown ? recordedAt : QStringLiteral("0"),
                isKnown ? printed(*value, parameterType(*it) == u"FLOAT") : QString()});
        }
    }
    return out + line({QStringLiteral("#END")});
}

} // namespace

QString recordedScript(const Recording& recording, const QString& script) {
    if (script.startsWith(u"! ccudesk inventory 1"))
        return inventory(recording);
    if (script.startsWith(u"! ccudesk messages 1"))
        return unannounced(recording);
    return script.startsWith(u"! ccudesk values 1") && script.contains(u"HmIP-RF") ? values(recording) : QString();
}

} // namespace ccudesk::test
