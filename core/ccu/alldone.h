// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/future.h"
#include "core/base/pendingresult.h"

#include <QList>

namespace ccudesk {

//! Resolves when all have; with the first error in their order, if there is one.
[[nodiscard]] inline QFuture<Result<void>> allDone(const QList<QFuture<Result<void>>>& futures, QObject* context) {
    struct State {
        QList<Result<void>> results;
        qsizetype waiting = 0;
        PendingResult<void> done;
    };
    const auto state = std::make_shared<State>();
    state->results.resize(futures.size());
    state->waiting = futures.size();
    if (futures.isEmpty())
        state->done.resolve({});
    for (qsizetype i = 0; i < futures.size(); ++i)
        whenDone(futures[i], context, [state, i](const Result<void>& result) {
            state->results[i] = result;
            if (--state->waiting > 0)
                return;
            for (const Result<void>& each : std::as_const(state->results))
                if (!each)
                    return state->done.resolve(each);
            state->done.resolve({});
        });
    return state->done.future();
}

} // namespace ccudesk
