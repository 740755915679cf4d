// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ccudesk::test {

//! What a fault matrix prints at its end: case | what happened | what the person sees | recovered after (ms).
class FaultTable {
public:
    //! recoveredMs -1: there is nothing to recover from, or it needs the person.
    void add(const QString& happened, const QString& seen, qint64 recoveredMs = -1);
    //! To the standard output.
    void print() const;

private:
    QList<QStringList> m_rows;
};

} // namespace ccudesk::test
