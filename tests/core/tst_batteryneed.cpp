// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/batteryneed.h"

#include <QTest>

using namespace ccudesk;

namespace {

BatteryState battery(const QString& name, const QString& type, bool isLow, std::optional<qint64> lowAtMs = {}) {
    return {{QStringLiteral("HmIP-RF"), name}, name, type, isLow, lowAtMs};
}

} // namespace

//! U25
class TestBatteryNeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("count");
        QTest::newRow("contact") << QStringLiteral("HmIP-SWDO") << QStringLiteral("AAA") << 1;
        QTest::newRow("its hidden variant") << QStringLiteral("HmIP-SWDO-I") << QStringLiteral("AAA") << 2;
        QTest::newRow("old spelling") << QStringLiteral("HMIP-WTH") << QStringLiteral("AAA") << 2;
        QTest::newRow("radiator") << QStringLiteral("HmIP-eTRV-2") << QStringLiteral("AA") << 2;
        QTest::newRow("lock") << QStringLiteral("HmIP-DLD") << QStringLiteral("AA") << 3;
        QTest::newRow("magnet contact") << QStringLiteral("HM-Sec-SC-2") << QStringLiteral("LR44") << 2;
        QTest::newRow("interface behind a switch") << QStringLiteral("HmIP-FCI1") << QStringLiteral("CR2032") << 1;
        QTest::newRow("smoke detector") << QStringLiteral("HmIP-SWSD") << QString() << 0;
    }

    void cells() {
        QFETCH(QString, type);
        QFETCH(QString, cell);
        QFETCH(int, count);
        const auto cells = batteryCellsOf(type);
        QVERIFY(cells);
        QCOMPARE(*cells, (BatteryCells{cell, count}));
    }

    //! A variant that nobody has named is not guessed from its relatives.
    void whatNobodyKnowsIsUnknown() {
        QVERIFY(!batteryCellsOf(QStringLiteral("HmIP-SWDO-X")));
        QVERIFY(!batteryCellsOf(QStringLiteral("HmIP-PSM")));
        QVERIFY(!batteryCellsOf({}));
    }

    void cellsAddUpByKind() {
        const QList<BatteryCells> sum = sumOfCells({{QStringLiteral("CR2032"), 1}, {QStringLiteral("AA"), 2}, {{}, 0},
            {QStringLiteral("AA"), 3}, {QStringLiteral("CR2032"), 1}});
        QCOMPARE(sum, (QList<BatteryCells>{{QStringLiteral("AA"), 5}, {QStringLiteral("CR2032"), 2}}));
        QVERIFY(sumOfCells({}).isEmpty());
    }

    void theMostUrgentComeFirst() {
        const QList<BatteryNeed> needs
            = batteryNeeds({battery(QStringLiteral("Later"), QStringLiteral("HmIP-SRH"), false, 300),
                               battery(QStringLiteral("Too late"), QStringLiteral("HmIP-SRH"), false, 1'001),
                               battery(QStringLiteral("Fine"), QStringLiteral("HmIP-SRH"), false),
                               battery(QStringLiteral("Window 10"), QStringLiteral("HmIP-SWDO"), true),
                               battery(QStringLiteral("Soon"), QStringLiteral("Unheard-of"), false, 200),
                               battery(QStringLiteral("Window 2"), QStringLiteral("HmIP-SWDO"), true, 900)},
                1'000);
        QStringList names;
        for (const BatteryNeed& need : needs)
            names.append(need.name);
        QCOMPARE(names,
            (QStringList{QStringLiteral("Window 2"), QStringLiteral("Window 10"), QStringLiteral("Soon"),
                QStringLiteral("Later")}));
        QVERIFY(!needs.at(0).lowAtMs); // it says so itself, whatever was expected
        QCOMPARE(needs.at(2).lowAtMs, std::optional<qint64>(200));
        QVERIFY(!needs.at(2).cells);
        QCOMPARE(needs.at(3).cells, std::optional(BatteryCells{QStringLiteral("AAA"), 1}));
    }
};

QTEST_GUILESS_MAIN(TestBatteryNeed)
#include "tst_batteryneed.moc"
