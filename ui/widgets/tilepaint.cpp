// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tilepaint.h"

#include "ui/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace ccudesk {

namespace {
constexpr int inlineIcon = 14;
constexpr int inlineGap = 4;
constexpr int shortValueBelow = 176;
} // namespace

TilePainter::TilePainter(const Tile& tile, QPainter* painter)
    : m_tile(tile), m_content(tile.content()), m_layout(tile.tileLayout()), m_painter(painter),
      m_theme(tile.palette()) { }

bool TilePainter::isLit() const {
    // A warm room is normal and a running meter too: the plane is for what somebody switched on.
    const bool canBeLit = m_content.kind != TileKind::Thermostat && m_content.kind != TileKind::Meter;
    return canBeLit && m_content.isOn && m_content.link == TileLink::Live;
}

void TilePainter::paint() {
    paintPlane();
    if (m_content.kind != TileKind::Thermostat)
        paintPicture();
    paintControl();
    paintWords();
    paintBar();
    if (m_tile.hasFocus() && m_tile.showsFocus())
        paintFocusRing(m_painter, m_tile.rect(), metrics::radiusTile, m_tile.palette());
}

void TilePainter::paintPlane() {
    const QRectF r = m_tile.rect();
    const qreal radius = metrics::radiusTile;
    if (m_content.link == TileLink::NoContact)
        paintCard(m_painter, r, radius, {}, m_theme[Token::Outline], Qt::DashLine);
    else if (isLit() && !m_theme.isHighContrast())
        paintCard(m_painter, r, radius, m_theme[Token::AccentSoft]);
    else if (m_tile.standsOnPage() || m_theme.isHighContrast())
        paintCard(m_painter, r, radius, m_theme[Token::Surface], m_theme[Token::Border]);
    else
        paintCard(m_painter, r, radius, m_theme[Token::Sunken]);
    if (isLit() && m_theme.isHighContrast()) {
        m_painter->setPen(QPen(m_theme[Token::Accent], 2));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(r.adjusted(1, 1, -1, -1), radius, radius);
    }
    const bool isBodyPressed = m_tile.pressedRegion() == TileRegion::Body;
    if (isBodyPressed || m_tile.underMouse())
        paintCard(m_painter, r, radius, m_theme[isBodyPressed ? Token::PressedVeil : Token::HoverVeil]);
}

void TilePainter::paintPicture() {
    const bool isFilled = isLit();
    const QColor circle = isFilled ? m_theme[Token::Accent]
        : m_tile.standsOnPage()    ? m_theme[Token::Sunken]
                                   : m_theme[m_theme.isDark() ? Token::Raised : Token::Surface];
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(circle);
    m_painter->drawEllipse(m_layout.circle);
    const QColor ink = m_theme[isFilled ? Token::OnAccent : Token::Text2];
    if (m_content.kind == TileKind::Blind && m_tile.shownLevel() >= 0.0) {
        const QPoint c = m_layout.circle.center();
        paintBlind(m_painter, QRectF(c.x() - 7.5, c.y() - 7.5, 17, 17), m_tile.shownLevel(), ink);
    } else {
        paintIcon(m_painter, m_layout.circle, m_content.icon, 18, ink);
    }
}

void TilePainter::paintControl() {
    switch (m_content.kind) {
    case TileKind::Switch:
    case TileKind::Dimmer: {
        const bool isOffline = m_content.link == TileLink::Offline;
        paintToggle(m_painter, m_layout.toggle,
            {m_content.isOn, m_content.isPending && !isOffline, m_content.isOperable(), isOffline}, m_tile.palette());
        break;
    }
    case TileKind::Blind:
        return paintBlindButtons();
    case TileKind::Thermostat:
        return paintThermostat();
    case TileKind::Command:
        return paintCommand();
    case TileKind::Meter: {
        const Token line = m_content.link == TileLink::Live ? Token::Accent : Token::Text3;
        return paintSparkLine(m_painter, m_layout.spark, m_content.history, m_theme[line]);
    }
    }
}

void TilePainter::paintButton(const QRect& rect, TileRegion region, bool isEnabled) {
    const QColor plane = m_theme[m_theme.isDark() ? Token::Raised : Token::Surface];
    const QColor edge = m_theme[isEnabled ? Token::ControlLine : Token::Border];
    paintCard(m_painter, rect, metrics::radiusNavigation, plane, edge);
    if (isEnabled && m_tile.pressedRegion() == region)
        paintCard(m_painter, rect, metrics::radiusNavigation, m_theme[Token::PressedVeil]);
}

void TilePainter::paintStepButton(const QRect& rect, TileRegion region, const QString& icon, bool isEnabled) {
    paintButton(rect, region, isEnabled);
    paintIcon(m_painter, rect, icon, 16, m_theme[isEnabled ? Token::Text : Token::Text3]);
}

void TilePainter::paintBlindButtons() {
    const bool isOperable = m_content.isOperable();
    paintStepButton(m_layout.up, TileRegion::Up, QStringLiteral("chevron-up"), isOperable && m_content.canMoveUp);
    paintStepButton(m_layout.stop, TileRegion::Stop, QStringLiteral("stop"), isOperable);
    paintStepButton(
        m_layout.down, TileRegion::Down, QStringLiteral("chevron-down"), isOperable && m_content.canMoveDown);
}

void TilePainter::paintThermostat() {
    const bool isOperable = m_content.isOperable();
    paintStepButton(m_layout.minus, TileRegion::Minus, QStringLiteral("minus"), isOperable);
    paintStepButton(m_layout.plus, TileRegion::Plus, QStringLiteral("plus"), isOperable);

    const QFont title = themeFont(FontRole::Title, m_tile.font());
    const QFont caption = themeFont(FontRole::Caption, m_tile.font());
    const int half = QFontMetrics(title).lineSpacing();
    const QRect target = m_layout.target;
    m_painter->setPen(m_theme[m_content.isPending ? Token::AccentInk : Token::Text]);
    m_painter->setFont(title);
    m_painter->drawText(QRect(target.x(), target.y(), target.width(), half), Qt::AlignCenter, m_content.target);
    m_painter->setPen(m_theme[Token::Text2]);
    m_painter->setFont(caption);
    m_painter->drawText(QRect(target.x(), target.y() + half, target.width(), QFontMetrics(caption).lineSpacing()),
        Qt::AlignCenter,
        //: small word below the temperature that the heating shall reach
        Tile::tr("target"));

    const TabularFigures big(themeFont(FontRole::Big, m_tile.font()));
    const qreal room = m_layout.minus.x() - m_layout.name.x() - 26;
    const qreal width = std::min(big.width(m_content.actual), room);
    const QRectF reading(m_layout.name.x() + 2, 8, width + 1, 40);
    m_painter->setPen(m_theme[Token::Text]);
    big.draw(m_painter, reading, Qt::AlignLeft, m_content.actual);
    m_painter->setPen(m_theme[Token::Text2]);
    m_painter->setFont(caption);
    m_painter->drawText(QRectF(reading.right() + 3, 12, 30, 16), Qt::AlignLeft | Qt::AlignVCenter, m_content.unit);
}

void TilePainter::paintCommand() {
    if (m_content.command.isEmpty())
        return;
    const bool isEnabled = m_content.isOperable();
    paintButton(m_layout.command, TileRegion::Command, isEnabled);
    const QFont small = themeFont(FontRole::Small, m_tile.font());
    m_painter->setFont(small);
    m_painter->setPen(m_theme[isEnabled ? Token::Text : Token::Text3]);
    m_painter->drawText(m_layout.command, Qt::AlignCenter,
        QFontMetrics(small).elidedText(m_content.command, Qt::ElideRight, m_layout.command.width() - 8));
}

void TilePainter::paintWords() {
    const bool isLost = m_content.link == TileLink::NoContact;
    const bool isOffline = m_content.link == TileLink::Offline;
    const QFont strong = themeFont(FontRole::Strong, m_tile.font());
    m_painter->setPen(m_theme[isLost ? Token::Text2 : Token::Text]);
    m_painter->setFont(strong);
    m_painter->drawText(m_layout.name, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(strong).elidedText(m_content.name, Qt::ElideRight, m_layout.name.width()));

    QString icon;
    Token iconColor = Token::Text2;
    Token ink = isLit() ? Token::AccentInk : Token::Text2;
    if (isLost) {
        icon = QStringLiteral("no-contact");
        iconColor = ink = Token::Bad;
    } else if (m_content.isNotSent) {
        icon = QStringLiteral("hourglass");
        iconColor = ink = Token::Warn;
    } else if (m_content.isHeating) {
        icon = QStringLiteral("flame");
        iconColor = isOffline ? Token::Text2 : Token::Warn;
    }
    QRect text = m_layout.value;
    const bool isTurning = m_content.isPending && icon.isEmpty() && !isOffline;
    if (!icon.isEmpty() || isTurning) {
        const QRectF place(text.x() - 1, text.y(), inlineIcon, text.height());
        if (isTurning)
            paintArc(
                m_painter, QRectF(place.x(), place.center().y() - 6.5, 13, 13), m_theme[Token::AccentInk], arcPhase());
        else
            paintIcon(m_painter, place, icon, inlineIcon, m_theme[iconColor]);
        text.setLeft(text.left() + inlineIcon + inlineGap);
    }
    const bool isShort = m_tile.width() < shortValueBelow && !m_content.shortValue.isEmpty();
    m_painter->setPen(m_theme[isTurning ? Token::AccentInk : ink]);
    TabularFigures(themeFont(FontRole::Small, m_tile.font()))
        .draw(m_painter, text, Qt::AlignLeft, isShort ? m_content.shortValue : m_content.value);

    if (m_content.isLowBattery || m_content.isStale) {
        const QRect corner(m_tile.width() - 12 - 18, m_layout.value.y(), 18, m_layout.value.height());
        const QString mark = m_content.isLowBattery ? QStringLiteral("battery-low") : QStringLiteral("clock");
        paintIcon(m_painter, corner, mark, 18, m_theme[m_content.isLowBattery ? Token::Warn : Token::Text2]);
    }
}

void TilePainter::paintBar() {
    if (m_layout.bar.isEmpty() || m_content.link == TileLink::NoContact)
        return;
    const bool isGrey = m_content.link == TileLink::Offline;
    QColor groove = m_theme[isLit() ? Token::Accent : Token::Border];
    if (isLit())
        groove.setAlphaF(0.25F);
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(groove);
    const bool isDragged = m_tile.pressedRegion() == TileRegion::Level;
    const QRectF bar = QRectF(m_layout.bar).adjusted(0, isDragged ? -1 : 0, 0, isDragged ? 1 : 0);
    m_painter->drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    const double level = m_tile.shownLevel();
    if (level <= 0.0)
        return;
    QRectF filled = bar;
    filled.setWidth(std::max(bar.height(), bar.width() * std::min(level, 1.0)));
    m_painter->setBrush(m_theme[isGrey ? Token::Text2 : Token::Accent]);
    m_painter->drawRoundedRect(filled, bar.height() / 2, bar.height() / 2);
}

} // namespace ccudesk
