// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/secretparameters.h"

#include <QRegularExpression>
#include <QStringList>

namespace ccudesk {

namespace {

//! A whole word: SECRET_AES_KEY_LENGTH is another parameter.
const QRegularExpression& secretNames() {
    static const QRegularExpression names(QStringLiteral("(?<![A-Z0-9_])[A-Z][A-Z0-9_]+(?![A-Z0-9_])"));
    return names;
}

struct Found {
    QString name;
    bool isLast = false; //!< nothing that could be a value follows
};

Found secretIn(const QString& line) {
    static const QRegularExpression anything(QStringLiteral("[\\p{L}\\p{N}]"));
    Found found;
    auto words = secretNames().globalMatch(line);
    while (words.hasNext()) {
        const QRegularExpressionMatch word = words.next();
        if (carriesSecret(word.captured()))
            found = {word.captured(), !line.mid(word.capturedEnd()).contains(anything)};
    }
    return found;
}

} // namespace

bool namesSecret(const QString& text) {
    return !secretIn(text).name.isEmpty();
}

QString withoutSecrets(const QString& text) {
    const QString concealed = concealedValue().toPlainText();
    QStringList lines = text.split(QLatin1Char('\n'));
    bool isValueAwaited = false;
    for (QString& line : lines) {
        const Found found = secretIn(line);
        const bool isBlank = line.trimmed().isEmpty();
        if (!found.name.isEmpty())
            line = QStringLiteral("%1 %2").arg(found.name, concealed);
        else if (isValueAwaited && !isBlank)
            line = concealed;
        isValueAwaited = found.name.isEmpty() ? isValueAwaited && isBlank : found.isLast;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ccudesk
