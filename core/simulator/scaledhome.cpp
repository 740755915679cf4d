// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/scaledhome.h"

#include "core/simulator/demohome.h"
#include "core/simulator/household.h"

#include <cmath>
#include <random>

namespace ccudesk::simulator {

namespace {

constexpr int devicesPerRoom = 8;
constexpr double channelsPerParameter = 7.5 / 34.0; // the recorded home

//! Twenty devices: 14 HmIP-RF, 4 BidCos-RF, one wired, one virtual.
QString interfaceOf(int i) {
    switch (i % 20) {
    case 4:
    case 8:
    case 12:
    case 16:
        return QStringLiteral("BidCos-RF");
    case 9:
        return QStringLiteral("BidCos-Wired");
    case 19:
        return QStringLiteral("VirtualDevices");
    default:
        return QStringLiteral("HmIP-RF");
    }
}

QString addressOf(const QString& interface, int i) {
    const QLatin1Char zero('0');
    if (interface == QLatin1String("BidCos-RF"))
        return QStringLiteral("LEQ%1").arg(1000000 + i, 7, 10, zero);
    if (interface == QLatin1String("BidCos-Wired"))
        return QStringLiteral("JEQ%1").arg(1000000 + i, 7, 10, zero);
    if (interface == QLatin1String("VirtualDevices"))
        return QStringLiteral("INT%1").arg(i, 7, 10, zero);
    const quint32 serial = static_cast<quint32>(i) * 2654435761U; // spreads, and is different for every i
    return QStringLiteral("0008%1D9").arg(serial, 8, 16, zero).toUpper();
}

struct Naming {
    QLatin1String typePart;
    QString word;
    int function; //!< index into functions()
};

const QStringList& functionNames() {
    static const QStringList names{QStringLiteral("funcLight"), QStringLiteral("funcHeating"),
        QStringLiteral("Beschattung"), QStringLiteral("funcSecurity"), QStringLiteral("Verschluss"),
        QStringLiteral("funcButton"), QStringLiteral("funcEnergy")};
    return names;
}

const Naming& namingOf(const QString& channelType) {
    static const QList<Naming> namings{{QLatin1String("DIMMER"), QStringLiteral("Stehlampe"), 0},
        {QLatin1String("LIGHT"), QStringLiteral("Lichtleiste"), 0},
        {QLatin1String("BLIND"), QStringLiteral("Jalousie Süd"), 2},
        {QLatin1String("SHUTTER_VIRTUAL"), QStringLiteral("Rollladen"), 2},
        {QLatin1String("CLIMATE"), QStringLiteral("Heizkörper"), 1},
        {QLatin1String("THERMAL"), QStringLiteral("Wandthermostat"), 1},
        {QLatin1String("CONTACT"), QStringLiteral("Türkontakt"), 4},
        {QLatin1String("ROTARY"), QStringLiteral("Fenstergriff"), 4},
        {QLatin1String("LOCK"), QStringLiteral("Türschloss"), 4},
        {QLatin1String("KEYMATIC"), QStringLiteral("Türschloss"), 4},
        {QLatin1String("KEY"), QStringLiteral("Wandtaster"), 5}, {QLatin1String("SWITCH"), QStringLiteral("Gerät"), 6},
        {QLatin1String(""), QStringLiteral("Wächter"), 3}};
    for (const Naming& naming : namings) {
        if (channelType.contains(naming.typePart))
            return naming;
    }
    return namings.last();
}

//! Draws device types so that the averages stay close to what is asked for.
class Mixer {
public:
    Mixer(const Catalogue& catalogue, int parameters, quint32 seed)
        : m_parameterTarget(parameters), m_channelTarget(parameters * channelsPerParameter), m_random(seed) {
        for (const QString& interface : {QStringLiteral("HmIP-RF"), QStringLiteral("BidCos-RF"),
                 QStringLiteral("BidCos-Wired"), QStringLiteral("VirtualDevices")}) {
            const QList<const DeviceKind*> kinds = catalogue.devices(interface);
            for (const DeviceKind* kind : kinds) {
                if (kind->flags == 1 && kind->channels.size() > 1) // no virtual remotes, no radio modules
                    m_pools[interface].append(kind);
            }
        }
    }

    const DeviceKind& next(const QString& interface) {
        const QList<const DeviceKind*>& pool = m_pools[interface];
        const DeviceKind* best = nullptr;
        for (int draw = 0; draw < 6; ++draw) {
            const DeviceKind* const candidate
                = pool.at(static_cast<qsizetype>(m_random() % static_cast<quint32>(pool.size())));
            if (best == nullptr || distance(*candidate) < distance(*best))
                best = candidate;
        }
        m_devices += 1;
        m_parameters += static_cast<double>(best->valueCount());
        m_channels += static_cast<double>(best->channels.size());
        return *best;
    }

private:
    [[nodiscard]] double distance(const DeviceKind& kind) const {
        const double count = m_devices + 1;
        const double parameters = (m_parameters + static_cast<double>(kind.valueCount())) / count;
        const double channels = (m_channels + static_cast<double>(kind.channels.size())) / count;
        return std::abs(parameters / m_parameterTarget - 1.0) + std::abs(channels / m_channelTarget - 1.0);
    }

    double m_parameterTarget;
    double m_channelTarget;
    double m_devices = 0;
    double m_parameters = 0;
    double m_channels = 0;
    QHash<QString, QList<const DeviceKind*>> m_pools;
    std::mt19937 m_random;
};

//! The channel that people name: the first receiver, else the first that is no key and says something.
ChannelRef mainChannelOf(DeviceState& device) {
    ChannelRef speaking;
    for (int slot = 1; slot < static_cast<int>(device.channels.size()); ++slot) {
        const ChannelRef channel{&device, slot};
        const QString& type = channel.kind().type;
        if (type.endsWith(QLatin1String("_VIRTUAL_RECEIVER")))
            return channel;
        if (!speaking && channel.kind().values.size() > 0 && !type.startsWith(QLatin1String("KEY_"))
            && !type.endsWith(QLatin1String("_TRANSMITTER")))
            speaking = channel;
    }
    return speaking ? speaking : ChannelRef{&device, 1};
}

} // namespace

void buildScaledHome(Household& home, int devices, int parametersPerDevice, qint64 nowMs) {
    static const QStringList roomWords{QStringLiteral("Büro"), QStringLiteral("Küche"), QStringLiteral("Wohnung"),
        QStringLiteral("Gästezimmer"), QStringLiteral("Flur"), QStringLiteral("Prüfraum")};
    std::mt19937 random(home.seed());
    Mixer mixer(home.catalogue(), parametersPerDevice, home.seed());
    for (const QString& name : functionNames())
        home.addFunction(name);
    for (int i = 0; i < devices; ++i) {
        const QString interface = interfaceOf(i);
        const QString number = QString::number(i + 1);
        const int room = i / devicesPerRoom;
        if (room >= home.rooms.size())
            home.addRoom(roomWords.at(room % roomWords.size()) + QLatin1Char(' ') + QString::number(room + 1));
        DeviceState& device = home.addDevice(mixer.next(interface), addressOf(interface, i), QString());
        const ChannelRef main = mainChannelOf(device);
        const Naming& naming = namingOf(main.kind().type);
        home.setDeviceName(
            device, naming.word + QLatin1Char(' ') + home.rooms.at(room).name + QLatin1Char(' ') + number);
        home.setChannelName(main, naming.word + QLatin1Char(' ') + number);
        home.rooms[room].channels.append(home.keyOf(main));
        home.functions[naming.function].channels.append(home.keyOf(main));
        if (random() % 50 != 0) // one in fifty never reported
            placeReadings(home, device, nowMs, random);
    }
}

} // namespace ccudesk::simulator
