// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/wizardrail.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace ccudesk {

namespace {

constexpr int railWidth = 248;
constexpr int left = 24;
constexpr int badgeSize = 40;
constexpr int circle = 24;
constexpr int gap = 20;

} // namespace

WizardRail::WizardRail(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps) {
    setCurrent(0);
}

void WizardRail::setTitle(const QString& title, const QString& host) {
    m_title = title;
    m_host = host;
    update();
}

void WizardRail::setCurrent(int step) {
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

int WizardRail::stepHeight() const {
    return grownHeight(circle, font(), 6) + gap;
}

QSize WizardRail::sizeHint() const {
    const int head = left + badgeSize + 3 * grownHeight(24, font(), 6);
    return {railWidth, head + static_cast<int>(m_steps.size()) * stepHeight() + left};
}

void WizardRail::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, rect(), metrics::radiusCard, theme[Token::Nav]);
    const QRect badge(left, left, badgeSize, badgeSize);
    paintCard(&painter, badge, metrics::radiusTile, theme[Token::Accent]);
    paintIcon(&painter, badge, QStringLiteral("house-badge"), 30, theme[Token::OnAccent]);
    const int lineHeight = grownHeight(24, font(), 6);
    const int width = railWidth - 2 * left;
    const auto line = [&](int top, FontRole role, Token color, const QString& text) {
        painter.setFont(themeFont(role, font()));
        painter.setPen(theme[color]);
        painter.drawText(QRect(left, top, width, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    const int titleTop = badge.bottom() + 10;
    line(titleTop, FontRole::Title, Token::Text, m_title);
    line(titleTop + lineHeight, FontRole::Small, Token::Text2, m_host);
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(&painter, step, titleTop + 2 * lineHeight + 16 + step * stepHeight());
}

//! Told apart by check mark, number and weight, not by colour alone.
void WizardRail::paintStep(QPainter* painter, int step, int top) const {
    const Theme theme(palette());
    const bool isDone = step < m_current;
    const bool isCurrent = step == m_current;
    const QRectF disc(left, top, circle, circle);
    const QColor line = theme[isDone || isCurrent ? Token::Accent : Token::Outline];
    painter->setPen(QPen(line, 1.5));
    painter->setBrush(isDone ? QBrush(line) : QBrush(Qt::NoBrush));
    painter->drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
    if (step + 1 < m_steps.size()) {
        painter->setPen(QPen(theme[isDone ? Token::Accent : Token::Outline], 1.5));
        const qreal x = disc.center().x();
        painter->drawLine(QPointF(x, disc.bottom() + 3), QPointF(x, top + stepHeight() - 3));
    }
    if (isDone) {
        paintIcon(painter, disc.toRect(), QStringLiteral("check"), 16, theme[Token::OnAccent]);
    } else {
        painter->setFont(themeFont(FontRole::Small, font()));
        painter->setPen(theme[isCurrent ? Token::AccentInk : Token::Text2]);
        painter->drawText(disc, Qt::AlignCenter, QString::number(step + 1));
    }
    painter->setFont(themeFont(isCurrent ? FontRole::Strong : FontRole::Body, font()));
    painter->setPen(theme[isCurrent ? Token::Text : Token::Text2]);
    const QRectF text(disc.right() + 12, top - 4, railWidth - disc.right() - 24, circle + 8);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(m_steps.at(step), Qt::ElideRight, qFloor(text.width())));
}

} // namespace ccudesk
