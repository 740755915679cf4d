// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfaceset.h"

#include "core/base/logging.h"
#include "core/ccu/alldone.h"
#include "core/ccu/callbackaddress.h"
#include "core/ccu/callbacklistener.h"
#include "core/ccu/deviceintake.h"
#include "core/ccu/registrationbook.h"
#include "core/profile/endpoints.h"
#include "core/rpc/binrpcclient.h"
#include "core/rpc/xmlrpcclient.h"

#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace ccudesk {

struct InterfaceSet::Member {
    Member(const Surroundings& s, const InterfaceLink::Setup& setup, std::unique_ptr<rpc::RpcClient> theClient)
        : client(std::move(theClient)), queue(s.clock), link(setup, *client, s.book, s.clock, s.timings) { }

    std::unique_ptr<rpc::RpcClient> client;
    rpc::RequestQueue queue;
    InterfaceLink link;
    bool wasRegistered = false;
    std::unique_ptr<rpc::RpcClient> detour; //!< is asked whether it leads there

    [[nodiscard]] bool isSettled() const {
        return link.isRegistered() || (link.status().state == InterfaceState::Down && !detour);
    }
};

namespace {

//! Unique per program, computer and profile, and ASCII: the CCU shows it in its log (protocol §4.6).
QString interfaceIdFor(const Profile& profile, const QString& interfaceName) {
    QString computer = QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0);
    computer.removeIf([](QChar c) { return c.unicode() > 0x7E || !(c.isLetterOrNumber() || c == QLatin1Char('-')); });
    return QStringLiteral("ccudesk-%1-%2-%3").arg(computer, profile.id.left(8), interfaceName);
}

} // namespace

InterfaceSet::InterfaceSet(const Surroundings& surroundings, QObject* parent)
    : QObject(parent), m_surroundings(surroundings) { }

InterfaceSet::~InterfaceSet() = default;

void InterfaceSet::start(const QStringList& names) {
    for (const QString& name : names) {
        if (traitsOf(name).isSupported) {
            add(name);
            continue;
        }
        InterfaceStatus unsupported;
        unsupported.name = name;
        unsupported.state = InterfaceState::Down;
        unsupported.reason = tr("This version of CCU Desk does not speak to %1 yet.").arg(name);
        m_unsupported.append(unsupported);
    }
    for (const auto& member : m_members)
        member->link.start();
    Q_EMIT changed();
}

void InterfaceSet::add(const QString& name) {
    const Surroundings& s = m_surroundings;
    const InterfaceTraits traits = traitsOf(name);
    InterfaceLink::Setup setup;
    setup.name = name;
    setup.interfaceId = traits.fixedId.isEmpty() ? interfaceIdFor(s.profile, name) : traits.fixedId;
    setup.port = traits.isBinary ? plainPortOf(s.profile, name) : portOf(s.profile, name);
    setup.isRegistering = s.profile.callback.isWanted;
    announce(setup);
    s.listener.setKnownDevices(name, s.intake.known(name)); // before init, which asks for them
    const bool isTls = s.profile.security == TransportSecurity::Tls;
    auto detour = traits.isBinary && isTls ? s.detourTo(name) : nullptr; // BIN-RPC knows no encryption
    if (detour)
        setup.detour = InterfaceLink::Detour::NoEncryption;
    setup.isTls = isTls && (detour || !traits.isBinary);
    m_members.push_back(makeMember(setup, detour ? std::move(detour) : makeClient(setup)));
}

std::unique_ptr<InterfaceSet::Member> InterfaceSet::makeMember(
    const InterfaceLink::Setup& setup, std::unique_ptr<rpc::RpcClient> client) {
    auto member = std::make_unique<Member>(m_surroundings, setup, std::move(client));
    connect(&member->link, &InterfaceLink::statusChanged, this, [this, name = setup.name] { linkMoved(name); });
    connect(&member->link, &InterfaceLink::registered, this, [this, name = setup.name] {
        this->member(name)->wasRegistered = true;
        Q_EMIT registered(name);
    });
    return member;
}

void InterfaceSet::linkMoved(const QString& name) {
    const Member& moved = *member(name);
    const InterfaceLink::Detour reason = moved.link.reasonForDetour();
    if (reason != InterfaceLink::Detour::None && !moved.wasRegistered && !moved.detour && !m_isStopped)
        lookForDetour(name, reason);
    Q_EMIT changed();
}

//! The web page knows whether the process runs: if not, what its own port said stands.
void InterfaceSet::lookForDetour(const QString& name, InterfaceLink::Detour reason) {
    Member& closed = *member(name);
    closed.detour = m_surroundings.detourTo(name);
    if (!closed.detour)
        return;
    whenDone(
        closed.detour->call(traitsOf(name).probe), this, [this, name, reason](const Result<rpc::XmlRpcValue>& present) {
            Member& still = *member(name);
            auto detour = std::exchange(still.detour, nullptr);
            if (present && !still.wasRegistered && !m_isStopped)
                takeDetour(name, reason, std::move(detour));
            else
                detour.release()->deleteLater(); // it is the one that answers right now
            Q_EMIT changed();
        });
}

void InterfaceSet::takeDetour(
    const QString& name, InterfaceLink::Detour reason, std::unique_ptr<rpc::RpcClient> client) {
    const auto closed = std::find_if(
        m_members.begin(), m_members.end(), [&name](const auto& member) { return member->link.setup().name == name; });
    InterfaceLink::Setup setup = (*closed)->link.setup();
    setup.detour = reason;
    *closed = makeMember(setup, std::move(client));
    (*closed)->link.start();
}

//! Where it shall call, and the listener's part of that.
void InterfaceSet::announce(InterfaceLink::Setup& setup) {
    const Surroundings& s = m_surroundings;
    if (!traitsOf(setup.name).isBinary) {
        const QString path = CallbackListener::callbackPath(s.book.secretPath(), setup.name);
        setup.callbackUrl = QLatin1String("http://") % s.callback.text() % path;
        s.listener.addInterface(setup.name, setup.interfaceId, s.book.secretPath());
        return;
    }
    if (!setup.isRegistering)
        return;
    const Result<QString> address = s.callback.binaryText();
    if (!address)
        qCWarning(lcConnection) << setup.name << "cannot call back:" << address.error().message;
    setup.isRegistering = address.has_value();
    setup.callbackUrl = QLatin1String("xmlrpc_bin://") % address.value_or(QString());
    s.listener.addBinaryInterface(setup.name, setup.interfaceId);
}

//! BIN-RPC has no place for a password.
std::unique_ptr<rpc::RpcClient> InterfaceSet::makeClient(const InterfaceLink::Setup& setup) {
    const Surroundings& s = m_surroundings;
    if (traitsOf(setup.name).isBinary) {
        auto client = std::make_unique<rpc::BinRpcClient>(s.profile.host, setup.port);
        client->setConnectTimeout(traitsOf(setup.name).probeWithin);
        connect(client.get(), &rpc::BinRpcClient::called, this,
            [this, port = setup.port](const QString& method) { Q_EMIT calledDirectly(port, method); });
        return client;
    }
    auto client = std::make_unique<rpc::XmlRpcClient>(s.transport, interfaceUrl(s.profile, setup.name),
        credentialsFor(setup.name, s.profile, s.password), traitsOf(setup.name).textForm);
    client->setService(setup.name);
    return client;
}

void InterfaceSet::tryAgain() {
    for (const auto& member : m_members) {
        const InterfaceState state = member->link.status().state;
        if (state == InterfaceState::Down || state == InterfaceState::Silent)
            member->link.start();
    }
}

void InterfaceSet::registerDetoursAgain() {
    for (const auto& member : m_members)
        if (member->link.setup().isDetour() && member->link.isRegistered())
            member->link.registerAgain();
}

QFuture<Result<void>> InterfaceSet::stop() {
    m_isStopped = true;
    QList<QFuture<Result<void>>> stopped;
    QList<QFuture<Result<void>>> detours;
    for (const auto& member : m_members) {
        stopped.append(member->link.stop());
        if (member->link.setup().isDetour())
            detours.append(stopped.constLast());
    }
    if (!detours.isEmpty())
        m_detoursStopped = allDone(detours, this);
    return allDone(stopped, this);
}

void InterfaceSet::abandonCommands() {
    for (const auto& member : m_members)
        member->queue.abandon(
            {ErrorCode::Network, tr("The connection to the CCU was lost before this was sent."), {}, 0},
            {ErrorCode::OutcomeUnknown,
                tr("The connection to the CCU was lost after this was sent. It may have been carried out; it is not "
                   "sent again."),
                {}, 0});
}

QList<InterfaceStatus> InterfaceSet::statuses() const {
    QList<InterfaceStatus> list;
    for (const auto& member : m_members)
        list.append(member->link.status());
    return list + m_unsupported;
}

QStringList InterfaceSet::registeredNames() const {
    QStringList names;
    for (const auto& member : m_members)
        if (member->link.isRegistered())
            names.append(member->link.setup().name);
    return names;
}

bool InterfaceSet::isSettled() const {
    return std::all_of(m_members.cbegin(), m_members.cend(), [](const auto& member) { return member->isSettled(); });
}

bool InterfaceSet::mayGoOn() const {
    const bool isNobodyExpected = std::all_of(m_members.cbegin(), m_members.cend(),
        [](const auto& member) { return member->isSettled() || member->link.status().isOverdue; });
    return isSettled() || (isNobodyExpected && isAnyRegistered());
}

Error InterfaceSet::firstError() const {
    for (const auto& member : m_members)
        if (member->link.lastError().has_value())
            return *member->link.lastError();
    return {ErrorCode::Protocol, tr("The CCU offers no interface that CCU Desk can speak to."), {}, 0};
}

InterfaceSet::Member* InterfaceSet::member(const QString& name) const {
    const auto it = std::find_if(m_members.cbegin(), m_members.cend(),
        [&name](const auto& member) { return member->link.setup().name == name; });
    return it == m_members.cend() ? nullptr : it->get();
}

InterfaceLink* InterfaceSet::link(const QString& name) const {
    Member* found = member(name);
    return found ? &found->link : nullptr;
}

rpc::RpcClient* InterfaceSet::client(const QString& name) const {
    Member* found = member(name);
    return found ? found->client.get() : nullptr;
}

rpc::RequestQueue* InterfaceSet::queue(const QString& name) const {
    Member* found = member(name);
    return found ? &found->queue : nullptr;
}

} // namespace ccudesk
