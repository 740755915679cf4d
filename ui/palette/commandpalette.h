// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palettemodel.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace ccudesk {

//! What is found while somebody types into the search field, as a list below it. The keys stay with the field: arrows
//! choose, Return does it, Escape goes back to where one was. What is chosen is read out as the field's description.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    static constexpr int recentKept = 20;

    //! The list lies in front of everything else in window.
    CommandPalette(QLineEdit* field, QWidget* window);

    //! Asked whenever the list opens.
    void setSource(const std::function<QList<Findable>()>& source) { m_source = source; }
    //! Ids, the last one first.
    void setRecent(const QStringList& ids) { m_recent = ids; }

    //! The field gets the keyboard, and the list what was used last.
    void open();
    void close();

Q_SIGNALS:
    void chosen(const ccudesk::Findable& findable);
    //! Return, and nothing was found; or what was typed is wanted as a filter.
    void filterRequested(const QString& text);
    void recentChanged(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show();
    void find();
    void place();
    bool takeKey(int key);
    void moveTo(int row);
    void choose();
    void tellChoice();

    QLineEdit* m_field;
    QWidget* m_window;
    PaletteModel m_model;
    QListView* m_list;
    QLabel* m_nothing;
    std::function<QList<Findable>()> m_source;
    QStringList m_recent;
    QPointer<QWidget> m_cameFrom; //!< where the keyboard was
};

} // namespace ccudesk
