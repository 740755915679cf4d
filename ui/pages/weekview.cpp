// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/weekview.h"

#include "core/domain/channelnames.h"
#include "core/store/paramsetdraft.h"
#include "ui/pages/heatingview.h"
#include "ui/pages/switchview.h"

#include <QScrollArea>
#include <QStackedLayout>

namespace ccudesk {

QStringList weekProgramTargets(const Device& device) {
    QStringList names;
    for (const Channel& channel : device.channels) {
        const bool isTarget = channel.type.endsWith(QLatin1String("_VIRTUAL_RECEIVER"))
            || channel.type == QLatin1String("ACCESS_RECEIVER") || channel.type == QLatin1String("ACCESS_TRANSCEIVER")
            || channel.type == QLatin1String("DOOR_LOCK_STATE_TRANSMITTER");
        if (!isTarget)
            continue;
        if (hasOwnName(channel))
            names.append(QStringLiteral(":%1 %2").arg(channel.index).arg(channel.name));
        else if (channel.type == QLatin1String("DOOR_LOCK_STATE_TRANSMITTER"))
            names.append(WeekView::tr("Lock"));
        else if (channel.type.startsWith(QLatin1String("ACCESS_")))
            names.append(WeekView::tr("Person %1").arg(names.size()));
        else
            names.append(QStringLiteral(":%1").arg(channel.index));
    }
    return names;
}

WeekView::WeekView(QWidget* parent)
    : QWidget(parent), m_heating(new HeatingView(this)), m_switching(new SwitchView(this)),
      m_stack(new QStackedLayout(this)) {
    auto* scroll = new QScrollArea(this); // seven days and a large font may be higher than the window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_heating);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_switching);
}

bool WeekView::setDraft(ParamsetDraft* draft, const Device& device, const QString& address) {
    QString type;
    for (const Channel& channel : device.channels)
        if (channel.address == address)
            type = channel.type;
    m_heating->setDraft(draft);
    m_switching->setDraft(draft, entryKindOf(type), weekProgramTargets(device));
    m_stack->setCurrentIndex(m_heating->hasPrograms() ? 0 : 1);
    return m_heating->hasPrograms() || m_switching->hasPrograms();
}

} // namespace ccudesk
