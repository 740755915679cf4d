// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/complain.h"
#include "app/datafolder.h"
#include "app/headlessrun.h"
#include "app/logdesk.h"
#include "core/base/termination.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace ccudesk {

namespace {

QString keptUnder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

} // namespace

Composition::Composition(const CommandLine& line)
    : m_line(line), m_profiles(keptUnder() + QStringLiteral("/profiles.json")) { }

Composition::~Composition() = default;

int Composition::runHeadless() {
    // standard error is for the one sentence that says what went wrong; QT_LOGGING_RULES still brings the log back
    QLoggingCategory::setFilterRules(QStringLiteral("ccudesk.*.info=false"));
    const auto wanted = settings();
    if (!wanted)
        return complain(wanted.error(), ExitCode::Unusable);
    if (!*wanted)
        return complain({ErrorCode::Invalid,
                            QCoreApplication::translate("ccudesk::Composition",
                                "Name the CCU with --host or CCU_HOST, or use --demo for a simulated one."),
                            {}, 0},
            ExitCode::Unusable);
    // an export beside an open window, too, has a registration of its own
    DataFolder folder(dataFolder((*wanted)->profile) + QStringLiteral("/without-window"));
    const int exitCode = runHeadless(**wanted, folder.path());
    if (exitCode == static_cast<int>(ExitCode::Done))
        folder.removeSpare();
    return exitCode;
}

int Composition::runHeadless(const ConnectionSettings& wanted, const QString& folder) {
    Installation installation(wanted.profile, wanted.password, folder, m_clock);
    HeadlessRun run(m_line, installation, m_clock);
    TerminationWatcher termination;
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, &run, &HeadlessRun::stop);
    QObject::connect(
        &run, &HeadlessRun::finished, QCoreApplication::instance(), &QCoreApplication::exit, Qt::QueuedConnection);
    run.start();
    return QCoreApplication::exec();
}

void Composition::startLog() {
    m_log = std::make_unique<LogDesk>(keptUnder() + QStringLiteral("/log/ccudesk.log"), m_clock);
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
    if (m_demo) // another attempt; the one before may still be signing off from it
        return m_demo->settings;
    Result<Demo> demo = makeDemo(m_line);
    if (!demo)
        return tl::unexpected<Error>(demo.error());
    m_demo = std::make_unique<Demo>(std::move(*demo));
    return m_demo->settings;
}

std::unique_ptr<Installation> Composition::makeInstallation(const ConnectionSettings& settings) {
    const QString folder = dataFolder(settings.profile);
    auto installation = std::make_unique<Installation>(settings.profile, settings.password, folder, m_clock);
    installation->keepHistory(folder + QStringLiteral("/history.sqlite"));
    return installation;
}

bool Composition::isDemo(const Profile& profile) const {
    return m_demo && profile.id == m_demo->settings.profile.id;
}

QMap<QString, quint16> Composition::doorsOf(const Profile& profile) const {
    return isDemo(profile) ? m_demo->doors : QMap<QString, quint16>();
}

QString Composition::dataFolder(const Profile& profile) const {
    const QString base = isDemo(profile) ? m_demo->folder->path() : keptUnder();
    return base % QStringLiteral("/ccu/") % profile.id;
}

} // namespace ccudesk
