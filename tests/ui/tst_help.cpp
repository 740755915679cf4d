// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pagehome.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpview.h"
#include "ui/mainwindowframe.h"
#include "ui/theme.h"
#include "ui/themecontroller.h"
#include "ui/wizard/connectwizard.h"
#include "ui/wizard/trustpage.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ccudesk;

namespace {

QString pageText(const QString& language, const QString& id) {
    for (const HelpPage& page : helpPages(language))
        if (page.id == id)
            return plainText(page.html);
    return {};
}

QStringList matches(const QString& text, const char* pattern) {
    QStringList found;
    auto it = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

} // namespace

//! The user guide: whole in both languages, and at hand where one is.
class TestHelp : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_help"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void everyPageIsWholeInBothLanguages_data() {
        QTest::addColumn<QString>("id");
        for (const QString& id : helpPageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyPageIsWholeInBothLanguages() {
        QFETCH(const QString, id);
        QList<QStringList> linksOfBoth;
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("de")}) {
            const QList<HelpPage> pages = helpPages(language);
            const auto page
                = std::find_if(pages.cbegin(), pages.cend(), [&id](const HelpPage& one) { return one.id == id; });
            QVERIFY2(!page->title.isEmpty(), qPrintable(language));
            QVERIFY(plainText(page->html).size() > 300);
            QStringList links = matches(page->html, "href=\"([^\"]*)\"");
            for (const QString& link : std::as_const(links))
                QVERIFY2(helpPageIds().contains(link), qPrintable(link)); // none leads out
            for (const QString& drawing : matches(page->html, "src=\"([^\"]*)\""))
                QVERIFY2(QFile::exists(QStringLiteral(":/help/%1/%2").arg(language, drawing)), qPrintable(drawing));
            for (const char* tag : {"p", "ul", "ol", "li", "table", "tr", "td", "th", "b", "i", "a", "h1", "h2"}) {
                const auto count = [&](const QString& form) {
                    return page->html.count(QRegularExpression(form.arg(QLatin1String(tag))));
                };
                QCOMPARE(count(QStringLiteral("<%1[ >]")), count(QStringLiteral("</%1>")));
            }
            std::sort(links.begin(), links.end());
            linksOfBoth.append(links);
        }
        QCOMPARE(linksOfBoth.at(1), linksOfBoth.at(0));
    }

    //! Nothing is only reached by the contents.
    void everyPageIsLinkedTo() {
        QSet<QString> linked;
        for (const HelpPage& page : helpPages(QStringLiteral("en")))
            for (const QString& link : matches(page.html, "href=\"([^\"]*)\""))
                linked.insert(link);
        for (const QString& id : helpPageIds())
            if (id != QStringLiteral("start") && id != QStringLiteral("weekprogram") && id != QStringLiteral("console")
                && id != QStringLiteral("events") && id != QStringLiteral("notifications")
                && id != QStringLiteral("privacy"))
                QVERIFY2(linked.contains(id), qPrintable(id));
    }

    void whatHasToBeExplained_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("de");
        const auto row = [](const char* id, const char* page, const char* en, const char* de) {
            QTest::newRow(id) << QString::fromUtf8(page) << QString::fromUtf8(en) << QString::fromUtf8(de);
        };
        row("S2", "network", "must not be reachable from outside", "darf von außen nicht erreichbar sein");
        row("S11", "network", "no port forwarding", "keine Portfreigabe");
        row("S12", "network", "VLAN", "VLAN");
        row("S15", "connect", "Control panel → System", "Systemsteuerung → System");
        row("S17", "connect", "homegear -v", "homegear -v");
        row("S18", "network", "security/advisories", "security/advisories");
        row("S19", "network", "cve.org", "cve.org");
        row("S20", "network", "Homegear/security", "Homegear/security");
        row("S21", "password", "Control panel → Security", "Systemsteuerung → Sicherheit");
        row("S22", "password", "A user of its own", "Ein eigener Benutzer");
        row("S31", "security", "disabled when you do not need it", "abgeschaltet, wenn Sie ihn nicht brauchen");
        row("S32", "certificate", "HTTPS has to be on", "HTTPS muss eingeschaltet sein");
        row("S45 to S49", "callback", "only with wired devices", "nur mit verkabelten Geräten");
        row("S50", "callback", "TCP port", "TCP-Port");
        row("S54", "callback", "host networking", "host networking");
        row("S57", "callback", "43439", "43439");
        row("S63", "network", "Let only trusted addresses open the CCU's pages", "nur vertraute Adressen");
        row("S65", "tools", "The CCU has a log of its own", "Die CCU hat ein eigenes Protokoll");
        row("S74", "tools", "all sessions of the CCU in use", "alle Sitzungen der CCU belegt");
        row("S81", "network", "CCU-Jack without any user is open", "CCU-Jack ohne eingerichteten Benutzer");
        row("S80", "security", "do not write about it in public", "schreiben Sie nicht öffentlich");
    }
    //! S2, S11, S12, S15, S17 to S22, S31, S32, S45 to S50, S54, S57, S63, S65, S74, S80, S81: said in both languages.
    void whatHasToBeExplained() {
        QFETCH(const QString, page);
        QFETCH(const QString, en);
        QFETCH(const QString, de);
        const auto says = [&page](const char* language, const QString& words) {
            return pageText(QLatin1String(language), page).contains(words, Qt::CaseInsensitive);
        };
        QVERIFY(says("en", en));
        QVERIFY(says("de", de));
    }

    //! S52: in the colours of the window, and with words in the language of the guide.
    void theNetworkIsDrawn() {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            const ThemeController theme(mode);
            HelpView view(QStringLiteral("de"));
            view.showPage(QStringLiteral("network"));
            view.show();
            auto* browser = view.findChild<HelpBrowser*>();
            const QImage drawing = browser->document()
                                       ->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("network.svg")))
                                       .value<QImage>();
            QCOMPARE(drawing.deviceIndependentSize(), QSizeF(640, 300));
            QSet<QRgb> colours;
            for (int y = 0; y < drawing.height(); y += 3)
                for (int x = 0; x < drawing.width(); x += 3)
                    colours.insert(drawing.pixel(x, y));
            QVERIFY(colours.size() > 8);
            QVERIFY(colours.contains(Theme(view.palette())[Token::Sunken].rgb()));
        }
    }

    void linksAndHistory() {
        HelpView view(QStringLiteral("en"));
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* browser = view.findChild<HelpBrowser*>();
        QCOMPARE(view.currentPage(), QStringLiteral("start"));
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("security")));
        QCOMPARE(view.currentPage(), QStringLiteral("security"));
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://192.0.2.1/")));
        QCOMPARE(view.currentPage(), QStringLiteral("security"));
        auto* back = view.findChild<QToolButton*>(QStringLiteral("back"));
        auto* forward = view.findChild<QToolButton*>(QStringLiteral("forward"));
        QVERIFY(!forward->isEnabled());
        back->click();
        QCOMPARE(view.currentPage(), QStringLiteral("start"));
        QVERIFY(!back->isEnabled());
        QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view.currentPage(), QStringLiteral("security"));
        QVERIFY(browser->toPlainText().contains(QStringLiteral("Authentication on")));
    }

    void searchesWhatStandsThere() {
        HelpView view(QStringLiteral("de"));
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* search = view.findChild<QLineEdit*>(QStringLiteral("search"));
        auto* contents = view.findChild<QListWidget*>(QStringLiteral("contents"));
        QCOMPARE(contents->count(), static_cast<int>(helpPageIds().size()));
        search->setText(QStringLiteral("sendezeit"));
        QVERIFY(contents->count() > 1);
        QVERIFY(contents->count() < helpPageIds().size());
        search->setText(QStringLiteral("rueckruf"));
        QCOMPARE(contents->item(0)->text(), QStringLiteral("Rückrufe und Firewall"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(view.currentPage(), QStringLiteral("callback"));
        search->setText(QStringLiteral("xyzxyz"));
        QCOMPARE(contents->count(), 0);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(contents->count(), static_cast<int>(helpPageIds().size()));
        QVERIFY(view.isVisible());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.isVisible());
    }

    void f1OpensThePageAboutWhatOneSees() {
        MainWindowFrame frame;
        const QList<std::pair<PageId, QString>> pages{{PageId::Home, QStringLiteral("home")},
            {PageId::Devices, QStringLiteral("devices")}, {PageId::Links, QStringLiteral("links")},
            {PageId::Security, QStringLiteral("security")}, {PageId::Variables, QStringLiteral("automation")}};
        for (const auto& [id, help] : pages)
            frame.addPage(id, new QPushButton(help));
        HelpDesk desk(&frame);
        frame.show();
        for (const auto& [id, help] : pages) {
            frame.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&frame));
            frame.showPage(id);
            frame.page(id)->setFocus();
            QTest::keyClick(&frame, Qt::Key_F1);
            QVERIFY(desk.view() && desk.view()->isVisible());
            QCOMPARE(desk.view()->currentPage(), help);
            desk.view()->close();
        }
    }

    void everyPageOfTheWindowHasOne() {
        for (int page = 0; page <= static_cast<int>(PageId::Settings); ++page)
            QVERIFY(helpPageIds().contains(helpPageFor(static_cast<PageId>(page))));
        ConnectWizard wizard;
        QCOMPARE(helpPageOf(&wizard), QStringLiteral("connect"));
        QCOMPARE(helpPageOf(wizard.findChild<TrustPage*>()), QStringLiteral("certificate"));
        QCOMPARE(helpPageOf(nullptr), QStringLiteral("start"));
    }

    void everythingHasAName() {
        HelpView view(QStringLiteral("en"));
        view.show();
        QCOMPARE(test::namelessWidgets(view), QStringList());
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
