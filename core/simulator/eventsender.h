// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/valueevent.h"
#include "core/simulator/callbacksocket.h"

#include <QList>
#include <QObject>

namespace ccudesk::simulator {

//! Sends the events of one registered URL: always multicalls, on one kept connection; what queues up while a batch is
//! in flight goes into the next one (protocol §4.5).
class EventSender : public QObject {
    Q_OBJECT
public:
    EventSender(const QString& url, const QString& interfaceId, bool bareStrings, QObject* parent);

    [[nodiscard]] const QString& interfaceId() const { return m_interfaceId; }
    void enqueue(const QList<ValueEvent>& events);
    //! True after 10 failed batches in a row: the registration goes with the next event.
    [[nodiscard]] bool isUnreachable() const { return m_failedBatches >= 10; }

private:
    void sendNext();
    void transmit();
    void onAnswer(const CallbackSocket::Answer& answer);

    QString m_interfaceId;
    bool m_bareStrings;
    CallbackSocket m_socket;
    QList<ValueEvent> m_queue;
    QByteArray m_batch; //!< in flight; empty: idle
    bool m_resent = false; //!< this try has used its second connection
    bool m_retried = false; //!< this batch has used its second try
    int m_failedBatches = 0;
};

//! `system.multicall` of `event`, in the form of rfd (bare strings) or of the HmIP server.
[[nodiscard]] QByteArray eventMulticall(const QString& interfaceId, const QList<ValueEvent>& events, bool bareStrings);

} // namespace ccudesk::simulator
