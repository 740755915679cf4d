// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ladderview.h"

#include "ui/theme.h"
#include "ui/widgets/paint.h"
#include "ui/wizard/ladderrow.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ccudesk {

LadderView::LadderView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 6, 0, 6);
    m_column->setSpacing(0);
}

void LadderView::setSteps(const QList<ConnectionStep>& steps) {
    m_steps = steps;
    if (m_actions) // in the way of the rows
        m_column->removeWidget(m_actions);
    qDeleteAll(m_rows.mid(steps.size()));
    m_rows = m_rows.mid(0, steps.size());
    while (m_rows.size() < steps.size()) {
        m_rows.append(new LadderRow(this));
        m_column->addWidget(m_rows.constLast());
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_rows.at(i)->setNow(m_nowMs);
        m_rows.at(i)->setStep(steps.at(i), i + 1 == steps.size());
    }
    if (m_actions && m_actions->parentWidget() == this)
        placeBelowFailed(m_actions);
}

void LadderView::setNow(qint64 monotonicMs) {
    m_nowMs = monotonicMs;
    for (LadderRow* row : std::as_const(m_rows))
        row->setNow(monotonicMs);
}

void LadderView::placeBelowFailed(QWidget* actions) {
    m_actions = actions;
    const auto failed = std::find_if(m_steps.cbegin(), m_steps.cend(),
        [](const ConnectionStep& step) { return step.state == ConnectionStep::State::Failed; });
    m_column->removeWidget(actions);
    m_column->insertWidget(qMin(static_cast<int>(failed - m_steps.cbegin()) + 1, m_column->count()), actions);
}

void LadderView::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, rect(), metrics::radiusCard, theme[Token::Surface], theme[Token::Border]);
}

} // namespace ccudesk
