// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secret.h"

#include <QDebug>
#include <QTest>
#include <QTextStream>

#include <ostream>
#include <type_traits>

using ccudesk::Secret;

// Requirement S82, checked by the compiler: nobody prints or converts a secret by accident.
template <typename Stream, typename T>
concept PrintableTo = requires(Stream& stream, const T& value) {
    stream << value;
};

static_assert(PrintableTo<QDebug, QString>);
static_assert(!PrintableTo<QDebug, Secret>);
static_assert(!PrintableTo<QTextStream, Secret>);
static_assert(!PrintableTo<std::ostream, Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_constructible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<QString, Secret>); // nor does a text become one by accident

class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsItsText();
    void comparesByText();
};

void SecretTest::keepsItsText() {
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
    Secret copy;
    {
        const Secret secret(QStringLiteral("paßwort"));
        copy = secret;
    }
    QVERIFY(!copy.isEmpty());
    QCOMPARE(copy.reveal(), QStringLiteral("paßwort"));
}

void SecretTest::comparesByText() {
    QVERIFY(Secret(QStringLiteral("a")) == Secret(QStringLiteral("a")));
    QVERIFY(!(Secret(QStringLiteral("a")) == Secret(QStringLiteral("b"))));
    QVERIFY(Secret() == Secret(QString()));
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
