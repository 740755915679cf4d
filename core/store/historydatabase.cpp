// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/store/historydatabase_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ccudesk {

namespace {

constexpr int schemaVersion = 1;
constexpr qint64 pageBytes = 4096;
constexpr qint64 fewestPages = 64;

//! What leads from one version of the file to the next; the first makes an empty one.
constexpr const char* steps[schemaVersion][7] = {
    {"CREATE TABLE point(id INTEGER PRIMARY KEY, interface TEXT NOT NULL, address TEXT NOT NULL,"
     " parameter TEXT NOT NULL, kind INTEGER NOT NULL, device INTEGER NOT NULL, UNIQUE(address, parameter, interface))",
        "CREATE TABLE device(id INTEGER PRIMARY KEY, interface TEXT NOT NULL, address TEXT NOT NULL,"
        " UNIQUE(address, interface))",
        "CREATE TABLE raw(point INTEGER NOT NULL, at INTEGER NOT NULL, nth INTEGER NOT NULL, number REAL, words TEXT,"
        " PRIMARY KEY(point, at, nth)) WITHOUT ROWID",
        "CREATE TABLE hour(point INTEGER NOT NULL, start INTEGER NOT NULL, reports INTEGER NOT NULL, minimum REAL,"
        " maximum REAL, integral REAL, weight REAL, last REAL, PRIMARY KEY(point, start)) WITHOUT ROWID",
        "CREATE TABLE day(point INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,"
        " reports INTEGER NOT NULL, minimum REAL, maximum REAL, integral REAL, weight REAL, last REAL,"
        " PRIMARY KEY(point, start)) WITHOUT ROWID",
        "CREATE TABLE traffic(device INTEGER NOT NULL, start INTEGER NOT NULL, reports INTEGER NOT NULL,"
        " PRIMARY KEY(device, start)) WITHOUT ROWID",
        "CREATE TABLE span(start INTEGER PRIMARY KEY, stop INTEGER NOT NULL)"},
};

} // namespace

HistoryDatabase::HistoryDatabase(const QString& path, const HistoryLimits& limits)
    : d(std::make_unique<Private>(path, limits)) { }

HistoryDatabase::~HistoryDatabase() = default;

void HistoryDatabase::addKeys(const QList<DataPointKey>& keys) {
    d->keys.append(keys);
    d->states.resize(static_cast<size_t>(d->keys.size()));
}

bool HistoryDatabase::isOpen() const {
    return d->sql.isOpen();
}

Result<void> HistoryDatabase::open(qint64 nowMs) {
    Result<void> opened = d->openOnce(nowMs);
    if (!opened && d->sql.fault() == HistorySql::Fault::Broken) {
        d->setAside();
        opened = d->openOnce(nowMs);
    }
    if (!opened)
        d->sql.close();
    return opened;
}

Result<void> HistoryDatabase::Private::openOnce(qint64 nowMs) {
    forgetStates();
    if (!path.isEmpty()) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path); // made by hand, so that nobody else can ever read it; what lies beside it takes its rights
        if (file.open(QIODevice::Append))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    sql.open(path);
    // nobody else writes, and there is no shared memory beside the file
    sql.once(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"));
    sql.once(QStringLiteral("PRAGMA trusted_schema=OFF"));
    sql.once(QStringLiteral("PRAGMA page_size=%1").arg(pageBytes));
    sql.once(QStringLiteral("PRAGMA journal_mode=WAL"));
    sql.once(QStringLiteral("PRAGMA synchronous=NORMAL"));
    sql.once(QStringLiteral("PRAGMA temp_store=MEMORY"));
    sql.once(QStringLiteral("PRAGMA cache_size=-4000"));
    sql.once(QStringLiteral("PRAGMA journal_size_limit=4194304"));
    sql.once(QStringLiteral("PRAGMA max_page_count=%1").arg(qMax(fewestPages, limits.bytes / pageBytes)));
    const qint64 version = sql.number("PRAGMA user_version");
    if (version > schemaVersion)
        return failure(ErrorCode::Storage,
            tr("The history was written by a newer version of CCU Desk, and is left as it is."),
            QString::number(version));
    sql.begin();
    for (qint64 step = version; step < schemaVersion; ++step)
        for (const char* statement : steps[step])
            sql.once(QString::fromLatin1(statement));
    if (version == 0)
        layOut(nowMs);
    if (!sql.end())
        return failed();
    return {};
}

void HistoryDatabase::Private::layOut(qint64 nowMs) {
    sql.once(QStringLiteral("CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"));
    sql.once(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
    using std::chrono::milliseconds;
    note(QStringLiteral("reportsSince"), nowMs - milliseconds(limits.raw).count());
    note(QStringLiteral("hoursSince"), nowMs - milliseconds(limits.hours).count());
    note(QStringLiteral("daysUntil"), QDateTime::fromMSecsSinceEpoch(nowMs).date().startOfDay().toMSecsSinceEpoch());
}

void HistoryDatabase::Private::setAside() {
    qCWarning(lcStore) << "the history is damaged, and is set aside:" << sql.detail();
    sql.close();
    const QString aside = path + QLatin1String(".broken");
    QFile::remove(aside);
    for (const QLatin1String rest : {QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(path + rest);
    if (!QFile::rename(path, aside))
        QFile::remove(path);
}

//! After whatever was not committed: what stands in the file is all there is.
void HistoryDatabase::Private::forgetStates() {
    for (State& state : states)
        state = {};
    hours.clear();
    traffic.clear();
    spanStart = 0;
}

tl::unexpected<Error> HistoryDatabase::Private::failed() {
    const QString detail = sql.detail();
    switch (sql.fault()) {
    case HistorySql::Fault::Broken:
        return failure(ErrorCode::Storage, tr("The file of the history is damaged."), detail);
    case HistorySql::Fault::Locked:
        return failure(ErrorCode::Storage,
            tr("Another program has the history open, such as a second CCU Desk. Nothing is recorded here."), detail);
    case HistorySql::Fault::Full:
        return failure(ErrorCode::Storage, tr("There is no room left on the disk. Nothing is recorded."), detail);
    case HistorySql::Fault::Unwritable:
        return failure(ErrorCode::Storage, tr("The file of the history cannot be written: %1").arg(path), detail);
    case HistorySql::Fault::None:
    case HistorySql::Fault::Other:
        break;
    }
    return failure(ErrorCode::Storage, tr("The history does not work. The log says more."), detail);
}

Result<void> HistoryDatabase::write(const QList<HistoryEntry>& entries, bool isLive, qint64 nowMs) {
    using Fault = HistorySql::Fault;
    if (!isOpen())
        if (const auto opened = open(nowMs); !opened)
            return opened;
    if (d->writeOnce(entries, isLive, nowMs))
        return {};
    const Fault fault = d->sql.fault();
    const tl::unexpected<Error> error = d->failed();
    d->sql.clearFault();
    d->forgetStates();
    const bool isMended
        = fault == Fault::Full ? d->makeRoom(nowMs) : fault == Fault::Broken && (d->setAside(), open(nowMs));
    if (isMended && d->writeOnce(entries, isLive, nowMs))
        return {};
    if (d->sql.fault() != Fault::None) {
        d->sql.clearFault();
        d->forgetStates();
    }
    if (fault == Fault::Unwritable || fault == Fault::Other)
        d->sql.close(); // the next one begins anew
    return error;
}

qint64 HistoryDatabase::bytes() const {
    return QFileInfo(d->path).size() + QFileInfo(d->path + QLatin1String("-wal")).size();
}

} // namespace ccudesk
