// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "core/store/linkstore.h"
#include "tests/support/awaited.h"
#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QTest>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::awaited;
using ccudesk::test::channelOf;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::RelayedCall;
using ccudesk::test::SpoiledHome;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString hmip = QStringLiteral("HmIP-RF");
const QString wallKey = QStringLiteral("LEQ0221506:4");
const QString hood = QStringLiteral("LEQ0943203:1");

} // namespace

//! Direct links over real sockets: what is asked, what is written, what the CCU makes of it, and what others see.
class TestLinks : public QObject {
    Q_OBJECT

    struct Fixture {
        Fixture() {
            ccu.spoil = [this](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
                calls.append(call.method);
                if (call.method == "addLink" || call.method == "putParamset")
                    written.append(call.body);
                return std::nullopt;
            };
            program = ccu.install();
            goLive(*program);
        }
        [[nodiscard]] CcuConnection& connection() const { return program->connection(); }
        [[nodiscard]] Result<void> edit(const InterfaceEdit& edit) const { return awaited(connection().edit(edit)); }

        SpoiledHome ccu;
        QByteArrayList calls;
        QByteArrayList written;
        std::unique_ptr<Installation> program;
    };

private Q_SLOTS:
    void oneQuestionPerInterfaceAndOnlyWhenAsked() {
        Fixture f;
        QCOMPARE(f.calls.count("getLinks"), 0);
        QVERIFY(awaited(f.connection().loadLinks()));
        QCOMPARE(f.calls.count("getLinks"), 3); // HmIP-RF, BidCos-RF, BidCos-Wired; groups and add-ons keep none
        const QList<DirectLink> links = f.connection().links().links();
        QCOMPARE(links.size(), 10);
        QCOMPARE(std::count_if(links.cbegin(), links.cend(), [](const auto& link) { return link.isBroken(); }), 2);
    }

    void aNewLinkIsThereForEverybody() {
        Fixture f;
        QVERIFY(awaited(f.connection().loadLinks()));
        const auto other = f.ccu.install();
        goLive(*other);
        QVERIFY(awaited(other->connection().loadLinks()));
        QVERIFY(f.edit(CreateLink{rf, wallKey, hood, QStringLiteral("Küche: Dunstabzug"), {}}));
        QCOMPARE(f.written.size(), 1);
        QVERIFY2(f.written.first().contains("K\xFC"
                                            "che: Dunstabzug"),
            f.written.first().constData());
        const auto known = f.connection().links().find(rf, wallKey, hood);
        QVERIFY(known);
        QCOMPARE(known->name, QStringLiteral("Küche: Dunstabzug"));
        // updateDevice with hint 1 tells others, too
        QTRY_VERIFY_WITH_TIMEOUT(other->connection().links().find(rf, wallKey, hood), patience);
        QCOMPARE(f.connection().journal().entries().size(), 1);
        QCOMPARE(f.connection().journal().entries().first().error, QString());
        QVERIFY(f.edit(DescribeLink{rf, wallKey, hood, QStringLiteral("Anders"), QStringLiteral("Text")}));
        QCOMPARE(f.connection().links().find(rf, wallKey, hood)->description, QStringLiteral("Text"));
        QVERIFY(f.edit(DeleteLink{rf, wallKey, hood}));
        QVERIFY(!f.connection().links().find(rf, wallKey, hood));
    }

    //! captures/xmlrpc/rfd_real_devices: addLink succeeds, and getLinks has no such link.
    void tellsWhenTheCcuKeepsNone() {
        Fixture f;
        const QString printer = QStringLiteral("LEQ0943505:1");
        f.ccu.home.simulator.report(rf, QStringLiteral("LEQ0943505:0"), QStringLiteral("UNREACH"), true);
        const Result<void> created = f.edit(CreateLink{rf, wallKey, printer, {}, {}});
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Fault);
        QCOMPARE(f.connection().journal().entries().last().error, created.error().message);
    }

    void refusedRolesAreTold() {
        Fixture f;
        const Result<void> created = f.edit(CreateLink{rf, hood, wallKey, {}, {}}); // the wrong way round
        QVERIFY(!created);
        QCOMPARE(created.error().fault, -1);
    }

    void severalAreCheckedByOneQuestion() {
        Fixture f;
        QVERIFY(awaited(f.connection().loadLinks()));
        f.calls.clear();
        QList<QFuture<Result<void>>> all;
        for (const DirectLink& link : f.connection().links().links())
            if (link.interface == rf)
                all.append(f.connection().edit(InterfaceEdit(DeleteLink{rf, link.sender, link.receiver})));
        QCOMPARE(all.size(), 4);
        for (const auto& one : std::as_const(all))
            QVERIFY(awaited(one));
        QCOMPARE(f.calls.count("removeLink"), 4);
        QVERIFY(f.calls.lastIndexOf("getLinks") > f.calls.lastIndexOf("removeLink"));
        QCOMPARE(f.connection().links().links().size(), 6);
    }

    //! Both sides keep a set of their own, named by the other one (protocol §3.4).
    void eachSideIsReadAndWritten() {
        Fixture f;
        const DirectLink link{hmip, QStringLiteral("0000D7099F110B:2"), QStringLiteral("000855699C1104:4"), {}, {}, 0};
        const auto receiver = awaited(f.connection().readParamset({hmip, link.receiver, link.sender}));
        QVERIFY2(receiver, receiver ? "" : qPrintable(receiver.error().message));
        QVERIFY(receiver->values.contains(QStringLiteral("SHORT_PROFILE_ACTION_TYPE")));
        const auto report = awaited(
            f.connection().writeParamset(*receiver, {{QStringLiteral("SHORT_PROFILE_ACTION_TYPE"), Value(0)}}));
        QVERIFY(report && report->isComplete());
        QVERIFY2(f.written.last().contains("<string>000855699C1104:4</string></value></param><param><value>"
                                           "<string>0000D7099F110B:2</string>"),
            f.written.last().constData());
        const auto sender = awaited(f.connection().readParamset({hmip, link.sender, link.receiver}));
        QVERIFY(sender);
        QVERIFY(!sender->values.contains(QStringLiteral("SHORT_PROFILE_ACTION_TYPE")));
        const auto none
            = awaited(f.connection().readParamset({hmip, link.receiver, QStringLiteral("0000D7099F1806:4")}));
        QVERIFY(none && none->values.isEmpty()); // no fault for a pair that is not linked
    }

    void tryingALinkSwitchesTheReceiver() {
        Fixture f;
        const DataPointKey lamp{hmip, QStringLiteral("000855699C1103:3"), QStringLiteral("STATE")};
        QVERIFY(f.edit(TryLink{hmip, QStringLiteral("0000D7099F110B:2"), QStringLiteral("000855699C1103:4"), false}));
        QTRY_VERIFY_WITH_TIMEOUT(f.program->values().get(lamp.channel(), lamp.parameter)
                && f.program->values().get(lamp.channel(), lamp.parameter)->value == Value(true),
            patience);
        QVERIFY(f.connection().journal().entries().isEmpty()); // a key press is no change
    }

    void aKeyCanBeMadeToReport() {
        Fixture f;
        const ChannelKey key{hmip, QStringLiteral("0000D7099F110B:1")};
        const auto before = awaited(f.connection().keyReports(key));
        QVERIFY(before && before->isEmpty());
        QVERIFY(f.edit(ReportKey{key, QStringLiteral("PRESS_SHORT"), true}));
        QCOMPARE(awaited(f.connection().keyReports(key)).value().value(QStringLiteral("PRESS_SHORT")), true);
        QVERIFY(f.edit(ReportKey{key, QStringLiteral("PRESS_SHORT"), false}));
        QCOMPARE(awaited(f.connection().keyReports(key)).value().value(QStringLiteral("PRESS_SHORT")), false);
    }

    void aReadOnlyConnectionSendsNothing() {
        Fixture f;
        f.connection().setManner(QStringLiteral("Wand"), true);
        const Result<void> refused = f.edit(DeleteLink{rf, wallKey, hood});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        QCOMPARE(f.calls.count("removeLink"), 0);
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
