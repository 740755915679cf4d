// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/naturalsort.h"

namespace ccudesk {

namespace {
// The C locale compares code points and ignores numeric mode: "10" before "2", "Ö" after "z".
QLocale collating(const QLocale& locale) {
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}
} // namespace

NaturalOrder::NaturalOrder(const QLocale& locale) : m_collator(collating(locale)) {
    m_collator.setNumericMode(true);
}

int NaturalOrder::compare(const QString& left, const QString& right) const {
    const int order = m_collator.compare(left, right);
    return order != 0 ? order : left.compare(right);
}

} // namespace ccudesk
