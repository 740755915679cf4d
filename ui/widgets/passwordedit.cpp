// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/passwordedit.h"

#include "core/profile/passwordrule.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QPainter>
#include <QPainterPath>

namespace ccudesk {

namespace {

constexpr qreal waveLength = 4.0;
constexpr qreal waveHeight = 1.5;
constexpr int veilAlpha = 60; // over the text, which stays readable

QPainterPath wave(qreal left, qreal right, qreal y) {
    QPainterPath path({left, y});
    bool isUp = true;
    for (qreal x = left + waveLength / 2; x < right + waveLength / 2; x += waveLength / 2, isUp = !isUp)
        path.quadTo(x - waveLength / 4, y + (isUp ? -waveHeight : waveHeight), x, y);
    return path;
}

} // namespace

PasswordEdit::PasswordEdit(QWidget* parent) : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password);
    QAction* reveal = addAction(themeIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    reveal->setText(tr("Show the password"));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this,
        [this](bool isOn) { setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password); });
}

//! QLineEdit tells where its cursor is and no more; the text is scrolled by as much as the cursor.
qreal PasswordEdit::leftOf(qsizetype index) const {
    const QFontMetricsF metrics(font());
    const auto advance = [&](qsizetype length) { return metrics.horizontalAdvance(displayText().left(length)); };
    return QRectF(cursorRect()).center().x() + advance(index) - advance(cursorPosition());
}

void PasswordEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const QList<DoubtfulCharacter> doubtful = doubtfulCharacters(text());
    if (doubtful.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(8, 2, -32, -2)); // not over the edge and the eye
    QColor color = Theme(palette())[Token::Bad];
    const qreal middle = height() / 2.0;
    const qreal half = fontMetrics().height() / 2.0;
    for (const DoubtfulCharacter& each : doubtful) {
        const qreal left = leftOf(each.index);
        const qreal right = leftOf(each.index + each.character.size());
        color.setAlpha(veilAlpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(left, middle - half, right - left, 2 * half), 2, 2);
        color.setAlpha(255);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.2));
        painter.drawPath(wave(left, right, middle + half + 1));
    }
}

} // namespace ccudesk
