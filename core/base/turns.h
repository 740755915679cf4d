// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <functional>

namespace ccudesk {

//! Work that would hold up the window if done in one go: its steps run in order, in each turn of the event loop as many
//! as begin within the slice, at least one. Those that have not run when this dies never do.
class Turns : public QObject {
    Q_OBJECT
public:
    explicit Turns(QObject* parent = nullptr, std::chrono::milliseconds slice = defaultSlice);

    //! A step may add further ones; they come last.
    void add(const std::function<void()>& step);
    //! Adds step(part) for each part of the list; nothing for an empty one. Each is copied when its turn comes: 13,600
    //! readings at once are a third of what a pass of the window may take (measured).
    template <typename T, typename Step> void addParts(const QList<T>& list, qsizetype atOnce, const Step& step) {
        for (qsizetype from = 0; from < list.size(); from += atOnce)
            add([list, from, atOnce, step] { step(list.mid(from, atOnce)); });
    }

private:
    //! A third of what a pass of the window may take: the step that ends it and what else is due come on top.
    static constexpr std::chrono::milliseconds defaultSlice{5};

    void runSlice();

    std::chrono::milliseconds m_slice;
    QQueue<std::function<void()>> m_steps;
    QTimer m_timer;
};

} // namespace ccudesk
