// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace ccudesk::test {

//! One HTTP exchange on a connection of its own, byte by byte as it came.
struct RawAnswer {
    QByteArray head; //!< status line and headers; empty when the connection closed without an answer
    QByteArray body; //!< as on the wire, chunks included
    [[nodiscard]] int status() const;
    [[nodiscard]] QByteArray text() const; //!< body without chunk sizes
    [[nodiscard]] bool hasLine(const QByteArray& line) const; //!< a header line, exactly as spelled
};

//! Sends the bytes and waits for a complete answer, or for the connection to close.
[[nodiscard]] RawAnswer rawExchange(quint16 port, const QByteArray& request, bool tls = false);
//! POST with Content-Length; `extraHeaders` are whole lines ending in CR LF.
[[nodiscard]] RawAnswer rawPost(quint16 port, const QByteArray& body, const QByteArray& extraHeaders = {},
    const QByteArray& path = "/", bool tls = false);
[[nodiscard]] RawAnswer rawGet(quint16 port, const QByteArray& path);

} // namespace ccudesk::test
