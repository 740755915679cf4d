// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/namepattern.h"

#include <QRegularExpression>

#include <optional>

namespace ccudesk {

namespace {

constexpr int mostDigits = 9;

std::optional<QString> wordFor(const QString& placeholder, const NamedThing& thing) {
    if (placeholder == QLatin1String("name"))
        return thing.oldName;
    if (placeholder == QLatin1String("room"))
        return thing.room;
    if (placeholder == QLatin1String("function"))
        return thing.function;
    if (placeholder == QLatin1String("type"))
        return thing.type;
    if (placeholder == QLatin1String("serial"))
        return thing.serial;
    if (placeholder == QLatin1String("device"))
        return thing.deviceName;
    if (placeholder == QLatin1String("channel"))
        return thing.channel < 0 ? QString() : QString::number(thing.channel);
    return std::nullopt;
}

} // namespace

QStringList namePlaceholders() {
    return {QStringLiteral("name"), QStringLiteral("room"), QStringLiteral("function"), QStringLiteral("type"),
        QStringLiteral("serial"), QStringLiteral("device"), QStringLiteral("channel"), QStringLiteral("number")};
}

QString nameFrom(const NamePattern& pattern, const NamedThing& thing, int position) {
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)(?::(\\d))?\\}"));
    QString name;
    qsizetype end = 0;
    auto found = placeholder.globalMatch(pattern.pattern);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        name += pattern.pattern.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString word = match.captured(1);
        if (word == QLatin1String("number"))
            name += QStringLiteral("%1").arg(
                pattern.firstNumber + position, qBound(1, match.captured(2).toInt(), mostDigits), 10, QLatin1Char('0'));
        else
            name += wordFor(word, thing).value_or(match.captured());
    }
    name += pattern.pattern.mid(end);
    if (!pattern.search.isEmpty())
        name.replace(pattern.search, pattern.replacement);
    return name.simplified();
}

} // namespace ccudesk
