// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace ccudesk {

//! What must survive a crash so that no dead callback stays on the CCU: the secret path, stable per profile, and
//! every URL that may be registered. A URL is written down before init and crossed out after de-registration; what
//! the next start finds here, it de-registers first. One JSON file, mode 0600.
class RegistrationBook {
public:
    //! Reads the file, or starts an empty book with a new secret path; a damaged file counts as empty.
    explicit RegistrationBook(const QString& filePath);

    //! 32 random hexadecimal digits; the part of the callback URL that nobody can guess.
    [[nodiscard]] Secret secretPath() const { return m_secretPath; }
    //! Makes a new secret path. Registered URLs keep the old one until they are de-registered.
    Result<void> renewSecretPath();

    //! Interface name → callback URLs exactly as sent to init; more than one where de-registering has failed.
    [[nodiscard]] QMap<QString, QStringList> registered() const { return m_registered; }
    [[nodiscard]] Result<void> writeDown(const QString& interfaceName, const QString& callbackUrl);
    [[nodiscard]] Result<void> crossOut(const QString& interfaceName, const QString& callbackUrl);

private:
    [[nodiscard]] Result<void> save() const;

    QString m_filePath;
    Secret m_secretPath;
    QMap<QString, QStringList> m_registered;
};

} // namespace ccudesk
