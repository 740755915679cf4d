// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jsontext.h"

namespace ccudesk::simulator {

namespace {

QString idText(const QJsonValue& id) {
    if (id.isString())
        return id.toString();
    if (id.isDouble())
        return QString::number(id.toDouble(), 'g', 15);
    return QStringLiteral("null");
}

} // namespace

QString jsonText(const QString& text) {
    QString quoted = QStringLiteral("\"");
    quoted.reserve(text.size() + 2);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            quoted += u'\\';
            quoted += c;
            break;
        case u'\b':
            quoted += QLatin1String("\\b");
            break;
        case u'\f':
            quoted += QLatin1String("\\f");
            break;
        case u'\n':
            quoted += QLatin1String("\\n");
            break;
        case u'\r':
            quoted += QLatin1String("\\r");
            break;
        case u'\t':
            quoted += QLatin1String("\\t");
            break;
        default:
            quoted += c;
        }
    }
    return quoted + u'"';
}

QString jsonText(bool value) {
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString jsonText(int value) {
    return QString::number(value);
}

QString jsonObject(const JsonMembers& members) {
    QStringList parts;
    parts.reserve(members.size());
    for (const auto& [name, value] : members)
        parts.append(u'"' + name + QStringLiteral("\":") + value);
    return u'{' + parts.join(u',') + u'}';
}

QString jsonArray(const QStringList& elements) {
    return u'[' + elements.join(u',') + u']';
}

QString jsonStrings(const QStringList& texts) {
    QStringList quoted;
    quoted.reserve(texts.size());
    for (const QString& text : texts)
        quoted.append(jsonText(text));
    return jsonArray(quoted);
}

QString jsonResult(const QJsonValue& id, const QString& result) {
    const QString idMember = id.isUndefined() ? QString() : QStringLiteral("\"id\": ") + idText(id) + u',';
    return u'{' + idMember + QStringLiteral("\"version\": \"1.1\",\"result\": ") + result
        + QStringLiteral(",\"error\": null}");
}

QString jsonError(const QJsonValue& id, bool wasJson, int code, const QString& message) {
    QString idLine;
    if (!wasJson)
        idLine = QStringLiteral("  \"id\": \"error\",\n");
    else if (!id.isUndefined())
        idLine = QStringLiteral("  \"id\": ") + idText(id) + QStringLiteral(",\n");
    return QStringLiteral("{\n") + idLine
        + QStringLiteral(
            "  \"version\": \"1.1\",\n  \"result\": null,\n  \"error\": {\n    \"name\": \"JSONRPCError\",\n"
            "    \"code\": ")
        + QString::number(code) + QStringLiteral(",\n    \"message\": ") + jsonText(message)
        + QStringLiteral("\n  }\n}\n");
}

} // namespace ccudesk::simulator
