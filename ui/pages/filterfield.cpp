// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/filterfield.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace ccudesk {

FilterField::FilterField(const QString& name, const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("filter"));
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    QAction* icon = addAction(themeIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    icon->setText(name); // a button without a text has no name for screen readers
    connect(icon, &QAction::triggered, this, &QLineEdit::selectAll);
}

void FilterField::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        Q_EMIT leaveRequested();
    else
        clear();
}

} // namespace ccudesk
