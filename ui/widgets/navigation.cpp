// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/navigation.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace ccudesk {

namespace {

struct PageFacts {
    QString icon;
    QString text;
};

PageFacts factsOf(PageId page) {
    switch (page) {
    case PageId::Home:
        return {QStringLiteral("home"), Navigation::tr("Home")};
    case PageId::Devices:
        return {QStringLiteral("devices"), Navigation::tr("Devices")};
    case PageId::Events:
        return {QStringLiteral("events"), Navigation::tr("Events")};
    case PageId::Messages:
        return {QStringLiteral("messages"), Navigation::tr("Messages")};
    case PageId::Changes:
        return {QStringLiteral("pencil"), Navigation::tr("Changes")};
    case PageId::Variables:
        return {QStringLiteral("variables"), Navigation::tr("Variables")};
    case PageId::Programs:
        return {QStringLiteral("programs"), Navigation::tr("Programs")};
    case PageId::Links:
        return {QStringLiteral("links"), Navigation::tr("Links")};
    case PageId::Radio:
        return {QStringLiteral("radio"), Navigation::tr("Radio")};
    case PageId::Security:
        return {QStringLiteral("security"), Navigation::tr("Security")};
    case PageId::Settings:
        break;
    }
    return {QStringLiteral("settings"), Navigation::tr("Settings")};
}

//! Heading of the group that a page opens, when it is the first of its group.
int groupOf(PageId page) {
    if (page <= PageId::Changes)
        return 0;
    if (page <= PageId::Links)
        return 1;
    return page <= PageId::Security ? 2 : 3;
}

} // namespace

NavigationItem::NavigationItem(const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setBadge(int count, Tone tone, const QString& spoken) {
    m_badge = count;
    m_badgeTone = tone;
    setAccessibleDescription(count > 0 ? spoken : QString());
    setToolTip(m_isRail ? text() : QString());
    update();
}

void NavigationItem::setRail(bool isRail) {
    m_isRail = isRail;
    setToolTip(isRail ? text() : QString());
    updateGeometry();
}

QSize NavigationItem::sizeHint() const {
    return {m_isRail ? 44 : 180, grownHeight(metrics::navigationItemHeight, font())};
}

void NavigationItem::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    if (isChecked())
        paintCard(&painter, rect(), metrics::radiusNavigation, theme[Token::Raised],
            theme.isHighContrast() ? theme[Token::Border] : QColor());
    else if (underMouse() || isDown())
        paintCard(&painter, rect(), metrics::radiusNavigation, theme[isDown() ? Token::PressedVeil : Token::HoverVeil]);
    if (isChecked())
        paintCard(&painter, QRectF(0, (height() - 18) / 2.0, 3, 18), 1.5, theme[Token::Accent]);
    const QColor ink = theme[isChecked() ? Token::Accent : Token::Text2];
    paintIcon(&painter, QRect(m_isRail ? 0 : 12, 0, m_isRail ? width() : 20, height()), m_icon, 20, ink);
    if (!m_isRail) {
        painter.setFont(themeFont(isChecked() ? FontRole::Strong : FontRole::Body, font()));
        painter.setPen(theme[isChecked() ? Token::Text : Token::Text2]);
        const QRect word = rect().adjusted(42, 0, m_badge > 0 ? -40 : -8, 0);
        painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    }
    if (m_badge > 0)
        paintBadge(&painter, theme);
}

void NavigationItem::paintBadge(QPainter* painter, const Theme& theme) {
    const bool isBad = m_badgeTone == Tone::Bad;
    if (m_isRail)
        return paintCard(
            painter, QRectF(width() / 2.0 + 5, 6, 9, 9), 4.5, theme[isBad ? Token::BadFill : Token::WarnFill]);
    const QString number = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    const QFont caption = themeFont(FontRole::Caption, font());
    const int badgeWidth = qMax(20, QFontMetrics(caption).horizontalAdvance(number) + 12);
    const QRectF pill(width() - 10 - badgeWidth, (height() - 18) / 2.0, badgeWidth, 18);
    paintCard(painter, pill, 9, theme[isBad ? Token::BadSoft : Token::WarnSoft]);
    painter->setFont(caption);
    painter->setPen(theme[isBad ? Token::Bad : Token::Warn]);
    painter->drawText(pill, Qt::AlignCenter, number);
}

Navigation::Navigation(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(12, 4, 12, 12);
    m_layout->setSpacing(2);
    setFixedWidth(metrics::navigationWidth);
}

void Navigation::addPage(PageId page) {
    if (m_items.contains(page))
        return;
    const PageFacts facts = factsOf(page);
    auto* item = new NavigationItem(facts.icon, facts.text, this);
    item->setRail(m_isRail);
    connect(item, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    m_items.insert(page, item);
    rebuild();
}

void Navigation::setCurrent(PageId page) {
    if (NavigationItem* item = m_items.value(page))
        item->setChecked(true);
}

QList<PageId> Navigation::pages() const {
    return m_items.keys();
}

void Navigation::setRail(bool isRail) {
    if (isRail == m_isRail)
        return;
    m_isRail = isRail;
    setFixedWidth(isRail ? metrics::railWidth : metrics::navigationWidth);
    for (NavigationItem* item : std::as_const(m_items))
        item->setRail(isRail);
    rebuild();
}

void Navigation::rebuild() {
    while (QLayoutItem* old = m_layout->takeAt(0))
        std::unique_ptr<QLayoutItem> owned(old); // the widgets stay
    qDeleteAll(m_headings);
    m_headings.clear();
    int group = 0;
    QWidget* previous = nullptr;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const int next = groupOf(it.key());
        if (next == 3)
            m_layout->addStretch(1);
        if (next != group && next < 3) {
            m_layout->addSpacing(12);
            if (!m_isRail) {
                auto* heading = new ElidingLabel(FontRole::Caption, Token::Text2, this);
                heading->setText(next == 1 ? tr("Automation") : tr("Health"));
                heading->setContentsMargins(12, 0, 0, 0);
                m_layout->addWidget(heading);
                m_headings.append(heading);
                m_layout->addSpacing(4);
            }
        }
        group = next;
        m_layout->addWidget(it.value());
        if (previous)
            setTabOrder(previous, it.value());
        previous = it.value();
    }
    if (!m_items.contains(PageId::Settings))
        m_layout->addStretch(1);
}

void Navigation::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme(palette())[Token::Nav]);
}

void Navigation::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<NavigationItem*> items = m_items.values();
    for (qsizetype i = 0; step != 0 && i < items.size(); ++i) {
        if (items.at(i)->hasFocus() && i + step >= 0 && i + step < items.size())
            return items.at(i + step)->setFocus(Qt::TabFocusReason);
    }
    QWidget::keyPressEvent(event);
}

} // namespace ccudesk
