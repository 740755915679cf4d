// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/registrationbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

class TestRegistrationBook : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path() const { return m_dir.filePath(QStringLiteral("ccu/book.json")); }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    void remembersWhatIsRegistered() {
        RegistrationBook first(path());
        QVERIFY(first.writeDown(QStringLiteral("HmIP-RF"), QStringLiteral("http://h:1/x/HmIP-RF")));
        QVERIFY(first.writeDown(QStringLiteral("BidCos-RF"), QStringLiteral("http://h:1/x/BidCos-RF")));
        QVERIFY(first.crossOut(QStringLiteral("BidCos-RF"), QStringLiteral("http://h:1/x/BidCos-RF")));
        const RegistrationBook next(path());
        QCOMPARE(next.registered().keys(), QStringList{QStringLiteral("HmIP-RF")});
        QCOMPARE(next.secretPath(), first.secretPath()); // stable per profile
    }

    //! A URL whose de-registration has failed must not be forgotten because a new one is registered.
    void keepsEveryUrl() {
        const QString name = QStringLiteral("HmIP-RF");
        const QString old = QStringLiteral("http://h:1/x");
        const QString current = QStringLiteral("http://h:2/x");
        RegistrationBook book(path());
        QVERIFY(book.writeDown(name, old));
        QVERIFY(book.writeDown(name, current));
        QVERIFY(book.writeDown(name, current));
        QCOMPARE(RegistrationBook(path()).registered().value(name), (QStringList{old, current}));
        QVERIFY(book.crossOut(name, current));
        QCOMPARE(RegistrationBook(path()).registered().value(name), QStringList{old});
        QVERIFY(book.crossOut(name, old));
        QVERIFY(RegistrationBook(path()).registered().isEmpty());
    }

    void readsTheFirstFormat() {
        RegistrationBook(path()).renewSecretPath(); // makes the folder
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"registered\":{\"HmIP-RF\":\"http://h:1/x\"}}");
        file.close();
        QCOMPARE(RegistrationBook(path()).registered().value(QStringLiteral("HmIP-RF")),
            QStringList{QStringLiteral("http://h:1/x")});
    }

    void isForTheOwnerOnly() {
        RegistrationBook book(path());
        QVERIFY(book.writeDown(QStringLiteral("HmIP-RF"), QStringLiteral("http://h:1/x")));
        const auto others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void secretPathsAreLongAndDiffer() {
        const RegistrationBook one(path());
        const RegistrationBook two(path());
        QCOMPARE(one.secretPath().reveal().size(), 32);
        QVERIFY(one.secretPath() != two.secretPath());
    }

    void renewedPathStays() {
        RegistrationBook book(path());
        const Secret before = book.secretPath();
        QVERIFY(book.renewSecretPath());
        QVERIFY(book.secretPath() != before);
        QCOMPARE(RegistrationBook(path()).secretPath(), book.secretPath());
    }

    void damagedFileCountsAsEmpty_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray("{{{");
        QTest::newRow("path that leaves the URL") << QByteArray(R"({"secretPath":"../../etc","registered":{}})");
        QTest::newRow("too large") << QByteArray(100'000, ' ');
    }
    void damagedFileCountsAsEmpty() {
        QFETCH(QByteArray, content);
        RegistrationBook(path()).renewSecretPath(); // makes the folder
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const RegistrationBook book(path());
        QCOMPARE(book.secretPath().reveal().size(), 32);
        QVERIFY(book.registered().isEmpty());
    }

    void sayWhenItCannotBeWritten() {
        RegistrationBook book(QStringLiteral("/proc/ccudesk/book.json"));
        const auto written = book.writeDown(QStringLiteral("HmIP-RF"), QStringLiteral("http://h:1/x"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Storage);
        QVERIFY(written.error().message.contains(QStringLiteral("/proc/ccudesk/book.json")));
    }
};

QTEST_GUILESS_MAIN(TestRegistrationBook)
#include "tst_registrationbook.moc"
