// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "core/ccu/discovery.h"
#include "ui/themecontroller.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace ccudesk {

class ConnectPage;
class MainWindow;
struct ShownCertificate;

//! A run with a window: the connection page when no CCU is named or it does not let us in, else the home at once. When
//! the last window closes, every CCU that was spoken to is told first: callbacks de-registered, session closed.
class WindowRun : public QObject {
    Q_OBJECT
public:
    //! composition must outlive the run.
    explicit WindowRun(Composition& composition, QObject* parent = nullptr);
    ~WindowRun() override;

    //! Until everything is closed; the exit code.
    int exec();
    //! Opens the first window. Errors: ErrorCode::Invalid, when options or environment make no sense.
    [[nodiscard]] Result<void> start();

Q_SIGNALS:
    //! Every CCU has been told.
    void finished(int exitCode);

private:
    void askWhere();
    void offerLastCcu();
    void search();
    void readStoredPassword(const Profile& profile);
    void takeStoredPassword(const Profile& profile, const Result<std::optional<Secret>>& stored);
    void remember(const ConnectionSettings& accepted);
    //! The page with what is known so far, and why that is not enough.
    void askAgain(const Profile& profile, const Error& reason);
    void lookAtCcu(const ConnectionSettings& settings, const Error& reason);
    void judgeCertificate(const ShownCertificate& shown, const Error& reason);
    void trustCertificate(const QByteArray& sha256);
    void tryToConnect(const ConnectionSettings& settings);
    void attemptMoved(ConnectionState state);
    void giveUp();
    void openHome();
    void homeMoved(ConnectionState state);
    [[nodiscard]] bool isWorthAsking() const;
    void takePicture();
    void signOff(int exitCode);
    void close(Installation& installation);
    void finishWhenClosed();

    Composition& m_composition;
    ThemeController m_theme;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<ConnectPage> m_connectPage; //!< until the CCU has let us in
    std::unique_ptr<MainWindow> m_window;
    std::optional<ConnectionSettings> m_trying; //!< what the CCU is asked to accept
    CcuDiscovery m_discovery;
    std::unique_ptr<QObject> m_look; //!< while the CCU's certificate is asked for
    bool m_awaitsKeyStore = false;
    bool m_wasLive = false; //!< since the home was opened
    QTimer m_picture; //!< the home is shown and has settled
    int m_closing = 0; //!< installations that are telling their CCU
    std::optional<int> m_exitCode; //!< set when the person has left
};

} // namespace ccudesk
