// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/homeunits.h"

#include "core/base/naturalsort.h"
#include "core/domain/defaultnames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace ccudesk {

namespace {

bool isOnHome(ChannelKind kind) {
    return isActuator(kind) || (isSensor(kind) && kind != ChannelKind::Passage && kind != ChannelKind::FloorValve);
}

bool isTile(ChannelKind kind) {
    return isActuator(kind) || kind == ChannelKind::PowerMeter;
}

//! The CCU knows no lamps: a dimmer is one, and a switch is one when its function or its name says so.
bool looksLikeLight(const DeviceStore& devices, const ControlUnit& unit, const QString& name) {
    if (unit.kind == ChannelKind::Dimmer || unit.kind == ChannelKind::ColorLight)
        return true;
    if (unit.kind != ChannelKind::Switch)
        return false;
    static constexpr std::array<QLatin1String, 6> words{QLatin1String("licht"), QLatin1String("light"),
        QLatin1String("lamp"), QLatin1String("leucht"), QLatin1String("strahler"), QLatin1String("beleuchtung")};
    QStringList texts{name};
    for (const Function& function : devices.functions())
        if (function.channels.contains(unit.target) || function.channels.contains(unit.state))
            texts.append(function.name);
    return std::any_of(texts.cbegin(), texts.cend(), [](const QString& text) {
        return std::any_of(words.begin(), words.end(),
            [&text](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

int rankOf(const HomeUnit& unit) {
    switch (unit.unit.kind) {
    case ChannelKind::BidCosThermostat:
    case ChannelKind::HmIPThermostat:
        return 0;
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
        return 1;
    case ChannelKind::Switch:
        return unit.isLight ? 1 : 2;
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
        return 3;
    case ChannelKind::PowerMeter:
        return 5;
    case ChannelKind::Contact:
    case ChannelKind::RotaryHandle:
        return 6;
    default:
        return isSafetyRelevant(unit.unit.kind) ? 4 : 7;
    }
}

HomeUnit homeUnit(const DeviceStore& devices, const Device& device, const ControlUnit& unit, qsizetype siblings) {
    HomeUnit home;
    home.unit = unit;
    home.name = siblings > 1 ? devices.displayNameOf(unit.target) : devices.displayNameOf(device.key());
    home.isLight = looksLikeLight(devices, unit, home.name);
    home.icon = iconOf(unit.kind, home.isLight);
    return home;
}

void sortUnits(QList<HomeUnit>& units, const NaturalOrder& order) {
    std::stable_sort(units.begin(), units.end(), [&order](const HomeUnit& a, const HomeUnit& b) {
        const int ranks = rankOf(a) - rankOf(b);
        return ranks != 0 ? ranks < 0 : order(a.name, b.name);
    });
}

void addTo(HomeRoom& room, HomeUnit unit) {
    unit.room = room.id.isEmpty() ? QString() : room.name;
    (isTile(unit.unit.kind) ? room.tiles : room.sensors).append(unit);
}

} // namespace

QList<HomeRoom> homeRooms(const DeviceStore& devices) {
    QHash<ChannelKey, QStringList> idsByChannel;
    QHash<QString, HomeRoom> rooms;
    for (const Room& room : devices.rooms()) {
        rooms.insert(room.id, {room.id, displayName(room.name), {}, {}});
        for (const ChannelKey& channel : room.channels)
            idsByChannel[channel].append(room.id);
    }
    HomeRoom elsewhere;
    elsewhere.name = QCoreApplication::translate("HomePage", "Without a room");
    for (const DeviceKey& key : devices.keys()) {
        const Device* device = devices.device(key);
        QList<ControlUnit> units = unitsOf(*device);
        units.erase(std::remove_if(units.begin(), units.end(), [](const ControlUnit& u) { return !isOnHome(u.kind); }),
            units.end());
        for (const ControlUnit& unit : std::as_const(units)) {
            const HomeUnit home = homeUnit(devices, *device, unit, units.size());
            QSet<QString> ids;
            for (const ChannelKey& channel : QList<ChannelKey>{unit.state, unit.target} + unit.others)
                for (const QString& id : idsByChannel.value(channel))
                    ids.insert(id);
            for (const QString& id : std::as_const(ids))
                addTo(rooms[id], home);
            if (ids.isEmpty())
                addTo(elsewhere, home);
        }
    }
    const NaturalOrder order;
    QList<HomeRoom> sorted;
    for (HomeRoom& room : rooms)
        if (!room.tiles.isEmpty() || !room.sensors.isEmpty())
            sorted.append(room);
    std::sort(
        sorted.begin(), sorted.end(), [&order](const HomeRoom& a, const HomeRoom& b) { return order(a.name, b.name); });
    if (!elsewhere.tiles.isEmpty() || !elsewhere.sensors.isEmpty())
        sorted.append(elsewhere);
    for (HomeRoom& room : sorted) {
        sortUnits(room.tiles, order);
        sortUnits(room.sensors, order);
    }
    return sorted;
}

QString iconOf(ChannelKind kind, bool isLight) {
    switch (kind) {
    case ChannelKind::Switch:
        return isLight ? QStringLiteral("bulb") : QStringLiteral("plug");
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
        return QStringLiteral("bulb");
    case ChannelKind::Valve:
    case ChannelKind::FloorValve:
        return QStringLiteral("valve");
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
        return QStringLiteral("blind");
    case ChannelKind::WindowDrive:
    case ChannelKind::Contact:
    case ChannelKind::RotaryHandle:
        return QStringLiteral("window-closed");
    case ChannelKind::GarageDoor:
        return QStringLiteral("garage");
    case ChannelKind::BidCosThermostat:
    case ChannelKind::HmIPThermostat:
        return QStringLiteral("thermometer");
    case ChannelKind::Key:
        return QStringLiteral("button");
    case ChannelKind::Motion:
    case ChannelKind::Presence:
    case ChannelKind::Passage:
        return QStringLiteral("motion");
    case ChannelKind::Smoke:
        return QStringLiteral("smoke");
    case ChannelKind::Water:
    case ChannelKind::Rain:
        return QStringLiteral("drop");
    case ChannelKind::Weather:
        return QStringLiteral("weather");
    case ChannelKind::Brightness:
        return QStringLiteral("sun");
    case ChannelKind::AirQuality:
        return QStringLiteral("fan");
    case ChannelKind::PowerMeter:
        return QStringLiteral("gauge");
    case ChannelKind::KeymaticLock:
    case ChannelKind::DoorLock:
        return QStringLiteral("lock");
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
        return QStringLiteral("siren");
    case ChannelKind::Generic:
    case ChannelKind::Maintenance:
        break;
    }
    return QStringLiteral("device");
}

} // namespace ccudesk
