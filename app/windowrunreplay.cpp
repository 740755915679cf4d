// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay.h"
#include "app/windowrun.h"
#include "ui/filequestion.h"
#include "ui/mainwindow.h"
#include "ui/pages/replaybar.h"

#include <QFileInfo>
#include <QtConcurrentRun>

// Recordings, each in a window like that of a CCU.

namespace ccudesk {

void WindowRun::askForRecording() {
    askWhatToOpen(&m_desk, {tr("Open a recording"), {tr("Recordings (*.ccurec)")}, {}, QStringLiteral("replayDialog")},
        [this](const QString& path) { openRecording(path); });
}

void WindowRun::openRecording(const QString& path) {
    whenDone(QtConcurrent::run(&readRecording, path), this, [this, path](const Result<Recording>& read) {
        if (m_exitCode)
            return;
        if (read)
            addReplay(QFileInfo(path).completeBaseName(), *read);
        else
            complain(tr("The recording cannot be opened"), read.error().message);
    });
}

void WindowRun::addReplay(const QString& name, Recording recording) {
    const int number = static_cast<int>(m_replays.size()) + 1;
    m_replays.push_back(std::make_unique<Replay>(std::move(recording), m_composition.clock(), name, number));
    Replay& replay = *m_replays.back();
    addHome(replay.makeInstallation(), replay.clock);
    MainWindow* window = m_homes.back()->window;
    window->addBar(new ReplayBar(replay.player, window));
}

} // namespace ccudesk
