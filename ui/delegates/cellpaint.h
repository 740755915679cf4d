// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/roles.h"
#include "ui/theme.h"

#include <QString>

#include <optional>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace ccudesk {

//! One value as a row shows it, read from the roles of a value cell.
struct ValueCell {
    QString text;
    QString iconName; //!< beside the text: tilted window
    OriginMark origin = OriginMark::None;
    CellTone tone = CellTone::Normal;
    std::optional<bool> toggle;
    bool isToggleEnabled = false;
    bool isPending = false;
    bool isLost = false; //!< no contact: "–"
    qint64 changedAtMs = 0;

    explicit ValueCell(const QModelIndex& index);
};

//! All numbers and words of a column end on one edge, 50 px before the end of the cell; the toggle has its own slot.
inline constexpr int toggleSlotWidth = 42;
inline constexpr int valueEdgeInset = 50;

[[nodiscard]] QRect toggleSlot(const QRect& cell);
void paintValueCell(QPainter* painter, const QStyleOptionViewItem& option, const ValueCell& cell);

//! Text of a cell, elided; tabular when it carries numbers.
void paintCellText(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
    Qt::Alignment alignment = Qt::AlignLeft);

[[nodiscard]] Token toneInk(CellTone tone);

//! How strong the flash of a change still is: 1 at the change, 0 after 600 ms. Without animations 1 for a second.
[[nodiscard]] double flashStrength(qint64 changedAtMs, qint64 nowMs);
[[nodiscard]] int flashLengthMs();

} // namespace ccudesk
