// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/radioadvice.h"
#include "core/store/historyentry.h"

#include <QWidget>

namespace ccudesk {

class HourBars;
class SentenceLabel;

//! Below the list of radio devices: what to do about the one that is selected, and at which hours of the day it was out
//! of reach.
class RadioDetail : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString name;
        QString advice; //!< empty: nothing to do
        std::optional<DeviceRecord> month; //!< none: nothing is recorded of it
    };
    explicit RadioDetail(QWidget* parent = nullptr);

    void setContent(const Content& content);

private:
    SentenceLabel* m_name;
    SentenceLabel* m_advice;
    SentenceLabel* m_outages;
    HourBars* m_hours;
};

//! One or two sentences; gateway: the one that hears the device best, empty where nobody has told.
[[nodiscard]] QString adviceText(RadioAdvice advice, const QString& gateway);
//! When outages began, in a sentence; empty without any.
[[nodiscard]] QString outageHoursText(const DeviceRecord& month);
//! Each hour of the day that had any, one per line.
[[nodiscard]] QString outageTableText(const DeviceRecord& month);

} // namespace ccudesk
