// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>

namespace ccudesk {

//! dBm: below it a device has little reserve.
inline constexpr int fairSignalFrom = -85;

enum class RadioAdvice {
    None, //!< it is heard well enough, or nobody knows
    BetterPlace, //!< nearer to what hears it, or away from what weakens the signal
    BetterPlaceOrGateway, //!< the same; its owner could also let it use another gateway
};

//! weaker: dBm of the weaker way, towards the gateway that hears it best. gateways: that are connected to its
//! interface. assignsGateways: InterfaceOffer's.
[[nodiscard]] RadioAdvice radioAdvice(std::optional<int> weaker, int gateways, bool assignsGateways);

//! A part of the day; it may go past midnight.
struct OutageHours {
    int fromHour = 0;
    int untilHour = 0; //!< not included
    bool operator==(const OutageHours&) const = default;
};

//! Outages; fewer fall together by chance.
inline constexpr int fewestOutagesToTell = 4;

//! The three hours of the day in which most outages begin (DeviceRecord::outagesByHour); nothing where they are spread
//! over the day, or too few to tell.
[[nodiscard]] std::optional<OutageHours> usualOutageHours(const std::array<int, 24>& byHour);

} // namespace ccudesk
