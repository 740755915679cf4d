// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sentencelabel.h"

#include <QPainter>

namespace ccudesk {

SentenceLabel::SentenceLabel(FontRole role, Token color, QWidget* parent) : QLabel(parent), m_color(color) {
    setFont(themeFont(role, font()));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

void SentenceLabel::setColor(Token color) {
    m_color = color;
    update();
}

void SentenceLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(Theme(palette())[m_color]);
    painter.drawText(contentsRect(), static_cast<int>(Qt::TextWordWrap) | static_cast<int>(alignment()), text());
}

} // namespace ccudesk
