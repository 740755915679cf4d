// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/hourbars.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int namesEvery = 6;
constexpr qreal markHeight = 8; //!< above the bars
constexpr qreal gap = 4;
constexpr double leastTop = 20.0; //!< percent at the upper edge, at least: small levels must not look dramatic

} // namespace

HourBars::HourBars(QWidget* parent) : QWidget(parent) {
    installPicturePartsAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    FocusRing::setPaintsOwnRing(this);
}

void HourBars::setHours(const QList<Hour>& hours) {
    if (hours == m_hours)
        return;
    m_hours = hours;
    m_current = qMin(m_current, partCount() - 1);
    update();
    Q_EMIT currentChanged();
}

QSize HourBars::sizeHint() const {
    return {480, 72 + fontMetrics().height()};
}

QSize HourBars::minimumSizeHint() const {
    return {240, 40 + fontMetrics().height()};
}

QRectF HourBars::plot() const {
    return QRectF(rect()).adjusted(gap, gap + markHeight, -gap, -gap - fontMetrics().height());
}

QRectF HourBars::partRect(int part) const {
    const QRectF area = plot();
    const qreal width = area.width() / qMax(1, partCount());
    return {area.left() + part * width, gap, width, area.bottom() - gap};
}

int HourBars::partAt(const QPointF& position) const {
    for (int part = 0; part < partCount(); ++part)
        if (partRect(part).contains(position))
            return part;
    return -1;
}

void HourBars::setCurrent(int part) {
    if (part < 0 || part >= partCount() || part == m_current)
        return;
    m_current = part;
    update();
    announceCurrentPart(this);
    Q_EMIT currentChanged();
}

bool HourBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int part = partAt(help->pos()); part >= 0)
        QToolTip::showText(help->globalPos(), partSentence(part), this);
    else
        QToolTip::hideText();
    return true;
}

void HourBars::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(qMax(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(qMin(partCount() - 1, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(partCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HourBars::mousePressEvent(QMouseEvent* event) {
    setCurrent(partAt(event->position()));
}

void HourBars::focusInEvent(QFocusEvent* event) {
    m_showsRing = FocusRing::isKeyboardReason(event->reason());
    if (m_current < 0)
        setCurrent(0);
    announceCurrentPart(this);
    update();
}

void HourBars::focusOutEvent(QFocusEvent* /*event*/) {
    m_showsRing = false;
    update();
}

void HourBars::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 1.0;
    for (const Hour& hour : std::as_const(m_hours))
        most = qMax(most, hour.amount);
    for (int part = 0; part < partCount(); ++part)
        paintHour(&painter, part, most);
    const QRectF area = plot();
    painter.setPen(QPen(theme[Token::ControlLine], 1.0));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    paintLevels(&painter);
    paintNames(&painter);
    if (m_showsRing)
        paintFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusButton, palette());
}

void HourBars::paintHour(QPainter* painter, int part, double most) const {
    const Theme theme(palette());
    const Hour& hour = m_hours.at(part);
    const QRectF place = partRect(part);
    const QRectF area = plot();
    if (hour.isMarked) {
        painter->fillRect(place, theme[Token::WarnSoft]);
        const qreal middle = place.center().x();
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme[Token::Warn]);
        painter->drawPolygon(QPolygonF({{middle - 4, gap + 6}, {middle + 4, gap + 6}, {middle, gap}}));
    }
    if (part == m_current) {
        painter->setPen(QPen(theme[Token::Outline], 1.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place.adjusted(0.5, 0.5, -0.5, 0));
    }
    if (hour.amount <= 0.0)
        return;
    const qreal height = qMax(2.0, area.height() * hour.amount / most); // one of thousands is seen, too
    const qreal inset = qMin(3.0, place.width() / 5);
    painter->fillRect(
        QRectF(place.left() + inset, area.bottom() - height, place.width() - 2 * inset, height), theme[Token::Accent]);
}

//! A break where nobody watched.
void HourBars::paintLevels(QPainter* painter) const {
    double top = leastTop;
    for (const Hour& hour : m_hours)
        top = qMax(top, hour.level.value_or(0.0));
    const QRectF area = plot();
    painter->setPen(QPen(Theme(palette())[Token::Text], 1.6));
    std::optional<QPointF> before;
    for (int part = 0; part < partCount(); ++part) {
        const std::optional<double>& level = m_hours.at(part).level;
        if (!level) {
            before.reset();
            continue;
        }
        const QRectF place = partRect(part);
        const QPointF left(place.left(), area.bottom() - area.height() * *level / top);
        const QPointF right(place.right(), left.y());
        if (before)
            painter->drawLine(*before, left);
        painter->drawLine(left, right);
        before = right;
    }
}

void HourBars::paintNames(QPainter* painter) const {
    painter->setPen(Theme(palette())[Token::Text2]);
    const QRectF area = plot();
    for (int part = 0; part < partCount(); part += namesEvery) {
        const QRectF first = partRect(part);
        painter->drawText(QRectF(first.left(), area.bottom() + 1, first.width() * namesEvery, fontMetrics().height()),
            Qt::AlignLeft | Qt::AlignVCenter, m_hours.at(part).name);
    }
}

} // namespace ccudesk
