// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chart.h"

#include "ui/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

constexpr qint64 narrowestMs = 60'000;
constexpr double zoomStep = 1.5;
constexpr double moveStep = 0.25; //!< of what is seen
constexpr double wheelNotch = 120.0;
constexpr int markWidth = 84; //!< room for one time below the chart
constexpr int leastHeight = 180;

} // namespace

struct Chart::Private {
    QChart* chart; //!< the view's
    View* view;
    ChartContent content;
    qint64 firstMs = 0;
    qint64 lastMs = 0;
};

class Chart::View : public QChartView {
public:
    View(QChart* chart, Chart& owner) : QChartView(chart, &owner), m_owner(owner) {
        setFocusPolicy(Qt::StrongFocus);
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setMouseTracking(true);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void wheelEvent(QWheelEvent* event) override {
        const double notches = event->angleDelta().y() / wheelNotch;
        if (notches != 0.0)
            m_owner.zoom(std::pow(zoomStep, -notches), shareAt(event->position().x()));
        event->accept();
    }
    void mousePressEvent(QMouseEvent* event) override { m_draggedFrom = event->position().x(); }
    void mouseReleaseEvent(QMouseEvent* event) override {
        const double moved = shareAt(m_draggedFrom) - shareAt(event->position().x());
        if (std::abs(moved) > 0.01)
            m_owner.move(moved);
    }
    void mouseDoubleClickEvent(QMouseEvent* event) override {
        m_owner.zoom(1.0 / (zoomStep * zoomStep), shareAt(event->position().x()));
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        const QString text = textAt(shareAt(event->position().x()));
        QToolTip::showText(event->globalPosition().toPoint(), text, this);
    }
    void keyPressEvent(QKeyEvent* event) override {
        constexpr double middle = 0.5;
        switch (event->key()) {
        case Qt::Key_Left:
            return m_owner.move(-moveStep);
        case Qt::Key_Right:
            return m_owner.move(moveStep);
        case Qt::Key_Plus:
            return m_owner.zoom(1.0 / zoomStep, middle);
        case Qt::Key_Minus:
            return m_owner.zoom(zoomStep, middle);
        case Qt::Key_Home:
            Q_EMIT m_owner.resetRequested();
            return;
        default:
            QWidget::keyPressEvent(event);
        }
    }

private:
    [[nodiscard]] double shareAt(double x) const {
        const QRectF plot = chart()->plotArea();
        return plot.width() > 0 ? std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0) : 0.0;
    }
    //! What held at that time.
    [[nodiscard]] QString textAt(double share) const {
        const ChartContent& content = m_owner.content();
        const qint64 ms
            = content.fromMs + static_cast<qint64>(share * static_cast<double>(content.toMs - content.fromMs));
        const bool isKnown = std::any_of(content.known.cbegin(), content.known.cend(),
            [ms](const ChartContent::Span& span) { return span.fromMs <= ms && ms <= span.toMs; });
        const auto after = std::upper_bound(content.points.cbegin(), content.points.cend(), ms,
            [](qint64 at, const ChartContent::Point& point) { return at < point.atMs; });
        if (!isKnown || after == content.points.cbegin())
            return Chart::tr("%1: nothing is known").arg(momentText(ms));
        const ChartContent::Point& point = *std::prev(after);
        return Chart::tr("%1: %2").arg(momentText(ms), pointText(content, point.value));
    }

    Chart& m_owner;
    double m_draggedFrom = 0.0;
};

namespace {

QLineSeries* seriesOf(const QList<QPointF>& points, QObject* parent) {
    auto* series = new QLineSeries(parent);
    series->replace(points);
    return series;
}

//! A plane between two lines. Both belong to it.
QAreaSeries* planeOf(const QList<QPointF>& upper, const QList<QPointF>& lower, const QColor& colour) {
    auto* plane = new QAreaSeries(seriesOf(upper, nullptr), seriesOf(lower, nullptr));
    plane->upperSeries()->setParent(plane);
    plane->lowerSeries()->setParent(plane);
    plane->setPen(Qt::NoPen);
    plane->setBrush(colour);
    return plane;
}

//! The range of the numbers with a little air, never empty.
std::pair<double, double> bounds(const QList<ChartLine>& lines, const ChartContent& content) {
    if (!content.words.isEmpty())
        return {-0.25, static_cast<double>(content.words.size()) - 0.75};
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const ChartLine& line : lines) {
        for (const QList<QPointF>* points : {&line.value, &line.low, &line.high}) {
            for (const QPointF& point : *points) {
                low = qMin(low, point.y());
                high = qMax(high, point.y());
            }
        }
    }
    if (low > high)
        return {0.0, 1.0};
    const double air = high > low ? (high - low) * 0.08 : qMax(0.5, std::abs(high) * 0.1);
    const bool isPositive = low >= 0.0;
    return {isPositive ? qMax(0.0, low - air) : low - air, high + air};
}

void dress(QAbstractAxis* axis, const Theme& theme, const QFont& font) {
    axis->setLabelsColor(theme[Token::Text2]);
    axis->setLabelsFont(themeFont(FontRole::Caption, font));
    axis->setGridLinePen(QPen(theme[Token::Hair], 1.0));
    axis->setLinePen(QPen(theme[Token::Border], 1.0));
}

//! An axis takes each text once only: 12:00 of the second day gets something that nobody sees.
QString unlike(QCategoryAxis* axis, QString text) {
    constexpr QChar zeroWidthSpace(0x200B);
    while (axis->categoriesLabels().contains(text))
        text += zeroWidthSpace;
    return text;
}

//! Marks at 1, 2, 5, 10 … for numbers, at each word for words.
QAbstractAxis* makeScale(const ChartContent& content, double low, double high) {
    if (!content.words.isEmpty()) {
        auto* words = new QCategoryAxis;
        words->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        words->setRange(low, high);
        for (int i = 0; i < content.words.size(); ++i)
            words->append(unlike(words, content.words.at(i)), i);
        return words;
    }
    constexpr double marks = 4.0;
    const double rough = (high - low) / marks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double unit = rough / power < 1.5 ? 1.0 : rough / power < 3.5 ? 2.0 : rough / power < 7.5 ? 5.0 : 10.0;
    const int decimals = qMax(0, -static_cast<int>(std::floor(std::log10(unit * power))));
    auto* numbers = new QValueAxis;
    numbers->setRange(low, high);
    numbers->setTickType(QValueAxis::TicksDynamic);
    numbers->setTickInterval(unit * power);
    numbers->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    return numbers;
}

} // namespace

Chart::Chart(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->chart = new QChart;
    d->chart->legend()->hide();
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({0, 4, 8, 0});
    d->view = new View(d->chart, *this);
    d->view->setAccessibleName(tr("Chart"));
    d->view->viewport()->setAccessibleName(tr("Chart")); // takes the focus for it
    setFocusProxy(d->view);
    setMinimumHeight(leastHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->view);
}

Chart::~Chart() = default;

const ChartContent& Chart::content() const {
    return d->content;
}

void Chart::setBounds(qint64 fromMs, qint64 toMs) {
    d->firstMs = fromMs;
    d->lastMs = toMs;
}

void Chart::setContent(const ChartContent& content, const QString& text) {
    d->content = content;
    d->view->setAccessibleDescription(text);
    draw();
}

void Chart::draw() {
    const ChartContent& content = d->content;
    const Theme theme(palette());
    QChart& chart = *d->chart;
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        axis->deleteLater();
    }
    const QList<ChartLine> lines = chartLines(content);
    const auto [low, high] = bounds(lines, content);
    QList<QAbstractSeries*> all;
    for (const ChartContent::Span& gap : chartGaps(content)) {
        const auto from = static_cast<double>(gap.fromMs);
        const auto to = static_cast<double>(gap.toMs);
        all.append(planeOf({{from, high}, {to, high}}, {{from, low}, {to, low}}, theme[Token::Sunken]));
    }
    QColor soft = theme[Token::Accent];
    soft.setAlphaF(0.22F);
    for (const ChartLine& line : lines) {
        const bool isFilled = content.shape != ChartContent::Shape::Curve;
        if (!line.low.isEmpty())
            all.append(planeOf(line.high, line.low, soft));
        else if (isFilled && !content.words.isEmpty())
            all.append(
                planeOf(line.value, {{line.value.constFirst().x(), 0.0}, {line.value.constLast().x(), 0.0}}, soft));
        auto* series = seriesOf(line.value, nullptr);
        series->setPen(QPen(theme[Token::Accent], 1.6));
        all.append(series);
    }
    auto* time = new QCategoryAxis;
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    time->setRange(static_cast<double>(content.fromMs), static_cast<double>(content.toMs));
    const int room = qMax(2, width() / qRound(markWidth * fontMetrics().height() / 17.0));
    for (const auto& [ms, text] : timeMarks(content.fromMs, content.toMs, room))
        time->append(unlike(time, text), static_cast<double>(ms));
    QAbstractAxis* scale = makeScale(content, low, high);
    chart.setLocalizeNumbers(true);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(time), scale})
        dress(axis, theme, font());
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(scale, Qt::AlignLeft);
    for (QAbstractSeries* series : all) {
        chart.addSeries(series);
        series->attachAxis(time);
        series->attachAxis(scale);
    }
}

void Chart::request(qint64 fromMs, qint64 toMs) {
    const qint64 widest = qMax(narrowestMs, d->lastMs - d->firstMs);
    const qint64 width = std::clamp(toMs - fromMs, narrowestMs, widest);
    const qint64 from = std::clamp(fromMs, d->firstMs, qMax(d->firstMs, d->lastMs - width));
    if (from == d->content.fromMs && from + width == d->content.toMs)
        return;
    Q_EMIT rangeRequested(from, from + width);
}

void Chart::move(double share) {
    const auto by = static_cast<qint64>(share * static_cast<double>(d->content.toMs - d->content.fromMs));
    request(d->content.fromMs + by, d->content.toMs + by);
}

void Chart::zoom(double factor, double around) {
    const auto width = static_cast<double>(d->content.toMs - d->content.fromMs);
    const double centre = static_cast<double>(d->content.fromMs) + around * width;
    const double from = centre - around * width * factor;
    request(static_cast<qint64>(from), static_cast<qint64>(from + width * factor));
}

void Chart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void Chart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    draw(); // another width has room for other times
}

} // namespace ccudesk
