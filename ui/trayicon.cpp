// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trayicon.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPixmap>

namespace ccudesk {

namespace {

//! At the lower right of the program's icon: a triangle, a ring, or a plane with a stroke.
void paintSign(QPainter& painter, TraySign sign, const QRectF& place) {
    const Theme theme(Theme::lightPalette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, place.width() / 8));
    if (sign == TraySign::Offline) {
        painter.setBrush(theme[Token::Text3]);
        painter.drawEllipse(place);
        painter.drawLine(
            place.center() - QPointF(place.width() / 4, 0), place.center() + QPointF(place.width() / 4, 0));
        return;
    }
    painter.setBrush(theme[sign == TraySign::Alarm ? Token::BadFill : Token::WarnFill]);
    if (sign == TraySign::Alarm)
        painter.drawPolygon(
            QPolygonF{place.bottomLeft(), QPointF(place.center().x(), place.top()), place.bottomRight()});
    else
        painter.drawEllipse(place);
}

} // namespace

TrayIcon::TrayIcon(QObject* parent) : QObject(parent) {
    m_menu.addAction(tr("Open CCU Desk"), this, &TrayIcon::windowRequested);
    m_quiet = m_menu.addAction(tr("Quiet for an hour"));
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, &TrayIcon::quietRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &TrayIcon::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        Q_EMIT windowRequested();
        if (!m_told.isEmpty())
            Q_EMIT noticeRequested(m_told.constFirst());
    });
    setSign(TraySign::Offline, tr("No CCU is open."));
    m_icon.show();
}

void TrayIcon::setSign(TraySign sign, const QString& sentence) {
    m_icon.setIcon(iconOf(sign));
    m_icon.setToolTip(tr("CCU Desk: %1").arg(sentence));
}

void TrayIcon::setQuiet(bool isQuiet) {
    m_quiet->setChecked(isQuiet);
}

QIcon TrayIcon::iconOf(TraySign sign) {
    const QIcon plain(QStringLiteral(":/app/ccudesk.svg"));
    if (sign == TraySign::Quiet)
        return plain;
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = plain.pixmap(size);
        QPainter painter(&pixmap);
        paintSign(painter, sign, QRectF(size * 0.48, size * 0.48, size * 0.46, size * 0.46));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

std::pair<QString, QString> TrayIcon::wordsFor(const QList<Notification>& notices) {
    if (notices.size() == 1)
        return {notices.constFirst().title, notices.constFirst().text};
    constexpr qsizetype most = 4; // more is cut off by desktops
    QStringList lines;
    for (const Notification& notice : notices.first(qMin(most, notices.size())))
        lines.append(notice.text);
    if (notices.size() > most)
        lines.append(tr("and %n more", nullptr, static_cast<int>(notices.size() - most)));
    // an alarm keeps its name, however much comes with it: the title is what a glance takes in
    const QString title = isSevere(notices.constFirst().kind)
        ? notices.constFirst().title
        : tr("%n notification(s)", nullptr, static_cast<int>(notices.size()));
    return {title, lines.join(QLatin1Char('\n'))};
}

void TrayIcon::tell(const QList<Notification>& notices) {
    if (notices.isEmpty())
        return;
    m_told = notices;
    const auto [title, text] = wordsFor(notices);
    // names come from the CCU; some desktops read markup in what they are asked to tell
    m_icon.showMessage(title, QString(text).replace(QLatin1Char('<'), QChar(0x2039)),
        isSevere(notices.constFirst().kind) ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

} // namespace ccudesk
