// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/ccuconnection_p.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/valuestore.h"

// What happens by itself while the connection lives: callbacks, interfaces that come and go, polling.

namespace ccudesk {

void CcuConnection::Private::pollQuietly() {
    for (const InterfaceStatus& status : interfaces->statuses())
        if (status.state == InterfaceState::Silent)
            next(loader.loadValues(status.name), [](const Result<void>&) {});
    next(loader.loadUnannounced(), [](const Result<void>&) {});
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
        [this](const QString& name, const rpc::XmlRpcArray& list) { intake.take(name, list); });
    QObject::connect(&listener, &CallbackListener::devicesDeleted, &q,
        [this](const QString& name, const QStringList& addresses) {
            intake.remove(name, addresses);
            listener.setKnownDevices(name, intake.known(name));
        });
    QObject::connect(
        &listener, &CallbackListener::deviceUpdated, &q, [this](const QString& name, const QString& address, int hint) {
            constexpr int linksChanged = 1;
            if (hint != linksChanged)
                describeAgain(name, {address});
        });
    QObject::connect(&listener, &CallbackListener::deviceReplaced, &q,
        [this](const QString& name, const QString& oldAddress, const QString& newAddress) {
            intake.remove(name, {oldAddress});
            describeAgain(name, {newAddress});
        });
    QObject::connect(&listener, &CallbackListener::devicesReadded, &q,
        [this](const QString& name, const QStringList& addresses) { describeAgain(name, addresses); });
    QObject::connect(&intake, &DeviceIntake::taken, &q, [this](const QString& name) { devicesArrived(name); });
    QObject::connect(&tracker, &CommandTracker::readNeeded, &q, [this](const DataPointKey& key) { readBack(key); });
}

void CcuConnection::Private::eventsArrived(const EventBatch& batch) {
    for (const ValueEvent& event : batch.events)
        if (event.parameter == QLatin1String("PONG") && interfaces)
            if (InterfaceLink* link = interfaces->link(batch.interface))
                link->pongArrived(event.value.toPlainText());
    Q_EMIT q.eventsReceived(batch);
    stores.events.append(batch);
    stores.values.apply(batch);
}

void CcuConnection::Private::devicesArrived(const QString& name) {
    listener.setKnownDevices(name, intake.known(name));
    if (state == ConnectionState::Live)
        reload.start(timings.reloadAfterNewDevices); // several devices may arrive one by one
    else
        completeDevices();
}

//! A device changed or came back: its own description and those of its channels, in one request.
void CcuConnection::Private::describeAgain(const QString& name, const QStringList& addresses) {
    rpc::XmlRpcClient* client = interfaces ? interfaces->client(name) : nullptr;
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
        rpc::XmlRpcArray list;
        for (const auto& answer : answers ? *answers : QList<Result<rpc::XmlRpcValue>>())
            if (answer)
                list.append(*answer);
        intake.take(name, list);
    });
}

//! The value that would confirm a command did not come by itself: a suppressed repeat or a group (architecture §5).
void CcuConnection::Private::readBack(const DataPointKey& key) {
    rpc::XmlRpcClient* client = interfaces ? interfaces->client(key.interface) : nullptr;
    if (!client)
        return;
    const qint64 startedMs = clock.nowMs();
    next(client->call(QStringLiteral("getValue"), {key.address, key.parameter}),
        [this, key, startedMs](const Result<rpc::XmlRpcValue>& answer) {
            if (answer)
                stores.values.applyReadings(key.interface,
                    {{key.address, key.parameter, answer->toValue(), clock.nowMs(), nullptr}}, ValueOrigin::Read,
                    startedMs);
        });
}

void CcuConnection::Private::interfaceRegistered(const QString& name) {
    if (state == ConnectionState::Live) // came back by itself: its values may have changed meanwhile
        next(loader.loadValues(name), [](const Result<void>&) {});
    if (name == QLatin1String("HmIP-RF"))
        for (const QString& other : interfaces->registeredNames())
            if (traitsOf(other).sharesProcessWithHmIp && state == ConnectionState::Live)
                interfaces->link(other)->registerAgain();
    completeDevices();
}

void CcuConnection::Private::interfacesMoved() {
    Q_EMIT q.interfacesChanged();
    if (state == ConnectionState::Loading)
        completeDevices();
    else if (state == ConnectionState::Live && interfaces->isSettled() && !interfaces->isAnyRegistered())
        fail(interfaces->firstError());
}

} // namespace ccudesk
