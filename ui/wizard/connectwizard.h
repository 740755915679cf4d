// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/keystorestate.h"
#include "core/base/platform_guest.h"
#include "core/base/secret.h"
#include "core/ccu/callbackchoice.h"
#include "core/ccu/showncertificate.h"
#include "core/profile/profile.h"

#include <QWizard>

namespace ccudesk {

class CallbackPage;
class CcuConnection;
class CcuSuggestions;
class DonePage;
class FindPage;
class SignInPage;
class TestPage;
class TrustPage;
class WizardPage;
class WizardRail;

//! Leads to a connection that is proven in both directions: find the CCU, judge its certificate, sign in, choose where
//! it calls, test, done. It asks and shows; whoever owns it speaks to the CCU and answers.
class ConnectWizard : public QWizard {
    Q_OBJECT
public:
    enum Step { Find, Certificate, SignIn, Callback, Test, Done };

    explicit ConnectWizard(QWidget* parent = nullptr);

    //! One that is known and to be changed.
    void setProfile(const Profile& profile);
    //! The address that was typed is known: whatever the person has not reached yet is as it was kept.
    void adopt(const Profile& known);
    void setKeyStore(KeyStoreState state);
    void setGuest(Guest guest);
    void setStoredPassword(const Secret& password);
    [[nodiscard]] CcuSuggestions* suggestions() const;

    //! As filled in so far.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] Secret password() const;

    //! The person is asked about it; known: what is trusted so far, or nothing.
    void showCertificate(const ShownCertificate& shown, const QByteArray& known);
    //! There is nothing to ask: leads on to signing in.
    void acceptTrust(const TrustRule& trust);
    void setCallbackChoices(const QList<CallbackChoice>& choices, const QString& ccuAddress);
    //! The attempt to prove; null: none.
    void follow(CcuConnection* connection);
    //! Of what the page in sight has asked for.
    void showProgress(int done, int total, const QString& sentence);
    void showFailure(const Error& error);
    //! Something else answers there: leads back to the address, unless the person is there or tries it already.
    void showWrongAddress(const Error& error);
    //! Why it has to be typed.
    void showMissingPassword(const QString& sentence);
    //! It has come, and the page goes on where it was.
    void showAnswer();
    //! Only forward, over pages that need no answer.
    void skipTo(Step step);

    [[nodiscard]] Step step() const { return static_cast<Step>(currentId()); }
    [[nodiscard]] int nextId() const override;
    void reject() override;

Q_SIGNALS:
    //! Whoever knows the CCU there answers with adopt(), at once.
    void addressEntered(const QString& host);
    //! Over TLS: answered by showCertificate(), acceptTrust() or showFailure().
    void certificateWanted(const ccudesk::Profile& profile);
    //! The page is seen: a password may be in the key store, addresses of this computer may be told.
    void signInReached(const ccudesk::Profile& profile);
    //! Answered by follow().
    void attemptWanted(const ccudesk::Profile& profile, const ccudesk::Secret& password);
    //! The CCU's own page is to be opened.
    void pageRequested(const ccudesk::Profile& profile);
    //! What was tried is written down there, for whoever helps.
    void logRequested();
    //! What was asked for, or the attempt that was followed, is no longer wanted.
    void withdrawn();

private:
    template <typename Page> Page* addStep(Step step, Page* page);
    void connectPages();
    void enterStep(int id);
    void followPage();
    void offerNext();
    void leaveFindPage();
    void lookAgain();
    void wantAttempt();
    void goBackTo(Step step);
    [[nodiscard]] WizardPage* shownPage() const;

    Profile m_profile; //!< what the pages do not hold
    QString m_passwordHost; //!< where the password that is typed or stored belongs
    bool m_isTrustGiven = false; //!< the certificate's page has nothing to ask
    FindPage* m_find;
    TrustPage* m_trust;
    SignInPage* m_signIn;
    CallbackPage* m_callback;
    TestPage* m_test;
    DonePage* m_done;
    WizardRail* m_rail;
};

} // namespace ccudesk
