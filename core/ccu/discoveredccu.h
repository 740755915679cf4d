// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

namespace ccudesk {

//! A CCU that has answered. Anybody in the network can send such an answer: it is a suggestion, and nothing to trust.
struct DiscoveredCcu {
    QHostAddress address; //!< where the answer came from, never what it says
    QString serial; //!< empty when not told
    QString product; //!< "CCU3", "CCU2", "CCU3 (rescue system)"; empty when not told
    QString version; //!< of the firmware; empty when not told

    bool operator==(const DiscoveredCcu&) const = default;
};

} // namespace ccudesk
