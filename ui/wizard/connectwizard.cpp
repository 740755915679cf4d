// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/connectwizard.h"

#include "core/profile/connectionsettings.h"
#include "ui/help/helppages.h"
#include "ui/style.h"
#include "ui/wizard/callbackpage.h"
#include "ui/wizard/ccusuggestions.h"
#include "ui/wizard/donepage.h"
#include "ui/wizard/findpage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/testpage.h"
#include "ui/wizard/trustpage.h"
#include "ui/wizard/wizardrail.h"

#include <QPushButton>

namespace ccudesk {

namespace {

//! What a person can do about it; the error itself says what happened.
QString nextStepAfter(ErrorCode code) {
    switch (code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
        return ConnectWizard::tr("Check the address, and that the CCU is switched on and in the same network. Its "
                                 "firewall must let this computer in. If it offers no encryption, say so under “More "
                                 "settings”.");
    case ErrorCode::Tls:
        return ConnectWizard::tr("Nothing has been sent to it.");
    case ErrorCode::Auth:
        return ConnectWizard::tr("Check user and password. After many refused attempts, or with too many open "
                                 "sessions, the CCU refuses everybody for a few minutes.");
    case ErrorCode::Exposed:
        return ConnectWizard::tr("Reach it through a VPN into your home, and close the port in your router. Only "
                                 "if you are sure: tick the box below the address.");
    case ErrorCode::Permission:
        return ConnectWizard::tr("Sign in as a user with the administrator role.");
    case ErrorCode::NotReady:
        return ConnectWizard::tr("The CCU is still starting. Try again in a minute.");
    case ErrorCode::Http:
    case ErrorCode::Protocol:
        return ConnectWizard::tr("Check that this is the address of a CCU, and the ports under “More settings”.");
    default:
        return {};
    }
}

} // namespace

template <typename Page> Page* ConnectWizard::addStep(Step step, Page* page) {
    setPage(step, page);
    connect(page, &WizardPage::buttonsChanged, this, &ConnectWizard::followPage);
    connect(page, &WizardPage::leftBusy, this, &ConnectWizard::withdrawn);
    connect(page, &WizardPage::completeChanged, this, &ConnectWizard::offerNext); // after the wizard's own
    return page;
}

ConnectWizard::ConnectWizard(QWidget* parent)
    : QWizard(parent), m_find(addStep(Find, new FindPage)), m_trust(addStep(Certificate, new TrustPage)),
      m_signIn(addStep(SignIn, new SignInPage)), m_callback(addStep(Callback, new CallbackPage)),
      m_test(addStep(Test, new TestPage)), m_done(addStep(Done, new DonePage)) {
    setHelpPage(this, QStringLiteral("connect"));
    setHelpPage(m_trust, QStringLiteral("certificate"));
    setHelpPage(m_signIn, QStringLiteral("password"));
    setHelpPage(m_callback, QStringLiteral("callback"));
    setHelpPage(m_test, QStringLiteral("tools"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::HaveCustomButton1);
    setOption(QWizard::HaveCustomButton2);
    setButtonLayout({QWizard::CancelButton, QWizard::CustomButton2, QWizard::Stretch, QWizard::BackButton,
        QWizard::CustomButton1, QWizard::NextButton, QWizard::FinishButton});
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Open the home"));
    setButtonText(QWizard::CustomButton2, tr("Log …"));
    for (const WizardButton quiet : {QWizard::CancelButton, QWizard::CustomButton2})
        setButtonKind(button(quiet), ButtonKind::Quiet);
    setButtonKind(button(QWizard::FinishButton), ButtonKind::Primary);
    button(QWizard::CustomButton1)->setObjectName(QStringLiteral("other"));
    button(QWizard::NextButton)->setObjectName(QStringLiteral("next"));
    button(QWizard::FinishButton)->setObjectName(QStringLiteral("finish"));
    QStringList steps;
    for (const int id : pageIds())
        steps.append(qobject_cast<WizardPage*>(page(id))->railName());
    m_rail = new WizardRail(steps, this);
    m_rail->setTitle(tr("Add a CCU"), {});
    setSideWidget(m_rail);
    setWindowTitle(tr("Add a CCU"));
    resize(960, 680);
    connectPages();
}

void ConnectWizard::connectPages() {
    connect(this, &QWizard::currentIdChanged, this, &ConnectWizard::enterStep);
    connect(this, &QWizard::customButtonClicked, this, [this](int which) {
        if (which == QWizard::CustomButton2)
            Q_EMIT logRequested();
        else
            shownPage()->pressOther();
    });
    connect(m_find, &FindPage::entered, this, &ConnectWizard::leaveFindPage);
    connect(m_trust, &TrustPage::refused, this, [this] {
        back();
        m_find->showFailure(
            tr("You did not trust the certificate that was shown."), tr("Nothing has been sent to it."));
    });
    connect(m_test, &TestPage::entered, this, &ConnectWizard::wantAttempt);
    connect(m_test, &TestPage::left, this, &ConnectWizard::withdrawn);
    connect(m_test, &TestPage::callbacksGivenUp, this, [this] {
        Profile without = profile();
        without.callback.isWanted = false;
        m_callback->setProfile(without);
        wantAttempt();
    });
    connect(m_test->test(), &ConnectionTest::retryRequested, this, &ConnectWizard::wantAttempt);
    connect(m_test->test(), &ConnectionTest::pageRequested, this, [this] { Q_EMIT pageRequested(profile()); });
    connect(m_test->test(), &ConnectionTest::changeRequested, this, [this](ConnectionTest::Subject subject) {
        switch (subject) {
        case ConnectionTest::Subject::Address:
            return goBackTo(Find);
        case ConnectionTest::Subject::Certificate:
            return lookAgain();
        case ConnectionTest::Subject::SignIn:
            return goBackTo(SignIn);
        case ConnectionTest::Subject::Callback:
            return goBackTo(Callback);
        }
    });
}

void ConnectWizard::adopt(const Profile& known) {
    m_profile = known;
    m_signIn->setProfile(known);
    m_callback->setProfile(known);
    m_done->setProfile(known);
}

void ConnectWizard::setProfile(const Profile& profile) {
    adopt(profile);
    m_find->setProfile(profile);
    m_passwordHost = profile.host;
    const QString title = tr("Change the connection");
    setWindowTitle(title);
    m_rail->setTitle(title, profile.host);
}

void ConnectWizard::setKeyStore(KeyStoreState state) {
    m_signIn->setKeyStore(state);
}

void ConnectWizard::setGuest(Guest guest) {
    m_callback->setGuest(guest);
}

void ConnectWizard::setStoredPassword(const Secret& password) {
    m_signIn->setStoredPassword(password);
}

CcuSuggestions* ConnectWizard::suggestions() const {
    return m_find->suggestions();
}

Profile ConnectWizard::profile() const {
    Profile profile = m_profile;
    m_find->writeTo(profile);
    if (profile.id.isEmpty() || profile.host != m_profile.host)
        profile.id = profileIdFor(profile.host);
    m_signIn->writeTo(profile);
    m_callback->writeTo(profile);
    m_done->writeTo(profile);
    return profile;
}

Secret ConnectWizard::password() const {
    return m_signIn->password();
}

void ConnectWizard::leaveFindPage() {
    if (profile().host != m_passwordHost)
        m_profile.trust = {}; // what was trusted of another CCU says nothing about this one
    Q_EMIT addressEntered(profile().host);
    const Profile wanted = profile();
    m_rail->setTitle(windowTitle(), wanted.host);
    m_isTrustGiven = false;
    if (wanted.host != m_passwordHost)
        m_signIn->forgetPasswords(); // the password of one CCU is nobody else's business
    m_passwordHost = wanted.host;
    if (wanted.security == TransportSecurity::Tls) {
        m_find->showProgress(0, 0, tr("Looking at the certificate of %1 …").arg(wanted.host));
        Q_EMIT certificateWanted(wanted);
        return;
    }
    // asked once for each CCU: a profile is kept only after it was agreed to
    m_isTrustGiven = m_profile.security == TransportSecurity::Plain && m_profile.host == wanted.host;
    m_profile.trust = {};
    m_trust->setPlain(wanted.host);
    m_find->pass();
}

//! What is shown now beside what was trusted, without a question on the way there.
void ConnectWizard::lookAgain() {
    goBackTo(Find);
    m_find->showProgress(0, 0, tr("Looking at the certificate of %1 …").arg(profile().host));
    Q_EMIT certificateWanted(profile());
}

void ConnectWizard::showCertificate(const ShownCertificate& shown, const QByteArray& known) {
    m_isTrustGiven = false;
    m_trust->setCertificate(profile().host, shown, known);
    m_find->pass();
}

void ConnectWizard::acceptTrust(const TrustRule& trust) {
    m_profile.trust = trust;
    m_isTrustGiven = true;
    m_find->pass();
}

void ConnectWizard::setCallbackChoices(const QList<CallbackChoice>& choices, const QString& ccuAddress) {
    m_callback->setChoices(choices, ccuAddress);
    m_callback->setNeededPorts(profile());
}

int ConnectWizard::nextId() const {
    if (currentId() == Find && m_isTrustGiven)
        return SignIn;
    return QWizard::nextId();
}

WizardPage* ConnectWizard::shownPage() const {
    return qobject_cast<WizardPage*>(currentPage());
}

void ConnectWizard::enterStep(int id) {
    if (id < 0) // the wizard has ended
        return;
    m_rail->setCurrent(id);
    followPage();
    QWidget* first = shownPage()->firstFocus();
    if (!first)
        first = button(id == Done ? QWizard::FinishButton : QWizard::NextButton);
    (first->isEnabled() ? first : shownPage())->setFocus(Qt::OtherFocusReason); // else Return would lead back
    if (id == SignIn) {
        if (!m_isTrustGiven)
            m_trust->writeTo(m_profile);
        Q_EMIT signInReached(profile());
    }
}

//! What the page waited for has come, and so has the person, who has touched nothing since.
void ConnectWizard::offerNext() {
    QAbstractButton* next = button(QWizard::NextButton);
    if (currentPage() && currentPage()->hasFocus() && next->isEnabled())
        next->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::followPage() {
    const WizardPage* shown = shownPage();
    if (!shown)
        return;
    setButtonText(QWizard::NextButton, shown->nextText());
    setButtonKind(button(QWizard::NextButton), shown->nextKind());
    setButtonText(QWizard::CustomButton1, shown->otherText());
    button(QWizard::CustomButton1)->setVisible(!shown->otherText().isEmpty());
}

void ConnectWizard::wantAttempt() {
    Q_EMIT attemptWanted(profile(), password());
}

void ConnectWizard::follow(CcuConnection* connection) {
    m_test->follow(connection);
    if (!connection)
        return;
    connect(connection, &CcuConnection::interfacesChanged, m_done,
        [this, connection] { m_done->setFound(connection->interfaces(), connection->profile()); });
    m_done->setFound(connection->interfaces(), connection->profile());
}

void ConnectWizard::showProgress(int done, int total, const QString& sentence) {
    shownPage()->showProgress(done, total, sentence);
}

void ConnectWizard::showFailure(const Error& error) {
    shownPage()->showFailure(error.message, nextStepAfter(error.code));
    if (error.code == ErrorCode::Exposed)
        m_find->askForConsent();
}

void ConnectWizard::showWrongAddress(const Error& error) {
    if (currentId() != SignIn && currentId() != Callback)
        return;
    goBackTo(Find);
    showFailure(error);
}

void ConnectWizard::showMissingPassword(const QString& sentence) {
    shownPage()->showReason(tr("The password is needed"), sentence);
}

void ConnectWizard::showAnswer() {
    shownPage()->clearOutcome();
    button(QWizard::NextButton)->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::goBackTo(Step step) {
    while (currentId() > step)
        back();
}

void ConnectWizard::skipTo(Step step) {
    m_isTrustGiven = true;
    while (currentId() < step)
        shownPage()->pass();
}

//! What is being asked is given up first; a second time the wizard goes.
void ConnectWizard::reject() {
    const bool wasBusy = shownPage() && shownPage()->isBusy();
    Q_EMIT withdrawn();
    if (!wasBusy)
        return QWizard::reject();
    shownPage()->clearOutcome();
}

} // namespace ccudesk
