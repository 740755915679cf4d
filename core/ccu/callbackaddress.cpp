// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbackaddress.h"

#include "core/ccu/callbacklistener.h"

namespace ccudesk {

namespace {

//! As a URL wants it; a scope ("%eth0") means something to this computer only.
QString urlHost(const QString& host) {
    const QString name = host.section(QLatin1Char('%'), 0, 0);
    return name.contains(QLatin1Char(':')) ? QLatin1Char('[') % name % QLatin1Char(']') : name;
}

} // namespace

QHostAddress CallbackAddress::addressFor(const QHostAddress& localAddress) const {
    return m_wish.bindHost.isEmpty() ? localAddress : QHostAddress(m_wish.bindHost);
}

//! Several CCUs, or two programs, take one each; a rule for a firewall names the whole range.
Result<quint16> CallbackAddress::startAt(const QHostAddress& bindTo) {
    if (m_wish.bindPort != 0)
        return m_listener.start(bindTo, m_wish.bindPort);
    for (quint16 i = 0; i < usualCallbackPorts; ++i)
        if (const auto port = m_listener.start(bindTo, static_cast<quint16>(usualCallbackPort + i)); port)
            return port;
    return m_listener.start(bindTo, 0);
}

Result<void> CallbackAddress::listenTowards(const QHostAddress& localAddress) {
    if (m_listener.isRunning() && isFor(localAddress))
        return {};
    stop();
    const QHostAddress bindTo = addressFor(localAddress);
    const Result<quint16> port = startAt(bindTo);
    if (!port)
        return tl::unexpected<Error>(port.error());
    m_boundTo = bindTo;
    m_boundPort = *port;
    m_text = hostText() % QLatin1Char(':') % QString::number(m_wish.announcedPort ? m_wish.announcedPort : *port);
    return {};
}

QString CallbackAddress::hostText() const {
    return urlHost(m_wish.announcedHost.isEmpty() ? m_boundTo.toString() : m_wish.announcedHost);
}

//! From the same range, which a rule for a firewall names as a whole.
Result<quint16> CallbackAddress::startBinary() {
    for (quint16 i = 0; i < usualCallbackPorts; ++i)
        if (const auto port = m_listener.startBinary(static_cast<quint16>(usualCallbackPort + i)); port)
            return port;
    return m_listener.startBinary(0);
}

Result<QString> CallbackAddress::binaryText() {
    if (m_binaryText.isEmpty()) {
        const Result<quint16> port = startBinary();
        if (!port)
            return tl::unexpected<Error>(port.error());
        m_binaryText = hostText() % QLatin1Char(':') % QString::number(*port);
    }
    return m_binaryText;
}

void CallbackAddress::stop() {
    m_binaryText.clear();
    m_listener.stop();
    m_boundTo.clear();
    m_boundPort = 0;
    m_text.clear();
}

} // namespace ccudesk
