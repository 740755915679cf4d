// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QStringList>

class QPainter;
class QPixmap;
class QRectF;

namespace ccudesk {

//! Our symbolic icons: `resources/icons/<name>.svg`, one stroke, no fill, tinted when they are painted.

//! An icon that follows the application palette. icon.name() is `name`, so that our style can tint it itself.
//! An unknown name gives an icon that paints nothing.
[[nodiscard]] QIcon themeIcon(const QString& name);

//! The icon in one colour; cached by name, size, device pixel ratio and colour. Size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, qreal devicePixelRatio, const QColor& color);

//! Paints the icon centred in rect.
void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, int size, const QColor& color);

[[nodiscard]] bool hasIcon(const QString& name);
[[nodiscard]] QStringList iconNames();

} // namespace ccudesk
