// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/connectiontest.h"

#include "ui/pages/flowlayout.h"
#include "ui/pages/sentencelabel.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/ladderview.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

struct ChipLook {
    Tone tone;
    QString icon;
    QString word;
};

ChipLook lookOf(InterfaceState state) {
    switch (state) {
    case InterfaceState::Live:
        return {Tone::Ok, QStringLiteral("check-circle"), ConnectionTest::tr("done")};
    case InterfaceState::Silent:
        return {Tone::Warn, QStringLiteral("warning"), ConnectionTest::tr("no callback")};
    case InterfaceState::Down:
        return {Tone::Bad, QStringLiteral("octagon"), ConnectionTest::tr("no answer")};
    case InterfaceState::Connecting:
        return {Tone::Accent, QStringLiteral("refresh"), ConnectionTest::tr("testing")};
    case InterfaceState::Unknown:
        break;
    }
    return {Tone::Neutral, QStringLiteral("minus"), ConnectionTest::tr("not used")};
}

bool needsALook(const InterfaceStatus& status) {
    return status.state == InterfaceState::Silent || status.state == InterfaceState::Down;
}

} // namespace

ConnectionTest::ConnectionTest(QWidget* parent) : QWidget(parent) {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    auto* content = new QWidget(scroll);
    m_toCcu = new LadderView(content);
    m_chips = new QWidget(content);
    m_toInterface = new LadderView(content);
    m_advice = new SentenceLabel(FontRole::Body, Token::Text, content);
    auto* title = new QLabel(tr("Connection test"), content);
    title->setFont(themeFont(FontRole::H1, font()));
    auto* sentence = new SentenceLabel(FontRole::Body, Token::Text2, content);
    sentence->setText(tr("What was tried, and how long it took. A step is done when its own proof has come."));
    auto* flow = new FlowLayout(m_chips);
    flow->setSpacing(metrics::tileGap);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(12);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(sentence), static_cast<QWidget*>(m_toCcu),
             m_chips, static_cast<QWidget*>(m_toInterface), static_cast<QWidget*>(m_advice)})
        column->addWidget(part);
    column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_toCcu->setObjectName(QStringLiteral("toCcu"));
    m_toInterface->setObjectName(QStringLiteral("toInterface"));
    m_advice->setObjectName(QStringLiteral("advice"));
}

void ConnectionTest::setWay(const QList<ConnectionStep>& steps, const QString& callback) {
    m_callback = callback;
    m_toCcu->setSteps(steps);
    showChosen();
}

void ConnectionTest::setInterfaces(const QList<InterfaceStatus>& interfaces) {
    if (m_interfaces == interfaces)
        return;
    m_interfaces = interfaces;
    const auto chips = m_chips->findChildren<Chip*>();
    qDeleteAll(chips.mid(interfaces.size()));
    for (qsizetype i = 0; i < interfaces.size(); ++i) {
        Chip* chip = i < chips.size() ? chips.at(i) : nullptr;
        if (!chip) {
            chip = new Chip({}, m_chips);
            chip->setCheckable(true);
            m_chips->layout()->addWidget(chip);
            connect(chip, &Chip::clicked, this, [this, i] {
                m_isChosen = true;
                m_chosen = m_interfaces.value(i).name;
                showChosen();
            });
        }
        const ChipLook look = lookOf(interfaces.at(i).state);
        chip->setText(tr("%1 · %2").arg(interfaces.at(i).name, look.word));
        chip->setTone(look.tone);
        chip->setIconName(look.icon);
    }
    if (!m_isChosen && !interfaces.isEmpty()) {
        const auto first = std::find_if(interfaces.cbegin(), interfaces.cend(), needsALook);
        m_chosen = first == interfaces.cend() ? interfaces.constFirst().name : first->name;
    }
    showChosen();
}

void ConnectionTest::showChosen() {
    const auto status = std::find_if(m_interfaces.cbegin(), m_interfaces.cend(),
        [this](const InterfaceStatus& each) { return each.name == m_chosen; });
    const auto chips = m_chips->findChildren<Chip*>();
    for (qsizetype i = 0; i < chips.size(); ++i)
        chips.at(i)->setChecked(m_interfaces.value(i).name == m_chosen);
    m_chips->setVisible(!chips.isEmpty());
    const bool isKnown = status != m_interfaces.cend();
    m_toInterface->setVisible(isKnown && !status->steps.isEmpty());
    m_toInterface->setSteps(isKnown ? status->steps : QList<ConnectionStep>());
    const bool isSilent = isKnown && status->state == InterfaceState::Silent;
    m_advice->setVisible(isSilent);
    if (isSilent)
        m_advice->setText(tr(
            "Requests arrive, but nothing comes back to %1. Let the CCU reach this computer there: in the firewall of "
            "this computer, TCP, incoming, from the address of the CCU. Until then values are read once a minute.")
                              .arg(m_callback));
}

} // namespace ccudesk
