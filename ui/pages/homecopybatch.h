// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/homecopy.h"
#include "ui/pages/pagecontext.h"

#include <QObject>

namespace ccudesk {

//! Copies what was chosen, one thing after another. Each step is an edit of its own, so that the journal has it and one
//! can stop after any of them and go on later.
class HomeCopyBatch : public QObject {
    Q_OBJECT
public:
    enum class State {
        Ready,
        Sending,
        Copied,
        Failed,
    };
    struct Target {
        HomeCopyItem item;
        State state = State::Ready;
        QString reason; //!< of what has failed
    };

    //! context: of the CCU that gets it.
    explicit HomeCopyBatch(const PageContext& context, QObject* parent = nullptr)
        : QObject(parent), m_context(context) { }

    void choose(const QList<HomeCopyItem>& items);
    //! Sends what is ready; after a stop it goes on with the next.
    void start();
    //! What is under way comes to its end, nothing follows.
    void stop() { m_isWanted = false; }

    [[nodiscard]] const QList<Target>& targets() const { return m_targets; }
    [[nodiscard]] int count(State state) const;
    [[nodiscard]] bool isBusy() const { return m_isUnderWay; }

Q_SIGNALS:
    void changed();

private:
    void next();
    void step(qsizetype index, int stepsBefore);
    void finish(qsizetype index, const QString& reason);

    const PageContext m_context;
    QList<Target> m_targets;
    bool m_isWanted = false; //!< until stop()
    bool m_isUnderWay = false;
};

} // namespace ccudesk
