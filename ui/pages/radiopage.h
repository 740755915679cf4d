// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/historyentry.h"
#include "ui/pages/listpage.h"

#include <QHash>

namespace ccudesk {

class BatteryBook;
class GatewayStrip;
class RadioDetail;
struct DataPoint;
struct Device;

//! How well devices and gateways hear each other, weakest first; batteries, how often a device could not be reached,
//! at which hours, how much it sends, and who may be behind a high duty cycle. Asks the CCU only while it is looked at,
//! and what costs radio never.
class RadioPage : public ListPage {
    Q_OBJECT
public:
    explicit RadioPage(const PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void deviceRequested(const ccudesk::DeviceKey& device);

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Signal {
        std::optional<int> fromDevice; //!< how it is heard
        std::optional<int> toDevice; //!< how it hears
        QString partner; //!< where it is known
        [[nodiscard]] std::optional<int> weaker() const;
    };

    void readSignals();
    void takeSignal(const RadioSignal& told);
    void readRecords();
    void showBatteries();
    void showSending();
    void showDetail();
    [[nodiscard]] Signal signalOf(const Device& device) const;
    [[nodiscard]] ListRow rowFor(const Device& device) const;
    [[nodiscard]] static ListCell signalCell(const Signal& signal);
    [[nodiscard]] ListCell bothWaysCell(const Signal& signal) const;
    [[nodiscard]] ListCell batteryCell(const Device& device) const;
    void addForecast(ListCell& cell, const DeviceKey& device) const;
    [[nodiscard]] ListCell reachCell(const Device& device) const;
    [[nodiscard]] ListCell trafficCell(const Device& device) const;
    [[nodiscard]] const DataPoint* health(const Device& device, const QString& parameter) const;

    GatewayStrip* m_gateways;
    BatteryBook* m_batteries;
    RadioDetail* m_detail;
    QPushButton* m_again;
    QPushButton* m_show;
    QHash<DeviceKey, RadioSignal> m_signals; //!< of those that report none themselves; towards who hears them best
    QHash<DeviceKey, DeviceRecord> m_month;
    QHash<DeviceKey, DeviceRecord> m_day;
    bool m_isAsking = false;
    bool m_hasAsked = false;
    QTimer m_minute;
    QTimer m_soon;
    QTimer m_stayed; //!< on one device: whoever walks through the list asks for nothing
};

} // namespace ccudesk
