// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/installation.h"
#include "core/store/devicestore.h"

#include <QTest>

namespace ccudesk::test {

// Steps that fail the running test when they take longer than even a loaded machine needs.
inline constexpr int patience = 30'000;

inline void reach(Installation& installation, ConnectionState state) {
    QTRY_COMPARE_WITH_TIMEOUT(installation.connection().state(), state, patience);
}

inline void goLive(Installation& installation) {
    installation.connection().open();
    reach(installation, ConnectionState::Live);
}

//! The first channel of that type; empty when there is none.
inline ChannelKey channelOf(Installation& installation, const QString& interface, const QString& type) {
    for (const DeviceKey& key : installation.devices().keys())
        for (const Channel& channel : installation.devices().device(key)->channels)
            if (key.interface == interface && channel.type == type)
                return {key.interface, channel.address};
    return {};
}

//! What closing came to; Timeout when it never ended.
inline Result<void> signOff(Installation& installation) {
    const auto closed = installation.connection().close();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), patience); }();
    return closed.isFinished() ? closed.result() : failure(ErrorCode::Timeout, {});
}

} // namespace ccudesk::test
