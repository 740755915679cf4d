// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pagecontext.h"

#include "core/ccu/installation.h"

namespace ccudesk {

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
        [&connection](const InterfaceEdit& edit) { return connection.edit(edit); },
        [&connection](const ChannelKey& channel) { return connection.keyReports(channel); }};
}

} // namespace ccudesk
