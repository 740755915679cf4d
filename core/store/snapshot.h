// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/device.h"
#include "core/domain/home.h"
#include "core/store/valuestore.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace ccudesk {

class DeviceStore;
class HomeStore;
class Turns;

//! What the last run knew, so that the next start shows the home at once. A value: taken and restored in the stores'
//! thread, saved and loaded in any.
struct Snapshot {
    QList<Device> devices; //!< with names
    QList<Room> rooms;
    QList<Function> functions;
    QList<SystemVariable> variables;
    QList<Program> programs;
    QList<HeatingGroup> heatingGroups;
    QHash<QString, QList<Reading>> values; //!< by interface; timestamp 0: never received

    //! Complete when the turns have run; the stores have to live until then.
    [[nodiscard]] static std::shared_ptr<const Snapshot> takeInTurns(
        Turns& turns, const DeviceStore& devices, const ValueStore& values, const HomeStore& home);
    //! Values come back as Cached; an event that is already there stays. Done when the turns have run.
    void restoreInTurns(Turns& turns, DeviceStore& deviceStore, ValueStore& valueStore, HomeStore& homeStore) const;

    //! As it stands in a file. Reading takes anything: what is missing or wrong becomes a default.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Snapshot fromJson(const QJsonObject& json);
    [[nodiscard]] Result<void> save(const QString& path) const;
    //! Empty when there is none or it is damaged.
    [[nodiscard]] static Snapshot load(const QString& path);

private:
    void add(const Device& device, const ValueStore& valueStore);
};

} // namespace ccudesk
