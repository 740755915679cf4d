// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/batteryforecast.h"
#include "core/control/batteryneed.h"
#include "core/store/valuestore.h"
#include "ui/pages/pagecontext.h"

#include <QHash>
#include <QObject>

namespace ccudesk {

//! What is known about the batteries of a home: what they tell, how their voltages fell, and from which voltage on they
//! count as low. That last is a setting of the device, which the CCU knows: no radio message, but a request each.
class BatteryBook : public QObject {
    Q_OBJECT
public:
    explicit BatteryBook(const PageContext& context, QObject* parent = nullptr);

    //! From the history; tells as changed().
    void readVoltages();
    //! Once for each device, and only where voltages are known.
    void readLimit(const DeviceKey& device);
    //! Of all that are on their way to it.
    void readLimits();

    [[nodiscard]] bool hasBattery(const DeviceKey& device) const;
    [[nodiscard]] bool isLow(const DeviceKey& device) const;
    [[nodiscard]] std::optional<double> volts(const DeviceKey& device) const; //!< none: not told, or on mains
    [[nodiscard]] std::optional<double> lowLimit(const DeviceKey& device) const; //!< V; none: not asked, or it has none
    [[nodiscard]] std::optional<BatteryForecast> forecast(const DeviceKey& device) const;
    [[nodiscard]] QList<BatteryState> states() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const DataPoint* health(const DeviceKey& device, const QString& parameter) const;

    const PageContext m_context;
    QHash<DeviceKey, QList<HistoryPoint>> m_voltages; //!< of the last months
    QHash<DeviceKey, std::optional<double>> m_lowLimits; //!< V; of those that were asked for it
};

} // namespace ccudesk
