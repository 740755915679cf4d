// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/installation.h"
#include "core/control/notificationdesk.h"
#include "core/control/notificationwatch.h"
#include "core/store/preferences.h"
#include "ui/trayicon.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace ccudesk {

//! What happens while nobody looks at the window: watches each CCU that is open, and has the desktop tell it.
class Notifying : public QObject {
    Q_OBJECT
public:
    //! Both must outlive it.
    Notifying(const PreferenceStore& preferences, const Clock& clock, QObject* parent = nullptr);

    //! Until the installation goes.
    void watch(Installation& installation);
    [[nodiscard]] bool hasTray() const { return m_tray != nullptr; }
    [[nodiscard]] NotificationDesk& desk() { return m_desk; }

Q_SIGNALS:
    void windowRequested();
    void deviceRequested(const QString& profileId, const ccudesk::DeviceKey& device);
    void quitRequested();
    //! For the window, where the desktop has no place to tell it.
    void toldInWindow(const QString& title, const QString& text);

private:
    void follow(Installation& installation, NotificationWatch& watch);
    void tell(const QList<Notification>& notices);
    void showSign();

    const PreferenceStore& m_preferences;
    const Clock& m_clock;
    NotificationDesk m_desk;
    QHash<QObject*, std::shared_ptr<NotificationWatch>> m_watched; //!< by installation
    std::unique_ptr<TrayIcon> m_tray; //!< null where the desktop has none
};

} // namespace ccudesk
