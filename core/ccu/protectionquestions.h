// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/securityfacts.h"
#include "core/security/securityscope.h"

#include <QFuture>

class QObject;

namespace ccudesk {

class RegaClient;
class Session;

//! What a CCU tells an administrator about its own protection (protocol §12.4), one question after the other, and only
//! what is in scope. A question that is refused leaves its fact unknown, with the reason. context: nothing comes after
//! it is gone; session and rega must outlive it.
[[nodiscard]] QFuture<Result<SystemFacts>> askForProtection(
    Session& session, RegaClient& rega, const SecurityScope& scope, QObject* context);

//! Every fact unknown for the same reason.
[[nodiscard]] SystemFacts nothingKnown(const QString& reason);

} // namespace ccudesk
