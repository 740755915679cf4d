// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/notification.h"

#include <QObject>

namespace ccudesk {

enum class ThemeChoice { System, Light, Dark };

//! What a person prefers about the program, whichever CCU it shows.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QString language = {}; //!< "de", "en"; empty: the system's. From the next start on
    bool staysInTray = false; //!< a closed window leaves the program running
    bool recordsHistory = true; //!< what devices report is kept on this computer
    NotificationRules notices = {};
    bool operator==(const Preferences&) const = default;
};

//! Kept in the settings of the account. What is found there is taken only within its range, else the default counts.
class PreferenceStore : public QObject {
    Q_OBJECT
public:
    explicit PreferenceStore(QObject* parent = nullptr);

    [[nodiscard]] const Preferences& now() const { return m_now; }
    void set(const Preferences& wanted);

Q_SIGNALS:
    void changed(); //!< only when something is different

private:
    Preferences m_now;
};

//! The language alone: it is needed before anything else is made.
[[nodiscard]] QString preferredLanguage();

} // namespace ccudesk
