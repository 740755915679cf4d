// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay.h"

#include "core/base/turns.h"

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
    installation->keepHistory(QString());
    CcuConnection& connection = installation->connection();
    QObject::connect(&player, &SessionPlayer::played, &connection, &CcuConnection::play);
    QObject::connect(&connection, &QObject::destroyed, &player, [this] {
        player.disconnect(); // nobody is there to play to
        player.pause();
    });
    connection.beginReplay();
    installation->history()->setLive(true);
    auto* turns = new Turns(installation.get());
    player.recording().home.restoreInTurns(
        *turns, installation->devices(), installation->values(), installation->home());
    turns->add([this] { player.play(); }); // what is reported needs its devices
    return installation;
}

} // namespace ccudesk
