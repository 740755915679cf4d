// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowrun.h"

#include "app/complain.h"
#include "app/connecting.h"
#include "app/homepapers.h"
#include "app/homewindow.h"
#include "app/logdesk.h"
#include "app/replay.h"
#include "app/webpage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

//! What is said at the start goes before what is preferred.
ThemeMode themeMode(const QString& word, ThemeChoice preferred) {
    const bool isLight = word == QLatin1String("light") || (word.isEmpty() && preferred == ThemeChoice::Light);
    const bool isDark = word == QLatin1String("dark") || (word.isEmpty() && preferred == ThemeChoice::Dark);
    if (isDark)
        return ThemeMode::Dark;
    return isLight ? ThemeMode::Light : ThemeMode::System;
}

PageId firstPage(const QString& word) {
    static const QHash<QString, PageId> pages{{QStringLiteral("devices"), PageId::Devices},
        {QStringLiteral("events"), PageId::Events}, {QStringLiteral("messages"), PageId::Messages},
        {QStringLiteral("changes"), PageId::Changes}, {QStringLiteral("variables"), PageId::Variables},
        {QStringLiteral("programs"), PageId::Programs}, {QStringLiteral("links"), PageId::Links},
        {QStringLiteral("radio"), PageId::Radio}, {QStringLiteral("security"), PageId::Security},
        {QStringLiteral("settings"), PageId::Settings}};
    return pages.value(word, PageId::Home);
}

} // namespace

bool WindowRun::isMendedByThePerson(ErrorCode code) {
    return code == ErrorCode::Auth || code == ErrorCode::Permission || code == ErrorCode::Tls
        || code == ErrorCode::Exposed;
}

WindowRun::WindowRun(Composition& composition, QObject* parent)
    : QObject(parent), m_composition(composition),
      m_theme(themeMode(composition.line().theme, m_preferences.now().theme)), m_help(&m_desk),
      m_notifying(m_preferences, composition.clock()) {
    m_picture.setSingleShot(true);
    connect(&m_picture, &QTimer::timeout, this, &WindowRun::takePicture);
    connect(&m_termination, &TerminationWatcher::terminationRequested, this, [this] { signOff(0); });
    connect(qApp, &QApplication::lastWindowClosed, this, [this] { signOff(0); });
    connect(m_desk.welcome(), &EmptyState::secondaryRequested, this, [this] {
        if (m_composition.profiles().profiles().isEmpty())
            openDemo();
        else
            showProfileMenu(QCursor::pos());
    });
    connect(m_desk.welcome(), &EmptyState::primaryRequested, this, &WindowRun::addCcu);
    QApplication::setQuitOnLastWindowClosed(false);
    const QSize wanted = composition.line().windowSize;
    m_desk.resize(wanted.isValid() ? wanted : QSize(1440, 900));
    if (!wanted.isValid())
        m_desk.restorePlace();
    connect(&m_preferences, &PreferenceStore::changed, this, &WindowRun::followPreferences);
    followPreferences();
    tellWhatHappens();
}

WindowRun::~WindowRun() {
    for (const auto& home : m_homes)
        m_desk.removeHome(home->window);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // before what they look at
}

Result<void> WindowRun::start() {
    if (!m_composition.line().replayFile.isEmpty()) {
        showWelcome();
        m_desk.show();
        openRecording(m_composition.line().replayFile);
        return {};
    }
    const auto settings = m_composition.settings();
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    const bool isForPicture = !m_composition.line().screenshotFile.isEmpty(); // nobody is there to answer
    const QList<Profile>& known = m_composition.profiles().profiles();
    showWelcome();
    m_desk.show();
    if (!*settings && !known.isEmpty())
        openAsBefore(known);
    else if (*settings && (*settings)->password.isEmpty() && !(*settings)->profile.user.isEmpty() && !isForPicture)
        askForPassword(
            (*settings)->profile, tr("There is no password yet. Type it here; it is kept as you choose below."));
    else if (*settings)
        connectTo(**settings);
    return {};
}

//! Those that were open when the program ended. Only the one used last may lead to a question.
void WindowRun::openAsBefore(const QList<Profile>& known) {
    QList<Profile> open;
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(open),
        [](const Profile& profile) { return profile.isOpenAtStart; });
    if (open.isEmpty())
        return;
    openKnown(open.takeFirst());
    for (const Profile& profile : std::as_const(open))
        openBeside(profile);
}

void WindowRun::showWelcome() {
    m_desk.welcome()->setContent(QStringLiteral("device"), tr("Connect your CCU"),
        tr("CCU Desk finds a Homematic central in your network, checks the connection step by step, and keeps the "
           "password in the key store of this computer. Without a CCU, the demo home shows what it can do."));
    const bool isAnyKnown = !m_composition.profiles().profiles().isEmpty();
    m_desk.welcome()->setActions(tr("Add a CCU …"), isAnyKnown ? tr("Choose a CCU …") : tr("Try the demo home"));
    m_desk.welcome()->setFocus(Qt::OtherFocusReason);
}

//! If the key store has the password, nothing has to be typed.
void WindowRun::openKnown(Profile profile) {
    profile.isOpenAtStart = true;
    if (const auto kept = m_composition.profiles().keep(profile); !kept) // as the one used last
        complain(tr("Not remembered for the next start"), kept.error().message);
    if (m_passwords.contains(profile.id) || profile.user.isEmpty()) // Homegear may have no users
        return connectTo({profile, m_passwords.value(profile.id)});
    if (profile.keeping != PasswordKeeping::KeyStore)
        return askForPassword(profile, tr("The password is not kept on this computer. Type it here."));
    m_awaitsKeyStore = std::make_unique<QObject>();
    whenDone(m_composition.credentials().read(profile.id), m_awaitsKeyStore.get(),
        [this, profile](const Result<std::optional<Secret>>& stored) {
            m_awaitsKeyStore.release()->deleteLater(); // it is what called
            takeStoredPassword(profile, stored);
        });
    constexpr std::chrono::seconds unexplained{3};
    QTimer::singleShot(unexplained, m_awaitsKeyStore.get(), [this, profile] {
        m_awaitsKeyStore.release()->deleteLater();
        askForPassword(profile, {});
    });
}

//! Behind what is seen; when it has to be asked for, it waits in the menu until the person chooses it.
void WindowRun::openBeside(const Profile& profile) {
    if (profile.keeping != PasswordKeeping::KeyStore)
        return;
    whenDone(m_composition.credentials().read(profile.id), this,
        [this, profile](const Result<std::optional<Secret>>& stored) {
            if (!stored || !*stored || m_exitCode || m_connecting || home(profile.id))
                return;
            MainWindow* seen = m_desk.currentHome();
            connectTo({profile, **stored});
            if (seen)
                m_desk.showHome(seen);
        });
}

void WindowRun::takeStoredPassword(const Profile& profile, const Result<std::optional<Secret>>& stored) {
    if (stored && *stored)
        return connectTo({profile, **stored});
    askForPassword(profile,
        stored ? tr("The key store has no password for this CCU any more. Type it here; it is kept again.")
               : stored.error().message);
}

void WindowRun::openDemo() {
    if (const auto demo = m_composition.startDemo(); demo)
        connectTo(*demo);
    else
        complain(tr("The demo home does not start"), demo.error().message);
}

void WindowRun::connectTo(const ConnectionSettings& settings) {
    if (settings.profile.keeping != PasswordKeeping::Never)
        m_passwords.insert(settings.profile.id, settings.password);
    if (!m_farewell.isIdle()) { // it may be this one that is leaving
        whenDone(m_farewell.gone(), this, [this, settings](const Result<void>&) {
            if (!m_exitCode && !home(settings.profile.id))
                connectTo(settings);
        });
        return;
    }
    auto installation = m_composition.makeInstallation(settings);
    CcuConnection& connection = installation->connection();
    addHome(std::move(installation), m_composition.clock());
    connection.open();
}

void WindowRun::addHome(std::unique_ptr<Installation> installation, const Clock& clock) {
    if (!installation->connection().isReplay())
        installation->history()->setRecording(m_preferences.now().recordsHistory);
    auto home = std::make_unique<Home>();
    home->window
        = makeHomeWindow(*installation, clock, m_composition.doorsOf(installation->connection().profile())).release();
    home->installation = std::move(installation);
    home->unlocking = std::make_unique<Unlocking>(home->installation->connection(), *home->window);
    addSettings(*home->window);
    home->window->showPage(firstPage(m_composition.line().page));
    CcuConnection& connection = home->installation->connection();
    home->wasLive = connection.state() == ConnectionState::Live;
    addActions(*home->window);
    LogDesk* log = m_composition.log();
    if (log)
        log->serve(*home->window);
    const bool isReplay = connection.isReplay();
    if (!isReplay) // what happened then is no news
        m_notifying.watch(*home->installation);
    servePapers(*home->window, *home->installation, m_composition.clock(), log ? &log->ring() : nullptr,
        !isReplay && !m_composition.isDemo(connection.profile()));
    connect(
        home->window, &MainWindow::erasureRequested, this, [this, &connection] { askAndErase(connection.profile()); });
    connect(home->window, &MainWindow::profileMenuRequested, this, &WindowRun::showProfileMenu);
    connect(home->window, &MainWindow::connectionChangeRequested, this,
        [this, &connection] { changeConnection(connection.profile(), {}); });
    connect(home->window, &MainWindow::pageRequested, this, [&connection] { openWebPage(connection.profile()); });
    connect(home->window, &MainWindow::certificateComparisonRequested, this,
        [this, &connection] { changeConnection(connection.profile(), connection.lastError()); });
    // queued: a connection that is given up must not be in the middle of a step
    connect(
        &connection, &CcuConnection::stateChanged, this,
        [this, id = connection.profile().id](ConnectionState state) {
            if (Home* moved = this->home(id)) // it may have been closed meanwhile
                homeMoved(*moved, state);
        },
        Qt::QueuedConnection);
    m_desk.addHome(home->window);
    m_homes.push_back(std::move(home));
    if (m_homes.back()->wasLive) // the wizard hands over what it has connected
        remindOfIdle(*m_homes.back()->window);
}

//! Signs off in the background; quitting waits for it.
void WindowRun::closeHome(const QString& profileId) {
    const auto found = std::find_if(m_homes.begin(), m_homes.end(),
        [&profileId](const auto& each) { return each->installation->connection().profile().id == profileId; });
    if (found == m_homes.end())
        return;
    std::unique_ptr<Home> leaving = std::move(*found);
    m_homes.erase(found);
    leaving->installation->connection().disconnect(this);
    m_desk.removeHome(leaving->window);
    leaving->window->setParent(nullptr);
    m_farewell.take(std::move(leaving->installation), leaving->window);
}

WindowRun::Home* WindowRun::home(const QString& profileId) {
    for (const auto& each : m_homes)
        if (each->installation->connection().profile().id == profileId)
            return each.get();
    return nullptr;
}

WindowRun::Home* WindowRun::currentHome() {
    for (const auto& each : m_homes)
        if (each->window == m_desk.currentHome())
            return each.get();
    return nullptr;
}

void WindowRun::homeMoved(Home& home, ConnectionState state) {
    home.wasLive = home.wasLive || state == ConnectionState::Live;
    const CcuConnection& connection = home.installation->connection();
    if (m_exitCode || connection.state() != state)
        return;
    constexpr std::chrono::seconds someLife{6}; // until the first events have come
    const bool isForPicture = !m_composition.line().screenshotFile.isEmpty();
    const Error reason = connection.lastError();
    if (state == ConnectionState::Live && !isForPicture)
        remindOfIdle(*home.window);
    if (state == ConnectionState::Live && isForPicture)
        m_picture.start(someLife);
    else if (state == ConnectionState::Failed && isForPicture)
        signOff(ccudesk::complain(reason, ExitCode::Failed));
    else if (state == ConnectionState::Failed && !home.wasLive && !m_connecting && &home == currentHome()
        && (isMendedByThePerson(reason.code) || home.installation->devices().size() == 0))
        changeConnection(connection.profile(), reason); // else it shows what was known last, and a way to try again
}

void WindowRun::addSettings(MainWindow& window) {
    window.addPage(PageId::Settings, new SettingsPage(m_preferences, m_notifying.hasTray(), &window));
}

void WindowRun::followPreferences() {
    m_theme.setMode(themeMode(m_composition.line().theme, m_preferences.now().theme));
    m_desk.setStaysWhenClosed(m_preferences.now().staysInTray && m_notifying.hasTray());
    for (const auto& each : m_homes)
        if (!each->installation->connection().isReplay()) // it is in memory only, and charts are made of it
            each->installation->history()->setRecording(m_preferences.now().recordsHistory);
}

void WindowRun::tellWhatHappens() {
    connect(&m_notifying, &Notifying::windowRequested, &m_desk, &DeskWindow::bringForward);
    connect(&m_notifying, &Notifying::quitRequested, this, [this] { signOff(0); });
    connect(&m_notifying, &Notifying::toldInWindow, this, &WindowRun::complain);
    connect(&m_notifying, &Notifying::deviceRequested, this, [this](const QString& id, const DeviceKey& device) {
        Home* open = home(id);
        if (!open)
            return;
        m_desk.showHome(open->window);
        Q_EMIT open->window->deviceRequested(device);
    });
}

void WindowRun::complain(const QString& title, const QString& sentence) {
    if (MainWindow* shown = m_desk.currentHome())
        shown->showMessage(title, {Severity::Warning, {}, title, sentence, {}, true});
    else
        m_desk.welcome()->setContent(QStringLiteral("warning"), title, sentence);
}

void WindowRun::takePicture() {
    const QString& file = m_composition.line().screenshotFile;
    const bool isSaved = m_desk.grab().save(file);
    signOff(isSaved
            ? 0
            : ccudesk::complain({ErrorCode::Storage,
                                    tr("The picture %1 cannot be written.").arg(QDir::toNativeSeparators(file)), {}, 0},
                ExitCode::Failed));
}

void WindowRun::signOff(int exitCode) {
    if (m_exitCode)
        return;
    m_exitCode = exitCode;
    m_picture.stop();
    m_desk.hide();
    m_help.close();
    connectingEnded();
    while (!m_homes.empty())
        closeHome(m_homes.front()->installation->connection().profile().id);
    whenDone(m_farewell.gone(), this, [this](const Result<void>&) { Q_EMIT finished(*m_exitCode); });
}

} // namespace ccudesk
