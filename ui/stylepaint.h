// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QColor>

class QPainter;

namespace ccudesk {

// The panels of stock widgets, used by Style and by our own widgets that look like them.

[[nodiscard]] QColor buttonTextColor(const QStyleOption& option, ButtonKind kind);
void paintButtonPanel(QPainter* painter, const QStyleOption& option, ButtonKind kind);
void paintToolButtonPanel(QPainter* painter, const QStyleOption& option);
void paintFieldPanel(QPainter* painter, const QStyleOption& option, bool isInvalid);
void paintCheckBox(QPainter* painter, const QStyleOption& option);
void paintRadioButton(QPainter* painter, const QStyleOption& option);
inline constexpr int sliderHandle = 18; //!< its diameter
//! A thin groove, filled up to a round handle; the handle is left out where the groove alone is asked for.
void paintSlider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void paintToolTipPanel(QPainter* painter, const QStyleOption& option);
//! A scroll bar without arrows: the groove is the whole length.
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl sub);

} // namespace ccudesk
