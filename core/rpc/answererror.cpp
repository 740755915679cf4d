// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/answererror.h"

#include "core/base/redactor.h"

#include <QCoreApplication>

namespace ccudesk::rpc {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::rpc::AnswerError)
};

bool isWebPage(const HttpReply& reply) {
    const QByteArray start = reply.body.left(64).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

QString faultSentence(const Fault& fault) {
    switch (fault.code) {
    case -2:
        return Tr::tr("The CCU does not know this device or channel.");
    case -3:
        return Tr::tr("The CCU does not know this parameter set.");
    case -4:
        return Tr::tr("The CCU expected the address of a device, not of a channel.");
    case -5:
        return Tr::tr("The CCU does not know this parameter, or the value does not suit it.");
    case -6:
        return Tr::tr("The device does not support this operation.");
    case -7:
        return Tr::tr("The CCU could not do this with the device. The security key may be a different one.");
    case -8:
        return Tr::tr(
            "The radio module has used up its sending time for this hour. Wait some minutes, then try again.");
    case -9:
        return Tr::tr("The device is out of radio range.");
    case -10:
        return Tr::tr("The CCU is still sending an earlier command to this device. Wait some seconds, then try again.");
    case -100:
        return Tr::tr("The device did not answer.");
    case -32601:
        return Tr::tr("The CCU does not offer this function.");
    case -32602:
        return Tr::tr("The CCU did not accept the values of this request.");
    case -32603:
        return Tr::tr("The user name or the password was refused.");
    default:
        break;
    }
    if (fault.text.contains(QLatin1String("unknown method name")))
        return Tr::tr("The CCU does not offer this function.");
    return Tr::tr("The CCU could not carry this out. The device may be out of reach.");
}

} // namespace

QString hostAndPort(const QUrl& url) {
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    const QString host = url.host();
    const QString shown = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return shown + QLatin1Char(':') + QString::number(port);
}

std::optional<Error> httpError(const HttpReply& reply, const QString& where) {
    const QString detail = QStringLiteral("HTTP %1, %2 bytes").arg(reply.status).arg(reply.body.size());
    if (reply.status == 401)
        return Error{ErrorCode::Auth,
            Tr::tr("%1 refuses the user name or the password. Upper and lower case matter, and some special characters "
                   "work in the CCU's own pages only.")
                .arg(where),
            detail};
    if (reply.status == 403)
        return Error{ErrorCode::Permission, Tr::tr("%1 does not allow this access.").arg(where), detail};
    if (reply.status == 503)
        return Error{ErrorCode::NotReady,
            Tr::tr("%1 is not ready: the CCU is still starting, or this service is not running.").arg(where), detail};
    if (reply.status >= 300 && reply.status < 400) {
        if (reply.location.startsWith("https:"))
            return Error{ErrorCode::Http,
                Tr::tr("%1 wants an encrypted connection. Choose TLS for this CCU; nothing more was sent.").arg(where),
                detail};
        return Error{
            ErrorCode::Http, Tr::tr("%1 redirects to another address, which is not followed.").arg(where), detail};
    }
    if (reply.status != 200)
        return Error{ErrorCode::Http, Tr::tr("%1 answers with the error %2.").arg(where).arg(reply.status), detail};
    if (isWebPage(reply))
        return Error{ErrorCode::Http,
            Tr::tr("%1 sends a web page instead of data. The port or the address is wrong.").arg(where), detail};
    return std::nullopt;
}

Error faultError(const Fault& fault, const QString& method) {
    const ErrorCode code = fault.code == -32603 ? ErrorCode::Auth : ErrorCode::Fault;
    // the CCU's text is shown to nobody and may repeat what was sent: only its size goes to the log
    return {code, faultSentence(fault),
        QStringLiteral("%1: fault %2, text %3")
            .arg(loggable(LogField::Method, method))
            .arg(fault.code)
            .arg(redacted(fault.text.toUtf8())),
        fault.code};
}

} // namespace ccudesk::rpc
