// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profilestore.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

const QString home = QStringLiteral("8d1a6f0e-5f0d-5b49-9f0b-3f4a61c1a001");
const QString garden = QStringLiteral("8d1a6f0e-5f0d-5b49-9f0b-3f4a61c1a002");

Profile fullProfile() {
    Profile profile;
    profile.id = home;
    profile.name = QStringLiteral("Zuhause „Süd“");
    profile.host = QStringLiteral("fe80::1%eth0");
    profile.user = QStringLiteral(" Jördis ");
    profile.keeping = PasswordKeeping::KeyStore;
    profile.isReadOnly = true;
    profile.isOpenAtStart = false;
    profile.allowsPublicAddress = true;
    profile.trust = {TrustRule::Kind::Pin, {}, QByteArray(32, '\x5a')};
    profile.ports = {{QStringLiteral("JSON"), 8443}, {QStringLiteral("HmIP-RF"), 12010}};
    profile.callback = {QStringLiteral("192.168.1.7"), 9126, QStringLiteral("desk.example"), 39126, false};
    return profile;
}

Profile plainProfile() {
    Profile profile;
    profile.id = garden;
    profile.name = QStringLiteral("Garten");
    profile.host = QStringLiteral("ccu2");
    profile.security = TransportSecurity::Plain;
    return profile;
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("profiles.json")); }
    void write(const QByteArray& content) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    [[nodiscard]] QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void whatIsKeptComesBack() {
        ProfileStore store(path());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(store.keep(fullProfile()));
        Profile byFile = plainProfile();
        byFile.security = TransportSecurity::Tls;
        byFile.trust = {TrustRule::Kind::CaFile, QStringLiteral("/home/j/ca.pem"), {}};
        QVERIFY(store.keep(byFile));
        QCOMPARE(ProfileStore(path()).profiles(), (QList<Profile>{byFile, fullProfile()}));
        QVERIFY(store.keep(plainProfile())); // replaces it
        QCOMPARE(ProfileStore(path()).profiles(), (QList<Profile>{plainProfile(), fullProfile()}));
    }

    void theOneUsedLastComesFirst() {
        ProfileStore store(path());
        QVERIFY(store.keep(fullProfile()));
        QVERIFY(store.keep(plainProfile()));
        QVERIFY(store.keep(store.profiles().constLast())); // one of its own
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(store.profiles().constFirst().id, home);
        QVERIFY(store.remove(home));
        QVERIFY(store.remove(QStringLiteral("unknown")));
        QCOMPARE(ProfileStore(path()).profiles(), QList<Profile>{plainProfile()});
    }

    //! Each way to trust and to keep a password survives; what is not understood never weakens anything.
    //! S100
    void everyChoiceComesBack() {
        Profile profile = fullProfile();
        for (const PasswordKeeping keeping :
            {PasswordKeeping::KeyStore, PasswordKeeping::Session, PasswordKeeping::Never}) {
            profile.keeping = keeping;
            QCOMPARE(readProfiles(writeProfiles({profile})), QList<Profile>{profile});
        }
        profile.trust = {TrustRule::Kind::Unchecked, {}, {}};
        QCOMPARE(readProfiles(writeProfiles({profile})), QList<Profile>{profile});
        QJsonObject unclear = writeProfiles({profile}).at(0).toObject();
        unclear.insert(QStringLiteral("isReadOnly"), QStringLiteral("maybe"));
        unclear.insert(QStringLiteral("keepsPassword"), 7);
        QVERIFY(readProfiles({unclear}).constFirst().isReadOnly);
        QCOMPARE(readProfiles({unclear}).constFirst().keeping, PasswordKeeping::Session);
    }

    //! Names, users and addresses are nobody else's business.
    void onlyItsOwnerReadsIt() {
        ProfileStore store(path());
        QVERIFY(store.keep(fullProfile()));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void aProfileThatMakesNoSenseIsLeftOut_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("id leads elsewhere")
            << QByteArray("\"id\":\"") + home.toLatin1() << QByteArray("\"id\":\"../..");
        QTest::newRow("no id") << QByteArray("\"id\":\"") + home.toLatin1()
                               << QByteArray("\"ID\":\"") + home.toLatin1();
        QTest::newRow("host with path") << QByteArray("fe80::1%eth0") << QByteArray("ccu/../x");
        QTest::newRow("host missing") << QByteArray("fe80::1%eth0") << QByteArray();
        QTest::newRow("port too large") << QByteArray("12010") << QByteArray("112010");
        QTest::newRow("port of nothing") << QByteArray("HmIP-RF") << QByteArray("Telnet");
        QTest::newRow("trust unknown") << QByteArray("\"by\":\"pin\"") << QByteArray("\"by\":\"nobody\"");
        QTest::newRow("pin too short") << QByteArray("5a5a") << QByteArray("5a");
        QTest::newRow("security unknown") << QByteArray("\"tls\"") << QByteArray("\"none\"");
        QTest::newRow("name endless") << QByteArray("Zuhause") << QByteArray(300, 'x');
        QTest::newRow("callback host") << QByteArray("desk.example") << QByteArray("http://desk");
        QTest::newRow("callback port") << QByteArray("39126") << QByteArray("-1");
    }
    //! S90
    void aProfileThatMakesNoSenseIsLeftOut() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        {
            ProfileStore store(path());
            QVERIFY(store.keep(fullProfile()));
            QVERIFY(store.keep(plainProfile()));
        }
        QByteArray changed = content();
        QVERIFY(changed.contains(from));
        write(changed.replace(from, to));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("makes no sense")));
        QCOMPARE(ProfileStore(path()).profiles(), QList<Profile>{plainProfile()});
    }

    void aDamagedFileIsSetAside() {
        write("{\"version\":1,\"profiles\":[{");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stored file ignored")));
        QVERIFY(ProfileStore(path()).profiles().isEmpty());
        QVERIFY(QFile::exists(path() + QStringLiteral(".broken")));
    }

    void aFolderThatCannotBeWrittenIsAnError() {
        write("plain file");
        ProfileStore store(path() + QStringLiteral("/below/profiles.json"));
        const auto kept = store.keep(plainProfile());
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Storage);
        QCOMPARE(store.profiles().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
