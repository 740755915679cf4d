// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace ccudesk::simulator {

//! A callback URL as rfd reads it (protocol §4.6): the scheme is optional and https still means plain HTTP, port 80
//! when none is given, /RPC2 when there is no path.
struct CallbackUrl {
    QString host;
    quint16 port = 80;
    QByteArray path = QByteArrayLiteral("/RPC2");

    [[nodiscard]] static CallbackUrl parse(const QString& text);
};

//! What differs in the requests of the servers that call back. As it stands: rfd (protocol §4.2).
struct CallbackManner {
    QByteArray userAgent = QByteArrayLiteral("XMLRPC++ 0.9");
    QByteArray contentType = QByteArrayLiteral("text/xml; charset=iso-8859-1");
    bool closes = false; //!< and says so
    int pauseMs = 0; //!< when half of it is sent
};

//! One connection to a callback server, one call at a time. The connection stays open between calls.
class CallbackSocket : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        Answered, //!< with a methodResponse; a fault counts
        NoConnection, //!< refused, or closed before the answer was complete
        NoMethodResponse, //!< an answer that is none, whatever its status says
        TimedOut,
    };
    struct Answer {
        Outcome outcome = Outcome::NoConnection;
        QByteArray body;
    };
    using Done = std::function<void(const Answer&)>;

    CallbackSocket(CallbackUrl url, std::chrono::milliseconds timeout, QObject* parent);

    void post(const QByteArray& xml, Done done, const CallbackManner& manner = {});
    void close();

private:
    void writeRequest();
    void onReadyRead();
    void finish(Outcome outcome, const QByteArray& body = {});

    CallbackUrl m_url;
    QTcpSocket m_socket;
    QTimer m_timeout;
    QTimer m_pause;
    QByteArray m_request; //!< what is not sent yet
    QByteArray m_received;
    Done m_done;
};

//! One call on a connection of its own, sent a second time when the connection fails: rfd during init.
void callOnce(const CallbackUrl& url, const QByteArray& xml, std::chrono::milliseconds timeout, QObject* parent,
    CallbackSocket::Done done, const CallbackManner& manner = {});

} // namespace ccudesk::simulator
