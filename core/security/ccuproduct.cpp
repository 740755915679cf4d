// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/ccuproduct.h"

#include <QDateTime>
#include <QRegularExpression>

namespace ccudesk {

namespace {

//! Split at non-digits; empty for a text that begins otherwise.
QList<qint64> partsOf(const QString& version) {
    static const QRegularExpression nonDigits(QStringLiteral("[^0-9]+"));
    const QString text = version.trimmed();
    QList<qint64> parts;
    if (text.isEmpty() || !text.at(0).isDigit())
        return parts;
    for (const QString& part : text.split(nonDigits, Qt::SkipEmptyParts))
        parts.append(part.left(15).toLongLong());
    return parts;
}

} // namespace

CcuProduct productOf(const QString& product, const QString& version) {
    const QString name = product.toLower();
    const auto has = [&name](const char* word) { return name.contains(QLatin1String(word)); };
    if (has("homegear"))
        return CcuProduct::Homegear;
    if (has("openccu") || has("raspmatic") || has("raspberrymatic"))
        return CcuProduct::OpenCcu;
    if (has("ccu2"))
        return CcuProduct::Ccu2;
    const QList<qint64> parts = partsOf(version);
    if (parts.size() >= 4 && releaseTimeMs(version))
        return CcuProduct::OpenCcu;
    if (has("ccu3") || has("debmatic") || (name.isEmpty() && parts.value(0) == 3))
        return CcuProduct::Ccu3;
    return name.isEmpty() && parts.value(0) == 2 ? CcuProduct::Ccu2 : CcuProduct::Unknown;
}

QString productName(CcuProduct product) {
    switch (product) {
    case CcuProduct::Ccu2:
        return QStringLiteral("CCU2");
    case CcuProduct::Ccu3:
        return QStringLiteral("CCU3");
    case CcuProduct::OpenCcu:
        return QStringLiteral("OpenCCU");
    case CcuProduct::Homegear:
        return QStringLiteral("Homegear system");
    case CcuProduct::Unknown:
        break;
    }
    return {};
}

std::optional<int> compareWithBound(const QString& version, const QString& bound) {
    const QList<qint64> parts = partsOf(version);
    const QList<qint64> limits = partsOf(bound);
    if (parts.isEmpty() || limits.isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < limits.size(); ++i)
        if (parts.value(i) != limits.at(i))
            return parts.value(i) < limits.at(i) ? -1 : 1;
    return 0;
}

std::optional<qint64> releaseTimeMs(const QString& version) {
    const QList<qint64> parts = partsOf(version);
    const QDate date = QDate::fromString(QString::number(parts.value(3)), QStringLiteral("yyyyMMdd"));
    if (!date.isValid() || date.year() < 2015)
        return std::nullopt;
    return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace ccudesk
