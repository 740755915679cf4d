// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/securityfacts.h"

#include <QFuture>

class QObject;

namespace ccudesk {

class Session;

//! What a CCU tells an administrator about its own protection (protocol §12.4), one question after the other. A
//! question that is refused leaves its fact unknown, with the reason. context: nothing comes after it is gone.
[[nodiscard]] QFuture<Result<SystemFacts>> askForProtection(Session& session, QObject* context);

//! Every fact unknown for the same reason.
[[nodiscard]] SystemFacts nothingKnown(const QString& reason);

} // namespace ccudesk
