// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include <QCoreApplication>

namespace ccudesk {

Result<Demo> makeDemo(const CommandLine& line) {
    simulator::Options options;
    options.home.devices = line.demoDevices;
    options.home.eventsPerSecond = line.demoEventsPerSecond;
    options.protection.hasScriptPort = true;
    options.protection.hasSsh = true;
    options.protection.addOns = {{QStringLiteral("E-Mail"), QStringLiteral("1.7.8")}};
    Demo demo{std::make_unique<simulator::Simulator>(options), {}, {}};
    const Result<simulator::Endpoints> endpoints = demo.simulator->start();
    if (!endpoints)
        return tl::unexpected<Error>(endpoints.error());
    demo.doors = endpoints->doors();
    Profile& profile = demo.settings.profile;
    profile.id = QStringLiteral("00000000-0000-5000-8000-000000000001");
    profile.name = QCoreApplication::translate("ccudesk::Demo", "Demo home");
    profile.host = endpoints->host;
    profile.user = options.user;
    profile.security = TransportSecurity::Tls;
    profile.trust = {TrustRule::Kind::Pin, {}, endpoints->certificateSha256};
    profile.ports = endpoints->tlsPorts;
    demo.settings.password = Secret(options.password);
    return demo;
}

} // namespace ccudesk
