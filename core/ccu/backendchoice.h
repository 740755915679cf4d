// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/backend.h"

#include <memory>
#include <vector>

namespace ccudesk {

//! Finds out which back end a machine is (protocol §1.6): asks each kind in turn, most likely first. What it was last
//! time is asked first, and alone while it does not answer.
class BackendChoice : public QObject {
    Q_OBJECT
public:
    using Kinds = std::vector<std::unique_ptr<Backend>>;

    //! The first kind is taken where nobody is sure and it does not deny it, and stays what it is.
    explicit BackendChoice(Kinds kinds, QObject* parent = nullptr);
    ~BackendChoice() override;

    [[nodiscard]] Backend& current() const { return *m_kinds[m_current]; }
    //! Afterwards current() is what was found. Fails with what the first kind found.
    [[nodiscard]] QFuture<Result<BackendInfo>> detect();

Q_SIGNALS:
    //! The login of current().
    void refused(const ccudesk::Error& error);
    void forgotten();

private:
    struct Search;
    void ask(size_t kind, const std::shared_ptr<Search>& search);
    void answered(size_t kind, const Result<Backend::Identity>& answer, const std::shared_ptr<Search>& search);
    void choose(size_t kind, const BackendInfo& info, const std::shared_ptr<Search>& search);

    Kinds m_kinds;
    size_t m_current = 0;
    quint64 m_searches = 0;
    bool m_isKnown = false; //!< current() has answered as itself
};

//! Every kind that there is, most likely first.
[[nodiscard]] BackendChoice::Kinds allKinds(const Backend::Surroundings& surroundings);

} // namespace ccudesk
