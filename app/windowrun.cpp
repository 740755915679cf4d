// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowrun.h"

#include "app/homewindow.h"
#include "core/base/termination.h"
#include "ui/pages/connectpage.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

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

int complain(const Error& error) {
    std::fprintf(stderr, "%s\n", error.message.toLocal8Bit().constData());
    return 2;
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
    const auto settings = m_composition.settings();
    if (!settings)
        return complain(settings.error());
    TerminationWatcher termination;
    connect(&termination, &TerminationWatcher::terminationRequested, this, [this] { signOff(0); });
    if (*settings) {
        m_installation = m_composition.makeInstallation(**settings);
        openHome();
        m_installation->connection().open();
    } else {
        askWhere();
    }
    return QApplication::exec();
}

void WindowRun::askWhere() {
    m_connectPage = std::make_unique<ConnectPage>();
    m_connectPage->setWindowTitle(tr("CCU Desk: connect"));
    m_connectPage->resize(960, 680);
    connect(m_connectPage.get(), &ConnectPage::connectRequested, this,
        [this](const Profile& profile, const Secret& password) {
            tryToConnect({profile, password});
        });
    connect(m_connectPage.get(), &ConnectPage::cancelRequested, this, &WindowRun::giveUp);
    connect(m_connectPage.get(), &ConnectPage::demoRequested, this, [this] {
        if (const auto demo = m_composition.startDemo(); demo)
            tryToConnect(*demo);
        else
            m_connectPage->showFailure(demo.error());
    });
    m_connectPage->show();
}

//! The page stays until the CCU has let us in; then the home opens and shows how it is read.
void WindowRun::tryToConnect(const ConnectionSettings& settings) {
    m_installation = m_composition.makeInstallation(settings);
    CcuConnection& connection = m_installation->connection();
    connect(&connection, &CcuConnection::progressChanged, m_connectPage.get(), &ConnectPage::showProgress);
    connect(&connection, &CcuConnection::stateChanged, m_connectPage.get(), [this, &connection](ConnectionState state) {
        if (state == ConnectionState::Loading) {
            openHome();
            m_connectPage.release()->deleteLater();
        } else if (state == ConnectionState::Failed || state == ConnectionState::Reconnecting) {
            m_connectPage->showFailure(connection.lastError());
        }
    });
    connection.open();
}

void WindowRun::giveUp() {
    if (!m_installation)
        return;
    m_installation->connection().disconnect(m_connectPage.get());
    Installation* leaving = m_installation.release();
    leaving->setParent(this);
    whenDone(leaving->connection().close(), leaving, [leaving](const Result<void>&) { leaving->deleteLater(); });
}

void WindowRun::openHome() {
    m_window = makeHomeWindow(*m_installation, m_composition.clock());
    const CommandLine& line = m_composition.line();
    m_window->resize(line.windowSize.isValid() ? line.windowSize : QSize(1440, 900));
    m_window->showPage(firstPage(line.page));
    m_window->show();
    if (line.screenshotFile.isEmpty())
        return;
    connect(&m_installation->connection(), &CcuConnection::stateChanged, this, [this](ConnectionState state) {
        constexpr std::chrono::seconds someLife{6}; // until the first events have come
        if (state == ConnectionState::Live)
            m_picture.start(someLife);
        else if (state == ConnectionState::Failed)
            signOff(complain(m_installation->connection().lastError()));
    });
}

void WindowRun::takePicture() {
    const QString& file = m_composition.line().screenshotFile;
    const bool isSaved = m_window->grab().save(file);
    if (!isSaved)
        complain(
            {ErrorCode::Storage, tr("The picture %1 cannot be written.").arg(QDir::toNativeSeparators(file)), {}, 0});
    signOff(isSaved ? 0 : 1);
}

void WindowRun::signOff(int exitCode) {
    if (std::exchange(m_isSigningOff, true))
        return;
    m_connectPage.reset();
    if (m_window)
        m_window->hide();
    if (!m_installation)
        return QApplication::exit(exitCode);
    whenDone(
        m_installation->connection().close(), this, [exitCode](const Result<void>&) { QApplication::exit(exitCode); });
}

} // namespace ccudesk
