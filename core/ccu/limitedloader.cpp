// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/limitedloader.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/ccu/session.h"
#include "core/store/homestore.h"

#include <QtConcurrentRun>

namespace ccudesk {

LimitedLoader::LimitedLoader(Session& session, const CcuConnection::Stores& stores, QObject* parent)
    : HomeReader(stores, parent), m_session(session) { }

QList<LimitedLoader::Question> LimitedLoader::aboutVariables() {
    return {{QStringLiteral("SysVar.getAll"), &JsonInventory::variables},
        {QStringLiteral("Program.getAll"), &JsonInventory::programs}};
}

//! One after the other: each is a script of the CCU's only engine. What a user may not know is left out.
void LimitedLoader::ask(
    QList<Question> questions, const std::shared_ptr<JsonInventory>& told, const SharedResult<void>& asked) {
    if (questions.isEmpty())
        return asked->resolve({});
    const Question next = questions.takeFirst();
    whenDone(m_session.call(next.method), this, [this, next, questions, told, asked](const Result<QJsonValue>& answer) {
        if (!answer && answer.error().code != ErrorCode::Permission)
            return asked->resolve(tl::unexpected<Error>(answer.error()));
        if (answer)
            told.get()->*next.part = answer->toArray();
        ask(questions, told, asked);
    });
}

QFuture<Result<KnownAddresses>> LimitedLoader::loadInventory() {
    const auto result = makePending<KnownAddresses>();
    const auto asked = makePending<void>();
    const auto told = std::make_shared<JsonInventory>();
    whenDone(asked->future(), this, [this, result, told](const Result<void>& done) {
        if (!done)
            return result->resolve(tl::unexpected<Error>(done.error()));
        whenDone(QtConcurrent::run(readJsonInventory, *told), this,
            [this, result](const RegaInventory& inventory) { applyInventory(inventory, result); });
    });
    const QList<Question> aboutDevices{{QStringLiteral("Device.listAllDetail"), &JsonInventory::devices},
        {QStringLiteral("Room.getAll"), &JsonInventory::rooms},
        {QStringLiteral("Subsection.getAll"), &JsonInventory::functions}};
    ask(aboutDevices + aboutVariables(), told, asked);
    return result->future();
}

QFuture<Result<void>> LimitedLoader::loadValues(const QString&) {
    return readyFuture(Result<void>());
}

QFuture<Result<void>> LimitedLoader::loadUnannounced() {
    const auto result = makePending<void>();
    const auto asked = makePending<void>();
    const auto told = std::make_shared<JsonInventory>();
    whenDone(asked->future(), this, [this, result, told](const Result<void>& done) {
        if (done) {
            const RegaInventory inventory = readJsonInventory(*told);
            stores().home.setSystemVariables(inventory.systemVariables);
            stores().home.setPrograms(inventory.programs);
        }
        result->resolve(done);
    });
    ask(aboutVariables(), told, asked);
    return result->future();
}

} // namespace ccudesk
