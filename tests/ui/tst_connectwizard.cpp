// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/connectwizard.h"

#include "pagehome.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/ccusuggestions.h"
#include "ui/wizard/connectiontest.h"
#include "ui/wizard/fingerprintview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

Q_DECLARE_METATYPE(ccudesk::Profile)
Q_DECLARE_METATYPE(ccudesk::Secret)

namespace {

const QString password = QStringLiteral("Lindenhof-geheim-7");

ShownCertificate certificate(char fill) {
    ShownCertificate shown;
    shown.sha256 = QByteArray(32, fill);
    shown.subject = QStringLiteral("lindenhof");
    shown.isSelfSigned = true;
    return shown;
}

struct Fixture {
    Fixture() {
        QObject::connect(
            &wizard, &ConnectWizard::attemptWanted, &wizard, [this](const Profile& profile, const Secret& secret) {
                profiles.append(profile);
                secrets.append(secret);
            });
        wizard.show();
    }
    [[nodiscard]] QLineEdit* edit(const char* name) const { return wizard.findChild<QLineEdit*>(QLatin1String(name)); }
    [[nodiscard]] QPushButton* button(QWizard::WizardButton which) const {
        return qobject_cast<QPushButton*>(wizard.button(which));
    }
    [[nodiscard]] QString said(const char* name) const {
        const auto* label = wizard.currentPage()->findChild<QLabel*>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    void next() const { button(QWizard::NextButton)->click(); }
    void signIn() const {
        edit("host")->setText(QStringLiteral("192.168.1.20"));
        next();
        wizardOf()->showCertificate(certificate('\x11'), {});
        next();
        edit("user")->setText(QStringLiteral(" Jördis "));
        edit("password")->setText(password);
    }
    [[nodiscard]] ConnectWizard* wizardOf() const { return const_cast<ConnectWizard*>(&wizard); }

    ConnectWizard wizard;
    QList<Profile> profiles;
    QList<Secret> secrets;
};

} // namespace

//! The wizard as a whole: the order of its pages, what it asks for, and what it gives out.
class TestConnectWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    void leadsFromTheAddressToTheTest() {
        Fixture f;
        QSignalSpy looks(&f.wizard, &ConnectWizard::certificateWanted);
        QSignalSpy signIns(&f.wizard, &ConnectWizard::signInReached);
        QCOMPARE(f.wizard.step(), ConnectWizard::Find);
        f.edit("host")->setText(QStringLiteral("192.168.1.20"));
        f.next();
        QCOMPARE(looks.size(), 1);
        QCOMPARE(f.wizard.step(), ConnectWizard::Find); // until the CCU has answered
        f.next();
        QCOMPARE(looks.size(), 1); // asked once
        f.wizard.showCertificate(certificate('\x11'), {});
        QCOMPARE(f.wizard.step(), ConnectWizard::Certificate);
        QVERIFY(f.wizard.button(QWizard::NextButton)->text().contains(QStringLiteral("Trust")));
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::SignIn);
        QCOMPARE(signIns.size(), 1);
        f.edit("user")->setText(QStringLiteral(" Jördis "));
        f.edit("password")->setText(password);
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::Callback);
        QVERIFY(f.profiles.isEmpty());
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::Test);
        QCOMPARE(f.profiles.size(), 1);
        const Profile& profile = f.profiles.constFirst();
        QCOMPARE(profile.host, QStringLiteral("192.168.1.20"));
        QCOMPARE(profile.user, QStringLiteral(" Jördis ")); // the CCU knows names with blanks
        QCOMPARE(profile.trust, (TrustRule{TrustRule::Kind::Pin, {}, QByteArray(32, '\x11')}));
        QVERIFY(!profile.id.isEmpty());
        QCOMPARE(f.secrets.constFirst().reveal(), password);
        QVERIFY(!f.wizard.button(QWizard::NextButton)->isEnabled()); // nothing is proven
    }

    //! A certificate that is trusted already, or by an authority, raises no question.
    void whatIsTrustedIsNotAsked() {
        Fixture f;
        f.edit("host")->setText(QStringLiteral("ccu"));
        f.next();
        f.wizard.acceptTrust({});
        QCOMPARE(f.wizard.step(), ConnectWizard::SignIn);
        f.edit("user")->setText(QStringLiteral("desk"));
        f.next();
        f.next();
        QCOMPARE(f.profiles.constFirst().trust, TrustRule());
        f.wizard.back();
        f.wizard.back();
        f.wizard.back();
        QCOMPARE(f.wizard.step(), ConnectWizard::Find);
    }

    void aRefusedCertificateLeadsBack() {
        Fixture f;
        f.edit("host")->setText(QStringLiteral("ccu"));
        f.next();
        f.wizard.showCertificate(certificate('\x22'), QByteArray(32, '\x11'));
        QCOMPARE(f.said("heading"), QStringLiteral("This is not the certificate that you trust"));
        QVERIFY(f.button(QWizard::CustomButton1)->isVisible());
        f.button(QWizard::CustomButton1)->click();
        QCOMPARE(f.wizard.step(), ConnectWizard::Find);
        QCOMPARE(f.said("failure"), QStringLiteral("You did not trust the certificate that was shown."));
        QVERIFY(f.profiles.isEmpty());
    }

    //! S35: from the step that failed straight to both certificates.
    void anotherCertificateDuringTheTestIsCompared() {
        Fixture f;
        f.signIn();
        f.next();
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::Test);
        QSignalSpy looks(&f.wizard, &ConnectWizard::certificateWanted);
        QSignalSpy withdrawn(&f.wizard, &ConnectWizard::withdrawn);
        Q_EMIT f.wizard.findChild<ConnectionTest*>()->changeRequested(ConnectionTest::Subject::Certificate);
        QCOMPARE(withdrawn.size(), 1); // the attempt has ended
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.at(0).at(0).value<Profile>().trust.pinSha256, QByteArray(32, '\x11'));
        f.wizard.showCertificate(certificate('\x22'), QByteArray(32, '\x11'));
        QCOMPARE(f.wizard.step(), ConnectWizard::Certificate);
        QCOMPARE(f.said("heading"), QStringLiteral("This is not the certificate that you trust"));
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::SignIn);
        QCOMPARE(f.wizard.password().reveal(), password); // nothing has to be typed again
        QCOMPARE(f.wizard.profile().trust.pinSha256, QByteArray(32, '\x22'));
        f.wizard.back();
        f.wizard.back();
        f.edit("host")->setText(QStringLiteral("elsewhere"));
        f.next();
        QVERIFY(looks.at(1).at(0).value<Profile>().trust.pinSha256.isEmpty()); // of another CCU
    }

    //! S104: a router is no place for a password.
    void somethingElseLeadsBackToTheAddress() {
        Fixture f;
        f.edit("host")->setText(QStringLiteral("192.168.1.1"));
        f.next();
        f.wizard.showCertificate(certificate('\x11'), {});
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::SignIn);
        const Error router{ErrorCode::Http, QStringLiteral("It is no CCU."), {}, 0};
        f.wizard.showWrongAddress(router);
        QCOMPARE(f.wizard.step(), ConnectWizard::Find);
        QCOMPARE(f.said("failure"), router.message);
        QVERIFY(f.said("nextStep").contains(QStringLiteral("address of a CCU")));
        f.signIn();
        f.next();
        f.next();
        f.wizard.showWrongAddress(router); // the test says so itself
        QCOMPARE(f.wizard.step(), ConnectWizard::Test);
    }

    //! Without encryption the person is asked once, and cannot go on without having answered.
    //! S44
    void plainHttpIsConfirmedOnce() {
        Fixture f;
        QSignalSpy looks(&f.wizard, &ConnectWizard::certificateWanted);
        f.edit("host")->setText(QStringLiteral("ccu2"));
        f.wizard.findChild<QCheckBox*>(QStringLiteral("plain"))->setChecked(true);
        f.next();
        QVERIFY(looks.isEmpty());
        QCOMPARE(f.wizard.step(), ConnectWizard::Certificate);
        QVERIFY(!f.button(QWizard::NextButton)->isEnabled());
        f.wizard.findChild<QCheckBox*>(QStringLiteral("plainAgreed"))->click();
        QVERIFY(f.button(QWizard::NextButton)->isEnabled());
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::SignIn);
        const Profile agreed = f.wizard.profile();
        QCOMPARE(agreed.security, TransportSecurity::Plain);
        Fixture again;
        again.wizard.setProfile(agreed);
        again.next();
        QCOMPARE(again.wizard.step(), ConnectWizard::SignIn);
        again.wizard.back();
        again.edit("host")->setText(QStringLiteral("another"));
        again.next();
        QCOMPARE(again.wizard.step(), ConnectWizard::Certificate);
    }

    //! Added again, it is the one that is known, and the answer of then holds.
    void aKnownCcuWithoutEncryptionIsNotAskedAboutAgain() {
        Fixture f;
        Profile known;
        known.host = QStringLiteral("ccu2");
        known.security = TransportSecurity::Plain;
        known.isReadOnly = true;
        QObject::connect(&f.wizard, &ConnectWizard::addressEntered, &f.wizard, [&](const QString& host) {
            if (host == known.host)
                f.wizard.adopt(known);
        });
        f.edit("host")->setText(known.host);
        f.wizard.findChild<QCheckBox*>(QStringLiteral("plain"))->setChecked(true);
        f.next();
        QCOMPARE(f.wizard.step(), ConnectWizard::SignIn);
        QVERIFY(f.wizard.profile().isReadOnly);
    }

    //! S3: the box appears as the answer to a refusal, and what was agreed to holds for that address only.
    void thePersonAgreesToAPublicAddress() {
        Fixture f;
        auto* agreed = f.wizard.findChild<QCheckBox*>(QStringLiteral("allowsPublic"));
        QVERIFY(!agreed->isVisible());
        f.edit("host")->setText(QStringLiteral("8.8.8.8"));
        f.next();
        f.wizard.showFailure({ErrorCode::Exposed, QStringLiteral("8.8.8.8 is on the internet."), {}, 0});
        QVERIFY(agreed->isVisible());
        QVERIFY(!f.wizard.profile().allowsPublicAddress);
        agreed->click();
        QVERIFY(f.wizard.profile().allowsPublicAddress);
        QTest::keyClicks(f.edit("host"), QStringLiteral("1"));
        QVERIFY(!f.wizard.profile().allowsPublicAddress);
        QVERIFY(!agreed->isVisible());
    }

    //! S75
    void failuresSayWhatToDoNext() {
        Fixture f;
        for (const ErrorCode code : {ErrorCode::Network, ErrorCode::Timeout, ErrorCode::Tls, ErrorCode::Auth,
                 ErrorCode::NotReady, ErrorCode::Permission, ErrorCode::Protocol, ErrorCode::Http}) {
            f.edit("host")->setText(QStringLiteral("ccu"));
            f.next();
            QVERIFY(!f.button(QWizard::NextButton)->isEnabled());
            f.wizard.showFailure({code, QStringLiteral("What happened."), {}, 0});
            QVERIFY(f.button(QWizard::NextButton)->isEnabled());
            QCOMPARE(f.said("failure"), QStringLiteral("What happened."));
            QVERIFY(!f.said("nextStep").isEmpty());
        }
    }

    //! Cancel gives up the question first; the wizard is left by the second.
    void cancelGivesUpWhatIsAsked() {
        Fixture f;
        QSignalSpy withdrawn(&f.wizard, &ConnectWizard::withdrawn);
        f.edit("host")->setText(QStringLiteral("ccu"));
        f.next();
        f.button(QWizard::CancelButton)->click();
        QCOMPARE(withdrawn.size(), 1);
        QVERIFY(f.wizard.isVisible());
        QVERIFY(f.button(QWizard::NextButton)->isEnabled());
        f.button(QWizard::CancelButton)->click();
        QVERIFY(!f.wizard.isVisible());
    }

    void backFromTheTestDropsTheAttempt() {
        Fixture f;
        f.signIn();
        f.next();
        f.next();
        QSignalSpy withdrawn(&f.wizard, &ConnectWizard::withdrawn);
        f.wizard.back();
        QCOMPARE(withdrawn.size(), 1);
        QCOMPARE(f.wizard.step(), ConnectWizard::Callback);
        f.next();
        QCOMPARE(f.profiles.size(), 2);
    }

    //! A known one opens where its fault can be mended, with everything else filled in.
    void aKnownProfileIsChanged() {
        Fixture f;
        Profile known;
        known.id = QStringLiteral("8d1a6f0e-5f0d-5b49-9f0b-3f4a61c1a001");
        known.name = QStringLiteral("Zuhause");
        known.host = QStringLiteral("ccu3-webui");
        known.user = QStringLiteral("desk");
        known.trust = {TrustRule::Kind::Pin, {}, QByteArray(32, '\x11')};
        known.ports = {{QStringLiteral("JSON"), 8443}};
        known.callback = {QStringLiteral(), 9126, QStringLiteral("desk.example"), 39126, true};
        known.isReadOnly = true;
        f.wizard.setProfile(known);
        f.wizard.skipTo(ConnectWizard::SignIn);
        QCOMPARE(f.wizard.step(), ConnectWizard::SignIn);
        f.wizard.setStoredPassword(Secret(password));
        QVERIFY(f.edit("password")->text().isEmpty());
        QCOMPARE(f.wizard.password().reveal(), password);
        f.edit("password")->setText(QStringLiteral("other"));
        QCOMPARE(f.wizard.password().reveal(), QStringLiteral("other"));
        QCOMPARE(f.wizard.profile(), known);
    }

    //! What was typed for one CCU, or kept for it, is never sent to another.
    void thePasswordOfOneCcuIsNotForAnother() {
        Fixture f;
        Profile known;
        known.host = QStringLiteral("ccu");
        known.user = QStringLiteral("desk");
        f.wizard.setProfile(known);
        f.wizard.setStoredPassword(Secret(password));
        f.next();
        f.wizard.acceptTrust({});
        QCOMPARE(f.wizard.password().reveal(), password); // the same CCU
        f.edit("password")->setText(password);
        f.wizard.back();
        f.edit("host")->setText(QStringLiteral("elsewhere"));
        f.next();
        f.wizard.acceptTrust({});
        QVERIFY(f.wizard.password().isEmpty());
    }

    //! Back while something is asked leaves no page that waits for an answer to nobody.
    void backWithdrawsWhatIsAsked() {
        Fixture f;
        f.signIn();
        QSignalSpy withdrawn(&f.wizard, &ConnectWizard::withdrawn);
        f.wizard.showProgress(0, 0, QStringLiteral("Asking the key store"));
        f.wizard.back();
        QCOMPARE(withdrawn.size(), 1);
        f.next();
        QVERIFY(f.button(QWizard::NextButton)->isEnabled());
    }

    //! The password is in no text, no accessible text.
    void thePasswordShowsNowhere() {
        Fixture f;
        f.signIn();
        f.wizard.setStoredPassword(Secret(password));
        QStringList texts;
        for (const QWidget* widget : f.wizard.findChildren<QWidget*>()) {
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
                texts << edit->displayText() << edit->placeholderText();
        }
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(f.edit("password"));
        texts << spoken->text(QAccessible::Value) << spoken->text(QAccessible::Name);
        for (const QString& text : std::as_const(texts))
            QVERIFY2(!text.contains(password), qPrintable(text));
        QCOMPARE(f.edit("password")->echoMode(), QLineEdit::Password);
    }

    void everyPageHasNamesAndAFirstPlaceForTheKeyboard() {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.wizard));
        QTRY_COMPARE(QApplication::focusWidget(), f.edit("host"));
        QCOMPARE(test::namelessWidgets(*f.wizard.currentPage()), QStringList());
        f.signIn();
        QVERIFY(QApplication::focusWidget());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!f.wizard.currentPage()->accessibleName().isEmpty());
            QCOMPARE(test::namelessWidgets(*f.wizard.currentPage()), QStringList());
            f.next();
        }
        QCOMPARE(f.wizard.sideWidget()->accessibleName(), QStringLiteral("Step 5 of 6: Connection test"));
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestConnectWizard)
#include "tst_connectwizard.moc"
