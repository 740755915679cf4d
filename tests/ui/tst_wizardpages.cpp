// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/passwordrule.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/callbackpage.h"
#include "ui/wizard/ccusuggestions.h"
#include "ui/wizard/donepage.h"
#include "ui/wizard/findpage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/trustpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

QLineEdit* edit(const QWidget& page, const char* name) {
    return page.findChild<QLineEdit*>(QLatin1String(name));
}

QString error(const QWidget& page, const char* name) {
    const auto* label = page.findChild<QLabel*>(QLatin1String(name));
    return label->isVisibleTo(&page) ? label->text() : QString();
}

void choose(const QWidget& page, const char* radio) {
    page.findChild<QRadioButton*>(QLatin1String(radio))->click();
}

template <typename Page> Profile filledIn(const Page& page) {
    Profile profile;
    page.writeTo(profile);
    return profile;
}

} // namespace

//! What each page of the wizard takes, refuses and gives out.
class TestWizardPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    //! Anybody in the network can answer a search: what is chosen fills the field and leads nowhere.
    //! S104, S105
    void aSuggestionOnlyFillsTheAddress() {
        FindPage page;
        QSignalSpy entered(&page, &FindPage::entered);
        QSignalSpy searches(page.suggestions(), &CcuSuggestions::searchRequested);
        page.findChild<QPushButton*>(QStringLiteral("search"))->click();
        QCOMPARE(searches.size(), 1);
        page.suggestions()->begin();
        page.suggestions()->add({QHostAddress(QStringLiteral("192.168.1.20")), QStringLiteral("NEQ0001234"),
            QStringLiteral("CCU3"), QStringLiteral("3.85.7")});
        const auto chips = page.suggestions()->findChildren<Chip*>();
        QCOMPARE(chips.size(), 1);
        chips.constFirst()->click();
        QCOMPARE(edit(page, "host")->text(), QStringLiteral("192.168.1.20"));
        QVERIFY(entered.isEmpty());
        page.suggestions()->begin();
        QVERIFY(page.suggestions()->findChildren<Chip*>().isEmpty());
    }

    void wrongAddressesGetTheirSentence_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("a URL") << QStringLiteral("http://ccu3-webui/");
        QTest::newRow("a port") << QStringLiteral("192.168.1.20:80");
        QTest::newRow("out of range") << QStringLiteral("192.168.1.400");
    }
    //! S89
    void wrongAddressesGetTheirSentence() {
        QFETCH(const QString, text);
        FindPage page;
        page.show();
        QSignalSpy entered(&page, &FindPage::entered);
        edit(page, "host")->setText(text);
        QVERIFY(!page.validatePage());
        QVERIFY(entered.isEmpty());
        QVERIFY(!error(page, "hostError").isEmpty());
        QCOMPARE(edit(page, "host")->accessibleDescription(), error(page, "hostError"));
        QTest::keyClick(edit(page, "host"), Qt::Key_A); // typing takes the sentence away
        QVERIFY(error(page, "hostError").isEmpty());
    }

    //! S43
    void portsCanBeOverridden() {
        FindPage page;
        QSignalSpy entered(&page, &FindPage::entered);
        edit(page, "host")->setText(QStringLiteral("ccu"));
        QCOMPARE(edit(page, "port HmIP-RF")->placeholderText(), QStringLiteral("42010"));
        edit(page, "port HmIP-RF")->setText(QStringLiteral("70000"));
        QVERIFY(!page.validatePage());
        QVERIFY(entered.isEmpty());
        QVERIFY(error(page, "portError").contains(QStringLiteral("HmIP-RF")));
        edit(page, "port HmIP-RF")->setText(QStringLiteral("12010"));
        edit(page, "port JSON")->setText(QStringLiteral("8443"));
        QVERIFY(!page.validatePage());
        QCOMPARE(entered.size(), 1);
        QCOMPARE(filledIn(page).ports,
            (QMap<QString, quint16>{{QStringLiteral("HmIP-RF"), 12010}, {QStringLiteral("JSON"), 8443}}));
        page.findChild<QCheckBox*>(QStringLiteral("plain"))->setChecked(true);
        QCOMPARE(edit(page, "port BidCos-RF")->placeholderText(), QStringLiteral("2001"));
    }

    //! S24: sent exactly as typed, so what is easily overlooked is said.
    void blanksAroundTheUserAreSaid() {
        SignInPage page;
        edit(page, "user")->setText(QStringLiteral("desk"));
        QVERIFY(error(page, "userDoubt").isEmpty());
        edit(page, "user")->setText(QStringLiteral("desk "));
        QVERIFY(!error(page, "userDoubt").isEmpty());
        QCOMPARE(filledIn(page).user, QStringLiteral("desk "));
    }

    //! S45 to S49: only what this setup uses, with the ports as they are set.
    void namesThePortsOfTheCcuThatAreNeeded() {
        CallbackPage page;
        Profile profile;
        profile.ports = {{QStringLiteral("HmIP-RF"), 12010}};
        page.setNeededPorts(profile);
        const QString sentence = error(page, "neededPorts");
        for (const char* port : {"443 (web page)", "42001 (BidCos-RF)", "12010 (HmIP-RF)", "49292 (VirtualDevices)"})
            QVERIFY2(sentence.contains(QLatin1String(port)), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("Homegear, only 2002")), qPrintable(sentence));
        QCOMPARE(sentence.count(QStringLiteral("Homegear")), 1); // no owner of a CCU looks for its ports
    }

    //! Where there is a key store it is used unless the person wants otherwise; its answer may come at any time.
    void thePasswordIsKeptWhereThePersonWants() {
        SignInPage page;
        const auto keeping = [&page] { return filledIn(page).keeping; };
        QCOMPARE(keeping(), PasswordKeeping::Session);
        QVERIFY(error(page, "keyStoreState").contains(QStringLiteral("none that is running")));
        page.setKeyStore(KeyStoreState::Ready);
        QCOMPARE(keeping(), PasswordKeeping::KeyStore);
        choose(page, "forSession");
        QCOMPARE(keeping(), PasswordKeeping::Session);
        page.setKeyStore(KeyStoreState::Locked); // does not overrule the person
        QCOMPARE(keeping(), PasswordKeeping::Session);
        QVERIFY(error(page, "keyStoreState").contains(QStringLiteral("locked")));
        choose(page, "askEveryTime");
        QCOMPARE(keeping(), PasswordKeeping::Never);
        choose(page, "inKeyStore");
        QCOMPARE(keeping(), PasswordKeeping::KeyStore);
        Profile known = filledIn(page);
        page.setProfile(known);
        page.setKeyStore(KeyStoreState::Absent);
        QCOMPARE(keeping(), PasswordKeeping::KeyStore); // what is kept stays kept while the store is out of reach
        known.keeping = PasswordKeeping::Session;
        page.setProfile(known);
        QCOMPARE(keeping(), PasswordKeeping::Session);
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
        QTest::newRow("safe") << QStringLiteral("Lindenhof-geheim-7") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    //! S28
    void doubtfulCharactersOfThePassword() {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        SignInPage page;
        page.show();
        edit(page, "password")->setText(typed);
        QCOMPARE(error(page, "passwordDoubt"), sentence);
        QCOMPARE(edit(page, "password")->accessibleDescription(), sentence);
        QCOMPARE(
            page.findChild<QPushButton*>(QStringLiteral("suggestPassword"))->isVisibleTo(&page), !sentence.isEmpty());
        QVERIFY(page.validatePage());
        QCOMPARE(page.password().reveal(), typed);
    }

    void doubtfulCharactersAreMarkedAlsoAmongDots() {
        SignInPage page;
        page.resize(900, 700);
        page.show();
        const auto picture = [&page](const QString& text) {
            edit(page, "password")->setText(text);
            edit(page, "password")->setCursorPosition(0);
            return edit(page, "password")->grab().toImage();
        };
        const QImage plain = picture(QStringLiteral("abcdefgh"));
        QCOMPARE(picture(QStringLiteral("hgfedcba")), plain); // nothing but dots
        const QImage first = picture(QStringLiteral("&bcdefgh"));
        const QImage last = picture(QStringLiteral("abcdefg&"));
        QVERIFY(first != plain);
        QVERIFY(last != plain);
        QVERIFY(first != last);
    }

    void aSuggestedPasswordIsSafeAndForgotten() {
        SignInPage page;
        page.show();
        edit(page, "password")->setText(QStringLiteral("ä"));
        page.findChild<QPushButton*>(QStringLiteral("suggestPassword"))->click();
        auto* suggested = edit(page, "suggestedPassword");
        QVERIFY(suggested->isVisibleTo(&page));
        QCOMPARE(suggested->text().size(), 20);
        QVERIFY(doubtfulCharacters(suggested->text()).isEmpty());
        QCOMPARE(edit(page, "password")->text(), QStringLiteral("ä")); // it is not the CCU's password yet
        page.findChild<QPushButton*>(QStringLiteral("copySuggestion"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), suggested->text());
        page.forgetPasswords();
        QVERIFY(suggested->text().isEmpty());
        QVERIFY(page.password().isEmpty());
    }

    //! S78, S50, S53, S55, S76: what the CCU cannot reach is refused, what it may not reach is doubted.
    void whereTheCcuMayCall() {
        CallbackPage page;
        page.setChoices({{QStringLiteral("192.168.1.14"), QStringLiteral("eth0"), CallbackChoice::Fit::Route},
                            {QStringLiteral("10.8.0.2"), QStringLiteral("tun0"), CallbackChoice::Fit::Elsewhere},
                            {QStringLiteral("127.0.0.1"), QStringLiteral("lo"), CallbackChoice::Fit::Unreachable}},
            QStringLiteral("192.168.1.20"));
        QVERIFY(page.validatePage());
        QCOMPARE(filledIn(page).callback, CallbackSettings());
        const QString rule = edit(page, "firewallRule")->text();
#ifdef Q_OS_LINUX
        QCOMPARE(rule, QStringLiteral("sudo ufw allow proto tcp from 192.168.1.20 to any port 43439:43454"));
#endif
        auto* address = page.findChild<QComboBox*>(QStringLiteral("callbackAddress"));
        QVERIFY(!address->isEnabled());
        choose(page, "byHand");
        address->setCurrentIndex(1);
        QVERIFY(error(page, "addressDoubt").contains(QStringLiteral("another network")));
        QVERIFY(page.validatePage());
        QCOMPARE(filledIn(page).callback.bindHost, QStringLiteral("10.8.0.2"));
        address->setCurrentIndex(2);
        QVERIFY(!page.validatePage());
        for (const char* own : {"localhost", "127.0.0.1", "0.0.0.0", "169.254.1.1", "::1"}) {
            edit(page, "announcedHost")->setText(QLatin1String(own));
            QVERIFY2(!page.validatePage(), own);
            QVERIFY2(error(page, "announcedHostError").contains(QStringLiteral("cannot call")), own);
        }
        edit(page, "announcedHost")->setText(QStringLiteral("desk.example")); // a router leads there
        edit(page, "announcedPort")->setText(QStringLiteral("9126"));
        edit(page, "callbackPort")->setText(QStringLiteral("70000"));
        QVERIFY(!page.validatePage());
        QVERIFY(!error(page, "callbackPortError").isEmpty());
        edit(page, "callbackPort")->setText(QStringLiteral("2080"));
        QVERIFY(page.validatePage());
        QCOMPARE(filledIn(page).callback,
            (CallbackSettings{QStringLiteral("127.0.0.1"), 2080, QStringLiteral("desk.example"), 9126, true}));
        choose(page, "noCallbacks");
        QVERIFY(page.validatePage());
        QVERIFY(!filledIn(page).callback.isWanted);
    }

    void theCallbackThatIsKnownIsShown() {
        CallbackPage page;
        Profile known;
        known.callback = {QStringLiteral("10.8.0.2"), 2080, QStringLiteral("desk.example"), 9126, true};
        page.setProfile(known);
        page.setChoices({{QStringLiteral("192.168.1.14"), QStringLiteral("eth0"), CallbackChoice::Fit::Route},
                            {QStringLiteral("10.8.0.2"), QStringLiteral("tun0"), CallbackChoice::Fit::Elsewhere}},
            QStringLiteral("192.168.1.20"));
        QCOMPARE(filledIn(page).callback, known.callback);
    }

    //! S54, S79
    void saysWhatHidesThisComputerFromTheCcu() {
        CallbackPage page;
        QVERIFY(error(page, "guest").isEmpty());
        page.setGuest(Guest::Container);
        QVERIFY(error(page, "guest").contains(QStringLiteral("--network host")));
        page.setGuest(Guest::Wsl);
        QVERIFY(error(page, "guest").contains(QStringLiteral("networkingMode=mirrored")));
        page.setGuest(Guest::None);
        QVERIFY(error(page, "guest").isEmpty());
    }

    //! S54, S79: a virtual machine behind its host hears what to do, whoever has done it does not, and another network
    //! is no reason to guess.
    void saysWhereAddressesAreTranslated() {
        CallbackPage page;
        const auto choose = [&page](const char* address, CallbackChoice::Doubt doubt) {
            page.setChoices({{QLatin1String(address), QStringLiteral("eth0"), CallbackChoice::Fit::Route, doubt}},
                QStringLiteral("192.168.1.20"));
        };
        choose("192.168.1.14", CallbackChoice::Doubt::None);
        QVERIFY(error(page, "routeDoubt").isEmpty());
        choose("10.0.2.15", CallbackChoice::Doubt::UsualNat);
        const QString guest = error(page, "routeDoubt");
        for (const char* part : {"10.0.2.15", "192.168.1.20", "bridged", "port 43439 (TCP)", "Seen by the CCU as"})
            QVERIFY2(guest.contains(QLatin1String(part)), part);
        QVERIFY(page.validatePage()); // said, not forbidden
        edit(page, "announcedHost")->setText(QStringLiteral("192.168.1.2"));
        QVERIFY(error(page, "routeDoubt").isEmpty());
        edit(page, "announcedHost")->clear();
        QVERIFY(!error(page, "routeDoubt").isEmpty());
        choose("10.8.0.2", CallbackChoice::Doubt::OtherNetwork);
        QVERIFY(error(page, "routeDoubt").contains(QStringLiteral("That is fine where a router or a VPN leads both")));
        page.setGuest(Guest::Container); // says the same in its own words
        QVERIFY(error(page, "routeDoubt").isEmpty());
    }

    //! A key that proves nothing cannot be trusted by its fingerprint; the last resort stays open.
    void aWeakKeyIsNotTrusted() {
        TrustPage page;
        ShownCertificate shown;
        shown.sha256 = QByteArray(32, '\x22');
        shown.key = QStringLiteral("RSA, 1024 bit");
        page.setCertificate(QStringLiteral("ccu2"), shown, {});
        QVERIFY(page.isComplete());
        shown.isKeyWeak = true;
        page.setCertificate(QStringLiteral("ccu2"), shown, {});
        QVERIFY(!page.isComplete());
        choose(page, "unchecked");
        QVERIFY(page.isComplete());
        QCOMPARE(filledIn(page).trust.kind, TrustRule::Kind::Unchecked);
    }

    //! What a button discloses comes into sight, however small the window is.
    void whatIsDisclosedIsSeen() {
        TrustPage page;
        page.resize(640, 320);
        page.show();
        page.setCertificate(QStringLiteral("ccu3-webui"), {}, {});
        const auto* scroll = page.findChild<QScrollArea*>();
        const auto* first = page.findChild<QRadioButton*>(QStringLiteral("byPin"));
        QVERIFY(!first->isVisible());
        page.findChild<QPushButton*>(QStringLiteral("moreWays"))->click();
        QTRY_VERIFY(scroll->verticalScrollBar()->value() > 0);
        const QRect place(first->mapTo(scroll->viewport(), QPoint()), first->size());
        QVERIFY(scroll->viewport()->rect().contains(place));
    }

    void whatItIsCalledAndWhetherItIsWritten() {
        DonePage page;
        Profile profile;
        profile.host = QStringLiteral("ccu3-webui");
        profile.keeping = PasswordKeeping::KeyStore;
        InterfaceStatus live;
        live.name = QStringLiteral("HmIP-RF");
        live.state = InterfaceState::Live;
        InterfaceStatus down;
        down.name = QStringLiteral("BidCos-Wired");
        down.state = InterfaceState::Down;
        page.setFound({live, down}, profile);
        QCOMPARE(error(page, "found"), QStringLiteral("Live: HmIP-RF. Not live: BidCos-Wired."));
        InterfaceStatus silent;
        silent.name = QStringLiteral("BidCos-RF");
        silent.state = InterfaceState::Silent;
        Profile without = profile;
        without.callback.isWanted = false;
        page.setFound({silent, down}, without);
        QCOMPARE(error(page, "found"), QStringLiteral("Read once a minute: BidCos-RF. Not live: BidCos-Wired."));
        QCOMPARE(filledIn(page).name, QStringLiteral("ccu3-webui"));
        edit(page, "profileName")->setText(QStringLiteral("  Zuhause "));
        page.findChild<QCheckBox*>(QStringLiteral("readOnly"))->click();
        QCOMPARE(filledIn(page).name, QStringLiteral("Zuhause"));
        QVERIFY(filledIn(page).isReadOnly);
        edit(page, "profileName")->clear();
        profile = {};
        profile.host = QStringLiteral("ccu");
        page.writeTo(profile);
        QCOMPARE(profile.name, QStringLiteral("ccu"));
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestWizardPages)
#include "tst_wizardpages.moc"
