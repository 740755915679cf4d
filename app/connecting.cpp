// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connecting.h"

#include "app/logdesk.h"
#include "app/webpage.h"
#include "core/ccu/callbackchoices.h"
#include "core/ccu/certificatelook.h"
#include "core/ccu/servicelook.h"
#include "ui/wizard/ccusuggestions.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace ccudesk {

Connecting::Connecting(
    Composition& composition, Farewell& farewell, Attempt::MakeRoom makeRoom, QWidget* window, QObject* parent)
    : QObject(parent), m_composition(composition), m_wizard(window),
      m_attempt(composition, farewell, std::move(makeRoom)) {
    m_wizard.setWindowModality(Qt::WindowModal);
    CcuSuggestions* suggestions = m_wizard.suggestions();
    connect(suggestions, &CcuSuggestions::searchRequested, this, &Connecting::search);
    connect(&m_discovery, &CcuDiscovery::found, suggestions, &CcuSuggestions::add);
    connect(&m_discovery, &CcuDiscovery::finished, this, [this] {
        m_isSearching = false;
        m_wizard.suggestions()->end();
    });
    connect(&m_wizard, &ConnectWizard::addressEntered, this, &Connecting::recognise);
    connect(&m_wizard, &ConnectWizard::certificateWanted, this, &Connecting::look);
    connect(&m_wizard, &ConnectWizard::signInReached, this, &Connecting::prepareSignIn);
    connect(&m_wizard, &ConnectWizard::attemptWanted, this, [this](const Profile& profile, const Secret& password) {
        stopAsking();
        m_attempt.start({profile, password});
    });
    connect(&m_attempt, &Attempt::moved, &m_wizard, &ConnectWizard::follow);
    connect(&m_wizard, &ConnectWizard::withdrawn, this, &Connecting::withdraw);
    connect(&m_wizard, &ConnectWizard::pageRequested, this, &openWebPage);
    connect(&m_wizard, &ConnectWizard::logRequested, this, [this] {
        if (LogDesk* log = m_composition.log())
            log->showBeside(m_wizard);
    });
    connect(&m_wizard, &QDialog::accepted, this, &Connecting::connected);
    connect(&m_wizard, &QDialog::rejected, this, &Connecting::cancelled);
    m_wizard.setGuest(guestKind());
    whenDone(m_composition.credentials().state(), this, [this](KeyStoreState state) { m_wizard.setKeyStore(state); });
}

Connecting::~Connecting() {
    giveUp();
}

void Connecting::add() {
    m_wizard.show();
    search();
}

//! With one that is known.
void Connecting::begin(const Profile& profile) {
    m_known = profile;
    m_wizard.setProfile(profile);
    m_wizard.show();
}

void Connecting::askForPassword(const Profile& profile, const QString& sentence) {
    begin(profile);
    if (!sentence.isEmpty())
        m_askedKeyStoreFor = profile.id;
    m_wizard.skipTo(ConnectWizard::SignIn);
    if (!sentence.isEmpty())
        m_wizard.showMissingPassword(sentence);
}

void Connecting::change(const Profile& profile, const Secret& password, const Error& reason) {
    begin(profile);
    m_wizard.setStoredPassword(reason.code == ErrorCode::Auth ? Secret() : password);
    const bool isSignIn = reason.code == ErrorCode::Auth || reason.code == ErrorCode::Permission;
    if (!reason.message.isEmpty())
        m_reason = reason;
    if (m_reason && reason.code == ErrorCode::Auth)
        m_askedKeyStoreFor = profile.id; // what is kept there has just been refused
    if (isSignIn)
        m_wizard.skipTo(ConnectWizard::SignIn);
    else if (reason.code == ErrorCode::Tls) // only a look at the certificate tells why
        look(profile);
    if (m_reason && reason.code != ErrorCode::Tls)
        m_wizard.showFailure(*std::exchange(m_reason, std::nullopt));
}

void Connecting::search() {
    m_wizard.suggestions()->begin();
    m_isSearching = true;
    m_discovery.start();
}

//! The address may be that of a CCU that is known: its certificate is, too, and how it is reached.
void Connecting::recognise(const QString& host) {
    if (host == m_known.host)
        return;
    for (const Profile& kept : m_composition.profiles().profiles()) {
        if (kept.id != profileIdFor(host))
            continue;
        m_known = kept;
        m_wizard.adopt(kept);
    }
}

//! What the CCU shows is seen before anything is sent to it.
void Connecting::look(const Profile& profile) {
    giveUp();
    m_question = std::make_unique<QObject>();
    m_wizard.showProgress(0, 0, tr("Looking at the certificate of %1 …").arg(profile.host));
    whenDone(lookAtCertificate(profile, m_question.get()), m_question.get(),
        [this, profile](const Result<ShownCertificate>& shown) {
            m_question.release()->deleteLater(); // it is what calls
            if (shown)
                judge(profile, *shown);
            else
                m_wizard.showFailure(shown.error());
        });
}

void Connecting::judge(const Profile& profile, const ShownCertificate& shown) {
    const bool isKnown = profile.host == m_known.host && m_known.security == TransportSecurity::Tls;
    const bool isPinned = isKnown && !m_known.trust.pinSha256.isEmpty();
    const auto reason = std::exchange(m_reason, std::nullopt);
    if (isPinned && m_known.trust.pinSha256 != shown.sha256)
        return m_wizard.showCertificate(shown, m_known.trust.pinSha256);
    if (isPinned && reason)
        return m_wizard.showFailure(*reason); // it is the one that is trusted, and is refused all the same
    if (isPinned || (isKnown && !reason && m_known.trust.kind != TrustRule::Kind::Pin))
        return m_wizard.acceptTrust(m_known.trust); // as the person decided; the attempt proves it
    const QByteArray& justTrusted = profile.trust.pinSha256; // here, before the attempt that has just failed
    if (!justTrusted.isEmpty() && justTrusted != shown.sha256)
        return m_wizard.showCertificate(shown, justTrusted);
    if (shown.isTrusted)
        return m_wizard.acceptTrust({}); // an authority vouches for it: there is nothing to ask
    m_wizard.showCertificate(shown, {});
    if (reason)
        m_wizard.showFailure(*reason); // so far an authority counted, which does not vouch for this one
}

//! Before anybody types a password for it.
void Connecting::lookWhoAnswers(const Profile& profile) {
    m_visit = std::make_unique<QObject>();
    whenDone(lookForAnotherService(profile, m_visit.get()), m_visit.get(), [this](const std::optional<Error>& reason) {
        m_visit.release()->deleteLater(); // it is what calls
        if (reason)
            m_wizard.showWrongAddress(*reason);
    });
}

void Connecting::prepareSignIn(const Profile& profile) {
    lookWhoAnswers(profile);
    whenDone(findRoute(profile.host, this), this, [this](const Result<HostRoute>& route) {
        if (route)
            m_wizard.setCallbackChoices(callbackChoices(*route), route->ccuAddresses.constFirst().toString());
    });
    const bool isKept = profile.keeping == PasswordKeeping::KeyStore && profile.host == m_known.host;
    if (isKept && m_wizard.password().isEmpty() && std::exchange(m_askedKeyStoreFor, profile.id) != profile.id)
        readStoredPassword(profile);
}

//! A key store may wait for a person who is not there: the page says so and can be left at any time.
void Connecting::readStoredPassword(const Profile& profile) {
    m_question = std::make_unique<QObject>();
    m_wizard.showProgress(0, 0, tr("Asking the key store of this computer for the password …"));
    whenDone(m_composition.credentials().read(profile.id), m_question.get(),
        [this](const Result<std::optional<Secret>>& stored) {
            m_question.release()->deleteLater(); // it is what calls
            if (!stored)
                return m_wizard.showMissingPassword(stored.error().message);
            if (!*stored)
                return m_wizard.showMissingPassword(
                    tr("The key store has no password for this CCU any more. Type it here; it is kept again."));
            m_wizard.setStoredPassword(**stored);
            m_wizard.showAnswer();
        });
    constexpr std::chrono::seconds unexplained{3};
    QTimer::singleShot(unexplained, m_question.get(), [this] {
        m_wizard.showProgress(0, 0,
            tr("The key store waits for you to open it. You can also cancel and type the password for this time."));
    });
}

void Connecting::withdraw() {
    m_reason.reset();
    giveUp();
}

void Connecting::giveUp() {
    stopAsking();
    m_attempt.giveUp();
}

void Connecting::stopAsking() {
    if (m_question)
        m_askedKeyStoreFor.clear(); // nobody has heard the answer
    m_question.reset();
    m_visit.reset();
    m_discovery.stop();
    if (std::exchange(m_isSearching, false))
        m_wizard.suggestions()->end();
}

} // namespace ccudesk
