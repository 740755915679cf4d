// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSslConfiguration>

namespace ccudesk::simulator {

//! The simulated CCU's TLS side: as OpenCCU makes it, self-signed EC P-384 (protocol §7).
struct ServerIdentity {
    QSslConfiguration tls;
    QByteArray certificateSha256; //!< 32 bytes, of the certificate's DER form
};

//! Good for that many days. Made with the openssl command, in a temporary folder that is gone afterwards. Fails with a
//! sentence when the command is missing.
[[nodiscard]] Result<ServerIdentity> makeServerIdentity(int days);

} // namespace ccudesk::simulator
