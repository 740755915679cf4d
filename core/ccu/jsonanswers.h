// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/regaanswers.h"

#include <QJsonArray>

namespace ccudesk {

//! What the JSON API tells every user (protocol §5.6), each as its method answers.
struct JsonInventory {
    QJsonArray devices; //!< Device.listAllDetail
    QJsonArray rooms; //!< Room.getAll
    QJsonArray functions; //!< Subsection.getAll
    QJsonArray variables; //!< SysVar.getAll
    QJsonArray programs; //!< Program.getAll
};

//! Pure function: fit for the thread pool. What cannot be read is left out; the rest stands.
[[nodiscard]] RegaInventory readJsonInventory(const JsonInventory& told);

//! CCU.getHeatingGroupList (protocol §5.6): the file of the groups, as text; "-1" where there is none. As the groups of
//! OpenCCU are described in public, member ids are addresses of channels, and flags may be texts.
[[nodiscard]] QList<HeatingGroup> readHeatingGroups(const QString& told);

} // namespace ccudesk
