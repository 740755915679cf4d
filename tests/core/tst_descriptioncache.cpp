// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/descriptioncache.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

DescriptionKey key(int channel = 1, const QString& firmware = QStringLiteral("1.0")) {
    return {QStringLiteral("HmIP-RF"), QStringLiteral("HmIP-BSM"), firmware, 7, channel, QStringLiteral("VALUES")};
}

ParamsetDescription described(const QString& unit) {
    auto d = std::make_shared<ParameterDescription>();
    d->id = QStringLiteral("LEVEL");
    d->type = ParameterType::Float;
    d->unit = unit;
    d->minimum = Value(0.0);
    d->maximum = Value(1.01);
    d->complete = true;
    return {d};
}

} // namespace

class DescriptionCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyPartOfTheKeyCounts();
    void survivesARestart();
    void isWrittenAfterAWhile();
    void damagedFileIsSetAside();
    void isBounded();
    void strangeTypesStayInTheFolder();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DescriptionCacheTest::everyPartOfTheKeyCounts() {
    DescriptionCache cache(m_folder->path());
    QVERIFY(!cache.find(key()));
    cache.insert(key(), described(QStringLiteral("100%")));
    QVERIFY(cache.find(key()));
    QCOMPARE(cache.find(key()).get(), cache.find(key()).get()); // shared, not copied
    for (const auto change :
        QList<void (*)(DescriptionKey&)>{[](DescriptionKey& k) { k.interface = QStringLiteral("BidCos-RF"); },
            [](DescriptionKey& k) { k.deviceType = QStringLiteral("HmIP-PSM"); },
            [](DescriptionKey& k) { k.firmware = QStringLiteral("1.1"); }, [](DescriptionKey& k) { k.version = 8; },
            [](DescriptionKey& k) { k.channelIndex = 2; },
            [](DescriptionKey& k) { k.paramset = QStringLiteral("MASTER"); }}) {
        DescriptionKey other = key();
        change(other);
        QVERIFY(!cache.find(other));
    }
}

void DescriptionCacheTest::survivesARestart() {
    {
        DescriptionCache cache(m_folder->path());
        cache.insert(key(1), described(QStringLiteral("100%")));
        cache.insert(key(-1), described(QStringLiteral("V")));
    }
    QCOMPARE(files().size(), 1); // one file per device type
    DescriptionCache cache(m_folder->path());
    const auto found = cache.find(key(1));
    QVERIFY(found);
    QCOMPARE(*found->first(), *described(QStringLiteral("100%")).first());
    QVERIFY(cache.find(key(-1)));
    cache.insert(key(2), described(QStringLiteral("W"))); // joins what is on disk
    cache.flush();
    DescriptionCache again(m_folder->path());
    QVERIFY(again.find(key(1)) && again.find(key(2)));
}

void DescriptionCacheTest::isWrittenAfterAWhile() {
    DescriptionCache cache(m_folder->path());
    cache.insert(key(), described(QStringLiteral("V")));
    QVERIFY(files().isEmpty());
    QTRY_COMPARE(files().size(), 1);
}

void DescriptionCacheTest::damagedFileIsSetAside() {
    {
        DescriptionCache cache(m_folder->path());
        cache.insert(key(), described(QStringLiteral("V")));
    }
    QFile file(QDir(m_folder->path()).filePath(files().first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{broken");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stored file ignored")));
    DescriptionCache cache(m_folder->path());
    QVERIFY(!cache.find(key()));
    cache.insert(key(), described(QStringLiteral("V")));
    QVERIFY(cache.find(key()));
}

void DescriptionCacheTest::isBounded() {
    for (int i = 0; i < DescriptionCache::maxFiles + 20; ++i) {
        QFile file(QDir(m_folder->path()).filePath(QStringLiteral("%1.json").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    DescriptionCache cache(m_folder->path());
    cache.insert(key(), described(QStringLiteral("V")));
    cache.flush();
    QCOMPARE(files().size(), DescriptionCache::maxFiles);
    DescriptionCache again(m_folder->path());
    QVERIFY(again.find(key())); // the newest stays
}

//! S91
void DescriptionCacheTest::strangeTypesStayInTheFolder() {
    DescriptionKey strange = key();
    strange.deviceType = QStringLiteral("../../etc/passwd");
    DescriptionCache cache(m_folder->path());
    cache.insert(strange, described(QStringLiteral("V")));
    cache.flush();
    QCOMPARE(files().size(), 1);
}

QTEST_GUILESS_MAIN(DescriptionCacheTest)
#include "tst_descriptioncache.moc"
