// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roomcard.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sensorrow.h"
#include "ui/widgets/tile.h"

#include <QPainter>
#include <QToolButton>

#include <utility>

namespace ccudesk {

namespace {
constexpr int headHeight = 24;
constexpr int headGap = 10;
constexpr int openSize = 28;
constexpr int oneColumnBelow = 2 * metrics::tileMinimumWidth + metrics::tileGap + 2 * metrics::cardPadding;
} // namespace

RoomCard::RoomCard(const QString& name, bool canBeOpened, QWidget* parent)
    : QWidget(parent), m_name(new ElidingLabel(FontRole::Title, Token::Text, this)),
      m_reading(new ElidingLabel(FontRole::Small, Token::Text2, this)) {
    setAccessibleName(name);
    m_name->setText(name);
    m_reading->setAlignment(Qt::AlignRight);
    if (canBeOpened) {
        m_timeline = addButton(
            QStringLiteral("clock"), tr("What has happened in this room"), tr("What has happened in %1").arg(name));
        m_timeline->setObjectName(QStringLiteral("timeline"));
        connect(m_timeline, &QAbstractButton::clicked, this, &RoomCard::timelineRequested);
        m_open = addButton(QStringLiteral("chevron-right"), tr("Show the devices of this room"),
            tr("Show the devices of %1").arg(name));
        connect(m_open, &QAbstractButton::clicked, this, &RoomCard::openRequested);
    }
}

QAbstractButton* RoomCard::addButton(const QString& icon, const QString& tip, const QString& spokenName) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(themeIcon(icon));
    button->setIconSize(QSize(14, 14));
    button->setToolTip(tip);
    button->setAccessibleName(spokenName);
    return button;
}

void RoomCard::addParts(const QList<Tile*>& tiles, const QList<SensorRow*>& sensors) {
    m_tiles += tiles;
    m_sensors += sensors;
    QList<QWidget*> parts{tiles.cbegin(), tiles.cend()};
    parts += QList<QWidget*>{sensors.cbegin(), sensors.cend()};
    for (QWidget* part : std::as_const(parts)) {
        part->setParent(this);
        part->show();
    }
    layOut(width(), true);
    updateGeometry();
}

void RoomCard::setReading(const QString& reading, const QString& storedAt) {
    const bool isStored = !storedAt.isEmpty();
    QStringList parts;
    if (isStored)
        parts.append(storedAt);
    if (!reading.isEmpty())
        parts.append(reading);
    const QString text = parts.join(QStringLiteral(" · "));
    if (text == m_reading->text() && isStored == m_isStored)
        return;
    m_isStored = isStored;
    m_reading->setText(text);
    layOut(width(), true);
    update(0, 0, width(), headHeight + 2 * metrics::cardPadding);
}

int RoomCard::heightForWidth(int width) const {
    return layOut(width, false);
}

QSize RoomCard::sizeHint() const {
    return {352, heightForWidth(352)};
}

void RoomCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut(width(), true);
}

int RoomCard::layOut(int width, bool place) const {
    const int inner = width - 2 * metrics::cardPadding;
    const int left = metrics::cardPadding;
    int y = metrics::cardPadding;
    const int head = qMax(headHeight, m_name->sizeHint().height());
    if (place) {
        int right = width - metrics::cardPadding;
        for (QAbstractButton* button : {m_open, m_timeline}) {
            if (!button)
                continue;
            const int outside = button == m_open ? 6 : 0;
            button->setGeometry(right - openSize + outside, y + (head - openSize) / 2, openSize, openSize);
            right -= openSize - outside;
        }
        const int readingWidth = qMin(m_reading->sizeHint().width(), inner / 2 + 20);
        const int labelHeight = m_reading->sizeHint().height();
        m_reading->setGeometry(right - readingWidth, y + (head - labelHeight) / 2, readingWidth, labelHeight);
        const int nameRight = right - readingWidth - (m_isStored ? 28 : 8);
        m_name->setGeometry(
            left + 4, y + (head - m_name->sizeHint().height()) / 2, nameRight - left - 4, m_name->sizeHint().height());
    }
    y += head + headGap;

    const int columns = width < oneColumnBelow ? 1 : 2;
    const int tileWidth = (inner - (columns - 1) * metrics::tileGap) / columns;
    const int tileHeight = TileLayout::heightFor(font());
    int column = 0;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const bool isAlone
            = column == 0 && (i + 1 == m_tiles.size() || m_tiles.at(i + 1)->content().kind == TileKind::Thermostat);
        const bool isWide = columns == 2 && (isAlone || m_tiles.at(i)->content().kind == TileKind::Thermostat);
        if (isWide && column > 0) {
            column = 0;
            y += tileHeight + metrics::tileGap;
        }
        if (place)
            m_tiles.at(i)->setGeometry(
                left + column * (tileWidth + metrics::tileGap), y, isWide ? inner : tileWidth, tileHeight);
        column += isWide ? 2 : 1;
        const bool isLast = i + 1 == m_tiles.size();
        if (column >= columns || isLast) {
            column = 0;
            y += tileHeight + (isLast ? 0 : metrics::tileGap);
        }
    }
    if (!m_sensors.isEmpty() && !m_tiles.isEmpty())
        y += 8;
    for (SensorRow* row : m_sensors) {
        const int height = row->sizeHint().height();
        if (place)
            row->setGeometry(left, y, inner, height);
        y += height;
    }
    return y + (m_sensors.isEmpty() ? metrics::cardPadding : 8);
}

void RoomCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    paintCard(&painter, rect(), metrics::radiusCard, theme[Token::Surface], theme[Token::Border]);
    if (m_isStored) {
        const QRect mark(m_reading->x() - 22, m_reading->y(), 16, m_reading->height());
        paintIcon(&painter, mark, QStringLiteral("clock"), 14, theme[Token::Text2]);
    }
}

} // namespace ccudesk
