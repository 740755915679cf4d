// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ccu/homereader.h"
#include "core/ccu/regaclient.h"
#include "core/store/valuestore.h"

namespace ccudesk {

//! By our own scripts, which only an administrator may run: one for everything that has a name, one per interface for
//! the values, one for what no event tells. Answers are read in the thread pool.
class HomeLoader final : public HomeReader {
    Q_OBJECT
public:
    //! rega, stores and clock must outlive the loader.
    HomeLoader(RegaClient& rega, const CcuConnection::Stores& stores, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<KnownAddresses>> loadInventory() override;
    //! With timestamp, type and unit.
    [[nodiscard]] QFuture<Result<void>> loadValues(const QString& interfaceName) override;
    //! Service messages, system variables, programs.
    [[nodiscard]] QFuture<Result<void>> loadUnannounced() override;

private:
    void applyReadings(const QString& interfaceName, const QList<Reading>& readings, qint64 startedMs);

    RegaClient& m_rega;
    const Clock& m_clock;
};

} // namespace ccudesk
