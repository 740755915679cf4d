// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/headlessrun.h"
#include "core/base/termination.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

namespace ccudesk {

Composition::Composition(const CommandLine& line) : m_line(line) { }

Composition::~Composition() = default;

int Composition::runHeadless() {
    const auto wanted = settings();
    const auto complain = [](const QString& sentence) {
        std::fprintf(stderr, "%s\n", sentence.toLocal8Bit().constData());
        return 2;
    };
    if (!wanted)
        return complain(wanted.error().message);
    if (!*wanted)
        return complain(QCoreApplication::translate(
            "ccudesk::Composition", "Name the CCU with --host or CCU_HOST, or use --demo for a simulated one."));
    const auto installation = makeInstallation(**wanted);
    HeadlessRun run(m_line, *installation, m_clock);
    TerminationWatcher termination;
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, &run, &HeadlessRun::stop);
    QObject::connect(
        &run, &HeadlessRun::finished, QCoreApplication::instance(), &QCoreApplication::exit, Qt::QueuedConnection);
    run.start();
    return QCoreApplication::exec();
}

Result<std::optional<ConnectionSettings>> Composition::settings() {
    if (m_line.isDemo)
        return startDemo().map([](const ConnectionSettings& demo) { return std::optional(demo); });
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_line.connection.host.isEmpty() && !environment.contains(QStringLiteral("CCU_HOST")))
        return std::optional<ConnectionSettings>();
    const auto read = connectionSettings(m_line.connection, environment);
    if (!read)
        return tl::unexpected<Error>(read.error());
    return std::optional(*read);
}

Result<ConnectionSettings> Composition::startDemo() {
    Result<Demo> demo = makeDemo(m_line);
    if (!demo)
        return tl::unexpected<Error>(demo.error());
    m_simulator = std::move(demo->simulator);
    m_demoDir = std::make_unique<QTemporaryDir>();
    return demo->settings;
}

std::unique_ptr<Installation> Composition::makeInstallation(const ConnectionSettings& settings) {
    const QString base
        = m_demoDir ? m_demoDir->path() : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    // an export beside an open window has a registration of its own, else each would de-register the other's
    const bool hasWindow = m_line.mode == CommandLine::Mode::Window;
    const QString dataDir = base % QStringLiteral("/ccu/") % settings.profile.id
        % (hasWindow ? QString() : QStringLiteral("/without-window"));
    return std::make_unique<Installation>(settings.profile, settings.password, dataDir, m_clock);
}

} // namespace ccudesk
