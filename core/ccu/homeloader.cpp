// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homeloader.h"

#include "core/store/homestore.h"
#include "core/store/valuestore.h"

#include <QtConcurrentRun>

namespace ccudesk {

HomeLoader::HomeLoader(RegaClient& rega, const CcuConnection::Stores& stores, const Clock& clock, QObject* parent)
    : HomeReader(stores, parent), m_rega(rega), m_clock(clock) { }

QFuture<Result<KnownAddresses>> HomeLoader::loadInventory() {
    const auto result = makePending<KnownAddresses>();
    whenDone(m_rega.run(QStringLiteral("inventory")), this, [this, result](const Result<RegaLines>& lines) {
        if (!lines)
            return result->resolve(tl::unexpected<Error>(lines.error()));
        whenDone(QtConcurrent::run(readInventory, *lines), this,
            [this, result](const RegaInventory& inventory) { applyInventory(inventory, result); });
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
                turns().add([result] { result->resolve({}); });
            });
    });
    return result->future();
}

//! What an event tells in between wins, as over any reading that is older than it.
void HomeLoader::applyReadings(const QString& interfaceName, const QList<Reading>& readings, qint64 startedMs) {
    turns().addParts(readings, readingsAtOnce, [this, interfaceName, startedMs](const QList<Reading>& part) {
        stores().values.applyReadings(interfaceName, part, ValueOrigin::Rega, startedMs);
    });
}

QFuture<Result<void>> HomeLoader::loadUnannounced() {
    const auto result = makePending<void>();
    whenDone(m_rega.run(QStringLiteral("messages")), this, [this, result](const Result<RegaLines>& lines) {
        if (!lines)
            return result->resolve(tl::unexpected<Error>(lines.error()));
        stores().home.setServiceMessages(readServiceMessages(*lines));
        stores().home.setInbox(readInbox(*lines));
        whenDone(QtConcurrent::run(readInventory, *lines), this, [this, result](const RegaInventory& told) {
            if (!told.systemVariables.isEmpty()) { // else nothing was told about them (resources/rega/README.md)
                stores().home.setSystemVariables(told.systemVariables);
                stores().home.setPrograms(told.programs);
            }
            result->resolve({});
        });
    });
    return result->future();
}

} // namespace ccudesk
