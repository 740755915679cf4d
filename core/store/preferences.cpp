// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/preferences.h"

#include <QSettings>

#include <algorithm>

namespace ccudesk {

namespace {

namespace key {
const auto theme = QStringLiteral("program/theme");
const auto language = QStringLiteral("program/language");
const auto staysInTray = QStringLiteral("program/staysInTray");
const auto recordsHistory = QStringLiteral("program/recordsHistory");
const auto isOn = QStringLiteral("notices/on");
const auto muted = QStringLiteral("notices/muted");
const auto patience = QStringLiteral("notices/patienceMinutes");
const auto hasQuietHours = QStringLiteral("notices/quietHours");
const auto quietFrom = QStringLiteral("notices/quietFrom");
const auto quietUntil = QStringLiteral("notices/quietUntil");
} // namespace key

QString timeFormat() {
    return QStringLiteral("HH:mm");
}

QTime readTime(const QSettings& settings, const QString& name, QTime fallback) {
    const QTime time = QTime::fromString(settings.value(name).toString(), timeFormat());
    return time.isValid() ? time : fallback;
}

NotificationRules readRules(const QSettings& settings) {
    NotificationRules rules;
    rules.isOn = settings.value(key::isOn, rules.isOn).toBool();
    for (const QString& word : settings.value(key::muted).toStringList()) {
        bool isNumber = false;
        const int kind = word.toInt(&isNumber);
        if (isNumber && kind >= 0 && kind < notificationKindCount)
            rules.muted.insert(static_cast<NotificationKind>(kind));
    }
    const auto patience = settings.value(key::patience, static_cast<int>(rules.patience.count())).toInt();
    rules.patience = std::chrono::minutes(std::clamp(patience, 1, 24 * 60));
    rules.hasQuietHours = settings.value(key::hasQuietHours, rules.hasQuietHours).toBool();
    rules.quietFrom = readTime(settings, key::quietFrom, rules.quietFrom);
    rules.quietUntil = readTime(settings, key::quietUntil, rules.quietUntil);
    return rules;
}

void writeRules(QSettings& settings, const NotificationRules& rules) {
    QStringList muted;
    for (const NotificationKind kind : rules.muted)
        muted.append(QString::number(static_cast<int>(kind)));
    muted.sort();
    settings.setValue(key::isOn, rules.isOn);
    settings.setValue(key::muted, muted);
    settings.setValue(key::patience, static_cast<int>(rules.patience.count()));
    settings.setValue(key::hasQuietHours, rules.hasQuietHours);
    settings.setValue(key::quietFrom, rules.quietFrom.toString(timeFormat()));
    settings.setValue(key::quietUntil, rules.quietUntil.toString(timeFormat()));
}

} // namespace

PreferenceStore::PreferenceStore(QObject* parent) : QObject(parent) {
    const QSettings settings;
    const int theme = settings.value(key::theme, 0).toInt();
    m_now.theme = theme == 1 || theme == 2 ? static_cast<ThemeChoice>(theme) : ThemeChoice::System;
    m_now.language = preferredLanguage();
    m_now.staysInTray = settings.value(key::staysInTray, false).toBool();
    m_now.recordsHistory = settings.value(key::recordsHistory, true).toBool();
    m_now.notices = readRules(settings);
}

void PreferenceStore::set(const Preferences& wanted) {
    if (wanted == m_now)
        return;
    m_now = wanted;
    QSettings settings;
    settings.setValue(key::theme, static_cast<int>(wanted.theme));
    settings.setValue(key::language, wanted.language);
    settings.setValue(key::staysInTray, wanted.staysInTray);
    settings.setValue(key::recordsHistory, wanted.recordsHistory);
    writeRules(settings, wanted.notices);
    Q_EMIT changed();
}

QString preferredLanguage() {
    const QString language = QSettings().value(key::language).toString();
    return language == QLatin1String("de") || language == QLatin1String("en") ? language : QString();
}

} // namespace ccudesk
