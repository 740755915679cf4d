// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ccudesk {

class ElidingLabel;
class Masonry;
class NewDeviceRow;
class SentenceLabel;
class TeachCard;

//! How devices come into the home: a card for each interface that can let them in, and below it the inbox of the CCU,
//! where they get name and room.
class NewDevicesPage : public QWidget {
    Q_OBJECT
public:
    explicit NewDevicesPage(const PageContext& context, QWidget* parent = nullptr);

    void setConnection(ConnectionState state);

Q_SIGNALS:
    void messageRaised(const ccudesk::Message& message);
    void deviceRequested(const ccudesk::DeviceKey& device);
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildContent();
    void refreshCards();
    void refreshRows();
    [[nodiscard]] NewDeviceRow* addRow(const DeviceKey& device);

    const PageContext m_context;
    bool m_isLive = false;
    QTimer m_later;
    QList<TeachCard*> m_cards;
    QStringList m_shownInterfaces;
    QList<NewDeviceRow*> m_rows;

    ElidingLabel* m_count;
    Masonry* m_teach;
    QVBoxLayout* m_inbox;
    SentenceLabel* m_nothing;
};

} // namespace ccudesk
