// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themecontroller.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>

namespace ccudesk {

ThemeController::ThemeController(ThemeMode mode, QObject* parent) : QObject(parent), m_mode(mode) {
    QApplication::setStyle(new Style); // the application owns it
    apply();
    qApp->installEventFilter(this);
}

void ThemeController::setMode(ThemeMode mode) {
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

bool ThemeController::eventFilter(QObject* watched, QEvent* event) {
    // A complete palette of ours hides the desktop's change from ApplicationPaletteChange; ThemeChange still comes,
    // once per window.
    if (event->type() == QEvent::ThemeChange && m_mode == ThemeMode::System && !m_isQueued) {
        m_isQueued = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isQueued = false;
                apply();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ThemeController::apply() {
    if (m_mode == ThemeMode::Light)
        return QApplication::setPalette(Theme::lightPalette());
    if (m_mode == ThemeMode::Dark)
        return QApplication::setPalette(Theme::darkPalette());
    QApplication::setPalette(QPalette()); // back to the desktop's, to look at it
    const QPalette platform = QApplication::palette();
    if (!isHighContrastPalette(platform))
        QApplication::setPalette(isDarkPalette(platform) ? Theme::darkPalette() : Theme::lightPalette());
}

} // namespace ccudesk
