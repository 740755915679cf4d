// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/settingdurations.h"

#include <QTest>

using namespace ccudesk;

class TestSettingDurations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pairs() {
        const DurationPair on{QStringLiteral("ON_TIME_BASE"), QStringLiteral("ON_TIME_FACTOR")};
        QCOMPARE(durationPair(on.unit), std::optional(on));
        QCOMPARE(durationPair(on.times), std::optional(on));
        const DurationPair power{QStringLiteral("POWERUP_ONTIME_UNIT"), QStringLiteral("POWERUP_ONTIME_VALUE")};
        QCOMPARE(durationPair(power.times), std::optional(power));
        QVERIFY(!durationPair(QStringLiteral("COND_TX_DECISION_ABOVE")));
        QVERIFY(!durationPair(QStringLiteral("SHORT_DIM_STEP_FACTOR"))); // no time
        QVERIFY(!durationPair(QStringLiteral("ON_TIME")));
    }

    void seconds() {
        QCOMPARE(durationSeconds(QStringLiteral("BASE_10_S"), 12), std::optional(120.0));
        QCOMPARE(durationSeconds(QStringLiteral("100MS"), 5), std::optional(0.5));
        QCOMPARE(durationSeconds(QStringLiteral("H"), 0), std::optional(0.0));
        QVERIFY(!durationSeconds(QStringLiteral("NOT_USED"), 1));
    }

    void words() {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(durationText(0), QStringLiteral("0 s"));
        QCOMPARE(durationText(2.5), QStringLiteral("2.5 s"));
        QCOMPARE(durationText(90), QStringLiteral("1 min 30 s"));
        QCOMPARE(durationText(3600), QStringLiteral("1 h"));
        QCOMPARE(durationText(5400), QStringLiteral("1 h 30 min"));
    }
};

QTEST_GUILESS_MAIN(TestSettingDurations)
#include "tst_settingdurations.moc"
