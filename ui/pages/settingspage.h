// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/preferences.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace ccudesk {

class SentenceLabel;
class TimeSpin;

//! What a person prefers about the program. Every change counts at once; there is nothing to confirm.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    //! The store must outlive the page. hasTray: whether this desktop has a place for signs in its panel.
    SettingsPage(PreferenceStore& preferences, bool hasTray, QWidget* parent = nullptr);

private:
    [[nodiscard]] QVBoxLayout* addCard(QVBoxLayout& page, const QString& title);
    void addAppearance(QVBoxLayout& page);
    void addNotices(QVBoxLayout& page);
    void addQuietHours(QVBoxLayout& card);
    void addHistory(QVBoxLayout& page);
    void addBackground(QVBoxLayout& page, bool hasTray);
    void addAbout(QVBoxLayout& page);
    void fill(const Preferences& preferences);
    void take();

    PreferenceStore& m_preferences;
    QComboBox* m_theme;
    QComboBox* m_language;
    SentenceLabel* m_languageHint;
    QCheckBox* m_tells;
    QMap<NotificationKind, QCheckBox*> m_kinds;
    QSpinBox* m_patience;
    QCheckBox* m_hasQuietHours;
    TimeSpin* m_quietFrom;
    TimeSpin* m_quietUntil;
    QCheckBox* m_staysInTray;
    QCheckBox* m_recordsHistory;
    QString m_languageAtStart;
};

} // namespace ccudesk
