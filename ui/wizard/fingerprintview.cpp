// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/fingerprintview.h"

#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ccudesk {

namespace {

constexpr int groups = 8;
constexpr int columns = 4;
constexpr int bytesPerGroup = 4;
constexpr int padding = 14;
constexpr int numberWidth = 18;

} // namespace

FingerprintView::FingerprintView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FingerprintView::setFingerprint(const QString& title, const QByteArray& sha256, const QByteArray& other) {
    m_sha256 = sha256;
    m_other = other;
    QStringList read;
    for (int i = 0; i < groups; ++i)
        read.append(group(i));
    setAccessibleName(tr("%1: %2").arg(title, read.join(QStringLiteral(", "))));
    update();
}

QString FingerprintView::group(int index) const {
    return QString::fromLatin1(m_sha256.mid(index * bytesPerGroup, bytesPerGroup).toHex(' ').toUpper());
}

bool FingerprintView::isDifferent(int index) const {
    const qsizetype from = index * bytesPerGroup;
    return !m_other.isEmpty() && m_sha256.mid(from, bytesPerGroup) != m_other.mid(from, bytesPerGroup);
}

void FingerprintView::copy() const {
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_sha256.toHex(':').toUpper()));
}

QFont FingerprintView::digitFont() const {
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPointSizeF(themeFont(FontRole::Title, font()).pointSizeF());
    return digits;
}

QSize FingerprintView::cellSize() const {
    const QFontMetrics metrics(digitFont());
    return {numberWidth + metrics.horizontalAdvance(QStringLiteral("DD DD DD DD")), metrics.lineSpacing() + 12};
}

QSize FingerprintView::sizeHint() const {
    return {columns * (cellSize().width() + padding) + padding, groups / columns * cellSize().height() + 2 * padding};
}

void FingerprintView::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, rect(), metrics::radiusTile, theme[Token::Sunken], theme[Token::Border]);
    const int cellWidth = (width() - padding) / columns;
    for (int i = 0; i < groups; ++i) {
        const QRect cell(padding + i % columns * cellWidth, padding + i / columns * cellSize().height(), cellWidth,
            cellSize().height());
        painter.setFont(themeFont(FontRole::Caption, font()));
        painter.setPen(theme[Token::Text3]);
        painter.drawText(cell, Qt::AlignVCenter, QString::number(i + 1));
        QFont digits = digitFont();
        digits.setBold(isDifferent(i));
        painter.setFont(digits);
        painter.setPen(theme[isDifferent(i) ? Token::Bad : Token::Text]);
        const QRect text = cell.adjusted(numberWidth, 0, 0, 0);
        painter.drawText(text, Qt::AlignVCenter, group(i));
        if (isDifferent(i)) { // never by colour alone
            const int base = text.center().y() + QFontMetrics(digits).height() / 2;
            painter.drawLine(text.left(), base, text.left() + QFontMetrics(digits).horizontalAdvance(group(i)), base);
        }
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), metrics::radiusTile, palette());
}

void FingerprintView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copy();
    QWidget::keyPressEvent(event);
}

} // namespace ccudesk
