// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/actionregistry.h"

#include "ui/icons.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace ccudesk {

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window), m_window(window) { }

QAction* ActionRegistry::add(const Entry& entry, QObject* context, const std::function<void()>& handler) {
    auto* action = new QAction(themeIcon(entry.icon), entry.text, this);
    action->setObjectName(entry.id);
    action->setShortcut(entry.shortcut);
    action->setIconVisibleInMenu(false);
    connect(action, &QAction::triggered, context, handler);
    m_window->addAction(action);
    const auto same = std::find_if(
        m_all.begin(), m_all.end(), [&entry](const Registered& other) { return other.entry.id == entry.id; });
    if (same == m_all.end()) {
        m_all.append({entry, action});
    } else {
        same->action->deleteLater();
        *same = {entry, action};
    }
    return action;
}

void ActionRegistry::refresh(const Registered& registered) {
    registered.action->setEnabled(!registered.entry.isPossible || registered.entry.isPossible());
}

QAction* ActionRegistry::action(const QString& id) const {
    for (const Registered& registered : m_all) {
        if (registered.entry.id == id) {
            refresh(registered);
            return registered.action;
        }
    }
    return nullptr;
}

QList<Findable> ActionRegistry::findables() const {
    QList<Findable> all;
    for (const Registered& registered : m_all) {
        refresh(registered);
        const QAction& action = *registered.action;
        Findable found{registered.entry.kind, QStringLiteral("action:") + registered.entry.id, action.text(), {},
            registered.entry.icon, action.shortcut().toString(QKeySequence::NativeText), action.isEnabled()};
        found.object = registered.entry.id;
        all.append(found);
    }
    return all;
}

} // namespace ccudesk
