// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidinglabel.h"

#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ccudesk {

ElidingLabel::ElidingLabel(FontRole role, Token color, QWidget* parent)
    : QWidget(parent), m_role(role), m_color(color) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidingLabel::setText(const QString& text) {
    if (text == m_text)
        return;
    const bool isSameLength = text.size() == m_text.size();
    m_text = text;
    setAccessibleName(text);
    if (!isSameLength)
        updateGeometry(); // a live number of the same length keeps its place
    update();
}

void ElidingLabel::setColor(Token color) {
    m_color = color;
    update();
}

void ElidingLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

QSize ElidingLabel::sizeHint() const {
    const QFont f = themeFont(m_role, font());
    const int width = static_cast<int>(std::ceil(TabularFigures(f).width(m_text))) + 2;
    return {width, QFontMetrics(f).lineSpacing()};
}

QSize ElidingLabel::minimumSizeHint() const {
    return {qMin(20, sizeHint().width()), sizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(Theme(palette())[isEnabled() ? m_color : Token::Text3]);
    const QFont f = themeFont(m_role, font());
    const TabularFigures figures(f);
    figures.draw(&painter, contentsRect(), m_alignment, m_text);
}

bool ElidingLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width() + 2) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ccudesk
