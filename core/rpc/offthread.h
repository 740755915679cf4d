// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/future.h"

#include <QByteArray>
#include <QtConcurrentRun>

#include <utility>

namespace ccudesk::rpc {

//! Decodes small answers at once and large ones in the thread pool, so that no answer holds up the window; done() runs
//! in context's thread.
template <typename Input, typename Decode, typename Done>
void decodeOffThread(QObject* context, const Input& input, Decode decode, Done done) {
    constexpr qsizetype largestAtOnce = 65'536;
    if (input.size() <= largestAtOnce) {
        done(decode(input));
        return;
    }
    whenDone(QtConcurrent::run([input, decode] { return decode(input); }), context, std::move(done));
}

} // namespace ccudesk::rpc
