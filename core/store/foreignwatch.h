// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/homeedit.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace ccudesk {

class ChangeJournal;
class Clock;
class DeviceStore;
class HomeStore;
class PendingTracker;

//! Writes into the journal what has become different without this program: names, rooms, functions, system variables,
//! devices that came or went, and settings that wait for a device although nobody here has sent any. Compares what the
//! CCU tells now with what it told last, in this run or the one before; asks for nothing.
class ForeignWatch : public QObject {
    Q_OBJECT
public:
    //! What was changed by this program shows within this time; what others do meanwhile is not told apart.
    static constexpr qint64 ownWithinMs = 30'000;
    //! The same for devices: teaching in and deleting take long.
    static constexpr qint64 ownDevicesWithinMs = 600'000;
    static constexpr int mostEntries = 30; //!< of one comparison; after a restored backup everything differs

    //! All of it must outlive the watch.
    ForeignWatch(const DeviceStore& devices, const HomeStore& home, const PendingTracker& pending,
        ChangeJournal& journal, const Clock& clock, QObject* parent = nullptr);

    //! The CCU is about to be read: what the stores hold is what the last run knew.
    void beginReading();
    //! True: the stores hold what the CCU tells now. False: what they held when it was last true.
    void setLive(bool isLive);

private:
    struct Picture {
        QHash<DeviceKey, QString> devices;
        QHash<ChannelKey, QString> channels;
        QMap<QString, ChannelGroup> rooms; //!< by id
        QMap<QString, ChannelGroup> functions;
        QMap<QString, VariableShape> variables;
    };
    [[nodiscard]] Picture take() const;
    void look();
    void lookAtPending();
    [[nodiscard]] bool isOwn(qint64 withinMs) const;
    [[nodiscard]] QStringList differences(const Picture& before, const Picture& now) const;
    void addDevices(const Picture& before, const Picture& now, QStringList& sentences) const;
    static void addNames(const Picture& before, const Picture& now, QStringList& sentences);
    void addGroups(GroupKind kind, const Picture& before, const Picture& now, QStringList& sentences) const;
    static void addVariables(const Picture& before, const Picture& now, QStringList& sentences);

    const DeviceStore& m_devices;
    const HomeStore& m_home;
    const PendingTracker& m_pending;
    ChangeJournal& m_journal;
    const Clock& m_clock;
    std::optional<Picture> m_known;
    bool m_hasBegun = false;
    bool m_isLive = false;
    qint64 m_liveSinceMs = 0;
    QHash<DeviceKey, qint64> m_toldPending; //!< since when, as it was written down
    QTimer m_later;
};

} // namespace ccudesk
