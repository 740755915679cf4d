// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/home.h"
#include "core/domain/parameter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace ccudesk {

//! Domain values in our own files. Reading takes anything and never fails: what is missing or of the wrong type
//! becomes a default. Defaults are not written.

//! Numbers stand for doubles; integers are wrapped as [5], because JSON cannot tell 5 from 5.0.
[[nodiscard]] QJsonValue toJson(const Value& value);
[[nodiscard]] Value valueFromJson(const QJsonValue& json);

[[nodiscard]] QJsonObject toJson(const ParameterDescription& description);
[[nodiscard]] ParameterDescription descriptionFromJson(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const Device& device);
[[nodiscard]] Device deviceFromJson(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const ChannelGroup& group);
[[nodiscard]] ChannelGroup groupFromJson(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const SystemVariable& variable);
[[nodiscard]] SystemVariable variableFromJson(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const Program& program);
[[nodiscard]] Program programFromJson(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const HeatingGroup& group);
[[nodiscard]] HeatingGroup heatingGroupFromJson(const QJsonObject& json);

} // namespace ccudesk
