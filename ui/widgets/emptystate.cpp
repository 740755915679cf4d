// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

namespace ccudesk {

class EmptyState::Picture : public QWidget {
public:
    explicit Picture(QWidget* parent) : QWidget(parent) { resize(104, 88); }
    void setIconName(const QString& name) {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[Token::AccentSoft]);
        painter.drawEllipse(QRectF(8, 0, 80, 80));
        paintCard(&painter, QRectF(28, 22, 62, 62), 16, theme[Token::Surface], theme[Token::Border]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[Token::Accent]);
        painter.drawEllipse(QPointF(18, 19), 3.5, 3.5);
        painter.setBrush(theme[Token::Border]);
        painter.drawEllipse(QPointF(8, 59), 2.5, 2.5);
        paintIcon(&painter, QRectF(28, 22, 62, 62), m_name, 36, theme[Token::AccentInk]);
    }

private:
    QString m_name;
};

namespace {
constexpr int textWidth = 440;

//! A fingerprint is one long word, which no line can hold: it may go on in the next one after any colon.
QString breakable(QString text) {
    static const QRegularExpression betweenBytes(QStringLiteral("(?<=[0-9A-F]{2}):(?=[0-9A-F]{2})"));
    return text.replace(betweenBytes, QStringLiteral(":\u200B"));
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_picture(new Picture(this)), m_title(new QLabel(this)), m_reason(new QLabel(this)),
      m_primary(new QPushButton(this)), m_secondary(new QPushButton(this)) {
    for (QLabel* label : {m_title, m_reason}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setTextFormat(Qt::PlainText);
    }
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    setButtonKind(m_primary, ButtonKind::Primary);
    for (QPushButton* button : {m_primary, m_secondary})
        button->setAutoDefault(true); // Return presses it, as in a dialog
    m_primary->hide();
    setFocusProxy(m_primary);
    m_secondary->hide();
    setMinimumSize(280, 260);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryRequested);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryRequested);
}

void EmptyState::setContent(const QString& iconName, const QString& title, const QString& reason) {
    m_picture->setIconName(iconName);
    m_title->setText(title);
    m_reason->setText(breakable(reason));
    setAccessibleName(title);
    setAccessibleDescription(reason);
    layOut();
}

void EmptyState::setActions(const QString& primary, const QString& secondary) {
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
    layOut();
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

// Placed by hand: wrapped labels in nested layouts claim the height of a narrower text.
void EmptyState::layOut() {
    m_title->setFont(themeFont(FontRole::H2, font()));
    const int columnWidth = qMin(textWidth, width() - 2 * metrics::pageMargin);
    const int titleHeight = m_title->heightForWidth(columnWidth);
    const int reasonHeight = m_reason->text().isEmpty() ? 0 : m_reason->heightForWidth(columnWidth);
    const bool hasButtons = !m_primary->text().isEmpty() || !m_secondary->text().isEmpty();
    const int total = m_picture->height() + 24 + titleHeight + 8 + reasonHeight + (hasButtons ? 16 + 32 : 0);
    int y = qMax(metrics::pageMargin, height() * 2 / 5 - total * 2 / 5);
    const int x = (width() - columnWidth) / 2;
    m_picture->move((width() - m_picture->width()) / 2, y);
    y += m_picture->height() + 24;
    m_title->setGeometry(x, y, columnWidth, titleHeight);
    y += titleHeight + 8;
    m_reason->setGeometry(x, y, columnWidth, reasonHeight);
    y += reasonHeight + 16;

    const auto widthOf = [](const QPushButton* b) { return b->text().isEmpty() ? 0 : b->sizeHint().width(); };
    const int first = widthOf(m_primary);
    const int second = widthOf(m_secondary);
    const int gap = first > 0 && second > 0 ? 8 : 0;
    int bx = (width() - first - gap - second) / 2;
    m_primary->setGeometry(bx, y, first, m_primary->sizeHint().height());
    bx += first + gap;
    m_secondary->setGeometry(bx, y, second, m_secondary->sizeHint().height());
}

} // namespace ccudesk
