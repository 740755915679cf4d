// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homegearbackend.h"

#include "core/base/pendingresult.h"
#include "core/ccu/homegearanswers.h"
#include "core/ccu/interfacetraits.h"
#include "core/ccu/protectionquestions.h"
#include "core/profile/endpoints.h"
#include "core/security/securityfacts.h"
#include "core/store/homestore.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ccudesk {

using rpc::XmlRpcArray;
using rpc::XmlRpcValue;

struct HomegearBackend::Reading : QObject {
    Turns turns;
};

HomegearBackend::HomegearBackend(const Surroundings& surroundings, QObject* parent)
    : Backend(surroundings, parent),
      m_credentials(credentialsFor(homegearInterface(), surroundings.profile, surroundings.password)),
      m_client(surroundings.transport, interfaceUrl(surroundings.profile, homegearInterface()), m_credentials,
          traitsOf(homegearInterface()).textForm),
      m_probe(surroundings.transport, m_client.url(), m_credentials, traitsOf(homegearInterface()).textForm),
      m_editor(m_client, surroundings.stores, surroundings.clock) {
    constexpr qint64 longestVersion = 64 * 1024; // as of a CCU
    m_probe.setAnswerLimit(longestVersion);
}

HomegearBackend::~HomegearBackend() = default;

//! A CCU answers on the plain port, too; the version tells them apart.
QFuture<Result<Backend::Identity>> HomegearBackend::identify() {
    const auto identity = makePending<Identity>();
    m_refusal.reset();
    whenDone(m_probe.call(QStringLiteral("getVersion"), {}, false, surroundings().timings.probeWithin), this,
        [this, identity](const Answer& answer) { identity->resolve(identityIn(answer)); });
    return identity->future();
}

//! Whoever refuses the password on the port that only Homegear has is one; signIn() tells of it. Without a password
//! sent it may as well be a CCU that wants one (protocol §1.6).
Result<Backend::Identity> HomegearBackend::identityIn(const Answer& answer) {
    const QString product = homegearInterface(); // it calls itself so, too
    Identity identity;
    if (!answer && answer.error().code == ErrorCode::Auth && sendsPassword()) {
        m_refusal = Error{ErrorCode::Auth,
            CcuConnection::tr("Homegear refuses this user name or this password on port %1. It has users of its own, "
                              "which are set up in Homegear.")
                .arg(portOf(surroundings().profile, homegearInterface())),
            answer.error().detail, 0};
        identity.certainty = Identity::Certainty::Yes;
        identity.info.product = product;
        return identity;
    }
    if (!answer && answer.error().code != ErrorCode::Fault && answer.error().code != ErrorCode::Auth)
        return tl::unexpected<Error>(answer.error());
    const QString version = answer ? answer->toString() : QString();
    if (!version.startsWith(product))
        return identity;
    identity.certainty = Identity::Certainty::Yes;
    identity.info = {product, version.mid(product.size()).trimmed()};
    return identity;
}

QString HomegearBackend::answerStep() const {
    return CcuConnection::tr("XML-RPC port answers");
}

QString HomegearBackend::answerSentence(const BackendInfo& info) const {
    const Profile& profile = surroundings().profile;
    const QString name = QString(info.product + QLatin1Char(' ') + info.version).trimmed();
    const bool isTls = profile.security == TransportSecurity::Tls;
    return (isTls ? CcuConnection::tr("%1 on port %2, encrypted, with the certificate that you trust.")
                  : CcuConnection::tr("%1 on port %2, without encryption."))
        .arg(name, QString::number(portOf(profile, homegearInterface())));
}

QFuture<Result<QString>> HomegearBackend::signIn() {
    if (m_refusal)
        return readyFuture(Result<QString>(tl::unexpected<Error>(*m_refusal)));
    if (sendsPassword())
        return readyFuture(Result<QString>(CcuConnection::tr("As %1.").arg(surroundings().profile.user)));
    return readyFuture(Result<QString>(CcuConnection::tr(
        "Without a password: this port of Homegear asks for none, so anybody in your network can switch devices.")));
}

QFuture<Result<QStringList>> HomegearBackend::interfaceNames() {
    return readyFuture(Result<QStringList>(QStringList{homegearInterface()}));
}

void HomegearBackend::startLoading() {
    m_reading = std::make_unique<Reading>();
    m_running = 0;
}

void HomegearBackend::stopLoading(const Error&) {
    m_reading.reset();
    m_running = 0;
}

//! handler stores a good answer and gives the result.
template <typename T, typename Handler>
QFuture<Result<T>> HomegearBackend::read(const QString& method, const XmlRpcArray& params, Handler handler) {
    const auto result = makePending<T>();
    ++m_running;
    whenDone(m_client.call(method, params), m_reading.get(), [this, result, handler](const Answer& answer) {
        --m_running;
        if (answer)
            handler(*answer, result);
        else
            result->resolve(tl::unexpected<Error>(answer.error()));
    });
    return result->future();
}

//! Names may have changed: setName tells nobody.
QFuture<Result<KnownAddresses>> HomegearBackend::loadInventory() {
    const XmlRpcArray fields{false, XmlRpcValue(XmlRpcArray{QStringLiteral("ADDRESS"), QStringLiteral("NAME")})};
    return read<KnownAddresses>(QStringLiteral("listDevices"), fields,
        [this](const XmlRpcValue& answer, const SharedResult<KnownAddresses>& result) {
            const NamesByAddress names = readHomegearNames(answer);
            m_reading->turns.add([this, names] {
                if (!names.isEmpty())
                    forgetAllBut(names);
                surroundings().stores.devices.setNames(homegearInterface(), names);
            });
            m_reading->turns.add(
                [result, known = KnownAddresses{{homegearInterface(), names.keys()}}] { result->resolve(known); });
        });
}

//! What was deleted while nobody was connected, Homegear tells nobody (protocol §14).
void HomegearBackend::forgetAllBut(const NamesByAddress& known) {
    const CcuConnection::Stores& stores = surroundings().stores;
    QList<DeviceKey> gone;
    QList<ChannelKey> channels;
    for (const DeviceKey& key : stores.devices.keys()) {
        if (key.interface != homegearInterface() || known.contains(key.address))
            continue;
        gone.append(key);
        for (const Channel& channel : stores.devices.device(key)->channels)
            channels.append({key.interface, channel.address});
    }
    stores.devices.remove(gone);
    stores.values.removeChannels(channels);
}

QFuture<Result<void>> HomegearBackend::loadValues(const QString&) {
    const qint64 startedMs = surroundings().clock.nowMs(); // events that come from now on win over what is read
    return read<void>(QStringLiteral("getAllValues"), {},
        [this, startedMs](const XmlRpcValue& answer, const SharedResult<void>& result) {
            const auto reading = QtConcurrent::run(readHomegearValues, answer, startedMs);
            whenDone(reading, m_reading.get(), [this, startedMs, result](const QList<ccudesk::Reading>& readings) {
                const auto apply = [this, startedMs](const QList<ccudesk::Reading>& part) {
                    surroundings().stores.values.applyReadings(homegearInterface(), part, ValueOrigin::Read, startedMs);
                };
                m_reading->turns.addParts(readings, readingsAtOnce, apply);
                m_reading->turns.add([result] { result->resolve({}); });
            });
        });
}

QFuture<Result<void>> HomegearBackend::loadUnannounced() {
    const auto done = makePending<void>();
    const auto messages = read<void>(
        QStringLiteral("getServiceMessages"), {}, [this](const XmlRpcValue& answer, const SharedResult<void>& result) {
            surroundings().stores.home.setServiceMessages(readHomegearMessages(answer, homegearInterface()));
            result->resolve({});
        });
    whenDone(messages, m_reading.get(), [this, done](const Result<void>& told) {
        if (!told)
            return done->resolve(told);
        const auto variables = read<void>(QStringLiteral("getAllSystemVariables"), {},
            [this](const XmlRpcValue& answer, const SharedResult<void>& result) {
                surroundings().stores.home.setSystemVariables(readHomegearVariables(answer));
                result->resolve({});
            });
        whenDone(variables, m_reading.get(), [done](const Result<void>& read) { done->resolve(read); });
    });
    return done->future();
}

QFuture<Result<void>> HomegearBackend::beginPoll() {
    return readyFuture(Result<void>());
}

QFuture<Result<void>> HomegearBackend::signOff() {
    return readyFuture(Result<void>());
}

void HomegearBackend::takeEvents(EventBatch& batch) {
    for (const ValueEvent& event : std::as_const(batch.events))
        if (event.address.isEmpty() && !event.parameter.isEmpty())
            applyVariable(event);
    batch.events.removeIf([](const ValueEvent& event) { return !event.address.contains(QLatin1Char(':')); });
}

//! No value: it was deleted, or is none that a person could read.
void HomegearBackend::applyVariable(const ValueEvent& event) {
    HomeStore& home = surroundings().stores.home;
    QList<SystemVariable> variables = home.systemVariables();
    const auto known = std::find_if(variables.begin(), variables.end(),
        [&event](const SystemVariable& variable) { return variable.name == event.parameter; });
    const bool isKnown = known != variables.end();
    SystemVariable changed = homegearVariable(event.parameter, event.value);
    changed.changedAtMs = surroundings().clock.nowMs();
    if (event.value.isEmpty() && isKnown)
        variables.erase(known);
    else if (isKnown)
        *known = changed;
    else if (!event.value.isEmpty())
        variables.append(changed);
    home.setSystemVariables(variables);
}

QFuture<Result<void>> HomegearBackend::downloadBackup(const std::function<bool(const QByteArray& bytes)>& /*sink*/) {
    return readyFuture(Result<void>(failure(ErrorCode::Invalid,
        CcuConnection::tr("Homegear makes no backup by itself: keep copies of its folders on that computer."))));
}

QFuture<Result<QString>> HomegearBackend::runScript(const QString& /*script*/) {
    return readyFuture(Result<QString>(
        failure(ErrorCode::Invalid, CcuConnection::tr("Homegear has no logic layer that runs scripts of a CCU."))));
}

//! It has no calls for that; what can be tried from outside is tried all the same.
QFuture<Result<SystemFacts>> HomegearBackend::readProtection(const SecurityScope& /*scope*/) {
    return readyFuture(Result<SystemFacts>(
        nothingKnown(CcuConnection::tr("Homegear does not tell this. Look at its settings on the server."))));
}

QStringList HomegearBackend::possibleInterfaces() const {
    return {homegearInterface()};
}

} // namespace ccudesk
