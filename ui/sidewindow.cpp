// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidewindow.h"

#include <QKeySequence>
#include <QShortcut>
#include <QWidget>

namespace ccudesk {

void makeSideWindow(QWidget& view, const QString& title, QSize size) {
    view.setWindowFlag(Qt::Dialog);
    view.setWindowTitle(title);
    view.resize(size);
    new QShortcut(QKeySequence::Cancel, &view, &view, &QWidget::close);
}

void bringUp(QWidget& view) {
    view.show();
    view.activateWindow();
}

} // namespace ccudesk
