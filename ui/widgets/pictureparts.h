// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QWidget;

namespace ccudesk {

//! A widget that paints several things of which one is the current one, such as the periods of a week or the lines
//! between devices. A screen reader meets it as a list.
class PictureParts {
public:
    PictureParts() = default;
    Q_DISABLE_COPY_MOVE(PictureParts)
    virtual ~PictureParts() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual int currentPart() const = 0; //!< -1: none
    [[nodiscard]] virtual QRectF partRect(int part) const = 0; //!< inside the widget
    [[nodiscard]] virtual QString partSentence(int part) const = 0; //!< what is read out
};

//! Teaches Qt's accessibility to ask widgets for their PictureParts. Repeating it does nothing.
void installPicturePartsAccessibility();

//! Tells a screen reader which part the keyboard is on now. The widget has PictureParts.
void announceCurrentPart(QWidget* picture);

} // namespace ccudesk
