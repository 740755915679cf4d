// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"

#include <QList>
#include <QString>

namespace ccudesk {

//! A character of a password that not every way into the CCU takes. Nothing is forbidden: the CCU decides.
struct DoubtfulCharacter {
    QString character;
    qsizetype index = 0; //!< of its first UTF-16 unit in the password
    int position = 0; //!< as a person counts, from 1
    bool operator==(const DoubtfulCharacter&) const = default;
};

//! What lies outside A–Z a–z 0–9 . ! $ ( ) : ; # - (S25), in order. Umlauts fail at the JSON-RPC login in every
//! encoding and pass Basic authentication as Latin-1 (protocol §6, measured); what no Latin-1 text can hold passes
//! nowhere.
[[nodiscard]] QList<DoubtfulCharacter> doubtfulCharacters(const QString& password);

//! 20 characters of that set from the system's generator of random numbers: capitals, small letters, digits and signs,
//! none that is easily taken for another. More than 100 bits.
[[nodiscard]] Secret suggestedPassword();

} // namespace ccudesk
