// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logdesk.h"

#include "ui/help/helppages.h"
#include "ui/mainwindow.h"
#include "ui/pages/logview.h"

#include <QLoggingCategory>
#include <QShortcut>

namespace ccudesk {

LogDesk::LogDesk(const QString& file, const Clock& clock, QObject* parent)
    : QObject(parent), m_file(file), m_gate(m_ring, m_file, clock) { }

void LogDesk::serve(MainWindow& window) {
    connect(&window, &MainWindow::logRequested, this, [this, &window] { showBeside(window); });
}

void LogDesk::showBeside(QWidget& window) {
    auto* view = window.findChild<LogView*>();
    if (!view) {
        view = new LogView(m_ring, &window);
        view->setWindowFlag(Qt::Dialog);
        setHelpPage(view, QStringLiteral("tools"));
        view->setWindowTitle(tr("Log of CCU Desk"));
        view->resize(960, 620);
        new QShortcut(QKeySequence::Cancel, view, view, &QWidget::close);
        connect(view, &LogView::detailsWanted, this, &LogDesk::recordDetails);
    }
    view->setDetailed(m_isDetailed);
    view->show();
    view->activateWindow();
}

void LogDesk::recordDetails(bool isWanted) {
    m_isDetailed = isWanted;
    QLoggingCategory::setFilterRules(isWanted ? QStringLiteral("ccudesk.*.debug=true") : QString());
}

} // namespace ccudesk
