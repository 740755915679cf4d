// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/valueevent.h"
#include "core/rpc/xmlrpcvalue.h"

#include <QMutex>

#include <variant>

namespace ccudesk {

//! A callback that is no event.
struct CallbackCall {
    QString interface;
    rpc::MethodCall call;
};

//! The bounded way from the callback thread to the thread that owns the stores. While the reader keeps up, everything
//! passes as it came. When it falls behind, the last value per data point and every action survive, in order; what
//! was dropped is counted.
class CallbackQueue {
public:
    using Item = std::variant<EventBatch, CallbackCall>;
    struct Bounds {
        qsizetype events = 10'000; //!< from here on events are merged; applying them takes a few milliseconds
        qsizetype batches = 1'000;
        qsizetype mostEvents = 500'000; //!< from here on only actions are taken
        qsizetype mostActions = 1'000'000; //!< in all, then nothing more: they alone could fill the memory
        qsizetype mostCalls = 1'000;
    };
    struct Taken {
        QList<Item> items;
        quint64 merged = 0; //!< events dropped since the last take
        quint64 lostCalls = 0; //!< other calls dropped since the last take
    };

    CallbackQueue() : CallbackQueue(Bounds()) { }
    explicit CallbackQueue(const Bounds& bounds);

    //! True when the reader has to be woken. It need not be while it comes back by itself, which it must until
    //! takeAll() has found nothing.
    [[nodiscard]] bool push(EventBatch batch);
    [[nodiscard]] bool push(CallbackCall call);
    [[nodiscard]] Taken takeAll();

private:
    [[nodiscard]] bool wake();
    void merge();

    QMutex m_mutex;
    Bounds m_bounds;
    QList<Item> m_items;
    qsizetype m_events = 0;
    qsizetype m_batches = 0;
    qsizetype m_calls = 0;
    qsizetype m_mergeAtEvents;
    qsizetype m_mergeAtBatches;
    quint64 m_merged = 0;
    quint64 m_lostCalls = 0;
    bool m_isWoken = false;
};

} // namespace ccudesk
