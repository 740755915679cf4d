// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ccu/showncertificate.h"
#include "core/profile/profile.h"

#include <QFuture>
#include <QSslCertificate>
#include <QSslError>

class QObject;

namespace ccudesk {

//! What a handshake has shown.
[[nodiscard]] ShownCertificate shownCertificate(const QSslCertificate& certificate, const QList<QSslError>& errors);

//! Looks at the certificate of the web page's port. The handshake ends there: not a byte of a request leaves, so no
//! user name and no password. Only for a profile with TLS. A CCU on the internet is not even asked (hostroute.h).
//! Errors: as any request to this host.
[[nodiscard]] QFuture<Result<ShownCertificate>> lookAtCertificate(const Profile& profile, QObject* context);

} // namespace ccudesk
