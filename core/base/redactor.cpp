// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/redactor.h"

#include <QRegularExpression>

#include <array>

namespace ccudesk {

namespace {
const QRegularExpression& grammar(LogField field) {
    static const QRegularExpression method(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_.]{0,63}\\z"));
    static const QRegularExpression interface(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_-]{0,31}\\z"));
    static const QRegularExpression address(QStringLiteral("\\A[A-Za-z0-9_*-]{1,40}(:[0-9]{1,4})?\\z"));
    static const QRegularExpression parameter(QStringLiteral("\\A[A-Z][A-Z0-9_]{0,63}\\z"));
    static const QRegularExpression host(QStringLiteral("\\A[A-Za-z0-9_.:%\\[\\]-]{1,255}\\z"));
    switch (field) {
    case LogField::Method:
        return method;
    case LogField::Interface:
        return interface;
    case LogField::Address:
        return address;
    case LogField::Parameter:
        return parameter;
    case LogField::Host:
        break;
    }
    return host;
}

QRegularExpression caseless(const QString& pattern) {
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

//! The first group of each is what stays. Repetitions are bounded, so that no text makes the search long.
const std::array<QRegularExpression, 7>& credentials() {
    // in JSON, XML, pairs, headers and queries; the value in quotes, however often escaped, else the rest of the line
    static const QString word = QStringLiteral("(?:password|passwort|passphrase|passwd|kennwort|pwd|secret|credential|"
                                               "cookie|token|session_?id|(?<![a-z])sid(?![a-z]))[\\w-]{0,40}");
    static const QString separator = QStringLiteral(R"((?:\\{0,8}["'])?\s{0,20})"
                                                    R"((?:[:=]>?\s{0,20}|,?\s{0,20}(?=\\{0,8}["'])|</))");
    static const QString value = QStringLiteral(R"((?:(\\{0,8})(["']).*?(?:(?<!\\)\2\3|$)|[^\r\n]*))");
    static const std::array<QRegularExpression, 7> patterns{
        caseless(QStringLiteral(R"((authorization.{0,4}[:=])[^\r\n]*)")),
        caseless(QStringLiteral(R"((\b(?:basic|bearer|digest)\s{1,20})[a-z0-9+/=_.~-]{6,})")),
        caseless(QLatin1Char('(') % word % separator % QLatin1Char(')') % value),
        caseless(QStringLiteral(R"((\b(?:_session_id_|aes_key|code_id)\b)[^\r\n]*)")),
        caseless(QStringLiteral(R"((://)\S{1,1000}(?=@))")),
        caseless(QStringLiteral(R"(()(?:[^\s:@/"'(<]{1,200}:[^\s@/]{1,200}(?=@[\w\[])|@[a-z0-9]{8,64}@))")),
        caseless(QStringLiteral("()[0-9a-f]{32,}")), // the secret path of callbacks
    };
    return patterns;
}
} // namespace

QString loggable(LogField field, const QString& text) {
    return grammar(field).match(text).hasMatch() ? text : redacted(text.toUtf8());
}

QString redacted(QByteArrayView bytes) {
    return QStringLiteral("<redacted %1 bytes>").arg(bytes.size());
}

QString withoutCredentials(const QString& text) {
    QString clean = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    for (const QRegularExpression& pattern : credentials()) {
        QString result;
        qsizetype from = 0;
        while (true) {
            const auto match = pattern.match(
                clean, from, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.isValid()) // a search that was given up has not shown that there is nothing
                return redacted(text.toUtf8());
            if (!match.hasMatch())
                break;
            result += QStringView(clean).mid(from, match.capturedEnd(1) - from) % QLatin1String("<redacted>");
            from = match.capturedEnd();
        }
        clean = result % QStringView(clean).mid(from);
    }
    return clean;
}

} // namespace ccudesk
