// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

namespace ccudesk {

//! The program's and Qt's own texts in the language of `--language`, else of the system; English else. Looked up
//! before the command line is read, so that its complaints are translated too. Lives as long as the program.
class Translation {
public:
    explicit Translation(const QStringList& arguments);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ccudesk
