// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/controlstate.h"
#include "core/control/readingstatus.h"
#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"
#include "core/store/valuestore.h"

#include <initializer_list>
#include <optional>

namespace ccudesk {

//! What the *_STATUS beside it calls wrong.
inline bool isInvalidReading(const ValueStore& values, const ChannelKey& channel, const QString& parameter) {
    const auto status = readingStatus(values, channel, parameter);
    return status && *status != ReadingStatus::Normal;
}

enum class View {
    Confirmed, //!< what the devices said
    Wanted, //!< with everything that is on its way
};

//! Reads one channel's values in one view. A default is never a reading, nor is what its *_STATUS calls wrong.
class ChannelReader {
public:
    ChannelReader(const ValueStore& values, const ChannelKey& channel, View view, const QString& type = {})
        : m_values(values), m_channel(channel), m_view(view), m_type(type) { }

    [[nodiscard]] const DataPoint* point(const char* parameter) const {
        return m_values.get(m_channel, QLatin1String(parameter));
    }
    [[nodiscard]] Value value(const QString& parameter) const {
        const DataPoint* found = m_values.get(m_channel, parameter);
        if (!found || isInvalidReading(m_values, m_channel, parameter))
            return {};
        if (m_view == View::Wanted && found->pending && !found->pending->requested.isEmpty())
            return found->pending->requested;
        return found->value;
    }
    [[nodiscard]] std::optional<double> number(const char* parameter) const {
        return value(QLatin1String(parameter)).toNumber();
    }
    [[nodiscard]] std::optional<qint64> integer(const char* parameter) const {
        return value(QLatin1String(parameter)).toInteger();
    }
    [[nodiscard]] std::optional<bool> flag(const char* parameter) const {
        const Value found = value(QLatin1String(parameter));
        return found.isEmpty() ? std::nullopt : std::optional(found.toBool());
    }
    [[nodiscard]] QString text(const char* parameter) const {
        const DataPoint* found = point(parameter);
        return found
            ? valueText(QLatin1String(parameter), m_type, *found->description, value(QLatin1String(parameter))).joined()
            : QString();
    }
    //! The first of several spellings that has a value.
    [[nodiscard]] std::optional<double> anyNumber(std::initializer_list<const char*> parameters) const {
        for (const char* parameter : parameters) {
            if (const auto found = number(parameter))
                return found;
        }
        return std::nullopt;
    }

    //! Those that have a value, in the order given.
    [[nodiscard]] QList<ControlReading> readings(std::initializer_list<const char*> parameters) const {
        QList<ControlReading> found;
        for (const char* parameter : parameters) {
            if (const QString words = text(parameter); !words.isEmpty())
                found.append({QLatin1String(parameter), parameterName(QLatin1String(parameter), m_type), words});
        }
        return found;
    }

private:
    const ValueStore& m_values;
    const ChannelKey m_channel;
    const View m_view;
    const QString m_type;
};

} // namespace ccudesk
