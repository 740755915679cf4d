// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace ccudesk {

//! What settings and data are filed under. Without an organisation QSettings has no file of its own: it refuses, and
//! what a person arranged is gone at the next start.
inline void introduceProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("ccudesk"));
    QCoreApplication::setApplicationName(QStringLiteral("ccudesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CCUDESK_VERSION));
}

} // namespace ccudesk
