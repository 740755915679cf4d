// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/notification.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace ccudesk {

//! Between what happens and the person: drops what is not wanted, keeps quiet when asked to, and tells what comes
//! together as one. Of all CCUs of a run.
class NotificationDesk : public QObject {
    Q_OBJECT
public:
    //! The clock must outlive the desk.
    explicit NotificationDesk(const Clock& clock, QObject* parent = nullptr);

    void setRules(const NotificationRules& rules);
    void take(const Notification& notice);
    //! It is over, or nobody needs to be told any more.
    void withdraw(const QString& key);
    //! As quiet hours, from now on for this long; zero ends it. See keptQuiet.
    void keepQuiet(std::chrono::minutes time);
    [[nodiscard]] bool isQuiet() const;
    //! What became due is told; its own timer does so by itself.
    void checkTimes();

    //! What arrives within this time is one message.
    static constexpr std::chrono::milliseconds gathering{2000};

Q_SIGNALS:
    //! Heaviest first.
    void told(const QList<ccudesk::Notification>& notices);
    //! Whether it is quiet because of keepQuiet, told when that begins and when its time is over.
    void keptQuiet(bool isKept);

private:
    void tell();

    const Clock& m_clock;
    NotificationRules m_rules;
    qint64 m_quietUntilMs = 0; //!< as asked for by hand; 0: it was not
    QList<Notification> m_waiting; //!< for others that come with it
    QList<Notification> m_held; //!< for the end of the quiet time
    QTimer m_gathering;
    QTimer m_minute;
};

} // namespace ccudesk
