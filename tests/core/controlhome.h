// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <memory>

namespace ccudesk::test {

//! One device at a time with its parameters, for tests of controls: the channel types as a real device has them, the
//! parameters with the facts of controls §2.
class ControlHome {
public:
    FakeClock clock;
    DeviceStore devices;
    ValueStore values{clock};

    //! channelTypes from channel 0 on, separated by blanks.
    ControlHome(const QString& interface, const QString& type, const QString& channelTypes, RxModes rxMode = {}) {
        m_device.interface = interface;
        m_device.address = QStringLiteral("ABC0000001");
        m_device.type = type;
        m_device.rxMode = rxMode;
        QList<ChannelKey> channels;
        for (const QString& channelType : channelTypes.split(QLatin1Char(' '))) {
            Channel channel;
            channel.index = static_cast<int>(m_device.channels.size());
            channel.address = QStringLiteral("ABC0000001:%1").arg(channel.index);
            channel.type = channelType;
            channel.flags = 1;
            m_device.channels.append(channel);
            channels.append(m_device.keyOf(channel));
        }
        devices.put({m_device});
        values.addChannels(channels);
    }

    [[nodiscard]] const Device& device() const { return m_device; }
    [[nodiscard]] ControlUnit unit() const { return mainUnitOf(m_device).value_or(ControlUnit()); }
    [[nodiscard]] ChannelKey channel(int index) const {
        return {m_device.interface, QStringLiteral("ABC0000001:%1").arg(index)};
    }

    //! operations: "rwe". bounds: minimum and maximum.
    void add(int channelIndex, const char* parameter, ParameterType type, const char* operations,
        const std::pair<double, double>& bounds = {0.0, 0.0}, const char* unit = "",
        const QList<SpecialValue>& specials = {}) {
        ParameterDescription description = basic(parameter, type, operations);
        description.minimum = Value(bounds.first);
        description.maximum = Value(bounds.second);
        description.unit = QString::fromUtf8(unit);
        description.specials = specials;
        put(channelIndex, description);
    }
    void addList(int channelIndex, const char* parameter, const char* operations, const QStringList& list) {
        ParameterDescription description = basic(parameter, ParameterType::Enum, operations);
        description.minimum = Value(0);
        description.maximum = Value(static_cast<qint64>(list.size() - 1));
        description.valueList = list;
        put(channelIndex, description);
    }

    void event(int channelIndex, const char* parameter, const Value& value) {
        values.apply({m_device.interface, clock.nowMs(),
            {{channel(channelIndex).address, QString::fromLatin1(parameter), value}}});
    }
    [[nodiscard]] const DataPoint& point(int channelIndex, const char* parameter) const {
        return *values.get(channel(channelIndex), QString::fromLatin1(parameter));
    }

private:
    static ParameterDescription basic(const char* parameter, ParameterType type, const char* operations) {
        ParameterDescription description;
        description.id = QString::fromLatin1(parameter);
        description.type = type;
        const QString letters = QString::fromLatin1(operations);
        description.operations.setFlag(Operation::Read, letters.contains(QLatin1Char('r')));
        description.operations.setFlag(Operation::Write, letters.contains(QLatin1Char('w')));
        description.operations.setFlag(Operation::Event, letters.contains(QLatin1Char('e')));
        description.complete = true;
        return description;
    }
    void put(int channelIndex, const ParameterDescription& description) {
        (void)values.ensure({m_device.interface, channel(channelIndex).address, description.id},
            std::make_shared<const ParameterDescription>(description));
    }

    Device m_device;
};

} // namespace ccudesk::test
