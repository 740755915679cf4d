// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backupage.h"
#include "core/store/backupfile.h"

#include <QString>

#include <optional>

class QDialog;
class QMessageBox;

// How old the last backup is, and the way to a new one from questions about what cannot be undone.

namespace ccudesk {

struct PageContext;

[[nodiscard]] bool isBackupOld(const BackupFacts& last, qint64 nowMs);
//! "The last backup is 12 days old."
[[nodiscard]] QString backupAgeSentence(const std::optional<BackupFacts>& last, qint64 nowMs);

//! A sentence and the button "Back up first", which closes the question and shows where a backup is made. Nothing
//! where no backup is to be had. The dialog's layout is a column that ends with its QDialogButtonBox.
void offerBackup(const PageContext& context, QDialog& question);
void offerBackup(const PageContext& context, QMessageBox& question);

} // namespace ccudesk
