// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/pages/plaincard.h"
#include "ui/widgets/messagebar.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ccudesk {

class ElidingLabel;
struct Device;

//! One device of the inbox: gets a name and a room, and is finished then; or takes the place of an old one.
class NewDeviceRow : public PlainCard {
    Q_OBJECT
public:
    NewDeviceRow(const PageContext& context, const DeviceKey& device, QWidget* parent = nullptr);

    [[nodiscard]] const DeviceKey& device() const { return m_device; }
    void setOperable(bool isOperable);
    //! Rooms or the description have changed. What was typed or chosen stays.
    void refresh();

Q_SIGNALS:
    void messageRaised(const ccudesk::Message& message);
    void deviceRequested(const ccudesk::DeviceKey& device);
    void replaceRequested(const ccudesk::DeviceKey& newDevice);
    void deleteRequested(const ccudesk::DeviceKey& device);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildMenu();
    void finish();
    void addChannelNames(const Device& device, const QString& name);
    void sendNext();
    void fillRooms();
    void showState();

    const PageContext m_context;
    const DeviceKey m_device;
    QList<HomeEdit> m_steps; //!< of finishing, that are left
    bool m_isSending = false;
    bool m_isOperable = false;

    QBoxLayout* m_row;
    ElidingLabel* m_type;
    ElidingLabel* m_identity;
    QLineEdit* m_name;
    QComboBox* m_room;
    QPushButton* m_finish;
    QToolButton* m_more;
};

} // namespace ccudesk
