// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/passwordrule.h"

#include <QRandomGenerator>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace ccudesk {

namespace {

constexpr QStringView safeSigns = u".!$():;#-";
constexpr qsizetype suggestedLength = 20;

bool isSafe(QStringView character) {
    if (character.size() != 1)
        return false;
    const char16_t unit = character.front().unicode();
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')
        || safeSigns.contains(character.front());
}

QChar anyOf(QStringView set) {
    return set.at(QRandomGenerator::system()->bounded(static_cast<quint32>(set.size())));
}

} // namespace

QList<DoubtfulCharacter> doubtfulCharacters(const QString& password) {
    QList<DoubtfulCharacter> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, password);
    int position = 0;
    for (qsizetype from = 0, to = 0; (to = finder.toNextBoundary()) > from; from = to) {
        ++position;
        if (const QString character = password.mid(from, to - from); !isSafe(character))
            found.append({character, from, position});
    }
    return found;
}

Secret suggestedPassword() {
    // Without I l 1 O 0: many a password is typed from a sheet of paper. At least one of each kind.
    static constexpr std::array<QStringView, 4> kinds{
        u"ABCDEFGHJKLMNPQRSTUVWXYZ", u"abcdefghijkmnopqrstuvwxyz", u"23456789", safeSigns};
    const QString all = kinds[0].toString() + kinds[1] + kinds[2] + kinds[3];
    QString password;
    for (const QStringView kind : kinds)
        password += anyOf(kind);
    while (password.size() < suggestedLength)
        password += anyOf(all);
    std::shuffle(password.begin(), password.end(), *QRandomGenerator::system());
    const Secret secret(password);
    password.fill(QLatin1Char('\0'));
    return secret;
}

} // namespace ccudesk
