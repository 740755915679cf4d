// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/devicetreemodel.h"

#include <QSet>

#include <vector>

namespace ccudesk {

//! What a person searches for in the device tree, and which rows that finds. One pass over the model's ready-made
//! search texts decides for every row, so that a keystroke stays under a frame even with 36,000 parameters.
class DeviceFilter {
public:
    enum class State { Unreachable = 1, LowBattery = 2, ConfigPending = 4, On = 8 };
    Q_DECLARE_FLAGS(States, State)

    // Each tells whether that was news.
    //! Every word must be found in a row or above it: name, type, serial, room, function or parameter.
    bool setText(const QString& text);
    bool setInterfaces(const QSet<QString>& interfaces); //!< empty: all
    bool setFunctions(const QSet<QString>& functions); //!< names as the store tells them; empty: all
    bool setStates(States states); //!< any of them; empty: all

    [[nodiscard]] bool isActive() const;
    //! Values decide, so that every event may change what is found.
    [[nodiscard]] bool isLive() const { return static_cast<bool>(m_states); }
    //! By NodeId: what is found, with the rows above and below it.
    [[nodiscard]] std::vector<bool> evaluate(const DeviceTreeModel& model) const;

private:
    struct Pass;

    [[nodiscard]] quint32 wordsIn(const QString& text) const;
    [[nodiscard]] bool matchesChips(const DeviceTreeModel& model, const DeviceEntry& entry) const;

    QStringList m_words; //!< lower case
    quint32 m_allWords = 0;
    QSet<QString> m_interfaces;
    QSet<QString> m_functions;
    States m_states;
};

} // namespace ccudesk

Q_DECLARE_OPERATORS_FOR_FLAGS(ccudesk::DeviceFilter::States)
