// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homereader.h"

#include "core/store/devicestore.h"
#include "core/store/homestore.h"

namespace ccudesk {

//! Each of these moves or renames rows of every view.
void HomeReader::applyInventory(const RegaInventory& inventory, const SharedResult<KnownAddresses>& result) {
    for (auto it = inventory.namesByInterface.cbegin(); it != inventory.namesByInterface.cend(); ++it)
        m_turns.add([this, name = it.key(), names = it.value()] { m_stores.devices.setNames(name, names); });
    m_turns.add([this, rooms = inventory.rooms] { m_stores.devices.setRooms(rooms); });
    m_turns.add([this, functions = inventory.functions] { m_stores.devices.setFunctions(functions); });
    m_turns.add([this, variables = inventory.systemVariables, programs = inventory.programs] {
        m_stores.home.setSystemVariables(variables);
        m_stores.home.setPrograms(programs);
    });
    m_turns.add([this, result, known = inventory.deviceAddressesByInterface] {
        m_stores.devices.setListed(known);
        result->resolve(known);
    });
}

} // namespace ccudesk
