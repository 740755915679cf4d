// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ccudesk-simulator: the simulated CCU as a program of its own. Writes where it listens as one line of JSON to stdout,
// then answers one line of JSON for each line of JSON on stdin; ends with stdin or SIGTERM.

#include "app/simulatorcontrol.h"
#include "app/stdinlines.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace ccudesk;

namespace {

volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int) {
    stopRequested = 1;
}

void print(const QJsonObject& object) {
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

int complain(const QString& sentence) {
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        QCoreApplication::translate("SimulatorMain", "A simulated Homematic CCU on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add
        = [&parser](const char* name, const QString& text, const char* valueName = "", const char* fallback = "") {
              parser.addOption({QLatin1String(name), text, QLatin1String(valueName), QLatin1String(fallback)});
          };
    add("devices", QCoreApplication::translate("SimulatorMain", "Number of devices; 0 is the demo home."), "N", "0");
    add("parameters", QCoreApplication::translate("SimulatorMain", "Values per device on average."), "N", "34");
    add("events-per-second", QCoreApplication::translate("SimulatorMain", "Events for load tests."), "R", "0");
    add("no-life", QCoreApplication::translate("SimulatorMain", "Nothing happens by itself."));
    add("no-auth", QCoreApplication::translate("SimulatorMain", "XML-RPC ports ask for no password."));
    add("no-tls", QCoreApplication::translate("SimulatorMain", "No TLS ports."));
    add("user", QCoreApplication::translate("SimulatorMain", "Name of the administrator. The password is demo."),
        "NAME", "Admin");
    add("port", QCoreApplication::translate("SimulatorMain", "Fixed port, for example HmIP-RF=2010 or JSON+TLS=8443."),
        "NAME=PORT");
    add("sessions", QCoreApplication::translate("SimulatorMain", "Logins at the same time; 3 on a stock CCU."), "N",
        "10");
    add("session-seconds", QCoreApplication::translate("SimulatorMain", "Life of a login."), "N", "300");
    add("stock", QCoreApplication::translate("SimulatorMain", "Answer as eQ-3's own firmware does."));
    add("seed", QCoreApplication::translate("SimulatorMain", "Start of the random numbers."), "N", "1");
    add("delay", QCoreApplication::translate("SimulatorMain", "Milliseconds before every answer."), "MS", "0");
    add("fault", QCoreApplication::translate("SimulatorMain", "Fault to start with, for example booting."), "NAME");
}

simulator::Options optionsFrom(const QCommandLineParser& parser) {
    const auto number = [&parser](const char* name) { return parser.value(QLatin1String(name)).toInt(); };
    simulator::Options options;
    options.home.devices = number("devices");
    options.home.parametersPerDevice = number("parameters");
    options.home.life = !parser.isSet(QStringLiteral("no-life"));
    options.home.eventsPerSecond = parser.value(QStringLiteral("events-per-second")).toDouble();
    options.tls = !parser.isSet(QStringLiteral("no-tls"));
    options.basicAuth = !parser.isSet(QStringLiteral("no-auth"));
    options.user = parser.value(QStringLiteral("user"));
    options.maxSessions = number("sessions");
    options.sessionSeconds = number("session-seconds");
    options.stockEncoding = parser.isSet(QStringLiteral("stock"));
    options.seed = parser.value(QStringLiteral("seed")).toUInt();
    const QStringList ports = parser.values(QStringLiteral("port"));
    for (const QString& port : ports)
        options.ports.insert(port.section(u'=', 0, 0), port.section(u'=', 1).toUShort());
    return options;
}

QJsonObject faultsFrom(const QCommandLineParser& parser) {
    QJsonObject faults{{QStringLiteral("delayMs"), parser.value(QStringLiteral("delay")).toInt()}};
    const QStringList names = parser.values(QStringLiteral("fault"));
    for (const QString& name : names)
        faults.insert(name, true);
    return faults;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ccudesk-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CCUDESK_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    std::signal(SIGTERM, requestStop); // before the greeting: whoever read it may stop us
    std::signal(SIGINT, requestStop);
    const simulator::Options options = optionsFrom(parser);
    simulator::Simulator simulator(options);
    SimulatorControl control(simulator);
    const auto endpoints = simulator.start();
    if (!endpoints)
        return complain(endpoints.error().message);
    if (const auto done = control.setFaults(faultsFrom(parser)); !done)
        return complain(done.error().message);
    QJsonObject greeting = endpoints->toJson();
    greeting.insert(QStringLiteral("user"), options.user);
    print(greeting);

    QTimer stopPoll; // a signal handler may do nothing but set a flag
    QObject::connect(&stopPoll, &QTimer::timeout, &application, [] {
        if (stopRequested != 0)
            QCoreApplication::quit();
    });
    stopPoll.start(50);
    StdinLines input;
    QObject::connect(
        &input, &StdinLines::line, &application, [&control](const QByteArray& line) { print(control.answer(line)); });
    QObject::connect(&input, &StdinLines::ended, &application, &QCoreApplication::quit);
    input.start();
    return QCoreApplication::exec();
}
