// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/securityadvice.h"

#include "ui/icons.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccudesk {

namespace {

constexpr int boxHeight = 56;
constexpr int boxGap = 96;
constexpr int drawingHeight = boxHeight + 30;

} // namespace

//! Internet ✗ home network ⇄ network of the CCU.
class SecurityAdvice::Drawing : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::SecurityAdvice)
public:
    explicit Drawing(QWidget* parent) : QWidget(parent) {
        setMinimumHeight(grownHeight(drawingHeight, font()));
        setMaximumWidth(760);
        setAccessibleName(tr("Drawing: nothing comes in from the internet; of your home network only this computer "
                             "reaches the network of the CCU, and only the CCU calls back."));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal wide = (width() - 2.0 * boxGap) / 3;
        const qreal top = (height() - boxHeight) / 2.0;
        const QList<std::pair<QString, QString>> boxes{{tr("Internet"), QStringLiteral("no-contact")},
            {tr("Home network: this computer"), QStringLiteral("monitor")},
            {tr("Network of the CCU"), QStringLiteral("home")}};
        for (int i = 0; i < 3; ++i) {
            const QRectF box(i * (wide + boxGap), top, wide, boxHeight);
            paintBox(painter, theme, box, boxes.at(i));
            if (i < 2)
                paintWay(painter, theme, QRectF(box.right(), top, boxGap, boxHeight), i == 1);
        }
    }

private:
    static void paintBox(
        QPainter& painter, const Theme& theme, const QRectF& box, const std::pair<QString, QString>& content) {
        paintCard(&painter, box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusTile, theme[Token::Sunken],
            theme[Token::Border]);
        paintIcon(&painter, QRectF(box.x() + 10, box.y(), 22, box.height()), content.second, 20, theme[Token::Text2]);
        painter.setPen(theme[Token::Text]);
        painter.drawText(box.adjusted(38, 2, -8, -2), Qt::AlignVCenter | Qt::TextWordWrap, content.first);
    }
    static void paintWay(QPainter& painter, const Theme& theme, const QRectF& place, bool isAllowed) {
        const QColor color = theme[isAllowed ? Token::OkFill : Token::BadFill];
        painter.setPen(QPen(color, 2, isAllowed ? Qt::SolidLine : Qt::DashLine));
        const qreal middle = place.center().y();
        painter.drawLine(QPointF(place.left() + 8, middle), QPointF(place.right() - 8, middle));
        const QRectF mark(place.center().x() - 11, middle - 11, 22, 22);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[Token::Surface]);
        painter.drawEllipse(mark.adjusted(-3, -3, 3, 3));
        paintIcon(&painter, mark, isAllowed ? QStringLiteral("check-circle") : QStringLiteral("octagon"), 20,
            theme[isAllowed ? Token::Ok : Token::Bad]);
    }
};

SecurityAdvice::SecurityAdvice(QWidget* parent) : PlainCard(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(12);
    const auto add = [this, column](FontRole role, Token color, const QString& text) {
        auto* label = new SentenceLabel(role, color, this);
        label->setText(text);
        column->addWidget(label);
    };
    add(FontRole::Title, Token::Text, tr("What no check can do for you"));
    column->addWidget(new Drawing(this));
    add(FontRole::Body, Token::Text2,
        tr("Let nothing in from the internet: no port forwarding, no exposed host. From outside, use the VPN of your "
           "router. "
           "Keep the firmware and every add-on up to date, and remove add-ons that you do not use."));
    add(FontRole::Body, Token::Text2,
        tr("If you can, give the CCU a network of its own and let only the computers that need it reach its ports. CCU "
           "Desk "
           "needs one port back from the CCU; in a container, use the network of the host, or pass that port on (for "
           "example 43439)."));
    add(FontRole::Body, Token::Text2,
        tr("CUxD and CCU-Jack have pages and services of their own, which the users of the CCU do not protect: give "
           "them "
           "users of their own. Disable the user of this program in the CCU while you do not need it."));
    auto* links = new FlowLayout;
    const QList<std::pair<QString, QString>> addresses{
        {tr("Holes in OpenCCU"), QStringLiteral("https://github.com/OpenCCU/OpenCCU/security/advisories")},
        {tr("Holes in eQ-3's firmware"), QStringLiteral("https://www.cve.org/CVERecord/SearchResults?query=eq-3")},
        {tr("Holes in Homegear"), QStringLiteral("https://github.com/Homegear/Homegear/security/advisories")}};
    for (const auto& [text, address] : addresses) {
        auto* button = new QPushButton(text, this);
        button->setToolTip(address);
        links->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, address = address] { Q_EMIT linkRequested(address); });
    }
    column->addLayout(links);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

} // namespace ccudesk
