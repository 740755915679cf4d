// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/regatext.h"

#include <QHash>
#include <QRegularExpression>

namespace ccudesk::simulator {

QString uriEncoded(const QString& text) {
    return QString::fromLatin1(text.toLatin1().toPercentEncoding());
}

QString printed(const Value& value) {
    return value.isDouble() ? QString::number(*value.toNumber(), 'f', 6) : value.toPlainText();
}

QString yesNo(bool yes) {
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

QString seconds(qint64 ms) {
    return QString::number(ms / 1000);
}

void addLine(QString& out, const QStringList& fields) {
    out += fields.join(u'\t') + QStringLiteral("\r\n");
}

QString argument(const QString& script, const QString& name) {
    const QRegularExpression line(
        QStringLiteral("\\bstring ") + name + QStringLiteral("\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    return unescaped(line.match(script).captured(1));
}

QString unescaped(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        static const QHash<QChar, QChar> escapes{{u't', u'\t'}, {u'n', u'\n'}, {u'r', u'\r'}};
        const QChar escaped = text[++i];
        plain += escapes.value(escaped, escaped);
    }
    return plain;
}

} // namespace ccudesk::simulator
