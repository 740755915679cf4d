// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/keychaincredentialstore.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace ccudesk;

//! The real key store of a desktop session (tests/support/with-keyring), with the system's own tools as witnesses.
class TestKeychain : public QObject {
    Q_OBJECT

    static constexpr int patience = 30'000;
    static inline const QString home = QStringLiteral("8d1a6f0e-5f0d-5b49-9f0b-3f4a61c1a001");
    static inline const QString garden = QStringLiteral("8d1a6f0e-5f0d-5b49-9f0b-3f4a61c1a002");
    static inline const QString password = QStringLiteral("Lindenhof-geheim-7 ä€");

    KeychainCredentialStore m_store;

    template <typename T> static T resultOf(const QFuture<T>& future) {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience); }();
        return future.result();
    }
    static QString witness(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(patience);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString lookedUp(const QString& profileId) {
        return witness(QStringLiteral("secret-tool"),
            {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("CCU Desk"), QStringLiteral("user"),
                profileId});
    }

private Q_SLOTS:
    //! With others in the system's store, and each under its own profile.
    void aPasswordComesBack() {
        QCOMPARE(resultOf(m_store.state()), KeyStoreState::Ready);
        QVERIFY(resultOf(m_store.write(home, Secret(password))));
        QVERIFY(resultOf(m_store.write(garden, Secret(QStringLiteral("other")))));
        const auto read = resultOf(m_store.read(home));
        QVERIFY(read && *read);
        QCOMPARE((*read)->reveal(), password);
        QCOMPARE(lookedUp(home), password);
        QVERIFY(resultOf(m_store.write(home, Secret(QStringLiteral("changed")))));
        QCOMPARE(lookedUp(home), QStringLiteral("changed"));
        QCOMPARE(lookedUp(garden), QStringLiteral("other"));
    }

    void whatIsRemovedIsGone() {
        QVERIFY(resultOf(m_store.write(home, Secret(password))));
        QVERIFY(resultOf(m_store.remove(home)));
        QVERIFY(lookedUp(home).isEmpty());
        const auto read = resultOf(m_store.read(home));
        QVERIFY(read);
        QVERIFY(!*read); // no entry is no error
        QVERIFY(resultOf(m_store.remove(home)));
    }

    //! S85, S123
    void noFileHoldsItInTheClear() {
        QVERIFY(resultOf(m_store.write(home, Secret(password))));
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Lindenhof"), qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count > 0); // the store's own file is among them
    }

    //! Locked, the store says that there is no such entry: that must not be taken for its word. Last, as only a person
    //! can open it again.
    void aLockedStoreIsNotAnEmptyOne() {
        QVERIFY(resultOf(m_store.write(home, Secret(password))));
        witness(QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
        QCOMPARE(resultOf(m_store.state()), KeyStoreState::Locked);
        const auto read = resultOf(m_store.read(home));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Storage);
        QCOMPARE(read.error().message, QStringLiteral("The key store of this computer is locked."));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
