// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/ccuconnection_p.h"
#include "core/ccu/commandcall.h"
#include "core/domain/methodkind.h"
#include "core/domain/secretparameters.h"
#include "core/rpc/readablevalue.h"

// What experts call by hand. The answers may hold anything, so nothing of them is logged or written down.

namespace ccudesk {

QFuture<Result<QStringList>> CcuConnection::methodsOf(const QString& interfaceName) {
    if (const Result<void> reachable = d->isReachable(interfaceName); !reachable)
        return readyFuture(Result<QStringList>(tl::unexpected<Error>(reachable.error())));
    const auto result = makePending<QStringList>();
    whenDone(d->interfaces->client(interfaceName)->call(QStringLiteral("system.listMethods")), this,
        [result](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            QStringList names = answer->toStringList();
            names.removeDuplicates(); // the HmIP server names ping twice
            names.sort();
            result->resolve(names);
        });
    return result->future();
}

QFuture<Result<QString>> CcuConnection::callMethod(
    const QString& interfaceName, const QString& method, const QString& arguments) {
    const auto refused = [](const Error& error) { return readyFuture(Result<QString>(tl::unexpected<Error>(error))); };
    const Result<rpc::XmlRpcArray> params = rpc::typedArguments(arguments);
    if (!params)
        return refused(params.error());
    const bool isWrite = methodKind(method) != MethodKind::Reads;
    const Result<void> allowed = isWrite ? d->mayWriteTo(interfaceName) : d->isReachable(interfaceName);
    if (!allowed)
        return refused(allowed.error());
    const quint64 entry
        = isWrite ? d->journal.begin({0, 0, {}, tr("%1 called by hand on %2").arg(method, interfaceName), {}, {}}) : 0;
    rpc::QueuedCommand command;
    command.isImpulse = true; // nothing newer takes its place
    command.send = callInTurn(d->interfaces->client(interfaceName), {method, *params}, isWrite);
    const auto result = makePending<QString>();
    whenDone(d->interfaces->queue(interfaceName)->enqueue(command), this,
        [this, result, entry, isWrite, arguments = *params](const Result<rpc::XmlRpcValue>& answer) {
            const Error error = answer ? Error() : isWrite ? commandError(answer.error()) : answer.error();
            if (entry != 0)
                d->journal.finish(entry, {}, error.message);
            result->resolve(answer ? Result<QString>(rpc::readableAnswer(arguments, *answer))
                                   : Result<QString>(tl::unexpected<Error>(error)));
        });
    return result->future();
}

//! Whatever it says: a script can do anything, so it counts as a change. One that names a code or a key may print it in
//! any form.
QFuture<Result<QString>> CcuConnection::runScript(const QString& script) {
    Result<void> allowed = d->mayWrite();
    if (allowed && d->state != ConnectionState::Live)
        allowed = tl::unexpected<Error>(d->notConnected({}));
    if (!allowed)
        return readyFuture(Result<QString>(tl::unexpected<Error>(allowed.error())));
    const quint64 entry = d->journal.begin({0, 0, {}, tr("A script of your own was run"), {}, {}});
    const auto result = makePending<QString>();
    whenDone(d->backend().runScript(script), this,
        [this, entry, result, hidesAll = namesSecret(script)](const Result<QString>& told) {
            d->journal.finish(entry, {}, told ? QString() : told.error().message);
            if (!told)
                result->resolve(told);
            else if (hidesAll && !told->isEmpty())
                result->resolve(tr("••• (This script names a code or a key, so what it printed is not shown.)"));
            else
                result->resolve(withoutSecrets(*told));
        });
    return result->future();
}

} // namespace ccudesk
