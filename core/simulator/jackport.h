// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/loopbackport.h"
#include "core/simulator/simulator.h"

#include <functional>

namespace ccudesk::simulator {

//! One listener of CCU-Jack: XML-RPC on one path, everything else is not found. What it says by itself is in the words
//! of Go's HTTP server.
class JackPort : public LoopbackPort {
    Q_OBJECT
public:
    //! The body that answers this one; empty when it is no call.
    using BackEnd = std::function<QByteArray(const QByteArray& body)>;

    //! options and faults outlive this object.
    JackPort(BackEnd backEnd, const JackOptions& options, const Faults& faults);

private:
    std::optional<qint64> bodyLimit(const http::RequestHead& head) override;
    void handle(http::Request request, http::Responder respond) override;
    [[nodiscard]] bool isAllowed(const http::RequestHead& head) const;

    BackEnd m_backEnd;
    const JackOptions& m_options;
    const Faults& m_faults;
};

} // namespace ccudesk::simulator
