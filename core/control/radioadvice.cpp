// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/radioadvice.h"

#include <numeric>

namespace ccudesk {

RadioAdvice radioAdvice(std::optional<int> weaker, int gateways, bool assignsGateways) {
    if (!weaker || *weaker >= fairSignalFrom)
        return RadioAdvice::None;
    return gateways > 1 && assignsGateways ? RadioAdvice::BetterPlaceOrGateway : RadioAdvice::BetterPlace;
}

std::optional<OutageHours> usualOutageHours(const std::array<int, 24>& byHour) {
    constexpr int window = 3;
    constexpr double most = 0.6;
    constexpr auto hours = static_cast<int>(std::tuple_size_v<std::array<int, 24>>);
    const int sum = std::accumulate(byHour.cbegin(), byHour.cend(), 0);
    int best = 0;
    int from = 0;
    for (int hour = 0; hour < hours; ++hour) {
        int inWindow = 0;
        for (int next = 0; next < window; ++next)
            inWindow += byHour.at(static_cast<size_t>((hour + next) % hours));
        if (inWindow > best) {
            best = inWindow;
            from = hour;
        }
    }
    if (sum < fewestOutagesToTell || best < most * sum)
        return std::nullopt;
    // what begins or ends without an outage is no part of it
    int until = from + window;
    while (byHour.at(static_cast<size_t>(from % hours)) == 0)
        ++from;
    while (byHour.at(static_cast<size_t>((until - 1) % hours)) == 0)
        --until;
    return OutageHours{from % hours, until % hours};
}

} // namespace ccudesk
