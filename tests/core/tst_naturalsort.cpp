// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/naturalsort.h"

#include <QTest>

#include <algorithm>

using namespace ccudesk;

class NaturalSortTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sorts_data();
    void sorts();
    void cLocaleStillCountsNumbers();
    void isTotal();
    void keysAgreeWithCompare();
};

void NaturalSortTest::sorts_data() {
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("numbers") << QStringList{
        QStringLiteral("Kanal 1"), QStringLiteral("Kanal 2"), QStringLiteral("Kanal 10"), QStringLiteral("Kanal 101")};
    QTest::newRow("umlauts") << QStringList{
        QStringLiteral("Abstellraum"), QStringLiteral("Ofen"), QStringLiteral("Ölkeller"), QStringLiteral("Zimmer")};
    QTest::newRow("channel addresses") << QStringList{
        QStringLiteral("LEQ0123456:1"), QStringLiteral("LEQ0123456:2"), QStringLiteral("LEQ0123456:12")};
    QTest::newRow("empty first") << QStringList{QString(), QStringLiteral("0"), QStringLiteral("a")};
}

void NaturalSortTest::sorts() {
    QFETCH(QStringList, expected);
    QStringList texts = expected;
    std::reverse(texts.begin(), texts.end());
    std::sort(texts.begin(), texts.end(), NaturalOrder(QLocale(QLocale::German)));
    QCOMPARE(texts, expected);
}

void NaturalSortTest::cLocaleStillCountsNumbers() {
    const NaturalOrder order(QLocale::c());
    QVERIFY(order(QStringLiteral("2"), QStringLiteral("10")));
    QVERIFY(order(QStringLiteral("Öl"), QStringLiteral("Zimmer")));
}

void NaturalSortTest::isTotal() {
    const NaturalOrder order{QLocale(QLocale::German)};
    QCOMPARE(order.compare(QStringLiteral("Küche"), QStringLiteral("Küche")), 0);
    QVERIFY(order.compare(QStringLiteral("Raum 1"), QStringLiteral("Raum 01")) != 0); // equal to the collator
    QVERIFY(order(QStringLiteral("Raum 01"), QStringLiteral("Raum 1"))
        != order(QStringLiteral("Raum 1"), QStringLiteral("Raum 01")));
}

void NaturalSortTest::keysAgreeWithCompare() {
    const NaturalOrder order{QLocale(QLocale::German)};
    QVERIFY(order.key(QStringLiteral("Fenster 9")).compare(order.key(QStringLiteral("Fenster 10"))) < 0);
}

QTEST_GUILESS_MAIN(NaturalSortTest)
#include "tst_naturalsort.moc"
