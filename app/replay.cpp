// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay.h"

#include <utility>

namespace ccudesk {

namespace {

QString idBegin() {
    return QStringLiteral("recording-");
}

} // namespace

Replay::Replay(Recording recording, const Clock& real, const QString& name, int number)
    : clock(real, recording.beganMs), player(std::move(recording), clock, real) {
    profile.id = idBegin() + QString::number(number);
    profile.name = name;
    profile.isReadOnly = true;
    profile.isOpenAtStart = false;
}

bool Replay::isReplay(const Profile& profile) {
    return profile.id.startsWith(idBegin());
}

std::unique_ptr<Installation> Replay::makeInstallation() {
    auto installation = std::make_unique<Installation>(profile, Secret(), folder.path(), clock);
    HistoryLimits limits;
    limits.asleepAfter = std::chrono::hours(24 * 365); // time leaps, but whoever recorded was there
    installation->keepHistory(QString(), limits);
    CcuConnection& connection = installation->connection();
    ValueHistory* history = installation->history();
    QObject::disconnect(&connection, &CcuConnection::eventsReceived, history, nullptr);
    QObject::connect(&player, &SessionPlayer::played, history, [history](const EventBatch& batch, bool isFirstTime) {
        if (isFirstTime) // else everything would have happened twice
            history->append(batch);
    });
    QObject::connect(&player, &SessionPlayer::played, &connection, &CcuConnection::play);
    QObject::connect(&connection, &QObject::destroyed, &player, &SessionPlayer::leave);
    connection.beginReplay();
    history->setLive(true);
    player.setRewind([this, home = installation.get()](Turns& back) {
        (void)home->history()->tidy(); // what waits belongs to the time before it goes back
        home->events().clear();
        home->values().forgetValues();
        player.recording().home.restoreInTurns(back, home->devices(), home->values(), home->home());
    });
    player.seek(player.recording().beganMs);
    player.play();
    return installation;
}

} // namespace ccudesk
