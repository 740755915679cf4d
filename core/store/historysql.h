// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>
#include <memory>

namespace ccudesk {

//! One SQLite connection with its prepared statements, in one thread. After a failure nothing more is done until the
//! failure has been taken: a row of statements is checked once, at its end.
class HistorySql {
public:
    enum class Fault { None, Broken, Locked, Full, Unwritable, Other };

    HistorySql() = default;
    ~HistorySql() { close(); }
    HistorySql(const HistorySql&) = delete;
    HistorySql& operator=(const HistorySql&) = delete;

    bool open(const QString& path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    //! sql has to be a literal, because the statement is kept under its address. Null after a failure, else the query,
    //! before its first row; one that is not read to its end has to be finished.
    template <typename... Values> QSqlQuery* run(const char* sql, const Values&... values) {
        QSqlQuery* query = prepared(sql);
        int place = 0;
        if (query)
            (query->bindValue(place++, values), ...);
        return executed(query);
    }
    //! The first column of the first row; 0 where there is none.
    template <typename... Values> qint64 number(const char* sql, const Values&... values) {
        QSqlQuery* query = run(sql, values...);
        const qint64 found = query && query->next() ? query->value(0).toLongLong() : 0;
        if (query)
            query->finish();
        return found;
    }
    //! Once, such as a pragma with its value.
    bool once(const QString& sql);

    void begin() { (void)once(QStringLiteral("BEGIN IMMEDIATE")); }
    //! Commits, or takes everything back since begin(); true when it is committed.
    bool end();

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] const QString& detail() const { return m_detail; }
    void clearFault() { m_fault = Fault::None; }

private:
    QSqlQuery* prepared(const char* sql);
    QSqlQuery* executed(QSqlQuery* query);
    void note(const QSqlError& error);

    QSqlDatabase m_database;
    std::map<const char*, std::unique_ptr<QSqlQuery>> m_prepared;
    Fault m_fault = Fault::None;
    QString m_detail;
};

} // namespace ccudesk
