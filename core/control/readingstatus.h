// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/valuestore.h"

#include <optional>

namespace ccudesk {

//! What the *_STATUS parameter beside a value says of it (controls §1).
enum class ReadingStatus {
    Normal,
    Wrong, //!< unknown, out of range, an error
};

//! Nothing where the value has no such parameter, or it was never received.
[[nodiscard]] inline std::optional<ReadingStatus> readingStatus(
    const ValueStore& values, const ChannelKey& channel, const QString& parameter) {
    const DataPoint* point = values.get(channel, parameter + QLatin1String("_STATUS"));
    const auto status = point ? point->value.toInteger() : std::nullopt;
    if (!status)
        return std::nullopt;
    return *status == 0 ? ReadingStatus::Normal : ReadingStatus::Wrong;
}

} // namespace ccudesk
