// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultstage.h"

#include <algorithm>

namespace ccudesk::test {

Shown::Shown(Installation& installation) {
    const QList<DeviceKey> keys = installation.devices().keys();
    devices = QSet<DeviceKey>(keys.cbegin(), keys.cend());
    for (const DeviceKey& key : keys)
        for (const Channel& channel : installation.devices().device(key)->channels)
            for (const DataPointId id : installation.values().ofChannel({key.interface, channel.address}))
                if (const DataPoint& point = installation.values().at(id); point.origin != ValueOrigin::NeverReceived)
                    values.insert(point.key, point.value);
}

QStringList Shown::lostSince(const Shown& before, const QString& except) const {
    QStringList lost;
    for (const DeviceKey& key : before.devices)
        if (!devices.contains(key))
            lost.append(key.interface + QLatin1Char(' ') + key.address);
    for (auto it = before.values.cbegin(); it != before.values.cend(); ++it)
        if (values.value(it.key()) != it.value())
            lost.append(QStringLiteral("%1 %2 %3").arg(it.key().interface, it.key().address, it.key().parameter));
    if (!except.isEmpty())
        lost.removeIf([&except](const QString& text) { return text.contains(except); });
    return lost;
}

FaultStage::FaultStage(const simulator::Options& options, SpoiledHome::Callbacks callbacks)
    : ccu(options, callbacks), fault(ccu) { }

simulator::Options FaultStage::smallHome() {
    simulator::Options options = SimulatedHome::quietOptions();
    options.home.devices = 20;
    return options;
}

ConnectionTimings FaultStage::timings() {
    using namespace std::chrono_literals;
    ConnectionTimings timings = SimulatedHome::quickTimings();
    timings.firstAnswerWithin = 2s;
    timings.registerWithin = 3s;
    timings.closeWithin = 5s;
    return timings;
}

Installation& FaultStage::install(const ConnectionTimings& timings, const QString& folder) {
    m_installation.reset(); // before the next one takes its folder
    m_installation = std::make_unique<Installation>(ccu.profile(), Secret(ccu.home.options.password),
        folder.isEmpty() ? ccu.home.dataDir.path() : folder, clock, timings, &findRoute);
    countAgain();
    return *m_installation;
}

Installation& FaultStage::keepLive() {
    const bool isLive = m_installation && m_installation->connection().state() == ConnectionState::Live;
    if (!isLive || !areOthersLive({})) {
        goLive(install());
        [this] { QTRY_VERIFY_WITH_TIMEOUT(areOthersLive({}), patience); }();
    }
    countAgain();
    return *m_installation;
}

void FaultStage::countAgain() {
    m_countsBefore = ccu.counts;
    m_arrivedBefore = ccu.home.simulator.requestCounts();
}

void FaultStage::rehearse() {
    goLive(install());
    QVERIFY(signOff(*m_installation));
    goLive(install());
    m_home = Shown(*m_installation);
    for (const auto& [name, relay] : ccu.relays)
        if (const ChannelKey found = channelOf(*m_installation, name, QStringLiteral("SWITCH"));
            !found.address.isEmpty())
            m_switch = found;
    QVERIFY(!m_switch.address.isEmpty());
    QVERIFY(signOff(*m_installation));
}

InterfaceStatus FaultStage::status(const QString& interface) const {
    for (const InterfaceStatus& status : m_installation->connection().interfaces())
        if (status.name == interface)
            return status;
    return {};
}

QStringList FaultStage::sentences(const QString& interface) const {
    const InterfaceStatus about = status(interface);
    QStringList list{interface.isEmpty() ? m_installation->connection().lastError().message : about.reason};
    for (const ConnectionStep& step : interface.isEmpty() ? m_installation->connection().steps() : about.steps)
        list.append(step.sentence);
    return list;
}

QString FaultStage::told(const QString& interface) const {
    return sentences(interface).join(QLatin1Char('\n'));
}

QString FaultStage::toldWith(const QString& fragment, const QString& interface) const {
    return sentences(interface).filter(fragment).value(0);
}

bool FaultStage::areLive(const QStringList& interfaces) const {
    return std::all_of(interfaces.cbegin(), interfaces.cend(),
        [this](const QString& name) { return status(name).state == InterfaceState::Live; });
}

bool FaultStage::areOthersLive(const QString& interface) const {
    QStringList others;
    for (const auto& [name, relay] : ccu.relays)
        if (name != QLatin1String("JSON") && name != interface)
            others.append(name);
    return areLive(others);
}

namespace {

int valuesOf(Installation& installation, const QString& interface, bool isCached) {
    int count = 0;
    for (DataPointId id = 0; id < static_cast<DataPointId>(installation.values().size()); ++id) {
        const DataPoint& point = installation.values().at(id);
        count += point.key.interface == interface && point.origin != ValueOrigin::NeverReceived
            && (point.origin == ValueOrigin::Cached) == isCached;
    }
    return count;
}

} // namespace

int FaultStage::cachedValues(const QString& interface) const {
    return valuesOf(*m_installation, interface, true);
}

int FaultStage::freshValues(const QString& interface) const {
    return valuesOf(*m_installation, interface, false);
}

int FaultStage::arrived(const QString& method) const {
    return static_cast<int>(ccu.home.simulator.requestCounts().value(method) - m_arrivedBefore.value(method));
}

QString stateWord(ConnectionState state) {
    static const QStringList words{QStringLiteral("idle"), QStringLiteral("connecting"), QStringLiteral("loading"),
        QStringLiteral("live"), QStringLiteral("reconnecting"), QStringLiteral("failed"), QStringLiteral("closing")};
    return words.value(static_cast<int>(state));
}

QString stateWord(InterfaceState state) {
    static const QStringList words{QStringLiteral("unknown"), QStringLiteral("connecting"), QStringLiteral("live"),
        QStringLiteral("silent"), QStringLiteral("down")};
    return words.value(static_cast<int>(state));
}

Command toggled(Installation& installation, const ChannelKey& channel) {
    const QString state = QStringLiteral("STATE");
    const Value next(!installation.values().get(channel, state)->value.toBool());
    return {channel, {{state, next}}, CommandPriority::Normal, {{channel, state, next}}, false};
}

} // namespace ccudesk::test
