// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/valueevent.h"
#include "core/store/snapshot.h"

#include <QHash>

namespace ccudesk {

//! Takes out of a session whatever names somebody: serial numbers, names of devices, rooms, functions and variables,
//! ids, texts; programs and heating groups as a whole. The same thing gets the same name everywhere, so that what
//! belongs together still does. Types, times and numbers stay: without them nothing would be left to look at.
class RecordingAnonymiser {
public:
    [[nodiscard]] Snapshot without(const Snapshot& home);
    [[nodiscard]] EventBatch without(const EventBatch& batch);

private:
    [[nodiscard]] QString address(const QString& real);
    [[nodiscard]] Value value(const Value& real);
    [[nodiscard]] Device device(const Device& real);
    [[nodiscard]] ChannelGroup group(const ChannelGroup& real, const QString& word, bool keepsDefaults);
    [[nodiscard]] SystemVariable variable(const SystemVariable& real);
    //! "Room 3": the same for the same text.
    [[nodiscard]] QString stands(const QString& word, const QString& real);

    QHash<QString, QString> m_addresses; //!< of devices
    QHash<QString, QHash<QString, QString>> m_names; //!< by word
};

} // namespace ccudesk
