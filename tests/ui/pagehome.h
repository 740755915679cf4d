// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/control/channelkind.h"
#include "core/simulator/home.h"
#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/pendingtracker.h"
#include "core/store/valuestore.h"
#include "ui/pages/pagecontext.h"

#include <QTemporaryDir>
#include <QWidget>

namespace ccudesk::test {

//! The demo home behind a page, without a network; what the page sends and asks for is kept.
struct PageHome {
    explicit PageHome(bool isFilled = true);
    ~PageHome();
    Q_DISABLE_COPY_MOVE(PageHome)

    void fill();
    DeviceCare care();
    HomeCare homeCare();
    [[nodiscard]] PageContext context();
    void event(const ChannelKey& channel, const QString& parameter, const Value& value);
    void confirm(const Command& command);
    //! The first device whose main unit is of this kind and stands as asked.
    [[nodiscard]] const Device* find(ChannelKind kind, std::optional<bool> isOn = {}) const;

    SystemClock clock;
    simulator::Home simulated{{}, clock.nowMs()};
    DeviceStore devices;
    ValueStore values{clock};
    EventLog events{values, clock};
    HomeStore home;
    QTemporaryDir folder;
    ChangeJournal journal{folder.filePath(QStringLiteral("journal.json")), clock};
    PendingTracker pending{devices, values, journal, clock};
    QList<InterfaceEdit> interfaceEdits;
    QList<DeviceKey> asked; //!< described again
    int secondsLeft = 0;
    QHash<ChannelKey, QStringList> suppressed;
    const LinkStore* links = nullptr;
    std::optional<BackupFacts> lastBackup;
    int backupsShown = 0;
    QList<Command> commands;
    QList<HomeEdit> edits;
    Result<void> editAnswer;
    Result<void> answer;
    Result<QByteArray> picture = failure(ErrorCode::Http, QStringLiteral("no picture"));
    QList<DeviceKey> described;
    QStringList pictures;
};

//! Object names (or classes) of what the keyboard reaches but a screen reader would call nothing.
[[nodiscard]] QStringList namelessWidgets(QWidget& page);

//! Tests keep their settings away from the person's.
void useTestSettings(const QString& name);

} // namespace ccudesk::test
