// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ccu/commandcall.h"
#include "core/control/command.h"
#include "core/rpc/xmlrpcwriter.h"

namespace ccudesk::test {

//! What goes over the wire for an action: one request after the other. A refusal gives its sentence.
inline QByteArray sent(const Result<ControlAction>& action) {
    if (!action)
        return action.error().message.toUtf8();
    QByteArray bytes;
    for (const Command& command : action->commands)
        bytes += rpc::writeCall(toCall(command)).value_or(QByteArray("cannot be written"));
    return bytes;
}

inline QByteArray call(const QByteArray& method, const QByteArray& params) {
    return "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<methodCall><methodName>" + method
        + "</methodName>\r\n<params>" + params + "</params></methodCall>\r\n";
}

//! setValue(ABC0000001:channel, parameter, value), value with its tag.
inline QByteArray setValue(int channel, const QByteArray& parameter, const QByteArray& value) {
    return call("setValue",
        "<param><value><string>ABC0000001:" + QByteArray::number(channel)
            + "</string></value></param><param><value><string>" + parameter + "</string></value></param><param><value>"
            + value + "</value></param>");
}

struct Member {
    QByteArray name;
    QByteArray value;
};

//! putParamset(ABC0000001:channel, VALUES, {members}).
inline QByteArray putParamset(int channel, const QList<Member>& members) {
    QByteArray body;
    for (const Member& member : members)
        body += "<member><name>" + member.name + "</name><value>" + member.value + "</value></member>";
    return call("putParamset",
        "<param><value><string>ABC0000001:" + QByteArray::number(channel)
            + "</string></value></param><param><value><string>VALUES</string></value></param><param><value><struct>"
            + body + "</struct></value></param>");
}

//! "2:STATE=true" for each confirmation; "2:STATE=any" when any new value will do.
inline QStringList confirmations(const Result<ControlAction>& action) {
    QStringList texts;
    if (!action)
        return texts;
    for (const Confirmation& confirmation : action->commands.last().confirmations)
        texts.append(confirmation.channel.address.section(QLatin1Char(':'), 1) + QLatin1Char(':')
            + confirmation.parameter + QLatin1Char('=')
            + (confirmation.expected.isEmpty() ? QStringLiteral("any") : confirmation.expected.toPlainText()));
    return texts;
}

} // namespace ccudesk::test
