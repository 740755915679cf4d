// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/backendchoice.h"

#include "core/base/pendingresult.h"
#include "core/ccu/ccubackend.h"
#include "core/ccu/homegearbackend.h"

namespace ccudesk {

using Certainty = Backend::Identity::Certainty;

namespace {

//! Somebody is there and says no: worth more than that the first kind found nobody.
bool isVerdict(const Error& error) {
    return error.code == ErrorCode::Tls || error.code == ErrorCode::Auth || error.code == ErrorCode::Invalid;
}

} // namespace

struct BackendChoice::Search {
    quint64 number = 0; //!< an older one must not choose any more
    Result<Backend::Identity> first; //!< what the first kind found
    std::optional<Error> verdict; //!< of a later kind
    PendingResult<BackendInfo> found;
};

BackendChoice::BackendChoice(Kinds kinds, QObject* parent) : QObject(parent), m_kinds(std::move(kinds)) {
    for (const auto& kind : m_kinds) {
        connect(kind.get(), &Backend::refused, this, &BackendChoice::refused);
        connect(kind.get(), &Backend::forgotten, this, &BackendChoice::forgotten);
    }
}

BackendChoice::~BackendChoice() = default;

QFuture<Result<BackendInfo>> BackendChoice::detect() {
    const auto search = std::make_shared<Search>();
    search->number = ++m_searches;
    ask(m_isKnown ? m_current : 0, search);
    return search->found.future();
}

void BackendChoice::ask(size_t kind, const std::shared_ptr<Search>& search) {
    if (kind < m_kinds.size()) {
        whenDone(m_kinds[kind]->identify(), this,
            [this, kind, search](const Result<Backend::Identity>& answer) { answered(kind, answer, search); });
        return;
    }
    if (search->verdict)
        search->found.resolve(tl::unexpected<Error>(*search->verdict));
    else if (!search->first)
        search->found.resolve(tl::unexpected<Error>(search->first.error()));
    else if (search->first->whyNot)
        search->found.resolve(tl::unexpected<Error>(*search->first->whyNot));
    else
        choose(0, search->first->info, search);
}

void BackendChoice::answered(
    size_t kind, const Result<Backend::Identity>& answer, const std::shared_ptr<Search>& search) {
    const bool isFirst = kind == 0;
    if (answer && (answer->certainty == Certainty::Yes || (isFirst && m_isKnown && answer->certainty != Certainty::No)))
        return choose(kind, answer->info, search);
    // it starts, is away for a while, or must not be trusted: no reason to look for something else. On the port of
    // another kind a CCU may say that it starts, too.
    const bool isTold = !answer && isFirst && (answer.error().code == ErrorCode::NotReady || isVerdict(answer.error()));
    if (isTold || (!answer && m_isKnown && kind == m_current))
        return search->found.resolve(tl::unexpected<Error>(answer.error()));
    if (m_isKnown && !isFirst && kind == m_current) { // something else is there now
        m_isKnown = false;
        return ask(0, search);
    }
    if (isFirst)
        search->first = answer;
    else if (!answer && isVerdict(answer.error()))
        search->verdict = answer.error();
    ask(kind + 1, search);
}

void BackendChoice::choose(size_t kind, const BackendInfo& info, const std::shared_ptr<Search>& search) {
    if (search->number == m_searches) {
        m_current = kind;
        m_isKnown = true;
    }
    search->found.resolve(info);
}

BackendChoice::Kinds allKinds(const Backend::Surroundings& surroundings) {
    BackendChoice::Kinds kinds;
    kinds.push_back(std::make_unique<CcuBackend>(surroundings));
    kinds.push_back(std::make_unique<HomegearBackend>(surroundings));
    return kinds;
}

} // namespace ccudesk
