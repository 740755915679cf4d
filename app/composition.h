// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/demo.h"
#include "core/base/clock.h"
#include "core/ccu/installation.h"
#include "core/profile/keychaincredentialstore.h"
#include "core/profile/profilestore.h"

#include <memory>
#include <optional>

namespace ccudesk {

class LogDesk;

//! The long-lived objects of one run and how they hang together. The only place that makes them.
class Composition {
public:
    explicit Composition(const CommandLine& line);
    ~Composition();

    //! Runs without a window until the time is up; the exit code.
    int runHeadless();

    //! A CCU with everything that belongs to it. The demo keeps nothing on disk.
    [[nodiscard]] std::unique_ptr<Installation> makeInstallation(const ConnectionSettings& settings);
    //! What command line and environment say, or the demo's; nothing when no CCU is named.
    [[nodiscard]] Result<std::optional<ConnectionSettings>> settings();

    //! Starts the simulated CCU of this process, unless it runs already, and tells how to reach it.
    [[nodiscard]] Result<ConnectionSettings> startDemo();

    //! The CCUs that were connected to, and the passwords a person wants kept.
    [[nodiscard]] ProfileStore& profiles() { return m_profiles; }
    [[nodiscard]] CredentialStore& credentials() { return m_credentials; }
    [[nodiscard]] bool isDemo(const Profile& profile) const;
    //! Where the demo listens, for the security checks; empty for a real CCU, which listens where they all do.
    [[nodiscard]] QMap<QString, quint16> doorsOf(const Profile& profile) const;
    //! Where everything is kept that is learned about this CCU. The demo keeps nothing; a real CCU that is chosen after
    //! it does.
    [[nodiscard]] QString dataFolder(const Profile& profile) const;

    //! From here on the log is kept on disk, and a window can show it.
    void startLog();
    [[nodiscard]] LogDesk* log() const { return m_log.get(); } //!< null before

    [[nodiscard]] const CommandLine& line() const { return m_line; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    [[nodiscard]] int runHeadless(const ConnectionSettings& wanted, const QString& folder);

    CommandLine m_line;
    SystemClock m_clock;
    std::unique_ptr<LogDesk> m_log; //!< goes late, as the others have something to say at their end
    ProfileStore m_profiles;
    KeychainCredentialStore m_credentials;
    std::unique_ptr<Demo> m_demo;
};

} // namespace ccudesk
