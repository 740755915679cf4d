// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcclient.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/base/redactor.h"
#include "core/rpc/answererror.h"
#include "core/rpc/encoding.h"
#include "core/rpc/offthread.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>

namespace ccudesk::rpc {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::rpc::JsonRpcClient)
};

Result<QByteArray> asciiJson(const QByteArray& utf8) {
    const QString text = QString::fromUtf8(utf8);
    QByteArray ascii;
    ascii.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code > 0xff)
            return failure(ErrorCode::Invalid,
                Tr::tr("The character “%1” cannot be stored by a CCU. Please leave it out.")
                    .arg(character.isSurrogate() ? QString(QChar(0xfffd)) : QString(character)));
        if (code < 0x80)
            ascii += static_cast<char>(code);
        else
            ascii += "\\u00" + QByteArray::number(code, 16);
    }
    return ascii;
}

//! JSON-RPC codes that stand for XML-RPC faults (protocol §5.2).
std::optional<int> xmlRpcFault(int code) {
    if (code >= 501 && code <= 506)
        return 500 - code;
    if (code == 507)
        return -10;
    return std::nullopt;
}

QString noLogicLayer() {
    return Tr::tr("The CCU's logic layer does not answer. It may be restarting.");
}

Error errorOf(const QJsonObject& error, const QString& method) {
    const int code = error.value(QStringLiteral("code")).toInt();
    const QString text = error.value(QStringLiteral("message")).toString();
    const QString detail = QStringLiteral("%1: error %2, text %3")
                               .arg(loggable(LogField::Method, method))
                               .arg(code)
                               .arg(redacted(text.toUtf8()));
    if (method == QLatin1String("Session.login") && code == 501)
        return {ErrorCode::Auth, Tr::tr("The CCU refuses the login."), detail, code};
    if (method == QLatin1String("Session.login") && code == 503)
        return {ErrorCode::NotReady, noLogicLayer(), detail, code};
    switch (code) {
    case 400: // access denied ("GUEST" needed 0): the number is the level the session has; none: ReGa is down
        if (text.contains(QLatin1String("needed )")))
            return {ErrorCode::NotReady, noLogicLayer(), detail, code};
        if (text.contains(QLatin1String("needed 0)")))
            return {ErrorCode::Auth, Tr::tr("The CCU has ended the session."), detail, code};
        return {ErrorCode::Permission,
            Tr::tr("This user may not do that. It needs a user with more rights in the CCU."), detail, code};
    case 401:
        return {ErrorCode::Fault, Tr::tr("The CCU does not offer this function."), detail, code};
    case 500:
        return {ErrorCode::Fault, Tr::tr("The CCU does not know this interface."), detail, code};
    default:
        break;
    }
    if (const std::optional<int> fault = xmlRpcFault(code)) {
        Error explained = faultError({*fault, text}, method);
        explained.detail = detail;
        return explained;
    }
    return {ErrorCode::Fault, Tr::tr("The CCU could not carry this out (error %1).").arg(code), detail, code};
}

} // namespace

Result<QByteArray> writeJsonCall(const QString& method, const QJsonObject& params, int id) {
    const QJsonObject call{{QStringLiteral("version"), QStringLiteral("1.1")},
        {QStringLiteral("id"), id}, // a number: text would come back without quotes (protocol §5.1)
        {QStringLiteral("method"), method}, {QStringLiteral("params"), params}};
    return asciiJson(QJsonDocument(call).toJson(QJsonDocument::Compact));
}

Result<QJsonValue> readJsonAnswer(const QByteArray& body, const QString& method) {
    QJsonParseError parseError;
    const QByteArray text = escapedControlCharacters(decodeUtf8OrLatin1(body).toUtf8());
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (!document.isObject())
        return failure(ErrorCode::Protocol, Tr::tr("The CCU's answer cannot be understood."),
            QStringLiteral("%1: %2 at byte %3 of %4")
                .arg(loggable(LogField::Method, method), parseError.errorString())
                .arg(parseError.offset)
                .arg(body.size()));
    const QJsonObject answer = document.object();
    const QJsonValue error = answer.value(QStringLiteral("error"));
    if (error.isObject())
        return tl::unexpected(errorOf(error.toObject(), method));
    return answer.value(QStringLiteral("result"));
}

JsonRpcClient::JsonRpcClient(RpcTransport& transport, const QUrl& url, QObject* parent)
    : QObject(parent), m_transport(transport), m_url(url) { }

QFuture<Result<QJsonValue>> JsonRpcClient::call(
    const QString& method, const QJsonObject& params, bool isWrite, std::chrono::milliseconds timeout) {
    const Result<QByteArray> body = writeJsonCall(method, params, ++m_lastId);
    if (!body)
        return readyFuture(Result<QJsonValue>(tl::unexpected(body.error())));
    HttpRequest request;
    request.url = m_url;
    request.body = *body;
    request.contentType = "application/json";
    request.isWrite = isWrite;
    request.timeout = timeout;
    request.label = method;
    const auto pending = makePending<QJsonValue>();
    whenDone(m_transport.send(request), this, [this, pending, method](const Result<HttpReply>& reply) {
        if (!reply) {
            pending->resolve(tl::unexpected(reply.error()));
            return;
        }
        if (const std::optional<Error> error = httpError(*reply, hostAndPort(m_url))) {
            pending->resolve(tl::unexpected(*error));
            return;
        }
        decodeOffThread(
            this, reply->body, [method](const QByteArray& json) { return readJsonAnswer(json, method); },
            [pending](const Result<QJsonValue>& result) { pending->resolve(result); });
    });
    return pending->future();
}

} // namespace ccudesk::rpc
