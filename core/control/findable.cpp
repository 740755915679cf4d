// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/findable.h"

#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <QCoreApplication>
#include <QSet>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findable)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addDevice(QList<Findable>& all, const DeviceStore& devices, const Device& device) {
    const DeviceKey key = device.key();
    const QString id = key.interface % QLatin1Char(':') % key.address;
    const auto main = mainUnitOf(device);
    Findable found{FindableKind::Device, QStringLiteral("device:") + id, devices.displayNameOf(key),
        joined(devices.roomNamesOf(key) + QStringList{device.type, device.address})};
    found.channelKind = main ? main->kind : ChannelKind::Generic;
    found.device = key;
    all.append(found);
}

//! A device that is one thing goes by its own name, like its tile on Home.
void addWishes(QList<Findable>& all, const DeviceStore& devices, const Device& device) {
    QList<ControlUnit> units;
    for (const ControlUnit& unit : unitsOf(device))
        if (!plainWishesOf(unit.kind).isEmpty())
            units.append(unit);
    for (const ControlUnit& unit : units) {
        const QString name
            = units.size() == 1 ? devices.displayNameOf(device.key()) : devices.displayNameOf(unit.state);
        for (const PlainWish wish : plainWishesOf(unit.kind)) {
            Findable found{FindableKind::Wish,
                QStringLiteral("wish:%1:%2:%3")
                    .arg(unit.state.interface, unit.state.address)
                    .arg(static_cast<int>(wish)),
                plainWishWords(wish, name), joined(devices.roomNamesOf(device.key()))};
            found.channelKind = unit.kind;
            found.device = device.key();
            found.channel = unit.state;
            found.wish = wish;
            all.append(found);
        }
    }
}

} // namespace

QList<Findable> findablesOf(const DeviceStore& devices, const HomeStore& home) {
    QList<Findable> all;
    for (const Room& room : devices.rooms()) {
        const QString name = displayName(room.name);
        Findable found{FindableKind::Place, QStringLiteral("room:") + room.id, name, {}, QStringLiteral("home")};
        found.object = name;
        all.append(found);
    }
    for (const DeviceKey& key : devices.keys())
        addDevice(all, devices, *devices.device(key));
    for (const DeviceKey& key : devices.keys())
        addWishes(all, devices, *devices.device(key));
    for (const SystemVariable& variable : home.systemVariables()) {
        if (variable.isInternal)
            continue;
        all.append({FindableKind::Variable, QStringLiteral("variable:") + variable.id, displayName(variable.name),
            variable.description, QStringLiteral("variables")});
        all.last().object = variable.id;
    }
    for (const Program& program : home.programs()) {
        const QString name = displayName(program.name);
        all.append({FindableKind::Program, QStringLiteral("program:") + program.id,
            Words::tr("Run the program %1").arg(name), program.description, QStringLiteral("play")});
        all.last().object = program.id;
        all.last().isEnabled = program.isActive; // a CCU runs no program that is switched off
    }
    return all;
}

QString findableKindWord(FindableKind kind) {
    switch (kind) {
    case FindableKind::Action:
        return Words::tr("Action");
    case FindableKind::Page:
        return Words::tr("Page");
    case FindableKind::Setting:
        return Words::tr("Setting");
    case FindableKind::Device:
        return Words::tr("Device");
    case FindableKind::Place:
        return Words::tr("Room");
    case FindableKind::Wish:
        return Words::tr("Operate");
    case FindableKind::Variable:
        return Words::tr("System variable");
    case FindableKind::Program:
        return Words::tr("Program");
    }
    return {};
}

} // namespace ccudesk
