// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QJsonArray>
#include <QList>

namespace ccudesk {

//! What the file holds, one object each. Read as if a person had typed it; an entry that makes no sense is left out,
//! and so is what comes after the 64th.
[[nodiscard]] QList<Profile> readProfiles(const QJsonArray& entries);
[[nodiscard]] QJsonArray writeProfiles(const QList<Profile>& profiles);

//! The CCUs that a person has set up, in one JSON file (mode 0600) that never holds a secret (S59, S123). A
//! file that is damaged is set aside as "<path>.broken".
class ProfileStore {
public:
    explicit ProfileStore(const QString& filePath);

    //! The one used last comes first.
    [[nodiscard]] const QList<Profile>& profiles() const { return m_profiles; }
    //! Adds it or replaces the one of that id, as the one used last. Error: ErrorCode::Storage; the profile is known
    //! until the program ends all the same.
    Result<void> keep(const Profile& profile);
    //! Nothing happens when there is none of that id.
    Result<void> remove(const QString& id);

private:
    [[nodiscard]] Result<void> save() const;

    QString m_filePath;
    QList<Profile> m_profiles;
};

} // namespace ccudesk
