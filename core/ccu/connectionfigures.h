// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/traffic.h"

#include <QString>

// What a connection costs the CCU, in figures.

namespace ccudesk {

//! The one JSON-RPC session of this program; counted since the connection was first opened.
struct SessionFigures {
    bool isOpen = false;
    qint64 ageMs = 0; //!< of the open one
    int logins = 0; //!< that the CCU has accepted
    int refusals = 0;
    int renewals = 0;
    int lost = 0; //!< the CCU had forgotten it
    bool operator==(const SessionFigures&) const = default;
};

//! What this program and one part of the CCU sent each other.
struct TrafficFigures {
    QString interface; //!< empty: the web page, which also runs the scripts
    quint16 port = 0;
    rpc::Traffic traffic;
    qsizetype waiting = 0; //!< commands whose turn has not come
    quint64 events = 0;
    quint64 repeatedEvents = 0; //!< came twice within a second
};

} // namespace ccudesk
