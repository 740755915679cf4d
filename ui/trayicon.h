// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/notification.h"

#include <QIcon>
#include <QList>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace ccudesk {

//! How the homes are, in one sign: the shape tells it, not the colour alone.
enum class TraySign {
    Quiet, //!< connected, nothing to say
    Offline, //!< no CCU answers, or none is open
    Notice, //!< a battery, a device without contact
    Alarm,
};

//! The program's sign in the panel of the desktop, and what the desktop is asked to tell.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);

    void setSign(TraySign sign, const QString& sentence);
    void setQuiet(bool isQuiet);
    //! Together in one message.
    void tell(const QList<Notification>& notices);

    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    //! What is told: title and text.
    [[nodiscard]] static std::pair<QString, QString> wordsFor(const QList<Notification>& notices);
    [[nodiscard]] static QIcon iconOf(TraySign sign);

Q_SIGNALS:
    void windowRequested();
    //! A message was clicked.
    void noticeRequested(const ccudesk::Notification& notice);
    void quietRequested(bool isQuiet);
    void quitRequested();

private:
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction* m_quiet;
    QList<Notification> m_told; //!< by the last message
};

} // namespace ccudesk
