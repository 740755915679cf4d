// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/weekpicture.h"

#include "core/domain/weekprogramtext.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

constexpr int rowGap = 6;
constexpr int labelGap = 12;
constexpr int markWidth = 20; //!< for the sign of an unusual day
constexpr qreal grip = 5; //!< how near to an end the pointer takes it
constexpr int hour = 60;

QColor blended(const QColor& from, const QColor& to, qreal part) {
    return QColor::fromRgbF(static_cast<float>(from.redF() + (to.redF() - from.redF()) * part),
        static_cast<float>(from.greenF() + (to.greenF() - from.greenF()) * part),
        static_cast<float>(from.blueF() + (to.blueF() - from.blueF()) * part));
}

//! Heating is amber: nothing of it while it only keeps from freezing, all of it where it is hot.
QColor planeOf(double temperature, const Theme& theme) {
    constexpr double cold = 14.0;
    constexpr double hot = 26.0;
    const qreal part = std::clamp((temperature - cold) / (hot - cold), 0.0, 1.0);
    return blended(theme[Token::Sunken], theme[Token::WarnFill], 0.05 + 0.85 * part);
}

} // namespace

WeekPicture::WeekPicture(QWidget* parent) : QWidget(parent) {
    installPicturePartsAccessibility();
    for (HeatingDay& day : m_week)
        day.periods = {HeatingPeriod()};
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    limitHeight();
    setAccessibleName(tr("Heating program of the week"));
    setAccessibleDescription(tr("Arrow keys go from period to period, Return edits, Insert splits, Delete removes."));
    FocusRing::setPaintsOwnRing(this);
}

void WeekPicture::setWeek(const HeatingWeek& week, const std::array<bool, daysOfWeek>& changed) {
    m_week = week;
    m_changed = changed;
    m_dragged.reset();
    m_current.period = std::min(m_current.period, static_cast<int>(periods(m_current.day).size()) - 1);
    updateGeometry();
    update();
    Q_EMIT currentChanged();
}

void WeekPicture::setCurrent(const Place& place) {
    const int day = std::clamp(place.day, 0, daysOfWeek - 1);
    const int period = std::clamp(place.period, 0, static_cast<int>(periods(day).size()) - 1);
    if (m_current == Place{day, period})
        return;
    m_current = {day, period};
    update();
    announceCurrentPart(this);
    Q_EMIT currentChanged();
}

QString WeekPicture::sentence(const Place& place) const {
    const QString said = periodSentence(place.day, periods(place.day), place.period);
    if (!m_week.at(static_cast<size_t>(place.day)).isUnusual)
        return said;
    return tr("%1. The device holds times of this day in an unusual order; they stay until the day is edited.")
        .arg(said);
}

int WeekPicture::partCount() const {
    return partOf({daysOfWeek - 1, static_cast<int>(periods(daysOfWeek - 1).size())});
}

WeekPicture::Place WeekPicture::placeOf(int part) const {
    int day = 0;
    while (day < daysOfWeek - 1 && part >= periods(day).size())
        part -= static_cast<int>(periods(day++).size());
    return {day, part};
}

int WeekPicture::partOf(const Place& place) const {
    int part = place.period;
    for (int day = 0; day < place.day; ++day)
        part += static_cast<int>(periods(day).size());
    return part;
}

int WeekPicture::lowestRow() const {
    return grownHeight(metrics::tableRowHeight, font());
}

int WeekPicture::hoursHeight() const {
    return QFontMetrics(themeFont(FontRole::Caption, font())).height() + 6;
}

void WeekPicture::limitHeight() {
    setMaximumHeight(hoursHeight() + daysOfWeek * (qRound(lowestRow() * 1.4) + rowGap));
}

void WeekPicture::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        limitHeight();
    QWidget::changeEvent(event);
}

int WeekPicture::rowHeight() const {
    return std::max(lowestRow(), (height() - hoursHeight()) / daysOfWeek - rowGap);
}

int WeekPicture::labelWidth() const {
    const QFontMetrics metrics(themeFont(FontRole::Strong, font()));
    int width = 0;
    for (int day = 0; day < daysOfWeek; ++day)
        width = std::max(width, metrics.horizontalAdvance(dayName(day)));
    return 8 + width + markWidth + labelGap;
}

QSize WeekPicture::sizeHint() const {
    return {720, minimumSizeHint().height()};
}

QSize WeekPicture::minimumSizeHint() const {
    return {labelWidth() + 240, hoursHeight() + daysOfWeek * (lowestRow() + rowGap)};
}

QRectF WeekPicture::rowRect(int day) const {
    const qreal left = labelWidth();
    return {left, static_cast<qreal>(hoursHeight() + day * (rowHeight() + rowGap)), width() - left - 2,
        static_cast<qreal>(rowHeight())};
}

qreal WeekPicture::xOf(int minute) const {
    const QRectF row = rowRect(0);
    return row.left() + row.width() * minute / minutesOfDay;
}

int WeekPicture::minuteAt(qreal x) const {
    const QRectF row = rowRect(0);
    return static_cast<int>(std::lround((x - row.left()) / row.width() * minutesOfDay));
}

HeatingPeriods WeekPicture::shownPeriods(int day) const {
    if (!m_dragged || m_dragged->day != day)
        return periods(day);
    return withEnd(periods(day), m_dragged->period, m_draggedEnd, m_step);
}

QRectF WeekPicture::placeRect(const Place& place) const {
    const QRectF row = rowRect(place.day);
    const HeatingPeriods shown = shownPeriods(place.day);
    const qreal left = xOf(startOf(shown, place.period));
    return {left, row.top(), xOf(shown.at(place.period).end) - left, row.height()};
}

std::optional<WeekPicture::Place> WeekPicture::placeAt(const QPointF& position) const {
    for (int day = 0; day < daysOfWeek; ++day) {
        const QRectF row = rowRect(day);
        if (position.y() >= row.top() && position.y() < row.bottom() + rowGap)
            return Place{
                day, static_cast<int>(periodAt(periods(day), std::clamp(minuteAt(position.x()), 0, minutesOfDay - 1)))};
    }
    return std::nullopt;
}

std::optional<WeekPicture::Place> WeekPicture::endAt(const QPointF& position) const {
    const auto place = placeAt(position);
    if (!place)
        return std::nullopt;
    for (int period = 0; period < static_cast<int>(periods(place->day).size()) - 1; ++period)
        if (std::abs(xOf(periods(place->day).at(period).end) - position.x()) <= grip)
            return Place{place->day, period};
    return std::nullopt;
}

bool WeekPicture::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto place = placeAt(help->pos()))
        QToolTip::showText(help->globalPos(), sentence(*place), this);
    else
        QToolTip::hideText();
    return true;
}

void WeekPicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHours(&painter);
    for (int day = 0; day < daysOfWeek; ++day) {
        paintLabel(&painter, day);
        paintDay(&painter, day);
    }
    const QRectF frame = placeRect(m_current);
    if (m_showsRing)
        return paintFocusRing(&painter, frame, metrics::radiusButton, palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme(palette())[hasFocus() ? Token::Accent : Token::Outline], 2));
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), metrics::radiusButton, metrics::radiusButton);
}

void WeekPicture::paintHours(QPainter* painter) const {
    const Theme theme(palette());
    const QFont caption = themeFont(FontRole::Caption, font());
    const QFontMetrics metrics(caption);
    painter->setFont(caption);
    const qreal room = metrics.horizontalAdvance(QStringLiteral("00:00")) + 12.0;
    const int every = (xOf(3 * hour) - xOf(0)) >= room ? 3 : 6;
    for (int at = 0; at <= 24; at += every) {
        const qreal x = xOf(at * hour);
        const QString text = timeOfDayText(at * hour);
        const qreal width = metrics.horizontalAdvance(text);
        painter->setPen(theme[Token::Text3]);
        painter->drawText(
            QPointF(std::clamp(x - width / 2, xOf(0), xOf(minutesOfDay) - width), metrics.ascent()), text);
    }
}

void WeekPicture::paintLabel(QPainter* painter, int day) const {
    const Theme theme(palette());
    const QRectF row = rowRect(day);
    const bool isChanged = m_changed.at(static_cast<size_t>(day));
    if (isChanged) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme[Token::Accent]);
        painter->drawRect(QRectF(0, row.top(), 3, row.height()));
    }
    const QRectF place(8, row.top(), row.left() - 8, row.height());
    painter->setFont(themeFont(isChanged ? FontRole::Strong : FontRole::Body, font()));
    painter->setPen(theme[Token::Text]);
    painter->drawText(place, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), dayName(day));
    if (m_week.at(static_cast<size_t>(day)).isUnusual)
        paintIcon(painter, QRectF(row.left() - markWidth - 4, row.top(), markWidth, row.height()),
            QStringLiteral("warning"), 16, theme[Token::Warn]);
}

void WeekPicture::paintDay(QPainter* painter, int day) const {
    const HeatingPeriods shown = shownPeriods(day);
    painter->save();
    QPainterPath outline;
    outline.addRoundedRect(rowRect(day), metrics::radiusButton, metrics::radiusButton);
    painter->setClipPath(outline);
    for (qsizetype i = 0; i < shown.size(); ++i)
        paintPeriod(painter, placeRect({day, static_cast<int>(i)}), shown.at(i));
    painter->restore();
}

void WeekPicture::paintPeriod(QPainter* painter, const QRectF& rect, const HeatingPeriod& period) const {
    const Theme theme(palette());
    const QColor plane = planeOf(period.temperature, theme);
    painter->fillRect(rect, plane);
    painter->fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), theme[Token::Surface]);
    const QColor dark = theme.isDark() ? theme[Token::Window] : theme[Token::Text];
    const QColor light = theme.isDark() ? theme[Token::Text] : theme[Token::Surface];
    painter->setPen(contrastRatio(dark, plane) >= contrastRatio(light, plane) ? dark : light);
    painter->setFont(themeFont(FontRole::Strong, font()));
    const QFontMetrics metrics(painter->font());
    const QString number = temperatureText(period.temperature);
    const QString withUnit = QStringLiteral("%1 °C").arg(number);
    if (metrics.horizontalAdvance(withUnit) + 16 <= rect.width())
        painter->drawText(rect, static_cast<int>(Qt::AlignCenter), withUnit);
    else if (metrics.horizontalAdvance(number) + 6 <= rect.width())
        painter->drawText(rect, static_cast<int>(Qt::AlignCenter), number);
}

void WeekPicture::moveToDay(int day) {
    if (day < 0 || day >= daysOfWeek)
        return;
    const HeatingPeriods& here = periods(m_current.day);
    const int middle = (startOf(here, m_current.period) + here.at(m_current.period).end) / 2;
    setCurrent({day, static_cast<int>(periodAt(periods(day), middle))});
}

bool WeekPicture::handleMove(int key) {
    const int last = static_cast<int>(periods(m_current.day).size()) - 1;
    switch (key) {
    case Qt::Key_Left:
        setCurrent({m_current.day, m_current.period - 1});
        return true;
    case Qt::Key_Right:
        setCurrent({m_current.day, m_current.period + 1});
        return true;
    case Qt::Key_Up:
        moveToDay(m_current.day - 1);
        return true;
    case Qt::Key_Down:
        moveToDay(m_current.day + 1);
        return true;
    case Qt::Key_Home:
        setCurrent({m_current.day, 0});
        return true;
    case Qt::Key_End:
        setCurrent({m_current.day, last});
        return true;
    default:
        return false;
    }
}

bool WeekPicture::handleEdit(int key) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space:
        Q_EMIT editRequested();
        return true;
    case Qt::Key_Insert:
        Q_EMIT splitRequested();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return true;
    case Qt::Key_Plus:
        Q_EMIT temperatureStepRequested(1);
        return true;
    case Qt::Key_Minus:
        Q_EMIT temperatureStepRequested(-1);
        return true;
    default:
        return false;
    }
}

void WeekPicture::keyPressEvent(QKeyEvent* event) {
    m_showsRing = true;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if ((event->modifiers() & Qt::AltModifier) && isArrow) {
        const int by = event->key() == Qt::Key_Left ? -m_step : m_step;
        return Q_EMIT endRequested(periods(m_current.day).at(m_current.period).end + by);
    }
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier));
    if (!isPlain || (!handleMove(event->key()) && !handleEdit(event->key())))
        QWidget::keyPressEvent(event);
}

void WeekPicture::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_showsRing = false;
    const auto end = endAt(event->position());
    const auto place = end ? end : placeAt(event->position());
    if (!place)
        return;
    setCurrent(*place);
    m_dragged = end;
    if (end)
        m_draggedEnd = periods(end->day).at(end->period).end;
    update();
}

void WeekPicture::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged)
        return endAt(event->position()) ? setCursor(Qt::SplitHCursor) : unsetCursor();
    m_draggedEnd = minuteAt(event->position().x());
    update();
    const HeatingPeriods shown = shownPeriods(m_dragged->day);
    QToolTip::showText(
        event->globalPosition().toPoint(), periodSentence(m_dragged->day, shown, m_dragged->period), this);
}

void WeekPicture::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragged)
        return QWidget::mouseReleaseEvent(event);
    const Place held = *m_dragged;
    m_dragged.reset();
    update();
    if (withEnd(periods(held.day), held.period, m_draggedEnd, m_step) != periods(held.day)
        && std::abs(m_draggedEnd - periods(held.day).at(held.period).end) >= m_step)
        Q_EMIT endRequested(m_draggedEnd);
}

void WeekPicture::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && placeAt(event->position()) && !endAt(event->position()))
        Q_EMIT editRequested();
}

void WeekPicture::focusInEvent(QFocusEvent* event) {
    m_showsRing = FocusRing::isKeyboardReason(event->reason());
    QWidget::focusInEvent(event);
    update();
    announceCurrentPart(this);
}

void WeekPicture::focusOutEvent(QFocusEvent* event) {
    m_showsRing = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ccudesk
