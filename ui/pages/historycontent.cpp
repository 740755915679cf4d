// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historycontent.h"

#include "core/domain/valuetext.h"
#include "core/domain/valuewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int pulseShare = 500; //!< of the width

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::HistoryView)
};

bool isSignal(const DataPoint& point) {
    return point.key.parameter.startsWith(QLatin1String("RSSI_"));
}

//! As a person reads it: percent instead of a fraction, dBm instead of what a module means by it (protocol §10.3).
std::optional<double> readable(double number, const DataPoint& point) {
    if (isSignal(point)) {
        const std::optional<int> dbm = signalDbm(Value(number));
        return dbm ? std::optional(static_cast<double>(*dbm)) : std::nullopt;
    }
    return point.description->unit == QLatin1String("100%") ? number * 100.0 : number;
}

QString unitOf(const DataPoint& point) {
    if (isSignal(point))
        return QStringLiteral("dBm");
    return point.description->unit == QLatin1String("100%") ? QStringLiteral("%") : point.description->unit;
}

QStringList wordsOf(const DataPoint& point, const QString& channelType) {
    const ParameterDescription& description = *point.description;
    if (description.type == ParameterType::Bool || (description.type == ParameterType::Unknown && point.value.isBool()))
        return {boolWord(point.key.parameter, channelType, false), boolWord(point.key.parameter, channelType, true)};
    QStringList words;
    if (description.type == ParameterType::Enum)
        for (const QString& identifier : description.valueList)
            words.append(enumWord(identifier));
    return words;
}

//! How long the value was not 0, as far as anybody watched.
qint64 onMs(const ChartContent& content) {
    double sum = 0.0;
    const QList<ChartLine> lines = chartLines(content);
    for (const ChartLine& line : lines)
        for (qsizetype i = 1; i < line.value.size(); ++i)
            sum += qMin(1.0, line.value.at(i - 1).y()) * (line.value.at(i).x() - line.value.at(i - 1).x());
    return static_cast<qint64>(sum);
}

} // namespace

QString roughDurationText(qint64 ms) {
    const auto part = [](qint64 count, const char* unit) {
        return ValueText{QString::number(count), QString::fromLatin1(unit)}.joined();
    };
    if (ms < minuteMs)
        return part(ms / secondMs, "s");
    if (ms < hourMs)
        return part(ms / minuteMs, "min");
    if (ms < dayMs)
        return QString(part(ms / hourMs, "h") % QLatin1Char(' ') % part(ms % hourMs / minuteMs, "min"));
    return Texts::tr("%1 d %2 h", "a duration").arg(ms / dayMs).arg(ms % dayMs / hourMs);
}

ChartContent historyContent(
    const HistorySeries& series, const HistoryRequest& request, const DataPoint& point, const QString& channelType) {
    ChartContent content;
    content.fromMs = request.fromMs;
    content.toMs = request.toMs;
    for (const HistorySpan& span : series.spans)
        content.known.append({span.fromMs, span.toMs});
    if (series.kind == HistoryKind::Words)
        return content;
    content.unit = unitOf(point);
    content.words = wordsOf(point, channelType);
    const bool isWhole = point.description->type == ParameterType::Integer && content.unit.isEmpty();
    content.shape = content.words.isEmpty() && !isWhole ? ChartContent::Shape::Curve : ChartContent::Shape::Steps;
    if (series.kind == HistoryKind::Action) {
        content.shape = ChartContent::Shape::Pulses;
        content.words.clear();
        content.unit.clear();
        content.pulseMs = (request.toMs - request.fromMs) / pulseShare;
    }
    for (const HistoryPoint& told : series.points) {
        if (series.kind == HistoryKind::Action) {
            const auto times = static_cast<double>(told.reports);
            content.points.append({told.atMs, times, times, times});
            continue;
        }
        const bool isState = !content.words.isEmpty();
        const auto value = readable(isState ? told.last : told.mean, point);
        const auto low = readable(told.minimum, point);
        const auto high = readable(told.maximum, point);
        if (value && low && high)
            content.points.append({told.atMs, *value, *low, *high});
    }
    return content;
}

QString historyWords(const HistorySeries& series, const ChartContent& content, const DataPoint& point) {
    if (series.kind == HistoryKind::Words || content.points.isEmpty())
        return {};
    if (series.kind == HistoryKind::Action) {
        double times = 0.0;
        for (const ChartContent::Point& shown : content.points)
            times += shown.atMs >= content.fromMs ? shown.value : 0.0;
        return Texts::tr("Pressed %n time(s).", nullptr, static_cast<int>(times));
    }
    if (content.words.size() == 2 && series.tier == HistorySeries::Tier::Raw && !series.isReduced)
        return Texts::tr("“%1” for %2, as far as CCU Desk was there to see it.")
            .arg(content.words.at(1), roughDurationText(onMs(content)));
    if (!content.words.isEmpty())
        return Texts::tr("The last one: %1.").arg(pointText(content, content.points.constLast().value));
    const auto [lowest, highest] = std::minmax_element(content.points.cbegin(), content.points.cend(),
        [](const ChartContent::Point& left, const ChartContent::Point& right) { return left.value < right.value; });
    double low = lowest->low;
    double high = highest->high;
    for (const ChartContent::Point& shown : content.points) {
        low = qMin(low, shown.low);
        high = qMax(high, shown.high);
    }
    const QString range = Texts::tr("Lowest %1, highest %2.").arg(pointText(content, low), pointText(content, high));
    if (isSignal(point) || (series.tier == HistorySeries::Tier::Raw && !series.isReduced))
        return range;
    return Texts::tr("Lowest %1, highest %2. The line is the mean, the shade lies between lowest and highest.")
        .arg(pointText(content, low), pointText(content, high));
}

} // namespace ccudesk
