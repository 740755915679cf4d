// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbacklistener.h"

#include "core/base/logging.h"

#include <QUrl>

#include <algorithm>

namespace ccudesk {

namespace {
//! The first call after a pause is delivered at once. While more come, they are fetched this often: waking this thread
//! for each of 20,000 requests a second costs more than the events themselves.
constexpr int deliveryIntervalMs = 5;
} // namespace

CallbackListener::CallbackListener(const Clock& clock, QObject* parent)
    : QObject(parent), m_handler(clock, m_queue, [this] {
          QMetaObject::invokeMethod(this, &CallbackListener::deliver, Qt::QueuedConnection);
      }) {
    m_thread.setObjectName(QStringLiteral("callbacks"));
    m_deliveryTimer.setSingleShot(true);
    m_deliveryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_deliveryTimer, &QTimer::timeout, this, &CallbackListener::deliver);
}

CallbackListener::~CallbackListener() {
    stop();
}

Result<quint16> CallbackListener::start(const QHostAddress& bindAddress, quint16 port) {
    stop();
    m_boundTo = bindAddress;
    auto server = std::make_unique<http::Server>(m_handler, http::Limits());
    m_server = server.get();
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    Result<quint16> result = 0;
    QMetaObject::invokeMethod(
        server.release(), [&] { result = m_server->listen(bindAddress, port); }, Qt::BlockingQueuedConnection);
    if (!result)
        stop();
    return result;
}

Result<quint16> CallbackListener::startBinary(quint16 port) {
    Q_ASSERT(m_server && !m_binServer);
    auto server = std::make_unique<rpc::BinRpcServer>(m_handler);
    rpc::BinRpcServer* binServer = server.get();
    binServer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, binServer, &QObject::deleteLater);
    Result<quint16> result = 0;
    QMetaObject::invokeMethod(
        server.release(),
        [&] {
            result = binServer->listen(m_boundTo, port);
            if (!result)
                binServer->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    if (result)
        m_binServer = binServer;
    return result;
}

void CallbackListener::stop() {
    if (!m_server)
        return;
    m_thread.quit();
    m_thread.wait(); // the thread never waits for anything itself
    m_server = nullptr;
    m_binServer = nullptr;
    m_deliveryTimer.stop();
    while (!m_queue.takeAll().items.isEmpty()) { } // the second time finds nothing, so that the next call wakes us
}

bool CallbackListener::isReceiving() const {
    return m_server && m_server->isReceiving();
}

QString CallbackListener::callbackPath(const Secret& secret, const QString& interfaceName) {
    return QLatin1Char('/') + secret.reveal() + QLatin1Char('/')
        + QString::fromLatin1(QUrl::toPercentEncoding(interfaceName));
}

void CallbackListener::addInterface(
    const QString& interfaceName, const QString& interfaceId, const Secret& secretPath) {
    removeInterface(interfaceName);
    CallbackRules settings = *m_handler.settings();
    settings.interfaces.append({interfaceName, interfaceId, callbackPath(secretPath, interfaceName).toLatin1(), {}});
    m_handler.setSettings(std::move(settings));
}

void CallbackListener::addBinaryInterface(const QString& interfaceName, const QString& interfaceId) {
    removeInterface(interfaceName);
    CallbackRules settings = *m_handler.settings();
    settings.interfaces.append({interfaceName, interfaceId, {}, {}});
    m_handler.setSettings(std::move(settings));
}

void CallbackListener::removeInterface(const QString& interfaceName) {
    CallbackRules settings = *m_handler.settings();
    settings.interfaces.removeIf(
        [&interfaceName](const CallbackInterface& interface) { return interface.name == interfaceName; });
    m_handler.setSettings(std::move(settings));
}

void CallbackListener::setAllowedPeers(const QList<QHostAddress>& peers) {
    CallbackRules settings = *m_handler.settings();
    settings.peers = peers;
    m_handler.setSettings(std::move(settings));
}

void CallbackListener::setKnownDevices(const QString& interfaceName, const KnownDevices& devices) {
    CallbackRules settings = *m_handler.settings();
    for (CallbackInterface& interface : settings.interfaces) {
        if (interface.name == interfaceName)
            interface.known = devices;
    }
    m_handler.setSettings(std::move(settings));
}

void CallbackListener::deliver() {
    const CallbackQueue::Taken taken = m_queue.takeAll();
    if (!taken.items.isEmpty())
        m_deliveryTimer.start(deliveryIntervalMs);
    if (taken.merged > 0) {
        qCDebug(lcCallback) << "Behind the CCU:" << taken.merged << "events were superseded by newer ones";
        Q_EMIT eventsMerged(taken.merged);
    }
    if (taken.lostCalls > 0)
        qCWarning(lcCallback) << "Behind the CCU:" << taken.lostCalls << "calls about devices were dropped";
    QStringList announced;
    for (const CallbackQueue::Item& item : taken.items) {
        const auto* batch = std::get_if<EventBatch>(&item);
        const QString& interface = batch ? batch->interface : std::get<CallbackCall>(item).interface;
        if (!announced.contains(interface)) {
            announced.append(interface);
            Q_EMIT called(interface);
        }
        if (!batch)
            announce(std::get<CallbackCall>(item));
        else if (!batch->events.isEmpty())
            Q_EMIT eventsReceived(*batch);
    }
}

void CallbackListener::announce(const CallbackCall& callback) {
    const QString& method = callback.call.method;
    // Missing arguments read as empty; the first one is the interface id
    const auto argument = [&callback](qsizetype index) { return callback.call.params.value(index); };
    if (method == QLatin1String("newDevices"))
        Q_EMIT newDevices(callback.interface, argument(1).toArray());
    else if (method == QLatin1String("deleteDevices"))
        Q_EMIT devicesDeleted(callback.interface, argument(1).toStringList());
    else if (method == QLatin1String("updateDevice"))
        Q_EMIT deviceUpdated(callback.interface, argument(1).toString(), argument(2).toInt());
    else if (method == QLatin1String("replaceDevice"))
        Q_EMIT deviceReplaced(callback.interface, argument(1).toString(), argument(2).toString());
    else if (method == QLatin1String("readdedDevice"))
        Q_EMIT devicesReadded(callback.interface, argument(1).toStringList());
    else if (method == QLatin1String("error"))
        Q_EMIT errorReported(callback.interface, argument(1).toInt(), argument(2).toString());
}

} // namespace ccudesk
