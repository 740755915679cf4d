// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/keychaincredentialstore.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/base/platform_secretservice.h"

#include <qt6keychain/keychain.h>

namespace ccudesk {

namespace {

const QString service = QStringLiteral("CCU Desk");

tl::unexpected<Error> refused(const QKeychain::Job& job) {
    const QString sentence = job.error() == QKeychain::AccessDeniedByUser
        ? KeychainCredentialStore::tr("The key store of this computer was not opened.")
        : KeychainCredentialStore::tr("The key store of this computer does not answer or refuses.");
    return failure(ErrorCode::Storage, sentence, job.errorString());
}

//! Deletes itself when it has finished, however late that is.
template <typename Job> Job* makeJob(const QString& profileId) {
    auto* job = new Job(service);
    job->setKey(profileId);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

QFuture<KeyStoreState> KeychainCredentialStore::state() {
    return keyStoreState(this);
}

QFuture<Result<std::optional<Secret>>> KeychainCredentialStore::read(const QString& profileId) {
    const auto result = makePending<std::optional<Secret>>();
    whenDone(state(), this, [this, result, profileId](KeyStoreState before) {
        auto* job = makeJob<QKeychain::ReadPasswordJob>(profileId);
        connect(job, &QKeychain::Job::finished, this, [job, result, before] {
            if (job->error() == QKeychain::NoError)
                return result->resolve(std::optional(Secret(job->textData())));
            if (job->error() != QKeychain::EntryNotFound)
                return result->resolve(refused(*job));
            if (before == KeyStoreState::Ready)
                return result->resolve(std::optional<Secret>());
            result->resolve(failure(ErrorCode::Storage, tr("The key store of this computer is locked."), {}));
        });
        job->start();
    });
    return result->future();
}

QFuture<Result<void>> KeychainCredentialStore::write(const QString& profileId, const Secret& password) {
    const auto result = makePending<void>();
    auto* job = makeJob<QKeychain::WritePasswordJob>(profileId);
    job->setTextData(password.reveal());
    connect(job, &QKeychain::Job::finished, this, [job, result] {
        result->resolve(job->error() == QKeychain::NoError ? Result<void>() : Result<void>(refused(*job)));
    });
    job->start();
    return result->future();
}

QFuture<Result<void>> KeychainCredentialStore::remove(const QString& profileId) {
    const auto result = makePending<void>();
    auto* job = makeJob<QKeychain::DeletePasswordJob>(profileId);
    connect(job, &QKeychain::Job::finished, this, [job, result] {
        const bool isGone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        result->resolve(isGone ? Result<void>() : Result<void>(refused(*job)));
    });
    job->start();
    return result->future();
}

} // namespace ccudesk
