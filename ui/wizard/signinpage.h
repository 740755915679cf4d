// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/keystorestate.h"
#include "core/base/secret.h"
#include "core/profile/profile.h"
#include "ui/wizard/wizardpage.h"

#include <QMap>

class QButtonGroup;
class QRadioButton;

namespace ccudesk {

class LabelledField;
class PasswordEntry;

//! Who signs in, and what becomes of the password afterwards.
class SignInPage : public WizardPage {
    Q_OBJECT
public:
    explicit SignInPage(QWidget* parent = nullptr);

    void setProfile(const Profile& profile);
    //! User, exactly as typed, and how the password is kept.
    void writeTo(Profile& profile) const;
    //! Whether a password can be kept; until this is called it can't.
    void setKeyStore(KeyStoreState state);
    //! The one used so far, or what the key store gave: it counts unless another one is typed. It is shown nowhere.
    void setStoredPassword(const Secret& password);
    [[nodiscard]] Secret password() const;
    //! What was typed, stored and suggested is forgotten.
    void forgetPasswords();

    [[nodiscard]] QWidget* firstFocus() const override;

private:
    void buildKeeping();
    SentenceLabel* addKeeping(PasswordKeeping keeping, const char* objectName, const QString& text);
    void followKeyStore();

    LabelledField* m_user;
    SentenceLabel* m_userDoubt;
    PasswordEntry* m_password;
    Secret m_stored;
    QButtonGroup* m_group;
    QMap<PasswordKeeping, QRadioButton*> m_choices;
    SentenceLabel* m_keyStoreState = nullptr;
    KeyStoreState m_keyStore = KeyStoreState::Absent;
    PasswordKeeping m_wish = PasswordKeeping::KeyStore; //!< of the person, whatever is possible now
    bool m_isKept = false; //!< an earlier password is in the key store, though it may be out of reach now
};

} // namespace ccudesk
