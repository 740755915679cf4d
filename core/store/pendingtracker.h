// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/pendingconfiguration.h"
#include "core/store/valuestore.h"

#include <QObject>
#include <QTimer>

namespace ccudesk {

class ChangeJournal;
class DeviceStore;

//! Which devices have not got their settings, since when and why: from the values that the CCU reports or has stored,
//! and from what this program has written.
class PendingTracker : public QObject {
    Q_OBJECT
public:
    //! All of it must outlive the tracker.
    PendingTracker(const DeviceStore& devices, const ValueStore& values, ChangeJournal& journal, const Clock& clock,
        QObject* parent = nullptr);

    //! Those that wait longest first.
    [[nodiscard]] QList<PendingConfiguration> all() const;
    //! How long this device will wait for settings that are written now, and why.
    [[nodiscard]] PendingKind kindIfWritten(const DeviceKey& device) const;
    //! Looks whether patience has run out with one; the tracker's own timer does so by itself.
    void checkTimes();

Q_SIGNALS:
    void changed();
    //! The device has taken its settings.
    void delivered(const ccudesk::PendingConfiguration& was);

private:
    void watch(const QList<DataPointId>& ids);
    void look(const QList<DataPointId>& ids);
    void forget(const QList<DeviceKey>& devices);
    void take(const DataPoint& point);
    [[nodiscard]] PendingConfiguration present(const DeviceKey& device, qint64 sinceMs) const;
    [[nodiscard]] bool isOwn(const DeviceKey& device, qint64 sinceMs) const;

    const DeviceStore& m_devices;
    const ValueStore& m_values;
    ChangeJournal& m_journal;
    const Clock& m_clock;
    QSet<DataPointId> m_watched; //!< CONFIG_PENDING and UNREACH of every device
    QHash<DeviceKey, qint64> m_pending; //!< since when
    QList<PendingConfiguration> m_told; //!< as of the last changed()
    QTimer m_times;
};

} // namespace ccudesk
