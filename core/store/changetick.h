// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <vector>

namespace ccudesk {

//! Collects what is new and what changed, and tells it at most every 50 ms, in pieces that keep each pass of the event
//! loop short. Marking costs no allocation and no hash: ids are dense, and each has one flag.
class ChangeTick : public QObject {
    Q_OBJECT
public:
    static constexpr int intervalMs = 50;
    static constexpr qsizetype idsPerPass = 2'000;

    explicit ChangeTick(QObject* parent = nullptr);

    //! A new id. Told before any change that names it.
    void add(quint32 id);
    void mark(quint32 id);

Q_SIGNALS:
    void added(const QList<quint32>& ids);
    void changed(const QList<quint32>& ids); //!< sorted, without repeats

private:
    enum Flag : quint8 { Clean = 0, Dirty = 1, New = 2 };

    void reserve(quint32 id);
    void schedule();
    void pass();
    void tellAdded();
    void tellChanged();

    QTimer m_timer;
    std::vector<quint8> m_flags; //!< per id
    std::vector<quint32> m_new;
    std::vector<quint32> m_dirty; //!< since the last tick
    std::vector<quint32> m_queue; //!< of this tick, not told yet; descending, taken from the back
};

} // namespace ccudesk
