// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/ccuproduct.h"

#include <QDate>
#include <QList>
#include <QString>

namespace ccudesk {

//! A published hole in the firmware of a CCU, one product each.
struct Advisory {
    enum class Hole { RemoteCode, FileRead, PasswordHashes, Sessions, Metadata, Crash, InsecureUpdate };
    QString id; //!< "CVE-2024-24578"
    int year = 0;
    CcuProduct product = CcuProduct::Unknown;
    QString from; //!< first version that has it; empty: every older one
    QString atMost; //!< last version that has it; empty: see below
    QString below; //!< first version without it
    bool isSevere = true; //!< critical or high, as published
    Hole hole = Hole::RemoteCode;
    QString source; //!< https

    //! By the rules of protocol §12.2; false for a version that cannot be read.
    [[nodiscard]] bool affects(const QString& version) const;
    bool operator==(const Advisory&) const = default;
};

struct AdvisoryTable {
    QDate asOf; //!< what was published later is not in it
    QList<Advisory> rows;
    bool operator==(const AdvisoryTable&) const = default;
};

//! A row that makes no sense fails the whole table: half a table would say "no hole known" for the other half.
[[nodiscard]] Result<AdvisoryTable> readAdvisories(const QByteArray& json);
//! The one that comes with the program.
[[nodiscard]] Result<AdvisoryTable> ownAdvisories();

} // namespace ccudesk
