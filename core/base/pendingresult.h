// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace ccudesk {

//! The producer's end of a QFuture<Result<T>>. Resolves once; when its owner goes before that, the future gets
//! ErrorCode::Cancelled instead of never finishing (a QPromise that dies unfinished gives no result at all).
template <typename T> class PendingResult {
public:
    PendingResult() { m_promise.start(); }
    ~PendingResult() {
        resolve(failure(ErrorCode::Cancelled,
            QCoreApplication::translate("ccudesk::PendingResult", "The request was given up before an answer came.")));
    }
    PendingResult(const PendingResult&) = delete;
    PendingResult& operator=(const PendingResult&) = delete;

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }
    [[nodiscard]] bool isResolved() const { return m_isResolved; }
    void resolve(Result<T> result) {
        if (std::exchange(m_isResolved, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isResolved = false;
};

template <typename T> using SharedResult = std::shared_ptr<PendingResult<T>>;

template <typename T> [[nodiscard]] SharedResult<T> makePending() {
    return std::make_shared<PendingResult<T>>();
}

} // namespace ccudesk
