// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/htmlpage.h"

#include <QStringBuilder>

namespace ccudesk {

QByteArray HtmlPage::toBytes() const {
    return QString(QStringLiteral("<!DOCTYPE html>\n<html lang=\"") % language.toHtmlEscaped()
        % QStringLiteral("\"><head><meta charset=\"utf-8\">"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                         "style-src 'unsafe-inline'\"><title>")
        % title.toHtmlEscaped() % QStringLiteral("</title><style>") % style
        % QStringLiteral("</style></head><body>\n<h1>") % title.toHtmlEscaped() % QStringLiteral("</h1>\n") % body
        % QStringLiteral("</body></html>\n"))
        .toUtf8();
}

} // namespace ccudesk
