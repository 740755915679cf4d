// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homeloader.h"

#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <QtConcurrentRun>

namespace ccudesk {

HomeLoader::HomeLoader(RegaClient& rega, const CcuConnection::Stores& stores, const Clock& clock, QObject* parent)
    : QObject(parent), m_rega(rega), m_stores(stores), m_clock(clock) { }

QFuture<Result<KnownAddresses>> HomeLoader::loadInventory() {
    const auto result = makePending<KnownAddresses>();
    whenDone(m_rega.run(QStringLiteral("inventory")), this, [this, result](const Result<RegaLines>& lines) {
        if (!lines)
            return result->resolve(tl::unexpected<Error>(lines.error()));
        whenDone(QtConcurrent::run(readInventory, *lines), this, [this, result](const RegaInventory& inventory) {
            applyInventory(inventory);
            m_turns.add([result, known = inventory.deviceAddressesByInterface] { result->resolve(known); });
        });
    });
    return result->future();
}

QFuture<Result<void>> HomeLoader::loadValues(const QString& interfaceName) {
    const auto result = makePending<void>();
    const qint64 startedMs = m_clock.nowMs(); // events that come from now on win over what the script will tell
    const auto answer = m_rega.run(QStringLiteral("values"), {{QStringLiteral("sInterface"), interfaceName}});
    whenDone(answer, this, [this, result, interfaceName, startedMs](const Result<RegaLines>& lines) {
        if (!lines)
            return result->resolve(tl::unexpected<Error>(lines.error()));
        whenDone(QtConcurrent::run(readValues, *lines), this,
            [this, result, interfaceName, startedMs](const QList<Reading>& readings) {
                applyReadings(interfaceName, readings, startedMs);
                m_turns.add([result] { result->resolve({}); });
            });
    });
    return result->future();
}

//! Each of these moves or renames rows of every view.
void HomeLoader::applyInventory(const RegaInventory& inventory) {
    for (auto it = inventory.namesByInterface.cbegin(); it != inventory.namesByInterface.cend(); ++it)
        m_turns.add([this, name = it.key(), names = it.value()] { m_stores.devices.setNames(name, names); });
    m_turns.add([this, rooms = inventory.rooms] { m_stores.devices.setRooms(rooms); });
    m_turns.add([this, functions = inventory.functions] { m_stores.devices.setFunctions(functions); });
    m_turns.add([this, variables = inventory.systemVariables, programs = inventory.programs] {
        m_stores.home.setSystemVariables(variables);
        m_stores.home.setPrograms(programs);
    });
}

//! What an event tells in between wins, as over any reading that is older than it.
void HomeLoader::applyReadings(const QString& interfaceName, const QList<Reading>& readings, qint64 startedMs) {
    m_turns.addParts(readings, readingsAtOnce, [this, interfaceName, startedMs](const QList<Reading>& part) {
        m_stores.values.applyReadings(interfaceName, part, ValueOrigin::Rega, startedMs);
    });
}

QFuture<Result<void>> HomeLoader::loadUnannounced() {
    const auto result = makePending<void>();
    whenDone(m_rega.run(QStringLiteral("messages")), this, [this, result](const Result<RegaLines>& lines) {
        if (!lines)
            return result->resolve(tl::unexpected<Error>(lines.error()));
        m_stores.home.setServiceMessages(readServiceMessages(*lines));
        whenDone(QtConcurrent::run(readInventory, *lines), this, [this, result](const RegaInventory& told) {
            if (!told.systemVariables.isEmpty()) { // else nothing was told about them (resources/rega/README.md)
                m_stores.home.setSystemVariables(told.systemVariables);
                m_stores.home.setPrograms(told.programs);
            }
            result->resolve({});
        });
    });
    return result->future();
}

} // namespace ccudesk
