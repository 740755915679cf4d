// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/value.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace ccudesk {

enum class EventKind {
    Measurement = 1, //!< numbers
    State = 2, //!< on, open, words
    Press = 4, //!< keys and other edges
    Health = 8, //!< channel 0: contact, battery, signal
};
Q_DECLARE_FLAGS(EventKinds, EventKind)

//! What the filter may ask about an event; texts in lower case. The same for all events of one data point.
struct EventSubject {
    QString device;
    QString rooms;
    QString parameter; //!< name and key
    QString address;
    QString interface;
    EventKind kind = EventKind::State;
    bool isFraction = false; //!< 0.25 is shown, and asked for, as 25 %
};

//! "Küche value>20": words that must all be found, with room:, device:, parameter:, address: and interface: for one
//! place, and value with >, <, >=, <= or =. Quotes keep blanks together: room:"Altes Bad".
class EventFilter {
public:
    EventFilter() = default;
    explicit EventFilter(const QString& text);

    void setKinds(EventKinds kinds) { m_kinds = kinds; } //!< empty: all
    [[nodiscard]] bool acceptsAll() const { return m_terms.isEmpty() && m_comparisons.isEmpty() && !m_kinds; }
    [[nodiscard]] bool accepts(const EventSubject& subject) const;
    //! valueText: as shown, for "value=open".
    [[nodiscard]] bool asksForValue() const { return !m_comparisons.isEmpty(); }
    [[nodiscard]] bool acceptsValue(const EventSubject& subject, const Value& value, const QString& valueText) const;

private:
    enum class Field { Any, Place, Device, Parameter, Address, Interface };
    enum class Operator { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };
    struct Term {
        Field field = Field::Any;
        QString text;
    };
    struct Comparison {
        Operator op = Operator::Equal;
        QString text; //!< lower case
        std::optional<double> number;
    };

    void addTerm(const QString& token);
    [[nodiscard]] static bool matches(const Term& term, const EventSubject& subject);

    QList<Term> m_terms;
    QList<Comparison> m_comparisons;
    EventKinds m_kinds;
};

} // namespace ccudesk

Q_DECLARE_OPERATORS_FOR_FLAGS(ccudesk::EventKinds)
