// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "ui/themecontroller.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace ccudesk {

class ConnectPage;
class MainWindow;

//! A run with a window: the connection page when no CCU is named, else the home at once. When the last window closes,
//! the CCU is told first: callbacks de-registered, session closed.
class WindowRun : public QObject {
    Q_OBJECT
public:
    //! composition must outlive the run.
    explicit WindowRun(Composition& composition, QObject* parent = nullptr);
    ~WindowRun() override;

    //! Until everything is closed; the exit code.
    int exec();

private:
    void askWhere();
    void tryToConnect(const ConnectionSettings& settings);
    void giveUp();
    void openHome();
    void takePicture();
    void signOff(int exitCode);

    Composition& m_composition;
    ThemeController m_theme;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<ConnectPage> m_connectPage; //!< until the CCU has let us in
    std::unique_ptr<MainWindow> m_window;
    QTimer m_picture; //!< the home is shown and has settled
    bool m_isSigningOff = false;
};

} // namespace ccudesk
