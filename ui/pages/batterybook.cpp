// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/batterybook.h"

#include "core/domain/maintenance.h"
#include "core/store/devicestore.h"
#include "core/store/valuehistory.h"

namespace ccudesk {

namespace {

constexpr qint64 dayMs = 24 * 3'600'000;
constexpr int forecastDays = 180;

} // namespace

BatteryBook::BatteryBook(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) { }

void BatteryBook::readVoltages() {
    if (!m_context.history)
        return;
    const QString voltage = QStringLiteral("OPERATING_VOLTAGE");
    const qint64 nowMs = m_context.clock.nowMs();
    for (const DeviceKey& key : m_context.devices.keys()) {
        if (!m_context.values.get(maintenanceOf(key), voltage))
            continue;
        const HistoryRequest request{
            {key.interface, maintenanceOf(key).address, voltage}, nowMs - forecastDays * dayMs, nowMs, forecastDays};
        whenDone(m_context.history->series(request), this, [this, key](const Result<HistorySeries>& series) {
            if (!series || series->points.isEmpty())
                return;
            m_voltages.insert(key, series->points);
            Q_EMIT changed();
        });
    }
}

void BatteryBook::readLimit(const DeviceKey& device) {
    if (!m_context.readParamset || !m_voltages.contains(device) || m_lowLimits.contains(device))
        return;
    m_lowLimits.insert(device, std::nullopt);
    const ParamsetKey settings{device.interface, maintenanceOf(device).address, QStringLiteral("MASTER")};
    whenDone(m_context.readParamset(settings), this, [this, device](const Result<Paramset>& paramset) {
        if (!paramset)
            return; // it has none, and then there is no forecast
        m_lowLimits.insert(device, paramset->values.value(QStringLiteral("LOW_BAT_LIMIT")).toNumber());
        Q_EMIT changed();
    });
}

void BatteryBook::readLimits() {
    const QList<DeviceKey> known = m_voltages.keys();
    for (const DeviceKey& device : known)
        if (const auto ahead = forecast(device); ahead && ahead->voltsPerMonth < 0.0)
            readLimit(device);
}

const DataPoint* BatteryBook::health(const DeviceKey& device, const QString& parameter) const {
    const DataPoint* point = m_context.values.get(maintenanceOf(device), parameter);
    return point && point->origin != ValueOrigin::NeverReceived ? point : nullptr;
}

bool BatteryBook::hasBattery(const DeviceKey& device) const {
    if (isOnMains(m_context.values, device))
        return false;
    return health(device, QStringLiteral("LOW_BAT")) || health(device, QStringLiteral("LOWBAT"))
        || health(device, QStringLiteral("OPERATING_VOLTAGE"));
}

bool BatteryBook::isLow(const DeviceKey& device) const {
    const DataPoint* low = health(device, QStringLiteral("LOW_BAT"));
    if (!low)
        low = health(device, QStringLiteral("LOWBAT")); // two spellings (protocol §10.2)
    return low && low->value.toBool();
}

std::optional<double> BatteryBook::volts(const DeviceKey& device) const {
    const DataPoint* voltage = health(device, QStringLiteral("OPERATING_VOLTAGE"));
    const std::optional<double> volts = voltage ? voltage->value.toNumber() : std::nullopt;
    return volts && *volts > 0.0 ? volts : std::nullopt;
}

std::optional<double> BatteryBook::lowLimit(const DeviceKey& device) const {
    return m_lowLimits.value(device);
}

std::optional<BatteryForecast> BatteryBook::forecast(const DeviceKey& device) const {
    return forecastBattery(m_voltages.value(device), lowLimit(device));
}

QList<BatteryState> BatteryBook::states() const {
    QList<BatteryState> all;
    for (const DeviceKey& key : m_context.devices.keys()) {
        if (!hasBattery(key))
            continue;
        const auto ahead = forecast(key);
        all.append({key, m_context.devices.displayNameOf(key), m_context.devices.device(key)->type, isLow(key),
            ahead ? ahead->lowAtMs : std::nullopt});
    }
    return all;
}

} // namespace ccudesk
