// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

//! A window with one button that has a name and one that has none: whoever looks for nameless ones must find it.
int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("planted"));
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton named(QStringLiteral("Named"));
    QPushButton nameless;
    column.addWidget(&named);
    column.addWidget(&nameless);
    window.show();
    return QApplication::exec();
}
