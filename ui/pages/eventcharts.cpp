// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/eventcharts.h"

#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ccudesk {

namespace {
constexpr int barHeight = 4;
constexpr qreal barShare = 0.68; //!< of its slot
constexpr int labelGap = 4;
} // namespace

MinuteBars::MinuteBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MinuteBars::setCounts(const QList<int>& counts, const QTime& now) {
    m_counts = counts;
    m_now = now;
    setAccessibleName(sentence());
    setToolTip(sentence());
    update();
}

int MinuteBars::peak() const {
    const auto highest = std::max_element(m_counts.cbegin(), m_counts.cend());
    return highest == m_counts.cend() ? -1 : static_cast<int>(highest - m_counts.cbegin());
}

QString MinuteBars::sentence() const {
    const int highest = peak();
    if (highest < 0 || m_counts.at(highest) == 0)
        return tr("No events in the last hour.");
    const QTime at = m_now.addSecs(-60 * static_cast<int>(m_counts.size() - 1 - highest));
    return tr("%1 this minute, at most %2 at %3.")
        .arg(m_counts.constLast())
        .arg(m_counts.at(highest))
        .arg(QLocale().toString(at, QLocale::ShortFormat));
}

void MinuteBars::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    const QFont small = themeFont(FontRole::Caption, font());
    const int labels = QFontMetrics(small).height() + labelGap;
    const QRectF area = QRectF(rect()).adjusted(0, 0, 0, -labels);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int highest = peak();
    const int most = highest < 0 ? 0 : qMax(1, m_counts.at(highest));
    QColor plain = theme[Token::Accent];
    plain.setAlphaF(0.35F);
    const qreal slot = area.width() / static_cast<qreal>(qMax<qsizetype>(1, m_counts.size()));
    for (int i = 0; i < m_counts.size(); ++i) {
        const qreal height = m_counts.at(i) == 0 ? 1.0 : qMax(2.0, (area.height() - 2) * m_counts.at(i) / most);
        const bool isPeak = i == highest && m_counts.at(i) > 0;
        const bool isNow = i == m_counts.size() - 1;
        painter.setBrush(isNow ? theme[Token::Accent] : isPeak ? theme[Token::WarnFill] : plain);
        painter.drawRoundedRect(QRectF(i * slot, area.bottom() - height, slot * barShare, height), 1, 1);
    }
    painter.setFont(small);
    painter.setPen(theme[Token::Text2]);
    const QRectF below = QRectF(rect()).adjusted(0, area.height(), 0, 0);
    if (!m_counts.isEmpty())
        painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom,
            QLocale().toString(m_now.addSecs(-60 * static_cast<int>(m_counts.size() - 1)), QLocale::ShortFormat));
    painter.drawText(below, Qt::AlignRight | Qt::AlignBottom, tr("now"));
}

BusyDevice::BusyDevice(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BusyDevice::setDevice(const DeviceKey& device, const QString& name, quint64 count, quint64 most) {
    m_device = device;
    m_count = count;
    m_most = qMax<quint64>(1, most);
    setText(name);
    setAccessibleName(tr("%1, %n event(s)", nullptr, static_cast<int>(count)).arg(name));
    setToolTip(tr("Show %1 among the devices").arg(name));
    update();
}

QSize BusyDevice::sizeHint() const {
    return {260, grownHeight(36, font(), 18)};
}

void BusyDevice::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[Token::HoverVeil]);
        painter.drawRoundedRect(rect(), metrics::radiusCheckBox, metrics::radiusCheckBox);
    }
    const QRect words = rect().adjusted(0, 2, 0, -barHeight - 4);
    const QFont small = themeFont(FontRole::Small, font());
    const TabularFigures figures(small);
    const QString count = QLocale().toString(m_count);
    painter.setPen(theme[Token::Text2]);
    figures.draw(&painter, words, Qt::AlignRight, count);
    painter.setFont(font());
    painter.setPen(theme[Token::Text]);
    const int width = words.width() - static_cast<int>(figures.width(count)) - 12;
    painter.drawText(words.adjusted(0, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, width));
    const QRectF track(0, height() - barHeight - 2, this->width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[Token::Sunken]);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    const qreal share = static_cast<qreal>(m_count) / static_cast<qreal>(m_most);
    painter.setBrush(theme[Token::Accent]);
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(qMax(4.0, track.width() * share), barHeight)), barHeight / 2.0, barHeight / 2.0);
}

} // namespace ccudesk
