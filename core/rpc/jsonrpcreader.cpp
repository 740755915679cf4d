// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcreader.h"

#include "core/rpc/answererror.h"
#include "core/rpc/encoding.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cctype>
#include <optional>

namespace ccudesk::rpc {

namespace {

struct JsonRpcReader {
    Q_DECLARE_TR_FUNCTIONS(JsonRpcReader)
};

// ---- bytes to JSON --------------------------------------------------------------------------------------

//! Some answers print an object and after it the member that they meant: `{"UserName" : "Admin"}.UserName` (protocol
//! §5.6). The object alone is JSON.
QByteArray withoutMemberAccess(const QByteArray& json) {
    QByteArray out;
    out.reserve(json.size());
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\' && i + 1 < json.size()) {
            out.append(c);
            out.append(json[++i]);
            continue;
        }
        if (!inString && c == '.' && out.endsWith('}')) {
            while (i + 1 < json.size() && std::isalnum(static_cast<unsigned char>(json[i + 1])) != 0)
                ++i;
            continue;
        }
        if (c == '"')
            inString = !inString;
        out.append(c);
    }
    return out;
}

//! Removes `,` before `}` and `]` (Program.get) and writes null where a value is missing (`"result": ,`).
QByteArray withoutStrayCommas(const QByteArray& json) {
    QByteArray out;
    out.reserve(json.size() + 4);
    bool inString = false;
    qsizetype lastToken = -1; // position in out of the last character that is no blank
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!inString && !isBlank) {
            const char last = lastToken < 0 ? '\0' : out[lastToken];
            if ((c == '}' || c == ']') && last == ',')
                out.remove(lastToken, 1);
            else if (c == ',' && last == ':')
                out.append("null");
        }
        if (inString && c == '\\' && i + 1 < json.size()) {
            out.append(c);
            out.append(json[++i]);
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString || !isBlank)
            lastToken = out.size();
        out.append(c);
    }
    return out;
}

std::optional<QJsonObject> envelopeIn(const QByteArray& body) {
    const QByteArray utf8 = escapedControlCharacters(repairedUtf8(body));
    QJsonDocument document = QJsonDocument::fromJson(utf8);
    if (document.isNull())
        document = QJsonDocument::fromJson(withoutMemberAccess(withoutStrayCommas(utf8)));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

//! Methods that do their work and then print what is no JSON: `{'name':…}`, an unquoted list (protocol §5.6).
bool hasUnreadableResult(const QString& method) {
    static const QSet<QString> methods{QStringLiteral("SysVar.createBool"), QStringLiteral("SysVar.createFloat"),
        QStringLiteral("SysVar.createEnum"), QStringLiteral("SysVar.setEnum")};
    return methods.contains(method);
}

//! Some void methods answer nothing at all on a CCU3 (protocol §5.6); a question always has an answer.
bool mayAnswerNothing(const QString& method) {
    static const QRegularExpression question(
        QStringLiteral("\\.(get|list|is|has|exists|poll|login|describe|methodHelp)"));
    return !question.match(method).hasMatch();
}

// ---- errors ---------------------------------------------------------------------------------------------

//! The message is not logged: after code 200 it is a trace that may hold what was sent.
QString detailOf(int code, const QString& method) {
    return QStringLiteral("%1: JSON-RPC error %2").arg(method).arg(code);
}

//! `access denied ("ADMIN" needed 0)`: 0 no session, 1 guest, 2 user, nothing: ReGa is down.
Error accessDenied(const QString& message, const QString& method) {
    static const QRegularExpression level(QStringLiteral("needed\\s*(\\d+)"));
    const QRegularExpressionMatch match = level.match(message);
    if (!match.hasMatch())
        return {ErrorCode::NotReady, JsonRpcReader::tr("The CCU's logic layer is not running. It may be starting."),
            detailOf(400, method)};
    if (match.captured(1) == QLatin1String("0"))
        return {ErrorCode::Auth, JsonRpcReader::tr("The CCU has ended the session. Please sign in again."),
            detailOf(400, method), 400};
    return {ErrorCode::Permission, JsonRpcReader::tr("Your user account on the CCU is not allowed to do this."),
        detailOf(400, method)};
}

Error loginError(int code, const QString& method) {
    if (code == 501)
        return {ErrorCode::Auth,
            JsonRpcReader::tr("The CCU refused to sign you in: the user name or the password is wrong, or too many "
                              "sessions are open."),
            detailOf(code, method), code};
    return {ErrorCode::NotReady, JsonRpcReader::tr("The CCU's logic layer is not running. It may be starting."),
        detailOf(code, method)};
}

//! The XML-RPC fault behind a JSON-RPC code (protocol §5.2).
std::optional<int> faultBehind(int code) {
    if (code >= 501 && code <= 506)
        return 500 - code;
    if (code == 507)
        return -10;
    return std::nullopt;
}

QString sentenceFor(int code) {
    switch (code) {
    case 100:
    case 102:
    case 103:
    case 402:
        return JsonRpcReader::tr("The CCU did not accept the request.");
    case 200:
        return JsonRpcReader::tr("The CCU ran into an internal error.");
    case 401:
        return JsonRpcReader::tr("The CCU does not offer this function.");
    case 500:
        return JsonRpcReader::tr("The CCU does not know this interface, or its script failed.");
    default:
        return JsonRpcReader::tr("The CCU could not carry this out. The device may be out of reach.");
    }
}

Error errorOf(const QJsonObject& error, const QString& method) {
    const int code = error.value(QLatin1String("code")).toVariant().toInt();
    const QString message = error.value(QLatin1String("message")).toString();
    if (code == 400)
        return accessDenied(message, method);
    if (method == QLatin1String("Session.login") && (code == 501 || code == 503))
        return loginError(code, method);
    if (const auto fault = faultBehind(code))
        return faultError({*fault, message}, method);
    return {ErrorCode::Fault, sentenceFor(code), detailOf(code, method), code};
}

} // namespace

Result<QJsonValue> readJsonAnswer(const QByteArray& body, const QString& method) {
    if (looksLikeWebPage(body))
        return failure(ErrorCode::Protocol,
            JsonRpcReader::tr("The CCU answered with a web page where data was expected. Check address and port."),
            method);
    if (body.trimmed().isEmpty() && mayAnswerNothing(method))
        return QJsonValue(QJsonValue::Null);
    const auto envelope = envelopeIn(body);
    if (!envelope && hasUnreadableResult(method) && body.trimmed().endsWith("\"error\": null}"))
        return QJsonValue(QJsonValue::Null);
    if (!envelope || !(envelope->contains(QLatin1String("result")) || envelope->contains(QLatin1String("error"))))
        return failure(ErrorCode::Protocol, JsonRpcReader::tr("The CCU sent an answer that cannot be understood."),
            QStringLiteral("%1: %2 bytes that are no JSON-RPC answer").arg(method).arg(body.size()));
    const QJsonValue error = envelope->value(QLatin1String("error"));
    if (error.isObject())
        return tl::unexpected(errorOf(error.toObject(), method));
    return envelope->value(QLatin1String("result"));
}

} // namespace ccudesk::rpc
