// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/complain.h"
#include "app/composition.h"
#include "app/identity.h"
#include "app/singleinstance.h"
#include "app/translation.h"
#include "app/windowrun.h"
#include "core/base/logging.h"
#include "core/base/platform_memory.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkInformation>

#include <cstdio>
#include <memory>
#include <optional>

using namespace ccudesk;

namespace {

//! Everything that needs no display: help, export, listen, and complaints about the command line.
std::optional<int> runWithoutWindow(int& argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const Translation translation(QCoreApplication::arguments());
    const auto line = readCommandLine(QCoreApplication::arguments());
    if (!line)
        return complain(line.error(), ExitCode::Unusable);
    switch (line->mode) {
    case CommandLine::Mode::ShowHelp:
        std::fputs(line->help.toLocal8Bit().constData(), stdout);
        return 0;
    case CommandLine::Mode::ShowVersion:
        std::puts("CCU Desk " CCUDESK_VERSION);
        return 0;
    case CommandLine::Mode::Export:
    case CommandLine::Mode::Listen:
        return Composition(*line).runHeadless();
    case CommandLine::Mode::Window:
        break;
    }
    return std::nullopt;
}

//! What the desktop shows of the program beside its windows.
void showIdentity() {
    QGuiApplication::setApplicationDisplayName(QStringLiteral("CCU Desk"));
    // under Wayland the only way to an icon: the file of this name that packaging/linux installs
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.ccudesk.ccudesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/ccudesk.svg")));
}

//! Until everything is closed; the exit code. A second start without a CCU of its own shows the first one's window.
int runWithWindow(Composition& composition) {
    SingleInstance instance;
    std::unique_ptr<WindowRun> run;
    const auto begin = [&composition, &instance, &run] {
        run = std::make_unique<WindowRun>(composition);
        QObject::connect(&instance, &SingleInstance::windowRequested, run.get(), &WindowRun::showWindow);
        QObject::connect(run.get(), &WindowRun::finished, qApp, &QApplication::exit, Qt::QueuedConnection);
        if (const auto started = run->start(); !started)
            QApplication::exit(complain(started.error(), ExitCode::Unusable));
    };
    QObject::connect(&instance, &SingleInstance::first, qApp, begin);
    QObject::connect(&instance, &SingleInstance::second, qApp, &QApplication::quit);
    const auto settings = composition.settings();
    const bool isOnItsOwn = !settings || *settings; // what makes no sense is complained about
    QMetaObject::invokeMethod(
        qApp, [&instance, &begin, isOnItsOwn] { isOnItsOwn ? begin() : instance.look(); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    shareMemoryPools();
    introduceProgram();
    if (const auto exitCode = runWithoutWindow(argc, argv))
        return *exitCode;
    const QApplication application(argc, argv);
    showIdentity();
    const Translation translation(QCoreApplication::arguments());
    const auto line = readCommandLine(QCoreApplication::arguments());
    if (!line)
        return complain(line.error(), ExitCode::Unusable);
    Composition composition(*line);
    composition.startLog();
    // tells when there is a network again; without it the connection finds out by itself, only later
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        qCInfo(lcConnection) << "this system does not tell when it is in a network";
    return runWithWindow(composition);
}
