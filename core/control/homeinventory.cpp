// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/homeinventory.h"

#include "core/base/htmlpage.h"
#include "core/base/naturalsort.h"
#include "core/control/batteryneed.h"
#include "core/domain/address.h"
#include "core/domain/defaultnames.h"
#include "core/domain/maintenance.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/linkstore.h"
#include "core/store/valuestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringBuilder>

#include <algorithm>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::HomeInventory)
};

using Section = HomeInventory::Section;

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

//! Rows by their first cell, as people expect lists.
void sortRows(QList<QStringList>& rows) {
    const NaturalOrder order;
    std::stable_sort(rows.begin(), rows.end(),
        [&order](const QStringList& a, const QStringList& b) { return order(a.first(), b.first()); });
}

QString firmwareText(const Device& device) {
    if (device.availableFirmware.isEmpty() || device.availableFirmware == device.firmware)
        return orDash(device.firmware);
    return Words::tr("%1 (%2 is available)").arg(orDash(device.firmware), device.availableFirmware);
}

//! A device that never reports on its battery has none, as far as anybody can tell.
QString batteryText(const ValueStore& values, const DeviceKey& device) {
    if (isOnMains(values, device))
        return QStringLiteral("–");
    const ChannelKey maintenance = maintenanceOf(device);
    const DataPoint* low = values.get(maintenance, QStringLiteral("LOW_BAT"));
    if (!low)
        low = values.get(maintenance, QStringLiteral("LOWBAT"));
    if (!low)
        return QStringLiteral("–");
    const QString state = low->value.isEmpty() ? Words::tr("not reported yet")
        : low->value.toBool()                  ? Words::tr("low")
                                               : Words::tr("good");
    const DataPoint* voltage = values.get(maintenance, QStringLiteral("OPERATING_VOLTAGE"));
    // A group has the parameter and no battery of its own, and says 0.
    const auto volts = voltage ? voltage->value.toNumber() : std::nullopt;
    return volts && *volts > 0 ? Words::tr("%1, %2 V").arg(state, QLocale().toString(*volts, 'f', 1)) : state;
}

//! From published lists, because no CCU tells it.
QString cellsOf(const ValueStore& values, const Device& device) {
    const auto cells = batteryCellsOf(device.type);
    return cells && !isOnMains(values, device.key()) ? cellsText(cells) : QStringLiteral("–");
}

Section deviceSection(const InventorySources& sources) {
    Section section;
    for (const DeviceKey& key : sources.devices.keys()) {
        const Device& device = *sources.devices.device(key);
        section.rows.append({sources.devices.displayNameOf(key), device.type, device.address, device.interface,
            firmwareText(device), orDash(sources.devices.roomNamesOf(key).join(QStringLiteral(", "))),
            batteryText(sources.values, key), cellsOf(sources.values, device)});
    }
    sortRows(section.rows);
    section.title = Words::tr("%n device(s)", nullptr, static_cast<int>(section.rows.size()));
    section.columns = {Words::tr("Name"), Words::tr("Type"), Words::tr("Serial number"), Words::tr("Interface"),
        Words::tr("Firmware"), Words::tr("Rooms"), Words::tr("Battery"), Words::tr("Battery cells")};
    section.emptySentence = Words::tr("The CCU has told no device.");
    return section;
}

Section roomSection(const DeviceStore& devices) {
    Section section;
    for (const Room& room : devices.rooms()) {
        QStringList names;
        for (const ChannelKey& channel : room.channels)
            names.append(devices.displayNameOf(channel));
        std::sort(names.begin(), names.end(), NaturalOrder());
        section.rows.append({displayName(room.name), orDash(names.join(QStringLiteral(", ")))});
    }
    sortRows(section.rows);
    section.title = Words::tr("%n room(s)", nullptr, static_cast<int>(section.rows.size()));
    section.columns = {Words::tr("Room"), Words::tr("Channels")};
    section.emptySentence = Words::tr("The CCU has told no room.");
    return section;
}

//! A partner that the CCU does not know has no name.
QString endText(const DeviceStore& devices, const QString& interface, const ChannelKey& channel) {
    const QString name
        = devices.channel(channel) ? devices.displayNameOf(channel) : devices.nameOf(interface, channel.address);
    return name.isEmpty() ? channel.address : name;
}

Section linkSection(const InventorySources& sources) {
    Section section;
    for (const DirectLink& link : sources.links.links()) {
        if (link.isInternal())
            continue; // made by the devices themselves
        section.rows.append(
            {endText(sources.devices, link.interface, link.from()), endText(sources.devices, link.interface, link.to()),
                orDash(link.name), link.isBroken() ? Words::tr("broken") : Words::tr("good")});
    }
    sortRows(section.rows);
    section.title = Words::tr("%n direct link(s)", nullptr, static_cast<int>(section.rows.size()));
    section.columns = {Words::tr("Sender"), Words::tr("Receiver"), Words::tr("Name"), Words::tr("State")};
    section.emptySentence = sources.links.readAtMs() == 0 ? Words::tr("The direct links have not been read.")
                                                          : Words::tr("There is no direct link between devices.");
    return section;
}

Section programSection(const HomeStore& home) {
    Section section;
    for (const Program& program : home.programs())
        section.rows.append({program.name, orDash(program.description),
            program.isActive ? Words::tr("active") : Words::tr("switched off")});
    sortRows(section.rows);
    section.title = Words::tr("%n program(s)", nullptr, static_cast<int>(section.rows.size()));
    section.columns = {Words::tr("Name"), Words::tr("Description"), Words::tr("State")};
    section.emptySentence = Words::tr("The CCU has told no program.");
    return section;
}

Section variableSection(const HomeStore& home) {
    Section section;
    for (const SystemVariable& variable : home.systemVariables())
        if (!variable.isInternal)
            section.rows.append({displayName(variable.name), orDash(variable.description), orDash(variable.unit)});
    sortRows(section.rows);
    section.title = Words::tr("%n system variable(s)", nullptr, static_cast<int>(section.rows.size()));
    section.columns = {Words::tr("Name"), Words::tr("Description"), Words::tr("Unit")};
    section.emptySentence = Words::tr("The CCU has told no system variable.");
    return section;
}

Section gatewaySection(const HomeStore& home) {
    Section section;
    for (const RadioGateway& gateway : home.gateways())
        section.rows.append({gateway.address, orDash(gateway.type), gateway.interface,
            gateway.isConnected ? Words::tr("connected") : Words::tr("not connected")});
    sortRows(section.rows);
    section.title = Words::tr("%n radio gateway(s)", nullptr, static_cast<int>(section.rows.size()));
    section.columns = {Words::tr("Serial number"), Words::tr("Type"), Words::tr("Interface"), Words::tr("State")};
    section.emptySentence = Words::tr("The CCU has told no radio gateway.");
    return section;
}

QString rowHtml(const QStringList& cells, QLatin1String tag) {
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return html % QStringLiteral("</tr>\n");
}

QString sectionHtml(const Section& section) {
    QString html = QStringLiteral("<h2>") % section.title.toHtmlEscaped() % QStringLiteral("</h2>\n");
    if (section.rows.isEmpty())
        return html % QStringLiteral("<p>") % section.emptySentence.toHtmlEscaped() % QStringLiteral("</p>\n");
    html += QStringLiteral("<table><thead>") % rowHtml(section.columns, QLatin1String("th"))
        % QStringLiteral("</thead><tbody>\n");
    for (const QStringList& row : section.rows)
        html += rowHtml(row, QLatin1String("td"));
    return html % QStringLiteral("</tbody></table>\n");
}

constexpr const char* style
    = "body{font-family:sans-serif;margin:2em auto;max-width:70em;padding:0 1em;line-height:1.4}"
      "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3em .5em;text-align:left;"
      "vertical-align:top;overflow-wrap:anywhere}thead{display:table-header-group}tr{break-inside:avoid}"
      "@media print{body{margin:0;max-width:none;font-size:9pt}}";

} // namespace

HomeInventory homeInventory(const InventorySources& sources) {
    HomeInventory inventory;
    inventory.title = Words::tr("Installation of %1").arg(sources.ccuName);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(sources.atMs), QLocale::ShortFormat);
    inventory.facts = {Words::tr("As of %1, written by %2.").arg(when, sources.program)};
    if (!sources.firmware.isEmpty())
        inventory.facts.append(Words::tr("CCU: %1").arg(sources.firmware));
    inventory.sections = {deviceSection(sources), roomSection(sources.devices), linkSection(sources),
        programSection(sources.home), variableSection(sources.home)};
    if (!sources.home.gateways().isEmpty())
        inventory.sections.append(gatewaySection(sources.home));
    return inventory;
}

QByteArray toHtml(const HomeInventory& inventory, const QString& language) {
    QString html;
    for (const QString& fact : inventory.facts)
        html += QStringLiteral("<p>") % fact.toHtmlEscaped() % QStringLiteral("</p>\n");
    for (const Section& section : inventory.sections)
        html += sectionHtml(section);
    return HtmlPage{language, inventory.title, QLatin1String(style), html}.toBytes();
}

} // namespace ccudesk
