// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/homewindow.h"

#include "ui/pages/changespage.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/linkspage.h"
#include "ui/pages/messagespage.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/programspage.h"
#include "ui/pages/radiopage.h"
#include "ui/pages/variablespage.h"

namespace ccudesk {

namespace {

struct Lists {
    MessagesPage* messages;
    ChangesPage* changes;
    RadioPage* radio;
};

Lists addLists(MainWindow& shell, const PageContext& context, CcuConnection& connection) {
    auto* messages = new MessagesPage(context, &shell);
    auto* changes = new ChangesPage(context, &shell);
    auto* radio = new RadioPage(context, &shell);
    const QList<std::pair<PageId, ListPage*>> pages{{PageId::Messages, messages}, {PageId::Changes, changes},
        {PageId::Radio, radio}, {PageId::Variables, new VariablesPage(context, &shell)},
        {PageId::Programs, new ProgramsPage(context, &shell)}};
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
    return {messages, changes, radio};
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

} // namespace

std::unique_ptr<MainWindow> makeHomeWindow(Installation& installation, const Clock& clock) {
    auto window = std::make_unique<MainWindow>(installation, clock);
    const PageContext context = pageContext(installation, clock);
    auto* devices = new DevicesPage(context, window.get());
    auto* events = new EventsPage(context, window.get());
    MainWindow* shell = window.get();
    shell->addPage(PageId::Devices, devices);
    shell->addPage(PageId::Events, events);
    const auto [messages, changes, radio] = addLists(*shell, context, installation.connection());
    LinksPage* links = addLinks(*shell, context, installation.connection());
    QObject::connect(devices, &DevicesPage::linksRequested, links, [shell, links](const QString& address) {
        shell->showPage(PageId::Links);
        links->showLinksOf(address);
    });
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
    QObject::connect(devices, &DevicesPage::retryRequested, &installation.connection(), &CcuConnection::open);
    const auto showMessage = [shell](const Message& message) { shell->showMessage(QStringLiteral("page"), message); };
    QObject::connect(devices, &DevicesPage::messageRaised, shell, showMessage);
    QObject::connect(events, &EventsPage::messageRaised, shell, showMessage);
    return window;
}

} // namespace ccudesk
