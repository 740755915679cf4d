// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/credentialstore.h"

#include <QObject>

namespace ccudesk {

//! The operating system's own key store through QtKeychain: Keychain, Credential Manager, Secret Service, KWallet.
//! Never a file as a fallback.
class KeychainCredentialStore final : public QObject, public CredentialStore {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] QFuture<KeyStoreState> state() override;
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString& profileId) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString& profileId, const Secret& password) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& profileId) override;
};

} // namespace ccudesk
