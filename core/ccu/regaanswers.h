// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/regaclient.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"

#include <QHash>

// The answers of our scripts (resources/rega/README.md) as domain values. Pure functions: fit for the thread pool.
// A line that cannot be read is left out; the rest stands.

namespace ccudesk {

struct RegaInventory {
    QHash<QString, NamesByAddress> namesByInterface;
    QHash<QString, QStringList> deviceAddressesByInterface;
    QList<Room> rooms;
    QList<Function> functions;
    QList<SystemVariable> systemVariables;
    QList<Program> programs;
};

//! A `V` line.
[[nodiscard]] SystemVariable readVariable(const QStringList& fields);
[[nodiscard]] RegaInventory readInventory(const RegaLines& lines);
//! In the script's order. Descriptions are shared between devices of one type.
[[nodiscard]] QList<Reading> readValues(const RegaLines& lines);
[[nodiscard]] QList<ServiceMessage> readServiceMessages(const RegaLines& lines);
//! Devices that nobody has finished yet.
[[nodiscard]] QList<DeviceKey> readInbox(const RegaLines& lines);

} // namespace ccudesk
