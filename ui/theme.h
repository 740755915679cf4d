// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ccudesk {

//! Every colour of the window. The table behind it is the only place in the program that names a colour.
enum class Token {
    Window,
    Nav,
    Surface,
    Sunken,
    Raised,
    Border,
    Hair,
    ControlLine,
    Outline,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,
    AccentInk,
    Ok,
    OkSoft,
    OkFill,
    Warn,
    WarnSoft,
    WarnFill,
    Bad,
    BadSoft,
    BadFill,
    HoverVeil,
    PressedVeil,
};
inline constexpr int tokenCount = static_cast<int>(Token::PressedVeil) + 1;

enum class FontRole { Caption, Small, Body, Strong, Title, H2, H1, Big };

//! Sizes in device-independent pixels at a 13 px base font.
namespace metrics {
inline constexpr int pageMargin = 24;
inline constexpr int cardPadding = 12;
inline constexpr int cardGap = 16;
inline constexpr int tileGap = 8;
inline constexpr int headerHeight = 56;
inline constexpr int statusBarHeight = 28;
inline constexpr int navigationWidth = 208;
inline constexpr int railWidth = 68;
inline constexpr int navigationItemHeight = 36;
inline constexpr int controlHeight = 32;
inline constexpr int chipHeight = 28;
inline constexpr int tableRowHeight = 34;
inline constexpr int headerRowHeight = 32;
inline constexpr int eventRowHeight = 30;
inline constexpr int messageBarHeight = 48;
inline constexpr int tileHeight = 96;
inline constexpr int tileMinimumWidth = 150;
inline constexpr int sensorRowHeight = 28;
inline constexpr int radiusCheckBox = 4;
inline constexpr int radiusButton = 7;
inline constexpr int radiusNavigation = 8;
inline constexpr int radiusTile = 10;
inline constexpr int radiusCard = 12;
} // namespace metrics

//! Colours as seen from a palette. Cheap: made at paint time and never kept, so a change of palette needs no care.
//! A palette that is not one of ours (high contrast) gives colours derived from its own roles.
class Theme {
public:
    explicit Theme(const QPalette& palette);

    [[nodiscard]] QColor operator[](Token token) const;
    [[nodiscard]] bool isDark() const { return m_isDark; }
    //! Selected and "on" are then drawn as a 2 px outline, because there are no soft planes.
    [[nodiscard]] bool isHighContrast() const { return m_table == nullptr; }

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

private:
    [[nodiscard]] QColor derived(Token token) const;

    QPalette m_palette;
    const QRgb* m_table;
    bool m_isDark;
};

//! WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
//! True when text is lighter than its plane. Qt 6.4 cannot tell the desktop's colour scheme.
[[nodiscard]] bool isDarkPalette(const QPalette& palette);
//! True for a desktop palette made for high contrast: over 15:1, one plane for window and fields, a highlight of its
//! own.
[[nodiscard]] bool isHighContrastPalette(const QPalette& palette);

//! The font of a role as a factor of base, which is the system font.
[[nodiscard]] QFont themeFont(FontRole role, const QFont& base);
//! max(token, line spacing + padding): 200 % text makes rows grow instead of clipping them.
[[nodiscard]] int grownHeight(int token, const QFont& font, int padding = 12);

} // namespace ccudesk
