// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccudesk::rpc {

//! What was exchanged with one port of the CCU.
struct Traffic {
    quint64 requests = 0; //!< second tries included
    quint64 failures = 0; //!< no answer came, or one with an HTTP status of 400 or above; a fault is an answer
    quint64 bytesSent = 0; //!< bodies, without what HTTP and TLS add
    quint64 bytesReceived = 0; //!< the same
    quint64 answers = 0; //!< and failures: how many totalMs is of
    qint64 totalMs = 0;
    qint64 slowestMs = 0;
    QString slowest; //!< the method that took that long
    int requestsInLastMinute = 0;
};

} // namespace ccudesk::rpc
