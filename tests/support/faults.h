// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/spoiledhome.h"

// The ways in which an answer can go wrong, made between a client and the simulated CCU.

namespace ccudesk::test {

enum class Fault {
    Refused, //!< nothing listens: the process has died
    Hang, //!< takes the request and never answers
    Slow, //!< answers after half a second
    Cut, //!< closes without a byte of an answer
    CutAfterwards, //!< does what it was asked for, and closes without a byte
    Reset, //!< TCP reset in the middle of the answer's head
    HalfOpen, //!< open connections are dead without a word (a CCU that lost its power), new ones work
    ShortLength, //!< Content-Length says less than what comes
    LongLength, //!< Content-Length says more than what comes, then the connection closes
    Truncated, //!< Content-Length is right; the document ends half way
    Garbage, //!< bytes that are no HTTP
    Empty, //!< 200 without a body
    WebPage, //!< 200 with HTML
    Unauthorised, //!< 401
    Forbidden, //!< 403
    InternalError, //!< 500
    Unavailable, //!< 503
};

//! For tables: "hangs".
[[nodiscard]] QString faultWord(Fault fault);

//! Switches one fault on and off, at one port or at all of them.
class FaultSwitch {
public:
    explicit FaultSwitch(SpoiledHome& ccu) : m_ccu(ccu) { }

    //! port: empty for all of them. method: only those requests; empty: all of them. accept: of these, only those that
    //! it takes. Refused and Reset concern a port as a whole.
    void begin(Fault fault, const QString& port, const QByteArray& method = {},
        const std::function<bool(const RelayedCall&)>& accept = {});
    //! Everything works again.
    void end();
    //! Requests that met the fault; not counted where it concerns the whole port.
    [[nodiscard]] int hits() const { return m_hits; }

private:
    SpoiledHome& m_ccu;
    int m_hits = 0;
    QStringList m_ports; //!< that are concerned
};

//! What the fault makes of this call, where it is one of answers.
[[nodiscard]] FakeCcu::Answer faultyAnswer(Fault fault, const RelayedCall& call);

} // namespace ccudesk::test
