// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

#include <QSet>
#include <QString>
#include <QTime>

#include <chrono>

// What a person is told while the window is not looked at.

namespace ccudesk {

//! In the order of weight, heaviest first; the numbers are kept in settings.
enum class NotificationKind {
    Smoke = 0,
    Water = 1,
    Alarm = 2, //!< sabotage, a siren, an alarm variable
    Connection = 3, //!< the CCU does not answer
    Unreachable = 4, //!< a device
    LowBattery = 5,
    DutyCycle = 6,
    Certificate = 7,
};
inline constexpr int notificationKindCount = 8;

//! Told at once, also in quiet hours: somebody may be in danger.
[[nodiscard]] constexpr bool isSevere(NotificationKind kind) {
    return kind == NotificationKind::Smoke || kind == NotificationKind::Water || kind == NotificationKind::Alarm;
}

struct Notification {
    NotificationKind kind = NotificationKind::Alarm;
    QString key; //!< of the one thing it is about; two notices of it are one
    QString title; //!< "Smoke alarm"
    QString text; //!< a sentence
    DeviceKey device = {}; //!< empty address: about none
    bool operator==(const Notification&) const = default;
};

//! What a person wants to be told, and when.
struct NotificationRules {
    bool isOn = true;
    QSet<NotificationKind> muted = {};
    std::chrono::minutes patience{10}; //!< without contact, before it is told; 1 to 1,440
    bool hasQuietHours = false;
    QTime quietFrom{22, 0}; //!< local time
    QTime quietUntil{7, 0}; //!< the same as quietFrom: none
    bool operator==(const NotificationRules&) const = default;

    [[nodiscard]] bool wants(NotificationKind kind) const { return isOn && !muted.contains(kind); }
    //! Quiet hours may cross midnight.
    [[nodiscard]] bool isQuietAt(QTime time) const {
        if (!hasQuietHours || quietFrom == quietUntil)
            return false;
        if (quietFrom < quietUntil)
            return time >= quietFrom && time < quietUntil;
        return time >= quietFrom || time < quietUntil;
    }
};

} // namespace ccudesk
