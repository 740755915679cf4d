// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/widgets/tile.h"

class QPainter;

namespace ccudesk {

//! Paints one tile once.
class TilePainter {
public:
    TilePainter(const Tile& tile, QPainter* painter);

    void paint();

private:
    [[nodiscard]] bool isLit() const; //!< "on" with its plane: never without contact, never offline
    void paintPlane();
    void paintPicture();
    void paintControl();
    void paintBlindButtons();
    void paintThermostat();
    void paintButton(const QRect& rect, TileRegion region, bool isEnabled);
    void paintStepButton(const QRect& rect, TileRegion region, const QString& icon, bool isEnabled);
    void paintCommand();
    void paintWords();
    void paintBar();

    const Tile& m_tile;
    const TileContent& m_content;
    TileLayout m_layout;
    QPainter* m_painter;
    Theme m_theme;
};

} // namespace ccudesk
