// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/callbackrelay.h"
#include "tests/support/relayedcall.h"
#include "tests/support/simulatedhome.h"

#include <map>
#include <memory>

namespace ccudesk::test {

//! A simulated CCU whose ports lie behind servers of ours, so that a test can spoil a single answer: the simulator's
//! own faults concern every port at once.
struct SpoiledHome {
    using Call = RelayedCall;
    using Spoil = test::Spoil;
    enum class Callbacks { Direct, Relayed };

    explicit SpoiledHome(
        const simulator::Options& options = SimulatedHome::quietOptions(), Callbacks callbacks = Callbacks::Direct)
        : home(options), callbackRelay(callbacks == Callbacks::Relayed ? std::make_unique<CallbackRelay>() : nullptr) {
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
    std::unique_ptr<CallbackRelay> callbackRelay; //!< null when callbacks come directly

private:
    FakeCcu::Answer answer(const QString& name, quint16 port, FakeCcu::Request request) {
        if (callbackRelay)
            request.body = callbackRelay->redirected(request.body);
        const Call call = relayedCall(name, port, request);
        ++counts[call.method];
        const std::optional<FakeCcu::Answer> spoiled = spoil ? spoil(call) : std::nullopt;
        return spoiled ? *spoiled : call.passOn();
    }
};

} // namespace ccudesk::test
