// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/installation.h"
#include "core/simulator/simulator.h"

#include <QTemporaryDir>

#include <memory>

namespace ccudesk::test {

//! A simulated CCU and an installation that knows how to reach it, as the program itself would be set up.
struct SimulatedHome {
    explicit SimulatedHome(const simulator::Options& theOptions = quietOptions())
        : options(theOptions), simulator(theOptions) {
        const auto started = simulator.start();
        if (started)
            endpoints = *started;
        else
            qFatal("%s", qPrintable(started.error().message));
    }

    //! Nothing happens by itself, so that tests decide what does.
    static simulator::Options quietOptions() {
        simulator::Options options;
        options.home.life = false;
        return options;
    }

    [[nodiscard]] Profile profile(TransportSecurity security = TransportSecurity::Tls) const {
        Profile profile;
        profile.id = QStringLiteral("11111111-2222-5333-8444-555555555555");
        profile.name = QStringLiteral("Test");
        profile.host = endpoints.host;
        profile.user = options.user;
        profile.security = security;
        profile.trust = {TrustRule::Kind::Pin, {}, endpoints.certificateSha256};
        profile.ports = security == TransportSecurity::Tls ? endpoints.tlsPorts : endpoints.plainPorts;
        const QString cuxd = QStringLiteral("CUxD"); // never encrypted
        if (endpoints.plainPorts.contains(cuxd))
            profile.ports.insert(cuxd, endpoints.plainPorts.value(cuxd));
        return profile;
    }

    //! Intervals short enough for a test, long enough for a loaded machine.
    static ConnectionTimings quickTimings() {
        using namespace std::chrono_literals;
        ConnectionTimings timings;
        timings.pingAfterSilence = 500ms;
        timings.pongWithin = 1500ms;
        timings.retryFirst = 100ms;
        timings.retryAtMost = 400ms;
        timings.devicesWithin = 1000ms;
        timings.reloadAfterNewDevices = 100ms;
        timings.closeWithin = 20s;
        return timings;
    }

    [[nodiscard]] std::unique_ptr<Installation> install(
        const Profile& profile, const ConnectionTimings& timings = quickTimings()) {
        return install(profile, timings, &findRoute);
    }
    //! For one that is not the only one: with another folder.
    [[nodiscard]] std::unique_ptr<Installation> install(const Profile& profile, const ConnectionTimings& timings,
        const RouteFinder& routes, const QString& folder = {}) {
        return std::make_unique<Installation>(
            profile, Secret(options.password), folder.isEmpty() ? dataDir.path() : folder, clock, timings, routes);
    }
    [[nodiscard]] std::unique_ptr<Installation> install() { return install(profile()); }

    simulator::Options options;
    simulator::Simulator simulator;
    simulator::Endpoints endpoints;
    QTemporaryDir dataDir;
    SystemClock clock;
};

} // namespace ccudesk::test
