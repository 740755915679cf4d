// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/backoff.h"

#include <QTest>

using ccudesk::Backoff;
using namespace std::chrono_literals;

class BackoffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doublesUpToTheCap();
    void startsAgainAfterSuccess();
    void isTheSameForTheSameSeed();
};

void BackoffTest::doublesUpToTheCap() {
    for (quint32 seed = 0; seed < 50; ++seed) {
        Backoff backoff(1s, 60s, seed);
        for (const auto full : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s}) {
            const std::chrono::milliseconds wait = backoff.next();
            QVERIFY2(wait <= full, qPrintable(QString::number(wait.count())));
            QVERIFY2(wait > full * 4 / 5 - 1ms, qPrintable(QString::number(wait.count())));
        }
    }
}

void BackoffTest::startsAgainAfterSuccess() {
    Backoff backoff(1s, 60s, 1);
    for (int i = 0; i < 5; ++i)
        std::ignore = backoff.next();
    backoff.reset();
    QVERIFY(backoff.next() <= 1s);
    QVERIFY(backoff.next() > 1s);
}

void BackoffTest::isTheSameForTheSameSeed() {
    Backoff a(1s, 60s, 7);
    Backoff b(1s, 60s, 7);
    Backoff c(1s, 60s, 8);
    bool differs = false;
    for (int i = 0; i < 8; ++i) {
        const auto wait = a.next();
        QCOMPARE(wait, b.next());
        differs = differs || wait != c.next();
    }
    QVERIFY(differs); // two programs that lost the same CCU don't come back at the same moment
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
