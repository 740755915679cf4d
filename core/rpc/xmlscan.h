// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcreader.h"

#include <QByteArrayView>

namespace ccudesk::rpc {

enum class XmlScanResult { Ok, Doctype, TooManyNodes, TooDeep };

//! One pass before the XML parser: pugixml skips a DOCTYPE silently and builds any number of nodes first.
//! Counts elements, attributes, comments and the like; stops at the first broken limit.
[[nodiscard]] XmlScanResult scanXml(QByteArrayView utf8, const XmlLimits& limits);

} // namespace ccudesk::rpc
