// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/home.h"
#include "core/domain/interfaceoffer.h"
#include "core/domain/paramset.h"

#include <QStringList>

// What it costs in radio to give devices new settings. The CCU tells neither before nor afterwards, so this is an
// estimate, and what is not known stays unknown.
//
// BidCoS: parameter sets go out as one message that begins, messages that carry up to seven bytes of settings, each
// with its place, and one message that ends (as published recordings of that radio show, and FHEM's 10_CUL_HM sends
// it). How many bytes a setting fills is not told: several switches may share one, and none but texts fills more than
// four. HmIP: not published.

namespace ccudesk {

//! One parameter set that is to be written.
struct PlannedSettings {
    SettingsWay way = SettingsWay::NoRadio;
    RxModes rxMode; //!< of the device
    ParamsetValues changes;
    DeviceKey device;
};

struct RadioCost {
    int least = 0; //!< messages; 0: none goes by radio
    int most = 0; //!< messages; -1: not known
    int asleep = 0; //!< devices that get it when they wake up
    int woken = 0; //!< devices that have to be woken by a long signal first
    bool operator==(const RadioCost&) const = default;
};
[[nodiscard]] RadioCost radioCost(const QList<PlannedSettings>& plan);
//! Of links that are created or deleted: each device at an end is told once at least; how often in all is not known.
//! ends: one entry for each end of each link; their changes do not count.
[[nodiscard]] RadioCost linkCost(const QList<PlannedSettings>& ends);

//! Percent of its sending time that the busiest gateway has used which may have to send for this interface; where the
//! interface has none of its own, of all. -1: not told.
[[nodiscard]] int busiestDutyCycle(const QList<RadioGateway>& gateways, const QString& interfaceName);

//! Whole sentences, translated; empty where nothing goes by radio.
[[nodiscard]] QStringList radioCostSentences(const RadioCost& cost);
//! What the estimate rests on.
[[nodiscard]] QStringList radioCostAssumptions(const RadioCost& cost, int dutyCycle);
//! That the gateway is busy, and what helps; empty while it is not.
[[nodiscard]] QString dutyCycleWarning(int dutyCycle);

} // namespace ccudesk
