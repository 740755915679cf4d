// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/shellstatus.h"

#include "ui/theme.h"
#include "ui/widgets/statusitem.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ccudesk {

namespace {

Health healthOf(const InterfaceStatus& status) {
    switch (status.state) {
    case InterfaceState::Live:
        return Health::Good;
    case InterfaceState::Silent:
        return status.awaitsFirstEvent ? Health::Good : Health::Partial;
    case InterfaceState::Down:
        return Health::Bad;
    case InterfaceState::Connecting:
        if (status.isOverdue)
            return Health::Partial;
        break;
    case InterfaceState::Unknown:
        break;
    }
    return Health::Unknown;
}

QString sentenceOf(const InterfaceStatus& status) {
    switch (status.state) {
    case InterfaceState::Live:
        return ShellStatus::tr("%1 is connected.").arg(status.name);
    case InterfaceState::Silent:
        if (status.awaitsFirstEvent)
            return status.reason;
        return ShellStatus::tr("%1 answers, but does not report changes. %2").arg(status.name, status.reason);
    case InterfaceState::Down:
        return ShellStatus::tr("%1 does not answer. %2").arg(status.name, status.reason);
    case InterfaceState::Connecting:
        if (status.isOverdue)
            return status.reason;
        break;
    case InterfaceState::Unknown:
        break;
    }
    return ShellStatus::tr("%1 is being connected.").arg(status.name);
}

struct Fact {
    const char* icon;
    QString text;
    QString sentence;
};

Fact trustFact(const Profile& profile) {
    if (profile.security == TransportSecurity::Plain)
        return {"lock-open", ShellStatus::tr("Not encrypted"),
            ShellStatus::tr("The connection is not encrypted: anyone in your network can read it.")};
    switch (profile.trust.kind) {
    case TrustRule::Kind::Pin:
        return {"lock", ShellStatus::tr("TLS pinned"),
            ShellStatus::tr("The connection is encrypted, and only this one certificate is accepted.")};
    case TrustRule::Kind::CaFile:
        return {"lock", ShellStatus::tr("TLS, own authority"),
            ShellStatus::tr("The connection is encrypted and trusted by your own certificate authority.")};
    case TrustRule::Kind::Unchecked:
        return {"lock-open", ShellStatus::tr("TLS, not checked"),
            ShellStatus::tr("The connection is encrypted, but nobody checks with whom: somebody in between could read "
                            "and change everything.")};
    case TrustRule::Kind::SystemRoots:
        break;
    }
    return {"lock", ShellStatus::tr("TLS"),
        ShellStatus::tr("The connection is encrypted and trusted by this computer's certificate authorities.")};
}

} // namespace

ShellStatus::ShellStatus(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Status"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(17, 0, 17, 0);
    layout->setSpacing(20);
    m_dotsLayout = new QHBoxLayout;
    m_dotsLayout->setSpacing(20);
    layout->addLayout(m_dotsLayout);
    layout->addStretch(1);
    m_trust = addFact(QStringLiteral("lock"));
    m_events = addFact(QStringLiteral("wave"));
    m_dutyCycle = addFact(QStringLiteral("radio"));
    m_callback = addFact(QStringLiteral("arrow-left"));
    m_trust->hide(); // until it is known
    setEventsPerMinute(0);
    setDutyCycle(-1);
    setCallbackAddress({});
}

StatusItem* ShellStatus::addFact(const QString& icon) {
    auto* item = new StatusItem(this);
    item->setIconName(icon);
    layout()->addWidget(item);
    connect(item, &QAbstractButton::clicked, this, &ShellStatus::clicked);
    return item;
}

void ShellStatus::setInterfaces(const QList<InterfaceStatus>& interfaces) {
    while (m_dots.size() > interfaces.size())
        m_dots.takeLast()->deleteLater();
    while (m_dots.size() < interfaces.size()) {
        auto* dot = new StatusItem(this);
        connect(dot, &QAbstractButton::clicked, this, &ShellStatus::clicked);
        m_dotsLayout->addWidget(dot);
        m_dots.append(dot);
    }
    for (qsizetype i = 0; i < interfaces.size(); ++i) {
        m_dots.at(i)->setText(interfaces.at(i).name);
        m_dots.at(i)->setHealth(healthOf(interfaces.at(i)));
        m_dots.at(i)->setSentence(sentenceOf(interfaces.at(i)).trimmed());
        m_dots.at(i)->updateGeometry();
    }
}

void ShellStatus::setTrust(const Profile& profile, const CertificateRemark& remark) {
    const Fact fact = trustFact(profile);
    m_trust->setVisible(!m_isNarrow);
    m_trust->setIconName(remark.isPressing ? QStringLiteral("warning") : QLatin1String(fact.icon));
    m_trust->setText(fact.text);
    m_trust->setSentence(QStringLiteral("%1 %2").arg(fact.sentence, remark.sentence).trimmed());
    m_trust->updateGeometry();
}

void ShellStatus::setEventsPerMinute(int events) {
    m_events->setText(tr("%n event(s)/min", nullptr, events));
    m_events->setSentence(tr("%n event(s) arrived in the last minute.", nullptr, events));
    m_events->updateGeometry();
}

void ShellStatus::setDutyCycle(int percent) {
    m_hasDutyCycle = percent >= 0;
    m_dutyCycle->setText(tr("DC %1 %").arg(percent));
    m_dutyCycle->setSentence(tr("The radio module has used %1 % of its allowed sending time.").arg(percent));
    m_dutyCycle->setVisible(m_hasDutyCycle);
}

void ShellStatus::setCallbackAddress(const QString& address) {
    m_callback->setText(address.isEmpty() ? tr("No callback") : tr("Callback %1").arg(address));
    m_callback->setSentence(address.isEmpty() ? tr("The CCU has no address to report changes to.")
                                              : tr("The CCU reports changes to %1 on this computer.").arg(address));
    m_callback->updateGeometry();
}

void ShellStatus::setNarrow(bool isNarrow) {
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_trust->setVisible(!isNarrow && !m_trust->text().isEmpty());
    m_callback->setVisible(!isNarrow);
}

QStringList ShellStatus::sentences() const {
    QStringList sentences;
    for (const StatusItem* dot : m_dots)
        sentences.append(dot->accessibleName());
    for (const StatusItem* fact : {m_trust, m_dutyCycle, m_callback})
        if (fact != m_dutyCycle || m_hasDutyCycle)
            sentences.append(fact->accessibleName());
    sentences.removeAll(QString());
    return sentences;
}

QSize ShellStatus::sizeHint() const {
    return {600, grownHeight(metrics::statusBarHeight, font(), 10)};
}

void ShellStatus::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme(palette())[Token::Nav]);
}

} // namespace ccudesk
