// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/settingscopy.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/paramsetplaces.h"

#include <QObject>

#include <functional>

namespace ccudesk {

//! Changes of many parameter sets, the same for all or to each its own from another CCU: first each is read, so that
//! one sees what would become of it, then those that can take the changes are written, one after another. Each is a
//! radio message, so there is never more than one under way, and one can stop after any of them and go on later.
class ParamsetBatch : public QObject {
    Q_OBJECT
public:
    enum class State {
        Waiting, //!< not read yet
        Reading,
        Same, //!< it holds all of this already
        Refused, //!< it cannot take something; nothing of it is written
        Ready,
        Writing,
        Stored, //!< read back and found as wanted
        Altered, //!< the CCU made something else of it
        Failed,
    };
    struct Target {
        ParamsetPlace place;
        State state = State::Waiting;
        Paramset base; //!< once it was read
        ParamsetValues changes; //!< what differs from that, in the form that is sent
        QString reason; //!< of what was refused, altered or failed
        QList<SettingCopy> settings; //!< copy(): in what both differ, also what cannot be copied
        QList<ParameterOutcome> outcomes; //!< of each setting that was written
    };
    //! Reads a set at the other CCU.
    using Source = std::function<QFuture<Result<Paramset>>(const ParamsetKey& key)>;

    explicit ParamsetBatch(const PageContext& context, QObject* parent = nullptr)
        : QObject(parent), m_context(context) { }

    void start(const ParamsetValues& wanted, const QList<ParamsetPlace>& places);
    //! Each place gets what the source holds for it. What cannot be copied is left out; the rest is written.
    void copy(const Source& source, const QList<ParamsetPlace>& places);
    //! After a stop: reads the rest, and writes nothing.
    void goOnReading();
    //! Writes what is ready; after a stop it goes on with the next.
    void write();
    //! What is under way comes to its end, nothing follows.
    void stop();

    [[nodiscard]] const QList<Target>& targets() const { return m_targets; }
    [[nodiscard]] int count(State state) const;
    [[nodiscard]] bool isBusy() const { return m_isUnderWay; }
    [[nodiscard]] bool isWriting() const { return m_step == State::Writing; }

Q_SIGNALS:
    void changed();

private:
    void next();
    void begin(const QList<ParamsetPlace>& places);
    void read(qsizetype index);
    void readOther(qsizetype index);
    void taken(Target& target, const Paramset& present) const;
    static void compared(Target& target, const Paramset& other, const Paramset& present);
    void endReading(qsizetype index, const Result<Paramset>& answer, const Paramset* other);
    void write(qsizetype index);
    static void written(Target& target, const Result<ParamsetReport>& answer);
    [[nodiscard]] qsizetype first(State state) const;

    const PageContext m_context;
    ParamsetValues m_wanted;
    Source m_source; //!< copy() only
    QList<Target> m_targets;
    State m_step = State::Waiting; //!< Reading or Writing while there is something to do
    bool m_isUnderWay = false;
    quint64 m_run = 0; //!< answers of an earlier start count no more
};

} // namespace ccudesk
