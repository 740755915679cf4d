// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace ccudesk {

//! What a backup file of a CCU says about itself.
struct BackupFacts {
    QString path;
    qint64 bytes = 0;
    QString firmware; //!< "3.89.8.20260821"; empty where the file does not tell
    qint64 madeAtMs = 0; //!< wall clock; of a file that somebody else made: of the file
    bool operator==(const BackupFacts&) const = default;
};

//! Reads a backup from end to end without unpacking anything: an uncompressed tar with usr_local.tar.gz (that is one),
//! signature, key_index and firmware_version (protocol §9). Fails with a sentence for a web page, an error text, a file
//! that ends early, and whatever else is not a backup.
[[nodiscard]] Result<BackupFacts> checkBackup(const QString& path);

//! The last backup that this program has made of one CCU; in a file of its owner only.
class BackupLog {
public:
    explicit BackupLog(const QString& file) : m_file(file) { }
    [[nodiscard]] std::optional<BackupFacts> last() const;
    Result<void> setLast(const BackupFacts& facts) const;

private:
    QString m_file;
};

} // namespace ccudesk
