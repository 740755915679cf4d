// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/homeedit.h"
#include "core/domain/interfaceedit.h"

#include <QString>

namespace ccudesk {

class DeviceStore;
class HomeStore;

//! What an edit changes, from what to what, for the journal: "“Lamp” renamed to “Desk lamp”". Translated; to be made
//! before the edit, because afterwards the old state is gone.
[[nodiscard]] QString editSentence(const HomeEdit& edit, const DeviceStore& devices, const HomeStore& home);

[[nodiscard]] QString editSentence(const InterfaceEdit& edit, const DeviceStore& devices);

} // namespace ccudesk
