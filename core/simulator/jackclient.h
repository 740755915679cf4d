// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/valueevent.h"
#include "core/rpc/xmlrpcvalue.h"
#include "core/simulator/callbacksocket.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace ccudesk::simulator {

//! One client that registered with CCU-Jack. Its calls go out one after the other, each tried again and again with long
//! pauses; meanwhile the next ones wait, and what does not fit into the queue is lost.
class JackClient : public QObject {
    Q_OBJECT
public:
    using Descriptions = std::function<rpc::XmlRpcArray()>;

    JackClient(const QString& url, const QString& interfaceId, Descriptions descriptions);

    //! Asks what the client knows, and tells what it knows too much and what it lacks; versions are not compared.
    void synchronise();
    //! Each event is a call of its own: no multicall.
    void deliver(const QList<ValueEvent>& events);

private:
    using Answered = std::function<void(const QByteArray&)>;
    struct Waiting {
        QByteArray body;
        Answered answered;
    };
    void call(const rpc::MethodCall& call, const Answered& answered = {});
    void transmit();
    void onAnswer(const CallbackSocket::Answer& answer);
    void compare(const QByteArray& known);

    QString m_interfaceId;
    Descriptions m_descriptions;
    CallbackSocket m_socket;
    QTimer m_pause;
    QQueue<Waiting> m_queue; //!< the first one is under way
    int m_failures = 0; //!< of that one
};

} // namespace ccudesk::simulator
