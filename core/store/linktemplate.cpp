// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/linktemplate.h"

#include "core/domain/secretparameters.h"
#include "core/store/domainjson.h"

#include <QJsonDocument>

namespace ccudesk {

QString toText(const LinkTemplate& link) {
    QJsonObject values;
    for (auto it = link.values.cbegin(); it != link.values.cend(); ++it)
        if (!carriesSecret(it.key()))
            values.insert(it.key(), toJson(it.value()));
    const QJsonObject object{{QStringLiteral("name"), link.name}, {QStringLiteral("own"), link.ownType},
        {QStringLiteral("peer"), link.peerType}, {QStringLiteral("values"), values}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<LinkTemplate> linkTemplateIn(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    LinkTemplate link{object.value(QLatin1String("name")).toString(), object.value(QLatin1String("own")).toString(),
        object.value(QLatin1String("peer")).toString(), {}};
    const QJsonObject values = object.value(QLatin1String("values")).toObject();
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        if (const Value value = valueFromJson(it.value()); !value.isEmpty())
            link.values.insert(it.key(), value);
    if (link.name.isEmpty() || link.ownType.isEmpty() || link.peerType.isEmpty() || link.values.isEmpty())
        return std::nullopt;
    return link;
}

} // namespace ccudesk
