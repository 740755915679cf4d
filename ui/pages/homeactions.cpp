// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/climatecommands.h"
#include "core/control/covercommands.h"
#include "core/control/lightcommands.h"
#include "core/control/safetycommands.h"
#include "ui/control/lightpanels.h"
#include "ui/pages/homepage.h"
#include "ui/widgets/sensorrow.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

#include <cmath>
#include <limits>

// What Home does, apart from what it shows.

namespace ccudesk {

void HomePage::watchTile(Tile* tile, const ControlUnit& unit) {
    connect(tile, &Tile::toggleRequested, this, [this, unit](bool on) { toggle(unit, on); });
    connect(tile, &Tile::levelRequested, this,
        [this, unit](double level, bool isFinal) { setLevel(unit, level, isFinal); });
    connect(tile, &Tile::moveRequested, this, [this, unit](BlindMove move) {
        m_runner.run(move == BlindMove::Up ? coverUp(unit, m_values)
                : move == BlindMove::Down  ? coverDown(unit, m_values)
                                           : coverStop(unit, m_values),
            window());
    });
    connect(tile, &Tile::targetStepRequested, this,
        [this, unit](int steps) { m_runner.run(stepTargetTemperature(unit, m_values, steps), window()); });
    connect(tile, &Tile::commandRequested, this, [this, unit] { runCommand(unit); });
    connect(tile, &Tile::detailRequested, this, [this, unit] { Q_EMIT deviceRequested(unit.state.device()); });
    tile->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tile, &QWidget::customContextMenuRequested, this,
        [this, tile, unit](const QPoint& position) { openTileMenu(tile, unit, position); });
}

void HomePage::toggle(const ControlUnit& unit, bool on) {
    const bool isDimmer = unit.kind == ChannelKind::Dimmer || unit.kind == ChannelKind::ColorLight;
    const bool isWater = unit.kind == ChannelKind::Valve && on;
    if (!isDimmer)
        return m_runner.run(
            switchTo(unit, m_values, on, isWater ? std::optional(usualWateringSeconds) : std::nullopt), window());
    m_runner.run(on ? dimOn(unit, m_values) : dimOff(unit, m_values), window());
}

void HomePage::setLevel(const ControlUnit& unit, double level, bool isFinal) {
    const CommandPriority priority = isFinal ? CommandPriority::Normal : CommandPriority::Slider;
    if (unit.kind == ChannelKind::Dimmer || unit.kind == ChannelKind::ColorLight)
        m_runner.run(dimTo(unit, m_values, level, {}, priority), window());
    else
        m_runner.run(coverTo(unit, m_values, {level, {}}, priority), window());
}

void HomePage::runCommand(const ControlUnit& unit) {
    const bool isOpen = readControlState(unit, m_values, m_clock.nowMs()).isOn.value_or(false); // unlocked, open, alarm
    switch (unit.kind) {
    case ChannelKind::KeymaticLock:
    case ChannelKind::DoorLock:
        return m_runner.run(operateLock(unit, m_values, isOpen ? LockCommand::Lock : LockCommand::Unlock), window());
    case ChannelKind::GarageDoor:
        return m_runner.run(garageDoor(unit, m_values, isOpen ? DoorCommand::Close : DoorCommand::Open), window());
    case ChannelKind::WindowDrive:
        return m_runner.run(isOpen ? coverDown(unit, m_values) : coverUp(unit, m_values), window());
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
        if (isOpen)
            m_runner.run(sirenOff(unit, m_values), window());
        return;
    default:
        return;
    }
}

void HomePage::openTileMenu(Tile* tile, const ControlUnit& unit, const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open details"), this, [this, unit] { Q_EMIT deviceRequested(unit.state.device()); });
    const bool isFavourite = m_favourites.contains(favouriteKey(unit.state));
    menu->addAction(isFavourite ? tr("Remove from favourites") : tr("Add to favourites"), this,
        [this, unit] { toggleFavourite(unit.state); });
    menu->popup(tile->mapToGlobal(position));
}

bool HomePage::eventFilter(QObject* watched, QEvent* event) {
    // Tiles and rows leave arrow keys alone; the scroll area would scroll with them.
    if (watched == m_content && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && moveFocus(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool HomePage::moveFocus(int key) {
    const QWidget* from = QApplication::focusWidget();
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isHorizontal = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!from || !m_content->isAncestorOf(from) || (!isVertical && !isHorizontal))
        return false;
    const auto placeOf
        = [this](const QWidget* widget) { return QRect(widget->mapTo(m_content, QPoint()), widget->size()).center(); };
    const QPoint start = placeOf(from);
    const int sign = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    QWidget* nearest = nullptr;
    int best = std::numeric_limits<int>::max();
    for (const Place& place : m_places) {
        QWidget* candidate = place.tile ? static_cast<QWidget*>(place.tile) : place.row;
        const QPoint way = placeOf(candidate) - start;
        const int along = sign * (isVertical ? way.y() : way.x());
        const int aside = std::abs(isVertical ? way.x() : way.y());
        if (along <= 4 || (isHorizontal && aside > candidate->height()))
            continue;
        const int cost = along + 3 * aside;
        if (cost < best) {
            best = cost;
            nearest = candidate;
        }
    }
    if (!nearest)
        return false;
    nearest->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(nearest);
    return true;
}

void HomePage::revealFirst(const std::function<bool(const Place&)>& matches) {
    for (const Place& place : m_places) {
        if (!place.card || !matches(place))
            continue;
        QWidget* widget = place.tile ? static_cast<QWidget*>(place.tile) : place.row;
        m_scroll->ensureWidgetVisible(widget, 0, 80);
        widget->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace ccudesk
