// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tilecontent.h"

#include "ui/theme.h"

#include <QFontMetrics>

namespace ccudesk {

namespace {
constexpr int inset = 12;
constexpr int circleSize = 32;
constexpr int nameTop = 49;
constexpr int narrowBlind = 172;
constexpr int narrowThermostat = 260;
} // namespace

TileLayout::TileLayout(const TileContent& content, const QSize& size, const QFont& font) {
    const int width = size.width();
    const int nameHeight = QFontMetrics(themeFont(FontRole::Strong, font)).lineSpacing() + 2;
    const int valueHeight = QFontMetrics(themeFont(FontRole::Small, font)).lineSpacing() + 2;
    circle = QRect(inset, inset, circleSize, circleSize);
    name = QRect(inset, nameTop, width - 2 * inset, nameHeight);
    value = QRect(inset, nameTop + nameHeight, width - 2 * inset, valueHeight);
    if (content.isLowBattery || content.isStale)
        value.setRight(value.right() - 22);
    placeControl(content, width, font);
    if (content.kind == TileKind::Dimmer)
        bar = QRect(inset, size.height() - 9, width - 2 * inset, 3);
}

void TileLayout::placeControl(const TileContent& content, int width, const QFont& font) {
    switch (content.kind) {
    case TileKind::Switch:
    case TileKind::Dimmer:
        toggle = QRect(width - inset - 38, inset + 5, 38, 22);
        break;
    case TileKind::Blind: {
        const int side = width < narrowBlind ? 26 : 28;
        const int gap = width < narrowBlind ? 2 : 4;
        down = QRect(width - inset - side, inset + 2, side, 28);
        stop = down.translated(-side - gap, 0);
        up = stop.translated(-side - gap, 0);
        break;
    }
    case TileKind::Thermostat: {
        const bool isNarrow = width < narrowThermostat;
        const int side = isNarrow ? 26 : 30;
        const int targetWidth = qMax(
            isNarrow ? 46 : 62, QFontMetrics(themeFont(FontRole::Title, font)).horizontalAdvance(content.target));
        plus = QRect(width - inset - side, inset + (isNarrow ? 3 : 1), side, 30);
        target = QRect(plus.x() - targetWidth, inset - 3, targetWidth, 38);
        minus = QRect(target.x() - side, plus.y(), side, 30);
        break;
    }
    case TileKind::Command: {
        const int text = QFontMetrics(themeFont(FontRole::Small, font)).horizontalAdvance(content.command);
        const int most = width - 2 * inset - circleSize - 8;
        const int buttonWidth = qMin(most, text + 22);
        command = QRect(width - inset - buttonWidth, inset + 2, buttonWidth, 28);
        break;
    }
    case TileKind::Meter:
        spark = QRect(width - inset - 72, inset + 1, 72, 30);
        break;
    }
}

TileRegion TileLayout::regionAt(const QPoint& position) const {
    const auto hits = [&position](const QRect& rect, int dx, int dy) {
        return !rect.isEmpty() && rect.adjusted(-dx, -dy, dx, dy).contains(position);
    };
    if (hits(toggle, 8, 10))
        return TileRegion::Toggle;
    if (hits(bar, 6, 6))
        return TileRegion::Level;
    for (const TileRegion region : {TileRegion::Up, TileRegion::Stop, TileRegion::Down})
        if (hits(rectOf(region), 1, 4))
            return region;
    for (const TileRegion region : {TileRegion::Minus, TileRegion::Plus})
        if (hits(rectOf(region), 4, 4))
            return region;
    return hits(command, 2, 2) ? TileRegion::Command : TileRegion::Body;
}

QRect TileLayout::rectOf(TileRegion region) const {
    switch (region) {
    case TileRegion::Toggle:
        return toggle;
    case TileRegion::Level:
        return bar;
    case TileRegion::Up:
        return up;
    case TileRegion::Stop:
        return stop;
    case TileRegion::Down:
        return down;
    case TileRegion::Minus:
        return minus;
    case TileRegion::Plus:
        return plus;
    case TileRegion::Command:
        return command;
    case TileRegion::None:
    case TileRegion::Body:
        break;
    }
    return {};
}

int TileLayout::heightFor(const QFont& font) {
    const int lines = QFontMetrics(themeFont(FontRole::Strong, font)).lineSpacing()
        + QFontMetrics(themeFont(FontRole::Small, font)).lineSpacing() + 4;
    return qMax(metrics::tileHeight, nameTop + lines + 12);
}

} // namespace ccudesk
