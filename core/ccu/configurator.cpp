// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/configurator.h"

#include "core/base/pendingresult.h"
#include "core/ccu/commandcall.h"

#include <algorithm>

namespace ccudesk {

namespace {

//! As its description wants it: through the web page every value comes as text, and Homegear leaves the point out of
//! whole numbers.
ParamsetValues readValues(const rpc::XmlRpcStruct& told, const ParamsetDescription& description) {
    ParamsetValues values;
    for (const ParameterDescriptionPtr& parameter : description) {
        const auto found = told.constFind(parameter->id);
        if (found == told.constEnd())
            continue; // the description of a newer firmware may name what the CCU does not hold (protocol §10.7)
        const bool isText = found->isString() && parameter->type != ParameterType::String;
        Value value = isText ? valueFromText(parameter->type, found->toString()) : found->toValue();
        if (parameter->type == ParameterType::Float && value.isInteger())
            value = Value(value.toNumber().value_or(0.0));
        if (!value.isEmpty())
            values.insert(parameter->id, value);
    }
    return values;
}

QList<ParameterOutcome> startedOutcomes(const Paramset& base, const ParamsetValues& changes) {
    QList<ParameterOutcome> outcomes;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        outcomes.append({it.key(), base.values.value(it.key()), it.value(), {}, ParameterOutcome::Fate::Unknown});
    return outcomes;
}

ParameterOutcome completed(const ParameterOutcome& started, const ParamsetValues& now) {
    using Fate = ParameterOutcome::Fate;
    ParameterOutcome outcome = started;
    outcome.now = now.value(started.parameter);
    if (outcome.now.isEmpty())
        return outcome;
    const bool isTaken = outcome.wanted.isEchoedBy(outcome.now);
    outcome.fate = isTaken ? Fate::Taken : outcome.now.isSameReading(outcome.before) ? Fate::Ignored : Fate::Altered;
    return outcome;
}

bool isForeign(const Paramset& base, const Paramset& now, const ParamsetValues& changes) {
    return std::any_of(changes.keyBegin(), changes.keyEnd(), [&](const QString& parameter) {
        return !base.values.value(parameter).isSameReading(now.values.value(parameter));
    });
}

rpc::MethodCall putCall(const ParamsetKey& key, const ParamsetValues& changes) {
    rpc::XmlRpcStruct values;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        values.insert(it.key(), rpc::XmlRpcValue::fromValue(it.value()));
    return {QStringLiteral("putParamset"), {key.address, key.name, rpc::XmlRpcValue(values)}};
}

} // namespace

struct Configurator::Job {
    Paramset base;
    ParamsetValues changes;
    QPointer<rpc::RpcClient> client; //!< go with the attempt to connect that they belong to
    QPointer<rpc::RequestQueue> queue;
    SharedResult<ParamsetReport> result;
    quint64 journalId = 0;
    std::optional<Error> doubt; //!< the CCU may have carried it out
};

Configurator::Configurator(DescriptionLoader& descriptions, ChangeJournal& journal, const Clock& clock, QObject* parent)
    : QObject(parent), m_descriptions(descriptions), m_journal(journal), m_clock(clock) { }

QFuture<Result<Paramset>> Configurator::read(const ParamsetKey& key, rpc::RpcClient& client) {
    const auto result = makePending<Paramset>();
    whenDone(m_descriptions.describe(key, client), this,
        [this, result, key, way = QPointer(&client)](const Result<ParamsetDescriptionPtr>& description) {
            if (!description)
                return result->resolve(tl::unexpected(description.error()));
            if (!way)
                return; // the connection has ended; whoever waits is told so
            whenDone(way->call(QStringLiteral("getParamset"), {key.address, key.name}), this,
                [this, result, key, description = *description](const Result<rpc::XmlRpcValue>& answer) {
                    if (!answer)
                        return result->resolve(tl::unexpected(answer.error()));
                    result->resolve(
                        Paramset{key, description, readValues(answer->toStruct(), *description), m_clock.nowMs()});
                });
        });
    return result->future();
}

QFuture<Result<ParamsetReport>> Configurator::write(
    const Paramset& base, const ParamsetValues& changes, rpc::RpcClient& client, rpc::RequestQueue& queue) {
    const auto job = std::make_shared<Job>();
    *job = {base, changes, &client, &queue, makePending<ParamsetReport>(), 0, {}};
    whenDone(read(base.key, client), this, [this, job](const Result<Paramset>& now) {
        if (!now)
            return job->result->resolve(tl::unexpected(now.error()));
        if (isForeign(job->base, *now, job->changes))
            return job->result->resolve(ParamsetReport{{}, *now});
        send(job);
    });
    return job->result->future();
}

void Configurator::send(const std::shared_ptr<Job>& job) {
    if (!job->queue)
        return;
    job->journalId = m_journal.begin({0, 0, job->base.key, {}, startedOutcomes(job->base, job->changes), {}});
    rpc::QueuedCommand command;
    command.channel = job->base.key.address;
    command.send = callInTurn(job->client, putCall(job->base.key, job->changes));
    whenDone(job->queue->enqueue(command), this, [this, job](const Result<rpc::XmlRpcValue>& answer) {
        if (!answer) {
            const Error error = commandError(answer.error());
            if (error.code != ErrorCode::OutcomeUnknown)
                return finish(*job, tl::unexpected(error));
            job->doubt = error;
        }
        readBack(job);
    });
}

void Configurator::readBack(const std::shared_ptr<Job>& job) {
    const ParamsetReport unread{startedOutcomes(job->base, job->changes), {}};
    if (!job->client)
        return finish(*job, unread);
    whenDone(read(job->base.key, *job->client), this, [this, job, unread](const Result<Paramset>& now) {
        if (!now && job->doubt)
            return finish(*job, tl::unexpected(*job->doubt));
        if (!now)
            return finish(*job, unread);
        ParamsetReport report{{}, *now};
        for (const ParameterOutcome& outcome : unread.outcomes)
            report.outcomes.append(completed(outcome, now->values));
        finish(*job, report);
    });
}

void Configurator::finish(const Job& job, const Result<ParamsetReport>& report) {
    m_journal.finish(job.journalId, report ? report->outcomes : QList<ParameterOutcome>(),
        report ? QString() : report.error().message);
    job.result->resolve(report);
}

} // namespace ccudesk
