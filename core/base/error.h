// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk {

//! What kind of thing went wrong. Decides what the program does next; the person reads Error::message.
enum class ErrorCode {
    Network, //!< name not found, refused, connection lost before anything was sent
    OutcomeUnknown, //!< the connection broke after a write was sent: read back, never repeat
    Tls, //!< handshake failed or the certificate is not trusted; nothing was sent
    Timeout,
    Http, //!< an HTTP status that is not 200, or a page where an RPC answer was expected
    NotReady, //!< HTTP 503: the CCU boots or the interface process is down
    Protocol, //!< the answer cannot be understood
    Fault, //!< the CCU refused; Error::fault keeps its number
    Auth, //!< user or password refused (or too many sessions: the CCU gives one code for both)
    Permission, //!< signed in, but the user may not do this
    Exposed, //!< the CCU is on the internet, and the person has not agreed to that; nothing was sent
    Cancelled,
    Storage,
    Invalid, //!< refused by us before anything was sent
};

struct Error {
    ErrorCode code = ErrorCode::Protocol;
    QString message; //!< translated, complete sentence, fit for a person
    QString detail; //!< for the log; already redacted
    int fault = 0; //!< the CCU's own fault code when code is Fault, else 0

    bool operator==(const Error&) const = default;
};

} // namespace ccudesk
