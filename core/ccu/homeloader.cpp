// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homeloader.h"

#include "core/ccu/regaanswers.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <QTimer>
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
            for (auto it = inventory.namesByInterface.cbegin(); it != inventory.namesByInterface.cend(); ++it)
                m_stores.devices.setNames(it.key(), it.value());
            m_stores.devices.setRooms(inventory.rooms);
            m_stores.devices.setFunctions(inventory.functions);
            m_stores.home.setSystemVariables(inventory.systemVariables);
            m_stores.home.setPrograms(inventory.programs);
            result->resolve(inventory.deviceAddressesByInterface);
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
            [this, result, interfaceName, startedMs](
                const QList<Reading>& readings) { applyInTurns(interfaceName, readings, startedMs, result); });
    });
    return result->future();
}

//! 25,000 readings at once would hold up the window for a tenth of a second (measured): each turn of the event loop
//! takes some. What an event tells in between wins, as over any reading that is older than it.
void HomeLoader::applyInTurns(
    const QString& interfaceName, const QList<Reading>& readings, qint64 startedMs, const SharedResult<void>& result) {
    constexpr qsizetype atOnce = 1'000;
    m_stores.values.applyReadings(interfaceName, readings.mid(0, atOnce), ValueOrigin::Rega, startedMs);
    if (readings.size() <= atOnce)
        return result->resolve({});
    QTimer::singleShot(0, this, [this, interfaceName, rest = readings.mid(atOnce), startedMs, result] {
        applyInTurns(interfaceName, rest, startedMs, result);
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
