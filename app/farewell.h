// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"
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

    //! viewer: what looks at it and was sent to its end; it is gone before the installation is.
    void take(std::unique_ptr<Installation> leaving, QObject* viewer = nullptr);
    [[nodiscard]] bool isIdle() const { return m_leaving == 0; }
    //! Resolves when the last one has gone; at once when none is left.
    [[nodiscard]] QFuture<Result<void>> gone();

private:
    int m_leaving = 0;
    SharedResult<void> m_gone; //!< while somebody waits
};

} // namespace ccudesk
