// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/connectiontest.h"

#include "core/ccu/certificaterefusal.h"
#include "ui/icons.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/sentencelabel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/productname.h"
#include "ui/wizard/copyline.h"
#include "ui/wizard/ladderview.h"
#include "ui/wizard/waydrawing.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

struct ChipLook {
    Tone tone;
    QString icon;
    QString word;
};

ChipLook lookOf(const InterfaceStatus& status, bool hasCallbacks) {
    switch (status.state) {
    case InterfaceState::Live:
        return {Tone::Ok, QStringLiteral("check-circle"), ConnectionTest::tr("done")};
    case InterfaceState::Silent:
        if (status.awaitsFirstEvent)
            return {Tone::Neutral, QStringLiteral("check-circle"), ConnectionTest::tr("nothing changed yet")};
        if (!hasCallbacks)
            return {Tone::Neutral, QStringLiteral("clock"), ConnectionTest::tr("read once a minute")};
        return {Tone::Warn, QStringLiteral("warning"), ConnectionTest::tr("no callback")};
    case InterfaceState::Down:
        return {Tone::Bad, QStringLiteral("octagon"), ConnectionTest::tr("no answer")};
    case InterfaceState::Connecting:
        if (status.isOverdue)
            return {Tone::Warn, QStringLiteral("clock"), ConnectionTest::tr("no answer yet")};
        return {Tone::Accent, QStringLiteral("refresh"), ConnectionTest::tr("testing")};
    case InterfaceState::Unknown:
        break;
    }
    return {Tone::Neutral, QStringLiteral("minus"), ConnectionTest::tr("not used")};
}

bool needsALook(const InterfaceStatus& status) {
    return status.isBlocked() || status.isOverdue || status.state == InterfaceState::Down;
}

//! Empty where there is nothing to say.
QString planSentence(const RetryPlan& plan, qint64 nowMs) {
    constexpr qint64 second = 1'000;
    if (plan.failures == 0)
        return {};
    if (plan.atMs == 0)
        return ConnectionTest::tr("CCU Desk does not try this again by itself.");
    const qint64 left = (plan.atMs - nowMs + second - 1) / second;
    return left > 0
        ? ConnectionTest::tr("Tried %n time(s) in a row without success. Next attempt in %1 s.", nullptr, plan.failures)
              .arg(left)
        : ConnectionTest::tr(
            "Tried %n time(s) in a row without success. It is being tried again now.", nullptr, plan.failures);
}

QString adviceFor(const QString& callback, bool hasRule) {
    return hasRule ? ConnectionTest::tr("Requests arrive, but nothing comes back to %1. Let the CCU in through the "
                                        "firewall of this computer: the line below does that. Until then values are "
                                        "read once a minute.")
                         .arg(callback)
                   : ConnectionTest::tr("Requests arrive, but nothing comes back to %1. Let the CCU reach this "
                                        "computer there: in the firewall of this computer, TCP, incoming, from the "
                                        "address of the CCU. Until then values are read once a minute.")
                         .arg(callback);
}

bool hasFailed(const ConnectionStep& step) {
    return step.state == ConnectionStep::State::Failed;
}

bool isDone(const ConnectionStep& step) {
    return step.state == ConnectionStep::State::Done;
}

enum WayStep { Found, WebPage, SignedIn };
enum InterfaceStep { Answers };

} // namespace

ConnectionTest::ConnectionTest(QWidget* parent)
    : QWidget(parent), m_chipRow(new QWidget(this)), m_toCcu(new LadderView(this)), m_toInterface(new LadderView(this)),
      m_advice(new SentenceLabel(FontRole::Body, Token::Text, this)),
      m_rule(new CopyLine(QStringLiteral("rule"), tr("Command that lets the CCU in"), tr("Copy the command"), this)),
      m_drawing(new WayDrawing(this)) {
    auto* sentence = new SentenceLabel(FontRole::Body, Token::Text2, this);
    sentence->setText(tr("Each step shows what was tried and how long it took. It is done when there is proof."));
    auto* flow = new FlowLayout(m_chipRow);
    flow->setSpacing(metrics::tileGap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* part : {static_cast<QWidget*>(sentence), static_cast<QWidget*>(m_toCcu), m_chipRow,
             static_cast<QWidget*>(m_toInterface), static_cast<QWidget*>(m_advice), static_cast<QWidget*>(m_rule),
             static_cast<QWidget*>(m_drawing)})
        column->addWidget(part);
    column->addStretch(1);
    m_toCcu->setObjectName(QStringLiteral("toCcu"));
    m_toInterface->setObjectName(QStringLiteral("toInterface"));
    m_advice->setObjectName(QStringLiteral("advice"));
    buildActions();
    constexpr int secondMs = 1'000;
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_connection)
            setNow(m_connection->clock().monotonicMs());
    });
    showChosen();
}

void ConnectionTest::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_second.start();
}

void ConnectionTest::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_second.stop();
}

void ConnectionTest::buildActions() {
    m_actions = new QWidget(this);
    auto* column = new QVBoxLayout(m_actions);
    constexpr int underTheName = 56;
    column->setContentsMargins(underTheName, 2, 12, 10);
    column->setSpacing(metrics::tileGap);
    m_plan = new SentenceLabel(FontRole::Small, Token::Text2, m_actions);
    m_plan->setObjectName(QStringLiteral("plan"));
    column->addWidget(m_plan);
    auto* buttons = new QWidget(m_actions);
    column->addWidget(buttons);
    auto* row = new FlowLayout(buttons);
    row->setSpacing(metrics::tileGap);
    m_retry = new QPushButton(themeIcon(QStringLiteral("refresh")), {}, m_actions);
    m_retry->setObjectName(QStringLiteral("retry"));
    m_change = new QPushButton(m_actions);
    m_change->setObjectName(QStringLiteral("change"));
    m_page = new QPushButton(tr("&Open the CCU's page"), m_actions);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setToolTip(tr("Opens it in the browser, where the same user and password can be tried."));
    for (QPushButton* button : {m_retry, m_change, m_page})
        row->addWidget(button);
    m_actions->hide();
    connect(m_page, &QPushButton::clicked, this, &ConnectionTest::pageRequested);
    connect(m_retry, &QPushButton::clicked, this, &ConnectionTest::retryRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(m_subject); });
}

void ConnectionTest::follow(CcuConnection* connection) {
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    m_isChosen = false;
    if (connection) {
        connect(connection, &CcuConnection::stateChanged, this, &ConnectionTest::refresh);
        connect(connection, &CcuConnection::interfacesChanged, this, &ConnectionTest::refresh);
        refresh();
    } else {
        setRetryPlan({});
        setCertificateRefused(false);
        setWay({}, {});
        setInterfaces({});
    }
}

void ConnectionTest::refresh() {
    m_nowMs = m_connection->clock().monotonicMs();
    m_toCcu->setNow(m_nowMs);
    m_toInterface->setNow(m_nowMs);
    setRetryPlan(m_connection->retryPlan());
    setRule(m_connection->callbackRule());
    setCertificateRefused(isCertificateRefusal(m_connection->lastError()));
    setWay(m_connection->steps(), m_connection->callbackAddress());
    setInterfaces(m_connection->interfaces());
}

void ConnectionTest::setWay(const QList<ConnectionStep>& steps, const QString& callback) {
    m_steps = steps;
    m_callback = callback;
    m_toCcu->setSteps(steps);
    showChosen();
}

void ConnectionTest::setRule(const QString& rule) {
    m_rule->setText(rule);
}

void ConnectionTest::setCertificateRefused(bool isRefused) {
    if (m_isCertificateRefused == isRefused)
        return;
    m_isCertificateRefused = isRefused;
    showActions();
}

void ConnectionTest::setRetryPlan(const RetryPlan& plan) {
    m_wayPlan = plan;
    showPlan();
}

void ConnectionTest::setNow(qint64 monotonicMs) {
    m_nowMs = monotonicMs;
    m_toCcu->setNow(monotonicMs);
    m_toInterface->setNow(monotonicMs);
    showPlan();
}

//! On the way to the CCU itself, or to the interface that is shown: whichever is in the way.
void ConnectionTest::showPlan() {
    const bool isOnTheWay = std::any_of(m_steps.cbegin(), m_steps.cend(), hasFailed);
    const InterfaceStatus* status = chosen();
    const RetryPlan plan = isOnTheWay ? m_wayPlan : status ? status->retry : RetryPlan();
    const QString sentence = planSentence(plan, m_nowMs);
    if (m_plan->text() != sentence)
        m_plan->setText(sentence);
    m_plan->setVisible(!sentence.isEmpty());
    m_retry->setText(plan.atMs > 0 ? tr("&Try now") : tr("&Try again"));
}

void ConnectionTest::addChip() {
    auto* chip = new Chip({}, m_chipRow);
    chip->setCheckable(true);
    m_chipRow->layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, index = m_chips.size()] {
        m_isChosen = true;
        m_chosen = m_interfaces.value(index).name;
        showChosen();
    });
    m_chips.append(chip);
}

void ConnectionTest::setInterfaces(const QList<InterfaceStatus>& interfaces) {
    if (m_interfaces == interfaces)
        return;
    m_interfaces = interfaces;
    qDeleteAll(m_chips.mid(interfaces.size()));
    m_chips = m_chips.mid(0, interfaces.size());
    while (m_chips.size() < interfaces.size())
        addChip();
    for (qsizetype i = 0; i < interfaces.size(); ++i) {
        const ChipLook look = lookOf(interfaces.at(i), !m_callback.isEmpty());
        m_chips.at(i)->setText(tr("%1 · %2").arg(interfaces.at(i).name, look.word));
        m_chips.at(i)->setTone(look.tone);
        m_chips.at(i)->setIconName(look.icon);
    }
    if (!m_isChosen && !interfaces.isEmpty()) {
        const auto first = std::find_if(interfaces.cbegin(), interfaces.cend(), needsALook);
        m_chosen = first == interfaces.cend() ? interfaces.constFirst().name : first->name;
    }
    showChosen();
}

const InterfaceStatus* ConnectionTest::chosen() const {
    const auto status = std::find_if(m_interfaces.cbegin(), m_interfaces.cend(),
        [this](const InterfaceStatus& each) { return each.name == m_chosen; });
    return status == m_interfaces.cend() ? nullptr : &*status;
}

void ConnectionTest::showChosen() {
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(m_interfaces.value(i).name == m_chosen);
    m_chipRow->setVisible(!m_chips.isEmpty());
    const InterfaceStatus* status = chosen();
    m_toInterface->setVisible(status && !status->steps.isEmpty());
    m_toInterface->setSteps(status ? status->steps : QList<ConnectionStep>());
    const bool isBlocked = status && status->isBlocked() && !m_callback.isEmpty();
    m_advice->setVisible(isBlocked);
    m_rule->setVisible(isBlocked && !m_rule->text().isEmpty());
    if (isBlocked)
        m_advice->setText(adviceFor(m_callback, !m_rule->text().isEmpty()));
    showActions();
    showPlan();
    showDrawing();
}

void ConnectionTest::showActions() {
    const InterfaceStatus* status = chosen();
    const QList<ConnectionStep> toInterface = status ? status->steps : QList<ConnectionStep>();
    const auto failedWay = std::find_if(m_steps.cbegin(), m_steps.cend(), hasFailed);
    const auto failedThere = std::find_if(toInterface.cbegin(), toInterface.cend(), hasFailed);
    const bool isOnTheWay = failedWay != m_steps.cend();
    (isOnTheWay ? m_toCcu : m_toInterface)->placeBelowFailed(m_actions);
    m_actions->setVisible(isOnTheWay || failedThere != toInterface.cend());
    if (isOnTheWay && m_isCertificateRefused)
        m_subject = Subject::Certificate;
    else if (isOnTheWay)
        m_subject = failedWay - m_steps.cbegin() == SignedIn ? Subject::SignIn : Subject::Address;
    else if (status && status->refusesLogin)
        m_subject = Subject::SignIn;
    else
        m_subject = failedThere - toInterface.cbegin() == Answers ? Subject::Address : Subject::Callback;
    const bool hasPage = !m_connection || m_connection->session();
    m_page->setVisible(m_subject == Subject::SignIn && hasPage);
    switch (m_subject) {
    case Subject::Address:
        m_change->setText(tr("Change the add&ress …"));
        break;
    case Subject::Certificate:
        m_change->setText(tr("Compare &certificates …"));
        break;
    case Subject::SignIn:
        m_change->setText(tr("Change &user or password …"));
        break;
    case Subject::Callback:
        m_change->setText(tr("Choose another add&ress …"));
        break;
    }
}

void ConnectionTest::showDrawing() {
    using Way = WayDrawing::Way;
    const auto wayOf = [](bool isBlocked, bool isProven) {
        if (isBlocked)
            return Way::Blocked;
        return isProven ? Way::Works : Way::Unknown;
    };
    const InterfaceStatus* status = chosen();
    const bool hasAnswered = m_steps.size() > WebPage && isDone(m_steps.at(WebPage));
    const bool isLost
        = std::any_of(m_steps.cbegin(), m_steps.cbegin() + qMin<qsizetype>(m_steps.size(), SignedIn), hasFailed);
    // What has registered is reached, be the web page away or not.
    const bool isReached = status && (status->state == InterfaceState::Live || status->state == InterfaceState::Silent);
    const bool isDown = status && status->state == InterfaceState::Down;
    const Way requests = wayOf(!isReached && (isLost || isDown), hasAnswered || isReached);
    const bool isSilent = status && status->isBlocked() && !m_callback.isEmpty();
    const Way callbacks = wayOf(isSilent, status && status->state == InterfaceState::Live);
    const QString port = m_callback.section(QLatin1Char(':'), -1);
    const QString here = m_callback.isEmpty() ? QString() : m_callback.chopped(port.size() + 1);
    const QString product = m_connection ? productName(m_connection->backend().product) : QString();
    m_drawing->setWays({tr("This computer"), here},
        {product.isEmpty() ? tr("CCU") : product, m_connection ? m_connection->profile().host : QString()}, requests,
        callbacks, port);
}

} // namespace ccudesk
