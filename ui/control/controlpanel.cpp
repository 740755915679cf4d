// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/controlpanel.h"

#include "ui/control/climatepanel.h"
#include "ui/control/coverpanel.h"
#include "ui/control/genericpanel.h"
#include "ui/control/lightpanels.h"
#include "ui/control/simplepanels.h"
#include "ui/theme.h"
#include "ui/widgets/elidinglabel.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ccudesk {

namespace {

QString originSentence(const ControlState& state) {
    if (state.receivedAtMs == 0)
        return {};
    const qint64 sinceMs = state.changedAtMs > 0 ? state.changedAtMs : state.receivedAtMs;
    const QString since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(sinceMs), QLocale::ShortFormat);
    switch (state.origin) {
    case ValueOrigin::Event:
        return ControlPanel::tr("Since %1, confirmed by event").arg(since);
    case ValueOrigin::Read:
    case ValueOrigin::Rega:
        return ControlPanel::tr("Since %1, read from the CCU").arg(since);
    case ValueOrigin::Cached:
        return ControlPanel::tr("Since %1, stored value").arg(since);
    case ValueOrigin::NeverReceived:
        break;
    }
    return {};
}

} // namespace

ControlPanel::ControlPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_unit(unit), m_values(values), m_clock(clock), m_head(new QHBoxLayout),
      m_body(new QVBoxLayout(this)), m_headline(new QLabel(this)), m_age(new QLabel(this)) {
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setFont(themeFont(FontRole::H2, font()));
    m_headline->setWordWrap(true);
    m_age->setObjectName(QStringLiteral("age"));
    m_age->setFont(themeFont(FontRole::Small, font()));
    m_age->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_age);
    m_head->addLayout(words, 1);
    m_head->setSpacing(metrics::cardGap);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::cardPadding);
    m_body->addLayout(m_head);
    connect(&values, &ValueStore::valuesChanged, this, &ControlPanel::followChanges);
}

void ControlPanel::refresh() {
    const ControlState state = readControlState(m_unit, m_values, m_clock.nowMs());
    const bool hasOwnLine = state.kind == ChannelKind::HmIPThermostat || state.kind == ChannelKind::BidCosThermostat;
    m_headline->setText(hasOwnLine && !state.value.isEmpty() && state.isAvailable ? state.value : state.text);
    m_headline->setAccessibleName(state.accessibleText);
    const bool isFailed = state.pending && state.pending->state == PendingState::Failed;
    QStringList lines{isFailed ? state.pending->reason : originSentence(state)};
    if (hasOwnLine)
        lines.prepend(state.text);
    if (!state.problems.isEmpty())
        lines.append(state.problems.join(QStringLiteral(", ")));
    lines.removeAll(QString());
    m_age->setText(lines.join(QLatin1Char('\n')));
    m_age->setVisible(!lines.isEmpty());
    enableWidgets(state);
    showState(state);
    showReadings(state.readings);
}

void ControlPanel::setOperable(bool isOperable) {
    m_isOperable = isOperable;
    refresh();
}

void ControlPanel::request(const Result<ControlAction>& action) {
    if (action)
        Q_EMIT actionRequested(*action);
    else
        Q_EMIT refused(action.error().message);
}

QPushButton* ControlPanel::addButton(
    QHBoxLayout* row, const char* objectName, const QString& text, const ActionMaker& maker) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &QPushButton::clicked, this, [this, maker] { request(maker()); });
    row->addWidget(button);
    addOperable(button);
    return button;
}

void ControlPanel::addOperable(QWidget* widget) {
    m_operable.append(widget);
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool ControlPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

QHBoxLayout* ControlPanel::addRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    m_body->addLayout(row);
    return row;
}

bool ControlPanel::isOnItsWay(const ControlState& state) {
    const bool isWish = state.pending && state.pending->state != PendingState::Failed;
    return state.movement != Movement::None && !isWish;
}

bool ControlPanel::canWrite(const ChannelKey& channel, const QString& parameter) const {
    const DataPoint* point = m_values.get(channel, parameter);
    return point && (point->description->isWritable() || !point->description->complete);
}

void ControlPanel::showReadings(const QList<ControlReading>& readings) {
    QStringList parameters;
    for (const ControlReading& reading : readings)
        parameters.append(reading.parameter);
    if (parameters != m_shownReadings) {
        m_shownReadings = parameters;
        if (m_readings) {
            m_readings->hide();
            std::exchange(m_readings, nullptr)->deleteLater();
        }
        if (readings.isEmpty())
            return;
        m_readings = new QWidget(this);
        auto* grid = new QGridLayout(m_readings);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(0, 1);
        for (int row = 0; row < static_cast<int>(readings.size()); ++row) {
            grid->addWidget(new ElidingLabel(FontRole::Body, Token::Text2, m_readings), row, 0);
            auto* value = new QLabel(m_readings);
            value->setObjectName(QString(QStringLiteral("reading ") + parameters.at(row)));
            value->setFont(themeFont(FontRole::Strong, font()));
            grid->addWidget(value, row, 1, Qt::AlignRight);
        }
        m_body->addWidget(m_readings);
    }
    for (const ControlReading& reading : readings) {
        auto* value = m_readings->findChild<QLabel*>(QString(QStringLiteral("reading ") + reading.parameter));
        value->setText(reading.text);
        value->setAccessibleName(tr("%1: %2").arg(reading.name, reading.text));
        const auto* grid = static_cast<QGridLayout*>(m_readings->layout());
        const int row = static_cast<int>(parameters.indexOf(reading.parameter));
        static_cast<ElidingLabel*>(grid->itemAtPosition(row, 0)->widget())->setText(reading.name);
    }
}

void ControlPanel::setLeading(QWidget* widget) {
    m_head->insertWidget(0, widget, 0, Qt::AlignTop);
}

void ControlPanel::followChanges(const QList<DataPointId>& ids) {
    for (const DataPointId id : ids) {
        const ChannelKey channel = m_values.at(id).key.channel();
        if (channel == m_unit.state || channel == m_unit.target || channel == m_unit.meter
            || channel == m_unit.health) {
            refresh();
            return;
        }
    }
}

void ControlPanel::enableWidgets(const ControlState& state) {
    m_operable.removeAll(nullptr);
    for (const QPointer<QWidget>& widget : std::as_const(m_operable))
        widget->setEnabled(m_isOperable && state.isAvailable);
}

ControlPanel* makeControlPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent) {
    const auto make = [&]() -> ControlPanel* {
        switch (unit.kind) {
        case ChannelKind::Switch:
        case ChannelKind::Valve:
            return new SwitchPanel(unit, values, clock, parent);
        case ChannelKind::Dimmer:
        case ChannelKind::ColorLight:
            return new DimmerPanel(unit, values, clock, parent);
        case ChannelKind::Blind:
        case ChannelKind::Shutter:
        case ChannelKind::SlatBlind:
        case ChannelKind::WindowDrive:
            return new CoverPanel(unit, values, clock, parent);
        case ChannelKind::GarageDoor:
            return new GaragePanel(unit, values, clock, parent);
        case ChannelKind::BidCosThermostat:
        case ChannelKind::HmIPThermostat:
            return new ClimatePanel(unit, values, clock, parent);
        case ChannelKind::KeymaticLock:
        case ChannelKind::DoorLock:
            return new LockPanel(unit, values, clock, parent);
        case ChannelKind::Siren:
        case ChannelKind::BidCosSiren:
            return new SirenPanel(unit, values, clock, parent);
        case ChannelKind::Smoke:
            return new SmokePanel(unit, values, clock, parent);
        case ChannelKind::Key:
            return new KeyPanel(unit, values, clock, parent);
        case ChannelKind::Motion:
        case ChannelKind::Presence:
            return new DetectorPanel(unit, values, clock, parent);
        case ChannelKind::Generic:
            return new GenericPanel(unit, values, clock, parent);
        default: // sensors: the headline says it all
            return new ControlPanel(unit, values, clock, parent);
        }
    };
    ControlPanel* panel = make();
    panel->refresh();
    return panel;
}

} // namespace ccudesk
