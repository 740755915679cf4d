// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interfaceedit.h"
#include "core/domain/interfaceoffer.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace ccudesk {

//! Whether a device is to go, and how: with or without forgetting the CCU, and what if it does not answer.
class DeleteDeviceDialog : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        QString name;
        QString type;
        QString address;
    };
    DeleteDeviceDialog(const Subject& subject, const InterfaceOffer& offer, QWidget* parent);

    //! Everything but the device.
    [[nodiscard]] DeleteDevice edit() const;

private:
    QCheckBox* m_reset;
    QRadioButton* m_keep;
    QRadioButton* m_defer;
    QRadioButton* m_force;
};

} // namespace ccudesk
