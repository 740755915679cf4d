// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "tests/support/fakeccu.h"

// The callback server of a client, and the bytes that rfd sends to it.

namespace ccudesk::test {

//! What a well-behaved client answers; `known` is its listDevices.
inline FakeCcu::Answer answerTo(const FakeCcu::Request& request, const rpc::XmlRpcArray& known) {
    const rpc::MethodCall call = rpc::readCall(request.body).value_or(rpc::MethodCall());
    if (call.method == u"system.listMethods") {
        rpc::XmlRpcArray methods;
        for (const char* name :
            {"event", "listDevices", "newDevices", "deleteDevices", "updateDevice", "system.multicall"})
            methods.append(rpc::XmlRpcValue(QString::fromLatin1(name)));
        return FakeCcu::ok(rpc::writeResponse(rpc::XmlRpcValue(methods)));
    }
    if (call.method == u"listDevices")
        return FakeCcu::ok(rpc::writeResponse(rpc::XmlRpcValue(known)));
    return FakeCcu::ok(rpc::writeResponse(rpc::XmlRpcValue(rpc::XmlRpcArray())));
}

//! One event as rfd writes it into a multicall; `value` is what stands between its tags.
inline QByteArray eventXml(
    const QByteArray& interfaceId, const QByteArray& address, const QByteArray& key, const QByteArray& value) {
    return "<value><struct><member><name>methodName</name><value>event</value></member><member><name>params</"
           "name><value>"
           "<array><data><value>"
        + interfaceId + "</value><value>" + address + "</value><value>" + key + "</value><value>" + value
        + "</value></data></array></value></member></struct></value>";
}

inline QByteArray multicallXml(const QByteArray& calls) {
    return "<?xml version=\"1.0\" "
           "encoding=\"iso-8859-1\"?>\r\n<methodCall><methodName>system.multicall</methodName>\r\n"
           "<params><param><value><array><data>"
        + calls + "</data></array></value></param></params></methodCall>\r\n";
}

} // namespace ccudesk::test
