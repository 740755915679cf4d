// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskwindow.h"

#include "ui/mainwindow.h"
#include "ui/widgets/buttonaccessible.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focusring.h"

#include <QCloseEvent>
#include <QSettings>

namespace ccudesk {

namespace {

QString placeKey() {
    return QStringLiteral("window/place");
}

} // namespace

DeskWindow::DeskWindow(QWidget* parent) : QStackedWidget(parent), m_welcome(new EmptyState(this)) {
    installButtonAccessibility();
    new FocusRing(this);
    addWidget(m_welcome);
    connect(this, &QStackedWidget::currentChanged, this, &DeskWindow::followTitle);
    followTitle();
}

void DeskWindow::addHome(MainWindow* home) {
    addWidget(home);
    connect(home, &QWidget::windowTitleChanged, this, &DeskWindow::followTitle);
    showHome(home);
}

void DeskWindow::removeHome(MainWindow* home) {
    home->disconnect(this);
    home->hide();
    removeWidget(home);
    home->deleteLater();
}

void DeskWindow::showHome(MainWindow* home) {
    setCurrentWidget(home);
}

MainWindow* DeskWindow::currentHome() const {
    return qobject_cast<MainWindow*>(currentWidget());
}

void DeskWindow::bringForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void DeskWindow::restorePlace() {
    restoreGeometry(QSettings().value(placeKey()).toByteArray());
}

void DeskWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(placeKey(), saveGeometry());
    if (m_staysWhenClosed) {
        event->ignore();
        return hide();
    }
    QStackedWidget::closeEvent(event);
}

void DeskWindow::followTitle() {
    const MainWindow* home = currentHome();
    setWindowTitle(home ? home->windowTitle() : QStringLiteral("CCU Desk"));
}

} // namespace ccudesk
