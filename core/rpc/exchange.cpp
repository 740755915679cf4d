// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/exchange.h"

#include "core/base/logging.h"
#include "core/base/redactor.h"
#include "core/base/wholeseconds.h"
#include "core/rpc/answererror.h"
#include "core/rpc/encoding.h"
#include "core/rpc/uploaddevice.h"

#include <QMetaEnum>

#include <algorithm>
#include <memory>

namespace ccudesk::rpc {

namespace {

constexpr std::chrono::milliseconds wishInterval{200};
constexpr std::chrono::milliseconds longestQuiet{60'000};

//! No answer was read to its end. All other errors of QNetworkReply only repeat the HTTP status.
bool isTransportError(QNetworkReply::NetworkError error) {
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolUnknownError
        || error == QNetworkReply::ProtocolFailure;
}

QNetworkRequest networkRequest(const HttpRequest& request) {
    QNetworkRequest network(request.url);
    network.setTransferTimeout(static_cast<int>(request.timeout.count()));
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("CCU-Desk/" CCUDESK_VERSION));
    // no compression: the limit on the body must hold for what arrives in memory
    network.setRawHeader("Accept-Encoding", "identity");
    if (request.verb != "GET") {
        network.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    if (request.credentials) {
        const QString pair = request.credentials->user + QLatin1Char(':') + request.credentials->password.reveal();
        network.setRawHeader("Authorization", "Basic " + pair.toLatin1().toBase64());
    }
    return network;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager& manager, ServerTrust* trust, QHash<QString, Error>& refusals,
    const HttpRequest& request, std::chrono::milliseconds connectTimeout, quint64 id, QObject* parent)
    : QObject(parent), m_manager(manager), m_trust(trust), m_refusals(refusals), m_request(request),
      m_where(hostAndPort(request.url)), m_id(id) {
    m_connectTimer.setSingleShot(true);
    m_connectTimer.setInterval(connectTimeout);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { stop(Stop::Connect); });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::min(longestQuiet, request.timeout / 2));
    connect(&m_quiet, &QTimer::timeout, this, [this] { stop(Stop::Quiet); });
    connect(&m_wish, &QTimer::timeout, this, [this] {
        if (!m_request.sink({}))
            stop(Stop::Unwanted);
    });
}

Exchange::~Exchange() {
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Exchange::start() {
    m_elapsed.start();
    if (m_request.credentials
        && (!isLatin1(m_request.credentials->user) || !isLatin1(m_request.credentials->password.reveal()))) {
        resolve(failure(ErrorCode::Invalid,
            tr("The user name or the password has a character that no CCU understands. Allowed are Latin letters, "
               "digits and common signs.")));
        return;
    }
    const bool isTls = m_request.url.scheme() == QLatin1String("https");
    if (isTls && !m_trust) {
        resolve(
            failure(ErrorCode::Tls, tr("There is no rule that says which certificate of %1 to trust.").arg(m_where)));
        return;
    }
    QNetworkRequest request = networkRequest(m_request);
    if (isTls)
        request.setSslConfiguration(m_trust->configuration());
    if (m_request.verb == "GET") {
        m_reply.reset(m_manager.get(request));
    } else {
        m_upload = new UploadDevice(m_request.body, this);
        m_reply.reset(m_manager.post(request, m_upload));
    }
    connectReply();
}

void Exchange::connectReply() {
    connect(m_reply.get(), &QNetworkReply::socketStartedConnecting, &m_connectTimer, qOverload<>(&QTimer::start));
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] {
        m_isRequestSent = true;
        m_connectTimer.stop();
    });
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &Exchange::judgeErrors);
    connect(m_reply.get(), &QNetworkReply::encrypted, this, &Exchange::judgeCertificate);
    connect(m_reply.get(), &QNetworkReply::downloadProgress, this, &Exchange::watchSize);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Exchange::finished);
    if (m_request.sink)
        watchSink();
}

//! Before the first byte there may be minutes of silence; after it, silence means that nothing more will come.
void Exchange::watchSink() {
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Exchange::passOn);
    m_wish.start(wishInterval);
}

bool Exchange::isRefused(const QList<QSslError>& errors) {
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const std::optional<Error> refusal = m_trust->refusal(m_request.url.host(), certificate, errors);
    if (refusal)
        m_refusals.insert(m_where, *refusal);
    else
        m_refusals.remove(m_where);
    return refusal.has_value();
}

void Exchange::judgeErrors(const QList<QSslError>& errors) {
    // exactly these errors, each bound to this certificate; without this call the handshake fails by itself
    if (!isRefused(errors))
        m_reply->ignoreSslErrors(errors);
}

//! Runs while the network thread waits for us, before it writes the first byte of the request.
void Exchange::judgeCertificate() {
    if (isRefused({})) // the errors have been judged
        stop(Stop::Untrusted);
}

void Exchange::watchSize(qint64 received, qint64 total) {
    if (received > m_request.bodyLimit || total > m_request.bodyLimit)
        stop(Stop::TooLarge);
}

void Exchange::passOn() {
    constexpr int ok = 200;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != ok || m_stop != Stop::None)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_quiet.start();
    if (!m_request.sink(bytes))
        stop(Stop::Unwanted);
}

void Exchange::stop(Stop reason) {
    if (m_stop != Stop::None)
        return;
    m_wish.stop();
    m_quiet.stop();
    m_stop = reason;
    m_reply->abort();
}

bool Exchange::wasSent() const {
    return m_upload ? m_upload->wasRead() : m_isRequestSent;
}

//! A kept connection that the CCU had closed in the meantime costs a read nothing but a second try; a write, too, as
//! long as none of its body has left. Qt fails what only waits for a connection along with whatever closes first, so a
//! write may meet that more than once. Whether a connection was a kept one can't be told: a request for which Qt opens
//! one travels on another that gets free in the meantime.
bool Exchange::mayBeSentAgain(QNetworkReply::NetworkError error, int status) const {
    const bool isHarmless = m_request.isWrite ? !wasSent() && m_moreTries < 3 : m_moreTries == 0;
    return isHarmless && status == 0 && m_stop == Stop::None
        && (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError);
}

void Exchange::finished() {
    for (QTimer* timer : {&m_connectTimer, &m_wish, &m_quiet})
        timer->stop();
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (mayBeSentAgain(error, status)) {
        ++m_moreTries;
        m_reply->disconnect(this);
        m_reply.release()->deleteLater(); // it is the one that calls us
        m_upload = nullptr;
        if (m_request.sentAgain)
            m_request.sentAgain();
        start();
        return;
    }
    if (isTransportError(error) || m_stop != Stop::None || status == 0) {
        resolve(tl::unexpected(errorOf(error)));
        return;
    }
    if (m_request.sink) {
        passOn();
        m_quiet.stop();
    }
    resolve(HttpReply{status, m_reply->rawHeader("Content-Type"), m_reply->readAll(), m_reply->rawHeader("Location")});
}

void Exchange::resolve(const Result<HttpReply>& result) {
    if (result) {
        qCDebug(lcRpc).noquote() << m_id << loggable(LogField::Method, m_request.label)
                                 << loggable(LogField::Host, m_where) << "status" << result->status << "sent"
                                 << m_request.body.size() << "received" << result->body.size() << "bytes in"
                                 << m_elapsed.elapsed() << "ms";
    } else {
        qCInfo(lcRpc).noquote() << m_id << loggable(LogField::Method, m_request.label)
                                << loggable(LogField::Host, m_where) << "failed after" << m_elapsed.elapsed()
                                << "ms:" << result.error().detail;
    }
    m_result.resolve(result);
    deleteLater();
}

Error Exchange::quietError(const QString& detail) const {
    return {ErrorCode::Timeout,
        tr("%1 stopped in the middle: nothing more came for %n second(s).", nullptr,
            wholeSeconds(m_quiet.intervalAsDuration()))
            .arg(m_where),
        detail};
}

Error Exchange::unknownOutcome(QNetworkReply::NetworkError error, const QString& detail) const {
    const bool isTimeout = m_stop == Stop::None
        && (error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError);
    if (isTimeout)
        return {ErrorCode::OutcomeUnknown,
            tr("%1 gave no answer within %n second(s). It may still be carried out; it is not sent "
               "again.",
                nullptr, wholeSeconds(m_request.timeout))
                .arg(m_where),
            detail};
    return {ErrorCode::OutcomeUnknown,
        tr("The connection to %1 broke after the request was sent. It may have been carried out; it is not sent "
           "again.")
            .arg(m_where),
        detail};
}

//! A port by its number means nothing to most people.
QString Exchange::closedPort(const QString& sentence) const {
    return tr("%1 This port is that of %2: see on the CCU whether %2 is running, and whether its firewall lets this "
              "computer reach port %3.")
        .arg(sentence, m_request.service, QString::number(m_request.url.port()));
}

Error Exchange::errorOf(QNetworkReply::NetworkError error) const {
    // never QNetworkReply::errorString(): it repeats the whole URL, which may carry a session id
    const QString detail = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    if (m_stop == Stop::Untrusted || (error == QNetworkReply::SslHandshakeFailedError && m_refusals.contains(m_where)))
        return m_refusals.value(m_where);
    if (m_stop == Stop::Unwanted)
        return {ErrorCode::Cancelled, tr("The download was ended."), detail};
    if (m_stop == Stop::Quiet)
        return quietError(detail);
    if (m_request.isWrite && wasSent())
        return unknownOutcome(error, detail);
    if (m_stop == Stop::Connect) {
        const QString sentence
            = tr("%1 cannot be reached: no connection within %n second(s). The address is wrong, the CCU is off, or a "
                 "firewall drops the connection.",
                nullptr, wholeSeconds(m_connectTimer.intervalAsDuration()))
                  .arg(m_where);
        const bool isTls = m_request.url.scheme() == QLatin1String("https"); // Qt does not tell how far it came
        const QString whole = isTls ? tr("%1 Or this port offers no encryption.").arg(sentence) : sentence;
        return {ErrorCode::Timeout, m_request.service.isEmpty() ? whole : closedPort(whole), detail};
    }
    if (m_stop == Stop::TooLarge)
        return {ErrorCode::Protocol, tr("The answer of %1 is too large and was not read to its end.").arg(m_where),
            QStringLiteral("more than %1 bytes").arg(m_request.bodyLimit)};
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::Network, tr("The name of %1 is not known in this network. Check the address.").arg(m_where),
            detail};
    case QNetworkReply::ConnectionRefusedError: {
        const QString sentence
            = tr("%1 refuses the connection: this service is not running there, or the port is wrong.").arg(m_where);
        return {ErrorCode::Network, m_request.service.isEmpty() ? sentence : closedPort(sentence), detail};
    }
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {ErrorCode::Network, tr("%1 closed the connection without a complete answer.").arg(m_where), detail};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorCode::Timeout,
            tr("%1 gave no answer within %n second(s).", nullptr, wholeSeconds(m_request.timeout)).arg(m_where),
            detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::Tls,
            tr("No encrypted connection to %1 is possible: this port does not speak TLS 1.2 or newer.").arg(m_where),
            detail};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {ErrorCode::Protocol, tr("%1 gave an answer that is not HTTP. The port is wrong.").arg(m_where), detail};
    default:
        return {ErrorCode::Network,
            tr("The network to %1 cannot be reached. Check this computer's connection.").arg(m_where), detail};
    }
}

} // namespace ccudesk::rpc
