// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/homecheck.h"

#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/linkstore.h"
#include "core/store/valuestore.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int notDeletable = 8; // Device::flags; the CCU's own remote controls, which nobody names
constexpr int internal = 2; // Channel::flags

struct Finder {
    const HomeCheck& check;
    QList<Flaw> flaws = {};

    [[nodiscard]] Flaw about(FlawKind kind, const DeviceKey& key) const {
        Flaw flaw;
        flaw.kind = kind;
        flaw.device = key;
        flaw.name = check.devices.displayNameOf(key);
        return flaw;
    }
    //! A group can be told by two interfaces under one address (protocol §10); the logic layer knows it once.
    [[nodiscard]] bool isTwin(const DeviceKey& key) const {
        const QList<DeviceKey> all = check.devices.keys();
        return std::any_of(all.cbegin(), all.cend(),
            [&key](const DeviceKey& other) { return other.address == key.address && other != key; });
    }
    void findStrangers();
    void findLinks();
    void findValues();
    void findVariables();
    void findSameNames();
    void findPlaces(const Device& device);
};

//! Of an interface that tells no device at all nobody knows which it has: it is down, or has none.
void Finder::findStrangers() {
    QSet<QString> telling;
    for (const DeviceKey& key : check.devices.keys())
        telling.insert(key.interface);
    for (const DeviceKey& key : check.devices.listedOnly()) {
        if (!telling.contains(key.interface))
            continue;
        Flaw flaw = about(FlawKind::ListedOnly, key);
        if (const QString name = check.devices.nameOf(key.interface, key.address); !name.isEmpty())
            flaw.name = name;
        flaws.append(flaw);
    }
    for (const DeviceKey& key : check.devices.unlisted())
        if (!isTwin(key))
            flaws.append(about(FlawKind::Unlisted, key));
}

void Finder::findLinks() {
    if (!check.links)
        return;
    for (const DirectLink& link : check.links->links()) {
        const bool isOneSided = !check.devices.channel(link.from()) || !check.devices.channel(link.to());
        if (!link.isBroken() && !isOneSided)
            continue;
        const bool isSenderKnown = check.devices.channel(link.from());
        Flaw flaw = about(FlawKind::BrokenLink, (isSenderKnown ? link.from() : link.to()).device());
        flaw.link = link;
        flaws.append(flaw);
    }
}

//! Values that a device has for "not known" are told by its description as special values; those of the radio itself
//! have a made-up one for it that no description names (protocol §10.3).
bool isOutOfRange(const DataPoint& point) {
    const ParameterDescription& description = *point.description;
    const auto number = point.value.toNumber();
    const auto least = description.minimum.toNumber();
    const auto most = description.maximum.toNumber();
    const bool isNumber = description.type == ParameterType::Float || description.type == ParameterType::Integer
        || description.type == ParameterType::Enum;
    if (!isNumber || !number || !least || !most || !(*least < *most)
        || description.id.startsWith(QLatin1String("RSSI_")))
        return false;
    const bool isSpecial = std::any_of(description.specials.cbegin(), description.specials.cend(),
        [&number](const SpecialValue& special) { return qFuzzyCompare(1.0 + special.value, 1.0 + *number); });
    constexpr double rounding = 1e-6; // texts and doubles of both sides
    const double tolerance = rounding * qMax(1.0, *most - *least);
    return !isSpecial && (*number < *least - tolerance || *number > *most + tolerance);
}

void Finder::findValues() {
    for (const DeviceKey& key : check.devices.keys()) {
        const Device& device = *check.devices.device(key);
        for (const Channel& channel : device.channels) {
            for (const DataPointId id : check.values.ofChannel(device.keyOf(channel))) {
                const DataPoint& point = check.values.at(id);
                if (point.origin == ValueOrigin::NeverReceived || !point.description || !isOutOfRange(point))
                    continue;
                Flaw flaw = about(FlawKind::ValueOutOfRange, key);
                flaw.channel = device.keyOf(channel);
                flaw.parameter = point.description->id;
                flaw.value = point.value;
                flaw.minimum = point.description->minimum;
                flaw.maximum = point.description->maximum;
                flaws.append(flaw);
            }
        }
    }
}

void Finder::findVariables() {
    QMap<QString, int> named;
    for (const SystemVariable& variable : check.home.systemVariables())
        ++named[variable.name];
    for (const SystemVariable& variable : check.home.systemVariables()) {
        Flaw flaw;
        flaw.id = variable.id;
        flaw.name = displayName(variable.name);
        flaw.value = variable.value;
        const auto number = variable.value.toNumber();
        const bool isList = variable.type == SystemVariableType::List && !variable.valueList.isEmpty();
        flaw.minimum = isList ? Value(0) : variable.minimum;
        flaw.maximum = isList ? Value(variable.valueList.size() - 1) : variable.maximum;
        const auto least = flaw.minimum.toNumber();
        const auto most = flaw.maximum.toNumber();
        const bool isBounded
            = isList || (variable.type == SystemVariableType::Number && least && most && *least < *most);
        flaw.kind = FlawKind::VariableOutOfRange;
        if (isBounded && number && (*number < *least || *number > *most))
            flaws.append(flaw);
        flaw.kind = FlawKind::SameVariableName;
        if (named.value(variable.name) > 1)
            flaws.append(flaw);
    }
}

//! Channels of one device may be called alike: the two halves of a rocker are one thing to a person.
void Finder::findSameNames() {
    QMap<QString, QList<DeviceKey>> devices;
    QMap<QString, QList<ChannelKey>> channels;
    for (const DeviceKey& key : check.devices.keys()) {
        const Device& device = *check.devices.device(key);
        if (!device.name.isEmpty())
            devices[device.name].append(key);
        for (const Channel& channel : device.channels)
            if (!channel.name.isEmpty() && channel.index > 0)
                channels[channel.name].append(device.keyOf(channel));
    }
    for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
        QSet<QString> addresses;
        for (const DeviceKey& key : *it)
            addresses.insert(key.address);
        if (addresses.size() < 2)
            continue;
        Flaw flaw = about(FlawKind::SameName, it->constFirst());
        flaw.owners = *it;
        for (const DeviceKey& key : *it)
            flaw.others.append(key.address);
        flaws.append(flaw);
    }
    for (auto it = channels.cbegin(); it != channels.cend(); ++it) {
        Flaw flaw = about(FlawKind::SameName, it->constFirst().device());
        flaw.name = it.key();
        for (const ChannelKey& key : *it) {
            if (!flaw.owners.contains(key.device()))
                flaw.owners.append(key.device());
            flaw.others.append(key.address);
        }
        QSet<QString> addresses;
        for (const DeviceKey& key : std::as_const(flaw.owners))
            addresses.insert(key.address);
        if (addresses.size() > 1)
            flaws.append(flaw);
    }
}

void Finder::findPlaces(const Device& device) {
    const DeviceKey key = device.key();
    const bool isPlaceable = std::any_of(device.channels.cbegin(), device.channels.cend(),
        [](const Channel& channel) { return channel.index > 0 && (channel.flags & internal) == 0; });
    if ((device.flags & notDeletable) != 0 || !isPlaceable)
        return;
    if (device.name.isEmpty() || device.name.contains(device.address, Qt::CaseInsensitive))
        flaws.append(about(FlawKind::DefaultName, key));
    if (check.devices.roomNamesOf(key).isEmpty())
        flaws.append(about(FlawKind::NoRoom, key));
    if (check.devices.functionNamesOf(key).isEmpty())
        flaws.append(about(FlawKind::NoFunction, key));
}

} // namespace

QList<Flaw> homeFlaws(const HomeCheck& check) {
    Finder finder{check};
    finder.findStrangers();
    finder.findLinks();
    finder.findValues();
    finder.findVariables();
    finder.findSameNames();
    for (const DeviceKey& key : check.devices.keys())
        finder.findPlaces(*check.devices.device(key));
    std::stable_sort(
        finder.flaws.begin(), finder.flaws.end(), [](const Flaw& a, const Flaw& b) { return a.kind < b.kind; });
    return finder.flaws;
}

} // namespace ccudesk
