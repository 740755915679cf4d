// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/idleprofile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::IdleProfile)
};

} // namespace

std::optional<IdleProfile> longestIdle(
    const QList<Profile>& known, const std::function<qint64(const Profile&)>& lastUsedMs, qint64 nowMs) {
    std::optional<IdleProfile> longest;
    for (const Profile& profile : known) {
        const qint64 usedMs = lastUsedMs(profile);
        const bool isIdle = usedMs > 0 && nowMs - usedMs >= idleAfterMs;
        if (isIdle && (!longest || usedMs < longest->lastUsedMs))
            longest = IdleProfile{profile, usedMs};
    }
    return longest;
}

Message idleMessage(const IdleProfile& idle) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(idle.lastUsedMs).date();
    return {Severity::Information, QStringLiteral("clock"),
        Words::tr("%1 has not been used since %2")
            .arg(idle.profile.name, QLocale().toString(day, QLocale::ShortFormat)),
        Words::tr("A user that nobody needs is a door that nobody watches. Disable it in that CCU, and remove the CCU "
                  "here when you no longer need it."),
        {Words::tr("Remove this CCU …")}, true};
}

} // namespace ccudesk
