// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/snapshot.h"

#include "core/base/jsonfile.h"
#include "core/base/turns.h"
#include "core/domain/secretparameters.h"
#include "core/store/devicestore.h"
#include "core/store/domainjson.h"
#include "core/store/homestore.h"

#include <unordered_map>

namespace ccudesk {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maxBytes = 256 * 1024 * 1024; // 4,000 devices take some 30 MB

template <typename T> QJsonArray arrayOf(const QList<T>& list) {
    QJsonArray array;
    for (const T& entry : list)
        array.append(ccudesk::toJson(entry));
    return array;
}

template <typename T> QList<T> listOf(const QJsonValue& json, T (*decode)(const QJsonObject&)) {
    QList<T> list;
    const QJsonArray array = json.toArray();
    list.reserve(array.size());
    for (const auto& entry : array)
        list.append(decode(entry.toObject()));
    return list;
}

//! Each description once: a home has some hundred different ones for 36,000 data points.
class DescriptionTable {
public:
    int indexOf(const ParameterDescriptionPtr& description) {
        const auto [entry, isNew] = m_indexes.try_emplace(description.get(), static_cast<int>(m_indexes.size()));
        if (isNew)
            m_json.append(ccudesk::toJson(*description));
        return entry->second;
    }
    [[nodiscard]] const QJsonArray& json() const { return m_json; }

private:
    std::unordered_map<const ParameterDescription*, int> m_indexes;
    QJsonArray m_json;
};

//! A value is [address, parameter, description] and, when it was ever received, value, received, changed.
QJsonArray readingToJson(const Reading& reading, int description) {
    QJsonArray json{reading.address, reading.parameter, description};
    if (reading.timestampMs != 0) {
        json.append(ccudesk::toJson(reading.value));
        json.append(reading.timestampMs);
        json.append(reading.changedAtMs);
    }
    return json;
}

Reading readingFromJson(const QJsonArray& json, const QList<ParameterDescriptionPtr>& descriptions) {
    Reading reading;
    reading.address = json.at(0).toString();
    reading.parameter = json.at(1).toString();
    reading.description = descriptions.value(json.at(2).toInt(-1));
    reading.value = valueFromJson(json.at(3));
    reading.timestampMs = json.at(4).toInteger();
    reading.changedAtMs = json.at(5).toInteger();
    return reading;
}

} // namespace

void Snapshot::add(const Device& device, const ValueStore& valueStore) {
    devices.append(device);
    QList<Reading>& readings = values[device.interface];
    for (const Channel& channel : device.channels) {
        const QList<DataPointId> ids = valueStore.ofChannel(device.keyOf(channel));
        for (const DataPointId id : ids) {
            const DataPoint& point = valueStore.at(id);
            const bool isKept = point.origin != ValueOrigin::NeverReceived && !carriesSecret(point.key.parameter);
            readings.append({point.key.address, point.key.parameter, isKept ? point.value : Value(),
                isKept ? point.receivedAtMs : 0, point.description, isKept ? point.changedAtMs : 0});
        }
    }
}

std::shared_ptr<const Snapshot> Snapshot::takeInTurns(
    Turns& turns, const DeviceStore& devices, const ValueStore& values, const HomeStore& home) {
    const auto snapshot = std::make_shared<Snapshot>();
    snapshot->rooms = devices.rooms();
    snapshot->functions = devices.functions();
    snapshot->variables = home.systemVariables();
    snapshot->programs = home.programs();
    snapshot->heatingGroups = home.heatingGroups();
    turns.addParts(devices.keys(), devicesAtOnce, [snapshot, &devices, &values](const QList<DeviceKey>& part) {
        for (const DeviceKey& key : part)
            if (const Device* device = devices.device(key)) // it may be gone by now
                snapshot->add(*device, values);
    });
    return snapshot;
}

void Snapshot::restoreInTurns(
    Turns& turns, DeviceStore& deviceStore, ValueStore& valueStore, HomeStore& homeStore) const {
    deviceStore.setRooms(rooms); // first, so that each device is put in its place at once
    deviceStore.setFunctions(functions);
    homeStore.setSystemVariables(variables);
    homeStore.setPrograms(programs);
    homeStore.setHeatingGroups(heatingGroups);
    turns.addParts(devices, devicesAtOnce, [&deviceStore, &valueStore](const QList<Device>& part) {
        deviceStore.put(part);
        QList<ChannelKey> channels;
        for (const Device& device : part)
            for (const Channel& channel : device.channels)
                channels.append(device.keyOf(channel));
        valueStore.addChannels(channels);
    });
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        turns.addParts(it.value(), readingsAtOnce, [&valueStore, interface = it.key()](const QList<Reading>& part) {
            valueStore.applyReadings(interface, part, ValueOrigin::Cached, 0);
        });
}

QJsonObject Snapshot::toJson() const {
    DescriptionTable descriptions;
    QJsonObject byInterface;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QJsonArray readings;
        for (const Reading& reading : it.value())
            readings.append(
                readingToJson(reading, reading.description ? descriptions.indexOf(reading.description) : -1));
        byInterface.insert(it.key(), readings);
    }
    return {{QStringLiteral("version"), formatVersion}, {QStringLiteral("devices"), arrayOf(devices)},
        {QStringLiteral("rooms"), arrayOf(rooms)}, {QStringLiteral("functions"), arrayOf(functions)},
        {QStringLiteral("variables"), arrayOf(variables)}, {QStringLiteral("programs"), arrayOf(programs)},
        {QStringLiteral("heatingGroups"), arrayOf(heatingGroups)},
        {QStringLiteral("descriptions"), descriptions.json()}, {QStringLiteral("values"), byInterface}};
}

Result<void> Snapshot::save(const QString& path) const {
    return writeJsonFile(path, toJson());
}

Snapshot Snapshot::load(const QString& path) {
    return fromJson(readJsonFile(path, formatVersion, maxBytes));
}

Snapshot Snapshot::fromJson(const QJsonObject& json) {
    Snapshot snapshot;
    snapshot.devices = listOf<Device>(json.value(QLatin1String("devices")), deviceFromJson);
    snapshot.devices.removeIf(
        [](const Device& device) { return device.interface.isEmpty() || !isValidAddress(device.address); });
    snapshot.rooms = listOf<Room>(json.value(QLatin1String("rooms")), groupFromJson);
    snapshot.functions = listOf<Function>(json.value(QLatin1String("functions")), groupFromJson);
    snapshot.variables = listOf<SystemVariable>(json.value(QLatin1String("variables")), variableFromJson);
    snapshot.programs = listOf<Program>(json.value(QLatin1String("programs")), programFromJson);
    snapshot.heatingGroups = listOf<HeatingGroup>(json.value(QLatin1String("heatingGroups")), heatingGroupFromJson);

    QList<ParameterDescriptionPtr> descriptions;
    const QJsonArray table = json.value(QLatin1String("descriptions")).toArray();
    for (const auto& entry : table)
        descriptions.append(std::make_shared<const ParameterDescription>(descriptionFromJson(entry.toObject())));
    const QJsonObject byInterface = json.value(QLatin1String("values")).toObject();
    for (auto it = byInterface.begin(); it != byInterface.end(); ++it) {
        const QJsonArray entries = it.value().toArray();
        QList<Reading>& readings = snapshot.values[it.key()];
        readings.reserve(entries.size());
        for (const auto& entry : entries)
            readings.append(readingFromJson(entry.toArray(), descriptions));
    }
    return snapshot;
}

} // namespace ccudesk
