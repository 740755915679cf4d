// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/command.h"

#include <functional>

class QWidget;

namespace ccudesk {

//! Calls send(action): at once, or after the person has said yes where the action asks (locks, sirens, doors). The box
//! does not block; Cancel is its default button, and closing it sends nothing. `name` is what the box names.
void confirmThen(QWidget* parent, const QString& name, const ControlAction& action,
    const std::function<void(const ControlAction&)>& send);

} // namespace ccudesk
