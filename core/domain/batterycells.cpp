// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/batterycells.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::BatteryCells)
};

struct Row {
    const char* cell;
    int count;
    const char* types; //!< by blanks
};

constexpr Row rows[] = {
    {"AA", 2,
        "HM-CC-RT-DN HM-CC-TC HM-WDS10-TH-O HM-WDS30-OT2-SM HM-WDS40-TH-I HmIP-ESI HmIP-SAM HmIP-SLO HmIP-SMI HmIP-SMO "
        "HmIP-SMO-A HmIP-SPI HmIP-STE2-PCB HmIP-STHO HmIP-STHO-A HmIP-WGC HmIP-WTH-B-2 HmIP-eTRV HmIP-eTRV-2 "
        "HmIP-eTRV-3 HmIP-eTRV-B HmIP-eTRV-B1 HmIP-eTRV-C HmIP-eTRV-C-2 HmIP-eTRV-E HmIP-eTRV-E-S"},
    {"AA", 3,
        "HM-Sec-Key HM-Sec-MDIR HM-Sec-MDIR-2 HM-Sec-SD HM-Sen-MDIR-O HM-Sen-MDIR-O-2 HmIP-ASIR HmIP-ASIR-2 HmIP-DLD "
        "HmIP-SWO-B HmIP-SWO-PR"},
    {"AA", 4, "HM-ES-TX-WM HmIP-eTRV-CL"},
    {"AAA", 1,
        "HM-RC-4-2 HM-RC-Key4-2 HM-RC-Key4-3 HM-Sec-SCo HmIP-DBB HmIP-KRC4 HmIP-KRCA HmIP-KRCK HmIP-SRH HmIP-SWDO "
        "HmIP-SWDO-2"},
    {"AAA", 2,
        "HM-Dis-EP-WM55 HM-PB-2-FM HM-PB-2-WM55 HM-PB-2-WM55-2 HM-PB-6-WM55 HM-RC-8 HM-Sen-MDIR-WM55 HM-TC-IT-WM-W-EU "
        "HmIP-DSD-PCB HmIP-RC8 HmIP-SCI HmIP-SMI55 HmIP-SMI55-2 HmIP-STH HmIP-STHD HmIP-STV HmIP-SWD HmIP-SWDM "
        "HmIP-SWDM-2 HmIP-SWDM-B2 HmIP-SWDO-I HmIP-SWDO-PL HmIP-WKP HmIP-WRC2 HmIP-WRC6 HmIP-WRCD HmIP-WRCR HmIP-WTH "
        "HmIP-WTH-1 HmIP-WTH-2 HmIP-WTH-A"},
    {"C", 2, "HM-OU-CFM-TW HM-Sec-Sir-WM"},
    {"CR2032", 1, "ELV-SH-CTH HM-PBI-4-FM HM-SCI-3-FM HM-Sec-TiS HM-SwI-3-FM HmIP-DLS HmIP-FCI1"},
    {"LR44", 2, "HM-Sec-RHS HM-Sec-SC HM-Sec-SC-2"},
    // made for the life of the device, or a pack that is charged
    {"", 0, "HM-Sec-SD-2 HM-Sec-Win HmIP-ASIR-O HmIP-SWSD"},
};

QHash<QString, BatteryCells> table() {
    QHash<QString, BatteryCells> all;
    for (const Row& row : rows)
        for (const QString& type : QString::fromLatin1(row.types).split(QLatin1Char(' ')))
            all.insert(type.toLower(), {QString::fromLatin1(row.cell), row.count});
    return all;
}

} // namespace

std::optional<BatteryCells> batteryCellsOf(const QString& deviceType) {
    static const QHash<QString, BatteryCells> all = table();
    const auto found = all.constFind(deviceType.toLower());
    return found != all.cend() ? std::optional(*found) : std::nullopt;
}

QString cellsText(const std::optional<BatteryCells>& cells) {
    return !cells          ? Tr::tr("kind not known", "battery")
        : cells->isFixed() ? Tr::tr("built in", "battery")
                           : Tr::tr("%1 × %2", "batteries: count, kind").arg(cells->count).arg(cells->cell);
}

QList<BatteryCells> sumOfCells(const QList<BatteryCells>& needed) {
    QMap<QString, int> sums;
    for (const BatteryCells& cells : needed)
        if (!cells.isFixed())
            sums[cells.cell] += cells.count;
    QList<BatteryCells> all;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        all.append({sum.key(), sum.value()});
    return all;
}

} // namespace ccudesk
