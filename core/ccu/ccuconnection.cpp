// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/ccuconnection.h"

#include "core/base/logging.h"
#include "core/ccu/alldone.h"
#include "core/ccu/ccuconnection_p.h"
#include "core/ccu/commandcall.h"
#include "core/ccu/interfacetraits.h"
#include "core/profile/firewallrule.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/snapshot.h"
#include "core/store/valuestore.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace ccudesk {

namespace {

bool needsPerson(ErrorCode code) {
    return code == ErrorCode::Auth || code == ErrorCode::Tls || code == ErrorCode::Permission
        || code == ErrorCode::Exposed || code == ErrorCode::Invalid || code == ErrorCode::Storage;
}

bool isAllowed(ConnectionState from, ConnectionState to) {
    using S = ConnectionState;
    switch (from) {
    case S::Idle:
        return to == S::Connecting;
    case S::Connecting:
        return to == S::Loading || to == S::Failed || to == S::Reconnecting || to == S::Closing;
    case S::Loading:
        return to == S::Live || to == S::Failed || to == S::Reconnecting || to == S::Closing;
    case S::Live:
        return to == S::Reconnecting || to == S::Failed || to == S::Closing;
    case S::Reconnecting:
        return to == S::Connecting || to == S::Failed || to == S::Closing;
    case S::Failed:
        return to == S::Connecting || to == S::Closing;
    case S::Closing:
        return to == S::Idle;
    }
    return false;
}

} // namespace

CcuConnection::Private::Private(CcuConnection& connection, const Profile& theProfile, const Secret& thePassword,
    const QString& dataDir, const Stores& theStores, const Clock& theClock, const ConnectionTimings& theTimings,
    const RouteFinder& theRoutes)
    : q(connection), profile(theProfile), password(thePassword), stores(theStores), clock(theClock),
      timings(theTimings), routes(theRoutes), snapshotFile(dataDir + QStringLiteral("/snapshot.json")),
      book(dataDir + QStringLiteral("/registrations.json")), trust(TrustPolicy::create(theProfile.trust)),
      network(trust ? trust->get() : nullptr), transport(network, theClock),
      kinds(allKinds({profile, password, transport, theStores, theClock, timings})), intake(theStores),
      listener(theClock), callback(listener, theProfile.callback),
      tracker(theStores.devices, theStores.values, theClock), wakeWatch(theClock, theTimings.wakeCheck),
      descriptions(theStores, dataDir + QStringLiteral("/descriptions")),
      journal(dataDir + QStringLiteral("/journal.json"), theClock), configurator(descriptions, journal, theClock),
      pictures(transport, profile, dataDir + QStringLiteral("/pictures")),
      backups(dataDir + QStringLiteral("/backup.json")),
      steps(theClock, {CcuConnection::tr("Name resolved"), backend().answerStep(), CcuConnection::tr("Signed in")}),
      backoff(theTimings.retryFirst, theTimings.retryAtMost, 1) {
    for (QTimer* timer : {&retry, &patience, &reload, &closeLimit, &pollPatience})
        timer->setSingleShot(true);
    QObject::connect(&retry, &QTimer::timeout, &q, [this] {
        retryPlan.atMs = 0;
        enter(ConnectionState::Connecting);
        next(retired, [this](const Result<void>&) { findCcu(); });
    });
    QObject::connect(&closeLimit, &QTimer::timeout, &q, [this] { closed(); });
    QObject::connect(&kinds, &BackendChoice::refused, &q, [this](const Error& refusal) {
        if (state == ConnectionState::Live || state == ConnectionState::Loading)
            fail(refusal);
    });
    QObject::connect(&kinds, &BackendChoice::forgotten, &q, [this] {
        if (interfaces)
            interfaces->registerDetoursAgain();
    });
    QObject::connect(&patience, &QTimer::timeout, &q, [this] { devicesOverdue(); });
    QObject::connect(&reload, &QTimer::timeout, &q, [this] { reloadHome(); });
    pollPatience.setInterval(timings.firstAnswerWithin);
    QObject::connect(&pollPatience, &QTimer::timeout, &q, [this] { pollOverdue(); });
    poll.setInterval(timings.pollInterval);
    QObject::connect(&poll, &QTimer::timeout, &q, [this] { pollQuietly(); });
    gatewayPoll.setInterval(timings.gatewayInterval);
    QObject::connect(&gatewayPoll, &QTimer::timeout, &q, [this] { readGateways(); });
    QObject::connect(&wakeWatch, &WakeWatch::wokeUp, &q, [this] { wokeUp(); });
    connectCallbacks();
}

//! Often called from one of their own signals, so they go when the event loop is reached again.
void CcuConnection::Private::dropInterfaces() {
    if (!interfaces)
        return;
    interfaces->disconnect();
    interfaces.release()->deleteLater();
    Q_EMIT q.interfacesChanged();
}

//! No callback URL may stay behind on a failure path, either.
void CcuConnection::Private::retireInterfaces() {
    if (!interfaces)
        return;
    interfaces->disconnect();
    interfaces->abandonCommands();
    retiring = std::move(interfaces);
    retired = retiring->stop();
    whenDone(retired, &q, [this](const Result<void>&) { retiring.release()->deleteLater(); });
    Q_EMIT q.interfacesChanged();
}

//! What the last run knew is shown at once, marked as stored, while the CCU is still being asked.
void CcuConnection::Private::restoreSnapshot() {
    if (stores.devices.size() > 0)
        return findCcu();
    next(QtConcurrent::run(&Snapshot::load, snapshotFile), [this](const Snapshot& snapshot) {
        snapshot.restoreInTurns(turns, stores.devices, stores.values, stores.home);
        const auto restored = makePending<void>();
        turns.add([restored] { restored->resolve({}); });
        next(restored->future(), [this](const Result<void>&) {
            isKnownHome = stores.devices.size() > 0;
            findCcu();
        });
    });
}

QFuture<Result<void>> CcuConnection::Private::saveSnapshot() {
    const auto saved = makePending<void>();
    const auto snapshot = Snapshot::takeInTurns(turns, stores.devices, stores.values, stores.home);
    turns.add([this, snapshot, saved] {
        const auto saving = QtConcurrent::run([snapshot, file = snapshotFile] { return snapshot->save(file); });
        whenDone(saving, &q, [saved](const Result<void>& result) {
            if (!result) // the next start is slower, nothing else
                qCWarning(lcConnection) << "snapshot not saved:" << result.error().detail;
            saved->resolve(result);
        });
    });
    return saved->future();
}

void CcuConnection::Private::enter(ConnectionState newState) {
    Q_ASSERT(isAllowed(state, newState));
    state = newState;
    qCInfo(lcConnection) << "connection is now" << static_cast<int>(newState);
    Q_EMIT q.stateChanged(newState);
}

void CcuConnection::Private::fail(const Error& reason) {
    error = reason;
    ++attempt;
    if (reason.code == ErrorCode::Auth && !steps.isAnyRunning())
        steps.begin(SignedIn); // it was, and is no longer
    steps.fail(reason.message);
    for (QTimer* timer : {&patience, &poll, &reload, &gatewayPoll, &pollPatience})
        timer->stop();
    stores.values.markAllCached();
    retireInterfaces();
    backend().stopLoading(reason);
    // no login may stay behind on a failure path: a stock CCU has three sessions for everybody
    retired = allDone({retired, logOut(retiring.get())}, &q);
    // After a power failure this computer is up before the CCU. Where no home is known, a wrong address is likelier.
    const bool isNotUpYet = isKnownHome && found == BackendInfo();
    const bool isWorthWaiting = wasLive || isNotUpYet || reason.code == ErrorCode::NotReady;
    unreadReason.reset();
    unreadPolls = 0;
    ++retryPlan.failures;
    retryPlan.atMs = 0;
    if (needsPerson(reason.code) || !isWorthWaiting)
        return enter(ConnectionState::Failed);
    const auto wait = backoff.next();
    retry.start(wait);
    retryPlan.atMs = clock.monotonicMs() + wait.count();
    if (state != ConnectionState::Reconnecting)
        enter(ConnectionState::Reconnecting);
}

CcuConnection::CcuConnection(const Profile& profile, const Secret& password, const QString& dataDir,
    const Stores& stores, const Clock& clock, const ConnectionTimings& timings, const RouteFinder& routes,
    QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, profile, password, dataDir, stores, clock, timings, routes)) {
}

CcuConnection::~CcuConnection() = default;

void CcuConnection::beginReplay() {
    d->isReplay = true;
    d->transport.refuse(
        {ErrorCode::Permission, tr("This is a recording: there is no CCU that could be asked."), {}, 0});
    d->state = ConnectionState::Live; // without the steps that lead there
}

bool CcuConnection::isReplay() const {
    return d->isReplay;
}

void CcuConnection::play(const EventBatch& batch) {
    Q_EMIT eventsReceived(batch);
    d->stores.events.append(batch);
    d->stores.values.apply(batch);
}

void CcuConnection::open() {
    if (d->isReplay)
        return;
    d->isWantedAgain = d->state == ConnectionState::Closing;
    if (d->state != ConnectionState::Idle && d->state != ConnectionState::Failed)
        return;
    d->error = {};
    d->enter(ConnectionState::Connecting);
    d->next(d->retired, [this](const Result<void>&) { d->restoreSnapshot(); });
}

void CcuConnection::tryAgain() {
    if (d->state == ConnectionState::Reconnecting)
        d->retry.start(0);
    else if (d->interfaces && d->state != ConnectionState::Closing)
        d->interfaces->tryAgain();
    else
        open();
    if (d->state == ConnectionState::Live && d->unreadReason)
        d->pollQuietly();
}

QFuture<Result<void>> CcuConnection::close() {
    if (d->state == ConnectionState::Idle)
        return readyFuture(Result<void>());
    if (d->isReplay) {
        d->state = ConnectionState::Idle;
        Q_EMIT stateChanged(d->state);
        return readyFuture(Result<void>());
    }
    d->isWantedAgain = false;
    if (!d->closing)
        d->signOff();
    return d->closing->future();
}

//! Everything at once, so that one interface that hangs does not keep the others or the login.
void CcuConnection::Private::signOff() {
    closing = makePending<void>();
    ++attempt;
    for (QTimer* timer : {&retry, &patience, &reload, &poll, &gatewayPoll, &pollPatience})
        timer->stop();
    signedOff = failure(ErrorCode::Timeout,
        CcuConnection::tr("The CCU did not answer in time while signing off. The next start cleans up what is left."));
    const auto saved = wasLive ? saveSnapshot() : readyFuture(Result<void>());
    enter(ConnectionState::Closing);
    closeLimit.start(timings.closeWithin);
    backend().stopLoading({ErrorCode::Cancelled, CcuConnection::tr("The connection is being closed."), {}, 0});
    const QFuture<Result<void>> deregistered = interfaces ? interfaces->stop() : retired;
    next(allDone({deregistered, logOut(interfaces.get())}, &q), [this, saved](const Result<void>& result) {
        signedOff = result;
        next(saved, [this](const Result<void>&) { closed(); });
    });
}

//! Who is reached through the web page is signed off there, too, so that comes first.
QFuture<Result<void>> CcuConnection::Private::logOut(const InterfaceSet* stopping) {
    const auto before = stopping ? stopping->detoursStopped() : readyFuture(Result<void>());
    if (before.isFinished())
        return backend().signOff();
    const auto done = makePending<void>();
    whenDone(before, &q, [this, done](const Result<void>&) {
        whenDone(backend().signOff(), &q, [done](const Result<void>& result) { done->resolve(result); });
    });
    return done->future();
}

void CcuConnection::Private::closed() {
    if (!closing)
        return;
    ++attempt;
    closeLimit.stop();
    dropInterfaces();
    callback.stop();
    wasLive = false;
    retryPlan = {};
    unreadReason.reset();
    enter(ConnectionState::Idle);
    std::exchange(closing, nullptr)->resolve(signedOff);
    if (std::exchange(isWantedAgain, false))
        q.open();
}

//! So that the event list shows what this program did, before the device tells what came of it.
void CcuConnection::Private::noteOwnCommand(const Command& command) {
    for (const ParameterWrite& write : command.writes) {
        const DataPoint* known = stores.values.get(command.target, write.parameter);
        stores.events.appendCommand({command.target.interface, command.target.address, write.parameter},
            known ? known->value : Value(), write.value);
    }
}

ConnectionState CcuConnection::state() const {
    return d->state;
}

Error CcuConnection::lastError() const {
    return d->error;
}

BackendInfo CcuConnection::backend() const {
    return d->found;
}

QList<InterfaceStatus> CcuConnection::interfaces() const {
    return d->interfaces ? d->interfaces->statuses() : QList<InterfaceStatus>();
}

QList<ConnectionStep> CcuConnection::steps() const {
    QList<ConnectionStep> steps = d->steps.steps();
    if (d->unreadReason) { // it has answered, and does not now
        ConnectionStep& step = steps[Private::Answers];
        step.state = ConnectionStep::State::Failed;
        step.sentence = d->unreadReason->message;
        step.tookMs = -1;
    }
    return steps;
}

RetryPlan CcuConnection::retryPlan() const {
    if (d->unreadReason)
        return {d->clock.monotonicMs() + d->poll.remainingTime(), d->unreadPolls};
    return d->retryPlan;
}

const Clock& CcuConnection::clock() const {
    return d->clock;
}

const std::optional<Error>& CcuConnection::unreadReason() const {
    return d->unreadReason;
}

CertificateRemark CcuConnection::certificateRemark() const {
    return d->trust ? (*d->trust)->remark() : CertificateRemark();
}

QString CcuConnection::limitation() const {
    return d->backend().limitation();
}

QString CcuConnection::callbackAddress() const {
    return d->callback.text();
}

//! Where nobody has chosen a port, all those that one is taken from: the next start may take another.
QString CcuConnection::callbackRule() const {
    const quint16 port = d->callback.boundPort();
    const quint16 last = usualCallbackPort + usualCallbackPorts - 1;
    const bool isOneOfMany = d->profile.callback.bindPort == 0 && port >= usualCallbackPort && port <= last;
    if (port == 0)
        return {};
    return firewallRule(
        ownFirewall(), d->ccuAddress.toString(), isOneOfMany ? usualCallbackPort : port, isOneOfMany ? last : port);
}

std::optional<SessionFigures> CcuConnection::session() const {
    return d->backend().session();
}

QList<TrafficFigures> CcuConnection::traffic() const {
    QList<TrafficFigures> list;
    QList<quint16> ports = d->transport.ports();
    for (const InterfaceStatus& status : interfaces()) {
        const EventWatch::Figures events = d->eventWatch.of(status.name);
        const rpc::RequestQueue* queue = d->interfaces->queue(status.name);
        // through the web page it is the web page that has the work
        const rpc::Traffic traffic = status.isDetour ? rpc::Traffic() : d->transport.ofPort(status.port);
        list.append({status.name, status.port, traffic, queue ? queue->waiting() : 0, events.events, events.repeated});
        ports.removeAll(status.port);
    }
    for (const quint16 port : std::as_const(ports))
        list.prepend({{}, port, d->transport.ofPort(port), 0, 0, 0});
    return list;
}

QMap<QString, quint64> CcuConnection::requestCounts() const {
    return d->transport.counts();
}

const Profile& CcuConnection::profile() const {
    return d->profile;
}

void CcuConnection::setManner(const QString& name, bool isReadOnly) {
    d->profile.name = name;
    d->profile.isReadOnly = isReadOnly;
    Q_EMIT mannerChanged();
}

Result<void> CcuConnection::Private::isReachable(const QString& interfaceName) const {
    if (interfaces && interfaces->client(interfaceName)
        && interfaces->link(interfaceName)->status().state != InterfaceState::Down)
        return {};
    return tl::unexpected<Error>(notConnected(interfaceName));
}

Result<void> CcuConnection::Private::mayWriteTo(const QString& interfaceName) const {
    return mayWrite().and_then([&] { return isReachable(interfaceName); });
}

QFuture<Result<void>> CcuConnection::execute(const Command& command) {
    const QString& name = command.target.interface;
    if (const auto allowed = d->mayWriteTo(name); !allowed)
        return readyFuture(allowed);
    rpc::RpcClient* client = d->interfaces->client(name);
    const auto result = makePending<void>();
    d->noteOwnCommand(command);
    const CommandTracker::Ticket ticket = d->tracker.begin(command);
    const rpc::MethodCall call = toCall(command);
    const auto within = std::min(traitsOf(name).commandWithin, d->timings.commandWithin);
    const auto answer = d->interfaces->queue(name)->enqueue(
        toQueued(command, [client, call, within] { return client->call(call.method, call.params, true, within); }));
    whenDone(answer, this, [this, ticket, result, name](const Result<rpc::XmlRpcValue>& reply) {
        if (reply) {
            d->tracker.accepted(ticket);
            return result->resolve({});
        }
        const Error error = commandError(reply.error());
        d->tracker.failed(ticket, error);
        if (InterfaceLink* link = d->interfaces ? d->interfaces->link(name) : nullptr;
            link && (error.code == ErrorCode::Network || error.code == ErrorCode::OutcomeUnknown))
            link->checkNow();
        result->resolve(tl::unexpected<Error>(error));
    });
    return result->future();
}

QFuture<Result<void>> CcuConnection::loadDescriptions(const DeviceKey& device) {
    const auto loaded = d->descriptions.load(device, d->interfaces ? d->interfaces->client(device.interface) : nullptr);
    d->next(loaded, [this, device](const Result<void>&) { d->readShown(device); });
    return loaded;
}

QFuture<Result<Paramset>> CcuConnection::readParamset(const ParamsetKey& key) {
    if (const auto reachable = d->isReachable(key.interface); !reachable)
        return readyFuture(Result<Paramset>(tl::unexpected(reachable.error())));
    const auto answer = d->configurator.read(key, *d->interfaces->client(key.interface));
    whenDone(answer, this, [this](const Result<Paramset>& read) {
        if (read)
            d->journal.noteRead(read->key, read->values);
    });
    return answer;
}

QFuture<Result<ParamsetReport>> CcuConnection::writeParamset(const Paramset& base, const ParamsetValues& changes) {
    const QString& name = base.key.interface;
    if (const auto allowed = d->mayWriteTo(name); !allowed)
        return readyFuture(Result<ParamsetReport>(tl::unexpected(allowed.error())));
    if (changes.isEmpty() || base.key.kind() == QLatin1String("VALUES"))
        return readyFuture(Result<ParamsetReport>(failure(ErrorCode::Invalid, tr("There is nothing to write."))));
    return d->configurator.write(base, changes, *d->interfaces->client(name), *d->interfaces->queue(name));
}

ChangeJournal& CcuConnection::journal() const {
    return d->journal;
}

QFuture<Result<QByteArray>> CcuConnection::devicePicture(const QString& deviceType, int size) {
    if (!d->backend().hasDevicePictures())
        return readyFuture(
            Result<QByteArray>(failure(ErrorCode::Invalid, tr("There is no picture of this device type."))));
    return d->pictures.picture(deviceType, size);
}

} // namespace ccudesk
