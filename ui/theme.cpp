// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

namespace ccudesk {

namespace {

using Table = std::array<QRgb, static_cast<size_t>(tokenCount)>;

// In the order of Token. Text colours and fill colours differ on purpose: amber that reads as text is brown as a bar.
constexpr Table lightTable{
    0xFFF3F4F6, 0xFFE9EBEF, 0xFFFFFFFF, 0xFFF6F7F9, 0xFFFFFFFF, // planes
    0xFFDCDFE5, 0xFFECEEF2, 0xFFB6BCC7, 0xFF7E8693, // lines
    0xFF16191F, 0xFF4E5663, 0xFF626A77, // texts
    0xFF2F55D4, 0xFF2748B8, 0xFFFFFFFF, 0xFFE7EDFD, 0xFF2344B4, // accent
    0xFF1A7440, 0xFFE2F3E8, 0xFF2E9457, // ok
    0xFF8A5500, 0xFFFBEFD8, 0xFFBD7200, // warn
    0xFFB3261E, 0xFFFCE9E7, 0xFFD5362B, // bad
    0x0D000000, 0x1A000000, // veils
};
constexpr Table darkTable{
    0xFF14161A, 0xFF0F1114, 0xFF1C1F24, 0xFF23272D, 0xFF2B3037, // planes
    0xFF32373F, 0xFF272B31, 0xFF757E8C, 0xFF757E8C, // lines
    0xFFE9EBEF, 0xFFAEB5C1, 0xFF98A0AD, // texts
    0xFF8FAEFF, 0xFFA9C1FF, 0xFF0B1430, 0xFF212C4A, 0xFFB5C8FF, // accent
    0xFF6FCE93, 0xFF17301F, 0xFF58BD80, // ok
    0xFFE9B65C, 0xFF37290F, 0xFFDDA642, // warn
    0xFFFF958B, 0xFF42201E, 0xFFF2776C, // bad
    0x0FFFFFFF, 0x1FFFFFFF, // veils
};

constexpr QRgb rgbaOf(const Table& table, Token token) {
    return table[static_cast<size_t>(token)];
}

double linearChannel(double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
        + 0.0722 * linearChannel(color.blueF());
}

QPalette paletteFrom(const Table& table, bool isDark) {
    const auto color = [&table](Token token) { return QColor::fromRgba(rgbaOf(table, token)); };
    const QColor button = color(isDark ? Token::Raised : Token::Surface);
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Sunken));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::Bad));
    palette.setColor(QPalette::Light, color(Token::Raised));
    palette.setColor(QPalette::Midlight, color(Token::Hair));
    palette.setColor(QPalette::Mid, color(Token::Border));
    palette.setColor(QPalette::Dark, color(Token::Outline));
    palette.setColor(QPalette::Shadow, color(Token::Outline));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::AccentInk));
    palette.setColor(QPalette::ToolTipBase, color(Token::Raised));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Border));
    return palette;
}

} // namespace

Theme::Theme(const QPalette& palette) : m_palette(palette), m_table(nullptr), m_isDark(isDarkPalette(palette)) {
    // A room may give its widgets another plane as Window, so our palettes are known by their text and accent.
    const QRgb text = palette.color(QPalette::Active, QPalette::WindowText).rgba();
    const QRgb accent = palette.color(QPalette::Active, QPalette::Highlight).rgba();
    for (const Table* table : {&lightTable, &darkTable}) {
        if (text == rgbaOf(*table, Token::Text) && accent == rgbaOf(*table, Token::Accent)) {
            m_table = table->data();
            m_isDark = table == &darkTable;
        }
    }
}

QColor Theme::operator[](Token token) const {
    return m_table ? QColor::fromRgba(m_table[static_cast<size_t>(token)]) : derived(token);
}

QColor Theme::derived(Token token) const {
    switch (token) {
    case Token::Surface:
    case Token::Sunken:
    case Token::Raised:
        return m_palette.color(QPalette::Base);
    case Token::Accent:
    case Token::AccentHover:
        return m_palette.color(QPalette::Highlight);
    case Token::OnAccent:
        return m_palette.color(QPalette::HighlightedText);
    case Token::Window:
    case Token::Nav:
    case Token::AccentSoft:
    case Token::OkSoft:
    case Token::WarnSoft:
    case Token::BadSoft:
        return m_palette.color(QPalette::Window);
    case Token::HoverVeil:
    case Token::PressedVeil:
        return Qt::transparent;
    default:
        return m_palette.color(QPalette::WindowText);
    }
}

QPalette Theme::lightPalette() {
    return paletteFrom(lightTable, false);
}

QPalette Theme::darkPalette() {
    return paletteFrom(darkTable, true);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

bool isDarkPalette(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::WindowText).lightnessF()
        > palette.color(QPalette::Active, QPalette::Window).lightnessF();
}

bool isHighContrastPalette(const QPalette& palette) {
    // Plain light desktops reach 18:1 too (black on light grey), but have white fields on a grey window.
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor window = color(QPalette::Window);
    return contrastRatio(window, color(QPalette::WindowText)) > 15.0 && window == color(QPalette::Base)
        && color(QPalette::Highlight) != window && color(QPalette::Highlight) != color(QPalette::WindowText);
}

QFont themeFont(FontRole role, const QFont& base) {
    struct Shape {
        double factor;
        QFont::Weight weight;
    };
    static constexpr std::array<Shape, 8> shapes{{
        {0.85, QFont::Medium},
        {0.92, QFont::Normal},
        {1.0, QFont::Normal},
        {1.0, QFont::DemiBold},
        {1.15, QFont::DemiBold},
        {1.4, QFont::DemiBold},
        {1.7, QFont::DemiBold},
        {2.15, QFont::Normal},
    }};
    const Shape& shape = shapes[static_cast<size_t>(role)];
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * shape.factor)));
    else
        font.setPointSizeF(base.pointSizeF() * shape.factor);
    font.setWeight(shape.weight);
    return font;
}

int grownHeight(int token, const QFont& font, int padding) {
    return std::max(token, QFontMetrics(font).lineSpacing() + padding);
}

} // namespace ccudesk
