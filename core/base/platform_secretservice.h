// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/keystorestate.h"

#include <QFuture>

class QObject;

namespace ccudesk {

//! Linux: asks the Secret Service on the session bus whether its default collection is locked; answers within 3 s, and
//! never starts a prompt.
//! Reading from a locked one does: it then waits for ever or says that there is no such entry (tst_keychain).
//! Elsewhere, and where KWallet does the work, Ready: the system itself asks for what it needs.
[[nodiscard]] QFuture<KeyStoreState> keyStoreState(QObject* context);

} // namespace ccudesk
