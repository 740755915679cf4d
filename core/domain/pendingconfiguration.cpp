// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/pendingconfiguration.h"

#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::PendingConfiguration)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 listeningPatience = 15 * minuteMs; // HmIP says "pending" for minutes after every change
constexpr qint64 wakingPatience = 24 * 60 * minuteMs;

bool wakesUpByItself(const Device& device) {
    return bool(device.rxMode & (RxModes(RxMode::WakeUp) | RxMode::LazyConfig));
}

bool listens(const Device& device, bool hasBattery) {
    if (device.rxMode == RxModes()) // what the HmIP server says of a device with mains supply
        return !hasBattery;
    return !device.isSleeping();
}

//! The two families name the button differently, and so do their manuals.
bool hasSystemButton(const Device& device) {
    constexpr qsizetype sgtinTail = 14; // protocol §10.1
    return device.address.size() == sgtinTail;
}

QString handAdvice(const Device& device) {
    return hasSystemButton(device)
        ? Tr::tr("Wake it: open the window, press a key, or press its system button briefly.")
        : Tr::tr("Wake it: press its config button briefly. While the light blinks, it fetches them.");
}

QString wakeAdvice(const Device& device) {
    if (device.rxMode.testFlag(RxMode::LazyConfig))
        return Tr::tr("It fetches them the next time it sends. To be quicker, operate it once.");
    return hasSystemButton(device) ? Tr::tr("It wakes up by itself. To be quicker, press its system button briefly.")
                                   : Tr::tr("It wakes up by itself. To be quicker, press its config button briefly.");
}

} // namespace

PendingKind pendingKind(const Device& device, bool hasBattery, bool isReachable, qint64 ageMs) {
    if (!isReachable)
        return PendingKind::OutOfReach;
    if (listens(device, hasBattery))
        return ageMs > listeningPatience ? PendingKind::Stuck : PendingKind::Underway;
    if (!wakesUpByItself(device))
        return PendingKind::NeedsHand;
    return ageMs > wakingPatience ? PendingKind::Stuck : PendingKind::SleepsUntilWakeUp;
}

PendingWords pendingWords(PendingKind kind, const Device& device) {
    switch (kind) {
    case PendingKind::Underway:
        return {Tr::tr("Configuration is being sent"),
            Tr::tr("The device always listens; this usually takes a few minutes at most.")};
    case PendingKind::SleepsUntilWakeUp:
        return {Tr::tr("Configuration waits for the device to wake up"), wakeAdvice(device)};
    case PendingKind::NeedsHand:
        return {Tr::tr("Configuration waits until somebody wakes the device"), handAdvice(device)};
    case PendingKind::OutOfReach:
        return {Tr::tr("Configuration cannot be delivered"),
            Tr::tr("The device does not answer. Once it is in reach and has power, it gets its settings by itself.")};
    case PendingKind::Stuck:
        break;
    }
    return {Tr::tr("Configuration is stuck"),
        Tr::tr("It should have taken its settings long ago. “Repair” exchanges all of them once more.")};
}

} // namespace ccudesk
