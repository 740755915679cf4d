// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ccudesk {

class BusyDevice;
class MinuteBars;

//! Beside the event list: events per minute and the busiest devices. Looks at the log once a second, while seen.
class EventsPagePanel : public QWidget {
    Q_OBJECT
public:
    explicit EventsPagePanel(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void deviceRequested(const ccudesk::DeviceKey& device);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showBusiest();

    const PageContext m_context;
    QTimer m_second;
    MinuteBars* m_bars;
    QLabel* m_sentence;
    QVBoxLayout* m_list;
    QList<BusyDevice*> m_busiest;
};

} // namespace ccudesk
