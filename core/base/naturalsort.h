// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QLocale>

namespace ccudesk {

//! The order people expect in lists: "Kanal 2" before "Kanal 10", umlauts beside their letter, case as a tie-break.
//! Usable as a comparator. Keys are for lists that are compared again and again.
class NaturalOrder {
public:
    explicit NaturalOrder(const QLocale& locale = QLocale());

    //! Negative, zero or positive; zero only for equal texts, so that every order is stable.
    [[nodiscard]] int compare(const QString& left, const QString& right) const;
    [[nodiscard]] bool operator()(const QString& left, const QString& right) const { return compare(left, right) < 0; }
    [[nodiscard]] QCollatorSortKey key(const QString& text) const { return m_collator.sortKey(text); }

private:
    QCollator m_collator;
};

} // namespace ccudesk
