// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/profilebutton.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace ccudesk {

namespace {
constexpr int padding = 8;
constexpr int chevron = 16;
} // namespace

ProfileButton::ProfileButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setTexts({}, {});
}

void ProfileButton::setTexts(const QString& name, const QString& product) {
    m_name = name;
    m_product = product;
    setAccessibleName(tr("CCU: %1. Choose or add another").arg(name));
    setAccessibleDescription(product);
    update();
}

QSize ProfileButton::sizeHint() const {
    return {160, grownHeight(40, font(), 26)};
}

void ProfileButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void ProfileButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void ProfileButton::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse())
        paintCard(&painter, rect(), metrics::radiusButton, theme[isDown() ? Token::PressedVeil : Token::HoverVeil]);
    const int width = this->width() - 2 * padding - chevron;
    const QFont nameFont = themeFont(FontRole::Strong, font());
    const QFont productFont = themeFont(FontRole::Caption, font());
    const int nameHeight = QFontMetrics(nameFont).height();
    const int productHeight = m_product.isEmpty() ? 0 : QFontMetrics(productFont).height();
    const int top = (height() - nameHeight - productHeight) / 2;
    const auto line = [&](const QRect& rect, const QFont& font, Token color, const QString& text) {
        painter.setFont(font);
        painter.setPen(theme[color]);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    line({padding, top, width, nameHeight}, nameFont, Token::Text, m_name);
    if (productHeight > 0)
        line({padding, top + nameHeight, width, productHeight}, productFont, Token::Text2, m_product);
    const QRect arrow(this->width() - padding - chevron, 0, chevron, height());
    paintIcon(&painter, arrow, QStringLiteral("chevron-down"), chevron, theme[Token::Text2]);
}

} // namespace ccudesk
