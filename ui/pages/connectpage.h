// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/keystorestate.h"
#include "core/base/secret.h"
#include "core/profile/profile.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace ccudesk {

class CcuSuggestions;
class PasswordEntry;
class SentenceLabel;
class TrustPage;
struct ShownCertificate;

//! The first connection: where the CCU is, who signs in, and how the CCU proves that it is the right one. What is wrong
//! is said beside its field. The password goes out once as a Secret and is wiped from the field when the page is left.
class ConnectPage : public QWidget {
    Q_OBJECT
public:
    explicit ConnectPage(QWidget* parent = nullptr);

    //! Fills the fields with what is known; the password is never among it.
    void setProfile(const Profile& profile);
    //! Whether a password can be kept; until this is called it can't.
    void setKeyStore(KeyStoreState state);
    //! The connection is on its way: fields rest, the sentence says what is being done.
    void showProgress(int done, int total, const QString& sentence);
    //! Why it failed, and what to do next.
    void showFailure(const Error& error);
    //! Asks whether this is the person's CCU; known: what is trusted so far, empty at the first contact.
    void showCertificate(const QString& host, const ShownCertificate& shown, const QByteArray& known);

    //! What is found in the network while the page is open.
    [[nodiscard]] CcuSuggestions* suggestions() const { return m_suggestions; }

Q_SIGNALS:
    //! A rule of Kind::Pin without a fingerprint means: show the certificate first.
    void connectRequested(const ccudesk::Profile& profile, const ccudesk::Secret& password);
    //! The answer to showCertificate(); a refusal comes as cancelRequested().
    void certificateTrusted(const QByteArray& sha256);
    void cancelRequested();
    void demoRequested();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    //! A line with its label above and, below, what is wrong with it.
    struct Field {
        QLineEdit* edit = nullptr;
        SentenceLabel* error = nullptr;
    };

    void buildSignIn(QVBoxLayout* column);
    void buildKeeping(QVBoxLayout* column);
    void buildTrust(QVBoxLayout* column);
    void buildPorts(QVBoxLayout* column);
    void buildTrustPage(QVBoxLayout* pages);
    [[nodiscard]] QWidget* buildFooter();
    void showForm();
    Field addField(QVBoxLayout* column, const char* objectName, const QString& label, const QString& placeholder);
    void setError(const Field& field, const QString& sentence);
    void followTrust();
    void chooseFile();
    void connectNow();
    //! Nothing when a field is wrong: its sentence stands beside it and it has the focus.
    [[nodiscard]] std::optional<Profile> checkedProfile();
    void setBusy(bool isBusy);
    void followKeyStore();

    QWidget* m_formPage = nullptr;
    TrustPage* m_trustPage = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_form = nullptr;
    Field m_host;
    QCheckBox* m_allowsPublic = nullptr;
    CcuSuggestions* m_suggestions = nullptr;
    Field m_user;
    PasswordEntry* m_password = nullptr;
    Field m_pin;
    Field m_caFile;
    QRadioButton* m_inKeyStore = nullptr;
    QRadioButton* m_forSession = nullptr;
    SentenceLabel* m_keyStoreState = nullptr;
    bool m_hasKeyStore = false; //!< not the same as an enabled choice: while connecting the whole form rests
    bool m_wantsKeyStore = true; //!< as far as there is one
    bool m_isKept = false; //!< an earlier password is in the key store, though it may be out of reach now
    QWidget* m_pinArea = nullptr;
    QWidget* m_caArea = nullptr;
    QRadioButton* m_byPin = nullptr;
    QRadioButton* m_bySystem = nullptr;
    QRadioButton* m_byCaFile = nullptr;
    QRadioButton* m_plain = nullptr;
    QWidget* m_plainWarning = nullptr;
    QPushButton* m_showPorts = nullptr;
    QWidget* m_portArea = nullptr;
    QMap<QString, QLineEdit*> m_ports;
    SentenceLabel* m_portError = nullptr;
    QWidget* m_outcome = nullptr;
    QLabel* m_outcomeTitle = nullptr;
    SentenceLabel* m_outcomeText = nullptr;
    QLabel* m_outcomeDetail = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_connect = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_demo = nullptr;
};

} // namespace ccudesk
