// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/homegearsimulator.h"
#include "tests/support/simulatedhome.h"

namespace ccudesk::test {

//! Which of Homegear's three ports.
enum class HomegearPortUse { Plain, Tls, Basic };

//! A simulated Homegear and an installation that knows how to reach it. Nothing listens on its web port.
struct HomegearHome {
    explicit HomegearHome(const simulator::HomegearOptions& theOptions = quietOptions())
        : options(theOptions), simulator(theOptions) {
        const auto started = simulator.start();
        if (started)
            endpoints = *started;
        else
            qFatal("%s", qPrintable(started.error().message));
    }

    static simulator::HomegearOptions quietOptions() {
        simulator::HomegearOptions options;
        options.life = false;
        options.initDelayMs = 50;
        return options;
    }

    [[nodiscard]] Profile profile(HomegearPortUse use) const {
        Profile profile;
        profile.id = QStringLiteral("11111111-2222-5333-8444-555555555555");
        profile.name = QStringLiteral("Test");
        profile.host = endpoints.host;
        profile.trust = {TrustRule::Kind::Pin, {}, endpoints.certificateSha256};
        profile.security = use == HomegearPortUse::Plain ? TransportSecurity::Plain : TransportSecurity::Tls;
        quint16 port = endpoints.plainPort;
        if (use != HomegearPortUse::Plain)
            port = use == HomegearPortUse::Tls ? endpoints.tlsPort : endpoints.basicPort;
        if (use == HomegearPortUse::Basic)
            profile.user = options.user;
        profile.ports = {{QStringLiteral("Homegear"), port}, {QStringLiteral("JSON"), deadPort}};
        return profile;
    }

    [[nodiscard]] std::unique_ptr<Installation> install(const Profile& profile, const QString& password = {}) {
        return std::make_unique<Installation>(profile, Secret(password.isNull() ? options.password : password),
            dataDir.path(), clock, SimulatedHome::quickTimings());
    }

    static constexpr quint16 deadPort = 1; //!< needs rights that no test has: nothing listens there
    simulator::HomegearOptions options;
    simulator::HomegearSimulator simulator;
    simulator::HomegearEndpoints endpoints;
    QTemporaryDir dataDir;
    SystemClock clock;
};

} // namespace ccudesk::test
