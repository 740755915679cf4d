// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QPainter;
class QPalette;
class QRectF;

namespace ccudesk {

// What widgets and delegates both paint. Colours come from the palette at paint time.

struct ToggleLook {
    bool isOn = false;
    bool isPending = false; //!< dashed track; isOn is the confirmed position
    bool isEnabled = true;
    bool isStored = false; //!< keeps its position in grey: the value is not live
};

//! Position and check mark carry the state, not the colour. knob 0..1 overrides the position while it moves.
void paintToggle(
    QPainter* painter, const QRectF& rect, const ToggleLook& look, const QPalette& palette, qreal knob = -1.0);

enum class Health { Good, Partial, Bad, Unknown };

//! Told apart by shape: disc with a check, half disc, crossed ring, empty ring.
void paintStatusDot(QPainter* painter, const QRectF& rect, Health health, const QPalette& palette);

//! Four bars, `bars` of them filled; red only for the worst class.
void paintSignalBars(QPainter* painter, const QRectF& rect, int bars, bool isWorst, const QPalette& palette);

//! 0..4 bars for a received signal strength in dBm.
[[nodiscard]] int signalBars(int dBm);

//! A line through the values with a dot at the last one.
void paintSparkLine(
    QPainter* painter, const QRectF& rect, const QList<double>& values, const QColor& color, const QColor& fill = {});

//! Three quarters of a circle; phase 0..1 is one turn.
void paintArc(QPainter* painter, const QRectF& rect, const QColor& color, qreal phase);

//! Where the turning arc stands now: 900 ms a turn, at rest when animations are off.
[[nodiscard]] qreal arcPhase();

//! A blind whose slats stand at the real position: 0 closed, 1 open.
void paintBlind(QPainter* painter, const QRectF& rect, qreal open, const QColor& color);

//! The ring inside a widget that paints its own: 2 px accent with a gap, so that it shows on filled planes too.
void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QPalette& palette);

//! A rounded plane with a sharp 1 px edge. A pen without style paints no edge.
void paintCard(QPainter* painter, const QRectF& rect, qreal radius, const QColor& plane, const QColor& edge = {},
    Qt::PenStyle edgeStyle = Qt::SolidLine);

//! Numbers that change must not jitter, but Qt 6.4 cannot switch on tabular figures: where the digits of a font
//! differ in width, they are painted one by one on the widest digit's advance. Cheap to make: ten lookups.
class TabularFigures {
public:
    explicit TabularFigures(const QFont& font);

    [[nodiscard]] qreal width(const QString& text) const;
    //! Vertically centred; horizontally left or right. Text that does not fit is elided.
    void draw(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const;

private:
    QFont m_font;
    qreal m_digitWidth = 0; //!< 0: the font's digits are equal already
};

} // namespace ccudesk
