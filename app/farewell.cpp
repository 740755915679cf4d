// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/farewell.h"

namespace ccudesk {

void Farewell::take(std::unique_ptr<Installation> leaving) {
    if (!leaving)
        return;
    Installation* installation = leaving.release();
    installation->setParent(this);
    ++m_leaving;
    whenDone(installation->connection().close(), this, [this, installation](const Result<void>&) {
        installation->deleteLater();
        if (--m_leaving == 0)
            Q_EMIT idle();
    });
}

} // namespace ccudesk
