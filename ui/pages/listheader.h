// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QMap>

namespace ccudesk {

//! The header of a list: small words that stand exactly above what the cells paint. Shows the order of sorting.
class ListHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ListHeader(QWidget* parent = nullptr);

    //! Where the cells of a column begin and end: distance of their text from the section's edges.
    void setInsets(int section, int left, int right, Qt::AlignmentFlag alignment = Qt::AlignLeft) {
        m_insets.insert(section, {left, right, alignment});
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    struct Insets {
        int left = 4;
        int right = 8;
        Qt::AlignmentFlag alignment = Qt::AlignLeft;
    };
    QMap<int, Insets> m_insets;
};

} // namespace ccudesk
