// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QStringList>

#include <optional>

namespace ccudesk::simulator {

//! Privilege levels of the JSON API (protocol §5.4).
enum class Level { None = 0, Guest = 1, User = 2, Admin = 8 };

//! The logins of the JSON API: a limited number, each with an end (protocol §5.3). Only an explicit renew prolongs one.
class Sessions {
public:
    Sessions(int maximum, int seconds);

    //! A new 10-character id; nothing when all places are taken.
    [[nodiscard]] std::optional<QString> open(Level level);
    //! True even for an id that is unknown, as the real one answers.
    void close(const QString& id) { m_sessions.remove(id); }
    [[nodiscard]] bool renew(const QString& id);
    //! None for an unknown or expired id.
    [[nodiscard]] Level levelOf(const QString& id);
    [[nodiscard]] int count();
    void clear() { m_sessions.clear(); }
    //! Every one that was given out, for whoever searches for them where they must not be.
    [[nodiscard]] const QStringList& idsEver() const { return m_idsEver; }

private:
    struct Session {
        Level level = Level::None;
        qint64 endsAtMs = 0;
    };
    void dropExpired();

    int m_maximum;
    qint64 m_lifetimeMs;
    QElapsedTimer m_clock;
    QHash<QString, Session> m_sessions;
    QStringList m_idsEver;
};

} // namespace ccudesk::simulator
