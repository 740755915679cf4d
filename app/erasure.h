// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"

#include <QObject>
#include <QStringList>

namespace ccudesk {

//! Erases everything this computer holds about a CCU: settings with what was trusted, the password, and the folder with
//! descriptions, pictures, last values and registrations (S121). The connection must have been closed before, so that
//! its callbacks are taken back. Tells what is gone and what is not.
class Erasure : public QObject {
    Q_OBJECT
public:
    //! composition must outlive it.
    Erasure(Composition& composition, const Profile& profile, QObject* parent = nullptr);

    void start();

    //! What start() will erase, in the person's words.
    [[nodiscard]] static QString whatGoes();

Q_SIGNALS:
    //! Whole sentences; left is empty when nothing is left.
    void done(const QString& erased, const QString& left);

private:
    void eraseFiles();
    void note(const QString& what, bool isGone);
    void finish();

    Composition& m_composition;
    Profile m_profile;
    QStringList m_gone;
    QStringList m_left;
    bool m_isDone = false;
};

} // namespace ccudesk
