// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QByteArrayView>

#include <memory>

namespace ccudesk::http {

//! Reads one request after the other from a stream of bytes. Boost.Beast parses; on top of it come the rules it does
//! not have: one digits-only Content-Length or exactly `chunked`, no folded header, no control characters, limits.
class RequestParser {
public:
    enum class Status {
        NeedMore, //!< keep what is left of the input and call again with more behind it
        HeadComplete, //!< look at head(), then setBodyLimit() and call again, even without new input
        Complete, //!< take() the request
        Malformed, //!< answer 400 and close; the stream cannot be read any further
        TooLarge, //!< answer 413 and close
    };

    //! peer and connection are what every head will name.
    explicit RequestParser(qint64 headerLimit, const QHostAddress& peer = {}, quint64 connection = 0);
    ~RequestParser();

    //! Removes from the front of `input` what has been used.
    [[nodiscard]] Status parse(QByteArrayView& input);
    void setBodyLimit(qint64 limit);

    [[nodiscard]] const RequestHead& head() const { return m_request.head; }
    //! What the body occupies or will occupy: the declared length, or for chunked ones what has arrived.
    [[nodiscard]] qint64 bodyBytes() const;
    //! True after the first byte of a request until it is taken.
    [[nodiscard]] bool isInRequest() const { return m_phase != Phase::Head || m_scanned > 0; }
    //! True from HeadComplete on.
    [[nodiscard]] bool isHeadComplete() const { return m_phase != Phase::Head; }
    //! Valid from HeadComplete until take().
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool isHttp10() const;

    //! The request; the parser is ready for the next one.
    [[nodiscard]] Request take();

private:
    enum class Phase { Head, Body, ChunkedBody, Done };
    class Beast;

    Status parseHead(QByteArrayView& input);
    Status parseBody(QByteArrayView& input);
    Status parseChunks(QByteArrayView& input);
    [[nodiscard]] bool setFraming();

    std::unique_ptr<Beast> m_beast;
    Request m_request;
    Phase m_phase = Phase::Head;
    qint64 m_headerLimit;
    QHostAddress m_peer;
    quint64 m_connection;
    qint64 m_bodyLimit = 0;
    qint64 m_contentLength = 0;
    qsizetype m_scanned = 0; //!< bytes of an incomplete head that hold no end of it
};

} // namespace ccudesk::http
