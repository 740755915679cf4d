// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binexchange.h"

#include "core/base/logging.h"
#include "core/base/redactor.h"
#include "core/base/wholeseconds.h"
#include "core/rpc/answererror.h"
#include "core/rpc/binrpcreader.h"

#include <QMetaEnum>
#include <QNetworkProxy>

namespace ccudesk::rpc {

namespace {

constexpr qint64 readAtOnce = 256 * 1024;

QString whereOf(const BinRequest& request) {
    QUrl url;
    url.setScheme(QStringLiteral("http")); // hostAndPort() knows how to write an IPv6 address
    url.setHost(request.host);
    url.setPort(request.port);
    return hostAndPort(url);
}

} // namespace

BinExchange::BinExchange(const BinRequest& request, QObject* parent)
    : QObject(parent), m_request(request), m_where(whereOf(request)) {
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readAtOnce);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BinExchange::timedOut);
    connect(&m_socket, &QTcpSocket::connected, this, &BinExchange::sendFrame);
    connect(&m_socket, &QTcpSocket::readyRead, this, &BinExchange::readAnswer);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &BinExchange::failed);
}

void BinExchange::start() {
    m_elapsed.start();
    m_timer.start(m_request.connectTimeout);
    m_socket.connectToHost(m_request.host, m_request.port);
}

void BinExchange::sendFrame() {
    m_isSent = true;
    m_timer.start(m_request.timeout);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.write(m_request.frame);
}

void BinExchange::readAnswer() {
    m_received += m_socket.readAll();
    const auto length = binFrameBytes(m_received, m_request.answerLimit);
    if (!length)
        return finish(tl::unexpected(length.error()));
    if (*length == 0 || m_received.size() < *length)
        return;
    m_received.truncate(static_cast<qsizetype>(*length)); // nothing has been asked for that could follow
    finish(m_received);
}

void BinExchange::failed(QAbstractSocket::SocketError error) {
    const QString detail = QString::fromLatin1(QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error));
    const auto unknown = unknownOutcome(detail);
    finish(tl::unexpected(unknown ? *unknown : errorOf(error, detail)));
}

void BinExchange::timedOut() {
    const QString detail = QStringLiteral("timeout");
    if (const auto unknown = unknownOutcome(detail))
        return finish(tl::unexpected(*unknown));
    if (m_isSent)
        return finish(failure(ErrorCode::Timeout,
            tr("%1 gave no answer within %n second(s).", nullptr, wholeSeconds(m_request.timeout)).arg(m_where),
            detail));
    finish(failure(ErrorCode::Timeout,
        tr("%1 cannot be reached: no connection within %n second(s). CUxD is not running there, or the firewall of the "
           "CCU does not let this port through. It belongs to no group there: add its number to the open ports.",
            nullptr, wholeSeconds(m_request.connectTimeout))
            .arg(m_where),
        detail));
}

std::optional<Error> BinExchange::unknownOutcome(const QString& detail) const {
    if (!m_request.isWrite || !m_isSent)
        return std::nullopt;
    return Error{ErrorCode::OutcomeUnknown,
        tr("The connection to %1 broke after the request was sent. It may have been carried out; it is not sent again.")
            .arg(m_where),
        detail};
}

Error BinExchange::errorOf(QAbstractSocket::SocketError error, const QString& detail) const {
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::Network, tr("The name of %1 is not known in this network. Check the address.").arg(m_where),
            detail};
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorCode::Network,
            tr("%1 refuses the connection: CUxD is not running there, or the firewall of the CCU does not let this "
               "port through. It belongs to no group there: add its number to the open ports.")
                .arg(m_where),
            detail};
    case QAbstractSocket::RemoteHostClosedError:
        return {ErrorCode::Network, tr("%1 closed the connection without a complete answer.").arg(m_where), detail};
    default:
        return {ErrorCode::Network,
            tr("The network to %1 cannot be reached. Check this computer's connection.").arg(m_where), detail};
    }
}

void BinExchange::finish(const Result<QByteArray>& result) {
    if (m_result.isResolved())
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    if (result) {
        qCDebug(lcRpc).noquote() << "BIN-RPC" << loggable(LogField::Method, m_request.label)
                                 << loggable(LogField::Host, m_where) << "sent" << m_request.frame.size() << "received"
                                 << result->size() << "bytes in" << m_elapsed.elapsed() << "ms";
    } else {
        qCInfo(lcRpc).noquote() << "BIN-RPC" << loggable(LogField::Method, m_request.label)
                                << loggable(LogField::Host, m_where) << "failed after" << m_elapsed.elapsed()
                                << "ms:" << result.error().detail;
    }
    m_result.resolve(result);
    deleteLater();
}

} // namespace ccudesk::rpc
