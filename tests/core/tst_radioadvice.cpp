// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/radioadvice.h"

#include <QTest>

using namespace ccudesk;

namespace {

std::array<int, 24> byHour(const QList<std::pair<int, int>>& counts) {
    std::array<int, 24> hours{};
    for (const auto& [hour, count] : counts)
        hours.at(static_cast<size_t>(hour)) = count;
    return hours;
}

} // namespace

class TestRadioAdvice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! U22
    void onlyTheWeakAreAdvised() {
        QCOMPARE(radioAdvice(std::nullopt, 3, true), RadioAdvice::None);
        QCOMPARE(radioAdvice(-85, 3, true), RadioAdvice::None);
        QCOMPARE(radioAdvice(-86, 1, true), RadioAdvice::BetterPlace);
        QCOMPARE(radioAdvice(-86, 2, false), RadioAdvice::BetterPlace); // they choose by themselves
        QCOMPARE(radioAdvice(-86, 2, true), RadioAdvice::BetterPlaceOrGateway);
    }

    //! U26
    void outagesThatComeAtTheSameTimeAreSeen() {
        QCOMPARE(usualOutageHours(byHour({{2, 3}, {3, 2}, {15, 1}})), (std::optional(OutageHours{2, 4})));
        QCOMPARE(usualOutageHours(byHour({{23, 2}, {0, 3}})), (std::optional(OutageHours{23, 1}))); // past midnight
        QCOMPARE(usualOutageHours(byHour({{5, 9}})), (std::optional(OutageHours{5, 6})));
    }

    void fewOrSpreadOnesTellNothing() {
        QVERIFY(!usualOutageHours(byHour({})));
        QVERIFY(!usualOutageHours(byHour({{2, 3}})));
        QVERIFY(!usualOutageHours(byHour({{1, 2}, {7, 2}, {13, 2}, {19, 2}})));
    }
};

QTEST_GUILESS_MAIN(TestRadioAdvice)
#include "tst_radioadvice.moc"
