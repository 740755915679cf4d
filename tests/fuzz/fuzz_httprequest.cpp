// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/requestparser.h"
#include "fuzz.h"

using namespace ccudesk::http;

namespace {

constexpr qint64 headerLimit = 4096;
constexpr qint64 bodyLimit = 4096;

//! What a stream of bytes means: the requests in it and how it ended.
struct Reading {
    QList<Request> requests;
    bool isRefused = false;
};

//! Feeds the bytes in pieces of the given size, as a connection does.
Reading read(const QByteArray& bytes, qsizetype pieceSize) {
    RequestParser parser(headerLimit);
    Reading reading;
    QByteArray pending;
    for (qsizetype at = 0; at < bytes.size() && !reading.isRefused; at += pieceSize) {
        pending += bytes.mid(at, pieceSize);
        QByteArrayView input(pending);
        for (bool needsMore = false; !needsMore && !reading.isRefused;) {
            switch (parser.parse(input)) {
            case RequestParser::Status::NeedMore:
                needsMore = true;
                break;
            case RequestParser::Status::HeadComplete:
                parser.setBodyLimit(bodyLimit);
                break;
            case RequestParser::Status::Complete:
                reading.requests.append(parser.take());
                break;
            case RequestParser::Status::Malformed:
            case RequestParser::Status::TooLarge:
                reading.isRefused = true;
                break;
            }
        }
        pending = input.toByteArray();
    }
    return reading;
}

} // namespace

//! Bytes mean the same however the network cuts them, and no body is larger than allowed.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    if (size == 0)
        return 0;
    const QByteArray bytes = inputBytes(data, size);
    const Reading whole = read(bytes, bytes.size());
    for (const Request& request : whole.requests)
        require(request.body.size() <= bodyLimit && !request.head.method.isEmpty());
    for (const qsizetype pieceSize : {1, 7}) {
        const Reading pieces = read(bytes, pieceSize);
        require(pieces.requests.size() == whole.requests.size());
        for (qsizetype i = 0; i < pieces.requests.size(); ++i) {
            require(pieces.requests.at(i).body == whole.requests.at(i).body);
            require(pieces.requests.at(i).head.headers == whole.requests.at(i).head.headers);
        }
    }
    return 0;
}
