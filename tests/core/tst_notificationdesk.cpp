// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/notificationdesk.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

Notification noticeOf(NotificationKind kind, const QString& key) {
    return {kind, key, QStringLiteral("title"), key, {}};
}

struct Fixture {
    explicit Fixture(QTime now = QTime(12, 0)) {
        clock.setWallTime(QDateTime(QDate(2026, 3, 1), now).toMSecsSinceEpoch());
        QObject::connect(&desk, &NotificationDesk::told, &desk, [this](const QList<Notification>& notices) {
            QStringList keys;
            for (const Notification& notice : notices)
                keys.append(notice.key);
            told.append(keys.join(QLatin1Char('+')));
        });
    }
    void quietFrom22() {
        NotificationRules rules;
        rules.hasQuietHours = true;
        desk.setRules(rules);
    }
    test::FakeClock clock;
    NotificationDesk desk{clock};
    QStringList told;
};

} // namespace

class TestNotificationDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatComesTogetherIsOneMessage() {
        Fixture f;
        f.desk.take(noticeOf(NotificationKind::LowBattery, QStringLiteral("battery")));
        f.desk.take(noticeOf(NotificationKind::Smoke, QStringLiteral("smoke")));
        f.desk.take(noticeOf(NotificationKind::LowBattery, QStringLiteral("battery")));
        QVERIFY(f.told.isEmpty());
        QTRY_COMPARE(f.told, QStringList{QStringLiteral("smoke+battery")}); // heaviest first
    }

    void nobodyIsToldWhatIsNotWanted() {
        Fixture f;
        NotificationRules rules;
        rules.muted.insert(NotificationKind::LowBattery);
        f.desk.setRules(rules);
        f.desk.take(noticeOf(NotificationKind::LowBattery, QStringLiteral("battery")));
        f.desk.take(noticeOf(NotificationKind::Unreachable, QStringLiteral("contact")));
        QTRY_COMPARE(f.told, QStringList{QStringLiteral("contact")});
        rules.isOn = false;
        f.desk.setRules(rules);
        f.desk.take(noticeOf(NotificationKind::Smoke, QStringLiteral("smoke")));
        f.desk.checkTimes();
        QCOMPARE(f.told.size(), 1);
    }

    //! At night only what may be dangerous; the rest comes together in the morning.
    void quietHours() {
        Fixture f(QTime(23, 30));
        f.quietFrom22();
        QVERIFY(f.desk.isQuiet());
        f.desk.take(noticeOf(NotificationKind::LowBattery, QStringLiteral("a")));
        f.desk.take(noticeOf(NotificationKind::Unreachable, QStringLiteral("b")));
        f.desk.take(noticeOf(NotificationKind::DutyCycle, QStringLiteral("c")));
        f.desk.take(noticeOf(NotificationKind::Water, QStringLiteral("water")));
        QTRY_COMPARE(f.told, QStringList{QStringLiteral("water")});
        f.desk.withdraw(QStringLiteral("b")); // is back before anybody wakes up
        f.clock.advance(7LL * 3600 * 1000);
        f.desk.checkTimes();
        QCOMPARE(f.told.size(), 1); // 06:30
        f.clock.advance(1800LL * 1000);
        f.desk.checkTimes();
        QCOMPARE(f.told.constLast(), QStringLiteral("a+c"));
    }

    void quietForAWhile() {
        Fixture f;
        f.desk.keepQuiet(std::chrono::minutes(60));
        f.desk.take(noticeOf(NotificationKind::LowBattery, QStringLiteral("battery")));
        f.clock.advance(59LL * 60 * 1000);
        f.desk.checkTimes();
        QVERIFY(f.told.isEmpty());
        f.desk.keepQuiet(std::chrono::minutes(0));
        QCOMPARE(f.told, QStringList{QStringLiteral("battery")});
    }

    //! What comes together stays together, also when a setting is changed in between.
    void aChangedRuleHastensNothing() {
        Fixture f;
        f.desk.take(noticeOf(NotificationKind::LowBattery, QStringLiteral("battery")));
        f.desk.setRules({});
        f.desk.keepQuiet(std::chrono::minutes(0));
        QVERIFY(f.told.isEmpty());
        f.desk.take(noticeOf(NotificationKind::Smoke, QStringLiteral("smoke")));
        QTRY_COMPARE(f.told, QStringList{QStringLiteral("smoke+battery")});
    }

    //! Whoever shows that it is quiet learns that the hour is over, also when nothing was held back.
    void theQuietHourEnds() {
        Fixture f;
        const QSignalSpy kept(&f.desk, &NotificationDesk::keptQuiet);
        f.desk.keepQuiet(std::chrono::minutes(60));
        f.clock.advance(59LL * 60 * 1000);
        f.desk.checkTimes();
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.constFirst().constFirst().toBool());
        f.clock.advance(60LL * 1000);
        f.desk.checkTimes();
        f.desk.checkTimes();
        QCOMPARE(kept.size(), 2);
        QVERIFY(!kept.constLast().constFirst().toBool());
    }

    void quietTimes_data() {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("before midnight") << QTime(22, 0) << QTime(7, 0) << QTime(23, 59) << true;
        QTest::newRow("after midnight") << QTime(22, 0) << QTime(7, 0) << QTime(0, 0) << true;
        QTest::newRow("first minute") << QTime(22, 0) << QTime(7, 0) << QTime(22, 0) << true;
        QTest::newRow("over") << QTime(22, 0) << QTime(7, 0) << QTime(7, 0) << false;
        QTest::newRow("within a day") << QTime(12, 0) << QTime(14, 0) << QTime(13, 0) << true;
        QTest::newRow("outside of it") << QTime(12, 0) << QTime(14, 0) << QTime(14, 0) << false;
        QTest::newRow("none") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << false;
    }
    void quietTimes() {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, at);
        NotificationRules rules;
        rules.hasQuietHours = true;
        rules.quietFrom = from;
        rules.quietUntil = until;
        QTEST(rules.isQuietAt(at), "isQuiet");
    }
};

QTEST_GUILESS_MAIN(TestNotificationDesk)
#include "tst_notificationdesk.moc"
