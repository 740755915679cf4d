// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/keystorestate.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace ccudesk {

//! Keeps the password of each profile, by the profile's id; nothing else in the program does. A key store may wait for
//! a person who is not there: no future need ever finish, so nobody may wait for one without a limit.
class CredentialStore {
public:
    CredentialStore() = default;
    CredentialStore(const CredentialStore&) = delete;
    CredentialStore& operator=(const CredentialStore&) = delete;
    virtual ~CredentialStore() = default;

    //! Asked anew each time: a person may unlock it meanwhile.
    [[nodiscard]] virtual QFuture<KeyStoreState> state() = 0;
    //! Nothing when the store is open and has no entry of that id. Error: ErrorCode::Storage with a sentence; so too
    //! when it is locked, because then nobody knows what is in it.
    [[nodiscard]] virtual QFuture<Result<std::optional<Secret>>> read(const QString& profileId) = 0;
    //! Adds or replaces. Error: ErrorCode::Storage.
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString& profileId, const Secret& password) = 0;
    //! An entry that is not there is no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString& profileId) = 0;
};

} // namespace ccudesk
