// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recording.h"

#include "core/domain/secretparameters.h"
#include "core/store/domainjson.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::Recording)
};

constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 10'000;

QString formatName() {
    return QStringLiteral("ccudesk-recording");
}

tl::unexpected<Error> refused(int line, const QString& detail) {
    return failure(ErrorCode::Invalid,
        line <= 1
            ? Texts::tr("This file is no recording of CCU Desk.")
            : Texts::tr("This recording is damaged or was tampered with: line %1 is not as it should be.").arg(line),
        detail);
}

bool isPlausible(const Device& device) {
    if (device.interface.isEmpty() || device.interface.size() > longestName || device.type.size() > longestName)
        return false;
    return std::all_of(device.channels.cbegin(), device.channels.cend(), [&device](const Channel& channel) {
        return isValidAddress(channel.address) && deviceAddressOf(channel.address) == device.address;
    });
}

bool takeEvent(const QJsonArray& json, EventBatch& batch) {
    const QString address = json.at(0).toString();
    const QString parameter = json.at(1).toString();
    const Value value = valueFromJson(json.at(2));
    const bool isFine = json.size() == 3 && isValidAddress(address) && !parameter.isEmpty()
        && parameter.size() <= longestName && !value.isEmpty() && value.toPlainText().size() <= longestText;
    if (isFine && !carriesSecret(parameter))
        batch.events.append({address, parameter, value});
    return isFine;
}

class Reader {
public:
    Result<Recording> read(QFile& file) {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine(Recording::mostLineBytes + 1);
            ++m_line;
            if (line.size() > Recording::mostLineBytes || !line.endsWith('\n'))
                return refused(m_line, QStringLiteral("too long, or not whole"));
            const QJsonDocument json = QJsonDocument::fromJson(line);
            const bool isTaken = m_line == 1 ? takeHead(json.object())
                : m_line == 2                ? takeHome(json.object())
                                             : takeBatch(json.array());
            if (!isTaken)
                return m_refusal ? Result<Recording>(tl::unexpected<Error>(*m_refusal))
                                 : Result<Recording>(refused(m_line, QStringLiteral("not as expected")));
        }
        if (m_line < 2)
            return refused(m_line, QStringLiteral("too short"));
        return std::move(m_recording);
    }

private:
    bool takeHead(const QJsonObject& json) {
        const int version = json.value(QLatin1String("version")).toInt();
        if (json.value(QLatin1String("format")).toString() != formatName())
            return false;
        if (version > Recording::version)
            m_refusal = Error{
                ErrorCode::Invalid, Texts::tr("This recording was made by a newer version of CCU Desk."), {}, 0};
        m_recording.beganMs = json.value(QLatin1String("began")).toInteger();
        m_recording.isAnonymous = json.value(QLatin1String("anonymous")).toBool();
        m_newestMs = m_recording.beganMs;
        return version == Recording::version && m_recording.beganMs > 0;
    }

    bool takeHome(const QJsonObject& json) {
        const auto told = json.value(QLatin1String("devices")).toArray().size();
        m_recording.home = Snapshot::fromJson(json);
        const QList<Device>& devices = m_recording.home.devices;
        return !json.isEmpty() && devices.size() == told && told <= Recording::mostDevices
            && std::all_of(devices.cbegin(), devices.cend(), isPlausible);
    }

    bool takeBatch(const QJsonArray& json) {
        EventBatch batch;
        batch.receivedAtMs = json.at(0).toInteger(-1);
        batch.interface = json.at(1).toString();
        const QJsonArray events = json.at(2).toArray();
        m_events += events.size();
        const bool isFine = json.size() == 3 && batch.receivedAtMs >= m_newestMs
            && batch.receivedAtMs - m_recording.beganMs <= Recording::mostMs && !batch.interface.isEmpty()
            && batch.interface.size() <= longestName && m_events <= Recording::mostEvents
            && std::all_of(events.begin(), events.end(),
                [&batch](const auto& event) { return takeEvent(event.toArray(), batch); });
        if (isFine) {
            m_newestMs = batch.receivedAtMs;
            m_recording.batches.append(batch);
        }
        return isFine;
    }

    Recording m_recording;
    std::optional<Error> m_refusal;
    int m_line = 0;
    qint64 m_newestMs = 0;
    qsizetype m_events = 0;
};

} // namespace

Result<Recording> readRecording(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, Texts::tr("The file %1 cannot be read.").arg(path), file.errorString());
    if (file.size() > Recording::mostBytes)
        return failure(ErrorCode::Invalid, Texts::tr("The file %1 is too large for a recording.").arg(path));
    return Reader().read(file);
}

Result<void> RecordingWriter::begin(const QString& path, const Snapshot& home, qint64 nowMs, bool isAnonymous) {
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(ErrorCode::Storage, tr("The file %1 cannot be written.").arg(path), m_file.errorString());
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_newestMs = nowMs;
    const QJsonObject head{{QStringLiteral("format"), formatName()}, {QStringLiteral("version"), Recording::version},
        {QStringLiteral("began"), nowMs}, {QStringLiteral("anonymous"), isAnonymous}};
    return writeLine(QJsonDocument(head).toJson(QJsonDocument::Compact)).and_then([&] {
        return writeLine(QJsonDocument(home.toJson()).toJson(QJsonDocument::Compact));
    });
}

Result<void> RecordingWriter::append(const EventBatch& batch) {
    QJsonArray events;
    for (const ValueEvent& event : batch.events)
        if (!carriesSecret(event.parameter) && isValidAddress(event.address) && !event.value.isEmpty())
            events.append(QJsonArray{event.address, event.parameter, toJson(event.value)});
    if (events.isEmpty())
        return {};
    m_newestMs = qMax(m_newestMs, batch.receivedAtMs); // a computer's clock may be set back
    if (m_events + events.size() > m_mostEvents)
        return tooLong();
    m_events += events.size();
    return writeLine(QJsonDocument(QJsonArray{m_newestMs, batch.interface, events}).toJson(QJsonDocument::Compact));
}

Result<void> RecordingWriter::end() {
    const bool isWritten = m_file.isOpen() && m_file.flush();
    m_file.close();
    if (!isWritten)
        return failure(ErrorCode::Storage, tr("The file %1 cannot be written.").arg(m_file.fileName()));
    return {};
}

Result<void> RecordingWriter::writeLine(const QByteArray& json) {
    const QByteArray line = json + '\n';
    if (m_bytes + line.size() > Recording::mostBytes)
        return tooLong();
    if (m_file.write(line) != line.size())
        return failure(
            ErrorCode::Storage, tr("The file %1 cannot be written.").arg(m_file.fileName()), m_file.errorString());
    m_bytes += line.size();
    return {};
}

tl::unexpected<Error> RecordingWriter::tooLong() const {
    return failure(ErrorCode::Storage,
        tr("The recording has ended by itself after %1 reports, because longer ones cannot be opened. What was "
           "recorded until then is kept.")
            .arg(QLocale().toString(m_events)));
}

} // namespace ccudesk
