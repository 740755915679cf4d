// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include "core/store/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ccudesk {

namespace {

QLocale localeFor(const QStringList& arguments) {
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return QLocale(arguments.value(i + 1));
        if (arguments[i].startsWith(option + QLatin1Char('=')))
            return QLocale(arguments[i].mid(option.size() + 1));
    }
    const QString preferred = preferredLanguage();
    return preferred.isEmpty() ? QLocale::system() : QLocale(preferred);
}

} // namespace

Translation::Translation(const QStringList& arguments) {
    const QLocale locale = localeFor(arguments);
    QLocale::setDefault(locale); // numbers and dates follow the language
    const QString folder = QStringLiteral(":/i18n");
    // English has its plurals in a catalogue of its own; every language that we don't speak needs them
    if (m_own.load(locale, QStringLiteral("ccudesk"), QStringLiteral("_"), folder)
        || m_own.load(QStringLiteral("ccudesk_en"), folder))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translation::~Translation() {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace ccudesk
