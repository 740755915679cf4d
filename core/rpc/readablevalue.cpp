// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/readablevalue.h"

#include "core/domain/secretparameters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace ccudesk::rpc {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::RpcConsole)
};

constexpr qsizetype longestText = 100'000;

//! In front of a number that was typed with a point: JSON would make 1.0 a 1, which rfd refuses for a FLOAT (protocol
//! §3.3).
const QLatin1String doubleMark("\x01");

//! Numbers with a point or an exponent as marked texts; what stands in quotes is left alone.
QString withMarkedDoubles(const QString& text) {
    static const QRegularExpression token(
        QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9]+(?:\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)"));
    QString marked;
    qsizetype at = 0;
    auto tokens = token.globalMatch(text);
    while (tokens.hasNext()) {
        const QRegularExpressionMatch match = tokens.next();
        const bool isText = match.capturedView().startsWith(u'"');
        marked += text.mid(at, match.capturedStart() - at);
        marked += isText ? match.captured() : QStringLiteral("\"\\u0001%1\"").arg(match.captured());
        at = match.capturedEnd();
    }
    return marked + text.mid(at);
}

XmlRpcValue fromJson(const QJsonValue& json) {
    if (json.isBool())
        return json.toBool();
    if (json.isString()) {
        const QString text = json.toString();
        return text.startsWith(doubleMark) ? XmlRpcValue(text.mid(1).toDouble()) : XmlRpcValue(text);
    }
    if (json.isDouble()) {
        const qint64 whole = json.toInteger();
        const bool isInt = whole >= std::numeric_limits<int>::min() && whole <= std::numeric_limits<int>::max();
        return isInt ? XmlRpcValue(static_cast<int>(whole)) : XmlRpcValue(whole);
    }
    if (json.isArray()) {
        XmlRpcArray list;
        const QJsonArray entries = json.toArray();
        for (const auto& entry : entries)
            list.append(fromJson(entry));
        return list;
    }
    XmlRpcStruct members;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        members.insert(it.key(), fromJson(it.value()));
    return members;
}

QJsonValue concealed() {
    return concealedValue().toPlainText();
}

//! What describes a secret is none.
bool isSecret(const QString& name, const XmlRpcValue& value) {
    return carriesSecret(name) && !value.isStruct() && !value.isArray();
}

QJsonValue toJson(const XmlRpcValue& value) {
    if (value.isBool())
        return value.toBool();
    if (value.isInt())
        return value.toInt();
    if (value.isDouble())
        return value.toDouble();
    if (value.isArray()) {
        QJsonArray list;
        for (const XmlRpcValue& entry : value.toArray())
            list.append(toJson(entry));
        return list;
    }
    if (!value.isStruct())
        return value.toString();
    QJsonObject object;
    const XmlRpcStruct members = value.toStruct();
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        object.insert(it.key(), isSecret(it.key(), it.value()) ? concealed() : toJson(it.value()));
    return object;
}

//! The calls of a system.multicall; of any other call nothing.
XmlRpcArray callsIn(const XmlRpcArray& arguments) {
    const XmlRpcArray calls = arguments.size() == 1 ? arguments.constFirst().toArray() : XmlRpcArray();
    const bool isMulticall = std::all_of(calls.cbegin(), calls.cend(),
        [](const XmlRpcValue& call) { return call.toStruct().contains(QStringLiteral("params")); });
    return isMulticall ? calls : XmlRpcArray();
}

QJsonValue answerToJson(const XmlRpcArray& arguments, const XmlRpcValue& answer) {
    const bool isAboutSecret = std::any_of(arguments.cbegin(), arguments.cend(),
        [&answer](const XmlRpcValue& argument) { return isSecret(argument.toString(), answer); });
    if (isAboutSecret)
        return concealed();
    const XmlRpcArray calls = callsIn(arguments);
    if (calls.isEmpty() || !answer.isArray())
        return toJson(answer);
    QJsonArray list;
    const XmlRpcArray answers = answer.toArray();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        // each result stands in a list of one; a fault is a struct
        const XmlRpcArray result = answers.at(i).toArray();
        const XmlRpcArray params = calls.value(i).toStruct().value(QStringLiteral("params")).toArray();
        list.append(result.size() == 1 ? QJsonValue(QJsonArray{answerToJson(params, result.constFirst())})
                                       : toJson(answers.at(i)));
    }
    return list;
}

QString textOf(const QJsonValue& json) {
    if (json.isArray() || json.isObject()) {
        const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        return QString::fromUtf8(document.toJson()).trimmed();
    }
    const QString all = QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact));
    return all.mid(1, all.size() - 2);
}

} // namespace

Result<XmlRpcArray> typedArguments(const QString& text) {
    if (text.size() > longestText)
        return failure(ErrorCode::Invalid, Tr::tr("These arguments are too long."));
    QJsonParseError error;
    const QJsonDocument read
        = QJsonDocument::fromJson((QLatin1Char('[') + withMarkedDoubles(text) + QLatin1Char(']')).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Invalid,
            Tr::tr("The arguments cannot be read. Texts stand in quotes, several arguments are separated by commas: "
                   "\"LEQ0123456:1\", \"LEVEL\", 0.5"));
    return fromJson(read.array()).toArray();
}

QString readableText(const XmlRpcValue& value) {
    return textOf(toJson(value));
}

QString readableAnswer(const XmlRpcArray& arguments, const XmlRpcValue& answer) {
    return textOf(answerToJson(arguments, answer));
}

} // namespace ccudesk::rpc
