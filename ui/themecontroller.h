// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ccudesk {

enum class ThemeMode { System, Light, Dark };

//! Dresses the application: our style, our palette, and again whenever the desktop changes its theme. Made once by
//! app, after QApplication and before the first window.
class ThemeController : public QObject {
    Q_OBJECT
public:
    explicit ThemeController(ThemeMode mode, QObject* parent = nullptr);

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    ThemeMode m_mode;
    bool m_isQueued = false;
};

} // namespace ccudesk
