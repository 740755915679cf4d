// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/valueevent.h"

#include <QHash>

#include <array>

namespace ccudesk {

//! Counts what each interface reports, and notices when everything comes twice: a CCU that was starting when somebody
//! registered keeps that registration beside the next one (protocol §13).
class EventWatch {
public:
    struct Figures {
        quint64 events = 0;
        quint64 repeated = 0; //!< came a second time within a second
    };

    //! True once it has become clear that the interface reports everything twice; not again before forget().
    [[nodiscard]] bool take(const EventBatch& batch);
    [[nodiscard]] Figures of(const QString& interfaceName) const { return m_watched.value(interfaceName).figures; }
    //! Registrations are new; the figures stay.
    void forget();

private:
    //! Both copies of one event need not follow each other.
    static constexpr size_t lookBack = 4;

    struct Watched {
        //! What was last reported of the same data points is the same, and it was just now.
        [[nodiscard]] bool hasJustHeard(const EventBatch& batch) const;

        Figures figures;
        std::array<EventBatch, lookBack> last; //!< newest first
        int batches = 0; //!< of those that are judged together
        int repeats = 0; //!< among them
        bool isTold = false;
    };

    QHash<QString, Watched> m_watched;
};

} // namespace ccudesk
