// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/demohome.h"

#include "core/simulator/cataloguetext.h"
#include "core/simulator/household.h"

#include <array>
#include <cmath>
#include <optional>

namespace ccudesk::simulator {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 hourMs = 3600 * secondMs;

//! "40s", "12m", "5h", "3d"
qint64 ageMs(const QString& text) {
    static const QHash<QChar, qint64> units{{QLatin1Char('s'), secondMs}, {QLatin1Char('m'), 60 * secondMs},
        {QLatin1Char('h'), hourMs}, {QLatin1Char('d'), 24 * hourMs}};
    return text.isEmpty() ? 0 : text.chopped(1).toLongLong() * units.value(text.back(), 0);
}

//! A number in first..last, the same for the same seed on every platform (std distributions are not).
double between(std::mt19937& random, double first, double last) {
    return first + (last - first) * static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
}

struct Range {
    QLatin1String parameter;
    double first;
    double last;
    double step;
};

//! Readings that look like a lived-in home; everything else keeps its default.
constexpr std::array ranges{
    Range{QLatin1String("ACTUAL_TEMPERATURE"), 18.5, 23.5, 0.1},
    Range{QLatin1String("TEMPERATURE"), 18.5, 23.5, 0.1},
    Range{QLatin1String("HUMIDITY"), 41, 62, 1},
    Range{QLatin1String("ACTUAL_HUMIDITY"), 41, 62, 1},
    Range{QLatin1String("SET_POINT_TEMPERATURE"), 17, 22, 0.5},
    Range{QLatin1String("SET_TEMPERATURE"), 17, 22, 0.5},
    Range{QLatin1String("VOLTAGE"), 228, 234, 0.1},
    Range{QLatin1String("FREQUENCY"), 49.97, 50.03, 0.01},
    Range{QLatin1String("ENERGY_COUNTER"), 900, 480000, 0.1},
    Range{QLatin1String("OPERATING_VOLTAGE"), 2.6, 3.1, 0.1},
    Range{QLatin1String("BATTERY_STATE"), 2.5, 3.1, 0.1},
    Range{QLatin1String("ILLUMINATION"), 4, 320, 0.1},
    Range{QLatin1String("CURRENT_ILLUMINATION"), 4, 320, 0.1},
    Range{QLatin1String("BRIGHTNESS"), 20, 190, 1},
    Range{QLatin1String("RSSI_DEVICE"), -92, -52, 1},
    Range{QLatin1String("RSSI_PEER"), -92, -52, 1},
    Range{QLatin1String("DUTY_CYCLE_LEVEL"), 1, 9, 0.5},
    Range{QLatin1String("CARRIER_SENSE_LEVEL"), 2, 14, 1},
    Range{QLatin1String("DIRT_LEVEL"), 0, 12, 1},
    Range{QLatin1String("VALVE_STATE"), 0, 60, 1},
    Range{QLatin1String("COLOR_TEMPERATURE"), 2700, 4000, 100},
};

const Range* rangeOf(const QString& parameter) {
    for (const Range& range : ranges) {
        if (range.parameter == parameter)
            return &range;
    }
    return nullptr;
}

Value reading(const DeviceState& device, const ParameterDescription& p, std::mt19937& random) {
    const bool isMains = device.kind->rxMode == RxModes() || device.kind->rxMode.testFlag(RxMode::Always);
    if (p.id == QLatin1String("OPERATING_VOLTAGE_STATUS"))
        return Value(device.kind->rxMode == RxModes() ? 3 : 0); // EXTERNAL
    if (p.id == QLatin1String("OPERATING_VOLTAGE") && isMains && device.kind->rxMode == RxModes())
        return Value(0.0);
    if (p.id == QLatin1String("ACTIVITY_STATE"))
        return Value(3); // STABLE
    if (p.id == QLatin1String("VALVE_STATE") && p.type == ParameterType::Enum)
        return Value(4); // ADAPTION_DONE
    if (p.id == QLatin1String("LOCK_STATE"))
        return Value(1);
    const Range* const range = rangeOf(p.id);
    if (range == nullptr || p.type == ParameterType::Enum)
        return p.defaultValue;
    const double number = std::round(between(random, range->first, range->last) / range->step) * range->step;
    return p.type == ParameterType::Integer ? Value(static_cast<qint64>(number))
                                            : Value(std::round(number * 100) / 100);
}

qint64 plausibleAge(const ParameterDescription& p, std::mt19937& random) {
    const bool isMeasured = rangeOf(p.id) != nullptr || p.id == QLatin1String("POWER");
    return isMeasured ? static_cast<qint64>(between(random, 5, 900)) * secondMs
                      : static_cast<qint64>(between(random, 600, 80000)) * secondMs;
}

Value valueFromText(const ParameterDescription& p, const QString& text) {
    switch (p.type) {
    case ParameterType::Bool:
        return Value(text == QLatin1String("true"));
    case ParameterType::Float:
        return Value(text.toDouble());
    case ParameterType::Enum:
        if (p.valueList.contains(text))
            return Value(static_cast<qint64>(p.valueList.indexOf(text)));
        return Value(text.toLongLong());
    case ParameterType::Integer:
        return Value(text.toLongLong());
    default:
        return Value(text);
    }
}

//! Reads home.txt line by line.
class DemoReader {
public:
    DemoReader(Household& home, qint64 nowMs) : m_home(home), m_nowMs(nowMs), m_random(home.seed()) { }

    void read(const TextLine& line) {
        const QString first = line.word(0);
        if (first == QLatin1String("room"))
            m_home.addRoom(line.word(1));
        else if (first == QLatin1String("function"))
            m_home.addFunction(line.word(1));
        else if (first == QLatin1String("device"))
            openDevice(line);
        else if (first == QLatin1String("main") && m_device != nullptr)
            nameChannel(line);
        else if (first == QLatin1String("set") && m_device != nullptr)
            setValues(line);
        else if (first == QLatin1String("configure") && m_device != nullptr)
            configure(line);
        else if (first == QLatin1String("members") && m_device != nullptr)
            m_device->members = line.words.mid(1);
        else if (first == QLatin1String("variable"))
            addVariable(line);
        else if (first == QLatin1String("program"))
            addProgram(line);
        else if (first == QLatin1String("link"))
            addLink(line);
        else if (first == QLatin1String("newcomer"))
            addNewcomer(line);
        else
            problem(line);
    }

    QStringList problems;

private:
    void problem(const TextLine& line) {
        problems.append(QStringLiteral("line %1: %2").arg(line.number).arg(line.words.join(QLatin1Char(' '))));
    }

    void openDevice(const TextLine& line) {
        m_device = nullptr;
        const DeviceKind* const kind = m_home.catalogue().device(line.word(1));
        if (kind == nullptr)
            return problem(line);
        m_device = &m_home.addDevice(*kind, line.word(2), line.word(3));
        m_room = line.options.value(QStringLiteral("room"));
        offerFirmware(line);
        if (line.words.contains(QStringLiteral("new")))
            m_home.inbox.append({m_device->interface, m_device->address});
        if (line.words.contains(QStringLiteral("never")))
            return;
        placeReadings(m_home, *m_device, m_nowMs, m_random);
        const ChannelRef maintenance = m_home.channelAt(*m_device, 0);
        const int rssi = line.intOption(QStringLiteral("rssi"), 0);
        if (rssi != 0) {
            m_home.place(maintenance, QStringLiteral("RSSI_DEVICE"), Value(rssi), m_nowMs - 2 * secondMs);
            m_home.place(maintenance, QStringLiteral("RSSI_PEER"), Value(rssi - 3), m_nowMs - 20 * hourMs);
        }
        if (line.words.contains(QStringLiteral("unreach")))
            m_home.place(maintenance, QStringLiteral("UNREACH"), Value(true), m_nowMs - 13 * hourMs);
        const QString pending = QStringLiteral("pending");
        const qint64 pendingMs = line.words.contains(pending) ? 40 * secondMs : ageMs(line.options.value(pending));
        if (pendingMs > 0)
            m_home.place(maintenance, QStringLiteral("CONFIG_PENDING"), Value(true), m_nowMs - pendingMs);
        if (line.words.contains(QStringLiteral("lowbat"))) {
            m_home.place(maintenance, QStringLiteral("LOW_BAT"), Value(true), m_nowMs - 31 * hourMs);
            m_home.place(maintenance, QStringLiteral("LOWBAT"), Value(true), m_nowMs - 31 * hourMs);
            m_home.place(maintenance, QStringLiteral("OPERATING_VOLTAGE"), Value(2.1), m_nowMs - 2 * hourMs);
        }
    }

    void offerFirmware(const TextLine& line) {
        Device* const device = m_home.described(m_device->interface, m_device->address);
        device->availableFirmware = line.options.value(QStringLiteral("update"));
        device->firmwareUpdateState = line.options.value(QStringLiteral("state"), device->firmwareUpdateState);
    }

    void addNewcomer(const TextLine& line) {
        const DeviceKind* const kind = m_home.catalogue().device(line.word(1));
        if (kind == nullptr)
            return problem(line);
        m_home.newcomers.append(
            {kind->model, {kind->interface, line.word(2)}, line.options.value(QStringLiteral("key"))});
    }

    static bool addTo(QList<ChannelGroup>& groups, const QString& name, const ChannelKey& channel) {
        for (ChannelGroup& group : groups) {
            if (group.name == name) {
                group.channels.append(channel);
                return true;
            }
        }
        return name.isEmpty();
    }

    void nameChannel(const TextLine& line) {
        const ChannelRef channel = m_home.channelAt(*m_device, line.word(1).toInt());
        if (!channel)
            return problem(line);
        m_home.setChannelName(channel, line.word(2));
        const ChannelKey key = m_home.keyOf(channel);
        if (!addTo(m_home.rooms, line.options.value(QStringLiteral("room"), m_room), key)
            || !addTo(m_home.functions, line.options.value(QStringLiteral("function")), key))
            problem(line);
    }

    void setValues(const TextLine& line) {
        const ChannelRef channel = m_home.channelAt(*m_device, line.word(1).toInt());
        const QString age = line.options.value(QStringLiteral("age"), QStringLiteral("9s"));
        for (auto it = line.options.cbegin(); it != line.options.cend(); ++it) {
            if (it.key() == QLatin1String("age"))
                continue;
            const ParameterDescription* const p = channel ? channel.kind().values.find(it.key()) : nullptr;
            if (p == nullptr)
                return problem(line);
            m_home.place(channel, it.key(), valueFromText(*p, it.value()), m_nowMs - ageMs(age));
            if (it.key() == QLatin1String("POWER"))
                m_device->ratedPower = it.value().toDouble();
        }
    }

    void configure(const TextLine& line) {
        const ChannelRef channel = m_home.channelAt(*m_device, line.word(1).toInt());
        for (auto it = line.options.cbegin(); it != line.options.cend(); ++it) {
            const ParameterDescription* const p = channel ? channel.kind().master.find(it.key()) : nullptr;
            if (p == nullptr)
                return problem(line);
            m_home.masterValues[channel.address()].insert(it.key(), valueFromText(*p, it.value()));
        }
    }

    //! "LEQ0665A02:1.TEMPERATURE", of a device above.
    std::optional<DataPointKey> pointNamed(const QString& text) const {
        const QString address = text.section(QLatin1Char('.'), 0, 0);
        const QString parameter = text.section(QLatin1Char('.'), 1);
        for (const QString& interface : m_home.interfaces())
            if (m_home.stored(m_home.find(interface, address), parameter) != nullptr)
                return DataPointKey{interface, address, parameter};
        return std::nullopt;
    }

    //! The logic layer's rule behind `option`; nothing when there is none.
    QList<DataPointKey> pointsOf(const TextLine& line, const QString& option) {
        QList<DataPointKey> points;
        for (const QString& name : line.listOption(option)) {
            if (const auto point = pointNamed(name))
                points.append(*point);
            else
                problem(line);
        }
        return points;
    }

    void addVariable(const TextLine& line) {
        static const QHash<QString, SystemVariableType> types{{QStringLiteral("logic"), SystemVariableType::Logic},
            {QStringLiteral("alarm"), SystemVariableType::Alarm}, {QStringLiteral("list"), SystemVariableType::List},
            {QStringLiteral("number"), SystemVariableType::Number},
            {QStringLiteral("string"), SystemVariableType::String}};
        SystemVariable& variable = m_home.addVariable();
        variable.name = line.word(1);
        variable.type = types.value(line.word(2));
        variable.description = line.options.value(QStringLiteral("description"));
        variable.unit = line.options.value(QStringLiteral("unit"));
        variable.valueList = line.listOption(QStringLiteral("words"));
        variable.isInternal = line.words.contains(QStringLiteral("internal"));
        if (const auto readings = pointsOf(line, QStringLiteral("mean")); !readings.isEmpty())
            m_home.means.insert(variable.id, readings);
        const QString text = line.options.value(QStringLiteral("value"));
        const QString age = line.options.value(QStringLiteral("age"));
        variable.changedAtMs = age.isEmpty() ? 0 : m_nowMs - ageMs(age);
        if (variable.type == SystemVariableType::Number) {
            variable.value = Value(text.toDouble());
            variable.minimum = Value(line.options.value(QStringLiteral("min"), QStringLiteral("0")).toDouble());
            variable.maximum = Value(line.options.value(QStringLiteral("max"), QStringLiteral("65000")).toDouble());
        } else if (variable.type == SystemVariableType::List) {
            variable.value = Value(text.toLongLong());
        } else if (variable.type == SystemVariableType::String) {
            variable.value = Value(text);
        } else {
            variable.value = Value(text == QLatin1String("true"));
        }
    }

    void addProgram(const TextLine& line) {
        Program& program = m_home.addProgram();
        program.name = line.word(1);
        program.description = line.options.value(QStringLiteral("description"));
        program.isActive = !line.words.contains(QStringLiteral("inactive"));
        program.isInternal = line.words.contains(QStringLiteral("internal"));
        const QString age = line.options.value(QStringLiteral("age"));
        if (line.options.contains(QStringLiteral("off")))
            m_home.switchesOff.insert(program.id, line.options.value(QStringLiteral("off")));
        for (const SystemVariable& variable : std::as_const(m_home.variables))
            if (variable.name == line.options.value(QStringLiteral("uses")))
                m_home.uses[program.id].append(variable.id);
        for (const DataPointKey& point : pointsOf(line, QStringLiteral("when")))
            m_home.startedBy.insert(program.id, point);
        program.lastExecutedAtMs = age.isEmpty() ? 0 : m_nowMs - ageMs(age);
    }

    //! Between two devices above; a partner with @ is one that this CCU has forgotten.
    void addLink(const TextLine& line) {
        DirectLink link;
        link.sender = line.word(1);
        link.receiver = line.word(2);
        link.name = line.word(3);
        link.description = line.options.value(QStringLiteral("description"));
        link.faults = line.intOption(QStringLiteral("faults"), 0);
        for (const QString& interface : m_home.interfaces())
            if (m_home.find(interface, link.sender) || m_home.find(interface, link.receiver))
                link.interface = interface;
        if (link.interface.isEmpty())
            return problem(line);
        m_home.links.add(link);
    }

    Household& m_home;
    qint64 m_nowMs;
    std::mt19937 m_random;
    DeviceState* m_device = nullptr;
    QString m_room;
};

QStringList readInto(Household& home, qint64 nowMs, const QString& fileName) {
    DemoReader reader(home, nowMs);
    const QList<TextLine> lines = readTextLines(fileName);
    for (const TextLine& line : lines)
        reader.read(line);
    return reader.problems;
}

} // namespace

void placeReadings(Household& home, DeviceState& device, qint64 nowMs, std::mt19937& random) {
    for (size_t i = 0; i < device.channels.size(); ++i) {
        const ChannelRef channel{&device, static_cast<int>(i)};
        for (const ParameterDescription& p : channel.kind().values.all()) {
            if (p.isReadable() && p.isEvent() && !p.isAction())
                home.place(channel, p.id, reading(device, p, random), nowMs - plausibleAge(p, random));
        }
    }
}

QStringList buildDemoHome(Household& home, qint64 nowMs) {
    return readInto(home, nowMs, QStringLiteral(":/demo/home.txt"));
}

QStringList addAddOnDevices(Household& home, const QString& name, qint64 nowMs) {
    static const QHash<QString, QString> files{{QStringLiteral("CUxD"), QStringLiteral(":/demo/cuxd.txt")},
        {QStringLiteral("CCU-Jack"), QStringLiteral(":/demo/jack.txt")}};
    return readInto(home, nowMs, files.value(name));
}

} // namespace ccudesk::simulator
