// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faults.h"

#include <limits>

namespace ccudesk::test {

namespace {

RawAnswer rawOf(const FakeCcu::Answer& answer) {
    const qsizetype end = answer.bytes.indexOf("\r\n\r\n");
    return {answer.bytes.first(end + 2), answer.bytes.mid(end + 4)};
}

FakeCcu::Answer withLength(const QByteArray& body, qsizetype length) {
    return {"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n"
            + body,
        0, true, false};
}

QByteArray webPage() {
    return "<!DOCTYPE html><html><body><h1>Homematic</h1></body></html>";
}

} // namespace

QString faultWord(Fault fault) {
    switch (fault) {
    case Fault::Refused:
        return QStringLiteral("refuses the connection");
    case Fault::Hang:
        return QStringLiteral("hangs");
    case Fault::Slow:
        return QStringLiteral("is slow");
    case Fault::Cut:
        return QStringLiteral("closes without an answer");
    case Fault::CutAfterwards:
        return QStringLiteral("does it, then closes");
    case Fault::Reset:
        return QStringLiteral("resets in mid-answer");
    case Fault::HalfOpen:
        return QStringLiteral("half-open connections");
    case Fault::ShortLength:
        return QStringLiteral("Content-Length too short");
    case Fault::LongLength:
        return QStringLiteral("Content-Length too long");
    case Fault::Truncated:
        return QStringLiteral("truncated document");
    case Fault::Garbage:
        return QStringLiteral("garbage");
    case Fault::Empty:
        return QStringLiteral("200 without a body");
    case Fault::WebPage:
        return QStringLiteral("HTML");
    case Fault::Unauthorised:
        return QStringLiteral("401");
    case Fault::Forbidden:
        return QStringLiteral("403");
    case Fault::InternalError:
        return QStringLiteral("500");
    case Fault::Unavailable:
        return QStringLiteral("503");
    }
    return {};
}

FakeCcu::Answer faultyAnswer(Fault fault, const RelayedCall& call) {
    switch (fault) {
    case Fault::Hang:
    case Fault::HalfOpen:
        return FakeCcu::silence();
    case Fault::Slow: {
        FakeCcu::Answer late = call.passOn();
        late.delayMs = 500;
        return late;
    }
    case Fault::CutAfterwards:
        (void)call.passOn();
        return FakeCcu::cut();
    case Fault::ShortLength: {
        const QByteArray body = rawOf(call.passOn()).text();
        return withLength(body, body.size() / 2);
    }
    case Fault::LongLength: {
        const QByteArray body = rawOf(call.passOn()).text();
        return withLength(body, body.size() + 100);
    }
    case Fault::Truncated: {
        const QByteArray body = rawOf(call.passOn()).text();
        return withLength(body.first(body.size() / 2), body.size() / 2);
    }
    case Fault::Garbage:
        return {"\x03\x01\xff\xfe\r\nnot a word of HTTP\r\n\r\n"};
    case Fault::Empty:
        return withLength({}, 0);
    case Fault::WebPage:
        return FakeCcu::ok(webPage(), "text/html");
    case Fault::Unauthorised:
        return FakeCcu::status(401, {}, "WWW-Authenticate: Basic realm=\"theRealm\"\r\n");
    case Fault::Forbidden:
        return FakeCcu::status(403, webPage());
    case Fault::InternalError:
        return FakeCcu::status(500, webPage());
    case Fault::Unavailable:
        return FakeCcu::status(503, "CCU not ready yet");
    case Fault::Refused:
    case Fault::Reset:
    case Fault::Cut:
        break;
    }
    return FakeCcu::cut();
}

void FaultSwitch::begin(
    Fault fault, const QString& port, const QByteArray& method, const std::function<bool(const RelayedCall&)>& accept) {
    m_hits = 0;
    QHash<QString, int> lastDead; // connection of each port that is concerned
    for (const auto& [name, relay] : m_ccu.relays) {
        if (!port.isEmpty() && name != port)
            continue;
        lastDead.insert(name, fault == Fault::HalfOpen ? relay->connections() : std::numeric_limits<int>::max());
        if (fault == Fault::Refused)
            relay->stop();
        else if (fault == Fault::Reset)
            relay->resetConnections("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Le");
    }
    m_ports = lastDead.keys();
    m_ccu.spoil = [this, fault, method, accept, lastDead](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
        const bool isMeant = call.connection <= lastDead.value(call.port) && (method.isEmpty() || call.method == method)
            && (!accept || accept(call));
        if (!isMeant)
            return std::nullopt;
        ++m_hits;
        return faultyAnswer(fault, call);
    };
}

void FaultSwitch::end() {
    m_ccu.spoil = {};
    for (const QString& name : m_ports) {
        FakeCcu& relay = *m_ccu.relays.at(name);
        if (relay.isResetting())
            relay.resetConnections(std::nullopt);
        if (!relay.isListening() && !relay.listen(relay.port()))
            qFatal("port of %s is taken", qPrintable(name));
    }
    m_ports.clear();
}

} // namespace ccudesk::test
