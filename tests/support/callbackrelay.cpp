// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/callbackrelay.h"

#include <QMutexLocker>
#include <QUrl>

namespace ccudesk::test {

CallbackRelay::CallbackRelay() {
    m_there.moveToThread(&m_thread);
    m_thread.start();
    const auto listen = [this] {
        m_server = std::make_unique<FakeCcu>([this](const FakeCcu::Request& request) { return answer(request); });
        m_port = m_server->listen() ? m_server->port() : 0;
    };
    QMetaObject::invokeMethod(&m_there, listen, Qt::BlockingQueuedConnection);
    if (m_port == 0)
        qFatal("no port for callbacks");
}

CallbackRelay::~CallbackRelay() {
    QMetaObject::invokeMethod(
        &m_there, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QByteArray CallbackRelay::redirected(const QByteArray& body) {
    const QByteArray before = "http://127.0.0.1:";
    const QByteArray port = textBetween(body, before, "/");
    if (methodOf({{}, body}) != "init" || port.isEmpty())
        return body;
    const QMutexLocker lock(&m_mutex);
    m_target = port.toUShort();
    const QByteArray ours = QByteArray::number(m_port);
    if (ours.size() != port.size()) // Content-Length stays as it is
        qFatal("ports of different lengths");
    QByteArray redirected = body;
    return redirected.replace(port, ours);
}

void CallbackRelay::setSpoil(const Spoil& spoil) {
    QMutexLocker lock(&m_mutex);
    m_spoil = spoil;
    lock.unlock();
    QMetaObject::invokeMethod(
        &m_there, [this] { m_server->dropConnections(); }, Qt::BlockingQueuedConnection);
}

int CallbackRelay::count(const QString& interface, const QByteArray& method) const {
    const QMutexLocker lock(&m_mutex);
    return m_counts.value(interface).value(method);
}

FakeCcu::Answer CallbackRelay::answer(const FakeCcu::Request& request) {
    QMutexLocker lock(&m_mutex);
    const QString interface = QUrl::fromPercentEncoding(request.target()).section(QLatin1Char('/'), -1);
    const RelayedCall call = relayedCall(interface, m_target, request);
    ++m_counts[interface][call.method];
    const Spoil spoil = m_spoil;
    lock.unlock();
    const std::optional<FakeCcu::Answer> spoiled = spoil ? spoil(call) : std::nullopt;
    return spoiled ? *spoiled : call.passOn();
}

} // namespace ccudesk::test
