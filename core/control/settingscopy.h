// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

#include <QList>
#include <QString>

namespace ccudesk {

class DeviceStore;

// The settings (MASTER) that devices have at one CCU, for another CCU that knows the same devices. Devices and channels
// are the same ones when interface, address and type are the same.

//! One setting in which both differ.
struct SettingCopy {
    QString parameter;
    Value before; //!< as the CCU that gets it holds it
    Value after; //!< in the form that is sent; with an obstacle as the other CCU has it
    QString obstacle; //!< why it cannot be copied; else empty
    bool operator==(const SettingCopy&) const = default;
};

//! What both have, device by device. Heating groups are left out: each CCU numbers its own, so the same address is
//! mostly another group.
[[nodiscard]] QList<ParamsetKey> commonSettings(const DeviceStore& from, const DeviceStore& to);

//! In the order of `to`. Codes and keys, and what can only be read, are left out; what only `to` has stays.
[[nodiscard]] QList<SettingCopy> settingsCopy(const Paramset& from, const Paramset& to);

//! Of those without an obstacle.
[[nodiscard]] ParamsetValues changesOf(const QList<SettingCopy>& settings);

} // namespace ccudesk
