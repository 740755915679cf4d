// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/batteryforecast.h"

#include <QTest>

#include <cmath>

using namespace ccudesk;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 start = 20'000 * dayMs;

HistoryPoint pointAt(int day, double volts) {
    HistoryPoint point;
    point.atMs = start + day * dayMs;
    point.untilMs = point.atMs + dayMs;
    point.mean = volts;
    return point;
}

//! As devices report: rounded to 0.1 V.
QList<HistoryPoint> falling(int days, double from, double perDay) {
    QList<HistoryPoint> points;
    for (int day = 0; day < days; ++day)
        points.append(pointAt(day, std::round((from - perDay * day) * 10.0) / 10.0));
    return points;
}

} // namespace

class TestBatteryForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFallingVoltageHasADay() {
        const auto forecast = forecastBattery(falling(90, 3.0, 0.005), 2.2);
        QVERIFY(forecast);
        QVERIFY(std::abs(forecast->voltsPerMonth + 0.15) < 0.01);
        QCOMPARE(forecast->days, 89);
        QVERIFY(forecast->lowAtMs);
        const double days = static_cast<double>(*forecast->lowAtMs - start) / dayMs;
        QVERIFY2(std::abs(days - 160.0) < 8.0, qPrintable(QString::number(days))); // 3.0 V - 160 x 0.005 V
    }

    void withoutALimitThereIsNoDay() {
        const auto forecast = forecastBattery(falling(90, 3.0, 0.005), {});
        QVERIFY(forecast && !forecast->lowAtMs);
        QVERIFY(forecast->voltsPerMonth < 0.0);
    }

    void whatIsBelowTheLimitIsLowNow() {
        const auto forecast = forecastBattery(falling(90, 2.5, 0.005), 2.4);
        QVERIFY(forecast && forecast->lowAtMs);
        QCOMPARE(*forecast->lowAtMs, start + 89 * dayMs + dayMs / 2);
    }

    void aSteadyVoltageHasNone() {
        const auto forecast = forecastBattery(falling(90, 3.0, 0.0), 2.2);
        QVERIFY(forecast && !forecast->lowAtMs);
    }

    void threeYearsAreFarEnough() { QVERIFY(!forecastBattery(falling(180, 4.5, 0.001), 2.2)->lowAtMs); }

    void aNewBatteryBeginsAnew() {
        QList<HistoryPoint> points = falling(60, 2.8, 0.01);
        for (int day = 60; day < 70; ++day)
            points.append(pointAt(day, 3.1));
        QVERIFY(!forecastBattery(points, 2.2)); // ten days are too few
        for (int day = 70; day < 100; ++day)
            points.append(pointAt(day, 3.1));
        const auto forecast = forecastBattery(points, 2.2);
        QVERIFY(forecast);
        QCOMPARE(forecast->days, 39);
        QVERIFY(std::abs(forecast->voltsPerMonth) < 0.001);
    }

    void littleOrNothingIsNoForecast() {
        QVERIFY(!forecastBattery({}, 2.2));
        QVERIFY(!forecastBattery(falling(20, 3.0, 0.005), 2.2));
        QVERIFY(!forecastBattery(falling(90, 0.0, 0.0), 2.2)); // on mains
        QVERIFY(!forecastBattery({pointAt(0, 3.0), pointAt(80, 2.9)}, 2.2));
    }
};

QTEST_GUILESS_MAIN(TestBatteryForecast)
#include "tst_batteryforecast.moc"
