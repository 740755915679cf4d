// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/notification.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ccudesk {

//! Looks for what a person should be told of one CCU: when something becomes so. What was so already when it was first
//! seen is told only if it is severe and the CCU says it now.
class NotificationWatch : public QObject {
    Q_OBJECT
public:
    //! ccuName is what the person calls the CCU. The stores and the clock must outlive the watch.
    NotificationWatch(const QString& ccuName, const DeviceStore& devices, const ValueStore& values,
        const HomeStore& home, const Clock& clock, QObject* parent = nullptr);

    //! Without contact, before it is told: of devices, and of the CCU.
    void setPatience(std::chrono::minutes patience);
    void setConnected(bool isConnected);
    //! sentence: what is to be said about the CCU's certificate. Empty: nothing (any more).
    void setCertificateRemark(const QString& sentence);

    //! What is the case now, whether it was told or not; heaviest first.
    [[nodiscard]] QList<Notification> active() const;
    //! What lasts long enough is raised; the watch's own timer does so by itself.
    void checkTimes();

Q_SIGNALS:
    void raised(const ccudesk::Notification& notice);
    void ended(const QString& key);
    void activeChanged();

private:
    struct State {
        Notification notice;
        qint64 waitsSinceMs = 0; //!< not raised before it has lasted; 0: raised, or old
    };

    void watch(const QList<DataPointId>& ids);
    void watchDevice(const DeviceKey& key);
    void look(const QList<DataPointId>& ids);
    void lookAt(const DeviceKey& device);
    void lookAtHome();
    void lookAtGateways();
    void forget(const QList<DeviceKey>& devices);
    //! is: whether it is the case. isNow: the CCU says so, it is not kept from an earlier run.
    void settle(const Notification& notice, bool is, bool isNow, bool hasPatience);
    [[nodiscard]] Notification deviceNotice(
        const DeviceKey& device, NotificationKind kind, const QString& aspect) const;

    QString m_ccuName;
    const DeviceStore& m_devices;
    const ValueStore& m_values;
    const HomeStore& m_home;
    const Clock& m_clock;
    std::chrono::minutes m_patience{10};
    QHash<DataPointId, DeviceKey> m_deviceOf; //!< of those that are watched
    QMap<QString, State> m_active; //!< by key
    QSet<QString> m_known; //!< keys of what was looked at before
    QTimer m_times;
};

} // namespace ccudesk
