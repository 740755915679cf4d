// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/advisories.h"
#include "core/security/checks.h"
#include "tests/support/securityfacts.h"

#include <QTest>

using namespace ccudesk;

namespace {

QStringList holesOf(const QString& product, const QString& version) {
    SecurityFacts facts = test::goodFacts();
    facts.product = product;
    facts.version = version;
    QStringList ids;
    for (const Finding& finding : checkSecurity(facts, ownAdvisories(), {}))
        if (finding.id.startsWith(QLatin1String("advisory.")))
            ids.append(finding.id.mid(9));
    return ids;
}

} // namespace

//! Versions and published holes (protocol §12.2, §12.3).
class TestAdvisories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesAsManyPartsAsTheBoundHas_data() {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("bound");
        QTest::addColumn<int>("result");
        QTest::newRow("equal with a date behind") << "3.73.9.20240130"
                                                  << "3.73.9" << 0;
        QTest::newRow("older") << "3.73.8.20251231"
                               << "3.73.9" << -1;
        QTest::newRow("newer") << "3.75.6.20240316"
                               << "3.73.9" << 1;
        QTest::newRow("not as text") << "3.9.0"
                                     << "3.73.9" << -1;
        QTest::newRow("shorter than the bound") << "3.73"
                                                << "3.73.9" << -1;
        QTest::newRow("date counts where the bound has one") << "3.63.8.20220329"
                                                             << "3.63.8.20220330" << -1;
        QTest::newRow("snapshot's suffix does not") << "3.73.9.20240130-abc123"
                                                    << "3.73.9" << 0;
    }
    void comparesAsManyPartsAsTheBoundHas() {
        QFETCH(const QString, version);
        QFETCH(const QString, bound);
        QFETCH(const int, result);
        QCOMPARE(compareWithBound(version, bound), std::optional(result));
    }

    void knowsNoVersionInAWord() {
        QVERIFY(!compareWithBound(QStringLiteral("unknown"), QStringLiteral("3.1")));
        QVERIFY(!compareWithBound({}, QStringLiteral("3.1")));
        QVERIFY(!ownAdvisories()->rows.first().affects(QStringLiteral("<b>")));
    }

    void tellsProducts_data() {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const char* product, const char* version, CcuProduct expected) {
            QTest::newRow(name) << QString::fromLatin1(product) << QString::fromLatin1(version)
                                << static_cast<int>(expected);
        };
        row("stock CCU3 tells its version only", "", "3.79.6", CcuProduct::Ccu3);
        row("stock CCU2", "", "2.61.7", CcuProduct::Ccu2);
        row("named CCU2", "HM-CCU2", "2.61.7", CcuProduct::Ccu2);
        row("OpenCCU by name", "openccu_rpi4", "3.89.8.20260821", CcuProduct::OpenCcu);
        row("RaspberryMatic by name", "raspmatic_rpi3", "3.73.9.20240130", CcuProduct::OpenCcu);
        row("by the date in its version", "", "3.73.9.20240130", CcuProduct::OpenCcu);
        row("CCU3's software elsewhere", "debmatic", "3.79.6", CcuProduct::Ccu3);
        row("other", "magicbox", "9.1", CcuProduct::Unknown);
        row("nothing", "", "", CcuProduct::Unknown);
        row("Homegear", "Homegear", "0.8.1", CcuProduct::Homegear);
    }
    void tellsProducts() {
        QFETCH(const QString, product);
        QFETCH(const QString, version);
        QFETCH(const int, expected);
        QCOMPARE(static_cast<int>(productOf(product, version)), expected);
    }

    //! The last version that has each hole, and the first that has not.
    void everyRowHasTwoSides_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("without");
        QTest::newRow("2024") << "CVE-2024-24578"
                              << "raspmatic_rpi4"
                              << "3.73.9.20240130"
                              << "3.75.6.20240316";
        QTest::newRow("2022") << "CVE-2022-24796"
                              << "raspmatic_rpi4"
                              << "3.63.8.20220329"
                              << "3.63.8.20220330";
        QTest::newRow("2022 from") << "CVE-2022-24796"
                                   << "raspmatic_rpi4"
                                   << "2.31.25.20180428"
                                   << "2.31.24.20180101";
        QTest::newRow("2021 CCU3") << "CVE-2021-33032"
                                   << "ccu3"
                                   << "3.57.5"
                                   << "3.59.6";
        QTest::newRow("2021 CCU2") << "CVE-2021-33032"
                                   << "ccu2"
                                   << "2.57.5"
                                   << "2.59.7";
        QTest::newRow("2020 CCU3") << "CVE-2020-12834"
                                   << "ccu3"
                                   << "3.51.6"
                                   << "3.53.26";
        QTest::newRow("2020 CCU2") << "CVE-2020-12834"
                                   << "ccu2"
                                   << "2.51.6"
                                   << "2.53.27";
        QTest::newRow("2019 files") << "CVE-2019-9726"
                                    << "ccu3"
                                    << "3.43.15"
                                    << "3.43.16";
        QTest::newRow("2019 hashes") << "CVE-2019-9727"
                                     << "ccu3"
                                     << "3.43.15"
                                     << "3.43.16";
        QTest::newRow("2019 sessions CCU3") << "CVE-2019-10120"
                                            << "ccu3"
                                            << "3.43.15"
                                            << "3.43.16";
        QTest::newRow("2019 sessions CCU2") << "CVE-2019-10120"
                                            << "ccu2"
                                            << "2.41.5"
                                            << "2.41.8";
        QTest::newRow("2019 data CCU3") << "CVE-2019-9585"
                                        << "ccu3"
                                        << "3.45.7"
                                        << "3.47.10";
        QTest::newRow("2019 data CCU2") << "CVE-2019-9585"
                                        << "ccu2"
                                        << "2.45.7"
                                        << "2.47.10";
        QTest::newRow("2019 crash") << "CVE-2019-14474"
                                    << "ccu3"
                                    << "3.47.15"
                                    << "3.49.17";
        QTest::newRow("2019 crash from") << "CVE-2019-14474"
                                         << "ccu3"
                                         << "3.41.11"
                                         << "3.41.10";
        QTest::newRow("2018") << "CVE-2018-7298"
                              << "ccu2"
                              << "2.29.22"
                              << "2.29.23";
    }
    void everyRowHasTwoSides() {
        QFETCH(const QString, id);
        QFETCH(const QString, product);
        QFETCH(const QString, with);
        QFETCH(const QString, without);
        QVERIFY(holesOf(product, with).contains(id));
        QVERIFY(!holesOf(product, without).contains(id));
    }

    void noRowIsLeftOut() {
        const auto table = ownAdvisories();
        QVERIFY(table);
        QVERIFY(table->asOf.isValid());
        QCOMPARE(table->rows.size(), 14); // a new one needs its two sides above
    }

    //! The lines run side by side: a CCU2 is not judged by the bounds of a CCU3.
    void productsAreKeptApart() {
        QVERIFY(!holesOf(QStringLiteral("ccu2"), QStringLiteral("2.61.7")).contains(QStringLiteral("CVE-2021-33032")));
        QVERIFY(holesOf(QStringLiteral("ccu3"), QStringLiteral("3.79.6")).isEmpty());
        QVERIFY(holesOf(QStringLiteral("openccu_rpi4"), QStringLiteral("3.89.8.20260821")).isEmpty());
    }

    //! Holes of the base that OpenCCU contains may be mended there.
    void ofTheBaseItSaysProbably() {
        SecurityFacts facts = test::goodFacts();
        facts.version = QStringLiteral("3.57.5.20210320");
        const auto findings = checkSecurity(facts, ownAdvisories(), {});
        QCOMPARE(test::findingOf(findings, QStringLiteral("advisory.CVE-2021-33032")).verdict, Verdict::Warning);
        QCOMPARE(test::findingOf(findings, QStringLiteral("advisory.CVE-2024-24578")).verdict, Verdict::Critical);
    }

    void aRowWithoutSenseFailsTheTable_data() {
        QTest::addColumn<QByteArray>("row");
        const QByteArray good = "{\"id\":\"X\",\"product\":\"CCU3\",\"atMost\":\"3.1\",\"severity\":\"high\",\"hole\":"
                                "\"crash\",\"source\":\"https://x\"}";
        const auto spoilt = [&good](const char* before, const char* after) {
            QByteArray row = good;
            return row.replace(before, after);
        };
        QTest::newRow("no bound") << spoilt("atMost", "noBound");
        QTest::newRow("two bounds") << spoilt("\"severity\"", "\"below\":\"3.2\",\"severity\"");
        QTest::newRow("unknown product") << spoilt("CCU3", "CCU9");
        QTest::newRow("unknown hole") << spoilt("crash", "magic");
        QTest::newRow("no https") << spoilt("https://x", "javascript:x");
        QTest::newRow("no version") << spoilt("3.1", "latest");
        QTest::newRow("unknown severity") << spoilt("high", "awful");
        const auto table = readAdvisories("{\"asOf\":\"2026-01-01\",\"rows\":[" + good + "]}");
        QVERIFY(table);
    }
    void aRowWithoutSenseFailsTheTable() {
        QFETCH(const QByteArray, row);
        QVERIFY(!readAdvisories("{\"asOf\":\"2026-01-01\",\"rows\":[" + row + "]}"));
    }
};

QTEST_GUILESS_MAIN(TestAdvisories)
#include "tst_advisories.moc"
