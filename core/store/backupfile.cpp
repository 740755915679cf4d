// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backupfile.h"

#include "core/base/jsonfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QSet>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::BackupFile)
};

constexpr int fileVersion = 1;
constexpr qint64 block = 512;
constexpr int mostMembers = 64; // a CCU writes five
constexpr qint64 longestNote = 4096;

struct Member {
    QString name;
    qint64 size = 0;
};

tl::unexpected<Error> refused(const QString& sentence, const QString& detail = {}) {
    return failure(ErrorCode::Invalid, sentence, detail);
}

tl::unexpected<Error> endsEarly() {
    return refused(Tr::tr("The backup ends before everything is in it. It is of no use; make another one."));
}

//! Octal digits, ended by a blank or a zero byte.
std::optional<qint64> octal(const QByteArray& field) {
    bool isNumber = false;
    const QByteArray digits = field.left(field.indexOf('\0') < 0 ? field.size() : field.indexOf('\0')).trimmed();
    const qint64 number = digits.toLongLong(&isNumber, 8);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

//! Nothing when the block is no header of a member: its checksum says so.
std::optional<Member> memberIn(const QByteArray& header) {
    constexpr qsizetype checksumAt = 148;
    constexpr qsizetype checksumLength = 8;
    const auto told = octal(header.mid(checksumAt, checksumLength));
    const auto size = octal(header.mid(124, 12));
    qint64 sum = 0;
    for (qsizetype i = 0; i < header.size(); ++i)
        sum += i >= checksumAt && i < checksumAt + checksumLength ? ' ' : static_cast<uchar>(header.at(i));
    if (!told || !size || *told != sum)
        return std::nullopt;
    const QByteArray name = header.left(100);
    const qsizetype end = name.indexOf('\0');
    // a name is compared, never a path: "./" is how tar writes members of a folder
    QString text = QString::fromLatin1(end < 0 ? name : name.left(end));
    if (text.startsWith(QLatin1String("./")))
        text.remove(0, 2);
    return Member{text, *size};
}

//! The first bytes of what should have been an archive.
tl::unexpected<Error> noArchive(const QByteArray& head) {
    const QByteArray start = head.trimmed().left(200);
    if (start.startsWith("ERROR"))
        return refused(
            Tr::tr("The CCU could not make a backup. Usually its storage is full."), QString::fromLatin1(start));
    if (start.startsWith('<'))
        return refused(Tr::tr("The CCU sent a page instead of a backup. The login has ended, or this user may not make "
                              "backups."));
    return refused(Tr::tr("This is no backup of a CCU."));
}

//! Goes from member to member and keeps what it has to know of them.
class Reader {
public:
    explicit Reader(QFile& file) : m_file(file) { }

    Result<BackupFacts> read() {
        for (int i = 0; i < mostMembers; ++i) {
            const QByteArray header = m_file.read(block);
            if (i > 0 && (header.isEmpty() || header == QByteArray(block, '\0')))
                return finished();
            const auto member = header.size() == block ? memberIn(header) : std::nullopt;
            if (!member)
                return i == 0 ? noArchive(header) : endsEarly();
            if (const Result<void> taken = take(*member); !taken)
                return tl::unexpected<Error>(taken.error());
        }
        return refused(Tr::tr("This is no backup of a CCU."));
    }

private:
    Result<void> take(const Member& member) {
        const qint64 end = m_file.pos() + (member.size + block - 1) / block * block;
        if (end > m_file.size())
            return endsEarly();
        if (member.name == QLatin1String("usr_local.tar.gz") && !m_file.peek(2).startsWith("\x1F\x8B"))
            return refused(Tr::tr("The settings in this backup are damaged."));
        if (member.name == QLatin1String("firmware_version") && member.size <= longestNote)
            m_firmware = firmwareIn(m_file.read(member.size));
        m_members.insert(member.name);
        m_file.seek(end);
        return {};
    }
    //! "VERSION=3.89.8.20260821", or just the number.
    static QString firmwareIn(const QByteArray& text) {
        for (const QByteArray& line : text.split('\n'))
            if (const QByteArray value = line.mid(line.indexOf('=') + 1).trimmed(); !value.isEmpty())
                return QString::fromLatin1(value).left(40);
        return {};
    }
    Result<BackupFacts> finished() const {
        for (const char* needed : {"usr_local.tar.gz", "signature", "key_index", "firmware_version"})
            if (!m_members.contains(QLatin1String(needed)))
                return refused(Tr::tr("This backup is not complete: %1 is missing in it.").arg(QLatin1String(needed)));
        return BackupFacts{m_file.fileName(), m_file.size(), m_firmware, 0};
    }

    QFile& m_file;
    QSet<QString> m_members;
    QString m_firmware;
};

} // namespace

Result<BackupFacts> checkBackup(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, Tr::tr("%1 cannot be read.").arg(path), file.errorString());
    Result<BackupFacts> facts = Reader(file).read();
    if (facts)
        facts->madeAtMs = QFileInfo(file).lastModified().toMSecsSinceEpoch();
    return facts;
}

std::optional<BackupFacts> BackupLog::last() const {
    constexpr qint64 longestFile = 64 * 1024;
    const QJsonObject read = readJsonFile(m_file, fileVersion, longestFile);
    const auto madeAtMs = static_cast<qint64>(read.value(QLatin1String("madeAtMs")).toDouble());
    if (madeAtMs <= 0)
        return std::nullopt;
    return BackupFacts{read.value(QLatin1String("path")).toString(),
        static_cast<qint64>(read.value(QLatin1String("bytes")).toDouble()),
        read.value(QLatin1String("firmware")).toString(), madeAtMs};
}

Result<void> BackupLog::setLast(const BackupFacts& facts) const {
    return writeJsonFile(m_file,
        {{QStringLiteral("version"), fileVersion}, {QStringLiteral("path"), facts.path},
            {QStringLiteral("bytes"), static_cast<double>(facts.bytes)}, {QStringLiteral("firmware"), facts.firmware},
            {QStringLiteral("madeAtMs"), static_cast<double>(facts.madeAtMs)}});
}

} // namespace ccudesk
