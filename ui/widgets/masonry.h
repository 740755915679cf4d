// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ccudesk {

//! Cards in columns, each put under the shortest column. The order of the cards is their order for Tab.
class Masonry : public QWidget {
    Q_OBJECT
public:
    explicit Masonry(QWidget* parent = nullptr);

    //! Takes the cards as children, in this order. Cards that are not listed any more are not deleted.
    void setCards(const QList<QWidget*>& cards);
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] static int columnsFor(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();

    QList<QWidget*> m_cards;
};

} // namespace ccudesk
