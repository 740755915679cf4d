// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attempt.h"
#include "core/ccu/discovery.h"
#include "core/ccu/hostroute.h"
#include "core/ccu/showncertificate.h"
#include "ui/wizard/connectwizard.h"

#include <QObject>

#include <memory>

namespace ccudesk {

//! One run of the wizard: knows what the wizard asks for, or asks the network, and tries what was entered.
class Connecting : public QObject {
    Q_OBJECT
public:
    //! Both must outlive it. window: what the wizard stands on.
    Connecting(Composition& composition, Farewell& farewell, Attempt::MakeRoom makeRoom, QWidget* window,
        QObject* parent = nullptr);
    ~Connecting() override;

    //! A new CCU; searches by itself.
    void add();
    //! One that is known: opens where the reason can be mended. password: the one used so far, or none.
    void change(const Profile& profile, const Secret& password, const Error& reason);
    //! The same, at the page for signing in. sentence: why; empty: the key store is asked once more, and says.
    void askForPassword(const Profile& profile, const QString& sentence);

    //! Takes back at the CCU what is being tried, in the background.
    void giveUp();
    //! After connected(): live, and as the person set it up.
    [[nodiscard]] std::unique_ptr<Installation> takeInstallation() { return m_attempt.accept(m_wizard.profile()); }
    [[nodiscard]] ConnectionSettings settings() const { return {m_wizard.profile(), m_attempt.settings().password}; }

Q_SIGNALS:
    void connected();
    void cancelled();

private:
    void begin(const Profile& profile);
    void search();
    void recognise(const QString& host);
    void look(const Profile& profile);
    void judge(const Profile& profile, const ShownCertificate& shown);
    void prepareSignIn(const Profile& profile);
    void lookWhoAnswers(const Profile& profile);
    void readStoredPassword(const Profile& profile);
    void withdraw();
    void stopAsking();

    Composition& m_composition;
    CcuDiscovery m_discovery;
    ConnectWizard m_wizard;
    Attempt m_attempt;
    std::unique_ptr<QObject> m_question; //!< what the person waits for; an answer after it is gone is nobody's
    std::unique_ptr<QObject> m_visit; //!< the same, of what nobody waits for
    Profile m_known; //!< the one that is changed, or kept for the address that was typed
    bool m_isSearching = false;
    QString m_askedKeyStoreFor; //!< profile id: once is enough
    std::optional<Error> m_reason; //!< why a known one is changed, until it has been said
};

} // namespace ccudesk
