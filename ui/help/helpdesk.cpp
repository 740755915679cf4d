// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpdesk.h"

#include "ui/help/helpview.h"

#include <QApplication>
#include <QShortcut>

namespace ccudesk {

HelpDesk::HelpDesk(QWidget* window, QObject* parent) : QObject(parent), m_window(window) {
    auto* f1 = new QShortcut(QKeySequence(Qt::Key_F1), window);
    f1->setContext(Qt::ApplicationShortcut); // the windows beside it, too
    connect(f1, &QShortcut::activated, this, &HelpDesk::show);
}

void HelpDesk::show() {
    const QWidget* focus = QApplication::focusWidget();
    showPage(helpPageOf(focus ? focus : QApplication::activeWindow()));
}

void HelpDesk::showPage(const QString& id) {
    if (!m_view) {
        m_view = new HelpView(helpLanguage(), m_window);
        m_view->setWindowFlag(Qt::Window);
        setHelpPage(m_view, QStringLiteral("keyboard"));
        if (m_window)
            m_view->move(m_window->frameGeometry().center() - m_view->rect().center());
    }
    m_view->showPage(id);
    m_view->show();
    m_view->raise();
    m_view->activateWindow();
}

void HelpDesk::close() {
    if (m_view)
        m_view->close();
}

} // namespace ccudesk
