// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/homewindow.h"

#include "ui/help/helppages.h"
#include "ui/pages/changespage.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/linkspage.h"
#include "ui/pages/messagespage.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/programspage.h"
#include "ui/pages/radiopage.h"
#include "ui/pages/securitypage.h"
#include "ui/pages/timelinepage.h"
#include "ui/pages/variablespage.h"
#include "ui/pages/watchwindow.h"
#include "ui/palette/actionregistry.h"
#include "ui/palette/homepalette.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace ccudesk {

namespace {

struct Lists {
    MessagesPage* messages;
    ChangesPage* changes;
    VariablesPage* variables;
    RadioPage* radio;
};

Lists addLists(MainWindow& shell, const PageContext& context, CcuConnection& connection) {
    auto* messages = new MessagesPage(context, &shell);
    auto* changes = new ChangesPage(context, &shell);
    auto* variables = new VariablesPage(context, &shell);
    auto* radio = new RadioPage(context, &shell);
    const QList<std::pair<PageId, ListPage*>> pages{{PageId::Messages, messages}, {PageId::Changes, changes},
        {PageId::Variables, variables}, {PageId::Programs, new ProgramsPage(context, &shell)}, {PageId::Radio, radio}};
    for (const auto& [id, page] : pages) {
        shell.addPage(id, page);
        page->setConnection(connection.state(), shell.connectionSentence());
        QObject::connect(&shell, &MainWindow::connectionShown, page, &ListPage::setConnection);
        QObject::connect(page, &ListPage::retryRequested, &connection, &CcuConnection::open);
        QObject::connect(page, &ListPage::messageRaised, &shell,
            [&shell](const Message& message) { shell.showMessage(QStringLiteral("page"), message); });
    }
    const auto showLimitation = [messages, &connection] { messages->setLimitation(connection.limitation()); };
    QObject::connect(&shell, &MainWindow::connectionShown, messages, showLimitation);
    showLimitation();
    const auto showCount = [&shell, messages] {
        shell.navigation()->item(PageId::Messages)->setBadge(messages->count(), Tone::Warn, messages->countWords());
    };
    QObject::connect(messages, &MessagesPage::countChanged, &shell, showCount);
    showCount();
    return {messages, changes, variables, radio};
}

LinksPage* addLinks(MainWindow& shell, const PageContext& context, CcuConnection& connection) {
    auto* links = new LinksPage(context, &shell);
    shell.addPage(PageId::Links, links);
    links->setConnection(connection.state(), shell.connectionSentence());
    QObject::connect(&shell, &MainWindow::connectionShown, links, &LinksPage::setConnection);
    QObject::connect(links, &LinksPage::retryRequested, &connection, &CcuConnection::open);
    QObject::connect(links, &LinksPage::messageRaised, &shell,
        [&shell](const Message& message) { shell.showMessage(QStringLiteral("page"), message); });
    return links;
}

//! Links come from the table of advisories and from our own texts; anything else is no link.
void openLink(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(url);
}

void addSecurity(
    MainWindow& shell, Installation& installation, const Clock& clock, const QMap<QString, quint16>& doors) {
    CcuConnection& connection = installation.connection();
    auto* page = new SecurityPage(
        {[&connection, doors](const SecurityScope& scope) { return connection.gatherSecurity(scope, doors); },
            installation.auditLog(), ownAdvisories(), connection.profile().name,
            QStringLiteral("CCU Desk %1").arg(QCoreApplication::applicationVersion())},
        clock, &shell);
    shell.addPage(PageId::Security, page);
    page->setConnection(connection.state(), shell.connectionSentence());
    QObject::connect(&shell, &MainWindow::connectionShown, page, &SecurityPage::setConnection);
    QObject::connect(page, &SecurityPage::retryRequested, &connection, &CcuConnection::open);
    QObject::connect(page, &SecurityPage::linkRequested, &shell, &openLink);
    QObject::connect(page, &SecurityPage::privacyRequested, &shell, &MainWindow::privacyRequested);
    QObject::connect(page, &SecurityPage::diagnosticsRequested, &shell, &MainWindow::diagnosticsRequested);
    QObject::connect(page, &SecurityPage::messageRaised, &shell,
        [&shell](const Message& message) { shell.showMessage(QStringLiteral("page"), message); });
    const auto showCount = [&shell, page] {
        shell.navigation()->item(PageId::Security)->setBadge(page->urgentCount(), Tone::Bad, page->urgentWords());
    };
    QObject::connect(page, &SecurityPage::urgentCountChanged, &shell, showCount);
    showCount();
}

//! One window, for whatever was asked for last.
void addTimeline(MainWindow& shell, const PageContext& context, DevicesPage& devices) {
    auto* timeline = new TimelinePage(context, &shell);
    setHelpPage(timeline, QStringLiteral("history"));
    QObject::connect(&devices, &DevicesPage::timelineRequested, timeline, &TimelinePage::showDevice);
    QObject::connect(&devices, &DevicesPage::roomTimelineRequested, timeline, &TimelinePage::showRoom);
    QObject::connect(&shell, &MainWindow::roomTimelineRequested, timeline, &TimelinePage::showRoom);
    QObject::connect(timeline, &TimelinePage::deviceRequested, &shell, &MainWindow::deviceRequested);
}

//! What has a name is found from everywhere.
void addPalette(MainWindow& shell, const PageContext& context, DevicesPage& devices, VariablesPage& variables) {
    auto* palette = new HomePalette(context, shell);
    QObject::connect(palette, &HomePalette::deviceRequested, &shell, &MainWindow::deviceRequested);
    QObject::connect(palette, &HomePalette::roomRequested, &shell, &MainWindow::roomRequested);
    QObject::connect(palette, &HomePalette::variableRequested, &variables, [&shell, &variables](const QString& name) {
        shell.showPage(PageId::Variables);
        variables.showOnly(name);
    });
    QObject::connect(palette, &HomePalette::messageRaised, &shell,
        [&shell](const Message& message) { shell.showMessage(QStringLiteral("page"), message); });
    const auto add = [&](const char* id, const char* icon, const QString& text, void (DevicesPage::*show)()) {
        shell.registry().add({QLatin1String(id), QLatin1String(icon), text}, &devices, [&shell, &devices, show] {
            shell.showPage(PageId::Devices);
            (devices.*show)();
        });
    };
    auto* watch = new WatchWindow(context, &shell);
    QObject::connect(&devices, &DevicesPage::watchRequested, watch, &WatchWindow::add);
    QObject::connect(watch, &WatchWindow::deviceRequested, &shell, &MainWindow::deviceRequested);
    shell.registry().add({QStringLiteral("watch"), QStringLiteral("eye"), WatchWindow::tr("Watch list")}, watch,
        [watch] { watch->present(); });
    setHelpPage(watch, QStringLiteral("watch"));
    add("newDevices", "plus", QCoreApplication::translate("MainWindow", "Teach in devices"),
        &DevicesPage::showNewDevices);
    add("firmware", "device", QCoreApplication::translate("MainWindow", "Firmware of the devices"),
        &DevicesPage::showFirmware);
    add("check", "check-circle", QCoreApplication::translate("MainWindow", "Check the home"), &DevicesPage::showCheck);
}

} // namespace

std::unique_ptr<MainWindow> makeHomeWindow(
    Installation& installation, const Clock& clock, const QMap<QString, quint16>& doors) {
    auto window = std::make_unique<MainWindow>(installation, clock);
    PageContext context = pageContext(installation, clock);
    context.homeCare.showBackup = [shell = window.get()] { shell->showBackup(); };
    auto* devices = new DevicesPage(context, window.get());
    auto* events = new EventsPage(context, window.get());
    MainWindow* shell = window.get();
    shell->addPage(PageId::Devices, devices);
    shell->addPage(PageId::Events, events);
    const auto [messages, changes, variables, radio] = addLists(*shell, context, installation.connection());
    LinksPage* links = addLinks(*shell, context, installation.connection());
    if (!installation.connection().isReplay()) // nobody is there to be looked at
        addSecurity(*shell, installation, clock, doors);
    QObject::connect(devices, &DevicesPage::linksRequested, links, [shell, links](const QString& address) {
        shell->showPage(PageId::Links);
        links->showLinksOf(address);
    });
    QObject::connect(devices, &DevicesPage::variablesRequested, shell, [shell] { shell->showPage(PageId::Variables); });
    QObject::connect(shell, &MainWindow::connectionShown, devices, &DevicesPage::setConnection);
    QObject::connect(shell, &MainWindow::connectionShown, events, &EventsPage::setConnection);
    devices->setConnection(installation.connection().state(), shell->connectionSentence());
    events->setConnection(installation.connection().state(), shell->connectionSentence());

    const auto showDevice = [shell, devices](const DeviceKey& device) {
        shell->showPage(PageId::Devices);
        devices->reveal(device);
    };
    QObject::connect(shell, &MainWindow::deviceRequested, devices, showDevice);
    QObject::connect(events, &EventsPage::deviceRequested, devices, showDevice);
    QObject::connect(messages, &MessagesPage::deviceRequested, devices, showDevice);
    QObject::connect(radio, &RadioPage::deviceRequested, devices, showDevice);
    QObject::connect(changes, &ChangesPage::configurationRequested, devices,
        [shell, devices](const DeviceKey& device, const std::optional<ChannelKey>& channel) {
            shell->showPage(PageId::Devices);
            devices->showConfiguration(device, channel);
        });
    QObject::connect(shell, &MainWindow::roomRequested, devices, [shell, devices](const QString& room) {
        shell->showPage(PageId::Devices);
        devices->revealRoom(room);
    });
    QObject::connect(devices, &DevicesPage::eventsRequested, events, [shell, events](const QString& filter) {
        shell->showPage(PageId::Events);
        events->setFilter(filter);
    });
    addPalette(*shell, context, *devices, *variables);
    addTimeline(*shell, context, *devices);
    QObject::connect(devices, &DevicesPage::retryRequested, &installation.connection(), &CcuConnection::open);
    const auto showMessage = [shell](const Message& message) { shell->showMessage(QStringLiteral("page"), message); };
    QObject::connect(devices, &DevicesPage::messageRaised, shell, showMessage);
    QObject::connect(events, &EventsPage::messageRaised, shell, showMessage);
    return window;
}

} // namespace ccudesk
