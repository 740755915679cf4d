// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/newdevicespage.h"

#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "ui/icons.h"
#include "ui/pages/devicequestions.h"
#include "ui/pages/newdevicerow.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/teachcard.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/masonry.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int contentWidth = 1120;

//! What most homes use comes first, and the highest card does not leave a hole.
int rankOf(Teaching teaching) {
    switch (teaching) {
    case Teaching::DeviceKey:
        return 0;
    case Teaching::InstallMode:
        return 1;
    case Teaching::Search:
    case Teaching::None:
        break;
    }
    return 2;
}

ElidingLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new ElidingLabel(FontRole::H2, Token::Text, parent);
    label->setText(text);
    return label;
}

} // namespace

NewDevicesPage::NewDevicesPage(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_count(new ElidingLabel(FontRole::Body, Token::Text2, this)),
      m_teach(new Masonry), m_inbox(new QVBoxLayout), m_nothing(new SentenceLabel(FontRole::Body, Token::Text2)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(buildHead());
    page->addWidget(buildContent(), 1);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &NewDevicesPage::refreshRows);
    const auto later = [this] { m_later.start(); };
    connect(&context.home, &HomeStore::inboxChanged, this, later);
    connect(&context.devices, &DeviceStore::devicesAdded, this, later);
    connect(&context.devices, &DeviceStore::devicesChanged, this, later);
    connect(&context.devices, &DeviceStore::devicesRemoved, this, later);
    connect(&context.devices, &DeviceStore::groupsChanged, this, later);
    refreshRows();
}

QWidget* NewDevicesPage::buildHead() {
    auto* back = new QToolButton(this);
    back->setObjectName(QStringLiteral("back"));
    back->setIcon(themeIcon(QStringLiteral("arrow-left")));
    back->setAutoRaise(true);
    back->setAccessibleName(tr("Back to the devices"));
    back->setToolTip(tr("Back to the devices"));
    connect(back, &QToolButton::clicked, this, &NewDevicesPage::closeRequested);
    auto* title = new ElidingLabel(FontRole::H1, Token::Text, this);
    title->setText(tr("New devices"));
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::pageMargin - 8, 14, metrics::pageMargin, 12);
    row->setSpacing(12);
    row->addWidget(back);
    row->addWidget(title);
    row->addWidget(m_count, 1);
    return head;
}

QWidget* NewDevicesPage::buildContent() {
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::pageMargin, 8, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(12);
    column->addWidget(heading(tr("Teach in"), content));
    column->addWidget(m_teach);
    column->addSpacing(12);
    column->addWidget(heading(tr("Inbox"), content));
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setText(
        tr("Nothing waits here. A device that was taught in appears by itself, to get a name and a room."));
    column->addWidget(m_nothing);
    m_inbox->setSpacing(metrics::tileGap);
    column->addLayout(m_inbox);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

//! The interfaces are known once the CCU has told them.
void NewDevicesPage::refreshCards() {
    QStringList teaching;
    for (const QString& name : m_context.care.interfaces())
        if (m_context.care.offerOf(name).teaching != Teaching::None)
            teaching.append(name);
    std::stable_sort(teaching.begin(), teaching.end(), [this](const QString& left, const QString& right) {
        return rankOf(m_context.care.offerOf(left).teaching) < rankOf(m_context.care.offerOf(right).teaching);
    });
    if (teaching != m_shownInterfaces) {
        m_shownInterfaces = teaching;
        for (TeachCard* card : std::as_const(m_cards))
            card->deleteLater();
        m_cards.clear();
        QList<QWidget*> cards;
        for (const QString& name : std::as_const(teaching)) {
            auto* card = new TeachCard(m_context, name, m_teach);
            connect(card, &TeachCard::messageRaised, this, &NewDevicesPage::messageRaised);
            m_cards.append(card);
            cards.append(card);
        }
        m_teach->setCards(cards);
    }
    for (TeachCard* card : std::as_const(m_cards))
        card->setOperable(m_isLive);
}

NewDeviceRow* NewDevicesPage::addRow(const DeviceKey& device) {
    auto* row = new NewDeviceRow(m_context, device, this);
    const auto tell = [this](const Message& message) { Q_EMIT messageRaised(message); };
    connect(row, &NewDeviceRow::messageRaised, this, &NewDevicesPage::messageRaised);
    connect(row, &NewDeviceRow::deviceRequested, this, &NewDevicesPage::deviceRequested);
    connect(row, &NewDeviceRow::replaceRequested, this,
        [this, tell](const DeviceKey& key) { askForReplaced(m_context, key, this, tell); });
    connect(row, &NewDeviceRow::deleteRequested, this, [this, tell](const DeviceKey& key) {
        if (const Device* known = m_context.devices.device(key))
            askToDeleteDevice(m_context, *known, this, tell);
    });
    m_inbox->addWidget(row);
    return row;
}

//! What is typed in a row outlives every change of the others.
void NewDevicesPage::refreshRows() {
    const QList<DeviceKey>& inbox = m_context.home.inbox();
    const auto isGone = [&](const NewDeviceRow* row) {
        return !inbox.contains(row->device()) || !m_context.devices.device(row->device());
    };
    for (NewDeviceRow* row : std::as_const(m_rows)) {
        if (!isGone(row))
            continue;
        row->hide();
        row->deleteLater();
    }
    m_rows.removeIf(isGone);
    for (const DeviceKey& device : inbox) {
        const bool isShown = std::any_of(
            m_rows.cbegin(), m_rows.cend(), [&device](const NewDeviceRow* row) { return row->device() == device; });
        if (!isShown && m_context.devices.device(device))
            m_rows.append(addRow(device));
    }
    for (NewDeviceRow* row : std::as_const(m_rows)) {
        row->refresh();
        row->setOperable(m_isLive);
    }
    m_nothing->setVisible(m_rows.isEmpty());
    m_count->setText(m_rows.isEmpty() ? QString() : tr("%n in the inbox", nullptr, static_cast<int>(m_rows.size())));
}

void NewDevicesPage::setConnection(ConnectionState state) {
    m_isLive = state == ConnectionState::Live;
    refreshCards();
    refreshRows();
}

void NewDevicesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshCards();
}

} // namespace ccudesk
