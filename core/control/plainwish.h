// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"

#include <QList>
#include <QString>

namespace ccudesk {

class ValueStore;

//! What can be asked of a channel in two words, without a number.
enum class PlainWish { TurnOn, TurnOff, Open, Close, Stop, Lock, Unlock, Silence };

//! In the order in which they are offered; none for what has to be told a number or only reports. An alarm is never
//! started by name.
[[nodiscard]] QList<PlainWish> plainWishesOf(ChannelKind kind);
//! "Turn on Stehlampe", translated.
[[nodiscard]] QString plainWishWords(PlainWish wish, const QString& name);
//! As the controls do it: what could do harm asks, and water closes by itself. Fails with ErrorCode::Invalid for a wish
//! that the kind does not have.
[[nodiscard]] Result<ControlAction> actionFor(PlainWish wish, const ControlUnit& unit, const ValueStore& values);

} // namespace ccudesk
