// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowrun.h"

#include "app/complain.h"
#include "app/homewindow.h"
#include "app/logdesk.h"
#include "core/base/termination.h"
#include "core/ccu/certificatelook.h"
#include "ui/pages/connectpage.h"
#include "ui/wizard/ccusuggestions.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

ThemeMode themeMode(const QString& word) {
    if (word == QLatin1String("dark"))
        return ThemeMode::Dark;
    return word == QLatin1String("light") ? ThemeMode::Light : ThemeMode::System;
}

PageId firstPage(const QString& word) {
    if (word == QLatin1String("devices"))
        return PageId::Devices;
    return word == QLatin1String("events") ? PageId::Events : PageId::Home;
}

//! What another password, user or trust would change.
bool isMendedOnConnectPage(ErrorCode code) {
    return code == ErrorCode::Auth || code == ErrorCode::Permission || code == ErrorCode::Tls
        || code == ErrorCode::Exposed;
}

//! A pinned connection was refused while it was encrypted: only a look at the certificate tells why.
bool mayBeAnotherCertificate(const Profile& profile, const Error& reason) {
    return reason.code == ErrorCode::Tls && profile.trust.kind == TrustRule::Kind::Pin
        && !profile.trust.pinSha256.isEmpty();
}

} // namespace

WindowRun::WindowRun(Composition& composition, QObject* parent)
    : QObject(parent), m_composition(composition), m_theme(themeMode(composition.line().theme)) {
    m_picture.setSingleShot(true);
    connect(&m_picture, &QTimer::timeout, this, &WindowRun::takePicture);
    connect(qApp, &QApplication::lastWindowClosed, this, [this] { signOff(0); });
    QApplication::setQuitOnLastWindowClosed(false);
}

WindowRun::~WindowRun() = default;

int WindowRun::exec() {
    TerminationWatcher termination;
    connect(&termination, &TerminationWatcher::terminationRequested, this, [this] { signOff(0); });
    connect(this, &WindowRun::finished, qApp, &QApplication::exit, Qt::QueuedConnection);
    const auto started = start();
    return started ? QApplication::exec() : complain(started.error(), ExitCode::Unusable);
}

Result<void> WindowRun::start() {
    const auto settings = m_composition.settings();
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    const bool isForPicture = !m_composition.line().screenshotFile.isEmpty(); // nobody is there to answer
    if (!*settings) {
        askWhere();
        offerLastCcu();
    } else if ((*settings)->password.isEmpty() && !isForPicture) {
        askAgain((*settings)->profile,
            {ErrorCode::Auth, tr("There is no password yet. Type it here; it is kept for this session only."), {}, 0});
    } else {
        m_installation = m_composition.makeInstallation(**settings);
        openHome();
        m_installation->connection().open();
    }
    return {};
}

void WindowRun::askWhere() {
    m_connectPage = std::make_unique<ConnectPage>();
    m_connectPage->setWindowTitle(tr("CCU Desk: connect"));
    m_connectPage->resize(960, 680);
    connect(m_connectPage.get(), &ConnectPage::connectRequested, this,
        [this](const Profile& profile, const Secret& password) {
            const bool isUnjudged = profile.security == TransportSecurity::Tls
                && profile.trust.kind == TrustRule::Kind::Pin && profile.trust.pinSha256.isEmpty();
            if (isUnjudged)
                lookAtCcu({profile, password}, {});
            else
                tryToConnect({profile, password});
        });
    connect(m_connectPage.get(), &ConnectPage::certificateTrusted, this, &WindowRun::trustCertificate);
    connect(m_connectPage.get(), &ConnectPage::cancelRequested, this, &WindowRun::giveUp);
    connect(m_connectPage.get(), &ConnectPage::demoRequested, this, [this] {
        if (const auto demo = m_composition.startDemo(); demo)
            tryToConnect(*demo);
        else
            m_connectPage->showFailure(demo.error());
    });
    CcuSuggestions* suggestions = m_connectPage->suggestions();
    connect(suggestions, &CcuSuggestions::searchRequested, this, &WindowRun::search);
    connect(&m_discovery, &CcuDiscovery::found, suggestions, &CcuSuggestions::add);
    connect(&m_discovery, &CcuDiscovery::finished, suggestions, &CcuSuggestions::end);
    whenDone(m_composition.credentials().state(), m_connectPage.get(),
        [page = m_connectPage.get()](KeyStoreState state) { page->setKeyStore(state); });
    m_connectPage->show();
}

//! The CCU that was used last stands in the fields; if the key store has its password, nothing has to be typed.
void WindowRun::offerLastCcu() {
    const QList<Profile>& known = m_composition.profiles().profiles();
    if (known.isEmpty())
        return search();
    m_connectPage->setProfile(known.constFirst());
    if (known.constFirst().keepsPassword)
        readStoredPassword(known.constFirst());
}

void WindowRun::search() {
    m_connectPage->suggestions()->begin();
    m_discovery.start();
}

void WindowRun::readStoredPassword(const Profile& profile) {
    m_awaitsKeyStore = true;
    m_connectPage->showProgress(0, 0, tr("Asking the key store of this computer for the password …"));
    whenDone(m_composition.credentials().read(profile.id), m_connectPage.get(),
        [this, profile](const Result<std::optional<Secret>>& stored) {
            if (std::exchange(m_awaitsKeyStore, false))
                takeStoredPassword(profile, stored);
        });
    constexpr std::chrono::seconds unexplained{3};
    QTimer::singleShot(unexplained, m_connectPage.get(), [this] {
        if (m_awaitsKeyStore)
            m_connectPage->showProgress(0, 0,
                tr("The key store waits for you to open it. You can also cancel and type the password for this time."));
    });
}

void WindowRun::takeStoredPassword(const Profile& profile, const Result<std::optional<Secret>>& stored) {
    if (!stored)
        m_connectPage->showFailure(stored.error());
    else if (!*stored)
        m_connectPage->showFailure({ErrorCode::Auth,
            tr("The key store has no password for this CCU any more. Type it here; it is kept again."), {}, 0});
    else
        tryToConnect({profile, **stored});
}

void WindowRun::askAgain(const Profile& profile, const Error& reason) {
    askWhere();
    m_connectPage->setProfile(profile);
    m_connectPage->showFailure(reason);
    if (m_window) {
        m_window->hide();
        // before what it looks at; later, because one of its own buttons may have led here
        m_window.release()->deleteLater();
        giveUp();
    }
    if (mayBeAnotherCertificate(profile, reason))
        lookAtCcu({profile, {}}, reason);
}

//! What the CCU shows is seen before anything is sent to it: at the first contact, and when it is not what is trusted.
//! reason: why it is looked at again; empty at the first contact.
void WindowRun::lookAtCcu(const ConnectionSettings& settings, const Error& reason) {
    giveUp();
    m_trying = settings;
    m_look = std::make_unique<QObject>();
    m_connectPage->showProgress(0, 0, tr("Looking at the certificate of %1 …").arg(settings.profile.host));
    whenDone(lookAtCertificate(settings.profile, m_look.get()), m_look.get(),
        [this, reason](const Result<ShownCertificate>& shown) {
            if (shown)
                judgeCertificate(*shown, reason);
            else
                m_connectPage->showFailure(shown.error());
        });
}

void WindowRun::judgeCertificate(const ShownCertificate& shown, const Error& reason) {
    ConnectionSettings settings = *m_trying;
    const QByteArray known = settings.profile.trust.pinSha256;
    if (known.isEmpty() && shown.isTrusted) {
        settings.profile.trust = {}; // an authority vouches for it: there is nothing to ask
        tryToConnect(settings);
    } else if (known == shown.sha256) {
        m_connectPage->showFailure(reason);
    } else {
        m_connectPage->showCertificate(settings.profile.host, shown, known);
    }
}

void WindowRun::trustCertificate(const QByteArray& sha256) {
    if (!m_trying)
        return;
    ConnectionSettings settings = *m_trying;
    settings.profile.trust.pinSha256 = sha256;
    if (!settings.password.isEmpty())
        return tryToConnect(settings);
    m_connectPage->setProfile(settings.profile);
    if (settings.profile.keepsPassword)
        readStoredPassword(settings.profile);
    else
        m_connectPage->showFailure(
            {ErrorCode::Auth, tr("The certificate is trusted now. Type the password, then connect."), {}, 0});
}

//! The page stays until the CCU has let us in; then the home opens and shows how it is read.
void WindowRun::tryToConnect(const ConnectionSettings& settings) {
    giveUp(); // the attempt before this one may still be signed in
    m_trying = settings;
    m_installation = m_composition.makeInstallation(settings);
    CcuConnection& connection = m_installation->connection();
    connect(&connection, &CcuConnection::progressChanged, m_connectPage.get(), &ConnectPage::showProgress);
    connect(&connection, &CcuConnection::stateChanged, m_connectPage.get(),
        [this](ConnectionState state) { attemptMoved(state); });
    connection.open();
}

void WindowRun::attemptMoved(ConnectionState state) {
    if (state == ConnectionState::Loading) {
        m_discovery.stop();
        openHome();
        remember(*std::exchange(m_trying, std::nullopt));
        m_connectPage->hide();
        m_connectPage.release()->deleteLater();
    } else if (state == ConnectionState::Failed || state == ConnectionState::Reconnecting) {
        const Error reason = m_installation->connection().lastError();
        m_connectPage->showFailure(reason);
        if (mayBeAnotherCertificate(m_trying->profile, reason)) // later: the connection is in the middle of its step
            QMetaObject::invokeMethod(
                m_connectPage.get(),
                [this, reason] {
                    if (m_trying)
                        lookAtCcu(ConnectionSettings(*m_trying), reason);
                },
                Qt::QueuedConnection);
    }
}

//! Only what the CCU has accepted is kept. An entry is taken out again when the person no longer wants it kept.
void WindowRun::remember(const ConnectionSettings& accepted) {
    const Profile& profile = accepted.profile;
    if (m_composition.isDemo(profile))
        return;
    const QList<Profile>& known = m_composition.profiles().profiles();
    const bool wasKept = std::any_of(known.cbegin(), known.cend(),
        [&profile](const Profile& each) { return each.id == profile.id && each.keepsPassword; });
    const auto complainAbout = [this](const Error& error) {
        if (m_window)
            m_window->showMessage(QStringLiteral("remember"),
                {Severity::Warning, {}, tr("Not remembered for the next start"), error.message, {}, true});
    };
    if (const auto kept = m_composition.profiles().keep(profile); !kept)
        complainAbout(kept.error());
    if (!profile.keepsPassword && !wasKept)
        return;
    CredentialStore& store = m_composition.credentials();
    const auto stored = profile.keepsPassword ? store.write(profile.id, accepted.password) : store.remove(profile.id);
    whenDone(stored, this, [complainAbout](const Result<void>& result) {
        if (!result)
            complainAbout(result.error());
    });
}

//! Signs off in the background; quitting waits for it.
void WindowRun::giveUp() {
    m_awaitsKeyStore = false;
    m_look.reset();
    m_trying.reset(); // with its password
    if (!m_installation)
        return;
    Installation* leaving = m_installation.release();
    leaving->setParent(this);
    if (m_connectPage)
        leaving->connection().disconnect(m_connectPage.get());
    leaving->connection().disconnect(this);
    close(*leaving);
}

void WindowRun::openHome() {
    m_wasLive = false;
    m_window = makeHomeWindow(*m_installation, m_composition.clock());
    const CommandLine& line = m_composition.line();
    m_window->resize(line.windowSize.isValid() ? line.windowSize : QSize(1440, 900));
    m_window->showPage(firstPage(line.page));
    m_window->show();
    if (LogDesk* log = m_composition.log())
        log->serve(*m_window);
    // queued: a connection that is given up must not be in the middle of a step
    connect(
        &m_installation->connection(), &CcuConnection::stateChanged, this, &WindowRun::homeMoved, Qt::QueuedConnection);
}

void WindowRun::homeMoved(ConnectionState state) {
    m_wasLive = m_wasLive || state == ConnectionState::Live;
    if (m_exitCode || !m_installation || m_installation->connection().state() != state)
        return;
    constexpr std::chrono::seconds someLife{6}; // until the first events have come
    const bool isForPicture = !m_composition.line().screenshotFile.isEmpty();
    const CcuConnection& connection = m_installation->connection();
    if (state == ConnectionState::Live && isForPicture)
        m_picture.start(someLife);
    else if (state == ConnectionState::Failed && isForPicture)
        signOff(complain(connection.lastError(), ExitCode::Failed));
    else if (state == ConnectionState::Failed && !m_wasLive && isWorthAsking())
        askAgain(connection.profile(), connection.lastError());
}

//! Otherwise the home stays: it shows what was known last, and has a way to try again.
bool WindowRun::isWorthAsking() const {
    return isMendedOnConnectPage(m_installation->connection().lastError().code)
        || m_installation->devices().size() == 0;
}

void WindowRun::takePicture() {
    const QString& file = m_composition.line().screenshotFile;
    const bool isSaved = m_window->grab().save(file);
    signOff(isSaved ? 0
                    : complain({ErrorCode::Storage,
                                   tr("The picture %1 cannot be written.").arg(QDir::toNativeSeparators(file)), {}, 0},
                        ExitCode::Failed));
}

void WindowRun::signOff(int exitCode) {
    if (m_exitCode)
        return;
    m_exitCode = exitCode;
    m_picture.stop();
    if (m_connectPage)
        m_connectPage->hide();
    if (m_window)
        m_window->hide();
    if (m_installation) // stays, for the window looks at it as long as it lives
        close(*m_installation);
    finishWhenClosed();
}

void WindowRun::close(Installation& installation) {
    ++m_closing;
    whenDone(installation.connection().close(), this, [this, &installation](const Result<void>&) {
        --m_closing;
        if (&installation != m_installation.get())
            installation.deleteLater();
        finishWhenClosed();
    });
}

void WindowRun::finishWhenClosed() {
    if (m_exitCode && m_closing == 0)
        Q_EMIT finished(*m_exitCode);
}

} // namespace ccudesk
