// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/eventspagepanel.h"

#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "ui/pages/eventcharts.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int margin = 20;
constexpr qsizetype mostDevices = 10;

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(themeFont(FontRole::Title, parent->font()));
    return label;
}

} // namespace

EventsPagePanel::EventsPagePanel(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget(scroll);
    m_bars = new MinuteBars(content);
    m_sentence = new SentenceLabel(FontRole::Small, Token::Text2, content);
    m_list = new QVBoxLayout;
    m_list->setSpacing(2);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(heading(tr("Events per minute"), content));
    column->addWidget(m_bars);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    column->addWidget(heading(tr("Busiest devices"), content));
    column->addLayout(m_list);
    column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &EventsPagePanel::refresh);
}

void EventsPagePanel::refresh() {
    m_bars->setCounts(m_context.events.perMinute(), QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).time());
    m_sentence->setText(m_bars->sentence());
    showBusiest();
}

void EventsPagePanel::showBusiest() {
    const QHash<DeviceKey, quint64>& counts = m_context.events.countsByDevice();
    QList<QPair<quint64, DeviceKey>> order;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        order.append({it.value(), it.key()});
    const qsizetype shown = qMin(mostDevices, order.size());
    std::partial_sort(order.begin(), order.begin() + shown, order.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.address < b.second.address;
    });
    while (m_busiest.size() < shown) {
        auto* row = new BusyDevice(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT deviceRequested(row->device()); });
        m_list->addWidget(row);
        m_busiest.append(row);
    }
    for (qsizetype i = 0; i < m_busiest.size(); ++i) {
        m_busiest.at(i)->setVisible(i < shown);
        if (i < shown)
            m_busiest.at(i)->setDevice(order.at(i).second, m_context.devices.displayNameOf(order.at(i).second),
                order.at(i).first, order.constFirst().first);
    }
}

void EventsPagePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    m_second.start();
}

void EventsPagePanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_second.stop();
}

void EventsPagePanel::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, 0, 1, height()), theme[Token::Border]);
}

} // namespace ccudesk
