// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <QTest>

using namespace ccudesk;

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void startsWithTheMark() { QCOMPARE(csvStart().toHex(), QByteArray("efbbbf")); }
};

void CsvTest::lines_data() {
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("expected");
    const auto row
        = [](const char* name, std::initializer_list<const char*> cells, char separator, const char* expected) {
              QStringList list;
              for (const char* cell : cells)
                  list.append(QString::fromUtf8(cell));
              QTest::newRow(name) << list << separator << QByteArray(expected) + "\r\n";
          };
    row("plain", {"a", "b"}, ',', "a,b");
    row("umlaut", {"Küche"}, ',', "Küche");
    row("separator", {"a,b", "c;d"}, ',', "\"a,b\",c;d");
    row("semicolon", {"a,b", "c;d"}, ';', "a,b;\"c;d\"");
    row("quote", {"a \"b\""}, ',', "\"a \"\"b\"\"\"");
    row("line break", {"a\nb"}, ',', "\"a\nb\"");
    row("empty", {"", ""}, ',', ",");
    row("formula", {"=1+1", "+x", "@SUM(A1)", "-cmd"}, ',', "'=1+1,'+x,'@SUM(A1),'-cmd");
    row("numbers stay", {"-3.5", "-3,5", "+4"}, ';', "-3.5;-3,5;+4");
    row("tab", {"\t=1"}, ',', "'\t=1");
}

void CsvTest::lines() {
    QFETCH(QStringList, cells);
    QFETCH(char, separator);
    QFETCH(QByteArray, expected);
    QCOMPARE(csvLine(cells, static_cast<CsvSeparator>(separator)), expected);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
