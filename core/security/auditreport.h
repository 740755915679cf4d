// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/auditlog.h"

#include <QByteArray>

namespace ccudesk {

//! What a report is made of. No password, session or key is part of any finding, so none is in a report.
struct AuditReport {
    QString ccuName;
    QString program; //!< "CCU Desk 0.1.0"
    AuditRun run;
    QList<AuditMark> marks; //!< oldest first
    QMap<QString, AcceptedRisk> accepted;
    QStringList acceptedIds; //!< of findings that count as accepted now
};

//! One page that needs nothing from anywhere: no script, no picture, no style sheet. Every text is escaped.
[[nodiscard]] QByteArray toHtml(const AuditReport& report);
//! For programs.
[[nodiscard]] QByteArray toJsonText(const AuditReport& report);

} // namespace ccudesk
