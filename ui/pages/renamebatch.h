// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/namepattern.h"
#include "ui/pages/pagecontext.h"

#include <QObject>

#include <variant>

namespace ccudesk {

//! New names for many devices and channels: what would become of each, and then one after another. What must not be
//! is marked and left out. Each is an edit of its own, so that the journal has it and one can stop after any of them.
class RenameBatch : public QObject {
    Q_OBJECT
public:
    enum class State {
        Same, //!< called so already
        Refused, //!< empty, too long, or with letters that the CCU does not keep
        Taken, //!< something else is called so, or would be
        Ready,
        Sending,
        Renamed,
        Failed,
    };
    using Subject = std::variant<DeviceKey, ChannelKey>;
    struct Target {
        Subject subject;
        NamedThing thing;
        QString newName;
        State state = State::Ready;
        QString reason; //!< of what is refused or failed
    };

    explicit RenameBatch(const PageContext& context, QObject* parent = nullptr)
        : QObject(parent), m_context(context) { }

    void choose(const QList<Subject>& subjects);
    //! Nothing is sent yet.
    void setPattern(const NamePattern& pattern);
    //! Sends what is ready; after a stop it goes on with the next.
    void start();
    //! What is under way comes to its end, nothing follows.
    void stop();

    [[nodiscard]] const QList<Target>& targets() const { return m_targets; }
    [[nodiscard]] int count(State state) const;
    [[nodiscard]] bool isBusy() const { return m_isUnderWay; }
    //! Something was sent: names and pattern no longer fit together.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

Q_SIGNALS:
    void changed();

private:
    void judge();
    void next();
    [[nodiscard]] NamedThing thingOf(const Subject& subject) const;

    const PageContext m_context;
    NamePattern m_pattern;
    QList<Target> m_targets;
    bool m_isWanted = false; //!< until stop()
    bool m_isUnderWay = false;
    bool m_hasBegun = false;
};

} // namespace ccudesk
