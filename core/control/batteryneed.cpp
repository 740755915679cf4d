// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/batteryneed.h"

#include "core/base/naturalsort.h"
#include "core/domain/maintenance.h"
#include "core/store/valuestore.h"

#include <algorithm>

namespace ccudesk {

QList<BatteryNeed> batteryNeeds(const QList<BatteryState>& batteries, qint64 untilMs) {
    QList<BatteryNeed> needs;
    for (const BatteryState& battery : batteries) {
        if (!battery.isLow && (!battery.lowAtMs || *battery.lowAtMs > untilMs))
            continue;
        needs.append({battery.device, battery.name, batteryCellsOf(battery.deviceType),
            battery.isLow ? std::nullopt : battery.lowAtMs});
    }
    const NaturalOrder order;
    std::stable_sort(needs.begin(), needs.end(), [&order](const BatteryNeed& left, const BatteryNeed& right) {
        const qint64 leftMs = left.lowAtMs.value_or(0);
        const qint64 rightMs = right.lowAtMs.value_or(0);
        return leftMs != rightMs ? leftMs < rightMs : order(left.name, right.name);
    });
    return needs;
}

bool isOnMains(const ValueStore& values, const DeviceKey& device) {
    const DataPoint* status = values.get(maintenanceOf(device), QStringLiteral("OPERATING_VOLTAGE_STATUS"));
    const auto index = status && status->origin != ValueOrigin::NeverReceived ? status->value.toNumber() : std::nullopt;
    return index && status->description->valueList.value(static_cast<int>(*index)) == QLatin1String("EXTERNAL");
}

} // namespace ccudesk
