// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace ccudesk {

//! Every interval of a connection, in one place; tests use shorter ones.
struct ConnectionTimings {
    std::chrono::milliseconds firstAnswerWithin{15'000}; //!< what the CCU is: a person waits for it
    std::chrono::milliseconds probeWithin{5'000}; //!< whether it is something else (protocol §1.6)
    std::chrono::milliseconds overdueAfter{3'000}; //!< then a person is told for what we wait, and others go on
    std::chrono::milliseconds pingAfterSilence{30'000}; //!< protocol §13: ping after about 30 s without a callback
    std::chrono::milliseconds pongWithin{10'000}; //!< then register again
    //! Silence after which an add-on is told again where we are: nobody tells when it has restarted and forgotten us.
    std::chrono::milliseconds renewAfter{120'000};
    std::chrono::milliseconds retryFirst{2'000}; //!< back-off 2 s · 2ⁿ …
    std::chrono::milliseconds retryAtMost{120'000}; //!< … up to here (protocol §4.7)
    std::chrono::milliseconds registerWithin{70'000}; //!< init of a busy CCU may take a minute
    std::chrono::milliseconds commandWithin{60'000}; //!< the traits of an interface mostly ask for less
    std::chrono::milliseconds devicesWithin{3'000}; //!< newDevices after init begins; then we ask listDevices ourselves
    std::chrono::milliseconds pollInterval{60'000}; //!< what no event tells (protocol §11)
    std::chrono::milliseconds reloadAfterNewDevices{5'000}; //!< names and values of devices that just appeared
    std::chrono::milliseconds gatewayInterval{300'000}; //!< how much sending time is left (protocol §11)
    std::chrono::milliseconds wakeCheck{5'000}; //!< whether this computer was asleep
    std::chrono::milliseconds closeWithin{5'000};
};

} // namespace ccudesk
