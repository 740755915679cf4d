// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// For developers: Devices, Events and the wizard of a simulated home, connected for real, as PNG files.
//   QT_QPA_PLATFORM=offscreen ccudesk_pagesgallery FOLDER [FONT] [SECONDS] [TRANSLATION.qm]

#include "core/base/logring.h"
#include "core/ccu/showncertificate.h"
#include "core/ccu/trustpolicy.h"
#include "gallerysetup.h"
#include "tests/support/simulatedhome.h"
#include "ui/delegates/rowtree.h"
#include "ui/mainwindow.h"
#include "ui/models/roles.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/logview.h"
#include "ui/theme.h"
#include "ui/themecontroller.h"
#include "ui/widgets/shellstatus.h"
#include "ui/wizard/ccusuggestions.h"
#include "ui/wizard/connectiontest.h"
#include "ui/wizard/connectwizard.h"
#include "ui/wizard/donepage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>
#include <QVBoxLayout>

using namespace ccudesk;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

//! A page where the window would have it: beside the navigation, between head and status bar.
class Stage : public QWidget {
public:
    explicit Stage(QWidget* page) : m_page(page) { page->setParent(this); }

protected:
    void resizeEvent(QResizeEvent* /*event*/) override {
        const int left = width() < 1200 ? metrics::railWidth : metrics::navigationWidth;
        m_page->setGeometry(
            left, metrics::headerHeight, width() - left, height() - metrics::headerHeight - metrics::statusBarHeight);
    }

private:
    QWidget* m_page;
};

void settle() {
    for (int i = 0; i < 10; ++i)
        QApplication::processEvents();
}

void save(QWidget& widget, const QDir& folder, const QString& name, int scale = 1) {
    settle();
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme(widget.palette())[Token::Nav]);
    widget.render(&image);
    image.save(folder.filePath(name + text(".png")));
}

void renderConnectionTest(const QDir& folder, const QString& mode) {
    using State = ConnectionStep::State;
    auto* page = new ConnectionTest;
    Stage stage(page);
    stage.resize(720, 760);
    stage.show();
    page->setWay({{text("Name resolved"), State::Done, text("lindenhof-ccu is 192.168.1.20."), 3},
                     {text("Web page answers"), State::Done,
                         text("OpenCCU 3.89.8, encrypted, with the certificate that you trust."), 38},
                     {text("Signed in"), State::Done, text("As desk."), 164}},
        text("192.168.1.14:43439"));
    InterfaceStatus silent;
    silent.name = text("HmIP-RF");
    silent.state = InterfaceState::Silent;
    silent.steps = {{text("Answers"), State::Done, text("Version 2.53.29"), 21},
        {text("Registered for events"), State::Done, text("The CCU knows where to send events."), 47},
        {text("First callback"), State::Failed,
            text("HmIP-RF answers, but its events do not reach this computer. A firewall may block the way back."),
            15'000},
        {text("Round trip"), State::Waiting, {}, -1}};
    InterfaceStatus live;
    live.name = text("BidCos-RF");
    live.state = InterfaceState::Live;
    InterfaceStatus testing;
    testing.name = text("VirtualDevices");
    testing.state = InterfaceState::Connecting;
    page->setInterfaces({silent, live, testing});
    save(stage, folder, text("connectiontest-") + mode);
    save(stage, folder, text("connectiontest-2x-") + mode, 2);
}

void renderConnecting(const QDir& folder, const QString& mode) {
    ConnectWizard wizard;
    wizard.show();
    const auto next = [&wizard] { wizard.button(QWizard::NextButton)->click(); };
    wizard.suggestions()->begin();
    wizard.suggestions()->add({QHostAddress(text("192.168.1.20")), text("NEQ0001234"), text("CCU3"), text("3.85.7")});
    wizard.suggestions()->add({QHostAddress(text("192.168.1.21")), {}, {}, {}});
    wizard.suggestions()->end();
    wizard.findChild<QLineEdit*>(text("host"))->setText(text("192.168.1.20"));
    save(wizard, folder, text("wizard-find-") + mode);
    next();
    wizard.showFailure({ErrorCode::Exposed, text("8.8.8.8 is an address on the internet."), {}, 0});
    save(wizard, folder, text("wizard-exposed-") + mode);
    next();
    ShownCertificate shown{QByteArray::fromHex("A4193F0B52D8C16E97204AFDE30C88B11D6F359AC742EE046B91D028F5AB7CE2"),
        text("lindenhof-ccu"), text("lindenhof-ccu"), QDateTime(QDate(2024, 3, 12), QTime(9, 0)),
        QDateTime(QDate(2034, 3, 10), QTime(9, 0)), text("EC, 384 bit"), false, true, false, true, false};
    QByteArray before = shown.sha256;
    before.replace(8, 12, QByteArray(12, '\x5C'));
    wizard.showCertificate(shown, before);
    save(wizard, folder, text("wizard-changed-") + mode);
    wizard.back();
    next();
    wizard.showCertificate(shown, {});
    save(wizard, folder, text("wizard-trust-") + mode);
    save(wizard, folder, text("wizard-trust-2x-") + mode, 2);
    wizard.findChild<QPushButton*>(text("moreWays"))->click();
    wizard.findChild<QRadioButton*>(text("unchecked"))->click();
    save(wizard, folder, text("wizard-otherways-") + mode);
    wizard.back();
    wizard.findChild<QCheckBox*>(text("plain"))->setChecked(true);
    next();
    save(wizard, folder, text("wizard-plain-") + mode);
    wizard.back();
    wizard.findChild<QCheckBox*>(text("plain"))->setChecked(false);
    next();
    ShownCertificate weak = shown;
    weak.key = text("RSA, 1024 bit");
    weak.isKeyWeak = true;
    wizard.showCertificate(weak, {});
    save(wizard, folder, text("wizard-weak-") + mode);
    wizard.back();
    next();
    wizard.showCertificate(shown, {});
    next();
    wizard.setKeyStore(KeyStoreState::Ready);
    wizard.findChild<QLineEdit*>(text("user"))->setText(text("desk"));
    wizard.findChild<QLineEdit*>(text("password"))->setText(QStringLiteral("Lind€nhof7&xy!q"));
    save(wizard, folder, text("wizard-signin-") + mode);
    wizard.setCallbackChoices({{text("192.168.1.14"), text("eth0"), CallbackChoice::Fit::Route},
                                  {text("10.8.0.2"), text("tun0"), CallbackChoice::Fit::Elsewhere}},
        text("192.168.1.20"));
    next();
    save(wizard, folder, text("wizard-callback-") + mode);
    wizard.setGuest(Guest::Container);
    save(wizard, folder, text("wizard-guest-") + mode);
    save(wizard, folder, text("wizard-guest-2x-") + mode, 2);
}

void renderDone(const CcuConnection& connection, const QDir& folder, const QString& mode) {
    auto* page = new DonePage;
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ClassicStyle);
    wizard.addPage(page);
    wizard.resize(760, 680);
    page->setFound(connection.interfaces(), connection.profile());
    wizard.show();
    save(wizard, folder, text("wizard-done-") + mode);
}

//! What the head and the message bar say about a home that is not as usual.
void renderWindow(Installation& home, const Clock& clock, const QDir& folder, const QString& mode) {
    MainWindow window(home, clock);
    window.resize(1100, 480);
    window.show();
    home.connection().setManner(text("Lindenhof"), true);
    window.showMessage(text("certificate"),
        {Severity::Warning, {}, MainWindow::tr("Renew the certificate of %1").arg(text("Lindenhof")),
            TrustPolicy::tr("The certificate of %1 expires on %2. Make a new one on the CCU before.")
                .arg(text("192.168.1.20"), text("04.12.26")),
            {}, true});
    window.status()->setTrust(home.connection().profile(), {text("x"), true});
    save(window, folder, text("window-readonly-") + mode);
    window.setUnlockedUntil(QTime(14, 32));
    save(window, folder, text("window-unlocked-") + mode);
    save(window, folder, text("window-unlocked-2x-") + mode, 2);
    window.setUnlockedUntil({});
    home.connection().setManner(text("Lindenhof"), false);
}

void renderLog(const QDir& folder, const QString& mode) {
    LogRing ring(100);
    qint64 time = QDateTime(QDate(2026, 3, 1), QTime(9, 5)).toMSecsSinceEpoch();
    for (const auto& [level, category, words] : {std::tuple(LogLevel::Info, "ccudesk.session", "session opened"),
             {LogLevel::Info, "ccudesk.connection", "\"HmIP-RF\" is now 2"},
             {LogLevel::Warning, "ccudesk.rpc", "12 getVersion 192.168.1.20:42001 failed after 10003 ms: Timeout"},
             {LogLevel::Error, "ccudesk.store", "profiles.json cannot be written: no space left"}})
        ring.append({0, time += 1700, level, text(category), text(words)});
    LogView view(ring);
    view.resize(1000, 520);
    view.show();
    save(view, folder, text("log-") + mode);
}

void renderAll(Installation& home, const Clock& clock, const QDir& folder, const QString& mode) {
    auto* devices = new DevicesPage(pageContext(home, clock));
    auto* events = new EventsPage(pageContext(home, clock));
    Stage deviceStage(devices);
    Stage eventStage(events);
    devices->setConnection(ConnectionState::Live, {});
    events->setConnection(ConnectionState::Live, {});
    for (Stage* stage : {&deviceStage, &eventStage}) {
        stage->resize(1440, 900);
        stage->show();
    }
    settle();
    save(deviceStage, folder, text("devices-list-") + mode);
    const auto choose = [&](const QString& type) {
        for (const DeviceKey& key : home.devices().keys())
            if (home.devices().device(key)->type == type)
                return devices->reveal(key);
    };
    for (const char* type : {"HmIP-PSM", "HmIP-eTRV-2", "HmIP-DLD", "HmIP-BROLL", "HmIP-BDT"}) {
        choose(text(type));
        if (auto* tree = devices->findChild<RowTree*>(text("list")))
            tree->expand(tree->currentIndex().siblingAtColumn(0));
        QTimer wait;
        wait.setSingleShot(true);
        wait.start(400); // picture and descriptions come over real sockets
        while (wait.isActive())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        save(deviceStage, folder, text("devices-") + text(type) + text("-") + mode);
    }
    devices->findChild<QTabBar*>()->setCurrentIndex(2);
    save(deviceStage, folder, text("devices-raw-") + mode);
    devices->findChild<QTabBar*>()->setCurrentIndex(0);
    save(deviceStage, folder, text("devices-2x-") + mode, 2);
    deviceStage.resize(1024, 720);
    save(deviceStage, folder, text("devices-1024-") + mode);
    deviceStage.resize(1440, 900);
    auto* filter = devices->findChild<QLineEdit*>(text("filter"));
    filter->setText(text("wassersensor"));
    save(deviceStage, folder, text("devices-empty-") + mode);
    save(eventStage, folder, text("events-") + mode);
    save(eventStage, folder, text("events-2x-") + mode, 2);
    eventStage.resize(1024, 720);
    save(eventStage, folder, text("events-1024-") + mode);
    renderConnecting(folder, mode);
    renderDone(home.connection(), folder, mode);
    renderWindow(home, clock, folder, mode);
    renderLog(folder, mode);
    renderConnectionTest(folder, mode);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setOrganizationName(text("ccudesk-tests"));
    QApplication::setApplicationName(text("ccudesk_pagesgallery"));
    const QStringList arguments = QApplication::arguments();
    const QDir folder = test::setUpGallery();
    QTranslator translator;
    if (translator.load(arguments.value(4)))
        QApplication::installTranslator(&translator);
    ThemeController theme(ThemeMode::Light);
    simulator::Options options;
    options.home.eventsPerSecond = 6;
    test::SimulatedHome simulated(options);
    const auto home = simulated.install();
    home->connection().open();
    QTimer::singleShot(arguments.value(3, QStringLiteral("6")).toInt() * 1000, &app, [&] {
        renderAll(*home, simulated.clock, folder, text("light"));
        theme.setMode(ThemeMode::Dark);
        renderAll(*home, simulated.clock, folder, text("dark"));
        whenDone(home->connection().close(), &app, [](const Result<void>&) { QApplication::quit(); });
    });
    return QApplication::exec();
}
