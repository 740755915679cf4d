// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpbrowser.h"

#include "ui/theme.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgRenderer>

namespace ccudesk {

namespace {
constexpr int margin = 24;
} // namespace

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Page of the user guide"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString id = link.toString();
        if (helpPageIds().contains(id))
            Q_EMIT pageRequested(id);
    });
}

void HelpBrowser::showPage(const HelpPage& page, const QString& language) {
    m_page = page;
    m_language = language;
    render();
    verticalScrollBar()->setValue(0);
}

void HelpBrowser::render() {
    document()->setDocumentMargin(margin);
    document()->setDefaultStyleSheet(styleSheetOf());
    setHtml(m_page.html);
}

//! Of the document, not of the widget; made anew when the colours change.
QString HelpBrowser::styleSheetOf() const {
    const Theme theme(palette());
    const QString ink = theme[Token::Text].name();
    return QStringLiteral("h1 { font-size: x-large; font-weight: 600; color: %1; margin-bottom: 12px; }"
                          "h2 { font-size: large; font-weight: 600; color: %1; margin-top: 18px; margin-bottom: 6px; }"
                          "p, li { color: %1; margin-bottom: 8px; line-height: 135%; }"
                          "p.drawing { line-height: 100%; }"
                          "a { color: %2; }"
                          "td, th { padding: 6px 14px 6px 0; }"
                          "th { text-align: left; color: %3; }")
        .arg(ink, theme[Token::Accent].name(), theme[Token::Text2].name());
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    if (type == QTextDocument::ImageResource)
        return drawing(name.toString());
    return {};
}

//! Drawings name their colours as tokens ("@accent"), so that they fit light and dark.
QImage HelpBrowser::drawing(const QString& name) const {
    static const QRegularExpression plainName(QStringLiteral("^[a-z]+\\.svg$"));
    QFile file(QStringLiteral(":/help/%1/%2").arg(m_language, name));
    if (!plainName.match(name).hasMatch() || !file.open(QIODevice::ReadOnly))
        return {};
    const Theme theme(palette());
    QByteArray svg = file.readAll();
    const QList<std::pair<QByteArray, Token>> colours{{"@text2", Token::Text2}, {"@text", Token::Text},
        {"@surface", Token::Surface}, {"@sunken", Token::Sunken}, {"@line", Token::ControlLine},
        {"@accentsoft", Token::AccentSoft}, {"@accent", Token::Accent}, {"@bad", Token::Bad}, {"@ok", Token::Ok}};
    for (const auto& [word, token] : colours)
        svg.replace(word, theme[token].name().toLatin1());
    QSvgRenderer renderer(svg);
    const qreal ratio = devicePixelRatioF();
    QImage image(renderer.defaultSize() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font());
    renderer.render(&painter, QRectF(QPointF(), renderer.defaultSize()));
    return image;
}

void HelpBrowser::doSetSource(const QUrl& /*name*/, QTextDocument::ResourceType /*type*/) { }

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.html.isEmpty())
        render();
}

} // namespace ccudesk
