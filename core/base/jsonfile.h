// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace ccudesk {

//! Our own files: one JSON object with a "version", readable by their owner only.

//! Replaces the file in one step; the old one stays whole when anything goes wrong.
[[nodiscard]] Result<void> writeJsonFile(const QString& path, const QJsonObject& content);

//! The content; empty when there is no file. A file that is damaged, too large or of another version is set aside as
//! "<path>.broken" with a line in the log, because a start must never fail over what can be read again.
[[nodiscard]] QJsonObject readJsonFile(const QString& path, int version, qint64 maxBytes);

} // namespace ccudesk
