// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ccudesk {

class FilterField;

//! Many things of which some are chosen: a filter, buttons for all that is shown and for none, and a row for each.
class TickList : public QWidget {
    Q_OBJECT
public:
    //! filterHint: "Find a device". spokenName: what the rows are.
    TickList(const QString& filterHint, const QString& spokenName, QWidget* parent = nullptr);

    QListWidgetItem* add(const QString& text, const QString& tooltip, bool isTicked = false);
    void setCurrent(QListWidgetItem* item); //!< in sight when the list opens
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isTicked(int row) const;

Q_SIGNALS:
    void changed(); //!< something was ticked or is no longer

private:
    void filter(const QString& text);
    void tickShown();
    void tickNone();

    FilterField* m_filter;
    QListWidget* m_list;
    QPushButton* m_all;
    QPushButton* m_none;
};

} // namespace ccudesk
