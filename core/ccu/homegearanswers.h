// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"
#include "core/rpc/xmlrpcvalue.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"

// Homegear's answers as domain values (protocol §14, tests/data/homegear). Pure functions; what cannot be read is left
// out.

namespace ccudesk {

//! Of getAllValues. It tells no times: what Homegear holds counts as read at readAtMs.
[[nodiscard]] QList<Reading> readHomegearValues(const rpc::XmlRpcValue& answer, qint64 readAtMs);
//! Of listDevices, by address.
[[nodiscard]] NamesByAddress readHomegearNames(const rpc::XmlRpcValue& answer);
//! Of getAllSystemVariables; arrays and structs are no values that a person could read.
[[nodiscard]] QList<SystemVariable> readHomegearVariables(const rpc::XmlRpcValue& answer);
[[nodiscard]] SystemVariable homegearVariable(const QString& name, const Value& value);
//! Of getServiceMessages.
[[nodiscard]] QList<ServiceMessage> readHomegearMessages(const rpc::XmlRpcValue& answer, const QString& interfaceName);

} // namespace ccudesk
