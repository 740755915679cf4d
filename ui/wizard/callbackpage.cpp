// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/callbackpage.h"

#include "core/profile/connectionsettings.h"
#include "core/profile/endpoints.h"
#include "core/profile/firewallrule.h"
#include "ui/pages/sentencelabel.h"
#include "ui/wizard/copyline.h"
#include "ui/wizard/labelledfield.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

QString fitWords(CallbackChoice::Fit fit) {
    switch (fit) {
    case CallbackChoice::Fit::Route:
        return CallbackPage::tr("towards the CCU");
    case CallbackChoice::Fit::Network:
        return CallbackPage::tr("in the CCU's network");
    case CallbackChoice::Fit::Elsewhere:
        return CallbackPage::tr("in another network");
    case CallbackChoice::Fit::Unreachable:
        break;
    }
    return CallbackPage::tr("the CCU cannot call there");
}

QString guestWords(Guest guest) {
    switch (guest) {
    case Guest::Container:
        return CallbackPage::tr(
            "CCU Desk runs in a container, where the CCU cannot call it. Best is the network of the "
            "host (--network host). Otherwise lead the port from the host into the container, and "
            "say under “Seen by the CCU as” which address and port the CCU calls.");
    case Guest::Wsl:
        return CallbackPage::tr(
            "CCU Desk runs inside Windows (WSL), where the CCU cannot call it. Best is the mirrored "
            "network (networkingMode=mirrored). Otherwise lead the port from Windows to here, and "
            "say under “Seen by the CCU as” which address and port the CCU calls.");
    case Guest::None:
        break;
    }
    return {};
}

QString doubt(CallbackChoice::Fit fit) {
    if (fit == CallbackChoice::Fit::Elsewhere)
        return CallbackPage::tr("This address is in another network than the CCU. It works only where a router leads "
                                "from the CCU to this computer.");
    if (fit == CallbackChoice::Fit::Unreachable)
        return CallbackPage::tr("This address exists on this computer or its cable only. Choose another one.");
    return {};
}

} // namespace

CallbackPage::CallbackPage(QWidget* parent)
    : WizardPage(tr("Callback"), parent), m_guest(new SentenceLabel(FontRole::Body, Token::Warn, content())) {
    setHeading(tr("Where does the CCU report changes?"));
    setSentence(tr("The CCU tells what happens by calling this computer. Its firewall must let the CCU in."));
    m_guest->setObjectName(QStringLiteral("guest"));
    m_guest->hide();
    column()->addWidget(m_guest);
    buildChoices();
    buildFirewall();
    buildAnnounced();
    follow();
}

void CallbackPage::buildChoices() {
    m_byRoute = new QRadioButton(tr("Automat&ically: the address from which this computer reaches the CCU"), content());
    m_byHand = new QRadioButton(tr("&Another address of this computer"), content());
    m_none = new QRadioButton(tr("Without ca&llbacks"), content());
    auto* group = new QButtonGroup(this);
    for (QRadioButton* radio : {m_byRoute, m_byHand, m_none}) {
        group->addButton(radio); // each with a parent of its own
        connect(radio, &QRadioButton::toggled, this, &CallbackPage::follow);
    }
    QVBoxLayout* route = addChoice(column(), m_byRoute, "byRoute");
    m_route = addSentence(route, {});
    m_routeDoubt = new SentenceLabel(FontRole::Small, Token::Warn, route->parentWidget());
    m_routeDoubt->setObjectName(QStringLiteral("routeDoubt"));
    route->addWidget(m_routeDoubt);
    QVBoxLayout* area = addChoice(column(), m_byHand, "byHand");
    m_address = new QComboBox(area->parentWidget());
    m_address->setObjectName(QStringLiteral("callbackAddress"));
    m_address->setAccessibleName(tr("Address of this computer"));
    m_address->setMaximumWidth(LabelledField::widest);
    area->addWidget(m_address);
    m_doubt = new SentenceLabel(FontRole::Small, Token::Warn, area->parentWidget());
    m_doubt->setObjectName(QStringLiteral("addressDoubt"));
    area->addWidget(m_doubt);
    connect(m_address, &QComboBox::currentIndexChanged, this, &CallbackPage::follow);
    addSentence(addChoice(column(), m_none, "noCallbacks"),
        tr("Values are read once a minute instead of being told at once. Right where the CCU cannot reach this "
           "computer."));
    m_byRoute->setChecked(true);
}

void CallbackPage::buildFirewall() {
    QVBoxLayout* details = addArea(column());
    m_details = details->parentWidget();
    details->setSpacing(14);
    m_port = new LabelledField(QStringLiteral("callbackPort"), tr("&Port (TCP, incoming)"), m_details);
    m_port->edit()->setMaxLength(5);
    const quint16 last = usualCallbackPort + usualCallbackPorts - 1;
    m_port->edit()->setPlaceholderText(tr("the first free one from %1 to %2").arg(usualCallbackPort).arg(last));
    details->addWidget(m_port);
    connect(m_port->edit(), &QLineEdit::textEdited, this, &CallbackPage::follow);
    QVBoxLayout* rule = addArea(details);
    m_ruleArea = rule->parentWidget();
    addCaption(rule, tr("If this computer has a firewall"));
    m_rule = new CopyLine(
        QStringLiteral("firewallRule"), tr("Command that lets the CCU in"), tr("Copy the command"), m_ruleArea);
    rule->addWidget(m_rule);
    m_neededPorts = addSentence(column(), {});
    m_neededPorts->setObjectName(QStringLiteral("neededPorts"));
}

void CallbackPage::buildAnnounced() {
    auto* details = qobject_cast<QVBoxLayout*>(m_details->layout());
    m_showAnnounced = new QPushButton(tr("&Seen by the CCU as …"), m_details);
    m_showAnnounced->setObjectName(QStringLiteral("showAnnounced"));
    m_showAnnounced->setCheckable(true);
    details->addWidget(m_showAnnounced, 0, Qt::AlignLeft);
    QVBoxLayout* area = addArea(details);
    m_announced = area->parentWidget();
    area->setSpacing(14);
    addSentence(area,
        tr("For a container, a virtual machine or a router in between: the CCU is told this address and port, and "
           "whatever is in between leads them here."));
    m_announcedHost = new LabelledField(QStringLiteral("announcedHost"), tr("Address that the CCU calls"), m_announced);
    m_announcedPort = new LabelledField(QStringLiteral("announcedPort"), tr("Port that the CCU calls"), m_announced);
    m_announcedPort->edit()->setMaxLength(5);
    connect(m_announcedHost->edit(), &QLineEdit::textChanged, this, &CallbackPage::follow);
    area->addWidget(m_announcedHost);
    area->addWidget(m_announcedPort);
    disclose(m_showAnnounced, m_announced);
}

void CallbackPage::setGuest(Guest guest) {
    m_guest->setText(guestWords(guest));
    m_guest->setVisible(guest != Guest::None);
    follow();
}

void CallbackPage::setNeededPorts(const Profile& profile) {
    QStringList ports;
    QString homegear;
    for (const QString& name : knownPortNames()) {
        const quint16 port = portOf(profile, name);
        if (port == 0)
            continue;
        if (name == homegearPortName())
            homegear = QString::number(port);
        else
            ports.append(
                QStringLiteral("%1 (%2)").arg(port).arg(name == QLatin1String("JSON") ? tr("web page") : name));
    }
    m_neededPorts->setText(
        tr("The other way round the CCU's firewall must let this computer in, as far as the interfaces are used: %1. "
           "Where it is a Homegear, only %2.")
            .arg(ports.join(QStringLiteral(", ")), homegear));
}

void CallbackPage::setProfile(const Profile& profile) {
    const auto portText = [](quint16 port) { return port == 0 ? QString() : QString::number(port); };
    m_wish = profile.callback;
    m_port->setText(portText(m_wish.bindPort));
    m_announcedHost->setText(m_wish.announcedHost);
    m_announcedPort->setText(portText(m_wish.announcedPort));
    m_showAnnounced->setChecked(!m_wish.announcedHost.isEmpty() || m_wish.announcedPort != 0);
    QRadioButton* choice = m_wish.bindHost.isEmpty() ? m_byRoute : m_byHand;
    (m_wish.isWanted ? choice : m_none)->setChecked(true);
    setChoices(m_choices, m_ccuAddress);
}

void CallbackPage::setChoices(const QList<CallbackChoice>& choices, const QString& ccuAddress) {
    if (m_byHand->isChecked() && !m_choices.isEmpty())
        m_wish.bindHost = m_choices.value(m_address->currentIndex()).address; // what is chosen stays chosen
    m_choices = choices;
    m_ccuAddress = ccuAddress;
    m_address->clear();
    for (const CallbackChoice& choice : choices)
        m_address->addItem(tr("%1 · %2 · %3").arg(choice.address, choice.adapter, fitWords(choice.fit)));
    const auto wanted = std::find_if(choices.begin(), choices.end(),
        [this](const CallbackChoice& choice) { return choice.address == m_wish.bindHost; });
    if (wanted != choices.end())
        m_address->setCurrentIndex(static_cast<int>(wanted - choices.begin()));
    follow();
}

void CallbackPage::follow() {
    if (!m_announced) // still being built
        return;
    m_byHand->setEnabled(!m_choices.isEmpty());
    m_address->setEnabled(m_byHand->isChecked());
    const bool hasRoute = !m_choices.isEmpty() && m_choices.constFirst().fit == CallbackChoice::Fit::Route;
    m_route->setText(hasRoute
            ? tr("That is %1 now. It is found anew when the network changes.").arg(m_choices.constFirst().address)
            : tr("It is found anew when the network changes."));
    showRouteDoubt(hasRoute ? m_choices.constFirst() : CallbackChoice());
    const CallbackChoice chosen = m_choices.value(m_address->currentIndex());
    m_doubt->setText(m_byHand->isChecked() ? doubt(chosen.fit) : QString());
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    m_details->setVisible(!m_none->isChecked());
    const quint16 port = settings().bindPort;
    const quint16 first = port == 0 ? usualCallbackPort : port;
    const quint16 last = port == 0 ? usualCallbackPort + usualCallbackPorts - 1 : port;
    m_rule->setText(firewallRule(ownFirewall(), m_ccuAddress, first, last));
    m_ruleArea->setVisible(!m_ccuAddress.isEmpty() && !m_rule->text().isEmpty());
}

//! Nothing is guessed: what the way back is like turns out in the connection test. Whoever has said what the CCU shall
//! call knows already, and a container is told so above.
void CallbackPage::showRouteDoubt(const CallbackChoice& route) {
    const CallbackSettings wish = settings();
    const QString port = QString::number(wish.bindPort == 0 ? usualCallbackPort : wish.bindPort);
    QString sentence;
    if (route.doubt == CallbackChoice::Doubt::UsualNat)
        sentence
            = tr("%1 is an address as virtual machines and containers get it behind their host, and the CCU (%2) is "
                 "outside of that network: it can hardly call here. Best is a bridged network. Otherwise lead "
                 "port %3 (TCP) from the host to here, and enter the address of the host and that port under “Seen "
                 "by the CCU as”.")
                  .arg(route.address, m_ccuAddress, port);
    else if (route.doubt == CallbackChoice::Doubt::OtherNetwork)
        sentence
            = tr("The CCU (%2) is in another network than %1. That is fine where a router or a VPN leads both ways. "
                 "Where addresses are translated in between (NAT), enter under “Seen by the CCU as” which address "
                 "and port the CCU can call. The connection test shows whether its calls arrive.")
                  .arg(route.address, m_ccuAddress);
    const bool isAnswered = !wish.announcedHost.isEmpty() || !m_byRoute->isChecked() || !m_guest->isHidden();
    m_routeDoubt->setText(isAnswered ? QString() : sentence);
    m_routeDoubt->setVisible(!m_routeDoubt->text().isEmpty());
}

bool CallbackPage::isPort(const LabelledField& field) {
    bool isNumber = false;
    const int port = field.text().trimmed().toInt(&isNumber);
    return field.text().trimmed().isEmpty() || (isNumber && port > 0 && port <= 65535);
}

CallbackSettings CallbackPage::settings() const {
    CallbackSettings settings;
    settings.isWanted = !m_none->isChecked();
    if (m_byHand->isChecked())
        settings.bindHost = m_choices.isEmpty() ? m_wish.bindHost : m_choices.value(m_address->currentIndex()).address;
    if (isPort(*m_port))
        settings.bindPort = static_cast<quint16>(m_port->text().trimmed().toUInt());
    settings.announcedHost = parseHost(m_announcedHost->text()).value_or(QString());
    if (isPort(*m_announcedPort))
        settings.announcedPort = static_cast<quint16>(m_announcedPort->text().trimmed().toUInt());
    return settings;
}

void CallbackPage::writeTo(Profile& profile) const {
    profile.callback = settings();
}

bool CallbackPage::mayLeave() {
    if (m_none->isChecked())
        return true;
    LabelledField* firstWrong = nullptr;
    const auto check = [&firstWrong](LabelledField* field, bool isRight, const QString& sentence) {
        field->setError(isRight ? QString() : sentence);
        if (!isRight && !firstWrong)
            firstWrong = field;
    };
    const QString portSentence = tr("A port is a number from 1 to 65535.");
    const QString announced = m_announcedHost->text().trimmed();
    const auto host = announced.isEmpty() ? Result<QString>() : parseCallbackHost(announced, m_ccuAddress);
    check(m_port, isPort(*m_port), portSentence);
    check(m_announcedHost, host.has_value(), host ? QString() : host.error().message);
    check(m_announcedPort, isPort(*m_announcedPort), portSentence);
    if (firstWrong) {
        if (firstWrong != m_port)
            m_showAnnounced->setChecked(true); // or nobody would see what is wrong
        firstWrong->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const CallbackChoice chosen = m_choices.value(m_address->currentIndex());
    const bool isReachable = !m_byHand->isChecked() || chosen.fit != CallbackChoice::Fit::Unreachable
        || !m_announcedHost->text().trimmed().isEmpty(); // another one leads here
    if (!isReachable)
        m_address->setFocus(Qt::OtherFocusReason);
    return isReachable;
}

} // namespace ccudesk
