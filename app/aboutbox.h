// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

namespace ccudesk {

//! Which version this is, under which licence, and where newer ones come from. Asks nobody: the project has no address
//! that could be asked, and whoever installs from a package is told by the system.
class AboutBox : public QMessageBox {
    Q_OBJECT
public:
    explicit AboutBox(QWidget* parent);

    //! What to name in a report: "CCU Desk 0.1.0, Qt 6.4.2, Debian GNU/Linux 12".
    [[nodiscard]] static QString versionLine();
};

} // namespace ccudesk
