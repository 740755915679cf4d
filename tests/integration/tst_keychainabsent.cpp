// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/keychaincredentialstore.h"

#include <QTest>

using namespace ccudesk;

//! A computer without a key store: no session bus, as over ssh or on a bare server.
class TestKeychainAbsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! S85
    void saysSoAndKeepsNothing() {
        KeychainCredentialStore store;
        const auto state = store.state();
        QTRY_VERIFY(state.isFinished());
        QCOMPARE(state.result(), KeyStoreState::Absent);
        const auto written = store.write(QStringLiteral("x"), Secret(QStringLiteral("Lindenhof")));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 30'000);
        QVERIFY(!written.result());
        QCOMPARE(written.result().error().code, ErrorCode::Storage);
        const auto read = store.read(QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 30'000);
        QVERIFY(!read.result());
    }
};

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychainabsent.moc"
