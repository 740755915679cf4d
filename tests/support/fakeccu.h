// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace ccudesk::test {

struct TestCertificate;

//! A server on a real loopback socket whose answers are raw bytes, so that a test can delay, cut, lie about lengths,
//! and count what really arrived. It knows just enough HTTP to find the end of a request.
class FakeCcu : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray head; //!< request line and headers as sent
        QByteArray body;
        int connection = 0; //!< number of the connection, from 1
        [[nodiscard]] QByteArray target() const;
        [[nodiscard]] QByteArray header(const QByteArray& name) const; //!< any case; empty when absent
    };
    struct Answer {
        QByteArray bytes; //!< sent as they are
        int delayMs = 0;
        bool close = false; //!< close after the bytes; with no bytes: close after reading the request
        bool silent = false; //!< no answer at all, connection kept open
    };
    using Script = std::function<Answer(const Request&)>;

    explicit FakeCcu(Script script = {}, QObject* parent = nullptr);
    ~FakeCcu() override;

    //! Call before listen() to speak TLS.
    void setCertificate(const TestCertificate& certificate);
    bool listen(quint16 port = 0);
    //! Stops listening and drops all connections.
    void stop();
    //! Drops the open connections; the server goes on listening.
    void dropConnections();
    //! From now on every connection gets these bytes as soon as a request begins, and then a TCP reset; what is open is
    //! dropped. Nothing: answers again.
    void resetConnections(const std::optional<QByteArray>& after);
    [[nodiscard]] bool isResetting() const;
    [[nodiscard]] bool isListening() const;

    //! Where it listens, or listened last.
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;

    void setScript(Script script);
    [[nodiscard]] const QList<Request>& requests() const;
    [[nodiscard]] int connections() const; //!< TCP connections ever accepted
    [[nodiscard]] qint64 plainBytes() const; //!< bytes received above TLS: 0 proves that no request was sent

    [[nodiscard]] static Answer ok(const QByteArray& body, const QByteArray& contentType = "text/xml");
    [[nodiscard]] static Answer json(const QByteArray& body); //!< chunked, capital header name, as the CCU sends it
    [[nodiscard]] static Answer status(int status, const QByteArray& body = {}, const QByteArray& extraHeaders = {},
        const QByteArray& reason = "Text");
    [[nodiscard]] static Answer cut(); //!< reads the request, then closes without a byte
    [[nodiscard]] static Answer silence();

Q_SIGNALS:
    void requestReceived();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk::test
