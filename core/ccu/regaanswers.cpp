// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/regaanswers.h"

namespace ccudesk {

namespace {

using Fields = QStringList; // the first one is the line's tag

qint64 milliseconds(const QString& seconds) {
    return qMax<qint64>(0, seconds.toLongLong()) * 1000;
}

bool isTrue(const QString& word) {
    return word == QLatin1String("true");
}

// ivt and ist numbers of ReGa (protocol §5.8)
constexpr int binary = 2;
constexpr int floating = 4;
constexpr int fraction = 6; // LEVEL and its like
constexpr int integer = 16;
constexpr int characters = 20;
constexpr int actionSubType = 28;
constexpr int alarmSubType = 6;
constexpr int enumSubType = 29;

ParameterType parameterType(int valueType, int subType, bool hasValueList) {
    switch (valueType) {
    case binary:
        return subType == actionSubType ? ParameterType::Action : ParameterType::Bool;
    case floating:
    case fraction:
        return ParameterType::Float;
    case integer:
        return hasValueList ? ParameterType::Enum : ParameterType::Integer;
    case characters:
        return ParameterType::String;
    default:
        return ParameterType::Unknown;
    }
}

QStringList words(const QString& list) {
    return list.isEmpty() ? QStringList() : list.split(QLatin1Char(';'));
}

SystemVariableType variableType(int valueType, int subType, const QString& valueList) {
    if (valueType == binary)
        return subType == alarmSubType ? SystemVariableType::Alarm : SystemVariableType::Logic;
    if (valueType == characters)
        return SystemVariableType::String;
    const bool isList = valueType == integer && (subType == enumSubType || !valueList.isEmpty());
    return isList ? SystemVariableType::List : SystemVariableType::Number;
}

//! An alarm that never fired has the value "" (protocol §5.6).
Value variableValue(SystemVariableType type, const QString& plain) {
    switch (type) {
    case SystemVariableType::Logic:
    case SystemVariableType::Alarm:
        return plain.isEmpty() ? Value() : Value(isTrue(plain));
    case SystemVariableType::List:
        return valueFromText(ParameterType::Enum, plain);
    case SystemVariableType::Number:
        return valueFromText(ParameterType::Float, plain);
    case SystemVariableType::String:
        break;
    }
    return Value(plain);
}

//! Rooms and functions name channels by ReGa id, and come after all devices.
struct InventoryReader {
    RegaInventory inventory;
    QHash<QString, ChannelKey> channelById;
    QString interface;

    void read(const Fields& f) {
        const QString& tag = f[0];
        if (tag == QLatin1String("D") && f.size() >= 5)
            device(f);
        else if (tag == QLatin1String("C") && f.size() >= 4)
            channel(f);
        else if (tag == QLatin1String("R") && f.size() >= 4)
            inventory.rooms.append(group(f));
        else if (tag == QLatin1String("F") && f.size() >= 4)
            inventory.functions.append(group(f));
        else if (tag == QLatin1String("V") && f.size() >= 15)
            inventory.systemVariables.append(readVariable(f));
        else if (tag == QLatin1String("P") && f.size() >= 7)
            inventory.programs.append(program(f));
    }

    void device(const Fields& f) {
        interface = f[2];
        inventory.namesByInterface[interface].insert(f[3], {f[4], f[1]});
        inventory.deviceAddressesByInterface[interface].append(f[3]);
    }

    void channel(const Fields& f) {
        inventory.namesByInterface[interface].insert(f[2], {f[3], f[1]});
        channelById.insert(f[1], {interface, f[2]});
    }

    [[nodiscard]] ChannelGroup group(const Fields& f) const {
        ChannelGroup group{f[1], f[2], {}};
        for (const QString& id : f[3].split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (const auto it = channelById.constFind(id); it != channelById.cend())
                group.channels.append(*it);
        return group;
    }

    static Program program(const Fields& f) {
        return {f[1], f[2], f[3], isTrue(f[4]), isTrue(f[5]), milliseconds(f[6])};
    }
};

struct ValuesReader {
    QList<Reading> readings;
    QHash<QString, ParameterDescriptionPtr> descriptions; // "type/index/parameter"
    QString address;
    QString typeAndIndex;

    void read(const Fields& f) {
        const QString& tag = f[0];
        if (tag == QLatin1String("A") && f.size() >= 4) {
            address = f[1];
            typeAndIndex = f[2] % QLatin1Char('/') % f[3] % QLatin1Char('/');
        } else if (tag == QLatin1String("T") && f.size() >= 11) {
            descriptions.insert(f[1] % QLatin1Char('/') % f[2] % QLatin1Char('/') % f[3], description(f));
        } else if (tag == QLatin1String("v") && f.size() >= 4 && !address.isEmpty()) {
            reading(f);
        }
    }

    static ParameterDescriptionPtr description(const Fields& f) {
        const int valueType = f[5].toInt();
        ParameterDescription d;
        d.id = f[3];
        d.operations = Operations(f[4].toInt());
        d.valueList = words(f[10]);
        d.type = isActionParameter(d.id) ? ParameterType::Action
                                         : parameterType(valueType, f[6].toInt(), !d.valueList.isEmpty());
        d.unit = normalisedUnit(f[7]);
        if (valueType == fraction && d.unit.isEmpty())
            d.unit = QStringLiteral("100%");
        d.minimum = f[8].isEmpty() ? Value() : valueFromText(d.type, f[8]);
        d.maximum = f[9].isEmpty() ? Value() : valueFromText(d.type, f[9]);
        return std::make_shared<const ParameterDescription>(std::move(d));
    }

    void reading(const Fields& f) {
        Reading r;
        r.address = address;
        r.parameter = f[1];
        r.timestampMs = milliseconds(f[2]);
        r.description = descriptions.value(typeAndIndex % f[1]);
        const ParameterType type = r.description ? r.description->type : ParameterType::Unknown;
        r.value = f[3].isEmpty() && type != ParameterType::String ? Value() : valueFromText(type, f[3]);
        readings.append(std::move(r));
    }
};

} // namespace

SystemVariable readVariable(const QStringList& f) {
    SystemVariable v;
    v.id = f[1];
    v.name = f[2];
    v.description = f[3];
    v.type = variableType(f[4].toInt(), f[5].toInt(), f[11]);
    v.unit = normalisedUnit(f[6]);
    v.value = variableValue(v.type, f[7]);
    v.changedAtMs = milliseconds(f[8]);
    v.valueList = f[4].toInt() == binary ? QStringList{f[9], f[10]} : words(f[11]);
    if (v.type == SystemVariableType::Number) {
        v.minimum = valueFromText(ParameterType::Float, f[12]);
        v.maximum = valueFromText(ParameterType::Float, f[13]);
    }
    v.isInternal = isTrue(f[14]);
    return v;
}

RegaInventory readInventory(const RegaLines& lines) {
    InventoryReader reader;
    for (const Fields& fields : lines)
        reader.read(fields);
    return std::move(reader.inventory);
}

QList<Reading> readValues(const RegaLines& lines) {
    ValuesReader reader;
    for (const Fields& fields : lines)
        reader.read(fields);
    return std::move(reader.readings);
}

QList<ServiceMessage> readServiceMessages(const RegaLines& lines) {
    QList<ServiceMessage> messages;
    for (const Fields& f : lines) {
        if (f[0] != QLatin1String("S") || f.size() < 8)
            continue;
        const Value number = valueFromText(ParameterType::Integer, f[5]);
        messages.append(
            {{f[2], f[3]}, f[4], number.isEmpty() ? Value(isTrue(f[5])) : number, milliseconds(f[6]), isTrue(f[7])});
    }
    return messages;
}

QList<DeviceKey> readInbox(const RegaLines& lines) {
    QList<DeviceKey> devices;
    for (const Fields& f : lines)
        if (f[0] == QLatin1String("I") && f.size() >= 4 && isValidAddress(f[3]))
            devices.append({f[2], f[3]});
    return devices;
}

} // namespace ccudesk
