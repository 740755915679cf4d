// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

#include <QList>
#include <QString>

#include <optional>

namespace ccudesk {

//! What a receiver keeps for a link comes twice: for the short and for the long press of the sender's key, in front of
//! the parameter's name. A sensor counts as one that presses shortly.
enum class PressKind { Short, Long };

//! "ON_TIME" of SHORT_ON_TIME; nothing for a parameter that belongs to no press.
struct PressParameter {
    PressKind press = PressKind::Short;
    QString name;
};
[[nodiscard]] std::optional<PressParameter> pressParameter(const QString& parameter);

//! What a parameter of a link is called among people, without its press; empty when nobody knows. Translated.
[[nodiscard]] QString linkSettingName(const QString& name);

//! What a receiver does on one kind of press, as a person would say it, and the parameters that make it so.
struct LinkProfile {
    QString id;
    QString name; //!< translated
    ParamsetValues values;
};

//! Those that can be said with this description. A receiver is a machine of states (off, switch-on delay, on …); JT_ON
//! is the state it goes to when the key is pressed while it is on. The names of states differ between BidCos
//! (ONDELAY, NO_JUMP_IGNORE_COMMAND) and HmIP (ON_DELAY, NOP).
[[nodiscard]] QList<LinkProfile> linkProfiles(const ParamsetDescription& description, PressKind press);

//! The first one whose values are all there; empty when it is none of them.
[[nodiscard]] QString currentProfile(const QList<LinkProfile>& profiles, const ParamsetValues& values);

} // namespace ccudesk
