// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ccu/connectionstep.h"

#include <QStringList>

#include <chrono>

namespace ccudesk {

//! Keeps the steps of one way up to date. Steps are counted from 0.
class StepLog {
public:
    //! clock must outlive the log.
    StepLog(const Clock& clock, const QStringList& names);

    //! From here on the way is gone again: what comes after this step waits.
    //! limit: how long it may run; 0: see ConnectionStep.
    void begin(int step, std::chrono::milliseconds limit = {});
    //! What there is to say while it runs. Nothing happens to a step that does not run, or is not there.
    void remark(int step, const QString& sentence);
    //! Its proof has come. Nothing happens to a step that does not run.
    void finish(int step, const QString& sentence = {});
    //! What runs has failed: the first of it, and the rest waits. Nothing happens when nothing runs.
    void fail(const QString& sentence);

    //! What it is has turned out on the way.
    void rename(int step, const QString& name) { m_steps[step].name = name; }

    [[nodiscard]] bool isRunning(int step) const { return m_steps.at(step).state == ConnectionStep::State::Running; }
    [[nodiscard]] bool isAnyRunning() const;
    [[nodiscard]] bool isDone(int step) const { return m_steps.at(step).state == ConnectionStep::State::Done; }
    [[nodiscard]] const QList<ConnectionStep>& steps() const { return m_steps; }

private:
    void end(int step, ConnectionStep::State state, const QString& sentence);

    const Clock& m_clock;
    QList<ConnectionStep> m_steps;
};

} // namespace ccudesk
