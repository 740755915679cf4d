// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/findable.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace ccudesk {

//! Everything that the window can do, once: menus show these actions, and what is searched by name finds them. Their
//! shortcuts work in the whole window.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString id; //!< the same in the next run: "backup"
        QString icon; //!< name of a theme icon
        QString text; //!< as in a menu: "Back up the CCU …"
        FindableKind kind = FindableKind::Action;
        QKeySequence shortcut = {};
        //! Asked whenever it is offered; always, if empty.
        std::function<bool()> isPossible = {};
    };

    //! window: where the shortcuts work.
    explicit ActionRegistry(QWidget* window);

    //! Belongs to the registry. An id that was there before is replaced.
    QAction* add(const Entry& entry, QObject* context, const std::function<void()>& handler);
    //! Null for an unknown id. Whether it is possible is asked anew.
    [[nodiscard]] QAction* action(const QString& id) const;
    //! In the order in which they were added.
    [[nodiscard]] QList<Findable> findables() const;

private:
    struct Registered {
        Entry entry;
        QAction* action = nullptr;
    };
    static void refresh(const Registered& registered);

    QWidget* m_window;
    QList<Registered> m_all;
};

} // namespace ccudesk
