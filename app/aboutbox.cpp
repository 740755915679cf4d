// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>

namespace ccudesk {

AboutBox::AboutBox(QWidget* parent) : QMessageBox(parent) {
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About CCU Desk"));
    setTextFormat(Qt::PlainText);
    setText(versionLine());
    setInformativeText(QStringList{
        tr("CCU Desk never looks for newer versions by itself. They come from where you got this one: as a rule "
           "your system offers them with its other updates. What is new stands in CHANGELOG.md."),
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty."),
        tr("Homematic and CCU are marks of eQ-3, which has no part in this program."),
    }
                           .join(QStringLiteral("\n\n")));
    QPushButton* copy = addButton(tr("Copy the version"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersion"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionLine()); });
    setDefaultButton(addButton(tr("Close"), QMessageBox::RejectRole));
}

QString AboutBox::versionLine() {
    return tr("CCU Desk %1, Qt %2, %3", "versions: program, Qt, system")
        .arg(QStringLiteral(CCUDESK_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
}

} // namespace ccudesk
