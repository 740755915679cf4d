// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ccudesk-simulator: the simulated CCU as a program of its own. Writes where it listens as one line of JSON to stdout,
// then answers one line of JSON for each line of JSON on stdin; ends with stdin or SIGTERM. With --homegear a simulated
// Homegear instead.

#include "app/homegearcontrol.h"
#include "app/simulatorcontrol.h"
#include "app/stdinlines.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <functional>
#include <limits>

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
    add("homegear", QCoreApplication::translate("SimulatorMain", "A Homegear instead of a CCU."));
    add("devices", QCoreApplication::translate("SimulatorMain", "Number of devices; 0 is the demo home."), "N", "0");
    add("parameters", QCoreApplication::translate("SimulatorMain", "Values per device on average."), "N", "34");
    add("events-per-second", QCoreApplication::translate("SimulatorMain", "Events for load tests."), "R", "0");
    add("no-life", QCoreApplication::translate("SimulatorMain", "Nothing happens by itself."));
    add("no-auth", QCoreApplication::translate("SimulatorMain", "XML-RPC ports ask for no password."));
    add("cuxd", QCoreApplication::translate("SimulatorMain", "With the CUxD add-on, which speaks BIN-RPC."));
    add("jack", QCoreApplication::translate("SimulatorMain", "With the CCU-Jack add-on and its virtual devices."));
    add("no-tls", QCoreApplication::translate("SimulatorMain", "No TLS ports."));
    add("user", QCoreApplication::translate("SimulatorMain", "Name of the administrator. The password is demo."),
        "NAME", "Admin");
    add("port", QCoreApplication::translate("SimulatorMain", "Fixed port, for example HmIP-RF=2010 or JSON+TLS=8443."),
        "NAME=PORT");
    add("sessions", QCoreApplication::translate("SimulatorMain", "Logins at the same time; 3 on a stock CCU."), "N",
        "10");
    add("session-seconds", QCoreApplication::translate("SimulatorMain", "Life of a login."), "N", "300");
    add("certificate-days", QCoreApplication::translate("SimulatorMain", "Life of its certificate."), "N", "3650");
    add("stock", QCoreApplication::translate("SimulatorMain", "Answer as eQ-3's own firmware does."));
    add("seed", QCoreApplication::translate("SimulatorMain", "Start of the random numbers."), "N", "1");
    add("delay", QCoreApplication::translate("SimulatorMain", "Milliseconds before every answer."), "MS", "0");
    add("fault", QCoreApplication::translate("SimulatorMain", "Fault to start with, for example booting."), "NAME");
}

//! Reads the values of options as numbers and keeps the first complaint.
class Numbers {
public:
    explicit Numbers(const QCommandLineParser& parser) : m_parser(parser) { }

    int whole(const char* option, int lowest, int highest) {
        bool ok = false;
        const int number = m_parser.value(QLatin1String(option)).toInt(&ok);
        if (!ok || number < lowest || number > highest)
            complainAbout(option, QString::number(lowest), QString::number(highest));
        return number;
    }
    double real(const char* option, double highest) {
        bool ok = false;
        const double number = m_parser.value(QLatin1String(option)).toDouble(&ok);
        if (!ok || !(number >= 0.0 && number <= highest))
            complainAbout(option, QStringLiteral("0"), QString::number(highest, 'f', 0));
        return number;
    }
    //! NAME=PORT, as often as given.
    QMap<QString, quint16> ports() {
        QMap<QString, quint16> ports;
        const QStringList texts = m_parser.values(QStringLiteral("port"));
        for (const QString& text : texts) {
            bool ok = false;
            const quint16 port = text.section(u'=', 1).toUShort(&ok);
            if (!ok || text.startsWith(u'='))
                note(QCoreApplication::translate("SimulatorMain",
                    "“%1” is no port. Write the name of an interface or JSON, = and a number up to 65535.")
                         .arg(text));
            ports.insert(text.section(u'=', 0, 0), port);
        }
        return ports;
    }
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

private:
    void complainAbout(const char* option, const QString& lowest, const QString& highest) {
        const QString name = QLatin1String(option);
        note(QCoreApplication::translate("SimulatorMain", "--%1 takes a number from %2 to %3, not “%4”.")
                 .arg(name, lowest, highest, m_parser.value(name)));
    }
    void note(const QString& sentence) {
        if (m_complaint.isEmpty())
            m_complaint = sentence;
    }

    const QCommandLineParser& m_parser;
    QString m_complaint;
};

simulator::Options optionsFrom(const QCommandLineParser& parser, Numbers& numbers) {
    constexpr int many = 1'000'000;
    simulator::Options options;
    options.home.devices = numbers.whole("devices", 0, 4'000);
    options.home.parametersPerDevice = numbers.whole("parameters", 1, 1'000);
    options.home.life = !parser.isSet(QStringLiteral("no-life"));
    options.home.eventsPerSecond = numbers.real("events-per-second", many);
    options.tls = !parser.isSet(QStringLiteral("no-tls"));
    options.cuxd = parser.isSet(QStringLiteral("cuxd"));
    options.jack.isInstalled = parser.isSet(QStringLiteral("jack"));
    options.basicAuth = !parser.isSet(QStringLiteral("no-auth"));
    options.user = parser.value(QStringLiteral("user"));
    options.maxSessions = numbers.whole("sessions", 0, many);
    options.sessionSeconds = numbers.whole("session-seconds", 1, many);
    options.certificateDays = numbers.whole("certificate-days", 1, 36'500);
    options.stockEncoding = parser.isSet(QStringLiteral("stock"));
    options.seed = static_cast<quint32>(numbers.whole("seed", 0, std::numeric_limits<int>::max()));
    options.ports = numbers.ports();
    return options;
}

QJsonObject faultsFrom(const QCommandLineParser& parser, Numbers& numbers) {
    constexpr int longestMs = 600'000;
    QJsonObject faults{{QStringLiteral("delayMs"), numbers.whole("delay", 0, longestMs)}};
    const QStringList names = parser.values(QStringLiteral("fault"));
    for (const QString& name : names)
        faults.insert(name, true);
    return faults;
}

using Answer = std::function<QJsonObject(const QByteArray&)>;

//! Until stdin ends or a signal comes.
int serve(const QJsonObject& greeting, const Answer& answer) {
    print(greeting);
    QTimer stopPoll; // a signal handler may do nothing but set a flag
    QObject::connect(&stopPoll, &QTimer::timeout, &stopPoll, [] {
        if (stopRequested != 0)
            QCoreApplication::quit();
    });
    stopPoll.start(50);
    StdinLines input;
    QObject::connect(&input, &StdinLines::line, &input, [&answer](const QByteArray& line) { print(answer(line)); });
    QObject::connect(&input, &StdinLines::ended, &input, &QCoreApplication::quit);
    input.start();
    return QCoreApplication::exec();
}

int runHomegear(const QCommandLineParser& parser, const simulator::Options& numbers) {
    simulator::HomegearOptions options;
    options.life = numbers.home.life;
    options.ports = numbers.ports;
    options.seed = numbers.seed;
    if (parser.isSet(QStringLiteral("user")))
        options.user = numbers.user;
    simulator::HomegearSimulator simulator(options);
    HomegearControl control(simulator);
    const auto endpoints = simulator.start();
    if (!endpoints)
        return complain(endpoints.error().message);
    QJsonObject greeting = endpoints->toJson();
    greeting.insert(QStringLiteral("user"), options.user);
    return serve(greeting, [&control](const QByteArray& line) { return control.answer(line); });
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
    Numbers numbers(parser);
    const simulator::Options options = optionsFrom(parser, numbers);
    const QJsonObject faults = faultsFrom(parser, numbers);
    if (!numbers.complaint().isEmpty())
        return complain(numbers.complaint());
    if (parser.isSet(QStringLiteral("homegear")))
        return runHomegear(parser, options);
    simulator::Simulator simulator(options);
    SimulatorControl control(simulator);
    const auto endpoints = simulator.start();
    if (!endpoints)
        return complain(endpoints.error().message);
    if (const auto done = control.setFaults(faults); !done)
        return complain(done.error().message);
    QJsonObject greeting = endpoints->toJson();
    greeting.insert(QStringLiteral("user"), options.user);
    return serve(greeting, [&control](const QByteArray& line) { return control.answer(line); });
}
