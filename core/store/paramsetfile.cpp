// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/paramsetfile.h"

#include "core/base/jsonfile.h"
#include "core/domain/secretparameters.h"
#include "core/store/domainjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ParamsetFile)
};

constexpr int fileVersion = 1;
constexpr qint64 maxFileBytes = 1024 * 1024; // 1,100 parameters are 60 kB

QString kindKey() {
    return QStringLiteral("kind");
}

QString kindWord() {
    return QStringLiteral("ccudesk paramset");
}

} // namespace

Result<void> writeParamsetFile(const QString& path, const Paramset& paramset) {
    QJsonObject values;
    for (auto it = paramset.values.cbegin(); it != paramset.values.cend(); ++it)
        if (!carriesSecret(it.key()))
            values.insert(it.key(), toJson(it.value()));
    return writeJsonFile(path,
        {{QStringLiteral("version"), fileVersion}, {kindKey(), kindWord()},
            {QStringLiteral("interface"), paramset.key.interface}, {QStringLiteral("address"), paramset.key.address},
            {QStringLiteral("paramset"), paramset.key.name}, {QStringLiteral("values"), values}});
}

Result<ParamsetValues> readParamsetFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, Texts::tr("The file %1 could not be read.").arg(path), file.errorString());
    const QJsonObject content
        = file.size() > maxFileBytes ? QJsonObject() : QJsonDocument::fromJson(file.readAll()).object();
    const bool isOurs = content.value(kindKey()).toString() == kindWord()
        && content.value(QLatin1String("version")).toInt() == fileVersion;
    const QJsonObject stored = content.value(QLatin1String("values")).toObject();
    ParamsetValues values;
    for (auto it = stored.constBegin(); it != stored.constEnd(); ++it)
        if (const Value value = valueFromJson(it.value()); !value.isEmpty())
            values.insert(it.key(), value);
    if (!isOurs || values.isEmpty())
        return failure(ErrorCode::Invalid, Texts::tr("The file %1 holds no settings of CCU Desk.").arg(path));
    return values;
}

} // namespace ccudesk
