// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "app/farewell.h"
#include "app/notifying.h"
#include "app/unlocking.h"
#include "core/base/termination.h"
#include "ui/deskwindow.h"
#include "ui/help/helpdesk.h"
#include "ui/themecontroller.h"

#include <QHash>
#include <QMenu>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace ccudesk {

class Connecting;
class MainWindow;
struct Recording;
struct Replay;

//! A run with a window: the CCU that was used last, or how to get to the first one; others beside it. When the last
//! window closes, every CCU that was spoken to is told first: callbacks de-registered, session closed.
class WindowRun : public QObject {
    Q_OBJECT
public:
    //! composition must outlive the run.
    explicit WindowRun(Composition& composition, QObject* parent = nullptr);
    ~WindowRun() override;

    //! The window comes to the front.
    void showWindow() { m_desk.bringForward(); }
    //! Opens the window. Errors: ErrorCode::Invalid, when options or environment make no sense.
    [[nodiscard]] Result<void> start();

Q_SIGNALS:
    //! Every CCU has been told.
    void finished(int exitCode);

private:
    //! A CCU that is open. The window looks at the installation and goes first.
    struct Home {
        std::unique_ptr<Installation> installation;
        MainWindow* window = nullptr;
        std::unique_ptr<Unlocking> unlocking;
        bool wasLive = false;
    };

    void showWelcome();
    //! What another address, password, user or trust would change.
    [[nodiscard]] static bool isMendedByThePerson(ErrorCode code);
    void openKnown(Profile profile);
    void openAsBefore(const QList<Profile>& known);
    void openBeside(const Profile& profile);
    void takeStoredPassword(const Profile& profile, const Result<std::optional<Secret>>& stored);
    void openDemo();
    void connectTo(const ConnectionSettings& settings);
    void addHome(std::unique_ptr<Installation> installation, const Clock& clock);
    [[nodiscard]] static bool isLive(const Home& home);
    [[nodiscard]] bool mayCopyHome();
    [[nodiscard]] bool mayCopySettings();
    void askWhatToCopyFrom();
    void askWhoseSettingsToCopy();
    void chooseOther(
        const QString& question, bool mustBeLive, const std::function<void(const QString& profileId)>& goOn);
    void copyHome(const QString& fromProfile);
    void copySettings(const QString& fromProfile);
    void askForRecording();
    void openRecording(const QString& path);
    void addReplay(const QString& name, Recording recording);
    void closeHome(const QString& profileId);
    [[nodiscard]] Home* home(const QString& profileId);
    [[nodiscard]] Home* currentHome();
    void homeMoved(Home& home, ConnectionState state);

    [[nodiscard]] Connecting& startConnecting();
    void connectingEnded();
    void addCcu();
    void changeConnection(const Profile& profile, const Error& reason);
    void askForPassword(const Profile& profile, const QString& sentence);
    void connected();
    //! What was closed for an attempt that came to nothing is opened again.
    void connectingCancelled();
    [[nodiscard]] QFuture<Result<void>> makeRoomFor(const QString& profileId);
    void remember(const ConnectionSettings& accepted);
    void complain(const QString& title, const QString& sentence);

    void addActions(MainWindow& window);
    void showProfileMenu(QPoint where);
    void showAbout();
    void addProfileActions(const QList<Profile>& known);
    void addCurrentActions(const Home& current);
    void addMannerActions(const Home& current);
    void setReadOnly(bool isReadOnly);
    void disconnectFrom(const Profile& profile);
    void update(const QString& profileId, const std::function<void(Profile&)>& change);
    void askAndErase(const Profile& profile);
    void erase(const Profile& profile);
    void showErased(const Profile& profile, const QString& erased, const QString& left);
    //! Once in a run, of the CCU that nobody has looked at for longest.
    void remindOfIdle(MainWindow& window);

    void addSettings(MainWindow& window);
    void followPreferences();
    void tellWhatHappens();

    void takePicture();
    void signOff(int exitCode);

    Composition& m_composition;
    PreferenceStore m_preferences;
    ThemeController m_theme;
    TerminationWatcher m_termination;
    std::vector<std::unique_ptr<Replay>> m_replays; //!< outlive the homes that show them
    Farewell m_farewell;
    DeskWindow m_desk;
    HelpDesk m_help;
    Notifying m_notifying;
    std::vector<std::unique_ptr<Home>> m_homes;
    QHash<QString, Secret> m_passwords; //!< by profile id, until the program ends; not those to be asked for each time
    std::unique_ptr<Connecting> m_connecting; //!< while the wizard is open
    std::unique_ptr<QObject> m_awaitsKeyStore; //!< an answer after it is gone is nobody's
    QMenu m_profileMenu;
    QTimer m_picture; //!< the home is shown and has settled
    bool m_hasReminded = false;
    std::optional<int> m_exitCode; //!< set when the person has left
};

} // namespace ccudesk
