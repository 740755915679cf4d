// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/pendingresult.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace ccudesk::rpc {

//! Five commands within half a second, then one every 100 ms until half a second was quiet (protocol §11). Sparing: one
//! a second.
class RateLimit {
public:
    void setSparing(bool isSparing) { m_isSparing = isSparing; }
    //! How long to wait at this moment; 0: now.
    [[nodiscard]] qint64 delayMs(qint64 now) const;
    void started(qint64 now);

private:
    static constexpr qsizetype burst = 5;
    static constexpr qint64 windowMs = 500;
    static constexpr qint64 spreadMs = 100;
    static constexpr qint64 sparingMs = 1'000;
    QList<qint64> m_starts; //!< the last `burst` starts, oldest first
    bool m_isSpreading = false;
    bool m_isSparing = false;
};

struct QueuedCommand {
    enum class Priority { Safety, Normal, Slider };
    Priority priority = Priority::Normal;
    //! What the command moves, e.g. "ABC0001:3/LEVEL". A waiting Slider command gives way to a newer one with the
    //! same key and ends with ErrorCode::Cancelled. Empty: never superseded.
    QString key;
    bool isImpulse = false; //!< never superseded by its key, whatever its priority
    std::function<QFuture<Result<XmlRpcValue>>()> send;
    QString channel = {}; //!< whom it is for; empty: nobody in particular
    //! What it wants the channel to reach: "LEVEL", "TEMPERATURE". A waiting command all of whose goals are named by a
    //! newer one ends with ErrorCode::Cancelled, whatever their priorities: sent later, it would undo the newer wish.
    QStringList goals = {};
    bool endsGoals = false; //!< a stop: every goal of the channel that still waits is given up
    //! After a fault that may pass (protocol §11) it is sent again, up to three times, unless something newer was asked
    //! of the channel meanwhile. Never for an impulse: the first one may have arrived.
    bool mayRepeat = false;
};

//! Commands to one interface: one in flight, because rfd works serially; safety first, sliders last; never faster than
//! RateLimit, except safety. Only what may be repeated is sent again, and only after the CCU itself said that it was
//! not delivered: a broken connection never leads to a repetition.
//! A lock, a siren or a stop does not wait for a command that hangs: after passAfterMs it goes out beside it, over a
//! connection of its own. What is for safety keeps its order within a channel, and everything else keeps it altogether.
class RequestQueue : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 passAfterMs = 500; //!< a CCU that works has answered by then
    //! clock must outlive the queue.
    explicit RequestQueue(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<XmlRpcValue>> enqueue(const QueuedCommand& command);
    //! Everything that waits ends with this error; what is in flight goes on.
    void clear(const Error& reason);
    //! Ends everything: what waits with notSent, what is in flight with unknown; its answer comes too late then.
    void abandon(const Error& notSent, const Error& unknown);
    //! The radio has little of its sending time left: what is not for safety goes out more slowly, so that a dragged
    //! slider sends a few of its values only.
    void setSparing(bool isSparing) { m_limit.setSparing(isSparing); }
    //! Sends what is due by now; the queue's own timer does so by itself.
    void checkTimes() { pump(); }
    //! Those that will be repeated included.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

private:
    struct Entry {
        QueuedCommand command;
        SharedResult<XmlRpcValue> result;
        int repeats = 0;
        qint64 notBeforeMs = 0; //!< monotonic
    };
    struct Running {
        quint64 number = 0;
        Entry entry;
        qint64 sinceMs = 0; //!< monotonic
    };
    using Waiting = QList<Entry>::const_iterator;
    [[nodiscard]] static bool isSuperseded(const Entry& entry, const QueuedCommand& newer);
    void dropSuperseded(const QueuedCommand& newer);
    void pump();
    void letSafetyPass(qint64 now);
    void start(Waiting next, qint64 now);
    void finish(quint64 number, const Result<XmlRpcValue>& answer);

    const Clock& m_clock;
    QList<Entry> m_waiting; //!< by priority, then by arrival
    RateLimit m_limit;
    QTimer m_timer;
    QList<Running> m_running; //!< one, or one and what passed it
    quint64 m_lastNumber = 0;
};

} // namespace ccudesk::rpc
