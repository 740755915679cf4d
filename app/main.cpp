// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/composition.h"
#include "app/translation.h"
#include "app/windowrun.h"

#include <QApplication>

#include <cstdio>

namespace {

int run(const QStringList& arguments) {
    using namespace ccudesk;
    Translation translation(arguments);
    const auto line = readCommandLine(arguments);
    if (!line) {
        std::fprintf(stderr, "%s\n", line.error().message.toLocal8Bit().constData());
        return 2;
    }
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
    Composition composition(*line);
    return WindowRun(composition).exec();
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(QStringLiteral("ccudesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CCUDESK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (ccudesk::isHeadless(arguments)) {
        const QCoreApplication application(argc, argv);
        return run(QCoreApplication::arguments());
    }
    const QApplication application(argc, argv);
    return run(QCoreApplication::arguments());
}
