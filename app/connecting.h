// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "app/farewell.h"
#include "core/ccu/discovery.h"
#include "core/ccu/hostroute.h"
#include "core/ccu/showncertificate.h"
#include "ui/wizard/connectwizard.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ccudesk {

//! One run of the wizard: asks the network what the person wants to know, and tries what was entered. What is tried and
//! given up is taken back at the CCU.
class Connecting : public QObject {
    Q_OBJECT
public:
    //! Resolves when no other connection to the CCU of that profile is left: two at a time would take each other's
    //! registrations for leftovers.
    using MakeRoom = std::function<QFuture<Result<void>>(const QString& profileId)>;

    //! Both must outlive it. window: what the wizard stands on.
    Connecting(
        Composition& composition, Farewell& farewell, MakeRoom makeRoom, QWidget* window, QObject* parent = nullptr);
    ~Connecting() override;

    //! A new CCU; searches by itself.
    void add();
    //! One that is known: opens where the reason can be mended. password: the one used so far, or none.
    void change(const Profile& profile, const Secret& password, const Error& reason);

    //! Takes back at the CCU what is being tried, in the background.
    void giveUp();
    //! After connected(): live, and as the person set it up.
    [[nodiscard]] std::unique_ptr<Installation> takeInstallation() { return std::move(m_installation); }
    [[nodiscard]] ConnectionSettings settings() const { return m_settings; }

Q_SIGNALS:
    void connected();
    void cancelled();

private:
    void search();
    void look(const Profile& profile);
    void judge(const Profile& profile, const ShownCertificate& shown);
    void prepareSignIn(const Profile& profile);
    void readStoredPassword(const Profile& profile);
    void tryIt(const Profile& profile, const Secret& password);
    void open();
    void withdraw();
    void accept();

    Composition& m_composition;
    Farewell& m_farewell;
    MakeRoom m_makeRoom;
    CcuDiscovery m_discovery;
    ConnectWizard m_wizard;
    ConnectionSettings m_settings; //!< of the attempt
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<QObject> m_question; //!< what the person waits for; an answer after it is gone is nobody's
    Profile m_known; //!< the one that is changed, or kept for the address that was typed
    bool m_isSearching = false;
    QString m_askedKeyStoreFor; //!< profile id: once is enough
    std::optional<Error> m_reason; //!< why a known one is changed, until it has been said
};

} // namespace ccudesk
