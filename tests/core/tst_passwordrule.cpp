// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/passwordrule.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ccudesk;

class TestPasswordRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! S25
    void theSafeSetIsSafe() {
        const QString safe = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.!$():;#-");
        QVERIFY(doubtfulCharacters(safe).isEmpty());
        QVERIFY(doubtfulCharacters({}).isEmpty());
    }

    //! S26, S27, S28
    void everythingElseIsNamedWithItsPlace() {
        const QList<DoubtfulCharacter> expected{{QStringLiteral("€"), 4, 5}, {QStringLiteral("&"), 10, 11}};
        QCOMPARE(doubtfulCharacters(QStringLiteral("Lind€nhof7&xy!q")), expected);
        for (const QChar character : QStringLiteral("=*ßüäöÜ@&%^~ ,_/\\\"'<>+?[]{}|`´§\t\n"))
            QCOMPARE(doubtfulCharacters(QString(character)).size(), 1);
    }

    //! What a person counts as one character is one, however it is written down.
    void countsAsAPersonDoes() {
        const QString family = QString::fromUtf8("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9"); // joined by U+200D
        const QString combined = QStringLiteral("u\u0308"); // u with two dots
        const auto found = doubtfulCharacters(QStringLiteral("a") + family + QStringLiteral("b") + combined);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0), (DoubtfulCharacter{family, 1, 2}));
        QCOMPARE(found.at(1), (DoubtfulCharacter{combined, 2 + family.size(), 4}));
    }

    void suggestionsAreLongSafeMixedAndNeverTheSame() {
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString password = suggestedPassword().reveal();
            QCOMPARE(password.size(), 20);
            QVERIFY(doubtfulCharacters(password).isEmpty());
            for (const char* kind : {"[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]"})
                QVERIFY2(password.contains(QRegularExpression(QLatin1String(kind))), kind);
            QVERIFY(!password.contains(QRegularExpression(QStringLiteral("[Il1O0]"))));
            seen.insert(password);
        }
        QCOMPARE(seen.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestPasswordRule)
#include "tst_passwordrule.moc"
