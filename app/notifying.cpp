// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifying.h"

#include <QApplication>

#include <algorithm>

namespace ccudesk {

namespace {

//! A key that no other CCU's notices share.
QString ownKey(const QString& profileId, const QString& key) {
    return profileId + QLatin1Char('|') + key;
}

TraySign signOf(const QList<Notification>& active) {
    if (active.isEmpty())
        return TraySign::Quiet;
    if (isSevere(active.constFirst().kind))
        return TraySign::Alarm;
    return active.constFirst().kind == NotificationKind::Connection ? TraySign::Offline : TraySign::Notice;
}

} // namespace

Notifying::Notifying(const PreferenceStore& preferences, const Clock& clock, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_clock(clock), m_desk(clock) {
    if (TrayIcon::isAvailable()) {
        m_tray = std::make_unique<TrayIcon>();
        connect(m_tray.get(), &TrayIcon::windowRequested, this, &Notifying::windowRequested);
        connect(m_tray.get(), &TrayIcon::quitRequested, this, &Notifying::quitRequested);
        connect(m_tray.get(), &TrayIcon::quietRequested, this,
            [this](bool isQuiet) { m_desk.keepQuiet(std::chrono::minutes(isQuiet ? 60 : 0)); });
        connect(m_tray.get(), &TrayIcon::noticeRequested, this, [this](const Notification& notice) {
            if (!notice.device.address.isEmpty())
                Q_EMIT deviceRequested(notice.key.section(QLatin1Char('|'), 0, 0), notice.device);
        });
    }
    connect(&m_desk, &NotificationDesk::told, this, &Notifying::tell);
    if (m_tray)
        connect(&m_desk, &NotificationDesk::keptQuiet, m_tray.get(), &TrayIcon::setQuiet);
    const auto follow = [this] {
        m_desk.setRules(m_preferences.now().notices);
        for (const auto& watch : std::as_const(m_watched))
            watch->setPatience(m_preferences.now().notices.patience);
    };
    connect(&m_preferences, &PreferenceStore::changed, this, follow);
    follow();
}

void Notifying::watch(Installation& installation) {
    const Profile& profile = installation.connection().profile();
    const auto watch = std::make_shared<NotificationWatch>(
        profile.name, installation.devices(), installation.values(), installation.home(), m_clock);
    watch->setPatience(m_preferences.now().notices.patience);
    m_watched.insert(&installation, watch);
    follow(installation, *watch);
    connect(&installation, &QObject::destroyed, this, [this](QObject* gone) {
        m_watched.remove(gone);
        showSign();
    });
    showSign();
}

void Notifying::follow(Installation& installation, NotificationWatch& watch) {
    const QString id = installation.connection().profile().id;
    connect(&watch, &NotificationWatch::raised, this, [this, id](Notification notice) {
        notice.key = ownKey(id, notice.key);
        m_desk.take(notice);
    });
    connect(
        &watch, &NotificationWatch::ended, this, [this, id](const QString& key) { m_desk.withdraw(ownKey(id, key)); });
    connect(&watch, &NotificationWatch::activeChanged, this, &Notifying::showSign);
    const auto followConnection = [&watch, &connection = installation.connection()] {
        watch.setConnected(connection.state() == ConnectionState::Live);
        const CertificateRemark remark = connection.certificateRemark();
        watch.setCertificateRemark(remark.isPressing ? remark.sentence : QString());
    };
    connect(&installation.connection(), &CcuConnection::stateChanged, &watch, followConnection);
    followConnection();
}

//! Who has the window before them sees it there; what is severe is told all the same.
void Notifying::tell(const QList<Notification>& notices) {
    QList<Notification> wanted = notices;
    if (QApplication::activeWindow())
        wanted.removeIf([](const Notification& notice) { return !isSevere(notice.kind); });
    if (wanted.isEmpty())
        return;
    if (m_tray)
        return m_tray->tell(wanted);
    const auto [title, text] = TrayIcon::wordsFor(wanted);
    Q_EMIT toldInWindow(title, text);
}

void Notifying::showSign() {
    if (!m_tray)
        return;
    QList<Notification> active;
    for (const auto& watch : std::as_const(m_watched))
        active.append(watch->active());
    std::stable_sort(
        active.begin(), active.end(), [](const Notification& a, const Notification& b) { return a.kind < b.kind; });
    if (m_watched.isEmpty())
        m_tray->setSign(TraySign::Offline, tr("No CCU is open."));
    else if (active.isEmpty())
        m_tray->setSign(TraySign::Quiet, tr("Everything is in order."));
    else
        m_tray->setSign(signOf(active), TrayIcon::wordsFor(active).second);
}

} // namespace ccudesk
