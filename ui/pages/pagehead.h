// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ccudesk {

class Chip;
class ElidingLabel;
class FilterField;
class FlowLayout;

//! The head of a list page: title, count and buttons; below the filter field, chips and a fact; then a line.
class PageHead : public QWidget {
    Q_OBJECT
public:
    PageHead(const QString& title, FilterField* filter, QWidget* parent = nullptr);

    //! Beside the title: "86 devices".
    void setCount(const QString& text);
    //! At the end of the second line: "1,284 events".
    void setFact(const QString& text);
    void addBesideTitle(QWidget* widget);
    //! Where title and buttons have no room beside each other, buttons show their icon only, the last ones first.
    void addButton(QWidget* widget);
    void addChip(Chip* chip);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitButtons();

    ElidingLabel* m_title;
    ElidingLabel* m_count;
    ElidingLabel* m_fact;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_buttons;
    FlowLayout* m_chips;
    QList<QWidget*> m_all; //!< what stands in m_buttons, in its order
};

} // namespace ccudesk
