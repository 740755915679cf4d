// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// Numbers of the BIN-RPC format that reader and writer share (protocol §2.6).

namespace ccudesk::rpc::binrpc {

enum Kind : quint8 { Request = 0x00, Response = 0x01, Fault = 0xFF };

enum Tag : quint32 {
    Integer = 1,
    Boolean = 2,
    String = 3,
    Double = 4,
    DateTime = 5,
    Binary = 6,
    Array = 0x100,
    Struct = 0x101
};

inline constexpr int mantissaBits = 30;

} // namespace ccudesk::rpc::binrpc
