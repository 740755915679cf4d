// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chartcontent.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int narrowestGap = 300; //!< of the width: such a part is a pixel or two

QPointF at(qint64 ms, double value) {
    return {static_cast<double>(ms), value};
}

//! Known spans, joined where the gap between them cannot be seen.
QList<ChartContent::Span> visibleSpans(const ChartContent& content) {
    const qint64 narrow = (content.toMs - content.fromMs) / narrowestGap;
    QList<ChartContent::Span> spans;
    for (const ChartContent::Span& span : content.known) {
        if (!spans.isEmpty() && span.fromMs - spans.constLast().toMs <= narrow)
            spans.last().toMs = qMax(spans.constLast().toMs, span.toMs);
        else
            spans.append(span);
    }
    return spans;
}

class LineBuilder {
public:
    LineBuilder(const ChartContent& content, const ChartContent::Span& span) : m_content(content), m_span(span) { }

    //! point holds from the beginning of the span.
    void hold(const ChartContent::Point& point) {
        if (m_content.shape == ChartContent::Shape::Pulses)
            return;
        add(m_span.fromMs, {point.atMs, point.value, point.value, point.value});
    }
    void add(const ChartContent::Point& point) {
        if (m_content.shape == ChartContent::Shape::Pulses)
            return pulse(point);
        if (m_content.shape == ChartContent::Shape::Steps && !m_line.value.isEmpty())
            m_line.value.append(at(point.atMs, m_line.value.constLast().y()));
        add(point.atMs, point);
    }
    [[nodiscard]] ChartLine end() {
        if (m_content.shape != ChartContent::Shape::Pulses && !m_line.value.isEmpty()) {
            const double last = m_line.value.constLast().y();
            add(m_span.toMs, {0, last, last, last});
        } else if (!m_line.value.isEmpty()) {
            m_line.value.append(at(m_span.toMs, 0.0));
        }
        if (!m_hasBand) {
            m_line.low.clear();
            m_line.high.clear();
        }
        return m_line;
    }

private:
    void add(qint64 ms, const ChartContent::Point& point) {
        m_line.value.append(at(ms, point.value));
        m_line.low.append(at(ms, point.low));
        m_line.high.append(at(ms, point.high));
        m_hasBand = m_hasBand || point.low != point.high;
    }
    void pulse(const ChartContent::Point& point) {
        if (m_line.value.isEmpty())
            m_line.value.append(at(m_span.fromMs, 0.0));
        m_line.value.append({at(point.atMs, 0.0), at(point.atMs, point.value)});
        m_line.value.append({at(point.atMs + m_content.pulseMs, point.value), at(point.atMs + m_content.pulseMs, 0.0)});
    }

    const ChartContent& m_content;
    const ChartContent::Span m_span;
    ChartLine m_line;
    bool m_hasBand = false;
};

//! The time between two marks: a number of minutes, hours or days that people count in.
qint64 stepFor(qint64 widthMs, int most) {
    for (const qint64 step : {minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, hourMs, 2 * hourMs,
             3 * hourMs, 6 * hourMs, 12 * hourMs, dayMs, 2 * dayMs, 7 * dayMs, 14 * dayMs, 30 * dayMs, 61 * dayMs,
             91 * dayMs, 182 * dayMs})
        if (widthMs / step <= most)
            return step;
    return 365 * dayMs;
}

QDateTime firstMark(const QDateTime& from, qint64 step) {
    QDateTime mark(from.date().startOfDay());
    if (step >= 28 * dayMs)
        return QDate(from.date().year(), from.date().month(), 1).startOfDay();
    if (step >= 7 * dayMs)
        return from.date().addDays(1 - from.date().dayOfWeek()).startOfDay();
    return mark;
}

QDateTime nextMark(const QDateTime& mark, qint64 step) {
    if (step >= 28 * dayMs)
        return mark.date().addMonths(qMax(1, static_cast<int>(step / (30 * dayMs)))).startOfDay();
    if (step >= dayMs)
        return mark.date().addDays(step / dayMs).startOfDay();
    // by the clock on the wall, so that marks stay round on the day it is changed
    const QDateTime next = mark.addMSecs(step);
    const qint64 hours = qMax<qint64>(1, step / hourMs);
    const int off = static_cast<int>(next.time().hour() % hours);
    return step > hourMs && off != 0 ? next.addMSecs((off <= hours / 2 ? -off : hours - off) * hourMs) : next;
}

} // namespace

QList<ChartLine> chartLines(const ChartContent& content) {
    QList<ChartLine> lines;
    const QList<ChartContent::Span> spans = visibleSpans(content);
    auto next = content.points.cbegin();
    for (const ChartContent::Span& span : spans) {
        const ChartContent::Point* before = nullptr;
        for (; next != content.points.cend() && next->atMs < span.fromMs; ++next)
            before = &*next;
        if (!before && next != content.points.cbegin())
            before = &*std::prev(next);
        LineBuilder line(content, span);
        if (before)
            line.hold(*before);
        for (; next != content.points.cend() && next->atMs <= span.toMs; ++next)
            line.add(*next);
        if (const ChartLine built = line.end(); !built.value.isEmpty())
            lines.append(built);
    }
    return lines;
}

QList<ChartContent::Span> chartGaps(const ChartContent& content) {
    QList<ChartContent::Span> gaps;
    const qint64 narrow = (content.toMs - content.fromMs) / narrowestGap;
    qint64 from = content.fromMs;
    const auto add = [&gaps, narrow](qint64 begin, qint64 end) {
        if (end - begin > narrow)
            gaps.append({begin, end});
    };
    for (const ChartContent::Span& span : visibleSpans(content)) {
        add(from, span.fromMs);
        from = qMax(from, span.toMs);
    }
    add(from, content.toMs);
    return gaps;
}

QList<std::pair<qint64, QString>> timeMarks(qint64 fromMs, qint64 toMs, int most) {
    QList<std::pair<qint64, QString>> marks;
    const qint64 step = stepFor(toMs - fromMs, qMax(1, most));
    const QLocale locale;
    for (QDateTime mark = firstMark(QDateTime::fromMSecsSinceEpoch(fromMs), step);
         mark.toMSecsSinceEpoch() <= toMs && marks.size() <= 4 * most; mark = nextMark(mark, step)) {
        const qint64 ms = mark.toMSecsSinceEpoch();
        if (ms < fromMs)
            continue;
        const bool isMidnight = mark.time() == QTime(0, 0);
        const QString text = step >= 28 * dayMs ? locale.toString(mark.date(), QStringLiteral("MMM yyyy"))
            : isMidnight                        ? locale.toString(mark.date(), QStringLiteral("d. MMM"))
                                                : locale.toString(mark.time(), QLocale::ShortFormat);
        marks.append({ms, text});
    }
    return marks;
}

QString pointText(const ChartContent& content, double value) {
    const auto word = static_cast<qsizetype>(value);
    if (word >= 0 && word < content.words.size())
        return content.words.at(word);
    const QString number = QLocale().toString(value, 'g', 6);
    return content.unit.isEmpty() ? number : QString(number % QChar(QChar::Nbsp) % content.unit);
}

QString momentText(qint64 atMs) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs), QLocale::ShortFormat);
}

} // namespace ccudesk
