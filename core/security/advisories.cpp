// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/advisories.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace ccudesk {

namespace {

std::optional<Advisory::Hole> holeOf(const QString& word) {
    using Hole = Advisory::Hole;
    static const QHash<QString, Hole> holes{{QStringLiteral("remoteCode"), Hole::RemoteCode},
        {QStringLiteral("fileRead"), Hole::FileRead}, {QStringLiteral("passwordHashes"), Hole::PasswordHashes},
        {QStringLiteral("sessions"), Hole::Sessions}, {QStringLiteral("metadata"), Hole::Metadata},
        {QStringLiteral("crash"), Hole::Crash}, {QStringLiteral("insecureUpdate"), Hole::InsecureUpdate}};
    const auto it = holes.constFind(word);
    return it == holes.constEnd() ? std::nullopt : std::optional(*it);
}

CcuProduct productFromWord(const QString& word) {
    for (const CcuProduct product : {CcuProduct::Ccu2, CcuProduct::Ccu3, CcuProduct::OpenCcu, CcuProduct::Homegear})
        if (word == productName(product))
            return product;
    return CcuProduct::Unknown;
}

//! Nothing when it is no version.
bool isVersion(const QString& text) {
    return text.isEmpty() || compareWithBound(text, text).has_value();
}

std::optional<Advisory> advisoryIn(const QJsonObject& object) {
    const auto text = [&object](const char* name) { return object.value(QLatin1String(name)).toString(); };
    const auto hole = holeOf(text("hole"));
    const QString severity = text("severity");
    const bool isSevere = severity == QLatin1String("critical") || severity == QLatin1String("high");
    Advisory row{text("id"), object.value(QStringLiteral("year")).toInt(), productFromWord(text("product")),
        text("from"), text("atMost"), text("below"), isSevere, hole.value_or(Advisory::Hole::RemoteCode),
        text("source")};
    const bool hasBound = row.atMost.isEmpty() != row.below.isEmpty();
    const bool isSound = hole && hasBound && !row.id.isEmpty() && row.product != CcuProduct::Unknown
        && isVersion(row.from) && isVersion(row.atMost) && isVersion(row.below)
        && row.source.startsWith(QLatin1String("https://")) && (isSevere || severity == QLatin1String("medium"));
    return isSound ? std::optional(row) : std::nullopt;
}

} // namespace

bool Advisory::affects(const QString& version) const {
    const auto against = [&version](const QString& bound) { return compareWithBound(version, bound); };
    if (!against(atMost.isEmpty() ? below : atMost))
        return false;
    const bool isOldEnough = atMost.isEmpty() ? *against(below) < 0 : *against(atMost) <= 0;
    return isOldEnough && (from.isEmpty() || *against(from) >= 0);
}

Result<AdvisoryTable> readAdvisories(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AdvisoryTable table{QDate::fromString(object.value(QStringLiteral("asOf")).toString(), Qt::ISODate), {}};
    const QJsonArray rows = object.value(QStringLiteral("rows")).toArray();
    for (const auto& row : rows) {
        const auto advisory = advisoryIn(row.toObject());
        if (!advisory)
            return failure(ErrorCode::Protocol,
                QCoreApplication::translate("ccudesk::Advisories", "The table of advisories is damaged."));
        table.rows.append(*advisory);
    }
    if (!table.asOf.isValid() || table.rows.isEmpty())
        return failure(ErrorCode::Protocol,
            QCoreApplication::translate("ccudesk::Advisories", "The table of advisories is damaged."));
    return table;
}

Result<AdvisoryTable> ownAdvisories() {
    QFile file(QStringLiteral(":/security/advisories.json"));
    return readAdvisories(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace ccudesk
