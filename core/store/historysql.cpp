// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/historysql.h"

#include <QSqlError>
#include <QUuid>

namespace ccudesk {

namespace {

//! The library's own result codes; the driver hands them on as text.
HistorySql::Fault faultOf(const QString& code) {
    switch (code.toInt() & 0xff) { // above are finer codes
    case 5: // busy
    case 6: // locked
        return HistorySql::Fault::Locked;
    case 3: // no permission
    case 8: // read-only
    case 10: // the disk reports an error
    case 14: // cannot be opened
        return HistorySql::Fault::Unwritable;
    case 11: // malformed
    case 26: // no database at all
        return HistorySql::Fault::Broken;
    case 13:
        return HistorySql::Fault::Full;
    default:
        return HistorySql::Fault::Other;
    }
}

} // namespace

bool HistorySql::open(const QString& path) {
    close();
    clearFault();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    m_database.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
    if (!m_database.open())
        note(m_database.lastError());
    return m_fault == Fault::None;
}

void HistorySql::close() {
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

QSqlQuery* HistorySql::prepared(const char* sql) {
    if (m_fault != Fault::None)
        return nullptr;
    std::unique_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql))) {
            note(query->lastError());
            query.reset();
        }
    }
    return query.get();
}

QSqlQuery* HistorySql::executed(QSqlQuery* query) {
    if (!query)
        return nullptr;
    if (query->exec())
        return query;
    note(query->lastError());
    return nullptr;
}

bool HistorySql::once(const QString& sql) {
    if (m_fault != Fault::None)
        return false;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        note(query.lastError());
    return m_fault == Fault::None;
}

bool HistorySql::end() {
    if (once(QStringLiteral("COMMIT")))
        return true;
    QSqlQuery query(m_database);
    (void)query.exec(QStringLiteral("ROLLBACK")); // what failed may have done that already
    return false;
}

void HistorySql::note(const QSqlError& error) {
    m_fault = faultOf(error.nativeErrorCode());
    m_detail = error.nativeErrorCode() % QLatin1Char(' ') % error.databaseText() % error.driverText();
}

} // namespace ccudesk
