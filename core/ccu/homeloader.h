// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/turns.h"
#include "core/ccu/backend.h"
#include "core/ccu/regaanswers.h"
#include "core/ccu/regaclient.h"
#include "core/store/valuestore.h"

#include <QObject>

namespace ccudesk {

//! Reads a home from the CCU's logic layer into the stores: one script for everything that has a name, one per
//! interface for the values, one for what no event tells. Answers are read in the thread pool and stored in turns. What
//! it has not stored when it dies is not stored.
class HomeLoader : public QObject {
    Q_OBJECT
public:
    //! rega, stores and clock must outlive the loader.
    HomeLoader(RegaClient& rega, const CcuConnection::Stores& stores, const Clock& clock, QObject* parent = nullptr);

    //! Names, rooms, functions, system variables, programs.
    [[nodiscard]] QFuture<Result<KnownAddresses>> loadInventory();
    //! Every VALUES parameter of one interface with its value, timestamp, type and unit.
    [[nodiscard]] QFuture<Result<void>> loadValues(const QString& interfaceName);
    //! What no event tells: service messages, system variables, programs.
    [[nodiscard]] QFuture<Result<void>> loadUnannounced();

private:
    void applyInventory(const RegaInventory& inventory);
    void applyReadings(const QString& interfaceName, const QList<Reading>& readings, qint64 startedMs);

    RegaClient& m_rega;
    CcuConnection::Stores m_stores;
    const Clock& m_clock;
    Turns m_turns;
};

} // namespace ccudesk
