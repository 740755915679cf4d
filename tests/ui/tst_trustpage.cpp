// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themecontroller.h"
#include "ui/wizard/fingerprintview.h"
#include "ui/wizard/trustpage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace ccudesk;

namespace {

ShownCertificate certificate(char fill) {
    ShownCertificate shown;
    shown.sha256 = QByteArray(32, fill);
    shown.subject = shown.issuer = QStringLiteral("<b>lindenhof</b>");
    shown.validFrom = QDateTime(QDate(2024, 3, 12), QTime(0, 0));
    shown.validUntil = QDateTime(QDate(2034, 3, 10), QTime(0, 0));
    shown.key = QStringLiteral("EC, 384 bit");
    shown.isSelfSigned = shown.isDateRight = true;
    return shown;
}

} // namespace

//! S35: the certificate is pinned only after a person has seen its fingerprint; another one is shown beside it.
class TestTrustPage : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<TrustPage> m_page;

    [[nodiscard]] TrustRule decided() const {
        Profile profile;
        m_page->writeTo(profile);
        return profile.trust;
    }
    void choose(const char* way) const {
        m_page->findChild<QPushButton*>(QStringLiteral("moreWays"))->setChecked(true);
        m_page->findChild<QRadioButton*>(QLatin1String(way))->click();
    }
    [[nodiscard]] FingerprintView* view(const char* name) const {
        return m_page->findChild<FingerprintView*>(QLatin1String(name));
    }
    [[nodiscard]] bool says(const QString& sentence) const {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&sentence](const QLabel* label) { return label->isVisible() && label->text().contains(sentence); });
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }
    void init() {
        m_page = std::make_unique<TrustPage>();
        m_page->resize(960, 680);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void asksAtTheFirstContact() {
        m_page->setCertificate(QStringLiteral("192.168.1.20"), certificate('\x11'), {});
        QVERIFY(says(QStringLiteral("Is this your CCU?")));
        QVERIFY(says(QStringLiteral("Usual for a CCU")));
        QTRY_VERIFY(says(QStringLiteral("<b>lindenhof</b> (self-signed)"))); // as text, whatever it holds
        QVERIFY(says(QStringLiteral("192.168.1.20 is not named in the certificate")));
        QVERIFY(!view("knownFingerprint")->isVisible());
        QVERIFY(view("shownFingerprint")->accessibleName().contains(QStringLiteral("11 11 11 11, 11 11 11 11")));
        QCOMPARE(m_page->nextText(), QStringLiteral("&Trust this certificate"));
        QCOMPARE(m_page->otherText(), QStringLiteral("&Not my CCU"));
        QVERIFY(m_page->validatePage());
        QCOMPARE(decided(), (TrustRule{TrustRule::Kind::Pin, {}, QByteArray(32, '\x11')}));
    }

    //! What Enter does must be the careful choice when something has changed.
    void warnsAboutAnotherCertificate() {
        QSignalSpy refused(m_page.get(), &TrustPage::refused);
        m_page->setCertificate(QStringLiteral("ccu"), certificate('\x22'), QByteArray(32, '\x11'));
        QVERIFY(says(QStringLiteral("This is not the certificate that you trust")));
        QVERIFY(says(QStringLiteral("Somebody may be listening")));
        QVERIFY(!says(QStringLiteral("Usual for a CCU")));
        QVERIFY(view("knownFingerprint")->isVisible());
        QCOMPARE(view("knownFingerprint")->fingerprint(), QByteArray(32, '\x11'));
        QCOMPARE(view("shownFingerprint")->fingerprint(), QByteArray(32, '\x22'));
        QCOMPARE(m_page->nextText(), QStringLiteral("&Trust the new certificate"));
        QCOMPARE(m_page->nextKind(), ButtonKind::Danger);
        QCOMPARE(m_page->otherText(), QStringLiteral("&Do not connect"));
        m_page->pressOther();
        QCOMPARE(refused.size(), 1);
    }

    //! No check is the last resort: never what a person gets without having chosen it, and never what is left over from
    //! an earlier look.
    //! S34
    void otherWaysToTrustAreChosenByHand() {
        m_page->setCertificate(QStringLiteral("ccu"), certificate('\x11'), {});
        choose("unchecked");
        QVERIFY(says(QStringLiteral("Encrypted, but for whom?")));
        QCOMPARE(m_page->nextKind(), ButtonKind::Danger);
        QCOMPARE(decided(), (TrustRule{TrustRule::Kind::Unchecked, {}, {}}));
        choose("byCaFile");
        auto* file = m_page->findChild<QLineEdit*>(QStringLiteral("caFile"));
        file->setText(QStringLiteral("/no/such/file.pem"));
        QVERIFY(!m_page->validatePage());
        QVERIFY(says(QStringLiteral("Choose a file with the certificate that you trust")));
        QTemporaryFile authority;
        QVERIFY(authority.open());
        file->setText(authority.fileName());
        QVERIFY(m_page->validatePage());
        QCOMPARE(decided(), (TrustRule{TrustRule::Kind::CaFile, authority.fileName(), {}}));
        choose("unchecked");
        m_page->setCertificate(QStringLiteral("ccu"), certificate('\x22'), {});
        QCOMPARE(decided(), (TrustRule{TrustRule::Kind::Pin, {}, QByteArray(32, '\x22')}));
    }

    void factsAreThoseOfTheLastCertificate() {
        ShownCertificate ended = certificate('\x33');
        ended.isDateRight = false;
        ended.isSelfSigned = false;
        ended.issuer = QStringLiteral("Lindenhof CA");
        m_page->setCertificate(QStringLiteral("ccu"), ended, {});
        QTRY_VERIFY(says(QStringLiteral("Not valid today")));
        QVERIFY(says(QStringLiteral("Lindenhof CA")));
        m_page->setCertificate(QStringLiteral("ccu"), certificate('\x44'), {});
        QTRY_VERIFY(!says(QStringLiteral("Not valid today")));
        QVERIFY(!says(QStringLiteral("Lindenhof CA")));
    }

    void theFingerprintIsReachedAndCopiedByKeyboard() {
        m_page->setCertificate(QStringLiteral("ccu"), certificate('\x5A'), {});
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(view("shownFingerprint")->focusPolicy() & Qt::TabFocus);
        view("shownFingerprint")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view("shownFingerprint"), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(
            QGuiApplication::clipboard()->text(), QString::fromLatin1(QByteArray(32, '\x5A').toHex(':').toUpper()));
    }
};

QTEST_MAIN(TestTrustPage)
#include "tst_trustpage.moc"
