// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/homepapers.h"

#include "core/base/logring.h"
#include "core/ccu/installation.h"
#include "core/control/homeinventory.h"
#include "core/profile/profilestore.h"
#include "core/security/diagnostics.h"
#include "core/security/storeddata.h"
#include "ui/mainwindow.h"
#include "ui/pages/diagnosticsview.h"
#include "ui/pages/inventoryview.h"
#include "ui/pages/privacyview.h"
#include "ui/sidewindow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>

namespace ccudesk {

namespace {

using Section = DiagnosticsFacts::Section;

constexpr qsizetype shownLogLines = 1'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::HomePapers)
};

QString pair(const QString& name, const QString& value) {
    return QStringLiteral("%1: %2").arg(name, value.isEmpty() ? QStringLiteral("–") : value);
}

Section programSection() {
    return {Words::tr("Program"),
        {pair(QStringLiteral("CCU Desk"), QCoreApplication::applicationVersion()),
            pair(QStringLiteral("Qt"), QString::fromLatin1(qVersion())),
            pair(Words::tr("System"), QSysInfo::prettyProductName()), pair(Words::tr("Language"), QLocale().name())}};
}

QString trustWord(const TrustRule& trust) {
    switch (trust.kind) {
    case TrustRule::Kind::SystemRoots:
        return Words::tr("authorities of the system", "trust");
    case TrustRule::Kind::CaFile:
        return Words::tr("an authority of one's own", "trust");
    case TrustRule::Kind::Pin:
        return Words::tr("exactly this certificate", "trust");
    case TrustRule::Kind::Unchecked:
        break;
    }
    return Words::tr("any certificate, unchecked", "trust");
}

QString stateWord(ConnectionStep::State state) {
    switch (state) {
    case ConnectionStep::State::Waiting:
        return Words::tr("waiting", "step");
    case ConnectionStep::State::Running:
        return Words::tr("running", "step");
    case ConnectionStep::State::Done:
        return Words::tr("done", "step");
    case ConnectionStep::State::Failed:
        break;
    }
    return Words::tr("FAILED", "step");
}

QString stateWord(ConnectionState state) {
    switch (state) {
    case ConnectionState::Idle:
        return Words::tr("not connected", "connection");
    case ConnectionState::Connecting:
        return Words::tr("connecting", "connection");
    case ConnectionState::Loading:
        return Words::tr("reading the home", "connection");
    case ConnectionState::Live:
        return Words::tr("live", "connection");
    case ConnectionState::Reconnecting:
        return Words::tr("lost, tries again", "connection");
    case ConnectionState::Failed:
        return Words::tr("FAILED", "connection");
    case ConnectionState::Closing:
        break;
    }
    return Words::tr("closing", "connection");
}

QString stateWord(InterfaceState state) {
    switch (state) {
    case InterfaceState::Unknown:
        return Words::tr("unknown", "interface");
    case InterfaceState::Connecting:
        return Words::tr("connecting", "interface");
    case InterfaceState::Live:
        return Words::tr("live", "interface");
    case InterfaceState::Silent:
        return Words::tr("no callbacks", "interface");
    case InterfaceState::Down:
        break;
    }
    return Words::tr("DOES NOT ANSWER", "interface");
}

QStringList stepLines(const QList<ConnectionStep>& steps, const QString& mark) {
    QStringList lines;
    for (const ConnectionStep& step : steps) {
        const QString state = step.tookMs < 0
            ? stateWord(step.state)
            : Words::tr("%1, %2 ms", "step: state, how long").arg(stateWord(step.state)).arg(step.tookMs);
        lines.append(QStringLiteral("%1%2 [%3] %4").arg(mark, step.name, state, step.sentence));
    }
    return lines;
}

Section ccuSection(const CcuConnection& connection) {
    const Profile& profile = connection.profile();
    const bool isTls = profile.security == TransportSecurity::Tls;
    return {QStringLiteral("CCU"),
        {pair(Words::tr("Product"), connection.backend().product),
            pair(Words::tr("Version"), connection.backend().version),
            pair(Words::tr("Encryption"), isTls ? QStringLiteral("TLS") : Words::tr("none", "encryption")),
            pair(Words::tr("Trust"), isTls ? trustWord(profile.trust) : QString()),
            pair(Words::tr("Callbacks"),
                profile.callback.isWanted ? Words::tr("wanted", "callbacks") : Words::tr("off", "callbacks")),
            pair(Words::tr("Read only"),
                profile.isReadOnly ? Words::tr("yes", "read only") : Words::tr("no", "read only")),
            pair(Words::tr("State"), stateWord(connection.state())),
            pair(Words::tr("Last error"), connection.lastError().message),
            pair(Words::tr("Limitation"), connection.limitation())}};
}

QString interfaceLine(const InterfaceStatus& status) {
    QStringList facts{Words::tr("port %1").arg(status.port)};
    if (status.isTls)
        facts.append(QStringLiteral("TLS"));
    if (status.isDetour)
        facts.append(Words::tr("through the web page"));
    if (!status.version.isEmpty())
        facts.append(Words::tr("version %1").arg(status.version));
    facts.append(stateWord(status.state));
    if (!status.reason.isEmpty())
        facts.append(status.reason);
    return pair(status.name, facts.join(QStringLiteral(", ")));
}

Section ladderSection(const CcuConnection& connection) {
    QStringList lines = stepLines(connection.steps(), {});
    for (const InterfaceStatus& status : connection.interfaces()) {
        lines.append(interfaceLine(status));
        lines += stepLines(status.steps, QStringLiteral("- ")); // blanks at the beginning would not survive
    }
    return {Words::tr("Way to the CCU and back"), lines};
}

Section countsSection(Installation& installation) {
    QStringList lines;
    QMap<QString, int> devices;
    for (const DeviceKey& key : installation.devices().keys())
        ++devices[key.interface];
    for (auto it = devices.cbegin(); it != devices.cend(); ++it)
        lines.append(pair(it.key(), Words::tr("%n device(s)", nullptr, *it)));
    for (const TrafficFigures& figures : installation.connection().traffic())
        lines.append(Words::tr("Port %1: requests %2, failures %3, slowest %4 ms (%5), events %6")
                         .arg(figures.port)
                         .arg(figures.traffic.requests)
                         .arg(figures.traffic.failures)
                         .arg(figures.traffic.slowestMs)
                         .arg(figures.traffic.slowest)
                         .arg(figures.events));
    const QMap<QString, quint64> counts = installation.connection().requestCounts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lines.append(QStringLiteral("%1 × %2").arg(*it).arg(it.key()));
    return {Words::tr("Counts"), lines};
}

//! Its lines are as the program writes them everywhere, in English.
Section logSection(const LogRing* log) {
    QStringList lines;
    const QList<LogEntry> entries = log ? log->entriesAfter(0) : QList<LogEntry>();
    for (const LogEntry& entry : entries.mid(std::max<qsizetype>(0, entries.size() - shownLogLines)))
        lines.append(logLine(entry));
    return {Words::tr("Log"), lines};
}

//! As it is kept: the connection, and what the window remembers about this CCU, such as favourites.
QJsonObject keptSettings(const Profile& profile) {
    QJsonObject settings = writeProfiles({profile}).first().toObject();
    QSettings kept;
    kept.beginGroup(profile.id);
    const QStringList keys = kept.allKeys();
    QJsonObject window;
    for (const QString& key : keys)
        window.insert(key, QJsonValue::fromVariant(kept.value(key)));
    settings.insert(QStringLiteral("window"), window);
    return settings;
}

//! Of the folder's files, and of the two files that hold the settings of every CCU what is about this one.
QList<StoredPart> partsOf(const QString& folder, const Profile& profile) {
    QList<StoredPart> parts = storedParts(folder);
    const QByteArray settings = QJsonDocument(keptSettings(profile)).toJson(QJsonDocument::Compact);
    parts.append({Words::tr("Settings"), Words::tr("How to reach this CCU; favourites, watch list, column widths."), 2,
        settings.size(), false});
    return parts;
}

PrivacyView* makePrivacyView(MainWindow& window, Installation& installation, bool canErase) {
    const QString folder = installation.dataDir();
    const CcuConnection& connection = installation.connection();
    auto* view = new PrivacyView(
        {folder, [folder, &connection] { return partsOf(folder, connection.profile()); },
            [folder, &connection] { return exportStored(folder, keptSettings(connection.profile())); }, canErase},
        &window);
    QObject::connect(view, &PrivacyView::eraseRequested, &window, &MainWindow::erasureRequested);
    return view;
}

HomeInventory inventoryNow(Installation& installation, const Clock& clock) {
    const CcuConnection& connection = installation.connection();
    const BackendInfo backend = connection.backend();
    return homeInventory({installation.devices(), installation.values(), installation.home(), connection.links(),
        connection.profile().name, QStringLiteral("%1 %2").arg(backend.product, backend.version).trimmed(),
        QStringLiteral("CCU Desk %1").arg(QCoreApplication::applicationVersion()), clock.nowMs()});
}

//! Links are read only where somebody looks at them.
void readLinksFor(InventoryView& view, CcuConnection& connection) {
    view.setRemark(Words::tr("The direct links are being read …"));
    whenDone(connection.loadLinks(), &view, [&view](const Result<void>& read) {
        view.refresh();
        view.setRemark(
            read ? QString() : Words::tr("Not all direct links could be read: %1").arg(read.error().message));
    });
}

} // namespace

QString reportForHelpers(Installation& installation, const LogRing* log) {
    const CcuConnection& connection = installation.connection();
    DiagnosticsFacts facts;
    facts.sections = {programSection(), ccuSection(connection), ladderSection(connection), countsSection(installation),
        logSection(log)};
    facts.hidden = {connection.profile().user, connection.profile().host, connection.profile().name};
    return diagnosticsText(facts);
}

void servePapers(
    MainWindow& window, Installation& installation, const Clock& clock, const LogRing* log, bool canErase) {
    const QString name = installation.connection().profile().name;
    QObject::connect(&window, &MainWindow::privacyRequested, &window, [&window, &installation, canErase, name] {
        QWidget* view = window.findChild<PrivacyView*>();
        if (!view) {
            view = makePrivacyView(window, installation, canErase);
            makeSideWindow(*view, Words::tr("Stored about %1").arg(name), {920, 620});
        }
        bringUp(*view);
    });
    QObject::connect(&window, &MainWindow::inventoryRequested, &window, [&window, &installation, &clock, name] {
        auto* view = window.findChild<InventoryView*>();
        if (!view) {
            view = new InventoryView([&installation, &clock] { return inventoryNow(installation, clock); }, &window);
            makeSideWindow(*view, Words::tr("Installation report of %1").arg(name), {1040, 720});
        }
        bringUp(*view);
        readLinksFor(*view, installation.connection());
    });
    QObject::connect(&window, &MainWindow::diagnosticsRequested, &window, [&window, &installation, log, name] {
        QWidget* view = window.findChild<DiagnosticsView*>();
        if (!view) {
            view = new DiagnosticsView([&installation, log] { return reportForHelpers(installation, log); }, &window);
            makeSideWindow(*view, Words::tr("Report for helpers about %1").arg(name), {960, 680});
        }
        bringUp(*view);
    });
}

} // namespace ccudesk
