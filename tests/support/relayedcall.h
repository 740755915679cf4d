// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeccu.h"
#include "tests/support/rawhttp.h"

#include <functional>
#include <optional>

namespace ccudesk::test {

//! A request on its way through a relay of ours.
struct RelayedCall {
    QString port; //!< "HmIP-RF", "JSON"
    QByteArray method; //!< "init", "Session.login", "GET"
    QByteArray body;
    int connection = 0; //!< number of the connection to the relay, from 1
    std::function<FakeCcu::Answer()> passOn; //!< lets the other side do it
};

//! What is answered instead; nothing: what the other side answers.
using Spoil = std::function<std::optional<FakeCcu::Answer>(const RelayedCall&)>;

inline QByteArray textBetween(const QByteArray& text, const QByteArray& before, const QByteArray& after) {
    const qsizetype at = text.indexOf(before);
    const qsizetype start = at + before.size();
    return at < 0 ? QByteArray() : text.mid(start, text.indexOf(after, start) - start);
}

inline QByteArray methodOf(const FakeCcu::Request& request) {
    if (request.head.startsWith("GET"))
        return "GET";
    const QByteArray xml = textBetween(request.body, "<methodName>", "</methodName>");
    return xml.isEmpty() ? textBetween(request.body, "\"method\":\"", "\"") : xml;
}

inline RelayedCall relayedCall(const QString& name, quint16 target, const FakeCcu::Request& request) {
    return {name, methodOf(request), request.body, request.connection, [target, request] {
                const RawAnswer raw = rawExchange(target, request.head + "\r\n\r\n" + request.body);
                return FakeCcu::Answer{raw.head + "\r\n" + raw.body};
            }};
}

} // namespace ccudesk::test
