// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace ccudesk {

//! The folder that a run without a window keeps its notes in, for this run alone. Two that shared one would each
//! de-register the other's callbacks as leftovers of a crash. The first run gets the folder it wants, those beside it
//! get spare ones: "name-2", "name-3" … A run that crashes leaves its folder to the next, which then cleans up.
class DataFolder {
public:
    //! Takes the first folder that no other run holds; it need not exist yet.
    explicit DataFolder(const QString& wanted);
    ~DataFolder();

    [[nodiscard]] const QString& path() const { return m_path; }
    //! After a run that has signed off. Nothing happens unless the folder is a spare one: the usual one keeps what
    //! makes the next start fast.
    void removeSpare();

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isSpare = false;
};

} // namespace ccudesk
