// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/address.h"

#include <QString>

#include <variant>

// What a person changes at an interface process itself, beside values and parameter sets: its links, what it reports.

namespace ccudesk {

struct CreateLink {
    QString interface;
    QString sender;
    QString receiver;
    QString name; //!< may be empty
    QString description; //!< may be empty
    bool operator==(const CreateLink&) const = default;
};

//! Name and description of a link that exists.
struct DescribeLink {
    QString interface;
    QString sender;
    QString receiver;
    QString name;
    QString description;
    bool operator==(const DescribeLink&) const = default;
};

struct DeleteLink {
    QString interface;
    QString sender;
    QString receiver;
    bool operator==(const DeleteLink&) const = default;
};

//! The receiver does what it would do if the sender's key were pressed.
struct TryLink {
    QString interface;
    QString sender;
    QString receiver;
    bool isLongPress = false;
    bool operator==(const TryLink&) const = default;
};

//! Makes a key report to the CCU, or stop it: the central link (protocol §10.5).
struct ReportKey {
    ChannelKey channel;
    QString parameter; //!< "PRESS_SHORT"
    bool isReported = true;
    bool operator==(const ReportKey&) const = default;
};

using InterfaceEdit = std::variant<CreateLink, DescribeLink, DeleteLink, TryLink, ReportKey>;

//! Which interface it is for.
[[nodiscard]] QString interfaceOf(const InterfaceEdit& edit);

//! The same edit as it may be sent: texts without blanks around them. Fails with a sentence for a text that no CCU
//! keeps as it is, and for a link of a channel with itself.
[[nodiscard]] Result<InterfaceEdit> checkedEdit(const InterfaceEdit& edit);

} // namespace ccudesk
