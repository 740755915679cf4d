// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/idleprofile.h"

#include <QTest>

using namespace ccudesk;

namespace {

constexpr qint64 now = 4 * idleAfterMs;

std::optional<IdleProfile> idleOf(const QMap<QString, qint64>& lastUsed) {
    QList<Profile> known;
    for (auto it = lastUsed.cbegin(); it != lastUsed.cend(); ++it) {
        known.append(Profile());
        known.last().id = known.last().name = it.key();
    }
    return longestIdle(
        known, [&lastUsed](const Profile& profile) { return lastUsed.value(profile.id); }, now);
}

} // namespace

//! S31: which CCU nobody has looked at for long.
class TestIdleProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheOneUnusedForLongest() {
        const auto idle = idleOf({{QStringLiteral("a"), now - idleAfterMs},
            {QStringLiteral("b"), now - idleAfterMs - 1}, {QStringLiteral("c"), now}});
        QVERIFY(idle);
        QCOMPARE(idle->profile.id, QStringLiteral("b"));
        const Message message = idleMessage(*idle);
        QVERIFY(message.title.startsWith(QLatin1Char('b')));
        QCOMPARE(message.actions.size(), 1);
    }
    void isNothingWhereAllAreUsedOrUnknown() {
        QVERIFY(!idleOf({{QStringLiteral("a"), now - idleAfterMs + 1}, {QStringLiteral("b"), 0}}));
        QVERIFY(!idleOf({}));
    }
};

QTEST_GUILESS_MAIN(TestIdleProfile)
#include "tst_idleprofile.moc"
