// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/message.h"

namespace ccudesk::http {

QByteArray RequestHead::header(const QByteArray& lowerCaseName) const {
    for (const Header& header : headers) {
        if (header.first == lowerCaseName)
            return header.second;
    }
    return {};
}

namespace {

const char* reasonPhrase(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Content Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Unknown";
    }
}

} // namespace

void appendResponse(QByteArray& out, const Response& response) {
    constexpr qsizetype headReserve = 256; // typical head; longer ones just grow the buffer
    out.reserve(out.size() + response.body.size() + headReserve);
    out += "HTTP/1.1 ";
    out += QByteArray::number(response.status);
    out += ' ';
    out += reasonPhrase(response.status);
    out += "\r\n";
    if (!response.contentType.isEmpty()) {
        out += "Content-Type: ";
        out += response.contentType;
        out += "\r\n";
    }
    for (const Header& header : response.extraHeaders) {
        out += header.first;
        out += ": ";
        out += header.second;
        out += "\r\n";
    }
    if (response.close)
        out += "Connection: close\r\n";
    if (response.framing == Response::Framing::ContentLength) {
        out += "Content-Length: ";
        out += QByteArray::number(response.body.size());
        out += "\r\n\r\n";
        out += response.body;
        return;
    }
    out += "Transfer-Encoding: chunked\r\n\r\n";
    if (!response.body.isEmpty()) {
        out += QByteArray::number(response.body.size(), 16);
        out += "\r\n";
        out += response.body;
        out += "\r\n";
    }
    out += "0\r\n\r\n";
}

} // namespace ccudesk::http
