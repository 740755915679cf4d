// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <vector>

namespace ccudesk {

//! Calls handler(first, last) for each run of adjoining rows. Emitting what changed and no more is what keeps a live
//! view cheap; a range padded to the whole parent costs twice as much.
template <typename Handler> void forEachRun(std::vector<int> rows, Handler handler) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (std::next(last) != rows.end() && *std::next(last) == *last + 1)
            ++last;
        handler(*first, *last);
        first = std::next(last);
    }
}

} // namespace ccudesk
