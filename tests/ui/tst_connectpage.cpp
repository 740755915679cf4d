// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectpage.h"

#include "core/ccu/trustpolicy.h"
#include "core/profile/endpoints.h"
#include "core/profile/passwordrule.h"
#include "pagehome.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/ccusuggestions.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace ccudesk;

Q_DECLARE_METATYPE(ccudesk::Profile)
Q_DECLARE_METATYPE(ccudesk::Secret)

namespace {

const QString pin = QStringLiteral("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
const QString password = QStringLiteral("Lindenhof-geheim-7");

struct Fixture {
    Fixture() {
        QObject::connect(
            &page, &ConnectPage::connectRequested, &page, [this](const Profile& profile, const Secret& secret) {
                profiles.append(profile);
                secrets.append(secret);
            });
        page.resize(1000, 900);
        page.show();
    }
    [[nodiscard]] QLineEdit* edit(const char* name) const { return page.findChild<QLineEdit*>(QLatin1String(name)); }
    [[nodiscard]] QString error(const char* name) const {
        const auto* label = page.findChild<QLabel*>(QLatin1String(name) + QStringLiteral("Error"));
        return label->isVisibleTo(&page) ? label->text() : QString();
    }
    void choose(const char* radio) const { page.findChild<QRadioButton*>(QLatin1String(radio))->click(); }
    void connectNow() const { page.findChild<QPushButton*>(QStringLiteral("connect"))->click(); }
    [[nodiscard]] bool isBusy() const { return !page.findChild<QPushButton*>(QStringLiteral("connect"))->isEnabled(); }
    void fill() const {
        edit("host")->setText(QStringLiteral("192.168.1.20"));
        edit("user")->setText(QStringLiteral("desk"));
        edit("password")->setText(password);
        edit("pin")->setText(pin);
    }

    ConnectPage page;
    QList<Profile> profiles;
    QList<Secret> secrets;
};

QStringList& logged() {
    static QStringList lines;
    return lines;
}

} // namespace

class TestConnectPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    void enterConnectsWithWhatWasTyped() {
        Fixture f;
        f.fill();
        QTest::keyClick(f.edit("password"), Qt::Key_Return);
        QCOMPARE(f.profiles.size(), 1);
        const Profile& profile = f.profiles.constFirst();
        QCOMPARE(profile.host, QStringLiteral("192.168.1.20"));
        QCOMPARE(profile.user, QStringLiteral("desk"));
        QCOMPARE(profile.security, TransportSecurity::Tls);
        QCOMPARE(profile.trust.kind, TrustRule::Kind::Pin);
        QCOMPARE(profile.trust.pinSha256.toHex(), pin.toLatin1());
        QVERIFY(!profile.id.isEmpty());
        QCOMPARE(f.secrets.constFirst().reveal(), password);
        QVERIFY(f.isBusy());
        QTest::keyClick(f.edit("host"), Qt::Key_Return); // Enter again starts no second login
        QCOMPARE(f.profiles.size(), 1);
    }

    //! Anybody in the network can answer a search: what is chosen fills the field and connects to nothing.
    void aSuggestionOnlyFillsTheAddress() {
        Fixture f;
        CcuSuggestions* suggestions = f.page.suggestions();
        QSignalSpy searches(suggestions, &CcuSuggestions::searchRequested);
        f.page.findChild<QPushButton*>(QStringLiteral("search"))->click();
        QCOMPARE(searches.size(), 1);
        const auto* state = f.page.findChild<QLabel*>(QStringLiteral("searchState"));
        suggestions->begin();
        QVERIFY(!f.page.findChild<QPushButton*>(QStringLiteral("search"))->isEnabled());
        suggestions->add({QHostAddress(QStringLiteral("192.168.1.20")), {}, {}, {}});
        suggestions->add({QHostAddress(QStringLiteral("192.168.1.21")), {}, QStringLiteral("CCU2"), {}});
        suggestions->add({QHostAddress(QStringLiteral("192.168.1.20")), QStringLiteral("NEQ1"), QStringLiteral("CCU3"),
            QStringLiteral("3.85.7")});
        const auto chips = suggestions->findChildren<Chip*>();
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips.at(0)->text(), QStringLiteral("192.168.1.20: CCU3 with 3.85.7"));
        QCOMPARE(chips.at(1)->text(), QStringLiteral("192.168.1.21: CCU2"));
        QVERIFY(state->text().contains(QStringLiteral("These have answered.")));
        suggestions->end();
        f.edit("host")->setText(QStringLiteral("http://"));
        chips.at(0)->click();
        QCOMPARE(f.edit("host")->text(), QStringLiteral("192.168.1.20"));
        QVERIFY(f.profiles.isEmpty());
        suggestions->begin();
        QVERIFY(suggestions->findChildren<Chip*>().isEmpty());
        suggestions->end();
        QVERIFY(state->text().contains(QStringLiteral("No CCU has answered.")));
    }

    //! S3: the box appears as the answer to a refusal, and what was agreed to holds for that address only.
    void thePersonAgreesToAPublicAddress() {
        Fixture f;
        f.fill();
        auto* agreed = f.page.findChild<QCheckBox*>(QStringLiteral("allowsPublic"));
        QVERIFY(!agreed->isVisible());
        f.connectNow();
        QVERIFY(!f.profiles.constLast().allowsPublicAddress);
        f.page.showFailure({ErrorCode::Exposed, QStringLiteral("8.8.8.8 is on the internet."), {}, 0});
        QVERIFY(agreed->isVisible());
        agreed->click();
        f.connectNow();
        QVERIFY(f.profiles.constLast().allowsPublicAddress);
        f.page.showFailure({ErrorCode::Network, QStringLiteral("No answer."), {}, 0});
        QTest::keyClicks(f.edit("host"), QStringLiteral("x"));
        QVERIFY(!agreed->isVisible());
        f.connectNow();
        QVERIFY(!f.profiles.constLast().allowsPublicAddress);
        f.page.showFailure({ErrorCode::Network, QStringLiteral("No answer."), {}, 0});
        Profile known = f.profiles.constLast();
        known.allowsPublicAddress = true;
        f.page.setProfile(known);
        QVERIFY(agreed->isVisible() && agreed->isChecked());
    }

    //! S35: without a fingerprint the certificate is to be shown first; it never means that any is fine.
    void noFingerprintMeansToAskFirst() {
        Fixture f;
        f.fill();
        f.edit("pin")->clear();
        QTest::keyClick(f.edit("password"), Qt::Key_Return);
        QCOMPARE(f.profiles.size(), 1);
        QCOMPARE(f.profiles.constFirst().trust.kind, TrustRule::Kind::Pin);
        QVERIFY(f.profiles.constFirst().trust.pinSha256.isEmpty());
        QVERIFY(!TrustPolicy::create(f.profiles.constFirst().trust));
    }

    void wrongFieldsGetTheirSentence_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no address") << QByteArray("host") << QString();
        QTest::newRow("a URL") << QByteArray("host") << QStringLiteral("http://ccu3-webui/");
        QTest::newRow("a port") << QByteArray("host") << QStringLiteral("192.168.1.20:80");
        QTest::newRow("out of range") << QByteArray("host") << QStringLiteral("192.168.1.400");
        QTest::newRow("short fingerprint") << QByteArray("pin") << QStringLiteral("00:11");
    }
    void wrongFieldsGetTheirSentence() {
        QFETCH(const QByteArray, field);
        QFETCH(const QString, text);
        Fixture f;
        f.fill();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.edit(field.constData())->setText(text);
        f.connectNow();
        QVERIFY(f.profiles.isEmpty());
        QVERIFY(!f.isBusy());
        QVERIFY(!f.error(field.constData()).isEmpty());
        QCOMPARE(f.edit(field.constData())->accessibleDescription(), f.error(field.constData()));
        QVERIFY(f.edit(field.constData())->hasFocus());
        QTest::keyClick(f.edit(field.constData()), Qt::Key_A); // typing takes the sentence away
        QVERIFY(f.error(field.constData()).isEmpty());
    }

    void trustChoices() {
        Fixture f;
        f.fill();
        f.choose("bySystem");
        f.connectNow();
        QCOMPARE(f.profiles.constLast().trust, TrustRule());
        f.page.showFailure({ErrorCode::Network, QStringLiteral("x"), {}, 0});
        f.choose("byCaFile");
        f.edit("caFile")->setText(QStringLiteral("/no/such/file.pem"));
        f.connectNow();
        QCOMPARE(f.profiles.size(), 1);
        QVERIFY(!f.error("caFile").isEmpty());
        QTemporaryFile authority; // __FILE__ may be relative to wherever the compiler ran
        QVERIFY(authority.open());
        f.edit("caFile")->setText(authority.fileName());
        f.connectNow();
        QCOMPARE(f.profiles.constLast().trust.kind, TrustRule::Kind::CaFile);
        f.page.showFailure({ErrorCode::Network, QStringLiteral("x"), {}, 0});
        f.choose("plain");
        f.connectNow();
        QCOMPARE(f.profiles.constLast().security, TransportSecurity::Plain);
        QCOMPARE(f.profiles.constLast().trust, TrustRule());
    }

    void portsCanBeOverridden() {
        Fixture f;
        f.fill();
        f.page.findChild<QPushButton*>(QStringLiteral("morePorts"))->click();
        QCOMPARE(f.edit("port HmIP-RF")->placeholderText(), QStringLiteral("42010"));
        f.edit("port HmIP-RF")->setText(QStringLiteral("70000"));
        f.connectNow();
        QVERIFY(f.profiles.isEmpty());
        QVERIFY(f.page.findChild<QLabel*>(QStringLiteral("portError"))->text().contains(QStringLiteral("HmIP-RF")));
        f.edit("port HmIP-RF")->setText(QStringLiteral("12010"));
        f.edit("port JSON")->setText(QStringLiteral("8443"));
        f.connectNow();
        QCOMPARE(f.profiles.constFirst().ports,
            (QMap<QString, quint16>{{QStringLiteral("HmIP-RF"), 12010}, {QStringLiteral("JSON"), 8443}}));
        f.page.showFailure({ErrorCode::Network, QStringLiteral("x"), {}, 0});
        f.choose("plain");
        QCOMPARE(f.edit("port BidCos-RF")->placeholderText(), QStringLiteral("2001"));
    }

    void failuresSayWhatToDoNext() {
        Fixture f;
        f.fill();
        f.connectNow();
        f.page.showProgress(2, 9, QStringLiteral("Reading the devices of HmIP-RF"));
        QVERIFY(f.isBusy());
        for (const ErrorCode code : {ErrorCode::Network, ErrorCode::Timeout, ErrorCode::Tls, ErrorCode::Auth,
                 ErrorCode::NotReady, ErrorCode::Permission, ErrorCode::Protocol, ErrorCode::Http}) {
            f.page.showFailure({code, QStringLiteral("What happened."), {}, 0});
            QVERIFY(!f.isBusy());
            QCOMPARE(f.page.findChild<QLabel*>(QStringLiteral("failure"))->text(), QStringLiteral("What happened."));
            QVERIFY(!f.page.findChild<QLabel*>(QStringLiteral("nextStep"))->text().isEmpty());
        }
        QCOMPARE(f.edit("password")->text(), password); // a mistyped address does not cost the password
    }

    //! S: the password is in no text, no accessible text, no log line, and goes when the page is left.
    void thePasswordShowsNowhere() {
        logged().clear();
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& text) { logged().append(text); });
        {
            Fixture f;
            f.fill();
            f.connectNow();
            f.page.showFailure({ErrorCode::Auth, QStringLiteral("Refused."), {}, 0});
            QStringList texts;
            for (const QWidget* widget : f.page.findChildren<QWidget*>()) {
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
            f.page.hide();
            QVERIFY(f.edit("password")->text().isEmpty());
        }
        qInstallMessageHandler(before);
        for (const QString& line : std::as_const(logged()))
            QVERIFY(!line.contains(password));
    }

    //! Where there is a key store it is used unless the person wants otherwise; its answer may come at any time.
    void thePasswordIsKeptWhereThePersonWants() {
        Fixture f;
        f.fill();
        const auto* state = f.page.findChild<QLabel*>(QStringLiteral("keyStoreState"));
        const auto keeps = [&f] {
            f.connectNow();
            f.page.showFailure({ErrorCode::Timeout, QStringLiteral("x"), {}, 0}); // back to the form
            return f.profiles.constLast().keepsPassword;
        };
        QVERIFY(!keeps());
        QVERIFY(state->text().contains(QStringLiteral("none that is running")));
        f.page.showProgress(0, 0, QStringLiteral("busy"));
        f.page.setKeyStore(KeyStoreState::Ready);
        f.page.showFailure({ErrorCode::Timeout, QStringLiteral("x"), {}, 0});
        QVERIFY(keeps());
        f.choose("forSession");
        QVERIFY(!keeps());
        f.page.setKeyStore(KeyStoreState::Locked); // does not overrule the person
        QVERIFY(!keeps());
        QVERIFY(state->text().contains(QStringLiteral("locked")));
        f.choose("inKeyStore");
        QVERIFY(keeps());
        Profile known = f.profiles.constLast();
        f.page.setProfile(known);
        f.page.setKeyStore(KeyStoreState::Absent);
        QVERIFY(keeps()); // what is kept stays kept while the store is out of reach
        known.keepsPassword = false;
        f.page.setProfile(known);
        QVERIFY(!keeps());
    }

    //! S25, S29: named with their places and what they lead to; the person may go on.
    void doubtfulCharactersOfThePassword_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        const QString end = QStringLiteral(" You can go on: the CCU decides.");
        QTest::newRow("signs") << QStringLiteral("Lindenhof&7 x")
                               << QStringLiteral("Not every way into the CCU takes & (place 10), blank (place 12). The "
                                                 "device services of many CCUs refuse them, although the CCU's own "
                                                 "pages take them.")
                + end;
        QTest::newRow("umlaut") << QStringLiteral("Müller=7")
                                << QStringLiteral(
                                       "Not every way into the CCU takes ü (place 2), = (place 7). The sign-in "
                                       "of the web interface refuses umlauts however they are sent; the "
                                       "device services take them.")
                + end;
        QTest::newRow("no Latin-1") << QStringLiteral("&7€")
                                    << QStringLiteral("Not every way into the CCU takes & (place 1), € (place 3). No "
                                                      "service of the CCU can receive “€”.")
                + end;
        QTest::newRow("safe") << password << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void doubtfulCharactersOfThePassword() {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        Fixture f;
        f.fill();
        f.edit("password")->setText(typed);
        const auto* doubt = f.page.findChild<QLabel*>(QStringLiteral("passwordDoubt"));
        QCOMPARE(doubt->isVisibleTo(&f.page) ? doubt->text() : QString(), sentence);
        QCOMPARE(f.edit("password")->accessibleDescription(), sentence);
        QCOMPARE(f.page.findChild<QPushButton*>(QStringLiteral("suggestPassword"))->isVisibleTo(&f.page),
            !sentence.isEmpty());
        f.connectNow();
        QCOMPARE(f.secrets.constFirst().reveal(), typed);
    }

    void doubtfulCharactersAreMarkedAlsoAmongDots() {
        Fixture f;
        const auto picture = [&f](const QString& text) {
            f.edit("password")->setText(text);
            f.edit("password")->setCursorPosition(0);
            return f.edit("password")->grab().toImage();
        };
        const QImage plain = picture(QStringLiteral("abcdefgh"));
        QCOMPARE(picture(QStringLiteral("hgfedcba")), plain); // nothing but dots
        const QImage first = picture(QStringLiteral("&bcdefgh"));
        const QImage last = picture(QStringLiteral("abcdefg&"));
        QVERIFY(first != plain);
        QVERIFY(last != plain);
        QVERIFY(first != last);
    }

    void aSuggestionIsSafeAndGoesWithThePage() {
        Fixture f;
        f.fill();
        f.edit("password")->setText(QStringLiteral("ä"));
        f.page.findChild<QPushButton*>(QStringLiteral("suggestPassword"))->click();
        auto* suggested = f.edit("suggestedPassword");
        QVERIFY(suggested->isVisibleTo(&f.page));
        QCOMPARE(suggested->text().size(), 20);
        QVERIFY(doubtfulCharacters(suggested->text()).isEmpty());
        QCOMPARE(f.edit("password")->text(), QStringLiteral("ä")); // it is not the CCU's password yet
        f.page.findChild<QPushButton*>(QStringLiteral("copySuggestion"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), suggested->text());
        f.page.hide();
        QVERIFY(suggested->text().isEmpty());
    }

    void demoAndCancel() {
        Fixture f;
        QSignalSpy demo(&f.page, &ConnectPage::demoRequested);
        f.page.findChild<QPushButton*>(QStringLiteral("demo"))->click();
        QCOMPARE(demo.size(), 1);
        f.fill();
        f.connectNow();
        QSignalSpy cancelled(&f.page, &ConnectPage::cancelRequested);
        for (QPushButton* button : f.page.findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                button->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!f.isBusy());
    }

    void theKnownProfileIsFilledIn() {
        Fixture f;
        Profile profile;
        profile.host = QStringLiteral("ccu3-webui");
        profile.user = QStringLiteral("desk");
        profile.trust = {TrustRule::Kind::Pin, {}, QByteArray::fromHex(pin.toLatin1())};
        profile.ports = {{QStringLiteral("JSON"), 8443}};
        f.page.setProfile(profile);
        f.connectNow();
        QCOMPARE(f.profiles.constFirst().host, profile.host);
        QCOMPARE(f.profiles.constFirst().trust, profile.trust);
        QCOMPARE(f.profiles.constFirst().ports, profile.ports);
        QVERIFY(f.secrets.constFirst().isEmpty());
    }

    void tabGoesDownThePage() {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.edit("host")->setFocus();
        for (const char* next : {"search", "user", "password"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(next));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
    }

    void everythingHasAName() {
        Fixture f;
        f.page.findChild<QPushButton*>(QStringLiteral("morePorts"))->click();
        QCOMPARE(test::namelessWidgets(f.page), QStringList());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestConnectPage)
#include "tst_connectpage.moc"
