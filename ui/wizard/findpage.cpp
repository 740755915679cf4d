// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/findpage.h"

#include "core/profile/connectionsettings.h"
#include "core/profile/endpoints.h"
#include "ui/pages/sentencelabel.h"
#include "ui/wizard/ccusuggestions.h"
#include "ui/wizard/labelledfield.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccudesk {

FindPage::FindPage(QWidget* parent)
    : WizardPage(tr("Find the CCU"), parent),
      m_host(new LabelledField(QStringLiteral("host"), tr("&Address of the CCU"), content())),
      m_allowsPublic(new QCheckBox(tr("&This CCU is on the internet on purpose"), content())),
      m_suggestions(new CcuSuggestions(content())) {
    setHeading(tr("Where is your CCU?"));
    setSentence(tr("Its name or IP address. Nothing is sent to it before you have seen what answers there."));
    m_host->edit()->setPlaceholderText(tr("ccu3-webui or 192.168.1.20"));
    m_allowsPublic->setObjectName(QStringLiteral("allowsPublic"));
    m_allowsPublic->hide();
    for (QWidget* part :
        {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_allowsPublic), static_cast<QWidget*>(m_suggestions)})
        column()->addWidget(part);
    buildMore();
    connect(m_host->edit(), &QLineEdit::textEdited, this, &FindPage::forgetConsent);
    connect(m_suggestions, &CcuSuggestions::chosen, this, [this](const QString& host) {
        m_host->setText(host);
        forgetConsent();
        m_host->setFocus(Qt::OtherFocusReason);
    });
    followSecurity();
}

void FindPage::buildMore() {
    m_showMore = new QPushButton(tr("&More settings"), content());
    m_showMore->setObjectName(QStringLiteral("moreSettings"));
    m_showMore->setCheckable(true);
    column()->addWidget(m_showMore, 0, Qt::AlignLeft);
    QVBoxLayout* area = addArea(column());
    m_more = area->parentWidget();
    m_plain = new QCheckBox(tr("This CCU offers &no encryption"), m_more);
    addSentence(
        addChoice(area, m_plain, "plain"), tr("Before a password leaves without encryption, you are asked once more."));
    buildPorts(area);
    disclose(m_showMore, m_more);
    connect(m_plain, &QCheckBox::toggled, this, &FindPage::followSecurity);
}

void FindPage::buildPorts(QVBoxLayout* column) {
    addSentence(column, tr("Ports, where your CCU uses others than usual:"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    int row = 0;
    for (const QString& name : knownPortNames()) {
        const QString words = name == QLatin1String("JSON") ? tr("Web page (JSON)") : name;
        auto* label = new QLabel(words, m_more);
        auto* edit = new QLineEdit(m_more);
        edit->setObjectName(QString(QStringLiteral("port ") + name));
        edit->setAccessibleName(tr("Port of %1").arg(words));
        edit->setMaxLength(5);
        edit->setFixedWidth(110);
        label->setBuddy(edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        m_ports.insert(name, edit);
        ++row;
    }
    m_portError = new SentenceLabel(FontRole::Small, Token::Bad, m_more);
    m_portError->setObjectName(QStringLiteral("portError"));
    m_portError->hide();
    column->addWidget(m_portError);
}

void FindPage::setProfile(const Profile& profile) {
    m_host->setText(profile.host);
    m_allowsPublic->setChecked(profile.allowsPublicAddress);
    m_allowsPublic->setVisible(profile.allowsPublicAddress);
    m_plain->setChecked(profile.security == TransportSecurity::Plain);
    for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it) {
        const quint16 port = profile.ports.value(it.key());
        it.value()->setText(port == 0 ? QString() : QString::number(port));
    }
    m_showMore->setChecked(!profile.ports.isEmpty() || m_plain->isChecked());
}

TransportSecurity FindPage::security() const {
    return m_plain->isChecked() ? TransportSecurity::Plain : TransportSecurity::Tls;
}

void FindPage::writeTo(Profile& profile) const {
    profile.host = parseHost(m_host->text()).value_or(QString());
    profile.security = security();
    profile.allowsPublicAddress = m_allowsPublic->isChecked();
    profile.ports.clear();
    for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it)
        if (const auto port = parsePort(it.key() % QLatin1Char('=') % it.value()->text()); port)
            profile.ports.insert(port->first, port->second);
}

void FindPage::askForConsent() {
    m_allowsPublic->show();
}

//! What was agreed to holds for that address only.
void FindPage::forgetConsent() {
    m_allowsPublic->setChecked(false);
    m_allowsPublic->hide();
}

void FindPage::followSecurity() {
    for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it) {
        const quint16 usual = portOf(it.key(), security());
        it.value()->setPlaceholderText(usual == 0 ? tr("none") : QString::number(usual));
    }
}

bool FindPage::arePortsRight() {
    QLineEdit* firstWrong = nullptr;
    m_portError->hide();
    for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it) {
        const QString text = it.value()->text().trimmed();
        const auto port = parsePort(it.key() % QLatin1Char('=') % text);
        const bool isWrong = !text.isEmpty() && !port;
        setInvalid(it.value(), isWrong);
        if (!isWrong || firstWrong)
            continue;
        firstWrong = it.value();
        m_portError->setText(port.error().message);
        m_portError->show();
    }
    if (!firstWrong)
        return true;
    m_showMore->setChecked(true);
    firstWrong->setFocus(Qt::OtherFocusReason);
    return false;
}

bool FindPage::mayLeave() {
    const auto host = parseHost(m_host->text());
    m_host->setError(host ? QString() : host.error().message);
    if (!host)
        m_host->setFocus(Qt::OtherFocusReason);
    if (host && arePortsRight())
        Q_EMIT entered();
    return false;
}

QWidget* FindPage::firstFocus() const {
    return m_host->edit();
}

} // namespace ccudesk
