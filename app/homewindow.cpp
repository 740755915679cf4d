// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/homewindow.h"

#include "ui/pages/devicespage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/pagecontext.h"

namespace ccudesk {

namespace {

//! Tells a page how the connection is, now and whenever it changes.
template <typename Page> void followConnection(Page* page, CcuConnection& connection) {
    const auto tell
        = [page, &connection](const QString& sentence) { page->setConnection(connection.state(), sentence); };
    QObject::connect(
        &connection, &CcuConnection::stateChanged, page, [tell, &connection] { tell(connection.lastError().message); });
    QObject::connect(&connection, &CcuConnection::progressChanged, page,
        [tell](int, int, const QString& sentence) { tell(sentence); });
    tell(connection.lastError().message);
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
    followConnection(devices, installation.connection());
    followConnection(events, installation.connection());

    const auto showDevice = [shell, devices](const DeviceKey& device) {
        shell->showPage(PageId::Devices);
        devices->reveal(device);
    };
    QObject::connect(shell, &MainWindow::deviceRequested, devices, showDevice);
    QObject::connect(events, &EventsPage::deviceRequested, devices, showDevice);
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
