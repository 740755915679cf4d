// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace ccudesk {

//! The text itself, where the CCU keeps it as it is: Western European letters, no control characters (protocol §5.5).
//! Else the sentence why it may not be sent.
[[nodiscard]] Result<QString> sendableText(const QString& text);

//! The same for the name of something: without blanks around it, neither empty nor longer than the CCU's pages show.
[[nodiscard]] Result<QString> sendableName(const QString& name);

} // namespace ccudesk
