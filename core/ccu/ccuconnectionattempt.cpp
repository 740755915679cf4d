// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/base/redactor.h"
#include "core/ccu/alldone.h"
#include "core/ccu/ccuconnection_p.h"
#include "core/store/devicestore.h"

#include <algorithm>

// The steps from a host name to a live home. Each starts the next; any may end the attempt with fail().

namespace ccudesk {

namespace {

constexpr int loadSteps = 6; // sign in, interfaces, names, values, messages, done

} // namespace

void CcuConnection::Private::report(int step, const QString& sentence) {
    Q_EMIT q.progressChanged(step, loadSteps, sentence);
}

void CcuConnection::Private::beginStep(Step step) {
    steps.begin(step);
    Q_EMIT q.interfacesChanged();
}

void CcuConnection::Private::finishStep(Step step, const QString& sentence) {
    steps.finish(step, sentence);
    Q_EMIT q.interfacesChanged();
}

void CcuConnection::Private::findCcu() {
    beginStep(Found);
    if (!trust)
        return fail(trust.error());
    if (profile.security == TransportSecurity::Tls && profile.trust.kind == TrustRule::Kind::Unchecked) // S101
        qCWarning(lcConnection).noquote()
            << "not safe, for tests only: nobody checks the certificate of" << loggable(LogField::Host, profile.host);
    report(0, CcuConnection::tr("Looking for %1 …").arg(profile.host));
    next(routes(profile.host, &q), [this](const Result<HostRoute>& route) {
        if (!route)
            return fail(route.error());
        if (const auto exposed = exposure(*route, profile))
            return fail(*exposed);
        ccuAddress = route->ccuAddresses.constFirst();
        finishStep(Found, CcuConnection::tr("%1 is %2.").arg(profile.host, ccuAddress.toString()));
        listen(*route);
    });
}

void CcuConnection::Private::listen(const HostRoute& route) {
    if (!profile.callback.isWanted)
        return detect();
    if (const auto listening = callback.listenTowards(route.localAddress); !listening)
        return fail(listening.error());
    listener.setAllowedPeers(route.ccuAddresses);
    detect();
}

//! What is behind the name, and how it is to be spoken to from here on.
void CcuConnection::Private::detect() {
    report(0, CcuConnection::tr("Asking %1 what it is …").arg(profile.host));
    steps.rename(Answers, backend().answerStep());
    beginStep(Answers);
    next(kinds.detect(), [this](const Result<BackendInfo>& info) {
        if (!info)
            return fail(info.error());
        found = *info;
        steps.rename(Answers, backend().answerStep());
        finishStep(Answers,
            QStringLiteral("%1 %2").arg(backend().answerSentence(found), q.certificateRemark().sentence).trimmed());
        signIn();
    });
}

void CcuConnection::Private::signIn() {
    report(1, CcuConnection::tr("Signing in …"));
    beginStep(SignedIn);
    next(backend().signIn(), [this](const Result<QString>& sentence) {
        if (!sentence)
            return fail(sentence.error());
        finishStep(SignedIn, *sentence);
        listInterfaces();
    });
}

void CcuConnection::Private::listInterfaces() {
    next(backend().interfaceNames(), [this](const Result<QStringList>& names) {
        if (!names)
            return fail(names.error());
        registerAndLoad(*names);
    });
}

//! The last state may be that of another system, or of an add-on that was removed meanwhile.
void CcuConnection::Private::forgetOtherInterfaces(const QStringList& names) {
    QHash<QString, QStringList> gone;
    for (const DeviceKey& key : stores.devices.keys())
        if (!names.contains(key.interface))
            gone[key.interface].append(key.address);
    for (auto it = gone.cbegin(); it != gone.cend(); ++it)
        (void)intake.remove(it.key(), it.value());
}

void CcuConnection::Private::registerAndLoad(const QStringList& names) {
    forgetOtherInterfaces(names);
    enter(ConnectionState::Loading);
    report(2, CcuConnection::tr("Registering for events …"));
    isInventoryLoaded = false;
    areDevicesComplete = false;
    isLoadingValues = false;
    unreadInterfaces.clear();
    untoldInterfaces.clear();
    shown.clear();
    interfaceStates.clear();
    eventWatch.forget();
    interfaces = std::make_unique<InterfaceSet>(InterfaceSet::Surroundings{profile, password, transport, book, listener,
        callback, intake, clock, timings, [this](const QString& name) { return backend().detourTo(name); }});
    QObject::connect(interfaces.get(), &InterfaceSet::changed, &q, [this] { interfacesMoved(); });
    QObject::connect(
        interfaces.get(), &InterfaceSet::registered, &q, [this](const QString& name) { interfaceRegistered(name); });
    QObject::connect(interfaces.get(), &InterfaceSet::calledDirectly, &q,
        [this](quint16 port, const QString& method) { transport.count(port, method); });
    interfaces->start(names);
    backend().startLoading();
    next(backend().loadInventory(), [this, held = intake.hold()](const Result<KnownAddresses>& known) {
        if (!known)
            return fail(known.error());
        held->resolve({});
        expected = *known;
        isInventoryLoaded = true;
        report(3, CcuConnection::tr("Reading values …"));
        completeDevices();
    });
}

QStringList CcuConnection::Private::incompleteInterfaces() const {
    QStringList names;
    for (const QString& name : interfaces->registeredNames())
        if (!intake.missing(name, expected.value(name)).isEmpty())
            names.append(name);
    return names;
}

//! Called whenever something arrives while loading; goes on when every registered interface has told its devices.
void CcuConnection::Private::completeDevices() {
    if (state != ConnectionState::Loading || !isInventoryLoaded || !interfaces->mayGoOn() || areDevicesComplete)
        return;
    if (!interfaces->isAnyRegistered())
        return fail(interfaces->firstError());
    if (profile.callback.isWanted && incompleteInterfaces().isEmpty()) {
        patience.stop();
        areDevicesComplete = true;
        return loadValues();
    }
    if (!profile.callback.isWanted)
        return askForMissingDevices();
    if (!patience.isActive())
        patience.start(timings.devicesWithin);
}

//! Thousands of devices are long under way. To ask while they are would make the CCU tell them twice.
void CcuConnection::Private::devicesOverdue() {
    if (listener.isReceiving() || !intake.isIdle())
        patience.start(timings.devicesWithin);
    else
        askForMissingDevices();
}

//! newDevices did not come or was incomplete: after a failed callback the CCU registers us all the same but sends no
//! devices (protocol §4.3).
void CcuConnection::Private::askForMissingDevices() {
    areDevicesComplete = true;
    QList<QFuture<Result<void>>> taken;
    // without callbacks nobody tells what has changed since the last time
    const QStringList names = profile.callback.isWanted ? incompleteInterfaces() : interfaces->registeredNames();
    for (const QString& name : names) {
        const auto done = makePending<void>();
        taken.append(done->future());
        next(interfaces->client(name)->call(QStringLiteral("listDevices")),
            [this, name, done](const Result<rpc::XmlRpcValue>& devices) {
                if (!devices) {
                    untoldInterfaces.insert(name);
                    return done->resolve({});
                }
                next(intake.take(name, devices->toArray()),
                    [done](const Result<void>& stored) { done->resolve(stored); });
            });
    }
    next(allDone(taken, &q), [this](const Result<void>&) { loadValues(); });
}

//! One interface after the other, also those that register or get devices meanwhile. Only values of devices that are
//! already there are taken.
void CcuConnection::Private::loadValues() {
    if (isLoadingValues)
        return;
    const QStringList registered = interfaces->registeredNames();
    const auto unread = std::find_if(registered.cbegin(), registered.cend(),
        [this](const QString& name) { return unreadInterfaces.contains(name); });
    if (unread == registered.cend()) {
        if (state == ConnectionState::Loading)
            loadLastThings();
        return;
    }
    isLoadingValues = true;
    unreadInterfaces.remove(*unread);
    next(backend().loadValues(*unread), [this, name = *unread](const Result<void>& loaded) {
        isLoadingValues = false;
        if (loaded)
            return loadValues();
        if (state == ConnectionState::Loading)
            return fail(loaded.error());
        unreadInterfaces.insert(name); // the next poll tries again
    });
}

void CcuConnection::Private::loadLastThings() {
    next(backend().loadUnannounced(), [this](const Result<void>& loaded) {
        if (!loaded)
            return fail(loaded.error());
        finishLoading();
    });
}

void CcuConnection::Private::finishLoading() {
    wasLive = true;
    error = {};
    backoff.reset();
    retryPlan = {};
    report(loadSteps, {});
    enter(ConnectionState::Live);
    poll.start();
    gatewayPoll.start();
    readGateways();
    whenDone(saveSnapshot(), &q, [](const Result<void>&) { tidyUp(); });
    readBackAgain();
    if (!unreadInterfaces.isEmpty()) // came while the last script ran
        reload.start(timings.reloadAfterNewDevices);
    if (!incompleteInterfaces().isEmpty()) // registered while the others were read
        patience.start(timings.devicesWithin);
}

} // namespace ccudesk
