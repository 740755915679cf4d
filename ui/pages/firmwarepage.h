// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/listpage.h"

class QCheckBox;

namespace ccudesk {

struct Device;

//! The firmware of every device: what is installed, what there is, how far it has come. Those with news first; the
//! others on demand.
class FirmwarePage : public ListPage {
    Q_OBJECT
public:
    explicit FirmwarePage(const PageContext& context, QWidget* parent = nullptr);

    //! How many devices can be updated now.
    [[nodiscard]] static int readyCount(const PageContext& context);

Q_SIGNALS:
    void closeRequested();
    void deviceRequested(const ccudesk::DeviceKey& device);

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;

private:
    void buildActions();
    [[nodiscard]] ListRow rowFor(const Device& device) const;
    [[nodiscard]] QList<DeviceKey> ready() const;
    void update(const QList<DeviceKey>& devices);
    void lookAgain();
    void openMenu(const QPoint& position);

    QSet<DeviceKey> m_sent; //!< the CCU has not answered yet
    QTimer m_watch; //!< while something is being installed
    QCheckBox* m_all;
    QPushButton* m_update;
    QPushButton* m_updateAll;
};

} // namespace ccudesk
