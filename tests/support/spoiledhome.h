// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeccu.h"
#include "tests/support/rawhttp.h"
#include "tests/support/simulatedhome.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace ccudesk::test {

//! A simulated CCU whose ports lie behind servers of ours, so that a test can spoil a single answer: the simulator's
//! own faults concern every port at once.
struct SpoiledHome {
    struct Call {
        QString port; //!< "HmIP-RF", "JSON"
        QByteArray method; //!< "init", "Session.login", "GET"
        QByteArray body;
        std::function<FakeCcu::Answer()> passOn; //!< lets the simulator do it
    };
    //! What the CCU answers; nothing: what the simulator answers.
    using Spoil = std::function<std::optional<FakeCcu::Answer>(const Call&)>;

    SpoiledHome() {
        for (auto it = home.endpoints.plainPorts.cbegin(); it != home.endpoints.plainPorts.cend(); ++it) {
            auto& relay = relays[it.key()];
            relay = std::make_unique<FakeCcu>(
                [this, name = it.key(), port = it.value()](
                    const FakeCcu::Request& request) { return answer(name, port, request); });
            if (!relay->listen())
                qFatal("no port for %s", qPrintable(it.key()));
        }
    }

    [[nodiscard]] Profile profile() const {
        Profile profile = home.profile(TransportSecurity::Plain);
        for (const auto& [name, relay] : relays)
            profile.ports.insert(name, relay->port());
        return profile;
    }
    [[nodiscard]] std::unique_ptr<Installation> install(
        const ConnectionTimings& timings = SimulatedHome::quickTimings()) {
        return home.install(profile(), timings);
    }
    [[nodiscard]] int count(const QByteArray& method) const { return counts.value(method); }

    SimulatedHome home;
    Spoil spoil;
    QHash<QByteArray, int> counts; //!< by method, spoiled ones included
    std::map<QString, std::unique_ptr<FakeCcu>> relays;

private:
    FakeCcu::Answer answer(const QString& name, quint16 port, const FakeCcu::Request& request) {
        const Call call{name, methodOf(request), request.body, [port, request] {
                            const RawAnswer raw = rawExchange(port, request.head + "\r\n\r\n" + request.body);
                            return FakeCcu::Answer{raw.head + "\r\n" + raw.body};
                        }};
        ++counts[call.method];
        const std::optional<FakeCcu::Answer> spoiled = spoil ? spoil(call) : std::nullopt;
        return spoiled ? *spoiled : call.passOn();
    }
    static QByteArray methodOf(const FakeCcu::Request& request) {
        if (request.head.startsWith("GET"))
            return "GET";
        const QByteArray xml = between(request.body, "<methodName>", "</methodName>");
        return xml.isEmpty() ? between(request.body, "\"method\":\"", "\"") : xml;
    }
    static QByteArray between(const QByteArray& text, const QByteArray& before, const QByteArray& after) {
        const qsizetype at = text.indexOf(before);
        const qsizetype start = at + before.size();
        return at < 0 ? QByteArray() : text.mid(start, text.indexOf(after, start) - start);
    }
};

} // namespace ccudesk::test
