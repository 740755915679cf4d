// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pagecontext.h"

#include "core/ccu/installation.h"

namespace ccudesk {

namespace {

DeviceCare deviceCare(Installation& installation) {
    CcuConnection& connection = installation.connection();
    return {[&connection](const InterfaceEdit& edit) { return connection.edit(edit); },
        [&connection] {
            QStringList names;
            for (const InterfaceStatus& status : connection.interfaces())
                names.append(status.name);
            return names;
        },
        &CcuConnection::offerOf, [&connection](const QString& name) { return connection.installMode(name); },
        [&connection](const DeviceKey& device) { return connection.replaceableBy(device); },
        [&connection](const ChannelKey& channel) { return connection.suppressedMessages(channel); },
        [&connection](const DeviceKey& device) { connection.describe(device); }, &installation.pending()};
}

} // namespace

PageContext pageContext(Installation& installation, const Clock& clock) {
    CcuConnection& connection = installation.connection();
    return {installation.devices(), installation.values(), installation.events(), clock,
        [&connection](const Command& command) { return connection.execute(command); },
        [&connection](const DeviceKey& device) { return connection.loadDescriptions(device); },
        [&connection](const QString& type, int size) { return connection.devicePicture(type, size); },
        connection.profile().id, installation.home(),
        [&connection](const HomeEdit& edit) { return connection.edit(edit); },
        [&connection](const ParamsetKey& key) { return connection.readParamset(key); },
        [&connection](
            const Paramset& base, const ParamsetValues& changes) { return connection.writeParamset(base, changes); },
        &connection.journal(), &connection.links(), [&connection] { return connection.loadLinks(); },
        [&connection](const ChannelKey& channel) { return connection.keyReports(channel); }, deviceCare(installation),
        {[&connection](const QString& id) { return connection.programsUsing(id); },
            [&connection] { return connection.lastBackup(); }, {}},
        installation.history(), [&connection] { return connection.readSignals(); }};
}

} // namespace ccudesk
