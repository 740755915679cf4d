// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace ccudesk {

namespace {

constexpr int padding = 12;
constexpr int markSize = 16;
constexpr int iconGap = 6;
constexpr int endSize = 12;
constexpr int endGap = 8;

struct ChipColors {
    QColor plane;
    QColor line; //!< invalid: no line
    QColor ink;
};

ChipColors chipColors(Tone tone, const Theme& theme) {
    switch (tone) {
    case Tone::Accent:
        return {theme[Token::AccentSoft], theme[Token::Accent], theme[Token::AccentInk]};
    case Tone::Ok:
        return {theme[Token::OkSoft], {}, theme[Token::Ok]};
    case Tone::Warn:
        return {theme[Token::WarnSoft], {}, theme[Token::Warn]};
    case Tone::Bad:
        return {theme[Token::BadSoft], {}, theme[Token::Bad]};
    case Tone::Neutral:
        break;
    }
    return {theme[Token::Surface], theme[Token::ControlLine], theme[Token::Text]};
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Chip::openMenu);
}

void Chip::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString& name) {
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu* menu) {
    m_menu = menu;
    updateGeometry();
}

void Chip::setFilterSet(bool isSet) {
    m_isFilterSet = isSet;
    setTone(isSet ? Tone::Accent : Tone::Neutral);
    //: accessible description of a filter that is set
    setAccessibleDescription(isSet ? tr("Press Delete to clear this filter.") : QString());
    updateGeometry();
}

QString Chip::endIcon() const {
    if (m_isFilterSet)
        return QStringLiteral("cross");
    return m_menu ? QStringLiteral("chevron-down") : QString();
}

QSize Chip::sizeHint() const {
    const QFont small = themeFont(FontRole::Small, font());
    int width = 2 * padding + QFontMetrics(small).horizontalAdvance(text()) + 1;
    if (!m_iconName.isEmpty())
        width += markSize + iconGap;
    if (!endIcon().isEmpty())
        width += endSize + endGap;
    return {width, grownHeight(metrics::chipHeight, small, 10)};
}

QSize Chip::minimumSizeHint() const {
    return {qMin(sizeHint().width(), 64), sizeHint().height()};
}

QRect Chip::crossRect() const {
    const int slot = padding + endSize + endGap / 2;
    return m_isFilterSet ? QRect(width() - slot, 0, slot, height()) : QRect();
}

void Chip::openMenu() {
    if (m_menu && !m_isFilterSet)
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isDown() && crossRect().contains(event->pos())) {
        setDown(false);
        Q_EMIT clearRequested();
        return;
    }
    if (event->button() == Qt::LeftButton && isDown() && m_isFilterSet && m_menu && rect().contains(event->pos()))
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    const bool isClear = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isClear && m_isFilterSet) {
        Q_EMIT clearRequested();
        return;
    }
    if (m_menu && event->key() == Qt::Key_Down)
        return m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void Chip::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    ChipColors colors = chipColors(m_tone, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = isCheckable() && isChecked();
    const qreal penWidth = isChosen ? 1.5 : 1.0;
    const bool hasLine = colors.line.isValid() || isChosen || theme.isHighContrast();
    const QRectF r = QRectF(rect()).adjusted(penWidth / 2, penWidth / 2, -penWidth / 2, -penWidth / 2);
    const qreal radius = r.height() / 2;
    painter.setPen(hasLine ? QPen(isChosen ? colors.ink : colors.line, penWidth) : QPen(Qt::NoPen));
    painter.setBrush(colors.plane);
    painter.drawRoundedRect(r, radius, radius);
    if (isEnabled() && (isDown() || (underMouse() && (m_menu || receivers(SIGNAL(clicked(bool))) > 1)))) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[isDown() ? Token::PressedVeil : Token::HoverVeil]);
        painter.drawRoundedRect(r, radius, radius);
    }
    const QColor ink = isEnabled() ? colors.ink : theme[Token::Text3];
    qreal x = padding;
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, QRectF(x, 0, markSize, height()), m_iconName, markSize, ink);
        x += markSize + iconGap;
    }
    const QString end = endIcon();
    const qreal right = width() - padding - (end.isEmpty() ? 0 : endSize + endGap);
    const QFont small = themeFont(FontRole::Small, font());
    painter.setFont(small);
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, right - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(small).elidedText(text(), Qt::ElideRight, right - x + 1));
    if (!end.isEmpty())
        paintIcon(&painter, QRectF(width() - padding - endSize, 0, endSize, height()), end, endSize, ink);
}

} // namespace ccudesk
