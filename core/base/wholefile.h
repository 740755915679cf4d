// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace ccudesk {

enum class FileReaders {
    Owner, //!< it tells how somebody lives, or where a CCU is weak
    Usual, //!< as the system has it
};

//! All of it or nothing: an older file stays as it is when the new one cannot be written. Errors: Storage, with the
//! system's reason as its detail.
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes, FileReaders readers);

} // namespace ccudesk
