// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/waydrawing.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <cmath>

namespace ccudesk {

namespace {

constexpr int endWidth = 162;
constexpr int padding = 16;

} // namespace

WayDrawing::WayDrawing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WayDrawing::setWays(
    const End& computer, const End& ccu, Way requests, Way callbacks, const QString& callbackPort) {
    m_computer = computer;
    m_ccu = ccu;
    m_requests = requests;
    m_callbacks = callbacks;
    m_port = callbackPort;
    setAccessibleName(tr("From this computer to the CCU: %1. From the CCU to this computer: %2.")
                          .arg(requestWords(), callbackWords()));
    update();
}

QString WayDrawing::requestWords() const {
    switch (m_requests) {
    case Way::Works:
        return tr("requests arrive");
    case Way::Blocked:
        return tr("no way to the CCU");
    case Way::Unknown:
        break;
    }
    return tr("not known yet");
}

QString WayDrawing::callbackWords() const {
    switch (m_callbacks) {
    case Way::Works:
        return tr("events arrive");
    case Way::Blocked:
        return tr("port %1: nothing arrives").arg(m_port);
    case Way::Unknown:
        break;
    }
    return m_port.isEmpty() ? tr("not used") : tr("not known yet");
}

QSize WayDrawing::sizeHint() const {
    return {640, grownHeight(84, font(), 58)};
}

QSize WayDrawing::minimumSizeHint() const {
    return {2 * endWidth + 180, sizeHint().height()};
}

void WayDrawing::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, rect(), metrics::radiusCard, theme[Token::Sunken]);
    const QRectF inner = QRectF(rect()).adjusted(padding, 10, -padding, -10);
    const QRectF left(inner.left(), inner.top(), endWidth, inner.height());
    const QRectF right(inner.right() - endWidth, inner.top(), endWidth, inner.height());
    paintEnd(&painter, left, m_computer, QStringLiteral("monitor"));
    paintEnd(&painter, right, m_ccu, QStringLiteral("device"));
    constexpr qreal below = 6;
    const qreal half = inner.height() / 2;
    paintWay(&painter, left.right() + padding, right.left() - padding, inner.top() + half - below, m_requests,
        requestWords());
    paintWay(
        &painter, right.left() - padding, left.right() + padding, inner.bottom() - below, m_callbacks, callbackWords());
}

void WayDrawing::paintEnd(QPainter* painter, const QRectF& box, const End& end, const QString& icon) const {
    const Theme theme(palette());
    paintCard(painter, box, metrics::radiusButton, theme[Token::Surface], theme[Token::Border]);
    paintIcon(painter, QRectF(box.left() + 10, box.top(), 20, box.height()).toRect(), icon, 18, theme[Token::Text2]);
    const QRectF text = box.adjusted(38, 6, -8, -6);
    const auto line = [&](const QRectF& rect, FontRole role, Token color, const QString& words) {
        painter->setFont(themeFont(role, font()));
        painter->setPen(theme[color]);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, qFloor(rect.width())));
    };
    line(QRectF(text.left(), text.top(), text.width(), text.height() / 2), FontRole::Strong, Token::Text, end.name);
    line(QRectF(text.left(), text.center().y(), text.width(), text.height() / 2), FontRole::Small, Token::Text2,
        end.address);
}

//! The words stand above the line, which leads to its arrow head at toX.
void WayDrawing::paintWay(QPainter* painter, qreal fromX, qreal toX, qreal y, Way way, const QString& words) const {
    const Theme theme(palette());
    const Token tokens[] = {Token::Text3, Token::Ok, Token::Bad};
    const QColor color = theme[tokens[static_cast<int>(way)]];
    const qreal direction = toX > fromX ? 1 : -1;
    const qreal row = std::floor(y) + 0.5;
    painter->setPen(QPen(color, 1.5, way == Way::Works ? Qt::SolidLine : Qt::DashLine));
    painter->drawLine(QPointF(fromX, row), QPointF(toX, row));
    painter->setPen(QPen(color, 1.5));
    for (const qreal side : {-4.0, 4.0})
        painter->drawLine(QPointF(toX, row), QPointF(toX - direction * 6, row + side));
    painter->setFont(themeFont(FontRole::Small, font()));
    const QFontMetrics metrics = painter->fontMetrics();
    const QRectF above(qMin(fromX, toX), row - metrics.height() - 2, std::abs(toX - fromX), metrics.height());
    painter->drawText(above, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, qFloor(above.width())));
}

} // namespace ccudesk
