// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

#include <QList>

namespace ccudesk {

class DeviceStore;
class HomeStore;
struct HeatingGroup;

// Who heats together with whom, as far as the devices are known.

//! In the order of the CCU; empty where the device stands for no group.
[[nodiscard]] QList<DeviceKey> membersOf(const DeviceKey& group, const HomeStore& home, const DeviceStore& devices);

//! The groups that a device or one of its channels is in. Valid until the home store changes.
[[nodiscard]] QList<const HeatingGroup*> groupsWith(const DeviceKey& member, const HomeStore& home);

//! The device that stands for a group; an invalid key where none is known.
[[nodiscard]] DeviceKey deviceOf(const HeatingGroup& group, const DeviceStore& devices);

} // namespace ccudesk
