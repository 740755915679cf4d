// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"

namespace ccudesk {

Q_LOGGING_CATEGORY(lcRpc, "ccudesk.rpc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "ccudesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCallback, "ccudesk.callback", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "ccudesk.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnection, "ccudesk.connection", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "ccudesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "ccudesk.simulator", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "ccudesk.ui", QtInfoMsg)

} // namespace ccudesk
