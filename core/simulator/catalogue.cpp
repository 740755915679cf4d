// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/catalogue.h"

#include "core/simulator/cataloguetext.h"

#include <optional>

namespace ccudesk::simulator {

void ParameterSet::add(const ParameterDescription& parameter) {
    if (m_index.contains(parameter.id))
        return;
    m_index.insert(parameter.id, m_parameters.size());
    m_parameters.append(parameter);
    m_parameters.last().tabOrder = static_cast<int>(m_parameters.size()) - 1;
}

void ParameterSet::remove(const QString& id) {
    const QList<ParameterDescription> old = std::exchange(m_parameters, {});
    m_index.clear();
    for (const ParameterDescription& parameter : old) {
        if (parameter.id != id)
            add(parameter);
    }
}

const ParameterDescription* ParameterSet::find(const QString& id) const {
    const qsizetype i = indexOf(id);
    return i < 0 ? nullptr : &m_parameters.at(i);
}

qsizetype DeviceKind::valueCount() const {
    qsizetype count = 0;
    for (const Slot& slot : channels)
        count += slot.kind->values.size();
    return count;
}

namespace {

std::optional<ParameterType> typeOf(const QString& word) {
    static const QHash<QString, ParameterType> types{{QStringLiteral("BOOL"), ParameterType::Bool},
        {QStringLiteral("FLOAT"), ParameterType::Float}, {QStringLiteral("INTEGER"), ParameterType::Integer},
        {QStringLiteral("ENUM"), ParameterType::Enum}, {QStringLiteral("STRING"), ParameterType::String},
        {QStringLiteral("ACTION"), ParameterType::Action}};
    const auto it = types.constFind(word);
    return it == types.cend() ? std::nullopt : std::optional(*it);
}

Operations operationsOf(const QString& letters) {
    Operations operations;
    operations.setFlag(Operation::Read, letters.contains(QLatin1Char('r')));
    operations.setFlag(Operation::Write, letters.contains(QLatin1Char('w')));
    operations.setFlag(Operation::Event, letters.contains(QLatin1Char('e')));
    return operations;
}

Value valueOf(ParameterType type, const QString& text) {
    switch (type) {
    case ParameterType::Float:
        return Value(text.toDouble());
    case ParameterType::Integer:
    case ParameterType::Enum:
        return Value(text.toLongLong());
    case ParameterType::String:
        return Value(text);
    default:
        return Value(text == QLatin1String("1"));
    }
}

} // namespace

//! Reads the three files, line by line, into a catalogue.
class CatalogueReader {
public:
    explicit CatalogueReader(Catalogue& catalogue) : m_catalogue(catalogue) { }

    void readParameters(const QList<TextLine>& lines) {
        for (const TextLine& line : lines) {
            if (line.word(0) == QLatin1String("set"))
                m_target = &m_catalogue.m_sets[line.word(1)];
            else
                addParameters(line);
        }
    }

    void readChannels(const QList<TextLine>& lines) {
        for (const TextLine& line : lines) {
            const QString first = line.word(0);
            if (first == QLatin1String("channel"))
                openChannel(line);
            else if (first == QLatin1String("like"))
                copyChannel(line.word(1), line.listOption(QStringLiteral("without")), line);
            else if (first == QLatin1String("values"))
                m_target = &m_channel->values;
            else if (first == QLatin1String("master"))
                m_target = &m_channel->master;
            else if (first == QLatin1String("link"))
                m_target = &m_channel->link;
            else
                addParameters(line);
        }
    }

    void readDevices(const QList<TextLine>& lines) {
        for (const TextLine& line : lines) {
            if (line.word(0) == QLatin1String("device"))
                openDevice(line);
            else
                addSlots(line);
        }
    }

private:
    void problem(const TextLine& line, const QString& what) {
        m_catalogue.m_problems.append(QStringLiteral("line %1: %2").arg(line.number).arg(what));
    }

    void use(const TextLine& line, const QString& name, ParameterSet& target) {
        const auto it = m_catalogue.m_sets.find(name);
        if (it == m_catalogue.m_sets.end())
            return problem(line, QStringLiteral("unknown set ") + name);
        const ParameterSet source = it->second;
        for (const ParameterDescription& parameter : source.all())
            target.add(parameter);
    }

    void addParameters(const TextLine& line) {
        if (m_target == nullptr)
            return problem(line, QStringLiteral("parameter without a place"));
        if (line.word(0) == QLatin1String("use"))
            return use(line, line.word(1), *m_target);
        const auto type = typeOf(line.word(1));
        if (!type || line.words.size() < 3)
            return problem(line, QStringLiteral("not a parameter: ") + line.words.join(QLatin1Char(' ')));
        ParameterDescription parameter = describe(line, *type);
        const QStringList ids = expandBraces(line.word(0));
        for (const QString& id : ids) {
            parameter.id = id;
            m_target->add(parameter);
        }
    }

    static ParameterDescription describe(const TextLine& line, ParameterType type) {
        ParameterDescription p;
        p.type = type;
        p.operations = operationsOf(line.word(2));
        p.flags = ParameterFlags(line.intOption(QStringLiteral("flags"), 1));
        p.unit = line.options.value(QStringLiteral("unit"));
        p.control = line.options.value(QStringLiteral("control"));
        p.valueList = line.listOption(QStringLiteral("list"));
        p.complete = true;
        const QString range = line.word(3);
        const qsizetype dots = range.indexOf(QLatin1String(".."));
        if (type == ParameterType::Enum) {
            p.minimum = Value(0);
            p.maximum = Value(static_cast<qint64>(p.valueList.size() - 1));
        } else if (type == ParameterType::Bool || type == ParameterType::Action) {
            p.minimum = Value(false);
            p.maximum = Value(true);
        } else if (dots > 0) {
            p.minimum = valueOf(type, range.left(dots));
            p.maximum = valueOf(type, range.mid(dots + 2));
        } else if (type == ParameterType::String) {
            p.minimum = Value(QString());
            p.maximum = Value(QString());
        }
        const QString fallback = line.options.value(QStringLiteral("default"));
        const bool startsAboveZero = !p.minimum.isString() && p.minimum.toNumber().value_or(0.0) > 0.0;
        p.defaultValue = fallback.isEmpty() && startsAboveZero ? p.minimum : valueOf(type, fallback);
        const QStringList specials = line.listOption(QStringLiteral("special"));
        for (const QString& special : specials)
            p.specials.append(
                {special.section(QLatin1Char(':'), 0, 0), special.section(QLatin1Char(':'), 1).toDouble()});
        return p;
    }

    void openChannel(const TextLine& line) {
        m_channel = &m_catalogue.m_channels[line.word(1)];
        if (line.options.contains(QStringLiteral("like")))
            copyChannel(line.options.value(QStringLiteral("like")), {}, line);
        m_channel->type = line.word(1).section(QLatin1Char('@'), 0, 0);
        if (line.words.contains(QStringLiteral("send")))
            m_channel->direction = ChannelDirection::Sender;
        if (line.words.contains(QStringLiteral("receive")))
            m_channel->direction = ChannelDirection::Receiver;
        if (line.options.contains(QStringLiteral("sources")))
            m_channel->sourceRoles = line.listOption(QStringLiteral("sources"));
        if (line.options.contains(QStringLiteral("targets")))
            m_channel->targetRoles = line.listOption(QStringLiteral("targets"));
        m_channel->flags = line.intOption(QStringLiteral("flags"), 1);
        m_channel->aesActive = line.words.contains(QStringLiteral("aes"));
        m_channel->formsTeam = line.words.contains(QStringLiteral("team"));
        m_channel->formsPairs = line.words.contains(QStringLiteral("pairs"));
        m_target = &m_channel->values;
    }

    void copyChannel(const QString& name, const QStringList& without, const TextLine& line) {
        const auto it = m_catalogue.m_channels.find(name);
        if (it == m_catalogue.m_channels.end())
            return problem(line, QStringLiteral("unknown channel ") + name);
        const QString type = m_channel->type;
        const QStringList sources = m_channel->sourceRoles;
        *m_channel = it->second;
        m_channel->type = type;
        if (!sources.isEmpty())
            m_channel->sourceRoles = sources;
        for (const QString& id : without)
            m_channel->values.remove(id);
    }

    void openDevice(const TextLine& line) {
        m_device = &m_catalogue.m_devices[line.word(1)];
        m_device->model = line.word(1);
        m_device->interface = line.word(2);
        m_device->firmware = line.options.value(QStringLiteral("firmware"));
        m_device->label = line.options.value(QStringLiteral("label"));
        m_device->version = line.intOption(QStringLiteral("version"), 1);
        m_device->flags = line.intOption(QStringLiteral("flags"), 1);
        m_device->rxMode = RxModes(line.intOption(QStringLiteral("rx"), 0));
        if (line.options.contains(QStringLiteral("master")))
            use(line, line.options.value(QStringLiteral("master")), m_device->master);
    }

    void addSlots(const TextLine& line) {
        const auto it = m_catalogue.m_channels.find(line.word(1));
        if (it == m_catalogue.m_channels.end() || m_device == nullptr)
            return problem(line, QStringLiteral("unknown channel ") + line.word(1));
        const int first = line.word(0).section(QLatin1Char('-'), 0, 0).toInt();
        const int last = line.word(0).section(QLatin1Char('-'), -1).toInt();
        for (int i = first; i <= last; ++i)
            m_device->channels.append({i, &it->second});
    }

    Catalogue& m_catalogue;
    ParameterSet* m_target = nullptr;
    ChannelKind* m_channel = nullptr;
    DeviceKind* m_device = nullptr;
};

Catalogue::Catalogue() {
    CatalogueReader reader(*this);
    reader.readParameters(readTextLines(QStringLiteral(":/demo/parameters.txt")));
    reader.readChannels(readTextLines(QStringLiteral(":/demo/channels.txt")));
    reader.readDevices(readTextLines(QStringLiteral(":/demo/devices.txt")));
    if (m_devices.empty())
        m_problems.append(QStringLiteral("no device types"));
}

const DeviceKind* Catalogue::device(const QString& model) const {
    const auto it = m_devices.find(model);
    return it == m_devices.end() ? nullptr : &it->second;
}

QList<const DeviceKind*> Catalogue::devices(const QString& interface) const {
    QList<const DeviceKind*> all;
    for (const auto& [model, kind] : m_devices) {
        if (kind.interface == interface)
            all.append(&kind);
    }
    return all;
}

QStringList Catalogue::models() const {
    QStringList all;
    for (const auto& [model, kind] : m_devices)
        all.append(model);
    return all;
}

} // namespace ccudesk::simulator
