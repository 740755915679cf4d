// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>

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

//! The writing end of a future that is resolved once, later, from a callback. Copyable, so that it fits lambdas. When
//! the last copy goes unresolved, the future is cancelled and whenDone() stays silent: resolve on every path.
template <typename T>
class Deferred {
public:
    Deferred()
        : m_promise(std::make_shared<QPromise<T>>()) {
        m_promise->start();
    }
    [[nodiscard]] QFuture<T> future() const { return m_promise->future(); }
    void resolve(T value) const {
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise;
};

} // namespace ccudesk
