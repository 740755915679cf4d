// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace ccudesk {

//! Makes a view a window of its own, beside that of its parent. Escape closes it.
void makeSideWindow(QWidget& view, const QString& title, QSize size);

//! Shows it, in front of the others.
void bringUp(QWidget& view);

} // namespace ccudesk
