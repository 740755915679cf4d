// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccudesk {

class DeviceStore;
class HomeStore;
class LinkStore;
class ValueStore;

//! What a home consists of, to be printed: for whoever takes it over, and for an insurance. Plain texts; whatever the
//! CCU has said in them is to be shown as text.
struct HomeInventory {
    struct Section {
        QString title; //!< with the number of rows
        QStringList columns;
        QList<QStringList> rows; //!< as many cells as columns
        QString emptySentence; //!< in place of the table when there are no rows
    };
    QString title;
    QStringList facts; //!< sentences below it
    QList<Section> sections;
};

struct InventorySources {
    const DeviceStore& devices;
    const ValueStore& values;
    const HomeStore& home;
    const LinkStore& links;
    QString ccuName; //!< as the person calls it
    QString firmware; //!< product and version
    QString program; //!< with its version
    qint64 atMs = 0; //!< wall clock
};

//! Of what the stores hold: nobody is asked anything. Sorted by name. Neither passwords nor addresses in the network
//! are in it, nor what a system variable or a sensor says.
[[nodiscard]] HomeInventory homeInventory(const InventorySources& sources);

//! A page of its own without scripts and links to elsewhere; every text escaped. language: "de".
[[nodiscard]] QByteArray toHtml(const HomeInventory& inventory, const QString& language);

} // namespace ccudesk
