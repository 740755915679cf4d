// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/base/platform_memory.h"
#include "core/base/wholeseconds.h"
#include "core/ccu/ccuconnection_p.h"
#include "core/rpc/descriptions.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

// What happens by itself while the connection lives: callbacks, interfaces that come and go, polling.

namespace ccudesk {

//! What reading the home took and freed, 40 MB with 400 devices (measured), would stay with the process; each later
//! reading and each burst of events leaves a little more behind.
void CcuConnection::Private::tidyUp() {
    QThreadPool::globalInstance()->start(&returnFreeMemory);
}

void CcuConnection::Private::pollQuietly() {
    tidyUp();
    if (!backend().isIdle())
        return; // a CCU that is slow is not asked again before it has answered
    pollPatience.start();
    next(backend().beginPoll(), [this](const Result<void>& opened) {
        if (!opened)
            return pollEnded(opened);
        bool isAnyBlocked = false;
        for (const InterfaceStatus& status : interfaces->statuses()) {
            const bool isUncertain = status.state == InterfaceState::Live && !traitsOf(status.name).callsBack;
            if (status.state == InterfaceState::Silent || isUncertain)
                unreadInterfaces.insert(status.name);
            isAnyBlocked = isAnyBlocked || status.isBlocked();
        }
        if (isAnyBlocked && profile.callback.isWanted)
            checkOwnAddress();
        for (const QString& name : std::exchange(untoldInterfaces, {}))
            askForDevices(name);
        loadValues();
        next(backend().loadUnannounced(), [this](const Result<void>& read) { pollEnded(read); });
    });
}

void CcuConnection::Private::pollEnded(const Result<void>& read) {
    pollPatience.stop();
    unreadPolls = read ? 0 : unreadPolls + 1;
    tellUnread(read ? std::nullopt : std::optional<Error>(read.error()));
}

void CcuConnection::Private::pollOverdue() {
    tellUnread(Error{ErrorCode::Timeout,
        CcuConnection::tr("The CCU has not answered for %n second(s) what it was asked.", nullptr,
            wholeSeconds(timings.firstAnswerWithin)),
        {}, 0});
}

//! Without its web page a CCU still tells what its devices do: no reason to give up the connection, but one to say
//! what is missing. The next poll tries again.
void CcuConnection::Private::tellUnread(const std::optional<Error>& reason) {
    const bool isNews = reason || unreadReason; // also the same again: the next attempt is another
    unreadReason = reason;
    if (isNews)
        Q_EMIT q.interfacesChanged();
}

//! Another network or a new lease: the CCU would call where nobody listens any more.
void CcuConnection::Private::checkOwnAddress() {
    next(routes(profile.host, &q), [this](const Result<HostRoute>& route) {
        if (route && !callback.isFor(route->localAddress))
            fail({ErrorCode::Network, CcuConnection::tr("This computer has a new address in the network."), {}, 0});
    });
}

//! Asked of every interface that sends by radio; one that does not know the question answers with a fault.
void CcuConnection::Private::readGateways() {
    for (const QString& name : interfaces->registeredNames()) {
        if (!traitsOf(name).hasRadio)
            continue;
        next(interfaces->client(name)->call(QStringLiteral("listBidcosInterfaces")),
            [this, name](const Result<rpc::XmlRpcValue>& answer) {
                if (answer)
                    gatewaysRead(name, rpc::readGateways(*answer, name));
            });
    }
}

//! protocol §11: rfd refuses everything near 100 %, and only about 1 % returns in 36 seconds.
void CcuConnection::Private::gatewaysRead(const QString& name, const QList<RadioGateway>& gateways) {
    stores.home.setGateways(name, gateways);
    const bool isScarce = std::any_of(gateways.cbegin(), gateways.cend(),
        [](const RadioGateway& gateway) { return gateway.dutyCycle >= RadioGateway::scarceFrom; });
    if (rpc::RequestQueue* queue = interfaces->queue(name))
        queue->setSparing(isScarce);
}

//! Each interface has to prove itself, and the CCU must not wait for the next turn of a back-off that has grown while
//! nobody was there.
void CcuConnection::Private::wokeUp() {
    if (isReplay)
        return;
    qCInfo(lcConnection) << "this computer was asleep, or is in a network again";
    if (state == ConnectionState::Reconnecting) {
        backoff.reset();
        retry.start(0);
    }
    if (state != ConnectionState::Live)
        return;
    if (profile.callback.isWanted)
        checkOwnAddress();
    for (const QString& name : interfaces->registeredNames())
        interfaces->link(name)->checkNow();
}

//! Devices appeared or interfaces came back: their names, then their values.
void CcuConnection::Private::reloadHome() {
    if (state != ConnectionState::Live)
        return;
    reloading = backend().loadInventory();
    next(reloading, [this](const Result<KnownAddresses>& known) {
        if (known)
            expected = *known;
        loadValues();
        next(backend().loadUnannounced(), [](const Result<void>&) {}); // new ones are in the inbox
    });
}

void CcuConnection::Private::connectCallbacks() {
    QObject::connect(&listener, &CallbackListener::called, &q, [this](const QString& name) {
        if (InterfaceLink* link = interfaces ? interfaces->link(name) : nullptr)
            link->callbackArrived();
    });
    QObject::connect(
        &listener, &CallbackListener::eventsReceived, &q, [this](const EventBatch& batch) { eventsArrived(batch); });
    QObject::connect(
        &listener, &CallbackListener::eventsMerged, &q, [this](quint64 count) { stores.values.countMerged(count); });
    QObject::connect(&listener, &CallbackListener::newDevices, &q,
        [this](const QString& name, const rpc::XmlRpcArray& list) { devicesTold(name, list); });
    QObject::connect(
        &listener, &CallbackListener::devicesDeleted, &q, [this](const QString& name, const QStringList& addresses) {
            whenDone(intake.remove(name, addresses), &q,
                [this, name](const Result<void>&) { listener.setKnownDevices(name, intake.known(name)); });
        });
    QObject::connect(
        &listener, &CallbackListener::deviceUpdated, &q, [this](const QString& name, const QString& address, int hint) {
            constexpr int linksChanged = 1;
            if (hint != linksChanged)
                deviceChanged(name, address);
            else if (links.interfaces().contains(name) && linkEdits.value(name).underWay == 0)
                (void)loadLinksOf(name);
        });
    QObject::connect(&listener, &CallbackListener::deviceReplaced, &q,
        [this](const QString& name, const QString& oldAddress, const QString& newAddress) {
            (void)intake.remove(name, {oldAddress}); // what is asked for now is stored after it
            describeAgain(name, {newAddress});
        });
    QObject::connect(&listener, &CallbackListener::devicesReadded, &q,
        [this](const QString& name, const QStringList& addresses) { describeAgain(name, addresses); });
    QObject::connect(&intake, &DeviceIntake::taken, &q, [this](const QString& name) { devicesArrived(name); });
    QObject::connect(&tracker, &CommandTracker::readNeeded, &q, [this](const DataPointKey& key) { readBack(key); });
}

void CcuConnection::Private::deviceChanged(const QString& name, const QString& address) {
    changedAtMs[name].insert(address, clock.monotonicMs());
    describeAgain(name, {address});
}

//! A long list travels on a connection of its own and may be older than a change that was told while it came: the HmIP
//! server's firmware states stood still then (tst_devicelife).
void CcuConnection::Private::devicesTold(const QString& name, const rpc::XmlRpcArray& list) {
    constexpr qint64 longestOnItsWayMs = 60'000;
    intake.take(name, list);
    QStringList changed;
    const QHash<QString, qint64> told = changedAtMs.take(name);
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        if (clock.monotonicMs() - *it < longestOnItsWayMs)
            changed.append(it.key());
    if (!changed.isEmpty())
        describeAgain(name, changed);
}

void CcuConnection::Private::eventsArrived(const EventBatch& batch) {
    for (const ValueEvent& event : batch.events)
        if (event.parameter == QLatin1String("PONG") && interfaces)
            if (InterfaceLink* link = interfaces->link(batch.interface))
                link->pongArrived(event.value.toPlainText());
    if (eventWatch.take(batch) && interfaces) {
        qCWarning(lcConnection) << batch.interface << "reports everything twice; registering again";
        if (InterfaceLink* link = interfaces->link(batch.interface))
            link->registerCleanly();
    }
    Q_EMIT q.eventsReceived(batch);
    EventBatch readings = batch;
    backend().takeEvents(readings);
    stores.events.append(readings);
    stores.values.apply(readings);
}

void CcuConnection::Private::devicesArrived(const QString& name) {
    listener.setKnownDevices(name, intake.known(name));
    unreadInterfaces.insert(name);
    if (state == ConnectionState::Live)
        reload.start(timings.reloadAfterNewDevices); // several devices may arrive one by one
    else
        completeDevices();
}

//! A device changed or came back: its own description and those of its channels, in one request.
void CcuConnection::Private::describeAgain(const QString& name, const QStringList& addresses) {
    rpc::RpcClient* client = interfaces ? interfaces->client(name) : nullptr;
    if (!client)
        return;
    QList<rpc::MethodCall> calls;
    const auto ask = [&calls](const QString& address) {
        calls.append({QStringLiteral("getDeviceDescription"), {address}});
    };
    for (const QString& address : addresses) {
        ask(deviceAddressOf(address));
        if (const Device* device = stores.devices.device({name, deviceAddressOf(address)}))
            for (const Channel& channel : device->channels)
                ask(channel.address);
    }
    next(client->multicall(calls), [this, name](const Result<QList<Result<rpc::XmlRpcValue>>>& answers) {
        if (!answers)
            untoldInterfaces.insert(name);
        rpc::XmlRpcArray list;
        for (const auto& answer : answers ? *answers : QList<Result<rpc::XmlRpcValue>>())
            if (answer)
                list.append(*answer);
        intake.take(name, list);
    });
}

//! What nobody sends by itself. Those it no longer has are forgotten.
void CcuConnection::Private::askForDevices(const QString& name) {
    next(interfaces->client(name)->call(QStringLiteral("listDevices")),
        [this, name](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                untoldInterfaces.insert(name);
            const rpc::XmlRpcArray list = answer ? answer->toArray() : rpc::XmlRpcArray();
            if (list.isEmpty())
                return; // one that just starts may know none yet; while loading, whoever misses devices asks once more
            QSet<QString> told;
            for (const rpc::XmlRpcValue& description : list)
                told.insert(description.member(QStringLiteral("ADDRESS")).toString());
            QStringList gone;
            const KnownDevices stored = intake.known(name);
            for (const KnownDevice& known : *stored)
                if (!told.contains(known.address))
                    gone.append(known.address);
            intake.take(name, list);
            (void)intake.remove(name, gone);
        });
}

//! The value that would confirm a command did not come by itself: a suppressed repeat or a group (architecture §5).
void CcuConnection::Private::readBack(const DataPointKey& key) {
    rpc::RpcClient* client = interfaces ? interfaces->client(key.interface) : nullptr;
    if (!client || state != ConnectionState::Live) {
        unreadPoints.append(key);
        return;
    }
    const qint64 startedMs = clock.nowMs();
    next(client->call(QStringLiteral("getValue"), {key.address, key.parameter}),
        [this, key, startedMs](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer && answer.error().code != ErrorCode::Fault)
                unreadPoints.append(key);
            if (!answer)
                return;
            applyRead({key.interface, key.address}, {{key.parameter, *answer}}, startedMs);
        });
}

//! Values that an interface was asked for. A detour tells every one as text; the description tells what it is.
void CcuConnection::Private::applyRead(const ChannelKey& channel, const rpc::XmlRpcStruct& values, qint64 startedMs) {
    QList<Reading> readings;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->member(QStringLiteral("UNDEFINED")).toBool())
            continue;
        const rpc::XmlRpcValue told = it->isStruct() ? it->member(QStringLiteral("VALUE")) : *it;
        const DataPoint* known = stores.values.get(channel, it.key());
        const bool isText = told.isString() && known && known->description;
        const Value value = isText ? valueFromText(known->description->type, told.toString()) : told.toValue();
        if (!value.isEmpty())
            readings.append({channel.address, it.key(), value, clock.nowMs(), nullptr});
    }
    stores.values.applyReadings(channel.interface, readings, ValueOrigin::Read, startedMs);
}

//! Where nobody tells all values, those of a device that is looked at are asked for, once unless
//! nothing reports changes: never all of them at a time
//! (protocol §11). A detour has no mode that marks made-up values, so there they stay unknown.
void CcuConnection::Private::readShown(const DeviceKey& key) {
    rpc::RpcClient* client = interfaces ? interfaces->client(key.interface) : nullptr;
    const Device* device = stores.devices.device(key);
    if (!client || !device || backend().readsAllValues())
        return;
    const InterfaceStatus& status = interfaces->link(key.interface)->status();
    if (shown.contains(key) && status.state == InterfaceState::Live)
        return;
    const bool isMarked = traitsOf(key.interface).makesUpValues;
    if (isMarked && status.isDetour)
        return;
    shown.insert(key);
    const QString values = QStringLiteral("VALUES");
    QList<rpc::MethodCall> calls;
    for (const Channel& channel : device->channels) {
        if (!channel.paramsets.contains(values))
            continue;
        calls.append({QStringLiteral("getParamset"), {channel.address, values}});
        if (isMarked)
            calls.last().params.append(1);
    }
    next(client->multicall(calls),
        [this, key, calls, startedMs = clock.nowMs()](const Result<QList<Result<rpc::XmlRpcValue>>>& answers) {
            for (qsizetype i = 0; answers && i < answers->size(); ++i)
                if (const auto& answer = answers->at(i); answer)
                    applyRead(
                        {key.interface, calls.at(i).params.constFirst().toString()}, answer->toStruct(), startedMs);
        });
}

//! What could not be read while the way to the CCU was broken.
void CcuConnection::Private::readBackAgain() {
    const QList<DataPointKey> points = std::exchange(unreadPoints, {});
    for (const DataPointKey& key : points)
        readBack(key);
}

void CcuConnection::Private::interfaceRegistered(const QString& name) {
    const bool isPolled = interfaces->link(name)->status().state == InterfaceState::Silent;
    const bool callsBack = traitsOf(name).callsBack;
    if (!isPolled || !profile.callback.isWanted || !callsBack) // the first time nothing else reads them
        unreadInterfaces.insert(name); // came back by itself: its values may have changed meanwhile
    if (!callsBack && profile.callback.isWanted)
        askForDevices(name);
    if (state == ConnectionState::Live) {
        loadValues();
        readBackAgain();
        for (const QString& other : interfaces->registeredNames())
            if (traitsOf(other).losesRegistrationWith == name)
                interfaces->link(other)->registerAgain();
        if (!patience.isActive())
            patience.start(timings.devicesWithin);
    }
    completeDevices();
}

//! The values of an interface that no longer reports are what they were, not what they are.
void CcuConnection::Private::noteInterfaceStates() {
    for (const InterfaceStatus& status : interfaces->statuses()) {
        const InterfaceState before = std::exchange(interfaceStates[status.name], status.state);
        if (status.state == before)
            continue;
        const bool isReporting = status.state == InterfaceState::Live;
        const bool wasReporting = before == InterfaceState::Live;
        const bool isAway = status.state == InterfaceState::Down || status.state == InterfaceState::Silent;
        if (isAway || (wasReporting && !isReporting)) {
            stores.values.markCached(status.name);
        } else if (isReporting && before == InterfaceState::Silent) {
            unreadInterfaces.insert(status.name);
            if (state == ConnectionState::Live)
                loadValues();
        }
    }
}

void CcuConnection::Private::interfacesMoved() {
    noteInterfaceStates();
    Q_EMIT q.interfacesChanged();
    if (state == ConnectionState::Loading)
        completeDevices();
    else if (state == ConnectionState::Live && interfaces->isSettled() && !interfaces->isAnyRegistered())
        fail(interfaces->firstError());
}

} // namespace ccudesk
