// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/linkpicture.h"

class QAbstractItemModel;

namespace ccudesk {

namespace linkcolumn {
enum Column { Sender, Receiver, Name, State };
}

//! The rows of the list of links as a picture, in the same words. Keys are "interface|sender|receiver".
[[nodiscard]] LinkGraph linkGraph(const QAbstractItemModel& rows);

} // namespace ccudesk
