// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectpage.h"

#include "core/profile/connectionsettings.h"
#include "core/profile/endpoints.h"
#include "ui/pages/passwordentry.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/widgets/passwordedit.h"
#include "ui/wizard/trustpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcessEnvironment>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

namespace ccudesk {

namespace {

//! What a person can do about it; the error itself says what happened.
QString nextStep(ErrorCode code) {
    switch (code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
        return ConnectPage::tr("Check the address, and that the CCU is switched on and in the same network. Its "
                               "firewall must let this computer in.");
    case ErrorCode::Tls:
        return ConnectPage::tr("Choose below how the CCU proves who it is. Nothing has been sent to it.");
    case ErrorCode::Auth:
        return ConnectPage::tr("Check user and password. After many refused attempts, or with too many open sessions, "
                               "the CCU refuses everybody for a few minutes.");
    case ErrorCode::Exposed:
        return ConnectPage::tr(
            "Reach it through a VPN into your home, and close the port in your router. If you know what "
            "you do, allow it below the address.");
    case ErrorCode::Permission:
        return ConnectPage::tr("Sign in as a user with the administrator role.");
    case ErrorCode::NotReady:
        return ConnectPage::tr("The CCU is still starting. Try again in a minute.");
    case ErrorCode::Http:
    case ErrorCode::Protocol:
        return ConnectPage::tr("Check that this is the address of a CCU, and the ports under “More settings”.");
    default:
        return {};
    }
}

} // namespace

void ConnectPage::setProfile(const Profile& profile) {
    m_host.edit->setText(profile.host);
    m_user.edit->setText(profile.user);
    m_allowsPublic->setChecked(profile.allowsPublicAddress);
    m_allowsPublic->setVisible(profile.allowsPublicAddress);
    m_wantsKeyStore = profile.keepsPassword;
    m_isKept = profile.keepsPassword;
    followKeyStore();
    const bool isPlain = profile.security == TransportSecurity::Plain;
    m_plain->setChecked(isPlain);
    m_byPin->setChecked(!isPlain && profile.trust.kind == TrustRule::Kind::Pin);
    m_bySystem->setChecked(!isPlain && profile.trust.kind == TrustRule::Kind::SystemRoots);
    m_byCaFile->setChecked(!isPlain && profile.trust.kind == TrustRule::Kind::CaFile);
    m_pin.edit->setText(QString::fromLatin1(profile.trust.pinSha256.toHex(':')));
    m_caFile.edit->setText(profile.trust.caFile);
    for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it)
        it.value()->setText(
            profile.ports.contains(it.key()) ? QString::number(profile.ports.value(it.key())) : QString());
    m_showPorts->setChecked(!profile.ports.isEmpty());
    followTrust();
}

void ConnectPage::setKeyStore(KeyStoreState state) {
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
    m_hasKeyStore = state != KeyStoreState::Absent;
    m_inKeyStore->setAccessibleDescription(m_keyStoreState->text());
    followKeyStore();
}

void ConnectPage::followKeyStore() {
    m_inKeyStore->setEnabled(m_hasKeyStore);
    QRadioButton* choice = m_hasKeyStore && m_wantsKeyStore ? m_inKeyStore : m_forSession;
    choice->setChecked(true);
}

void ConnectPage::setError(const Field& field, const QString& sentence) {
    field.error->setText(sentence);
    field.error->setVisible(!sentence.isEmpty());
    field.edit->setAccessibleDescription(sentence);
    setInvalid(field.edit, !sentence.isEmpty());
}

void ConnectPage::followTrust() {
    m_pinArea->setVisible(m_byPin->isChecked());
    m_caArea->setVisible(m_byCaFile->isChecked());
    m_plainWarning->setVisible(m_plain->isChecked());
    const TransportSecurity security = m_plain->isChecked() ? TransportSecurity::Plain : TransportSecurity::Tls;
    for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it) {
        const quint16 usual = portOf(it.key(), security);
        it.value()->setPlaceholderText(usual == 0 ? tr("none") : QString::number(usual));
    }
}

void ConnectPage::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_caFile.edit->setText(file);
        setError(m_caFile, {});
    });
    dialog->open();
}

std::optional<Profile> ConnectPage::checkedProfile() {
    QWidget* firstWrong = nullptr;
    const auto check = [&](const Field& field, const QString& sentence) {
        setError(field, sentence);
        if (!sentence.isEmpty() && !firstWrong)
            firstWrong = field.edit;
    };
    ConnectionOptions options;
    options.host = m_host.edit->text();
    options.user = m_user.edit->text(); // exactly as typed: the CCU knows names with blanks
    options.isPlain = m_plain->isChecked();
    options.allowsPublicAddress = m_allowsPublic->isChecked();
    const auto host = parseHost(options.host);
    check(m_host, host ? QString() : host.error().message);
    if (m_byPin->isChecked()) {
        options.pin = m_pin.edit->text().trimmed();
        const auto pin = options.pin.isEmpty() ? Result<QByteArray>() : parsePin(options.pin);
        check(m_pin, pin ? QString() : pin.error().message);
    }
    if (m_byCaFile->isChecked()) {
        options.caFile = m_caFile.edit->text().trimmed();
        const QFileInfo file(options.caFile);
        const bool isReadable = file.isFile() && file.isReadable();
        check(m_caFile, isReadable ? QString() : tr("Choose a file with the certificate that you trust, in PEM form."));
    }
    QString portSentence;
    for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it) {
        setInvalid(it.value(), false);
        if (it.value()->text().trimmed().isEmpty())
            continue;
        const QString setting = QStringLiteral("%1=%2").arg(it.key(), it.value()->text().trimmed());
        const auto port = parsePort(setting);
        if (port) {
            options.ports.append(setting);
            continue;
        }
        setInvalid(it.value(), true);
        portSentence = port.error().message;
        firstWrong = firstWrong ? firstWrong : it.value();
    }
    m_portError->setText(portSentence);
    m_portError->setVisible(!portSentence.isEmpty());
    if (!portSentence.isEmpty())
        m_showPorts->setChecked(true);
    if (firstWrong) {
        firstWrong->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    const auto settings = connectionSettings(options, QProcessEnvironment());
    if (settings) {
        Profile profile = settings->profile;
        if (m_byPin->isChecked())
            profile.trust.kind = TrustRule::Kind::Pin; // also while there is no fingerprint yet
        profile.keepsPassword = m_hasKeyStore ? m_inKeyStore->isChecked() : m_isKept && m_wantsKeyStore;
        return profile;
    }
    showFailure(settings.error());
    return std::nullopt;
}

void ConnectPage::connectNow() {
    if (!m_connect->isEnabled())
        return;
    m_outcome->hide();
    const std::optional<Profile> profile = checkedProfile();
    if (!profile)
        return;
    showProgress(0, 0, tr("Looking for %1 …").arg(profile->host));
    Q_EMIT connectRequested(*profile, Secret(m_password->edit()->text()));
}

void ConnectPage::setBusy(bool isBusy) {
    m_form->setEnabled(!isBusy);
    m_connect->setEnabled(!isBusy);
    m_demo->setEnabled(!isBusy);
    m_cancel->setVisible(isBusy);
    m_progress->setVisible(isBusy);
}

void ConnectPage::showProgress(int done, int total, const QString& sentence) {
    const bool isNew = m_connect->isEnabled();
    setBusy(true);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setAccessibleName(sentence);
    m_outcomeTitle->setText(tr("Connecting"));
    m_outcomeText->setColor(Token::Text2);
    m_outcomeText->setText(sentence);
    m_outcomeDetail->hide();
    m_outcome->show();
    if (isNew)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::showFailure(const Error& error) {
    setBusy(false);
    m_outcomeTitle->setText(tr("Not connected"));
    m_outcomeText->setColor(Token::Text2);
    m_outcomeText->setText(nextStep(error.code));
    m_outcomeText->setVisible(!m_outcomeText->text().isEmpty());
    m_outcomeDetail->setText(error.message);
    m_outcomeDetail->show();
    m_outcome->setAccessibleName(tr("Not connected. %1").arg(error.message));
    m_outcome->show();
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (error.code == ErrorCode::Exposed)
        m_allowsPublic->show(); // an answer to this, and no setting to stumble over
    QLineEdit* next = error.code == ErrorCode::Auth ? m_password->edit() : m_host.edit;
    next->setFocus(Qt::OtherFocusReason);
    next->selectAll();
}

void ConnectPage::showCertificate(const QString& host, const ShownCertificate& shown, const QByteArray& known) {
    m_trustPage->setCertificate(host, shown, known);
    m_formPage->hide();
    m_trustPage->show();
    m_trustPage->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::showForm() {
    m_trustPage->hide();
    m_formPage->show();
}

void ConnectPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (event->spontaneous()) // minimised: the person comes back
        return;
    m_password->clear();
    setBusy(false);
    m_outcome->hide();
    showForm();
}

} // namespace ccudesk
