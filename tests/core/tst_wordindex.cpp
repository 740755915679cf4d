// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wordindex.h"

#include <QTest>

#include <ctime>

using namespace ccudesk;

//! What is found by a few letters, and what comes first (U32).
class TestWordIndex : public QObject {
    Q_OBJECT

    WordIndex m_index;
    QStringList m_titles;
    void add(const char* title, const char* more = "") {
        m_titles.append(QString::fromUtf8(title));
        m_index.add(m_titles.last(), QString::fromUtf8(more));
    }
    [[nodiscard]] QStringList found(const char* query, int limit = 12) const {
        QStringList titles;
        for (const int index : m_index.find(QString::fromUtf8(query), limit))
            titles.append(m_titles.at(index));
        return titles;
    }

private Q_SLOTS:
    void init() {
        m_index.clear();
        m_titles.clear();
        add("Licht Küche", "HmIP-BSM 000A1B2C");
        add("Stehlampe", "Wohnzimmer HmIP-PDT");
        add("Straße hinten");
        add("Küchenfenster", "Küche");
        add("Büro Lampe 10");
    }

    void beginningsOfWords_data() {
        QTest::addColumn<QStringList>("titles");
        const QString light = QStringLiteral("Licht Küche");
        const QString window = QStringLiteral("Küchenfenster");
        const auto row = [](const char* query, const QStringList& titles) { QTest::newRow(query) << titles; };
        row("kü", {window, light}); // its first word
        row("kuch", {window, light});
        row("kue", {window, light});
        row("KÜCHE", {light, window}); // the whole word
        row("li kü", {light});
        row("kü li", {light});
        row("000a1", {light});
        row("wohn", {QStringLiteral("Stehlampe")});
        row("lampe", {QStringLiteral("Büro Lampe 10"), QStringLiteral("Stehlampe")}); // a word before a part of one
        row("strasse", {QStringLiteral("Straße hinten")});
        row("straße", {QStringLiteral("Straße hinten")});
        row("10", {QStringLiteral("Büro Lampe 10")});
        row("stlp", {QStringLiteral("Stehlampe")}); // letters in order
        row("lkc", {light});
        row("tlp", {}); // not from inside a word
        row("kü xyz", {});
        row("bü-la", {QStringLiteral("Büro Lampe 10")});
    }
    void beginningsOfWords() {
        QFETCH(const QStringList, titles);
        QCOMPARE(found(QTest::currentDataTag()), titles);
    }

    void nothingTypedIsEverythingInOrder() {
        QCOMPARE(found(""), m_titles);
        QCOMPARE(found(" - "), m_titles);
        QCOMPARE(found("", 2), m_titles.mid(0, 2));
    }

    void aBonusMovesUp() {
        const auto bonus = [](int index) { return index == 0 ? 20 : 0; };
        QCOMPARE(m_index.find(QStringLiteral("kü"), 12, bonus), (QList{0, 3}));
        QCOMPARE(m_index.find(QStringLiteral("kü"), 12), (QList{3, 0}));
    }

    //! Three thousand names, as many as a home of 400 devices has with all that they can be told: each letter is
    //! answered within a frame. Sanitizers and builds without optimisation make it many times slower.
    void aLetterIsQuick() {
        m_index.clear();
        for (int i = 0; i < 3000; ++i)
            m_index.add(
                QStringLiteral("Einschalten Deckenlampe %1").arg(i), QStringLiteral("Küche HmIP-BSM %1").arg(i));
        double longest = 0;
        for (const char* query : {"d", "de", "dec", "dec kü", "dec kü 29", "dcklmp", "zzzz"}) {
            const std::clock_t start = std::clock(); // its own time, whatever else the computer does
            QVERIFY(m_index.find(QString::fromUtf8(query), 12).size() <= 12);
            longest = qMax(longest, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        }
        qInfo("the longest of seven took %.1f ms", longest);
#ifdef __OPTIMIZE__
        constexpr double budget = 16;
#else
        constexpr double budget = 400;
#endif
        QVERIFY2(longest < budget, qPrintable(QString::number(longest)));
    }
};

QTEST_GUILESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"
