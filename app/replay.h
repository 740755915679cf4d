// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/installation.h"
#include "core/store/sessionplayer.h"

#include <QTemporaryDir>

namespace ccudesk {

//! A recording with the home that it shows. The installation has no CCU, and keeps nothing on disk. Stays until the
//! program ends, because whoever says goodbye to an installation still asks its clock.
struct Replay {
    Replay(Recording recording, const Clock& real, const QString& name, int number);

    //! The home as it was when the recording began; what it reports comes as it is played.
    [[nodiscard]] std::unique_ptr<Installation> makeInstallation();
    [[nodiscard]] static bool isReplay(const Profile& profile);

    QTemporaryDir folder;
    Profile profile;
    ReplayClock clock;
    SessionPlayer player;
};

} // namespace ccudesk
