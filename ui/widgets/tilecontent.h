// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

namespace ccudesk {

enum class TileKind {
    Switch,
    Dimmer, //!< toggle and a level bar that is the slider
    Blind, //!< up, stop, down; the slats in the icon stand at the real position
    Thermostat, //!< actual value, minus, target, plus; two columns wide
    Command, //!< a word button that asks first: locks, sirens, garage doors
    Meter, //!< a line of the last values
};

enum class TileLink {
    Live,
    NoContact, //!< this device does not answer
    Offline, //!< the whole CCU does not answer: everything shown is stored
};

//! Everything a tile shows, in words that are ready to be painted. The tile decides nothing.
struct TileContent {
    TileKind kind = TileKind::Switch;
    TileLink link = TileLink::Live;
    QString icon; //!< theme icon; Blind paints its own
    QString name;
    QString room; //!< read out after the name
    QString value; //!< "On · 60 %", "On → Off, sending"
    QString shortValue; //!< below 176 px; empty: value
    QString hint; //!< whole sentences: age, why it waits, low battery; tooltip and accessible description
    bool isOn = false;
    bool isPending = false;
    bool isNotSent = false; //!< a command could not be sent or was not confirmed
    bool isLowBattery = false;
    bool isStale = false;
    bool isWritable = true; //!< false: shown, but its controls are disabled
    double level = -1.0; //!< 0..1; negative: unknown or none
    bool canMoveUp = true; //!< Blind
    bool canMoveDown = true;
    QString actual; //!< Thermostat: "21.4"
    QString unit; //!< "°C"
    QString target; //!< "21.5", "Off"
    bool isHeating = false;
    QString command; //!< Command: "Unlock …"
    QList<double> history; //!< Meter

    bool operator==(const TileContent&) const = default;

    [[nodiscard]] bool hasToggle() const { return kind == TileKind::Switch || kind == TileKind::Dimmer; }
    [[nodiscard]] bool hasLevel() const { return kind == TileKind::Dimmer || kind == TileKind::Blind; }
    [[nodiscard]] bool isOperable() const { return isWritable && link == TileLink::Live; }
};

enum class TileRegion { None, Body, Toggle, Level, Up, Stop, Down, Minus, Plus, Command };

//! Where the parts of a tile lie. Painting, mouse and keyboard ask the same answer.
struct TileLayout {
    QRect circle;
    QRect toggle;
    QRect bar;
    QRect up;
    QRect stop;
    QRect down;
    QRect minus;
    QRect target;
    QRect plus;
    QRect command;
    QRect spark;
    QRect name;
    QRect value;

    TileLayout(const TileContent& content, const QSize& size, const QFont& font);

    //! Small parts answer to a larger place around them.
    [[nodiscard]] TileRegion regionAt(const QPoint& position) const;
    [[nodiscard]] QRect rectOf(TileRegion region) const;

    [[nodiscard]] static int heightFor(const QFont& font);

private:
    void placeControl(const TileContent& content, int width, const QFont& font);
};

} // namespace ccudesk
