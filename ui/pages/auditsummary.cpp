// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/auditsummary.h"

#include "ui/icons.h"
#include "ui/pages/verdictlook.h"
#include "ui/theme.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int barHeight = 18;
constexpr int iconSize = 20;
constexpr int gap = 8;

const QList<Verdict> all{Verdict::Critical, Verdict::Warning, Verdict::Ask, Verdict::NotChecked, Verdict::Passed};

qreal heightOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Critical:
        return 16;
    case Verdict::Warning:
    case Verdict::Ask:
    case Verdict::NotChecked:
        return 11;
    case Verdict::Passed:
        break;
    }
    return 5;
}

QString countWords(Verdict verdict, int count) {
    switch (verdict) {
    case Verdict::Critical:
        return AuditSummary::tr("%n urgent", nullptr, count);
    case Verdict::Warning:
        return AuditSummary::tr("%n to improve", nullptr, count);
    case Verdict::Ask:
        return AuditSummary::tr("%n for you to answer", nullptr, count);
    case Verdict::NotChecked:
        return AuditSummary::tr("%n not checked", nullptr, count);
    case Verdict::Passed:
        break;
    }
    return AuditSummary::tr("%n passed", nullptr, count);
}

} // namespace

class AuditSummary::Bar : public QWidget {
public:
    explicit Bar(QWidget* parent) : QWidget(parent) { setFixedHeight(barHeight); }
    void setVerdicts(const QList<Verdict>& verdicts) {
        m_verdicts = verdicts;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        if (m_verdicts.isEmpty())
            return;
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal step = static_cast<qreal>(width() + 3) / static_cast<qreal>(m_verdicts.size());
        for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
            const Verdict verdict = m_verdicts.at(i);
            const qreal segment = heightOf(verdict);
            const QRectF place(static_cast<qreal>(i) * step, height() - segment, std::max<qreal>(step - 3, 2), segment);
            const QColor color = theme[lookOf(verdict).fill];
            const bool isHollow = verdict == Verdict::NotChecked || verdict == Verdict::Ask;
            paintCard(&painter, isHollow ? place.adjusted(0.5, 0.5, -0.5, -0.5) : place, 2,
                isHollow ? theme[Token::Surface] : color, isHollow ? color : QColor());
        }
    }

private:
    QList<Verdict> m_verdicts;
};

//! "◆ 2 urgent".
class AuditSummary::Count : public QWidget {
public:
    Count(Verdict verdict, QWidget* parent) : QWidget(parent), m_verdict(verdict) { }
    void setCount(int count) {
        m_number = QString::number(count);
        m_words = countWords(m_verdict, count);
        m_words.remove(0, m_number.size()); // the number is painted by itself, larger
        m_words = m_words.trimmed();
        setAccessibleName(countWords(m_verdict, count));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {iconSize + gap + numberWidth() + gap + wordsWidth() + 2, std::max(30, big().height())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme theme(palette());
        const VerdictLook look = lookOf(m_verdict);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(&painter, QRectF(0, 0, iconSize, height()), look.icon, iconSize, theme[look.ink]);
        painter.setFont(themeFont(FontRole::H1, font()));
        painter.setPen(theme[Token::Text]);
        painter.drawText(QRect(iconSize + gap, 0, numberWidth(), height()), Qt::AlignVCenter, m_number);
        painter.setFont(font());
        painter.setPen(theme[Token::Text2]);
        painter.drawText(
            QRect(iconSize + gap + numberWidth() + gap, 0, wordsWidth() + 2, height()), Qt::AlignVCenter, m_words);
    }

private:
    [[nodiscard]] QFontMetrics big() const { return QFontMetrics(themeFont(FontRole::H1, font())); }
    [[nodiscard]] int numberWidth() const { return big().horizontalAdvance(m_number) + 1; }
    [[nodiscard]] int wordsWidth() const { return fontMetrics().horizontalAdvance(m_words); }

    Verdict m_verdict;
    QString m_number;
    QString m_words;
};

AuditSummary::AuditSummary(QWidget* parent)
    : PlainCard(parent), m_bar(new Bar(this)), m_trend(new ElidingLabel(FontRole::Small, Token::Text2, this)) {
    m_trend->setAlignment(Qt::AlignRight);
    m_trend->setObjectName(QStringLiteral("trend"));
    auto* counts = new QHBoxLayout;
    counts->setSpacing(28);
    for (const Verdict verdict : all) {
        auto* count = new Count(verdict, this);
        m_counts.insert(verdict, count);
        counts->addWidget(count);
    }
    counts->addWidget(m_trend, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(10);
    column->addLayout(counts);
    column->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AuditSummary::setVerdicts(const QList<Verdict>& verdicts, const QString& trend) {
    QStringList words;
    for (const Verdict verdict : all) {
        const auto count = static_cast<int>(verdicts.count(verdict));
        m_counts.value(verdict)->setCount(count);
        m_counts.value(verdict)->setVisible(count > 0 || verdict == Verdict::Critical || verdict == Verdict::Passed);
        words.append(countWords(verdict, count));
    }
    m_bar->setVerdicts(verdicts);
    m_trend->setText(trend);
    m_sentence = words.join(QStringLiteral(", "));
    setAccessibleName(m_sentence);
}

} // namespace ccudesk
