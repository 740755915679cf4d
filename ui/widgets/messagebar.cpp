// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace ccudesk {

namespace {

constexpr int textLeft = 48;
constexpr int gap = 8;

struct BarColors {
    Token plane;
    Token stripe;
    Token ink;
    QString icon;
};

BarColors colorsOf(Severity severity) {
    switch (severity) {
    case Severity::Warning:
        return {Token::WarnSoft, Token::WarnFill, Token::Warn, QStringLiteral("warning")};
    case Severity::Error:
        return {Token::BadSoft, Token::BadFill, Token::Bad, QStringLiteral("octagon")};
    case Severity::Information:
        break;
    }
    return {Token::AccentSoft, Token::Accent, Token::AccentInk, QStringLiteral("info")};
}

} // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_cross(nullptr) {
    auto* cross = new QToolButton(this);
    cross->setAutoRaise(true);
    cross->setIcon(themeIcon(QStringLiteral("cross")));
    cross->setAccessibleName(tr("Dismiss this message"));
    cross->setToolTip(tr("Dismiss"));
    m_cross = cross;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_cross, &QAbstractButton::clicked, this, &MessageBar::dismissed);
}

void MessageBar::setMessage(const Message& message) {
    if (message == m_message)
        return;
    const bool isNewSubject = message.title != m_message.title;
    if (message.actions != m_message.actions) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (int i = 0; i < message.actions.size(); ++i) {
            auto* button = new QPushButton(message.actions.at(i), this);
            connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT actionRequested(i); });
            button->setVisible(true);
            m_buttons.append(button);
        }
    }
    m_message = message;
    m_cross->setVisible(message.isDismissible);
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
    layOut();
    update();
    // A countdown in the text is not read out every second.
    if (isNewSubject && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize MessageBar::sizeHint() const {
    return {480, grownHeight(metrics::messageBarHeight, font(), 30)};
}

QSize MessageBar::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

void MessageBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void MessageBar::layOut() {
    int right = width() - gap;
    if (m_message.isDismissible) {
        right -= 32;
        m_cross->setGeometry(right, (height() - 32) / 2, 32, 32);
        right -= gap;
    }
    for (auto it = m_buttons.rbegin(); it != m_buttons.rend(); ++it) {
        const QSize size = (*it)->sizeHint();
        right -= size.width();
        (*it)->setGeometry(right, (height() - size.height()) / 2, size.width(), size.height());
        right -= gap;
    }
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    const BarColors colors = colorsOf(m_message.severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), metrics::radiusTile, metrics::radiusTile);
    painter.fillPath(shape, theme[colors.plane]);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, 4, height()), theme[colors.stripe]);
    painter.restore();
    if (theme.isHighContrast())
        paintCard(&painter, rect(), metrics::radiusTile, {}, theme[Token::Border]);
    const QString icon = m_message.icon.isEmpty() ? colors.icon : m_message.icon;
    paintIcon(&painter, QRectF(16, 0, 20, height()), icon, 20, theme[colors.ink]);

    int right = m_message.isDismissible ? width() - 48 : width() - gap;
    if (!m_buttons.isEmpty())
        right = m_buttons.first()->x() - gap;
    const QFont strong = themeFont(FontRole::Strong, font());
    const int titleWidth = QFontMetrics(strong).horizontalAdvance(m_message.title);
    const int plainWidth = QFontMetrics(font()).horizontalAdvance(m_message.text);
    const bool isOneLine = titleWidth + 12 + plainWidth <= right - textLeft;
    QRect titleRect(textLeft, 0, qMin(titleWidth + 2, right - textLeft), height());
    QRect textRect(textLeft + titleWidth + 12, 0, right - textLeft - titleWidth - 12, height());
    if (!isOneLine && !m_message.text.isEmpty()) {
        titleRect = QRect(textLeft, 4, right - textLeft, height() / 2 - 4);
        textRect = QRect(textLeft, height() / 2, right - textLeft, height() / 2 - 4);
    }
    const auto draw = [&painter](const QRect& r, const QFont& f, const QString& text) {
        painter.setFont(f);
        painter.drawText(
            r, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(f).elidedText(text, Qt::ElideRight, r.width()));
    };
    painter.setPen(theme[Token::Text]);
    draw(titleRect, strong, m_message.title);
    painter.setPen(theme[Token::Text2]);
    draw(textRect, font(), m_message.text);
}

} // namespace ccudesk
