// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "tests/support/livehome.h"

#include <QFuture>
#include <QTest>

namespace ccudesk::test {

//! What came of it; a running test fails, with Timeout as the result, when nothing does.
template <typename T> Result<T> awaited(const QFuture<Result<T>>& future) {
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience); }();
    return future.isFinished() ? future.result() : Result<T>(failure(ErrorCode::Timeout, {}));
}

} // namespace ccudesk::test
