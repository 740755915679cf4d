// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>

#include <functional>

namespace ccudesk::http {

using Header = QPair<QByteArray, QByteArray>;

//! The request line and headers, before any of the body has been read.
struct RequestHead {
    QByteArray method; //!< "POST"
    QByteArray target; //!< path with query, as sent
    QList<Header> headers; //!< names in lower case, values trimmed
    QHostAddress peer;
    quint64 connection = 0; //!< number of the connection, for rules that hold per connection

    //! Value of a header given in lower case; empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const;
};

struct Request {
    RequestHead head;
    QByteArray body; //!< chunked bodies arrive joined
};

struct Response {
    enum class Framing { ContentLength, Chunked };
    int status = 200;
    QByteArray contentType = "text/xml";
    QByteArray body;
    QList<Header> extraHeaders; //!< written exactly as spelled
    Framing framing = Framing::ContentLength;
    bool close = false; //!< close the connection after the answer
};

//! Appends the bytes of a response as they go over the wire.
void appendResponse(QByteArray& out, const Response& response);

//! Answers one request, now or later, in the server's thread; a second call does nothing, nor does one after the
//! connection has gone.
using Responder = std::function<void(const Response&)>;

} // namespace ccudesk::http
