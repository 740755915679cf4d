// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/paramsetcompare.h"
#include "core/store/changejournal.h"

#include <QTest>

using namespace ccudesk;

namespace {

const QString a = QStringLiteral("A");
const QString b = QStringLiteral("B");
const QString code = QStringLiteral("CODE_ID");

JournalEntry entry(quint64 id, const QString& parameter, int before) {
    JournalEntry one;
    one.id = id;
    one.outcomes = {{parameter, Value(before), Value(before + 1), Value(before + 1), ParameterOutcome::Fate::Taken}};
    return one;
}

} // namespace

class TestParamsetCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatDiffers() {
        const QList<ParameterPair> pairs
            = pairsOf({{a, Value(1)}, {b, Value(0.5)}}, {{b, Value(0.50000001)}, {QStringLiteral("C"), Value(true)}});
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs.at(0), (ParameterPair{a, Value(1), {}}));
        QVERIFY(pairs.at(0).isDifferent() && !pairs.at(0).isOnBothSides());
        QVERIFY(!pairs.at(1).isDifferent()); // as close as the CCU prints
        QVERIFY(pairs.at(2).here.isEmpty());
    }

    void secretsStayOut() { QVERIFY(pairsOf({{code, Value(1)}}, {{code, Value(2)}}).isEmpty()); }

    void goesBackStepByStep() {
        const QList<JournalEntry> entries{entry(1, a, 1), entry(4, b, 7), entry(9, a, 2)};
        const ParamsetValues now{{a, Value(3)}, {b, Value(8)}};
        QCOMPARE(valuesBefore(entries, 9, now), (ParamsetValues{{a, Value(2)}, {b, Value(8)}}));
        QCOMPARE(valuesBefore(entries, 4, now), (ParamsetValues{{a, Value(2)}, {b, Value(7)}}));
        QCOMPARE(valuesBefore(entries, 1, now), (ParamsetValues{{a, Value(1)}, {b, Value(7)}}));
    }
};

QTEST_GUILESS_MAIN(TestParamsetCompare)
#include "tst_paramsetcompare.moc"
