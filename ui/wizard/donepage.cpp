// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/donepage.h"

#include "ui/pages/sentencelabel.h"
#include "ui/wizard/labelledfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ccudesk {

namespace {

constexpr int longestName = 60;

QString keptSentence(PasswordKeeping keeping) {
    switch (keeping) {
    case PasswordKeeping::KeyStore:
        return DonePage::tr("The password goes into the key store of this computer and into no file.");
    case PasswordKeeping::Session:
        return DonePage::tr("The password is forgotten when CCU Desk ends.");
    case PasswordKeeping::Never:
        break;
    }
    return DonePage::tr("The password is asked for at every connection.");
}

} // namespace

DonePage::DonePage(QWidget* parent)
    : WizardPage(tr("Done"), parent),
      m_name(new LabelledField(QStringLiteral("profileName"), tr("&Name of this CCU"), content())),
      m_readOnly(new QCheckBox(tr("&Read only: nothing is switched and nothing changed"), content())) {
    setHeading(tr("It works"));
    m_name->edit()->setMaxLength(longestName);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    column()->addWidget(m_name);
    column()->addWidget(m_readOnly);
    m_found = addSentence(column(), {});
    m_found->setObjectName(QStringLiteral("found"));
    m_kept = addSentence(column(), {});
    addSentence(column(),
        tr("Keep it safe: never open the CCU to the internet, use a VPN from outside, and install its updates. Holes "
           "of the past let strangers in without a password."));
}

void DonePage::setProfile(const Profile& profile) {
    m_name->setText(profile.name);
    m_host = profile.host;
    m_readOnly->setChecked(profile.isReadOnly);
}

void DonePage::setFound(const QList<InterfaceStatus>& interfaces, const Profile& profile) {
    setSentence(profile.callback.isWanted ? tr("The CCU answers, and what happens there arrives here.")
                                          : tr("The CCU answers. What happens there is read once a minute."));
    if (m_name->text().isEmpty() || m_name->text() == m_host)
        m_name->setText(profile.host); // until the person gives it another
    m_host = profile.host;
    QStringList live;
    QStringList read;
    QStringList others;
    for (const InterfaceStatus& status : interfaces) {
        const bool isRead = status.state == InterfaceState::Silent && !profile.callback.isWanted;
        (status.state == InterfaceState::Live ? live : isRead ? read : others).append(status.name);
    }
    QStringList sentences;
    if (!live.isEmpty())
        sentences.append(tr("Live: %1.").arg(live.join(QStringLiteral(", "))));
    if (!read.isEmpty())
        sentences.append(tr("Read once a minute: %1.").arg(read.join(QStringLiteral(", "))));
    if (!others.isEmpty())
        sentences.append(tr("Not live: %1.").arg(others.join(QStringLiteral(", "))));
    m_found->setText(sentences.join(QLatin1Char(' ')));
    m_kept->setText(keptSentence(profile.keeping));
}

void DonePage::writeTo(Profile& profile) const {
    const QString name = m_name->text().trimmed();
    profile.name = name.isEmpty() ? profile.host : name;
    profile.isReadOnly = m_readOnly->isChecked();
}

} // namespace ccudesk
