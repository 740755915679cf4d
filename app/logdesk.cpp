// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logdesk.h"

#include "ui/help/helppages.h"
#include "ui/mainwindow.h"
#include "ui/pages/logview.h"
#include "ui/sidewindow.h"

#include <QLoggingCategory>

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
        setHelpPage(view, QStringLiteral("tools"));
        makeSideWindow(*view, tr("Log of CCU Desk"), {960, 620});
        connect(view, &LogView::detailsWanted, this, &LogDesk::recordDetails);
    }
    view->setDetailed(m_isDetailed);
    bringUp(*view);
}

void LogDesk::recordDetails(bool isWanted) {
    m_isDetailed = isWanted;
    QLoggingCategory::setFilterRules(isWanted ? QStringLiteral("ccudesk.*.debug=true") : QString());
}

} // namespace ccudesk
