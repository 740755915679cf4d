// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/ccuconnection_p.h"
#include "core/ccu/editsentence.h"
#include "core/domain/homeedit.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"

#include <algorithm>
#include <variant>

// What a person changes about the home itself, beside the values of its devices.

namespace ccudesk {

//! The one place that says whether anything may be written at all.
Result<void> CcuConnection::Private::mayWrite() const {
    if (isReplay)
        return failure(ErrorCode::Permission, CcuConnection::tr("This is a recording: nothing can be changed."));
    if (profile.isReadOnly)
        return failure(
            ErrorCode::Permission, CcuConnection::tr("This connection is set to reading only, so nothing was sent."));
    return {};
}

Error CcuConnection::Private::notConnected(const QString& name) {
    return {ErrorCode::Network,
        CcuConnection::tr("%1 is not connected right now, so nothing was sent.")
            .arg(name.isEmpty() ? CcuConnection::tr("The CCU") : name),
        {}, 0};
}

QFuture<Result<void>> CcuConnection::edit(const HomeEdit& edit) {
    const auto refused = [](const Error& error) { return readyFuture(Result<void>(tl::unexpected<Error>(error))); };
    if (const Result<void> allowed = d->mayWrite(); !allowed)
        return refused(allowed.error());
    const Result<HomeEdit> checked = checkedEdit(edit);
    if (!checked)
        return refused(checked.error());
    if (d->state != ConnectionState::Live)
        return refused(d->notConnected({}));
    const auto result = makePending<void>();
    const QString sentence = editSentence(*checked, d->stores.devices, d->stores.home);
    const quint64 entry = d->journal.begin({0, 0, {}, sentence, {}, {}});
    whenDone(d->sendEdit(*checked), this, [this, edit = *checked, entry, result](const Result<void>& told) {
        d->journal.finish(entry, {}, told ? QString() : told.error().message);
        d->readAfter(edit, told);
        result->resolve(told);
    });
    return result->future();
}

//! What is being read must not be put over what is changed meanwhile: an old name stood there until the next reading.
QFuture<Result<void>> CcuConnection::Private::sendEdit(const HomeEdit& edit) {
    if (const auto* message = std::get_if<AcknowledgeMessage>(&edit))
        return acknowledge(*message);
    if (reloading.isFinished())
        return backend().edit(edit);
    const auto result = makePending<void>();
    whenDone(reloading, &q, [this, edit, result](const Result<KnownAddresses>&) {
        whenDone(sendEdit(edit), &q, [result](const Result<void>& told) { result->resolve(told); });
    });
    return result->future();
}

QFuture<Result<QStringList>> CcuConnection::programsUsing(const QString& variableId) {
    if (d->state != ConnectionState::Live)
        return readyFuture(Result<QStringList>(tl::unexpected<Error>(d->notConnected({}))));
    return d->backend().programsUsing(variableId);
}

//! By the interface that keeps the parameter, as anything else that is written to a device; where that is not reached,
//! by whoever keeps the messages (protocol §5.9, §10.2).
QFuture<Result<void>> CcuConnection::Private::acknowledge(const AcknowledgeMessage& message) {
    const QList<ServiceMessage>& known = stores.home.serviceMessages();
    const auto told = std::find_if(known.cbegin(), known.cend(), [&message](const ServiceMessage& each) {
        return each.channel == message.channel && each.parameter == message.parameter;
    });
    const bool isKept = told == known.cend() || !told->canBeAcknowledged;
    if (isKept)
        return readyFuture(Result<void>(failure(ErrorCode::Invalid,
            CcuConnection::tr("This message goes by itself as soon as its cause is gone; it cannot be "
                              "acknowledged."))));
    const QString& name = message.channel.interface;
    const DataPoint* point = stores.values.get(message.channel, message.parameter);
    const bool isWritable = !point || !point->description || point->description->isWritable();
    if (!isWritable || !isReachable(name))
        return backend().edit(message);
    const Value cleared = told->value.isBool() || told->value.isEmpty() ? Value(false) : Value(0);
    const auto sent = q.execute({message.channel, {{message.parameter, cleared}}, CommandPriority::Normal,
        {{message.channel, message.parameter, cleared}}, false});
    const auto result = makePending<void>();
    whenDone(sent, &q, [this, message, result](const Result<void>& accepted) {
        if (accepted)
            stores.home.removeServiceMessage(message.channel, message.parameter);
        result->resolve(accepted);
    });
    return result->future();
}

//! What the answer alone does not tell. Of what nobody knows the outcome everything with a name is read again; nothing
//! is sent twice.
void CcuConnection::Private::readAfter(const HomeEdit& edit, const Result<void>& told) {
    if (!told && told.error().code == ErrorCode::OutcomeUnknown)
        reload.start(0);
    else if (told && std::holds_alternative<RunProgram>(edit) && state == ConnectionState::Live)
        next(backend().loadUnannounced(), [](const Result<void>&) {});
}

} // namespace ccudesk
