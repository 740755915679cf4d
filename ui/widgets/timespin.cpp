// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timespin.h"

#include "core/domain/weekprogramtext.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace ccudesk {

namespace {

//! -1: not a time.
int minutesOf(const QString& text) {
    static const QRegularExpression withColon(QStringLiteral("^\\s*(\\d{1,2})[:.](\\d{1,2})\\s*$"));
    static const QRegularExpression digits(QStringLiteral("^\\s*(\\d{1,2}?)(\\d{2})?\\s*$"));
    const auto colon = withColon.match(text);
    const auto match = colon.hasMatch() ? colon : digits.match(text);
    if (!match.hasMatch())
        return -1;
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    const int all = hours * 60 + minutes;
    return minutes < 60 && all <= minutesOfDay ? all : -1;
}

} // namespace

TimeSpin::TimeSpin(QWidget* parent) : QSpinBox(parent) {
    setRange(0, minutesOfDay);
    setKeyboardTracking(false);
    setAccelerated(true);
}

QString TimeSpin::textFromValue(int value) const {
    return timeOfDayText(value);
}

int TimeSpin::valueFromText(const QString& text) const {
    const int minutes = minutesOf(text);
    return minutes < 0 ? value() : std::clamp(minutes, minimum(), maximum());
}

QValidator::State TimeSpin::validate(QString& text, int& /*position*/) const {
    static const QRegularExpression beginning(QStringLiteral("^[0-9:. ]{0,7}$"));
    if (!beginning.match(text).hasMatch())
        return QValidator::Invalid;
    const int minutes = minutesOf(text);
    return minutes >= minimum() && minutes <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void TimeSpin::fixup(QString& text) const {
    text = textFromValue(valueFromText(text));
}

void setSpokenName(QAbstractSpinBox* field, const QString& name) {
    field->setAccessibleName(name);
    if (auto* inside = field->findChild<QLineEdit*>())
        inside->setAccessibleName(name);
}

} // namespace ccudesk
