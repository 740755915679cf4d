// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"

#include <QWidget>

namespace ccudesk {

class LadderView;
class SentenceLabel;

//! How far the way to the CCU and back is proven, step by step and for each interface, so that a firewall is not taken
//! for a wrong password.
class ConnectionTest : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionTest(QWidget* parent = nullptr);

    //! steps: of the way to the CCU itself. callback: where it calls this computer; empty while that is open.
    void setWay(const QList<ConnectionStep>& steps, const QString& callback);
    void setInterfaces(const QList<InterfaceStatus>& interfaces);

private:
    void showChosen();

    QString m_callback;
    QList<InterfaceStatus> m_interfaces;
    QString m_chosen; //!< the interface whose steps are shown
    bool m_isChosen = false; //!< by the person; else the first one that needs a look
    QWidget* m_chips;
    LadderView* m_toCcu;
    LadderView* m_toInterface;
    SentenceLabel* m_advice;
};

} // namespace ccudesk
