// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccudesk {

//! Something that is kept about a CCU on this computer.
struct StoredPart {
    QString what; //!< translated: "Last values of the devices"
    QString why; //!< translated: what for
    int files = 0;
    qint64 bytes = 0;
    bool isSecret = false; //!< never exported
    bool operator==(const StoredPart&) const = default;
};

//! What the folder of one CCU holds, largest first. What this program does not know is listed, too, as something else.
[[nodiscard]] QList<StoredPart> storedParts(const QString& folder);

//! When something in the folder was last written, wall clock; 0: it holds nothing. A CCU that is looked at leaves its
//! values there, so this is when it was last used. Links are not followed.
[[nodiscard]] qint64 lastWrittenMs(const QString& folder);

struct StoredExport {
    QByteArray bytes;
    QStringList leftOut; //!< files that are too large, cannot be read, or are none of ours; secrets are not named
};

//! All of it as one JSON text, without secrets: of our own files the content, as base64 where it is no JSON (past
//! values, pictures); of the secret path that the CCU calls only that it exists. settings: the profile as it is kept.
//! Links are not followed.
[[nodiscard]] StoredExport exportStored(const QString& folder, const QJsonObject& settings);

} // namespace ccudesk
