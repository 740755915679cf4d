// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace ccudesk {

//! What a chart shows: one value over time. Times in milliseconds since 1970.
struct ChartContent {
    enum class Shape {
        Curve, //!< from report to report
        Steps, //!< a value holds until the next one
        Pulses, //!< how often something happened
    };
    struct Point {
        qint64 atMs = 0;
        double value = 0.0;
        double low = 0.0; //!< equal to value for a single report
        double high = 0.0;
        bool operator==(const Point&) const = default;
    };
    struct Span {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        bool operator==(const Span&) const = default;
    };

    Shape shape = Shape::Curve;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QList<Point> points; //!< by time; the first may lie before fromMs and holds there
    QList<Span> known; //!< by time; between them nothing is drawn
    QString unit;
    QStringList words; //!< what 0, 1, 2 … mean; empty for numbers
    qint64 pulseMs = 0; //!< so wide is a pulse
    bool operator==(const ChartContent&) const = default;
};

//! One line of a chart without a break.
struct ChartLine {
    QList<QPointF> value;
    QList<QPointF> low; //!< empty where each point is a single report
    QList<QPointF> high;
};

//! The lines to draw, each within one span of what is known. A value holds from the beginning of a span, because a
//! program that connects reads what has changed.
[[nodiscard]] QList<ChartLine> chartLines(const ChartContent& content);
//! Where nothing is known, as far as the eye can see it: gaps narrower than a share of the whole are left out.
[[nodiscard]] QList<ChartContent::Span> chartGaps(const ChartContent& content);
//! Where the time axis gets its marks, at round times of the local calendar, and what stands there.
[[nodiscard]] QList<std::pair<qint64, QString>> timeMarks(qint64 fromMs, qint64 toMs, int most);
//! "21.5 °C", or the word.
[[nodiscard]] QString pointText(const ChartContent& content, double value);
//! The moment in words.
[[nodiscard]] QString momentText(qint64 atMs);

} // namespace ccudesk
