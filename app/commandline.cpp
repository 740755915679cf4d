// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::CommandLine)
};

QList<QCommandLineOption> allOptions() {
    const auto option = [](const char* name, const QString& description, const char* value = "") {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return {
        option("demo", Texts::tr("Connect to a simulated CCU; no hardware is needed.")),
        option("replay", Texts::tr("Open this recording instead of a CCU."), "FILE"),
        option("devices", Texts::tr("With --demo: a home of this many devices (up to 4000)."), "N"),
        option("events-per-second", Texts::tr("With --demo: this many events per second."), "R"),
        option("host", Texts::tr("Name or address of the CCU (or CCU_HOST)."), "HOST"),
        option("user", Texts::tr("User on the CCU (or CCU_USER). The password comes from CCU_PASSWORD only."), "USER"),
        option("port", Texts::tr("Another port than the usual one, e.g. HmIP-RF=12010 (or CCU_PORTS)."), "NAME=PORT"),
        option("ca", Texts::tr("Trust certificates signed by this CA, a PEM file (or CCU_CA)."), "FILE"),
        option("pin", Texts::tr("Trust exactly the certificate with this SHA-256 fingerprint (or CCU_PIN)."), "SHA256"),
        option("public", Texts::tr("Connect although the CCU is on the internet, where strangers find it.")),
        option("plain", Texts::tr("Connect without encryption: everybody in the network can read the password.")),
        option(
            "export", Texts::tr("Without a window: write everything known about the CCU as JSON, then exit."), "FILE"),
        option("for", Texts::tr("With --export: stay connected for this many seconds first."), "SECONDS"),
        option("listen", Texts::tr("Without a window: print events as JSON lines for this many seconds."), "SECONDS"),
        option("language", Texts::tr("Language of the program: de or en."), "CODE"),
        option("theme", Texts::tr("Colours: light or dark."), "NAME"),
        option("page",
            Texts::tr(
                "First page: home, devices, events, messages, changes, variables, programs, links, radio, security "
                "or settings."),
            "NAME"),
        option("screenshot", Texts::tr("Save a picture of the window once the home is shown, then exit."), "FILE"),
        option("size", Texts::tr("Size of the window, e.g. 1440x900."), "WxH"),
        option("help", Texts::tr("Show this help.")),
        option("version", Texts::tr("Show the version.")),
    };
}

Result<double> number(const QCommandLineParser& parser, const QString& name, double minimum, double maximum) {
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    if (!isNumber || value < minimum || value > maximum)
        return failure(
            ErrorCode::Invalid, Texts::tr("--%1 takes a number from %2 to %3.").arg(name).arg(minimum).arg(maximum));
    return value;
}

Result<QString> oneOf(const QCommandLineParser& parser, const QString& name, const QStringList& choices) {
    const QString value = parser.value(name);
    if (!value.isEmpty() && !choices.contains(value))
        return failure(
            ErrorCode::Invalid, Texts::tr("--%1 takes one of: %2.").arg(name, choices.join(QStringLiteral(", "))));
    return value;
}

Result<QSize> size(const QString& text) {
    if (text.isEmpty())
        return QSize();
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 600 || size.height() < 400 || size.width() > 8000 || size.height() > 8000)
        return failure(ErrorCode::Invalid, Texts::tr("--size takes a width and a height, e.g. 1440x900."));
    return size;
}

ConnectionOptions connectionOptions(const QCommandLineParser& parser) {
    ConnectionOptions options;
    options.host = parser.value(QStringLiteral("host"));
    options.user = parser.value(QStringLiteral("user"));
    options.ports = parser.values(QStringLiteral("port"));
    options.caFile = parser.value(QStringLiteral("ca"));
    options.pin = parser.value(QStringLiteral("pin"));
    options.isPlain = parser.isSet(QStringLiteral("plain"));
    options.allowsPublicAddress = parser.isSet(QStringLiteral("public"));
    return options;
}

Result<void> readNumbers(const QCommandLineParser& parser, CommandLine& line) {
    struct Field {
        QString name;
        double maximum;
        std::function<void(double)> take;
    };
    const auto seconds
        = [&line](double value) { line.duration = std::chrono::milliseconds(static_cast<qint64>(value * 1000)); };
    const Field fields[]{
        {QStringLiteral("devices"), 4'000, [&line](double v) { line.demoDevices = static_cast<int>(v); }},
        {QStringLiteral("events-per-second"), 100'000, [&line](double v) { line.demoEventsPerSecond = v; }},
        {QStringLiteral("for"), 86'400, seconds},
        {QStringLiteral("listen"), 86'400, seconds},
    };
    for (const Field& field : fields) {
        if (!parser.isSet(field.name))
            continue;
        const auto value = number(parser, field.name, 0, field.maximum);
        if (!value)
            return tl::unexpected<Error>(value.error());
        field.take(*value);
    }
    return {};
}

Result<void> readLooks(const QCommandLineParser& parser, CommandLine& line) {
    const auto language = oneOf(parser, QStringLiteral("language"), {QStringLiteral("de"), QStringLiteral("en")});
    const auto theme = oneOf(parser, QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark")});
    const auto page = oneOf(parser, QStringLiteral("page"),
        {QStringLiteral("home"), QStringLiteral("devices"), QStringLiteral("events"), QStringLiteral("messages"),
            QStringLiteral("changes"), QStringLiteral("variables"), QStringLiteral("programs"), QStringLiteral("links"),
            QStringLiteral("radio"), QStringLiteral("security"), QStringLiteral("settings")});
    for (const auto* word : {&language, &theme, &page})
        if (!*word)
            return tl::unexpected<Error>(word->error());
    const auto windowSize = size(parser.value(QStringLiteral("size")));
    if (!windowSize)
        return tl::unexpected<Error>(windowSize.error());
    line.language = *language;
    line.theme = *theme;
    line.page = *page;
    line.windowSize = *windowSize;
    line.screenshotFile = parser.value(QStringLiteral("screenshot"));
    return {};
}

CommandLine::Mode modeOf(const QCommandLineParser& parser) {
    if (parser.isSet(QStringLiteral("help")))
        return CommandLine::Mode::ShowHelp;
    if (parser.isSet(QStringLiteral("version")))
        return CommandLine::Mode::ShowVersion;
    if (parser.isSet(QStringLiteral("export")))
        return CommandLine::Mode::Export;
    return parser.isSet(QStringLiteral("listen")) ? CommandLine::Mode::Listen : CommandLine::Mode::Window;
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Browse, control and watch a Homematic CCU."));
    parser.addOptions(allOptions());
    if (!parser.parse(arguments))
        return failure(ErrorCode::Invalid, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(
            ErrorCode::Invalid, Texts::tr("Unexpected argument: %1").arg(parser.positionalArguments().first()));
    CommandLine line;
    line.mode = modeOf(parser);
    line.replayFile = parser.value(QStringLiteral("replay"));
    line.isDemo = parser.isSet(QStringLiteral("demo"));
    line.connection = connectionOptions(parser);
    line.exportFile = parser.value(QStringLiteral("export"));
    line.help = parser.helpText();
    if (const auto read = readNumbers(parser, line); !read)
        return tl::unexpected<Error>(read.error());
    if (const auto read = readLooks(parser, line); !read)
        return tl::unexpected<Error>(read.error());
    return line;
}

} // namespace ccudesk
