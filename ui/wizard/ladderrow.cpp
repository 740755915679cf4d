// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ladderrow.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

namespace ccudesk {

namespace {

constexpr int circleLeft = 16;
constexpr int circleSize = 24;
constexpr int textLeft = 56;
constexpr int timeWidth = 76;
constexpr int turnMs = 60;
constexpr int above = 8;
constexpr qint64 secondMs = 1'000;
constexpr qint64 worthSayingMs = 3 * secondMs;

struct Look {
    Token plane;
    Token ink;
    Token sentence;
    QString icon; //!< empty: none
    QString word; //!< for a screen reader
};

Look lookOf(ConnectionStep::State state) {
    switch (state) {
    case ConnectionStep::State::Done:
        return {Token::OkSoft, Token::Ok, Token::Text2, QStringLiteral("check"), LadderRow::tr("done")};
    case ConnectionStep::State::Failed:
        return {Token::BadSoft, Token::Bad, Token::Bad, QStringLiteral("cross"), LadderRow::tr("failed")};
    case ConnectionStep::State::Running:
        return {Token::AccentSoft, Token::Accent, Token::Text2, {}, LadderRow::tr("running")};
    case ConnectionStep::State::Waiting:
        break;
    }
    return {Token::Surface, Token::Outline, Token::Text3, {}, LadderRow::tr("waiting")};
}

QString timeText(qint64 ms) {
    if (ms < 0)
        return QStringLiteral("–");
    return ms < secondMs ? LadderRow::tr("%1 ms").arg(ms)
                         : LadderRow::tr("%1 s").arg(QLocale().toString(static_cast<double>(ms) / secondMs, 'f', 1));
}

QString waitingText(qint64 ms, qint64 limitMs) {
    const qint64 seconds = ms / secondMs;
    if (limitMs <= 0)
        return LadderRow::tr("Waiting for %1 s so far.").arg(seconds);
    return LadderRow::tr("Waiting for %1 s so far, for %2 s more at most.")
        .arg(seconds)
        .arg(qMax<qint64>(0, limitMs / secondMs - seconds));
}

} // namespace

LadderRow::LadderRow(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus); // so that a keyboard reaches the reason
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_turn.setInterval(turnMs);
    connect(&m_turn, &QTimer::timeout, this, [this] { update(circleLeft, 0, circleSize, height()); });
}

void LadderRow::setStep(const ConnectionStep& step, bool isLast) {
    if (m_step == step && m_isLast == isLast)
        return;
    const bool hasFailed = step.state == ConnectionStep::State::Failed && m_step.state != step.state;
    m_step = step;
    m_isLast = isLast;
    const QString word = lookOf(step.state).word;
    const QString sentence = shownSentence(); // a screen reader is not told every second
    setAccessibleName(
        sentence.isEmpty() ? tr("%1, %2").arg(step.name, word) : tr("%1, %2, %3").arg(step.name, word, sentence));
    if (step.state == ConnectionStep::State::Running)
        m_turn.start();
    else
        m_turn.stop();
    if (hasFailed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    updateGeometry();
    update();
}

qint64 LadderRow::runningMs() const {
    const bool isRunning = m_step.state == ConnectionStep::State::Running && m_step.sinceMs > 0;
    return isRunning ? qMax<qint64>(0, m_nowMs - m_step.sinceMs) : -1;
}

QString LadderRow::shownSentence() const {
    const qint64 ms = runningMs();
    if (ms < worthSayingMs)
        return m_step.sentence;
    QStringList lines{m_step.sentence, waitingText(ms, m_step.limitMs)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void LadderRow::setNow(qint64 monotonicMs) {
    if (m_nowMs == monotonicMs)
        return;
    m_nowMs = monotonicMs;
    if (runningMs() < secondMs)
        return;
    updateGeometry();
    update();
}

QRect LadderRow::sentenceRect(int width) const {
    const int top = above + QFontMetrics(themeFont(FontRole::Strong, font())).lineSpacing() + 2;
    const QRect place(textLeft, top, qMax(1, width - textLeft - timeWidth - 8), 10'000);
    return QFontMetrics(themeFont(FontRole::Small, font()))
        .boundingRect(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, shownSentence());
}

int LadderRow::heightForWidth(int width) const {
    return qMax(grownHeight(54, font(), 38), sentenceRect(width).bottom() + above);
}

QSize LadderRow::sizeHint() const {
    constexpr int usual = 560;
    return {usual, heightForWidth(usual)};
}

QSize LadderRow::minimumSizeHint() const {
    constexpr int least = 280;
    return {least, heightForWidth(qMax(least, width()))};
}

void LadderRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void LadderRow::paintCircle(QPainter* painter) const {
    const Theme theme(palette());
    const Look look = lookOf(m_step.state);
    const QRectF circle(circleLeft, above + 1, circleSize, circleSize);
    const qreal middle = circle.center().x();
    if (!m_isLast) {
        const bool isDone = m_step.state == ConnectionStep::State::Done;
        painter->setPen(QPen(theme[isDone ? Token::OkFill : Token::Border], 2, isDone ? Qt::SolidLine : Qt::DashLine));
        painter->drawLine(QPointF(middle, circle.bottom() + 3), QPointF(middle, height() - 1));
    }
    painter->setPen(QPen(theme[look.ink], 1.5));
    painter->setBrush(theme[look.plane]);
    painter->drawEllipse(circle.adjusted(.75, .75, -.75, -.75));
    if (m_step.state == ConnectionStep::State::Running)
        paintArc(painter, circle.adjusted(5, 5, -5, -5), theme[look.ink], arcPhase());
    else if (!look.icon.isEmpty())
        paintIcon(painter, circle.adjusted(5, 5, -5, -5), look.icon, 14, theme[look.ink]);
}

void LadderRow::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    const Look look = lookOf(m_step.state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCircle(&painter);
    const bool isWaiting = m_step.state == ConnectionStep::State::Waiting;
    const QFont nameFont = themeFont(isWaiting ? FontRole::Body : FontRole::Strong, font());
    painter.setFont(nameFont);
    painter.setPen(theme[isWaiting ? Token::Text2 : Token::Text]);
    const int line = QFontMetrics(nameFont).lineSpacing();
    painter.drawText(QRect(textLeft, above, width() - textLeft - timeWidth, line), Qt::AlignVCenter,
        QFontMetrics(nameFont).elidedText(m_step.name, Qt::ElideRight, width() - textLeft - timeWidth));
    painter.setPen(theme[Token::Text2]);
    const TabularFigures figures(themeFont(FontRole::Small, font()));
    const qint64 running = runningMs();
    const QString time = running < secondMs ? timeText(m_step.tookMs) : tr("%1 s").arg(running / secondMs);
    figures.draw(&painter, QRect(width() - timeWidth - 16, above, timeWidth, line), Qt::AlignRight, time);
    painter.setFont(themeFont(FontRole::Small, font()));
    painter.setPen(theme[look.sentence]);
    painter.drawText(sentenceRect(width()), Qt::TextWordWrap, shownSentence());
    if (hasFocus())
        paintFocusRing(&painter, rect().adjusted(4, 1, -4, -1), metrics::radiusTile, palette());
}

} // namespace ccudesk
