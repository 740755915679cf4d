// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tile.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/tileaccessible.h"
#include "ui/widgets/tilepaint.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {
constexpr double levelStep = 0.05;
constexpr qint64 dragIntervalMs = 250; // the queue drops superseded values; the radio has its own limits
constexpr int restMs = 250; // longer than the pause between two repeats of a key
} // namespace

Tile::Tile(QWidget* parent) : QAbstractButton(parent) {
    installTileAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::setPaintsOwnRing(this);
}

bool Tile::setContent(const TileContent& content) {
    if (content == m_content)
        return false;
    const bool wasOn = m_content.isOn;
    const QString oldName = spokenName();
    m_content = content;
    if (m_pressed != TileRegion::Level && !m_levelRest.isActive())
        m_dragLevel.reset();
    setText(content.name);
    setCheckable(content.hasToggle()); // makes CheckBox the stock accessible role
    {
        const QSignalBlocker blocker(this);
        setChecked(content.hasToggle() && content.isOn);
    }
    setToolTip(content.hint);
    update();
    if (QAccessible::isActive() && (wasOn != content.isOn || oldName != spokenName())) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    return true;
}

void Tile::setStandsOnPage(bool standsOnPage) {
    m_standsOnPage = standsOnPage;
    update();
}

void Tile::turnArc() {
    if (m_content.isPending)
        update(tileLayout().value);
}

QString Tile::spokenName() const {
    QStringList parts{m_content.name};
    if (!m_content.room.isEmpty())
        parts.append(m_content.room);
    if (m_content.kind == TileKind::Thermostat) {
        parts.append(m_content.actual + QLatin1Char(' ') + m_content.unit);
        //: read out by screen readers; %1 is a temperature or "Off"
        parts.append(tr("target %1").arg(m_content.target));
    }
    parts.append(m_content.value);
    return parts.join(QStringLiteral(", "));
}

QSize Tile::sizeHint() const {
    return {180, TileLayout::heightFor(font())};
}

QSize Tile::minimumSizeHint() const {
    return {metrics::tileMinimumWidth, TileLayout::heightFor(font())};
}

void Tile::activate() {
    if (!m_content.isOperable())
        return;
    switch (m_content.kind) {
    case TileKind::Switch:
    case TileKind::Dimmer:
        Q_EMIT toggleRequested(!m_content.isOn);
        break;
    case TileKind::Blind: {
        // While it moves, Space stops it: the one thing that may be urgent.
        const bool isOpen = m_content.level > 0.5;
        Q_EMIT moveRequested(m_content.isPending ? BlindMove::Stop : isOpen ? BlindMove::Down : BlindMove::Up);
        break;
    }
    case TileKind::Command:
        Q_EMIT commandRequested();
        break;
    case TileKind::Thermostat:
    case TileKind::Meter:
        Q_EMIT detailRequested();
        break;
    }
}

void Tile::requestLevel(double level) {
    if (!m_content.isOperable() || !m_content.hasLevel())
        return;
    m_levelRest.stop();
    m_dragLevel = std::clamp(level, 0.0, 1.0);
    update();
    Q_EMIT levelRequested(*m_dragLevel, true);
}

void Tile::stepBy(int steps, bool isRepeated) {
    if (!m_content.isOperable())
        return;
    if (m_content.kind == TileKind::Thermostat)
        return Q_EMIT targetStepRequested(steps); // steps replace each other in the queue
    if (!m_content.hasLevel())
        return;
    const double level = std::round((std::max(shownLevel(), 0.0) + steps * levelStep) / levelStep) * levelStep;
    if (!isRepeated)
        return requestLevel(level);
    m_dragLevel = std::clamp(level, 0.0, 1.0);
    m_levelRest.start(restMs, this);
    update();
}

void Tile::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_levelRest.timerId())
        return QAbstractButton::timerEvent(event);
    m_levelRest.stop();
    if (m_dragLevel)
        requestLevel(*m_dragLevel);
}

void Tile::runRegion(TileRegion region) {
    if (region == TileRegion::Body)
        return Q_EMIT detailRequested();
    if (!m_content.isOperable())
        return;
    switch (region) {
    case TileRegion::Toggle:
        return Q_EMIT toggleRequested(!m_content.isOn);
    case TileRegion::Up:
        return Q_EMIT moveRequested(BlindMove::Up);
    case TileRegion::Stop:
        return Q_EMIT moveRequested(BlindMove::Stop);
    case TileRegion::Down:
        return Q_EMIT moveRequested(BlindMove::Down);
    case TileRegion::Minus:
        return Q_EMIT targetStepRequested(-1);
    case TileRegion::Plus:
        return Q_EMIT targetStepRequested(1);
    case TileRegion::Command:
        return Q_EMIT commandRequested();
    case TileRegion::None:
    case TileRegion::Body:
    case TileRegion::Level:
        return;
    }
}

void Tile::dragTo(int x, bool isFinal) {
    const QRect bar = tileLayout().bar;
    const double share = static_cast<double>(x - bar.x()) / std::max(1, bar.width() - 1);
    m_dragLevel = std::round(std::clamp(share, 0.0, 1.0) * 100.0) / 100.0;
    update();
    if (isFinal || !m_sinceLevel.isValid() || m_sinceLevel.elapsed() >= dragIntervalMs) {
        m_sinceLevel.start();
        Q_EMIT levelRequested(*m_dragLevel, isFinal);
    }
}

void Tile::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return QAbstractButton::mousePressEvent(event);
    m_pressed = tileLayout().regionAt(event->pos());
    setDown(true);
    if (m_pressed == TileRegion::Level && m_content.isOperable())
        dragTo(event->pos().x(), false);
    update();
}

void Tile::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed == TileRegion::Level && m_content.isOperable())
        dragTo(event->pos().x(), false);
}

void Tile::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return QAbstractButton::mouseReleaseEvent(event);
    const TileRegion pressed = std::exchange(m_pressed, TileRegion::None);
    setDown(false);
    update();
    if (pressed == TileRegion::Level && m_content.isOperable())
        dragTo(event->pos().x(), true);
    else if (rect().contains(event->pos()) && tileLayout().regionAt(event->pos()) == pressed)
        runRegion(pressed);
}

void Tile::wheelEvent(QWheelEvent* event) {
    // Only where the person aims at the slider: the wheel scrolls the page everywhere else.
    const bool isOnSlider = tileLayout().regionAt(event->position().toPoint()) == TileRegion::Level;
    if (!isOnSlider || !hasFocus() || event->angleDelta().y() == 0)
        return event->ignore();
    stepBy(event->angleDelta().y() > 0 ? 1 : -1, true);
}

void Tile::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
        if (!event->isAutoRepeat())
            activate();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT detailRequested();
    case Qt::Key_Left:
    case Qt::Key_Minus:
        if (m_content.hasLevel() || m_content.kind == TileKind::Thermostat)
            return stepBy(-1, event->isAutoRepeat());
        break;
    case Qt::Key_Right:
    case Qt::Key_Plus:
        if (m_content.hasLevel() || m_content.kind == TileKind::Thermostat)
            return stepBy(1, event->isAutoRepeat());
        break;
    default:
        break;
    }
    event->ignore(); // arrow keys move between tiles: the page does that
}

void Tile::keyReleaseEvent(QKeyEvent* event) {
    event->ignore();
}

void Tile::focusInEvent(QFocusEvent* event) {
    m_showsFocus = event->reason() != Qt::MouseFocusReason
        && (FocusRing::isKeyboardReason(event->reason()) || event->reason() == Qt::OtherFocusReason || m_showsFocus);
    QAbstractButton::focusInEvent(event);
    update();
}

void Tile::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_showsFocus = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

// click() and a screen reader's "press" end here: ask, never flip by ourselves.
void Tile::nextCheckState() {
    activate();
}

bool Tile::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

void Tile::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    TilePainter(*this, &painter).paint();
}

} // namespace ccudesk
