// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/installation.h"

#include <QObject>

#include <memory>

namespace ccudesk {

//! Installations that nobody looks at any more: each takes its callbacks back and logs out, then it goes. The program
//! does not end before.
class Farewell : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void take(std::unique_ptr<Installation> leaving);
    [[nodiscard]] bool isIdle() const { return m_leaving == 0; }

Q_SIGNALS:
    //! The last one has gone.
    void idle();

private:
    int m_leaving = 0;
};

} // namespace ccudesk
