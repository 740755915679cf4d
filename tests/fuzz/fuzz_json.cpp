// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/encoding.h"
#include "core/rpc/jsonrpcreader.h"
#include "core/rpc/jsonrpcwriter.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace ccudesk::rpc;

// Answers of the JSON-RPC interface, and any text that a person may send to it.
int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes = inputBytes(data, size);
    const auto answer = readJsonAnswer(bytes, QStringLiteral("X.get"));
    require(answer || !answer.error().message.isEmpty());
    (void)uriDecoded(bytes);

    const QString text = QString::fromLatin1(bytes);
    const auto body = writeJsonCall(QStringLiteral("X.set"), {{QStringLiteral("name"), text}}, 1);
    if (body) {
        require(isAscii(*body));
        const auto params = QJsonDocument::fromJson(*body)[QLatin1String("params")];
        require(params[QLatin1String("name")].toString() == text);
    }
    return 0;
}
