// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/homecheck.h"
#include "ui/pages/listpage.h"

namespace ccudesk {

//! What does not fit together in this home, each with the way to where it is mended. Compares what is known already.
class CheckPage : public ListPage {
    Q_OBJECT
public:
    explicit CheckPage(const PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeRequested();
    void deviceRequested(const ccudesk::DeviceKey& device);
    void linksRequested(const QString& address);
    void variablesRequested();
    //! Rooms and functions of a device.
    void groupsRequested(const ccudesk::DeviceKey& device);
    void renameRequested(const QList<ccudesk::DeviceKey>& devices);
    void newDevicesRequested();

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;

private:
    [[nodiscard]] ListRow rowFor(const Flaw& flaw, const QString& key) const;
    void mend(const QModelIndex& index);

    QList<Flaw> m_flaws; //!< in the order of the rows' subjects
    QPushButton* m_mend;
};

} // namespace ccudesk
