// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"

#include <QStringList>
#include <QUrl>

namespace ccudesk {

//! Interfaces whose ports we know, by their exact names, and "JSON" for the WebUI's port (protocol §1.1).
[[nodiscard]] QStringList knownPortNames();
//! The one among them that no CCU has.
[[nodiscard]] QString homegearPortName();

//! Port of an interface as a client sees it; 0 when there is none (CUxD has no TLS port).
[[nodiscard]] quint16 portOf(const QString& name, TransportSecurity security);
//! The same with the profile's overrides, its security, and whether it has a user: Homegear has a port for each.
[[nodiscard]] quint16 portOf(const Profile& profile, const QString& name);
//! Of an interface that is never encrypted, whatever the profile's security.
[[nodiscard]] quint16 plainPortOf(const Profile& profile, const QString& name);

//! `/groups` for VirtualDevices, `/RPC3` for CCU-Jack, `/` else.
[[nodiscard]] QString interfacePath(const QString& name);

//! Where an interface is called; an invalid URL when it has no port.
[[nodiscard]] QUrl interfaceUrl(const Profile& profile, const QString& name);
//! Any page of the WebUI's port, e.g. "/api/backup/version.cgi".
[[nodiscard]] QUrl webUrl(const Profile& profile, const QString& path);
//! The JSON-RPC endpoint.
[[nodiscard]] QUrl jsonUrl(const Profile& profile);

} // namespace ccudesk
