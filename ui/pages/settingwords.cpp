// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingwords.h"

#include "core/domain/valuetext.h"

namespace ccudesk {

QString settingValueText(const ParamsetDescription& description, const QString& parameter, const Value& value) {
    for (const ParameterDescriptionPtr& one : description)
        if (one->id == parameter)
            if (const ValueText text = valueText(parameter, {}, *one, value); !text.isEmpty())
                return text.joined();
    return value.toPlainText();
}

} // namespace ccudesk
