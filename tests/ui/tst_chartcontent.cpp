// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chart.h"

#include <QApplication>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using Shape = ChartContent::Shape;

namespace {

constexpr qint64 hourMs = 3'600'000;
const qint64 start = QDateTime(QDate(2026, 3, 2), QTime(0, 0)).toMSecsSinceEpoch();

ChartContent::Point point(qint64 atMs, double value) {
    return {start + atMs, value, value, value};
}

ChartContent content(Shape shape, const QList<ChartContent::Point>& points) {
    ChartContent content;
    content.shape = shape;
    content.fromMs = start;
    content.toMs = start + 24 * hourMs;
    content.points = points;
    content.known = {{start, start + 24 * hourMs}};
    return content;
}

QList<double> xOf(const QList<QPointF>& points) {
    QList<double> hours;
    for (const QPointF& each : points)
        hours.append((each.x() - static_cast<double>(start)) / hourMs);
    return hours;
}
QList<double> yOf(const QList<QPointF>& points) {
    QList<double> values;
    for (const QPointF& each : points)
        values.append(each.y());
    return values;
}

} // namespace

class TestChartContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCurveGoesFromReportToReportAndHoldsToTheEnd() {
        const auto lines
            = chartLines(content(Shape::Curve, {point(-hourMs, 5.0), point(hourMs, 7.0), point(2 * hourMs, 9.0)}));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(xOf(lines.first().value), (QList<double>{0, 1, 2, 24}));
        QCOMPARE(yOf(lines.first().value), (QList<double>{5, 7, 9, 9}));
        QVERIFY(lines.first().low.isEmpty()); // single reports have no band
    }

    void stepsHoldUntilTheNext() {
        const auto lines = chartLines(content(Shape::Steps, {point(hourMs, 0.0), point(2 * hourMs, 1.0)}));
        QCOMPARE(xOf(lines.first().value), (QList<double>{1, 2, 2, 24}));
        QCOMPARE(yOf(lines.first().value), (QList<double>{0, 0, 1, 1}));
    }

    void nothingIsDrawnWhereNothingIsKnown() {
        ChartContent gap = content(Shape::Curve, {point(hourMs, 5.0), point(20 * hourMs, 7.0)});
        gap.known = {{start, start + 4 * hourMs}, {start + 18 * hourMs, start + 24 * hourMs}};
        const auto lines = chartLines(gap);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(xOf(lines.at(0).value), (QList<double>{1, 4}));
        QCOMPARE(xOf(lines.at(1).value), (QList<double>{18, 20, 24}));
        QCOMPARE(yOf(lines.at(1).value), (QList<double>{5, 7, 7})); // what it was, until it changed
        QCOMPARE(chartGaps(gap), (QList<ChartContent::Span>{{start + 4 * hourMs, start + 18 * hourMs}}));
    }

    void gapsThatNobodySeesAreNone() {
        ChartContent many = content(Shape::Curve, {point(hourMs, 5.0)});
        many.known = {{start, start + 4 * hourMs}, {start + 4 * hourMs + 30'000, start + 24 * hourMs}};
        QCOMPARE(chartLines(many).size(), 1);
        QVERIFY(chartGaps(many).isEmpty());
    }

    void whatIsMoreThanOneReportHasABand() {
        ChartContent hours = content(Shape::Curve, {{start, 5.0, 4.0, 8.0}, {start + hourMs, 6.0, 6.0, 6.0}});
        const auto lines = chartLines(hours);
        QCOMPARE(yOf(lines.first().low), (QList<double>{4, 6, 6}));
        QVERIFY(lines.first().low.size() == lines.first().value.size());
    }

    void pulsesStandAlone() {
        ChartContent presses = content(Shape::Pulses, {point(-hourMs, 1.0), point(hourMs, 2.0)});
        presses.pulseMs = hourMs / 2;
        const auto lines = chartLines(presses);
        QCOMPARE(xOf(lines.first().value), (QList<double>{0, 1, 1, 1.5, 1.5, 24}));
        QCOMPARE(yOf(lines.first().value), (QList<double>{0, 0, 2, 2, 0, 0}));
    }

    void marksStandAtRoundTimes() {
        const auto day = timeMarks(start + 1'234'567, start + 24 * hourMs, 8);
        QVERIFY(day.size() >= 4 && day.size() <= 9);
        for (const auto& [ms, text] : day)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(ms).time().hour() % 3, 0);
        const auto year = timeMarks(start, start + 365LL * 24 * hourMs, 8);
        for (const auto& [ms, text] : year)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(ms).date().day(), 1);
    }

    //! 02:00 does not exist in the night to 2026-03-29 in Berlin; marks stay round after it.
    void marksStayRoundWhenTheClockIsChanged() {
        const QDateTime midnight(QDate(2026, 3, 29), QTime(0, 0));
        const auto marks = timeMarks(midnight.toMSecsSinceEpoch(), midnight.addDays(1).toMSecsSinceEpoch(), 9);
        QVERIFY(marks.size() > 5);
        for (const auto& [ms, text] : marks)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(ms).time().hour() % 3, 0);
    }

    void theKeyboardZoomsAndMoves() {
        Chart chart;
        chart.setBounds(start - 1'000 * hourMs, start + 24 * hourMs);
        chart.setContent(content(Shape::Curve, {point(hourMs, 5.0)}), QStringLiteral("one report"));
        QSignalSpy asked(&chart, &Chart::rangeRequested);
        QSignalSpy reset(&chart, &Chart::resetRequested);
        QWidget* view = chart.focusProxy();
        QCOMPARE(view->accessibleDescription(), QStringLiteral("one report"));
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(asked.takeFirst().at(0).toLongLong(), start - 6 * hourMs);
        QTest::keyClick(view, Qt::Key_Plus);
        QCOMPARE(asked.at(0).at(1).toLongLong() - asked.at(0).at(0).toLongLong(), 16 * hourMs);
        asked.clear();
        QTest::keyClick(view, Qt::Key_Right); // the future is not shown
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(reset.size(), 1);
    }
};

int main(int argc, char* argv[]) {
    qputenv("TZ", "Europe/Berlin");
    QTEST_SET_MAIN_SOURCE_PATH
    QApplication app(argc, argv);
    TestChartContent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_chartcontent.moc"
