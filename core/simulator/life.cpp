// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/life.h"

#include <algorithm>
#include <cmath>

namespace ccudesk::simulator {

namespace {

constexpr qint64 shortestPauseMs = 300;
constexpr quint32 pauseSpreadMs = 1400;
constexpr qint64 longestGapMs = 60'000; // a home that was not asked for longer just goes on
constexpr qint64 motionMs = 15'000;

} // namespace

void Life::lookAround() {
    m_hasLooked = true;
    for (const auto& device : m_home.states()) {
        for (int slot = 0; slot < static_cast<int>(device->channels.size()); ++slot) {
            const ChannelRef channel{device.get(), slot};
            const QString& type = channel.kind().type;
            for (const ParameterDescription& parameter : channel.kind().values.all()) {
                const Point point{channel, &parameter, channel.address()};
                const QString& id = parameter.id;
                if (!parameter.isEvent())
                    continue;
                if (parameter.type == ParameterType::Float && !id.startsWith(QLatin1String("SET_")))
                    m_measuring.push_back(point);
                if (id == QLatin1String("ACTUAL_TEMPERATURE") || id == QLatin1String("TEMPERATURE"))
                    m_temperatures.push_back(point);
                else if (id.endsWith(QLatin1String("HUMIDITY")))
                    m_humidities.push_back(point);
                else if (id == QLatin1String("POWER"))
                    m_powers.push_back(point);
                else if (id == QLatin1String("MOTION"))
                    m_motions.push_back(point);
                else if (id == QLatin1String("PRESS_SHORT") && channel.device->kind->flags == 1)
                    m_keys.push_back(point);
                else if (id == QLatin1String("STATE")
                    && (type == QLatin1String("SHUTTER_CONTACT") || type.startsWith(QLatin1String("ROTARY_"))))
                    m_windows.push_back(point);
                else if (id == QLatin1String("LEVEL")
                    && (type == QLatin1String("BLIND") || type == QLatin1String("SHUTTER_VIRTUAL_RECEIVER")))
                    m_blinds.push_back(point);
            }
        }
    }
}

void Life::forgetDevices() {
    m_hasLooked = false;
    for (Points* points :
        {&m_temperatures, &m_humidities, &m_powers, &m_windows, &m_motions, &m_blinds, &m_keys, &m_measuring})
        points->clear();
    m_burstPosition = 0;
}

const Life::Point* Life::draw(const Points& points) {
    if (points.empty())
        return nullptr;
    const Point& point = points[below(static_cast<quint32>(points.size()))];
    const ChannelRef maintenance = m_home.channelAt(*point.channel.device, 0);
    const bool isSilent = m_home.value(maintenance, QStringLiteral("UNREACH")).toBool();
    const StoredValue* const stored = m_home.stored(point.channel, point.parameter->id);
    const bool hasReported = point.parameter->isAction() || stored->timestampMs > 0;
    return isSilent || !hasReported ? nullptr : &point;
}

void Life::live(qint64 nowMs, Events& events) {
    if (!m_hasLooked)
        lookAround();
    if (m_nextMs == 0 || nowMs - m_nextMs > longestGapMs)
        m_nextMs = nowMs;
    while (m_nextMs <= nowMs) {
        happen(m_nextMs, events);
        m_nextMs += shortestPauseMs + below(pauseSpreadMs);
    }
}

void Life::happen(qint64 nowMs, Events& events) {
    const quint32 dice = below(100);
    if (dice < 35)
        drift(m_temperatures, 0.1, nowMs, events);
    else if (dice < 48)
        drift(m_humidities, 1.0, nowMs, events);
    else if (dice < 85)
        flicker(nowMs, events);
    else if (dice < 90)
        passBy(nowMs, events);
    else if (dice < 94)
        openWindow(nowMs, events);
    else if (dice < 98)
        pressKey(nowMs, events);
    else
        moveBlind(nowMs, events);
}

void Life::drift(Points& points, double step, qint64 nowMs, Events& events) {
    const Point* const point = draw(points);
    if (point == nullptr)
        return;
    const double before = m_home.value(point->channel, point->parameter->id).toNumber().value_or(20.0);
    const double low = std::min(before, step < 1.0 ? 17.0 : 38.0); // a cold garden stays cold
    const double high = std::max(before, step < 1.0 ? 24.5 : 68.0);
    const double after = std::clamp(std::round((before + sign() * step) / step) * step, low, high);
    const Value value = point->parameter->type == ParameterType::Integer
        ? Value(static_cast<qint64>(std::lround(after)))
        : Value(std::round(after * 10.0) / 10.0);
    m_home.report(point->channel, point->parameter->id, value, nowMs, events);
}

void Life::flicker(qint64 nowMs, Events& events) {
    const Point* const point = draw(m_powers);
    if (point == nullptr)
        return;
    const double before = m_home.value(point->channel, QStringLiteral("POWER")).toNumber().value_or(0.0);
    if (before <= 0.0)
        return;
    const double rated = point->channel.device->ratedPower > 0.0 ? point->channel.device->ratedPower : before;
    const double power = std::round(rated * (0.97 + 0.0006 * below(100)) * 10.0) / 10.0;
    const double voltage = m_home.value(point->channel, QStringLiteral("VOLTAGE")).toNumber().value_or(230.0);
    const QString energy = QStringLiteral("ENERGY_COUNTER");
    const double counter = m_home.value(point->channel, energy).toNumber().value_or(0.0);
    m_home.report(point->channel, QStringLiteral("POWER"), Value(power), nowMs, events);
    m_home.report(point->channel, QStringLiteral("CURRENT"), Value(std::round(power / std::max(voltage, 1.0) * 1000.0)),
        nowMs, events);
    m_home.report(point->channel, energy, Value(std::round((counter + power / 360.0) * 10.0) / 10.0), nowMs, events);
}

void Life::openWindow(qint64 nowMs, Events& events) {
    const Point* const point = draw(m_windows);
    if (point == nullptr)
        return;
    const Value before = m_home.value(point->channel, QStringLiteral("STATE"));
    if (before.toBool())
        return; // somebody left it open on purpose
    const bool isBool = point->parameter->type == ParameterType::Bool;
    const Value open = isBool ? Value(true) : point->parameter->maximum;
    m_home.report(point->channel, QStringLiteral("STATE"), open, nowMs, events);
    m_home.schedule.emplace(
        nowMs + 20'000 + below(60'000), Scheduled{point->channel, QStringLiteral("STATE"), before, false});
}

void Life::passBy(qint64 nowMs, Events& events) {
    const Point* const point = draw(m_motions);
    if (point == nullptr)
        return;
    m_home.cancel(point->channel);
    m_home.report(point->channel, QStringLiteral("MOTION"), Value(true), nowMs, events);
    m_home.schedule.emplace(nowMs + motionMs, Scheduled{point->channel, QStringLiteral("MOTION"), Value(false), false});
}

void Life::moveBlind(qint64 nowMs, Events& events) {
    const Point* const point = draw(m_blinds);
    if (point == nullptr)
        return;
    const bool isFirstReceiver = point->channel.slot == 0
        || ChannelRef{point->channel.device, point->channel.slot - 1}.kind().type != point->channel.kind().type;
    if (isFirstReceiver)
        m_behaviour.apply(point->channel, {{QStringLiteral("LEVEL"), Value(below(11) / 10.0)}}, nowMs, events);
}

void Life::pressKey(qint64 nowMs, Events& events) {
    if (const Point* const point = draw(m_keys))
        m_home.report(point->channel, QStringLiteral("PRESS_SHORT"), Value(true), nowMs, events);
}

Events Life::burst(int count, qint64 nowMs) {
    if (!m_hasLooked)
        lookAround();
    Events events;
    if (m_measuring.empty())
        return events;
    events.reserve(count);
    for (int i = 0; i < count; ++i) {
        if (m_burstPosition >= m_measuring.size()) {
            m_burstPosition = 0;
            ++m_burstRound;
        }
        const Point& point = m_measuring[m_burstPosition++];
        const double low = std::max(point.parameter->minimum.toNumber().value_or(0.0), 0.0);
        const double high = std::min(point.parameter->maximum.toNumber().value_or(100.0), 100.0);
        const int step = (m_burstRound + static_cast<int>(m_burstPosition)) % 1000;
        const QString& parameter = point.parameter->id;
        m_home.place(point.channel, parameter, Value(low + (high - low) * step / 1000.0), nowMs);
        events.append(
            {point.channel.device->interface, {point.address, parameter, m_home.value(point.channel, parameter)}});
    }
    return events;
}

} // namespace ccudesk::simulator
