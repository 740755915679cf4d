// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/valuehistory.h"

#include "core/base/logging.h"
#include "core/domain/secretparameters.h"
#include "core/store/historydatabase.h"
#include "core/store/historyqueue.h"
#include "core/store/valuestore.h"

#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cmath>

namespace ccudesk {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds writeEvery = 5s; //!< single reports a second would wear out the disk
constexpr qsizetype writeAtOnce = 2'000; //!< so many do not wait
constexpr std::chrono::milliseconds noteEvery = 30s; //!< although nothing came: that the program was there
constexpr std::chrono::milliseconds retryEvery = 60s; //!< after a failure
constexpr std::chrono::milliseconds tidyEvery = 1h;
constexpr qsizetype longestWords = 500;
constexpr qsizetype mostKnown = 200'000; //!< data points; more than any home has
constexpr quint32 unknownSlot = 0xFFFFFFFF;
constexpr quint32 noSlot = 0xFFFFFFFE; //!< is not kept

} // namespace

struct ValueHistory::Private {
    Private(ValueHistory& owner, const QString& path, const ValueStore& store, const Clock& time,
        const HistoryLimits& limits)
        : q(owner), values(store), clock(time), database(std::make_shared<HistoryDatabase>(path, limits)) {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1); // a connection belongs to its thread
    }

    quint32 slotOf(DataPointId id);
    quint32 slotOf(const DataPointKey& key);
    void push(quint32 slot, const Value& value, bool isAction, bool isText, qint64 atMs, quint32 reports);
    void takeReadings(const QList<DataPointId>& ids);
    void takeAllAsOfNow();
    void noteLive();
    void handOver();
    void write();
    void written(const Result<void>& result, qint64 bytes, quint64 count);
    void note(const HistoryStatus& next);

    //! In the one thread, after everything that was handed over before. With a promise of its own: of a task that
    //! QtConcurrent made, whoever waits for the future runs it in his own thread, beside the one that writes.
    template <typename Work> auto inThread(Work work) {
        using Answer = std::invoke_result_t<Work, HistoryDatabase&>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        pool.start([database = database, promise, work = std::move(work)] {
            promise->addResult(work(*database));
            promise->finish();
        });
        return promise->future();
    }

    ValueHistory& q;
    const ValueStore& values;
    const Clock& clock;
    std::shared_ptr<HistoryDatabase> database; //!< used in the pool only
    HistoryQueue queue;
    std::vector<quint32> slots; //!< by DataPointId
    QHash<DataPointKey, quint32> known; //!< slots by key; also what is no data point of the store
    quint32 nextSlot = 0;
    QList<DataPointKey> newKeys; //!< the thread has not been told yet
    HistoryStatus status;
    bool isLive = false; //!< connected, and recording
    bool isConnected = false;
    bool isRecording = true;
    bool isWriting = false;
    bool isFailing = false;
    qint64 writtenMs = 0; //!< monotonic
    qint64 tidiedMs = 0; //!< monotonic
    QTimer tick;
    QThreadPool pool; //!< last: goes first, and waits
};

ValueHistory::ValueHistory(
    const QString& file, const ValueStore& values, const Clock& clock, const HistoryLimits& limits, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, file, values, clock, limits)) {
    d->writtenMs = d->tidiedMs = clock.monotonicMs();
    connect(&values, &ValueStore::valuesChanged, this, [this](const QList<DataPointId>& ids) { d->takeReadings(ids); });
    d->tick.setInterval(1s);
    connect(&d->tick, &QTimer::timeout, this, [this] { d->handOver(); });
    d->tick.start();
}

ValueHistory::~ValueHistory() {
    d->write();
    d->pool.start([database = std::move(d->database)]() mutable { database.reset(); });
    d->pool.waitForDone();
}

quint32 ValueHistory::Private::slotOf(DataPointId id) {
    if (id >= slots.size())
        slots.resize(qMax<size_t>(id + 1, static_cast<size_t>(values.size())), unknownSlot);
    quint32& slot = slots[id];
    if (slot == unknownSlot) {
        slot = slotOf(values.at(id).key);
    }
    return slot;
}

quint32 ValueHistory::Private::slotOf(const DataPointKey& key) {
    const auto slot = known.constFind(key);
    if (slot != known.cend())
        return *slot;
    if (carriesSecret(key.parameter) || known.size() >= mostKnown)
        return noSlot;
    newKeys.append(key);
    known.insert(key, nextSlot);
    return nextSlot++;
}

void ValueHistory::Private::push(
    quint32 slot, const Value& value, bool isAction, bool isText, qint64 atMs, quint32 reports) {
    if (slot == noSlot || value.isEmpty())
        return;
    const std::optional<double> number = isAction || isText ? std::nullopt : value.toNumber();
    if (number && !std::isfinite(*number))
        return;
    HistoryEntry entry{slot, atMs, HistoryKind::Number, number.value_or(0.0), {}, reports};
    if (isAction) {
        entry.kind = HistoryKind::Action;
    } else if (!number) {
        entry.kind = HistoryKind::Words;
        entry.words = value.toPlainText().left(longestWords);
    }
    queue.push(std::move(entry));
}

void ValueHistory::append(const EventBatch& batch) {
    if (!d->isRecording)
        return;
    const qint64 atMs = batch.receivedAtMs > 0 ? batch.receivedAtMs : d->clock.nowMs();
    for (const ValueEvent& event : batch.events) {
        const DataPointId id = d->values.find({batch.interface, event.address, event.parameter});
        if (id == noDataPoint) { // the store makes one of it, but is told only later
            const DataPointKey key{batch.interface, event.address, event.parameter};
            if (d->values.hasChannel(key.channel()))
                d->push(d->slotOf(key), event.value, isActionParameter(event.parameter), false, atMs, 1);
            continue;
        }
        const ParameterDescription& description = *d->values.at(id).description;
        const bool isAction = description.isAction() || isActionParameter(event.parameter);
        d->push(d->slotOf(id), event.value, isAction, description.type == ParameterType::String, atMs, 1);
    }
    if (d->queue.size() >= writeAtOnce && !d->isWriting && !d->isFailing)
        d->write();
}

void ValueHistory::appendGateways(const QList<RadioGateway>& gateways) {
    for (const RadioGateway& gateway : gateways)
        if (d->isRecording && gateway.dutyCycle >= 0)
            d->push(d->slotOf(gatewayDutyCycle(gateway)), Value(gateway.dutyCycle), false, false, d->clock.nowMs(), 1);
}

DataPointKey ValueHistory::gatewayDutyCycle(const RadioGateway& gateway) {
    return {gateway.interface, gateway.address, QStringLiteral("DUTY_CYCLE_LEVEL")};
}

//! What the CCU was asked for: what has changed while nobody listened.
void ValueHistory::Private::takeReadings(const QList<DataPointId>& ids) {
    if (!isRecording)
        return;
    for (const DataPointId id : ids) {
        const DataPoint& point = values.at(id);
        if (point.origin == ValueOrigin::Rega || point.origin == ValueOrigin::Read)
            push(slotOf(id), point.value, false, point.description->type == ParameterType::String, point.receivedAtMs,
                0);
    }
}

//! What changed while nothing was recorded holds from now on, as far as this file knows.
void ValueHistory::Private::takeAllAsOfNow() {
    for (qsizetype index = 0; index < values.size(); ++index) {
        const auto id = static_cast<DataPointId>(index);
        const DataPoint& point = values.at(id);
        const bool isKnown = point.origin == ValueOrigin::Event || point.origin == ValueOrigin::Rega
            || point.origin == ValueOrigin::Read;
        const bool isAction = point.description->isAction() || isActionParameter(point.key.parameter);
        if (isKnown && !isAction)
            push(slotOf(id), point.value, false, point.description->type == ParameterType::String, clock.nowMs(), 0);
    }
}

void ValueHistory::setLive(bool isLive) {
    d->isConnected = isLive;
    d->noteLive();
}

void ValueHistory::setRecording(bool isRecording) {
    if (d->isRecording == isRecording)
        return;
    d->isRecording = isRecording;
    if (isRecording && d->isConnected)
        d->takeAllAsOfNow();
    d->noteLive();
    Q_EMIT statusChanged();
}

bool ValueHistory::isRecording() const {
    return d->isRecording;
}

void ValueHistory::Private::noteLive() {
    const bool isNow = isConnected && isRecording;
    if (isLive == isNow)
        return;
    if (!isNow)
        write(); // until now it was
    isLive = isNow;
    write();
}

void ValueHistory::Private::handOver() {
    const qint64 passed = clock.monotonicMs() - writtenMs;
    const bool isDue = queue.size() > 0 ? passed >= writeEvery.count() : isLive && passed >= noteEvery.count();
    if (!isWriting && (isFailing ? passed >= retryEvery.count() : isDue))
        write();
    if (!isWriting && !isFailing && clock.monotonicMs() - tidiedMs >= tidyEvery.count())
        (void)q.tidy();
}

void ValueHistory::Private::write() {
    HistoryQueue::Taken taken = queue.take();
    writtenMs = clock.monotonicMs();
    isWriting = true;
    HistoryStatus next = status;
    next.merged += taken.merged;
    next.lost += taken.lost;
    note(next);
    const auto count = static_cast<quint64>(taken.entries.size());
    const auto work = [entries = std::move(taken.entries), keys = std::exchange(newKeys, {}), isLive = isLive,
                          nowMs = clock.nowMs()](HistoryDatabase& file) {
        file.addKeys(keys);
        const Result<void> result = file.write(entries, isLive, nowMs);
        return std::pair(result, file.bytes());
    };
    whenDone(inThread(work), &q,
        [this, count](const std::pair<Result<void>, qint64>& done) { written(done.first, done.second, count); });
}

void ValueHistory::Private::written(const Result<void>& result, qint64 bytes, quint64 count) {
    isWriting = false;
    isFailing = !result;
    HistoryStatus next = status;
    next.bytes = bytes;
    next.error = result ? QString() : result.error().message;
    if (!result) {
        next.lost += count;
        if (next.error != status.error)
            qCWarning(lcStore) << "the history is not written:" << result.error().detail;
    }
    note(next);
}

void ValueHistory::Private::note(const HistoryStatus& next) {
    if (next == status)
        return;
    status = next;
    Q_EMIT q.statusChanged();
}

QFuture<Result<HistorySeries>> ValueHistory::series(const HistoryRequest& request) {
    d->write();
    return d->inThread([request](HistoryDatabase& file) { return file.series(request); });
}

QFuture<Result<QList<HistoryChange>>> ValueHistory::changes(
    const QList<DataPointKey>& keys, qint64 fromMs, qint64 toMs, qsizetype most) {
    d->write();
    return d->inThread([=](HistoryDatabase& file) { return file.changes(keys, fromMs, toMs, most); });
}

QFuture<Result<QList<DeviceRecord>>> ValueHistory::deviceRecords(qint64 fromMs, qint64 toMs) {
    d->write();
    return d->inThread([fromMs, toMs](HistoryDatabase& file) { return file.deviceRecords(fromMs, toMs); });
}

QFuture<Result<QList<DeviceHour>>> ValueHistory::reportsByHour(qint64 fromMs, qint64 toMs) {
    d->write();
    return d->inThread([fromMs, toMs](HistoryDatabase& file) { return file.reportsByHour(fromMs, toMs); });
}

QFuture<Result<void>> ValueHistory::tidy() {
    d->write();
    d->tidiedMs = d->clock.monotonicMs();
    return d->inThread([nowMs = d->clock.nowMs()](HistoryDatabase& file) { return file.tidy(nowMs); });
}

const HistoryStatus& ValueHistory::status() const {
    return d->status;
}

} // namespace ccudesk
