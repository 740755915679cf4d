// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/radiocostnote.h"

#include "core/domain/radiocost.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/pendingtracker.h"
#include "ui/icons.h"
#include "ui/pages/sentencelabel.h"

#include <QHBoxLayout>
#include <QSet>
#include <QToolButton>
#include <QWhatsThis>

namespace ccudesk {

RadioCostNote::RadioCostNote(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_why(new QToolButton(this)),
      m_text(new SentenceLabel(FontRole::Small, Token::Text2, this)) {
    m_text->setObjectName(QStringLiteral("radioCost"));
    m_why->setObjectName(QStringLiteral("radioCostWhy"));
    m_why->setAutoRaise(true);
    m_why->setAccessibleName(tr("How the radio cost is estimated"));
    m_why->setToolTip(tr("How the radio cost is estimated"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_why);
    row->addWidget(m_text, 1);
    connect(m_why, &QToolButton::clicked, this,
        [this] { QWhatsThis::showText(m_why->mapToGlobal(m_why->rect().center()), m_why->whatsThis(), m_why); });
    connect(&context.home, &HomeStore::gatewaysChanged, this, &RadioCostNote::refresh);
    hide();
}

void RadioCostNote::setPlan(const QList<Write>& plan) {
    m_plan = plan;
    refresh();
}

//! When it arrives, and what makes it arrive earlier, where all of it is for one device that will not have it at once.
QString RadioCostNote::adviceForOne() const {
    QSet<DeviceKey> keys;
    for (const Write& write : m_plan)
        if (!write.changes.isEmpty())
            keys.insert(write.key.channel().device());
    const Device* device = keys.size() == 1 ? m_context.devices.device(*keys.cbegin()) : nullptr;
    if (!device || !m_context.care.pending)
        return {};
    const PendingKind kind = m_context.care.pending->kindIfWritten(device->key());
    return kind == PendingKind::Underway ? QString() : pendingWords(kind, *device).advice;
}

void RadioCostNote::refresh() {
    QList<PlannedSettings> planned;
    int dutyCycle = -1;
    const QList<RadioGateway> gateways = m_context.home.gateways();
    for (const Write& write : std::as_const(m_plan)) {
        const Device* device = m_context.devices.device(write.key.channel().device());
        planned.append({m_context.care.offerOf(write.key.interface).settings, device ? device->rxMode : RxModes(),
            write.changes, write.key.channel().device()});
        dutyCycle = qMax(dutyCycle, busiestDutyCycle(gateways, write.key.interface));
    }
    RadioCost cost = radioCost(planned);
    const QString advice = cost.least > 0 ? adviceForOne() : QString();
    if (!advice.isEmpty())
        cost.asleep = 0; // the advice says more
    QStringList sentences = radioCostSentences(cost);
    if (!advice.isEmpty())
        sentences.append(advice);
    setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    const QString warning = dutyCycleWarning(dutyCycle);
    if (!warning.isEmpty())
        sentences.prepend(warning);
    m_text->setText(sentences.join(QLatin1Char(' ')));
    m_text->setColor(warning.isEmpty() ? Token::Text2 : Token::Warn);
    m_why->setIcon(themeIcon(warning.isEmpty() ? QStringLiteral("info") : QStringLiteral("warning")));
    const QString why = radioCostAssumptions(cost, dutyCycle).join(QLatin1Char(' '));
    m_why->setWhatsThis(why);
    m_why->setAccessibleDescription(why);
}

QString linkCostText(const PageContext& context, const QList<DirectLink>& links) {
    QList<PlannedSettings> ends;
    for (const DirectLink& link : links)
        for (const ChannelKey& end : {link.from(), link.to()})
            if (const Device* device = context.devices.device(end.device())) // a partner that is gone hears nothing
                ends.append({context.care.offerOf(link.interface).settings, device->rxMode, {}, device->key()});
    return radioCostSentences(linkCost(ends)).join(QLatin1Char(' '));
}

} // namespace ccudesk
