// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QHostAddress>

namespace ccudesk {

class CallbackListener;

//! Where the CCU is told to call: the listener runs on this computer's address towards the CCU, anew when that changes.
class CallbackAddress {
public:
    //! listener must outlive it.
    CallbackAddress(CallbackListener& listener, const CallbackSettings& wish) : m_listener(listener), m_wish(wish) { }

    //! Starts the listener unless it runs there already.
    [[nodiscard]] Result<void> listenTowards(const QHostAddress& localAddress);
    //! "192.168.1.20:43440": where calls over BIN-RPC arrive. The first time that starts listening there, too: a port
    //! is open only where somebody may call. Behind a router that passes one port on, these calls do not arrive.
    [[nodiscard]] Result<QString> binaryText();
    //! On this computer; 0 before the listener is up.
    [[nodiscard]] quint16 boundPort() const { return m_boundPort; }
    void stop();
    //! False when the listener would have to run elsewhere.
    [[nodiscard]] bool isFor(const QHostAddress& localAddress) const { return addressFor(localAddress) == m_boundTo; }
    //! "192.168.1.20:43439" or "[2001:db8::20]:43439", as the CCU sees us; empty before the listener is up.
    [[nodiscard]] QString text() const { return m_text; }

private:
    [[nodiscard]] Result<quint16> startAt(const QHostAddress& bindTo);
    [[nodiscard]] Result<quint16> startBinary();
    [[nodiscard]] QString hostText() const;
    [[nodiscard]] QHostAddress addressFor(const QHostAddress& localAddress) const;

    CallbackListener& m_listener;
    CallbackSettings m_wish;
    QHostAddress m_boundTo;
    quint16 m_boundPort = 0;
    QString m_text;
    QString m_binaryText;
};

} // namespace ccudesk
