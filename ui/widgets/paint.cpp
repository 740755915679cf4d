// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paint.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStyle>

#include <algorithm>

namespace ccudesk {

namespace {

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

void paintCheckMark(QPainter* painter, const QRectF& r, const QColor& color, qreal width) {
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({{r.x() + r.width() * 0.27, r.y() + r.height() * 0.53},
        {r.x() + r.width() * 0.44, r.y() + r.height() * 0.69}, {r.x() + r.width() * 0.74, r.y() + r.height() * 0.33}}));
}

struct ToggleColors {
    QColor track;
    QColor line;
    QColor knob;
    QColor mark;
};

ToggleColors toggleColors(const ToggleLook& look, const Theme& theme) {
    if (look.isPending)
        return {theme[Token::AccentSoft], theme[Token::Accent], theme[Token::Accent], Qt::transparent};
    if (look.isOn) {
        const bool isGrey = !look.isEnabled || look.isStored;
        const QColor track = theme[isGrey ? Token::Outline : Token::Accent];
        return {track, track, theme[isGrey ? Token::Surface : Token::OnAccent], track};
    }
    const bool isFaint = !look.isEnabled;
    return {Qt::transparent, theme[isFaint ? Token::Border : Token::Outline],
        theme[isFaint ? Token::Border : Token::Outline], Qt::transparent};
}

} // namespace

void paintToggle(QPainter* painter, const QRectF& rect, const ToggleLook& look, const QPalette& palette, qreal knob) {
    const ToggleColors colors = toggleColors(look, Theme(palette));
    const qreal scale = rect.height() / 24.0;
    const qreal line = std::max(1.0, 1.4 * scale);
    const QRectF track = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(colors.line, line);
    if (look.isPending)
        pen.setDashPattern({2.6, 1.8});
    painter->setPen(pen);
    painter->setBrush(colors.track);
    painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);

    const qreal position = knob >= 0.0 ? knob : (look.isOn ? 1.0 : 0.0);
    const bool isFull = look.isOn || look.isPending;
    const qreal size = rect.height() - (isFull ? 6.0 : 11.0) * scale;
    const qreal inset = (rect.height() - size) / 2;
    const QRectF disc(rect.x() + inset + position * (rect.width() - size - 2 * inset), rect.y() + inset, size, size);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.knob);
    painter->drawEllipse(disc);
    if (look.isOn && !look.isPending)
        paintCheckMark(painter, disc, colors.mark, std::max(1.3, 2.0 * scale));
    painter->restore();
}

void paintStatusDot(QPainter* painter, const QRectF& rect, Health health, const QPalette& palette) {
    const Theme theme(palette);
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF r(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QRectF ring = r.adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (health) {
    case Health::Good:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme[Token::OkFill]);
        painter->drawEllipse(r);
        paintCheckMark(painter, r, theme[Token::Nav], 1.5);
        break;
    case Health::Partial:
        painter->setPen(QPen(theme[Token::WarnFill], 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme[Token::WarnFill]);
        painter->drawPie(ring, 90 * 16, 180 * 16);
        break;
    case Health::Bad:
        painter->setPen(QPen(theme[Token::BadFill], 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring);
        painter->drawLine(
            QPointF(r.x() + side * 0.2, r.y() + side * 0.2), QPointF(r.x() + side * 0.8, r.y() + side * 0.8));
        break;
    case Health::Unknown:
        painter->setPen(QPen(theme[Token::Outline], 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring);
        break;
    }
    painter->restore();
}

int signalBars(int dBm) {
    if (dBm >= -70)
        return 4;
    if (dBm >= -80)
        return 3;
    if (dBm >= -90)
        return 2;
    return dBm >= -100 ? 1 : 0;
}

void paintSignalBars(QPainter* painter, const QRectF& rect, int bars, bool isWorst, const QPalette& palette) {
    const Theme theme(palette);
    const qreal width = 3;
    const qreal gap = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        const qreal height = 4.0 + i * 2.6;
        painter->setBrush(theme[i >= bars ? Token::Border : isWorst ? Token::BadFill : Token::Text2]);
        painter->drawRoundedRect(
            QRectF(rect.x() + i * (width + gap), rect.center().y() + 6 - height, width, height), 1, 1);
    }
    painter->restore();
}

void paintSparkLine(
    QPainter* painter, const QRectF& rect, const QList<double>& values, const QColor& color, const QColor& fill) {
    if (values.size() < 2)
        return;
    const auto ends = std::minmax_element(values.cbegin(), values.cend());
    const double low = *ends.first;
    const double range = *ends.second - low;
    const QRectF r = rect.adjusted(1, 3, -3, -3);
    const auto pointAt = [&](qsizetype i) {
        const double share = range > 0 ? (values.at(i) - low) / range : 0.5;
        return QPointF(r.x() + r.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
            r.bottom() - share * r.height());
    };
    QPainterPath path(pointAt(0));
    for (qsizetype i = 1; i < values.size(); ++i)
        path.lineTo(pointAt(i));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (fill.isValid()) {
        QPainterPath area = path;
        area.lineTo(r.right(), rect.bottom());
        area.lineTo(r.left(), rect.bottom());
        painter->fillPath(area, fill);
    }
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(path.currentPosition(), 2.5, 2.5);
    painter->restore();
}

void paintArc(QPainter* painter, const QRectF& rect, const QColor& color, qreal phase) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(rect.adjusted(1.5, 1.5, -1.5, -1.5), qRound(-phase * 360.0 * 16.0) + 60 * 16, 270 * 16);
    painter->restore();
}

qreal arcPhase() {
    constexpr qint64 turnMs = 900;
    if (QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0)
        return 0.0;
    return static_cast<qreal>(QDateTime::currentMSecsSinceEpoch() % turnMs) / static_cast<qreal>(turnMs);
}

void paintBlind(QPainter* painter, const QRectF& rect, qreal open, const QColor& color) {
    const QRectF frame = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame, 2, 2);
    const qreal covered = (1.0 - std::clamp(open, 0.0, 1.0)) * (frame.height() - 2) + 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (qreal y = 1.2; y < covered; y += 3.2)
        painter->drawRect(QRectF(frame.x() + 1, frame.y() + y, frame.width() - 2, std::min(2.2, covered - y)));
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QPalette& palette) {
    const Theme theme(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme[Token::Accent], 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->setPen(QPen(theme[Token::Surface], 1.5));
    painter->drawRoundedRect(rect.adjusted(2.75, 2.75, -2.75, -2.75), radius - 2, radius - 2);
    painter->restore();
}

void paintCard(QPainter* painter, const QRectF& rect, qreal radius, const QColor& plane, const QColor& edge,
    Qt::PenStyle edgeStyle) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, 1, edgeStyle) : QPen(Qt::NoPen));
    painter->setBrush(plane.isValid() ? QBrush(plane) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? 0.5 : 0.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

TabularFigures::TabularFigures(const QFont& font) : m_font(font) {
    const QFontMetricsF fm(font);
    qreal narrowest = fm.horizontalAdvance(QLatin1Char('0'));
    for (char c = '0'; c <= '9'; ++c) {
        const qreal advance = fm.horizontalAdvance(QLatin1Char(c));
        m_digitWidth = std::max(m_digitWidth, advance);
        narrowest = std::min(narrowest, advance);
    }
    if (m_digitWidth - narrowest < 0.01)
        m_digitWidth = 0;
}

qreal TabularFigures::width(const QString& text) const {
    const QFontMetricsF fm(m_font);
    if (m_digitWidth <= 0)
        return fm.horizontalAdvance(text);
    qreal sum = 0;
    for (const QChar c : text)
        sum += isDigit(c) ? m_digitWidth : fm.horizontalAdvance(c);
    return sum;
}

void TabularFigures::draw(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const {
    painter->setFont(m_font);
    const bool hasDigits = std::any_of(text.cbegin(), text.cend(), isDigit);
    const qreal total = m_digitWidth > 0 && hasDigits ? width(text) : 0;
    if (total <= 0 || total > rect.width()) {
        const QFontMetricsF fm(m_font);
        painter->drawText(rect, static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
            fm.elidedText(text, Qt::ElideRight, rect.width() + 0.5));
        return;
    }
    const QFontMetricsF fm(m_font);
    qreal x = alignment & Qt::AlignRight ? rect.right() - total : rect.x();
    const qreal baseline = rect.center().y() + (fm.ascent() - fm.descent()) / 2;
    for (const QChar c : text) {
        const qreal advance = fm.horizontalAdvance(c);
        const qreal slot = isDigit(c) ? m_digitWidth : advance;
        painter->drawText(QPointF(x + (slot - advance) / 2, baseline), QString(c));
        x += slot;
    }
}

} // namespace ccudesk
