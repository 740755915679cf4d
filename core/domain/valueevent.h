// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"
#include "core/domain/value.h"

#include <QList>

namespace ccudesk {

//! One `event` of the callback protocol.
struct ValueEvent {
    QString address; //!< channel address, or a pseudo address such as "CENTRAL" (protocol §4.5)
    QString parameter;
    Value value;
    bool operator==(const ValueEvent&) const = default;
};

//! Everything one HTTP request of the CCU carried, handed over in one piece.
struct EventBatch {
    QString interface; //!< exact interface name
    qint64 receivedAtMs = 0; //!< wall clock at the end of the request
    QList<ValueEvent> events;
};

} // namespace ccudesk

Q_DECLARE_METATYPE(ccudesk::EventBatch)
