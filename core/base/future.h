// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

namespace ccudesk {

//! Calls handler(result) in context's thread once future has finished; never when context has died before.
//! Used instead of QFuture::then(context, …), which on Qt 6.4 aborts a debug build when the context is gone.
template <typename T, typename Handler> void whenDone(const QFuture<T>& future, QObject* context, Handler handler) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                handler(watcher->result());
        });
    watcher->setFuture(future);
}

//! A future that already has its result.
template <typename T> [[nodiscard]] QFuture<T> readyFuture(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace ccudesk
