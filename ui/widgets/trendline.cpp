// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/trendline.h"

#include "ui/theme.h"

#include <QPainter>

namespace ccudesk {

TrendLine::TrendLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendLine::setContent(const ChartContent& content, double top, const QString& text) {
    m_lines = chartLines(content);
    m_range = {content.fromMs, content.toMs};
    m_top = top;
    for (const ChartLine& line : std::as_const(m_lines))
        for (const QPointF& point : line.value)
            m_top = qMax(m_top, point.y());
    setAccessibleName(text);
    setToolTip(text);
    update();
}

void TrendLine::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme[Token::Hair], 1.0));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const auto length = static_cast<double>(m_range.toMs - m_range.fromMs);
    if (length <= 0.0 || m_top <= 0.0)
        return;
    painter.setPen(QPen(theme[Token::Accent], 1.4));
    for (const ChartLine& line : std::as_const(m_lines)) {
        QPolygonF shape;
        for (const QPointF& point : line.value) {
            const double x = (point.x() - static_cast<double>(m_range.fromMs)) / length * (width() - 2) + 1;
            shape.append({x, (height() - 3) * (1.0 - point.y() / m_top) + 1});
        }
        painter.drawPolyline(shape);
    }
}

} // namespace ccudesk
