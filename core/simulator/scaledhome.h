// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace ccudesk::simulator {

class Household;

//! N devices in the shape of a recorded home: interfaces 70/20/5/5 %, `parametersPerDevice` VALUES parameters on
//! average and channels in proportion (7.5 at 34), a room for every 8 devices. The same for the same seed.
void buildScaledHome(Household& home, int devices, int parametersPerDevice, qint64 nowMs);

} // namespace ccudesk::simulator
