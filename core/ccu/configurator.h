// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/descriptionloader.h"
#include "core/rpc/requestqueue.h"
#include "core/store/changejournal.h"

#include <QPointer>

namespace ccudesk {

//! Reads and writes MASTER and LINK parameter sets. A write is prepared by a reading, so that what somebody else has
//! changed meanwhile is not overwritten; holds only what changes, because one wrong parameter makes the HmIP server
//! refuse them all; and is followed by another reading, because rfd says yes to what it skips or clamps (protocol
//! §3.3). So it takes three requests, and none of them by radio before the CCU itself sends the result.
class Configurator : public QObject {
    Q_OBJECT
public:
    //! All of it must outlive the configurator.
    Configurator(
        DescriptionLoader& descriptions, ChangeJournal& journal, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<Paramset>> read(const ParamsetKey& key, rpc::RpcClient& client);
    //! base: what the changes were made for. Errors: what the CCU says; ErrorCode::OutcomeUnknown when neither the
    //! write nor the reading after it got an answer. In the report everything else.
    [[nodiscard]] QFuture<Result<ParamsetReport>> write(
        const Paramset& base, const ParamsetValues& changes, rpc::RpcClient& client, rpc::RequestQueue& queue);

private:
    struct Job;

    void send(const std::shared_ptr<Job>& job);
    void readBack(const std::shared_ptr<Job>& job);
    void finish(const Job& job, const Result<ParamsetReport>& report);

    DescriptionLoader& m_descriptions;
    ChangeJournal& m_journal;
    const Clock& m_clock;
};

} // namespace ccudesk
