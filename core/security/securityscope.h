// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/finding.h"

#include <set>

namespace ccudesk {

struct SecurityFacts;

//! What can be read again by itself: a question to the CCU, or something that is tried from outside. What this program
//! knows of itself costs nothing and is always told.
enum class SecurityPart {
    Authentication,
    Redirect,
    Level,
    Ssh,
    Snmp,
    Firewall,
    AddOns,
    Users,
    InterfacePorts, //!< connecting to them, add-ons included
    Strangers, //!< asking the interfaces without a password
    Scripts, //!< the same for the script port
    InternalPorts,
    SshPort,
    PlainWeb,
    XmlApi,
    Certificate,
};
using SecurityScope = std::set<SecurityPart>;

[[nodiscard]] SecurityScope wholeSecurity();
//! What the check behind this finding looks at; empty: only what this program knows anyway. Everything for an id that
//! is not known.
[[nodiscard]] SecurityScope scopeOf(const QString& findingId);
//! Whether both come from one check, as all published holes do.
[[nodiscard]] bool isOfSameCheck(const QString& findingId, const QString& otherId);
//! The ids of all checks there are, whatever a CCU is like. Published holes are one: "advisories".
[[nodiscard]] QStringList securityCheckIds();
[[nodiscard]] bool isTriedFromOutside(SecurityPart part);

//! Takes what was read again into what is known: all parts in scope, and what this program knows of itself.
void takeOver(SecurityFacts& known, const SecurityFacts& fresh, const SecurityScope& scope);

//! An earlier round with only the check behind this id made anew: its findings are replaced, also those that the same
//! check calls differently when it fails.
[[nodiscard]] QList<Finding> withCheckedAgain(
    const QList<Finding>& earlier, const QList<Finding>& fresh, const QString& findingId);

} // namespace ccudesk
