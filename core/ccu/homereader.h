// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/turns.h"
#include "core/ccu/backend.h"
#include "core/ccu/regaanswers.h"

namespace ccudesk {

//! Reads a home from the CCU's logic layer into the stores, in turns. What it has not stored when it dies is not
//! stored.
class HomeReader : public QObject {
    Q_OBJECT
public:
    //! stores must outlive the reader.
    explicit HomeReader(const CcuConnection::Stores& stores, QObject* parent = nullptr)
        : QObject(parent), m_stores(stores) { }

    //! Names, rooms, functions, system variables, programs.
    [[nodiscard]] virtual QFuture<Result<KnownAddresses>> loadInventory() = 0;
    //! Every VALUES parameter of one interface, as far as the logic layer tells.
    [[nodiscard]] virtual QFuture<Result<void>> loadValues(const QString& interfaceName) = 0;
    //! What no event tells.
    [[nodiscard]] virtual QFuture<Result<void>> loadUnannounced() = 0;

protected:
    [[nodiscard]] const CcuConnection::Stores& stores() const { return m_stores; }
    [[nodiscard]] Turns& turns() { return m_turns; }
    //! result resolves when the stores hold it.
    void applyInventory(const RegaInventory& inventory, const SharedResult<KnownAddresses>& result);

private:
    CcuConnection::Stores m_stores;
    Turns m_turns;
};

} // namespace ccudesk
