// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/messagewords.h"

#include "core/domain/batterycells.h"
#include "core/domain/maintenance.h"
#include "core/domain/parameternames.h"

#include <QCoreApplication>
#include <QHash>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::MessageWords)
};

using Words = QHash<QString, MessageWords>;

//! What every device has; two spellings where the families differ (protocol §10.2).
Words usualWords() {
    const MessageWords noContact{Tr::tr("No contact"),
        Tr::tr("Check its batteries or its mains supply, and whether something new stands between it and the CCU."),
        MessageWeight::Severe};
    const MessageWords lowBattery{
        Tr::tr("Battery is low"), Tr::tr("Change the batteries soon."), MessageWeight::Warning};
    const MessageWords sendsTooMuch{Tr::tr("Has used up its sending time"),
        Tr::tr("Wait up to an hour, then send it fewer commands or let it report less often."), MessageWeight::Warning};
    const MessageWords opened{Tr::tr("Housing is open"),
        Tr::tr("Close the housing, fix the device in its place and look whether somebody opened it."),
        MessageWeight::Severe};
    return {{QStringLiteral("UNREACH"), noContact},
        {QStringLiteral("STICKY_UNREACH"),
            {Tr::tr("Had no contact for a while"),
                Tr::tr("Acknowledge this; if it comes back often, the device needs a better place."),
                MessageWeight::Notice}},
        {QStringLiteral("LOWBAT"), lowBattery}, {QStringLiteral("LOW_BAT"), lowBattery},
        {QStringLiteral("CONFIG_PENDING"),
            {Tr::tr("Configuration is waiting"),
                Tr::tr("Press a button on the device, or wait until it wakes up by itself and fetches its settings."),
                MessageWeight::Notice}},
        {QStringLiteral("UPDATE_PENDING"),
            {Tr::tr("Update is waiting"),
                Tr::tr("Leave the device switched on; the new firmware is installed as soon as it gets through."),
                MessageWeight::Notice}},
        {QStringLiteral("DEVICE_IN_BOOTLOADER"),
            {Tr::tr("Update was interrupted"), Tr::tr("Start the update of this device once more."),
                MessageWeight::Severe}},
        {QStringLiteral("DUTYCYCLE"), sendsTooMuch}, {QStringLiteral("DUTY_CYCLE"), sendsTooMuch},
        {QStringLiteral("SABOTAGE"), opened}, {QStringLiteral("ERROR_SABOTAGE"), opened},
        {QStringLiteral("STICKY_SABOTAGE"), opened}};
}

Words faultWords() {
    const QString manual = Tr::tr("Look the fault up in the manual of the device.");
    const MessageWords noMains{
        Tr::tr("Mains supply has failed"), Tr::tr("Check the fuse and the plug of the device."), MessageWeight::Severe};
    return {{QStringLiteral("ERROR"), {Tr::tr("Reports a fault"), manual, MessageWeight::Severe}},
        {QStringLiteral("ERROR_CODE"), {Tr::tr("Reports a fault"), manual, MessageWeight::Severe}},
        {QStringLiteral("FAULT_REPORTING"),
            {Tr::tr("Valve drive reports a fault"),
                Tr::tr("Take the drive off, see whether the pin of the valve moves, and let it adapt again."),
                MessageWeight::Severe}},
        {QStringLiteral("ERROR_OVERHEAT"),
            {Tr::tr("Too hot"), Tr::tr("Switch off what it feeds and let it cool down."), MessageWeight::Severe}},
        {QStringLiteral("ERROR_OVERLOAD"),
            {Tr::tr("Overloaded"), Tr::tr("Connect less to this output, then switch it on again."),
                MessageWeight::Severe}},
        {QStringLiteral("ERROR_UNDERVOLTAGE"),
            {Tr::tr("Supply voltage is too low"), Tr::tr("Check the power supply and the wires of the device."),
                MessageWeight::Severe}},
        {QStringLiteral("ERROR_POWER_FAILURE"), noMains}, {QStringLiteral("POWER_MAINS_FAILURE"), noMains},
        {QStringLiteral("ERROR_JAMMED"),
            {Tr::tr("Drive is blocked"), Tr::tr("Remove what blocks it and move it once by hand."),
                MessageWeight::Severe}},
        {QStringLiteral("ERROR_NON_FLAT_POSITIONING"),
            {Tr::tr("Does not lie flat"), Tr::tr("Mount the device flat on its plate again."), MessageWeight::Warning}},
        {QStringLiteral("ERROR_DEGRADED_CHAMBER"),
            {Tr::tr("Smoke chamber is dirty"),
                Tr::tr("Vacuum the openings of the detector, or replace it if the message stays."),
                MessageWeight::Severe}},
        {QStringLiteral("ERROR_COMMUNICATION"),
            {Tr::tr("Parts of the device do not understand each other"),
                Tr::tr("Take the device off its supply for a minute, then connect it again."), MessageWeight::Severe}}};
}

QString batteryAdvice(const BatteryCells& cells) {
    return cells.isFixed()
        ? Tr::tr("Its battery is built in: look in the manual whether it is charged or the device replaced.")
        : Tr::tr("Change the batteries soon: it takes %1.", "batteries: count, kind").arg(cellsText(cells));
}

} // namespace

MessageWords messageWords(const QString& parameter, const QString& deviceType) {
    Words words = usualWords();
    words.insert(faultWords());
    if (const auto it = words.constFind(parameter); it != words.constEnd()) {
        MessageWords found = *it;
        if (const auto cells = batteryCellsOf(deviceType); cells && isLowBattery(parameter))
            found.advice = batteryAdvice(*cells);
        return found;
    }
    return {
        parameterName(parameter), Tr::tr("Look in the manual of the device what this means."), MessageWeight::Warning};
}

} // namespace ccudesk
