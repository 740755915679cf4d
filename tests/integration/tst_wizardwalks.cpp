// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/closedport.h"
#include "ui/widgets/shellstatus.h"
#include "ui/widgets/tile.h"
#include "windowstage.h"

#include <QCheckBox>

#include <utility>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

//! Which ports of the simulated machine a person has been told.
enum class Ports { Tls, Plain, OpenTls, WebOnly };

struct Walk {
    QStringList arguments; //!< of the simulator
    QString user = QStringLiteral("Admin");
    Ports ports = Ports::Tls;
    QByteArray faults;
    QString interface = QStringLiteral("HmIP-RF");
    bool isPolled = false; //!< nothing comes back, and the person goes on without
};

const QString homegear = QStringLiteral("Homegear");
const QString bidcos = QStringLiteral("BidCos-RF");

} // namespace

Q_DECLARE_METATYPE(Walk)

//! The whole wizard, from the address to values in the window, in front of each kind of machine. In a window on a
//! display; the simulator is a process of its own.
class TestWizardWalks : public WindowStage {
    Q_OBJECT

    [[nodiscard]] Profile profileFor(const Walk& walk) const {
        Profile profile = m_simulator->profile();
        profile.id.clear();
        profile.name.clear();
        profile.user = walk.user;
        const QJsonObject told = m_simulator->endpoints();
        const QJsonObject plain = told.value(QLatin1String("ports")).toObject();
        const QString kind = walk.ports == Ports::Plain ? QStringLiteral("ports")
            : walk.ports == Ports::OpenTls              ? QStringLiteral("openTlsPorts")
                                                        : QStringLiteral("tlsPorts");
        const QJsonObject ports = told.value(kind).toObject();
        profile.ports.clear();
        for (auto it = ports.begin(); it != ports.end(); ++it) {
            const bool isOpen = walk.ports != Ports::WebOnly || it.key() == QLatin1String("JSON");
            profile.ports.insert(it.key(), isOpen ? static_cast<quint16>(it.value().toInt()) : closedPort());
        }
        for (const QString& name : {QStringLiteral("CUxD"), QStringLiteral("JSON")})
            if (!profile.ports.contains(name)) // the first is never encrypted, the second is not there on a Homegear
                profile.ports.insert(
                    name, plain.contains(name) ? static_cast<quint16>(plain.value(name).toInt()) : closedPort());
        if (walk.ports == Ports::Plain)
            profile.security = TransportSecurity::Plain;
        return profile;
    }
    //! As a person who does not know this CCU yet: everything is asked.
    void walkToTheEnd(const Walk& walk) {
        press(QStringLiteral("Add a CCU …"));
        auto* wizard = shown<ConnectWizard>();
        QVERIFY(wizard);
        Profile profile = profileFor(walk);
        const TransportSecurity security = std::exchange(profile.security, TransportSecurity::Tls);
        profile.trust = {};
        wizard->setProfile(profile);
        if (security == TransportSecurity::Plain)
            wizard->findChild<QCheckBox*>(QStringLiteral("plain"))->setChecked(true);
        goTo(ConnectWizard::Certificate);
        if (security == TransportSecurity::Plain)
            wizard->findChild<QCheckBox*>(QStringLiteral("plainAgreed"))->click();
        goTo(ConnectWizard::SignIn);
        if (!walk.user.isEmpty())
            QTest::keyClicks(field("password"), QStringLiteral("demo"));
        goTo(ConnectWizard::Test);
        if (walk.isPolled)
            press(QStringLiteral("Go on &without callbacks"));
        finishWizard();
    }

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidyUp(); }

    void leadsToValues_data() {
        QTest::addColumn<Walk>("walk");
        const QString user = QStringLiteral("Admin");
        const auto row = [](const char* name, const Walk& walk) { QTest::newRow(name) << walk; };
        row("OpenCCU", {});
        row("CCU3 with its own firmware", {{QStringLiteral("--stock")}, user, Ports::Tls, {}, bidcos, false});
        row("add-ons", {{QStringLiteral("--cuxd"), QStringLiteral("--jack")}, user, Ports::Tls, {}, bidcos, false});
        row("everything without encryption", {{QStringLiteral("--no-tls")}, user, Ports::Plain, {}, bidcos, false});
        row("the web port only", {{}, user, Ports::WebOnly, {}, QStringLiteral("HmIP-RF"), false});
        row("authentication switched off", {{QStringLiteral("--no-auth")}, user, Ports::Tls, {}, bidcos, false});
        row("a guest", {{QStringLiteral("--no-auth")}, QStringLiteral("Gast"), Ports::Tls, {}, bidcos, false});
        row("nothing comes back", {{}, user, Ports::Tls, R"({"faults":{"noCallbacks":true}})", {}, true});
        row("Homegear", {{QStringLiteral("--homegear")}, {}, Ports::Plain, {}, homegear, false});
        row("Homegear, encrypted", {{QStringLiteral("--homegear")}, {}, Ports::OpenTls, {}, homegear, false});
        row("Homegear with a password",
            {{QStringLiteral("--homegear")}, QStringLiteral("homegear"), Ports::Tls, {}, homegear, false});
    }
    void leadsToValues() {
        QFETCH(const Walk, walk);
        m_simulator = std::make_unique<SimulatorProcess>();
        QVERIFY(m_simulator->start(QStringLiteral(SIMULATOR_PROGRAM), walk.arguments));
        if (!walk.faults.isEmpty())
            m_simulator->tell(walk.faults);
        start();
        walkToTheEnd(walk);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_composition->profiles().profiles().size(), 1);
        QCOMPARE(m_composition->profiles().profiles().constFirst().callback.isWanted, !walk.isPolled);
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        const auto* window = shown<MainWindow>();
        QTRY_VERIFY_WITH_TIMEOUT(!window->page(PageId::Home)->findChildren<Tile*>().isEmpty(), patience);
        const QString proven = QStringLiteral("%1 is connected.").arg(walk.interface);
        QTRY_VERIFY2_WITH_TIMEOUT(walk.isPolled || window->status()->sentences().contains(proven),
            qPrintable(window->status()->sentences().join(QLatin1Char('\n'))), patience);
        quit();
    }

    //! The interfaces of a CCU that starts answer later: the test waits with the person, and goes on by itself.
    void waitsForACcuThatStarts() {
        simulate();
        m_simulator->tell(R"({"faults":{"booting":true}})");
        start();
        press(QStringLiteral("Add a CCU …"));
        shown<ConnectWizard>()->setProfile(m_simulator->profile());
        goTo(ConnectWizard::SignIn);
        QTest::keyClicks(field("password"), QStringLiteral("demo"));
        goTo(ConnectWizard::Test);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("&Try now")), patience);
        QVERIFY(!shown<ConnectWizard>()->button(QWizard::NextButton)->isEnabled());
        m_simulator->tell(R"({"faults":{"booting":false}})");
        press(QStringLiteral("&Try now"));
        finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(hasReadTheHome(), patience);
        quit();
        QVERIFY(isSignedOff());
    }
};

QTEST_MAIN(TestWizardWalks)
#include "tst_wizardwalks.moc"
