// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdlib>

//! What must hold for every input; a broken promise ends the fuzzer like a crash does.
inline void require(bool holds) {
    if (!holds)
        std::abort();
}

inline QByteArray inputBytes(const unsigned char* data, size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);
