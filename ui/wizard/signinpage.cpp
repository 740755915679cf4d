// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/signinpage.h"

#include "ui/pages/sentencelabel.h"
#include "ui/widgets/passwordedit.h"
#include "ui/wizard/labelledfield.h"
#include "ui/wizard/passwordentry.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ccudesk {

SignInPage::SignInPage(QWidget* parent)
    : WizardPage(tr("Sign in"), parent), m_user(new LabelledField(QStringLiteral("user"), tr("&User"), content())),
      m_password(new PasswordEntry(content())), m_group(new QButtonGroup(this)) {
    setHeading(tr("Sign in"));
    setSentence(tr("CCU Desk signs in once, keeps the session and signs out when it ends. A user of its own, with the "
                   "administrator role, is best. Homegear may need none: then leave both fields empty."));
    m_user->edit()->setPlaceholderText(tr("Admin"));
    column()->addWidget(m_user);
    m_userDoubt = new SentenceLabel(FontRole::Small, Token::Warn, content());
    m_userDoubt->setObjectName(QStringLiteral("userDoubt"));
    m_userDoubt->setText(
        tr("The name begins or ends with a blank. It is sent exactly so, as upper and lower case are."));
    m_userDoubt->hide();
    column()->addWidget(m_userDoubt);
    connect(m_user->edit(), &QLineEdit::textChanged, this,
        [this](const QString& name) { m_userDoubt->setVisible(name != name.trimmed()); });
    column()->addWidget(m_password);
    buildKeeping();
}

void SignInPage::buildKeeping() {
    addCaption(column(), tr("Keep the password"));
    m_keyStoreState = addKeeping(PasswordKeeping::KeyStore, "inKeyStore", tr("In the &key store of this computer"));
    m_keyStoreState->setObjectName(QStringLiteral("keyStoreState"));
    addKeeping(PasswordKeeping::Session, "forSession", tr("Until CCU Desk is cl&osed"))
        ->setText(tr("In memory only, and written nowhere."));
    addKeeping(PasswordKeeping::Never, "askEveryTime", tr("&Ask at every connection"))
        ->setText(tr("It is forgotten when this connection ends."));
    setKeyStore(KeyStoreState::Absent);
}

//! What it means stands below it.
SentenceLabel* SignInPage::addKeeping(PasswordKeeping keeping, const char* objectName, const QString& text) {
    auto* radio = new QRadioButton(text, content());
    QVBoxLayout* below = addChoice(column(), radio, objectName);
    m_group->addButton(radio); // they have different parents
    m_choices.insert(keeping, radio);
    connect(radio, &QRadioButton::clicked, this, [this, keeping] { m_wish = keeping; });
    return addSentence(below, {});
}

void SignInPage::setProfile(const Profile& profile) {
    m_user->setText(profile.user);
    m_wish = profile.keeping;
    m_isKept = profile.keeping == PasswordKeeping::KeyStore;
    followKeyStore();
}

void SignInPage::writeTo(Profile& profile) const {
    profile.user = m_user->text();
    const bool isPossible
        = m_keyStore != KeyStoreState::Absent || m_isKept; // what is kept is not given up by an outage
    profile.keeping = m_wish == PasswordKeeping::KeyStore && !isPossible ? PasswordKeeping::Session : m_wish;
}

void SignInPage::setKeyStore(KeyStoreState state) {
    m_keyStore = state;
    switch (state) {
    case KeyStoreState::Ready:
        m_keyStoreState->setText(tr("It is there and open."));
        break;
    case KeyStoreState::Locked:
        m_keyStoreState->setText(tr("It is locked; this computer will ask you to open it."));
        break;
    case KeyStoreState::Absent:
        m_keyStoreState->setText(
            tr("This computer has none that is running. The password is never written to a file."));
        break;
    }
    m_choices.value(PasswordKeeping::KeyStore)->setAccessibleDescription(m_keyStoreState->text());
    followKeyStore();
}

void SignInPage::followKeyStore() {
    const bool hasKeyStore = m_keyStore != KeyStoreState::Absent;
    m_choices.value(PasswordKeeping::KeyStore)->setEnabled(hasKeyStore);
    const bool isOutOfReach = m_wish == PasswordKeeping::KeyStore && !hasKeyStore;
    m_choices.value(isOutOfReach ? PasswordKeeping::Session : m_wish)->setChecked(true);
}

void SignInPage::setStoredPassword(const Secret& password) {
    m_stored = password;
    m_password->edit()->setPlaceholderText(password.isEmpty() ? QString() : tr("As before"));
}

Secret SignInPage::password() const {
    const QString typed = m_password->edit()->text();
    return typed.isEmpty() ? m_stored : Secret(typed);
}

void SignInPage::forgetPasswords() {
    m_password->clear();
    setStoredPassword({});
}

QWidget* SignInPage::firstFocus() const {
    return m_user->text().isEmpty() ? m_user->edit() : static_cast<QWidget*>(m_password->edit());
}

} // namespace ccudesk
