// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/historyentry.h"
#include "core/store/valuestore.h"
#include "ui/widgets/chartcontent.h"

namespace ccudesk {

//! How the history of a data point is drawn: in its unit, with its words, as a curve, steps or pulses.
[[nodiscard]] ChartContent historyContent(
    const HistorySeries& series, const HistoryRequest& request, const DataPoint& point, const QString& channelType);

//! The same in sentences: lowest and highest, or how long and how often it was on.
[[nodiscard]] QString historyWords(const HistorySeries& series, const ChartContent& content, const DataPoint& point);

//! "3 h 12 min", "45 s"
[[nodiscard]] QString roughDurationText(qint64 ms);

} // namespace ccudesk
