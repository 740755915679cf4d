// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ccudesk {

namespace {

constexpr int inlineSize = 14; // at and below this size a 1.5 line is too thin to read

QString pathOf(const QString& name) {
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap renderIcon(const QString& name, int size, qreal devicePixelRatio, const QColor& color) {
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QFile file(pathOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("#000000", color.name().toLatin1());
        if (size <= inlineSize)
            svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.8\"");
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

class SymbolicEngine final : public QIconEngine {
public:
    explicit SymbolicEngine(const QString& name) : m_name(name) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        paintIcon(painter, rect, m_name, qMin(rect.width(), rect.height()), colorFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override {
        return iconPixmap(m_name, qMin(size.width(), size.height()), 1.0, colorFor(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override {
        return iconPixmap(m_name, qRound(qMin(size.width(), size.height()) / scale), scale, colorFor(mode));
    }
    QIconEngine* clone() const override { return new SymbolicEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    static QColor colorFor(QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon themeIcon(const QString& name) {
    return QIcon(new SymbolicEngine(name)); // the icon owns its engine
}

QPixmap iconPixmap(const QString& name, int size, qreal devicePixelRatio, const QColor& color) {
    const QString key = QStringLiteral("ccudesk/%1/%2/%3/%4")
                            .arg(name)
                            .arg(size)
                            .arg(qRound(devicePixelRatio * 100))
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderIcon(name, size, devicePixelRatio, color);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, int size, const QColor& color) {
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, size, ratio, color);
    // Whole device pixels keep the strokes as sharp as they were rendered.
    const auto snapped = [ratio](qreal v) { return qRound(v * ratio) / ratio; };
    painter->drawPixmap(
        QPointF(snapped(rect.x() + (rect.width() - size) / 2), snapped(rect.y() + (rect.height() - size) / 2)), pixmap);
}

bool hasIcon(const QString& name) {
    return QFile::exists(pathOf(name));
}

QStringList iconNames() {
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files))
        names.append(file.chopped(4));
    return names;
}

} // namespace ccudesk
