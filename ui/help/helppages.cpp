// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QVariant>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

constexpr const char* pageProperty = "helpPage";

QString readPage(const QString& language, const QString& id) {
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList helpPageIds() {
    return QStringLiteral(
        "start connect certificate password callback network home devices values configuration changes "
        "links weekprogram messages newdevices automation events history radio backup security console tools "
        "watch notifications privacy keyboard glossary")
        .split(QLatin1Char(' '));
}

QList<HelpPage> helpPages(const QString& language) {
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    QList<HelpPage> pages;
    const QStringList ids = helpPageIds();
    for (const QString& id : ids) {
        const QString html = readPage(language, id);
        pages.append({id, plainText(heading.match(html).captured(1)), html});
    }
    return pages;
}

QString helpLanguage() {
    return Words::tr("en", "the folder of the user guide in this language; there are de and en");
}

QString helpPageFor(PageId page) {
    switch (page) {
    case PageId::Home:
        return QStringLiteral("home");
    case PageId::Devices:
        return QStringLiteral("devices");
    case PageId::Events:
        return QStringLiteral("events");
    case PageId::Messages:
        return QStringLiteral("messages");
    case PageId::Changes:
        return QStringLiteral("changes");
    case PageId::Variables:
    case PageId::Programs:
        return QStringLiteral("automation");
    case PageId::Links:
        return QStringLiteral("links");
    case PageId::Radio:
        return QStringLiteral("radio");
    case PageId::Security:
        return QStringLiteral("security");
    case PageId::Settings:
        break;
    }
    return QStringLiteral("keyboard");
}

void setHelpPage(QWidget* widget, const QString& id) {
    widget->setProperty(pageProperty, id);
}

QString helpPageOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QVariant id = widget->property(pageProperty); id.isValid())
            return id.toString();
    return QStringLiteral("start");
}

QString plainText(const QString& html) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = html;
    return text.replace(tag, QStringLiteral(" "))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .simplified();
}

} // namespace ccudesk
