// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/jsonrpcwriter.h"

#include "core/rpc/encoding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace ccudesk::rpc {

namespace {

struct JsonRpcWriter {
    Q_DECLARE_TR_FUNCTIONS(JsonRpcWriter)
};

//! Numbers and booleans as text: the CCU's parser wants `1e+5` and hands words to scripts as they are.
QJsonValue asText(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Array: {
        QJsonArray entries;
        for (const QJsonValue& entry : value.toArray())
            entries.append(asText(entry));
        return entries;
    }
    case QJsonValue::Object: {
        QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            it.value() = asText(it.value());
        return members;
    }
    default:
        return value.toString();
    }
}

} // namespace

Result<QByteArray> writeJsonCall(const QString& method, const QJsonObject& params, int id) {
    const QJsonObject request{{QStringLiteral("version"), QStringLiteral("1.1")}, {QStringLiteral("id"), id},
        {QStringLiteral("method"), method}, {QStringLiteral("params"), asText(params)}};
    const QString text = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    if (!isLatin1(text))
        return failure(ErrorCode::Invalid,
            JsonRpcWriter::tr("The text contains a character that the CCU cannot store. Nothing was sent."), method);
    return asciiJson(text);
}

} // namespace ccudesk::rpc
