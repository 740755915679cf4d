// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/domain/home.h"
#include "core/domain/valueevent.h"
#include "core/store/historyentry.h"

#include <QObject>

#include <memory>

namespace ccudesk {

class ValueStore;
using DataPointId = quint32;

//! What the values of one CCU were, on disk. Takes reports at event speed and hands them to a thread of its own, the
//! only one that touches the file; behind on disk means merged (HistoryQueue), never slow. What carries a secret is
//! left out.
class ValueHistory : public QObject {
    Q_OBJECT
public:
    //! Empty file: in memory. values and clock must outlive it.
    ValueHistory(const QString& file, const ValueStore& values, const Clock& clock, const HistoryLimits& limits = {},
        QObject* parent = nullptr);
    //! Writes what waits; takes as long as the disk does.
    ~ValueHistory() override;

    //! Of channels that the store knows; others are left out, as the store does.
    void append(const EventBatch& batch);
    //! The duty cycle of each, as a data point that the store does not have: gatewayDutyCycle().
    void appendGateways(const QList<RadioGateway>& gateways);
    //! Whether reports would come: what is not reported meanwhile has not happened.
    void setLive(bool isLive);
    //! A person may not want it. What was kept so far stays; of the time until it is wanted again nothing is known.
    void setRecording(bool isRecording);
    [[nodiscard]] bool isRecording() const;

    //! Everything that has come so far is in the answer. Errors: Storage.
    [[nodiscard]] QFuture<Result<HistorySeries>> series(const HistoryRequest& request);
    //! As HistoryDatabase::changes().
    [[nodiscard]] QFuture<Result<QList<HistoryChange>>> changes(
        const QList<DataPointKey>& keys, qint64 fromMs, qint64 toMs, qsizetype most);
    [[nodiscard]] QFuture<Result<QList<DeviceRecord>>> deviceRecords(qint64 fromMs, qint64 toMs);
    //! As HistoryDatabase::reportsByHour().
    [[nodiscard]] QFuture<Result<QList<DeviceHour>>> reportsByHour(qint64 fromMs, qint64 toMs);
    //! Hands over what waits, tidies up, and tells when that is done.
    [[nodiscard]] QFuture<Result<void>> tidy();
    [[nodiscard]] const HistoryStatus& status() const;

    [[nodiscard]] static DataPointKey gatewayDutyCycle(const RadioGateway& gateway);

Q_SIGNALS:
    void statusChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk
