// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ccudesk {

//! What a device runs on, as shops name it.
struct BatteryCells {
    QString cell; //!< "AA", "AAA", "C", "CR2032", "LR44"; empty: it cannot be bought apart from the device
    int count = 0; //!< of them in one device; 0 without a cell
    [[nodiscard]] bool isFixed() const { return cell.isEmpty(); }
    bool operator==(const BatteryCells&) const = default;
};

//! Of a device type as the CCU names it ("HmIP-SWDO"); capitals do not matter, because some firmware writes "HMIP".
//! Nothing: not known. What models need is no part of any answer of a CCU; the table holds those on which at least two
//! published lists agree (aiohomematic, the Battery Notes library, the openHAB binding; as of November 2026). Variants
//! count only when they are named: HmIP-SWDO and HmIP-SWDO-I differ.
[[nodiscard]] std::optional<BatteryCells> batteryCellsOf(const QString& deviceType);

//! "2 × AA"; for what cannot be bought apart from the device a word, and one for what nobody knows.
[[nodiscard]] QString cellsText(const std::optional<BatteryCells>& cells);

//! The sum per kind of cell, by name; fixed ones are left out.
[[nodiscard]] QList<BatteryCells> sumOfCells(const QList<BatteryCells>& needed);

} // namespace ccudesk
