// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/backendchoice.h"

#include "core/base/pendingresult.h"

namespace ccudesk {

using Certainty = Backend::Identity::Certainty;

struct BackendChoice::Search {
    Result<Backend::Identity> first; //!< what the first kind found
    PendingResult<BackendInfo> found;
};

BackendChoice::BackendChoice(Kinds kinds, QObject* parent) : QObject(parent), m_kinds(std::move(kinds)) {
    for (const auto& kind : m_kinds)
        connect(kind.get(), &Backend::refused, this, &BackendChoice::refused);
}

BackendChoice::~BackendChoice() = default;

QFuture<Result<BackendInfo>> BackendChoice::detect() {
    const auto search = std::make_shared<Search>();
    ask(m_isKnown ? m_current : 0, search);
    return search->found.future();
}

void BackendChoice::ask(size_t kind, const std::shared_ptr<Search>& search) {
    if (kind < m_kinds.size()) {
        whenDone(m_kinds[kind]->identify(), this,
            [this, kind, search](const Result<Backend::Identity>& answer) { answered(kind, answer, search); });
        return;
    }
    if (search->first)
        choose(0, search->first->info, search);
    else
        search->found.resolve(tl::unexpected<Error>(search->first.error()));
}

void BackendChoice::answered(
    size_t kind, const Result<Backend::Identity>& answer, const std::shared_ptr<Search>& search) {
    if (answer && answer->certainty == Certainty::Yes) {
        m_isKnown = true;
        return choose(kind, answer->info, search);
    }
    // it starts, or is away for a while: no reason to look for something else
    if (!answer && (m_isKnown || answer.error().code == ErrorCode::NotReady))
        return search->found.resolve(tl::unexpected<Error>(answer.error()));
    if (m_isKnown && kind != 0) { // something else is there now
        m_isKnown = false;
        return ask(0, search);
    }
    if (kind == 0)
        search->first = answer;
    ask(kind + 1, search);
}

void BackendChoice::choose(size_t kind, const BackendInfo& info, const std::shared_ptr<Search>& search) {
    m_current = kind;
    search->found.resolve(info);
}

} // namespace ccudesk
