// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/alldone.h"
#include "core/ccu/ccuconnection_p.h"
#include "core/ccu/commandcall.h"
#include "core/ccu/editsentence.h"
#include "core/ccu/interfacecall.h"
#include "core/ccu/interfacefault.h"
#include "core/ccu/interfacetraits.h"

#include <utility>

// What a person changes at an interface process itself: links, what its keys report.

namespace ccudesk {

namespace {

bool isAboutLinks(const InterfaceEdit& edit) {
    return std::holds_alternative<CreateLink>(edit) || std::holds_alternative<DescribeLink>(edit)
        || std::holds_alternative<DeleteLink>(edit);
}

//! What it does is over at once, like a key that was pressed.
bool isImpulse(const InterfaceEdit& edit) {
    return std::holds_alternative<TryLink>(edit);
}

Result<void> outcomeOf(const InterfaceEdit& edit, const Result<rpc::XmlRpcValue>& answer) {
    if (!answer)
        return tl::unexpected<Error>(refusalOf(edit, commandError(answer.error())));
    if (answer->isBool() && !answer->toBool())
        return tl::unexpected<Error>(refusalWithoutReason(edit));
    return {};
}

//! rfd sends a whole firmware before it answers (protocol §3.2).
std::chrono::milliseconds patienceFor(const InterfaceEdit& edit) {
    return std::holds_alternative<UpdateFirmware>(edit) ? std::chrono::minutes(15) : std::chrono::minutes(1);
}

} // namespace

QFuture<Result<void>> CcuConnection::edit(const InterfaceEdit& edit) {
    const QString name = interfaceOf(edit);
    const Result<InterfaceEdit> checked = d->mayWriteTo(name).and_then([&edit] { return checkedEdit(edit); });
    if (!checked)
        return readyFuture(Result<void>(tl::unexpected<Error>(checked.error())));
    const auto result = makePending<void>();
    const quint64 entry
        = isImpulse(*checked) ? 0 : d->journal.begin({0, 0, {}, editSentence(*checked, d->stores.devices), {}, {}});
    d->linkEdits[name].underWay += isAboutLinks(*checked) ? 1 : 0;
    rpc::QueuedCommand command;
    command.isImpulse = isImpulse(*checked);
    command.send = callInTurn(d->interfaces->client(name), toCall(*checked), true, patienceFor(*checked));
    whenDone(d->interfaces->queue(name)->enqueue(command), this,
        [this, entry, edit = *checked, result](const Result<rpc::XmlRpcValue>& answer) {
            d->interfaceEdited({edit, entry, result, outcomeOf(edit, answer)});
        });
    return result->future();
}

//! rfd says yes to a link with a device that it does not reach, and keeps none (captures/xmlrpc/rfd_real_devices), and
//! to the removal of one that never was; and nobody knows what came of a call without an answer. So the links are asked
//! for, once after the last of several edits.
void CcuConnection::Private::interfaceEdited(const InterfaceAnswer& answer) {
    if (!isAboutLinks(answer.edit))
        return conclude(answer, answer.told);
    const QString name = interfaceOf(answer.edit);
    LinkEdits& edits = linkEdits[name];
    edits.answered.append(answer);
    if (--edits.underWay > 0)
        return;
    const QList<InterfaceAnswer> answered = std::exchange(edits.answered, {});
    whenDone(loadLinksOf(name), &q, [this, answered](const Result<void>& loaded) {
        for (const InterfaceAnswer& one : answered)
            conclude(one, loaded ? linkOutcome(one) : one.told);
    });
}

void CcuConnection::Private::conclude(const InterfaceAnswer& answer, const Result<void>& outcome) {
    if (answer.entry != 0)
        journal.finish(answer.entry, {}, outcome ? QString() : outcome.error().message);
    if (outcome || outcome.error().code == ErrorCode::OutcomeUnknown)
        followUp(answer.edit);
    answer.result->resolve(outcome);
}

//! What the links say, which counts more than the answer.
Result<void> CcuConnection::Private::linkOutcome(const InterfaceAnswer& answer) const {
    const bool isUncertain = !answer.told && answer.told.error().code == ErrorCode::OutcomeUnknown;
    if (!answer.told && !isUncertain)
        return answer.told;
    if (const auto* created = std::get_if<CreateLink>(&answer.edit);
        created && !links.find(created->interface, created->sender, created->receiver))
        return failure(ErrorCode::Fault,
            CcuConnection::tr("The CCU keeps no such link. Usually one of the two devices could not be reached: a "
                              "battery device has to be woken with its config button."));
    if (const auto* deleted = std::get_if<DeleteLink>(&answer.edit);
        deleted && links.find(deleted->interface, deleted->sender, deleted->receiver))
        return failure(ErrorCode::Fault,
            CcuConnection::tr("The CCU still keeps this link. Usually one of the two devices could not be reached."));
    return std::holds_alternative<DescribeLink>(answer.edit) ? answer.told : Result<void>();
}

QFuture<Result<void>> CcuConnection::Private::loadLinksOf(const QString& name) {
    if (const Result<void> reachable = isReachable(name); !reachable)
        return readyFuture(reachable);
    const auto result = makePending<void>();
    whenDone(interfaces->client(name)->call(QStringLiteral("getLinks"), {QString(), 0}), &q,
        [this, name, result](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            links.setLinks(name, linksIn(name, *answer), clock.nowMs());
            result->resolve({});
        });
    return result->future();
}

QFuture<Result<void>> CcuConnection::loadLinks() {
    if (!d->interfaces)
        return readyFuture(Result<void>(tl::unexpected<Error>(d->notConnected({}))));
    QList<QFuture<Result<void>>> all;
    for (const InterfaceStatus& status : d->interfaces->statuses()) {
        if (!traitsOf(status.name).keepsLinks)
            continue;
        all.append(d->loadLinksOf(status.name));
    }
    return allDone(all, this);
}

const LinkStore& CcuConnection::links() const {
    return d->links;
}

//! The HmIP server keeps what was reported as metadata of the channel.
QFuture<Result<QMap<QString, bool>>> CcuConnection::keyReports(const ChannelKey& channel) {
    if (const Result<void> reachable = d->isReachable(channel.interface); !reachable)
        return readyFuture(Result<QMap<QString, bool>>(tl::unexpected<Error>(reachable.error())));
    const auto result = makePending<QMap<QString, bool>>();
    whenDone(d->interfaces->client(channel.interface)
                 ->call(QStringLiteral("getMetadata"), {channel.address, QStringLiteral("reportValueUsageData")}),
        this, [result](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            QMap<QString, bool> reports;
            const rpc::XmlRpcStruct told = answer->toStruct();
            for (auto it = told.cbegin(); it != told.cend(); ++it)
                reports.insert(it.key(), it->toInt() > 0);
            result->resolve(reports);
        });
    return result->future();
}

} // namespace ccudesk
