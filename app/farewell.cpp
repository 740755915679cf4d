// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/farewell.h"

#include <QPointer>

#include <utility>

namespace ccudesk {

void Farewell::take(std::unique_ptr<Installation> leaving, QObject* viewer) {
    if (!leaving)
        return;
    Installation* installation = leaving.release();
    installation->setParent(this);
    ++m_leaving;
    const QPointer<QObject> looking(viewer);
    whenDone(installation->connection().close(), this, [this, installation, looking](const Result<void>&) {
        // its own deleteLater() may wait longer, for an outer event loop
        const std::unique_ptr<QObject> gone(looking.data());
        installation->deleteLater();
        if (--m_leaving > 0)
            return;
        if (const auto waiting = std::exchange(m_gone, nullptr))
            waiting->resolve({});
    });
}

QFuture<Result<void>> Farewell::gone() {
    if (isIdle())
        return readyFuture(Result<void>());
    if (!m_gone)
        m_gone = makePending<void>();
    return m_gone->future();
}

} // namespace ccudesk
