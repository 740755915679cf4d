// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/ccu/certificaterefusal.h"
#include "ui/help/helppages.h"
#include "ui/pages/backupnote.h"
#include "ui/pages/backupview.h"
#include "ui/pages/consoleview.h"
#include "ui/pages/homepage.h"
#include "ui/pages/recordview.h"
#include "ui/pages/trafficview.h"
#include "ui/palette/actionregistry.h"
#include "ui/sidewindow.h"
#include "ui/theme.h"
#include "ui/widgets/shellheader.h"
#include "ui/widgets/shellstatus.h"
#include "ui/wizard/connectiontest.h"

#include <QScrollArea>
#include <QSettings>

#include <algorithm>
#include <limits>
#include <utility>

namespace ccudesk {

namespace {

constexpr int statusMs = 2000;
constexpr qint64 backupHintRestsMs = 30LL * 24 * 3600 * 1000; // whoever has put it away has read it

QString connectionKey() {
    return QStringLiteral("connection");
}
QString trustKey() {
    return QStringLiteral("trust");
}
QString certificateKey() {
    return QStringLiteral("certificate");
}
QString limitationKey() {
    return QStringLiteral("limitation");
}
QString commandKey() {
    return QStringLiteral("command");
}

QString unreadKey() {
    return QStringLiteral("unread");
}

QString backupKey() {
    return QStringLiteral("backup");
}

QString historyKey() {
    return QStringLiteral("history");
}

QString recordingKey() {
    return QStringLiteral("recording");
}

QString dutyCycleKey() {
    return QStringLiteral("dutyCycle");
}

} // namespace

MainWindow::MainWindow(Installation& installation, const Clock& clock, QWidget* parent)
    : MainWindowFrame(parent), m_installation(installation), m_clock(clock), m_connectionMenu(this) {
    CcuConnection& connection = m_installation.connection();
    addActions();
    addHome();
    connect(&m_installation.home(), &HomeStore::gatewaysChanged, this, &MainWindow::showGateways);
    showGateways();
    followHistory();
    connect(&connection, &CcuConnection::mannerChanged, this, &MainWindow::showManner);
    connect(header(), &ShellHeader::profileClicked, this,
        [this] { Q_EMIT profileMenuRequested(header()->mapToGlobal(header()->rect().bottomLeft())); });
    connect(&connection, &CcuConnection::stateChanged, this, &MainWindow::showConnection);
    connect(&connection, &CcuConnection::interfacesChanged, this, &MainWindow::showConnection);
    connect(&connection, &CcuConnection::progressChanged, this, [this](int, int, const QString& sentence) {
        m_progress = sentence;
        showConnection();
    });
    connect(header(), &ShellHeader::stateClicked, this,
        [this] { openConnectionMenu(header()->mapToGlobal(header()->rect().bottomRight())); });
    connect(status(), &ShellStatus::clicked, this,
        [this] { openConnectionMenu(status()->mapToGlobal(status()->rect().topLeft())); });
    connect(this, &MainWindowFrame::messageActionRequested, this, [this](const QString& key, int action) {
        if ((key == connectionKey() && action == 0) || key == unreadKey())
            m_installation.connection().tryAgain();
        else if (key == backupKey())
            showBackup();
        else if (key == historyKey())
            showTraffic();
        else if (key == connectionKey() && isCertificateRefusal(m_installation.connection().lastError()))
            Q_EMIT certificateComparisonRequested();
        else if (key == connectionKey() || key == trustKey() || key == certificateKey())
            Q_EMIT connectionChangeRequested();
    });
    connect(this, &MainWindowFrame::messageDismissed, this, [this](const QString& key) {
        if (key == backupKey())
            QSettings().setValue(backupHintSetting(), m_clock.nowMs());
    });
    m_second.setInterval(statusMs);
    connect(&m_second, &QTimer::timeout, this,
        [this] { status()->setEventsPerMinute(m_installation.events().eventsInLastMinute()); });
    m_second.start();
    showManner();
    showConnection();
    showPage(PageId::Home);
}

void MainWindow::addHome() {
    m_home = new HomePage(
        m_installation.devices(), m_installation.values(), m_clock,
        [this](const Command& command) { return m_installation.connection().execute(command); },
        m_installation.connection().profile().id, this);
    connect(
        m_home, &HomePage::messageRaised, this, [this](const Message& message) { showMessage(commandKey(), message); });
    connect(m_home, &HomePage::deviceRequested, this, &MainWindow::deviceRequested);
    connect(m_home, &HomePage::roomRequested, this, &MainWindow::roomRequested);
    connect(m_home, &HomePage::roomTimelineRequested, this, &MainWindow::roomTimelineRequested);
    connect(m_home, &HomePage::retryRequested, this, [this] { m_installation.connection().open(); });
    addPage(PageId::Home, m_home);
}

QString MainWindow::connectionSentence() const {
    const CcuConnection& connection = m_installation.connection();
    switch (connection.state()) {
    case ConnectionState::Failed:
        return connection.lastError().message;
    case ConnectionState::Reconnecting:
        return tr("%1 CCU Desk will try again.").arg(connection.lastError().message);
    case ConnectionState::Connecting:
    case ConnectionState::Loading:
        return m_progress;
    case ConnectionState::Idle:
    case ConnectionState::Live:
    case ConnectionState::Closing:
        break;
    }
    return {};
}

//! How each interface is doing, and what can be done about it.
void MainWindow::openConnectionMenu(QPoint where) {
    m_connectionMenu.clear();
    for (const QString& sentence : QStringList{connectionSentence()} + status()->sentences()) {
        if (!sentence.isEmpty())
            m_connectionMenu.addAction(sentence)->setEnabled(false);
    }
    m_connectionMenu.addAction(backupAgeSentence(m_installation.connection().lastBackup(), m_clock.nowMs()))
        ->setEnabled(false);
    m_connectionMenu.addSeparator();
    for (const char* id : {"test", "traffic", "backup", "record", "console", "log", "inventory", "report", "privacy",
             "tryNow", "connect", "change"})
        m_connectionMenu.addAction(registry().action(QLatin1String(id)));
    m_connectionMenu.popup(where);
}

void MainWindow::addActions() {
    const auto add = [this](const char* id, const char* icon, const QString& text, void (MainWindow::*handler)()) {
        registry().add({QLatin1String(id), QLatin1String(icon), text}, this, [this, handler] { (this->*handler)(); });
    };
    add("test", "check-circle", tr("Connection test …"), &MainWindow::showConnectionTest);
    add("traffic", "events", tr("Traffic …"), &MainWindow::showTraffic);
    add("backup", "export", tr("Back up the CCU …"), &MainWindow::showBackup);
    add("record", "play", tr("Record a session …"), &MainWindow::showRecorder);
    add("console", "monitor", tr("Console …"), &MainWindow::showConsole);
    add("log", "clock", tr("Log …"), &MainWindow::logRequested);
    ActionRegistry::Entry connectAgain{QStringLiteral("connect"), QStringLiteral("refresh"), tr("Connect again")};
    connectAgain.isPossible = [this] {
        const ConnectionState state = m_installation.connection().state();
        return state == ConnectionState::Failed || state == ConnectionState::Idle;
    };
    registry().add(connectAgain, this, [this] { m_installation.connection().open(); });
    ActionRegistry::Entry tryNow{
        QStringLiteral("tryNow"), QStringLiteral("refresh"), tr("Try now what does not answer")};
    tryNow.isPossible = [this] {
        const CcuConnection& live = m_installation.connection();
        const QList<InterfaceStatus> all = live.interfaces();
        const bool isAnyAway = std::any_of(all.cbegin(), all.cend(),
            [](const InterfaceStatus& status) { return status.state == InterfaceState::Down || status.isBlocked(); });
        return live.state() == ConnectionState::Reconnecting || isAnyAway || live.unreadReason();
    };
    registry().add(tryNow, this, [this] { m_installation.connection().tryAgain(); });
    add("inventory", "device", tr("Installation report …"), &MainWindow::inventoryRequested);
    add("report", "export", tr("Report for helpers …"), &MainWindow::diagnosticsRequested);
    add("privacy", "lock", tr("What is stored here …"), &MainWindow::privacyRequested);
    add("change", "settings", tr("Change the connection …"), &MainWindow::connectionChangeRequested);
}

//! A window beside this one: what is proven can be watched while something is changed on the CCU or a firewall.
void MainWindow::showConnectionTest() {
    if (!m_connectionTest) {
        auto* scroll = new QScrollArea(this);
        m_connectionTest = scroll;
        setHelpPage(scroll, QStringLiteral("tools"));
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        auto* test = new ConnectionTest(scroll);
        test->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
        test->follow(&m_installation.connection());
        scroll->setWidget(test);
        makeSideWindow(
            *scroll, tr("Connection test of %1").arg(m_installation.connection().profile().name), {720, 760});
        connect(test, &ConnectionTest::retryRequested, &m_installation.connection(), &CcuConnection::tryAgain);
        connect(test, &ConnectionTest::pageRequested, this, &MainWindow::pageRequested);
        connect(test, &ConnectionTest::changeRequested, this, [this](ConnectionTest::Subject subject) {
            if (subject == ConnectionTest::Subject::Certificate)
                Q_EMIT certificateComparisonRequested();
            else
                Q_EMIT connectionChangeRequested();
        });
    }
    bringUp(*m_connectionTest);
}

void MainWindow::showTraffic() {
    if (!m_traffic) {
        m_traffic = new TrafficView(m_installation.connection(), m_installation.history(), this);
        setHelpPage(m_traffic, QStringLiteral("tools"));
        makeSideWindow(*m_traffic, tr("Traffic of %1").arg(m_installation.connection().profile().name), {1260, 420});
    }
    bringUp(*m_traffic);
}

void MainWindow::showBackup() {
    CcuConnection& connection = m_installation.connection();
    if (!m_backup) {
        m_backup = new BackupView(
            {[&connection](const QString& path, const auto& progress) { return connection.backUp(path, progress); },
                [&connection] { return connection.lastBackup(); },
                [&connection] { return connection.state() == ConnectionState::Live; }, connection.profile().name},
            m_clock, this);
        setHelpPage(m_backup, QStringLiteral("backup"));
        makeSideWindow(*m_backup, tr("Backup of %1").arg(connection.profile().name), {640, 360});
        connect(this, &MainWindow::connectionShown, m_backup, &BackupView::showConnection);
        connect(m_backup, &BackupView::made, this, [this] { removeMessage(backupKey()); });
    }
    bringUp(*m_backup);
}

QString MainWindow::backupHintSetting() const {
    return m_installation.connection().profile().id + QStringLiteral("/backupHintPutAwayAt");
}

//! Only where there is one: who makes backups in another way is not nagged.
void MainWindow::showBackupAge() {
    const auto last = m_installation.connection().lastBackup();
    const qint64 now = m_clock.nowMs();
    const bool isResting = now - QSettings().value(backupHintSetting()).toLongLong() < backupHintRestsMs;
    if (std::exchange(m_isBackupAgeShown, true) || isResting || !last || !isBackupOld(*last, now))
        return;
    showMessage(backupKey(),
        {Severity::Information, QStringLiteral("export"), tr("It is time for a new backup"),
            backupAgeSentence(last, now), {tr("Back up the CCU …")}, true});
}

void MainWindow::showRecorder() {
    if (!m_recorder) {
        m_recorder
            = new RecordView(m_installation.devices(), m_installation.values(), m_installation.home(), m_clock, this);
        setHelpPage(m_recorder, QStringLiteral("history"));
        makeSideWindow(*m_recorder, tr("Recording of %1").arg(m_installation.connection().profile().name), {560, 340});
        connect(&m_installation.connection(), &CcuConnection::eventsReceived, &m_recorder->recorder(),
            &SessionRecorder::take);
        connect(&m_recorder->recorder(), &SessionRecorder::stateChanged, this, &MainWindow::tellHowRecordingEnded);
    }
    bringUp(*m_recorder);
}

//! Its window may be closed meanwhile.
void MainWindow::tellHowRecordingEnded() {
    const QString error = m_recorder->recorder().error();
    if (!error.isEmpty())
        showMessage(recordingKey(),
            {Severity::Warning, QStringLiteral("play"), tr("Nothing is recorded any more"), error, {}, true});
    else
        removeMessage(recordingKey());
}

void MainWindow::showConsole() {
    CcuConnection& connection = m_installation.connection();
    if (!m_console) {
        const auto names = [&connection] {
            QStringList all;
            for (const InterfaceStatus& status : connection.interfaces())
                all.append(status.name);
            return all;
        };
        m_console
            = new ConsoleView({names, [&connection](const QString& name) { return connection.methodsOf(name); },
                                  [&connection](const QString& name, const QString& method, const QString& arguments) {
                                      return connection.callMethod(name, method, arguments);
                                  },
                                  [&connection](const QString& script) { return connection.runScript(script); }},
                this);
        m_console->setWindowFlag(Qt::Dialog);
        setHelpPage(m_console, QStringLiteral("console"));
        m_console->setWindowTitle(tr("Console of %1").arg(connection.profile().name));
        m_console->resize(900, 620);
        connect(this, &MainWindow::connectionShown, m_console, &ConsoleView::showConnection);
    }
    m_console->show();
    m_console->activateWindow();
}

//! The one that has sent most: where nothing goes out any more, that is the reason.
void MainWindow::showGateways() {
    const QList<RadioGateway> gateways = m_installation.home().gateways();
    const auto busiest = std::max_element(gateways.cbegin(), gateways.cend(),
        [](const RadioGateway& a, const RadioGateway& b) { return a.dutyCycle < b.dutyCycle; });
    const int dutyCycle = busiest == gateways.cend() ? -1 : busiest->dutyCycle;
    status()->setDutyCycle(dutyCycle);
    if (dutyCycle < RadioGateway::scarceFrom)
        return removeMessage(dutyCycleKey());
    showMessage(dutyCycleKey(),
        {Severity::Warning, QStringLiteral("radio"), tr("Little sending time is left"),
            tr("The radio module %1 of %2 has used %3 % of the time that it may send in an hour. Near 100 % it sends "
               "nothing more; about 1 % comes back every 36 seconds. CCU Desk sends more slowly until then.")
                .arg(busiest->address, busiest->interface)
                .arg(dutyCycle),
            {}, true});
}

void MainWindow::followHistory() {
    ValueHistory* history = m_installation.history();
    if (!history)
        return;
    connect(history, &ValueHistory::statusChanged, this, &MainWindow::showHistoryLoss);
    showHistoryLoss();
}

//! What is missing in a chart later is said when it happens. Merged reports are not: the last value of each is there.
void MainWindow::showHistoryLoss() {
    const HistoryStatus& status = m_installation.history()->status();
    if (status.error == m_historyShown.error && status.lost == m_historyShown.lost)
        return;
    m_historyShown = status;
    if (status.error.isEmpty() && status.lost == 0)
        return removeMessage(historyKey());
    const QString counted = tr("%n report(s) of this run are missing in the history.", nullptr,
        static_cast<int>(qMin<quint64>(status.lost, std::numeric_limits<int>::max())));
    showMessage(historyKey(),
        {Severity::Warning, QStringLiteral("clock"),
            status.error.isEmpty() ? tr("The history has a gap") : tr("The history is not recorded"),
            status.error.isEmpty() ? counted : status.error, {tr("Traffic …")}, true});
}

void MainWindow::closeConnectionTest() {
    if (m_connectionTest)
        m_connectionTest->close();
}

void MainWindow::showManner() {
    const Profile& profile = m_installation.connection().profile();
    setWindowTitle(tr("%1 – CCU Desk").arg(profile.name));
    header()->setProfile(profile.name, m_installation.connection().backend());
    header()->setReadOnly(profile.isReadOnly, m_unlockedUntil);
    status()->setTrust(profile, m_remark);
    if (profile.security == TransportSecurity::Tls && profile.trust.kind == TrustRule::Kind::Unchecked)
        showMessage(trustKey(),
            {Severity::Warning, QStringLiteral("lock-open"),
                tr("Nobody checks the certificate of %1").arg(profile.name),
                tr("Whoever stands between this computer and the CCU can read the password and switch your devices. "
                   "This is for tests only."),
                {tr("Change the connection …")}, false});
}

void MainWindow::setUnlockedUntil(QTime until) {
    m_unlockedUntil = until;
    showManner();
}

//! Once for each thing there is to say: who has put it away has read it.
void MainWindow::showTrust() {
    const CcuConnection& connection = m_installation.connection();
    const CertificateRemark remark = connection.certificateRemark();
    if (remark == m_remark)
        return;
    m_remark = remark;
    status()->setTrust(connection.profile(), remark);
    if (!remark.isPressing)
        return removeMessage(certificateKey());
    showMessage(certificateKey(),
        {Severity::Warning, {}, tr("Renew the certificate of %1").arg(connection.profile().name), remark.sentence, {},
            true});
}

void MainWindow::showLimitation() {
    const QString limitation = m_installation.connection().limitation();
    if (limitation == std::exchange(m_limitation, limitation))
        return;
    if (limitation.isEmpty())
        removeMessage(limitationKey());
    else
        showMessage(limitationKey(),
            {Severity::Information, {}, tr("Signed in without the rights of an administrator"), limitation, {}, true});
}

//! Devices go on reporting, so it is said once and not in the way of anything.
void MainWindow::showUnread() {
    const auto& reason = m_installation.connection().unreadReason();
    const QString sentence = reason ? reason->message : QString();
    if (sentence == std::exchange(m_unread, sentence))
        return;
    if (!reason)
        return removeMessage(unreadKey());
    showMessage(unreadKey(),
        {Severity::Warning, QStringLiteral("no-contact"), tr("Messages, variables and programs are not up to date"),
            tr("Devices go on working, and this is asked for again every minute. %1").arg(sentence), {tr("Try now")},
            true});
}

void MainWindow::showConnection() {
    CcuConnection& connection = m_installation.connection();
    showTrust();
    showLimitation();
    showUnread();
    const ConnectionState state = connection.state();
    if (state != ConnectionState::Connecting && state != ConnectionState::Loading)
        m_progress.clear();
    const QString sentence = connectionSentence();
    header()->setProfile(connection.profile().name, connection.backend());
    if (connection.isReplay())
        header()->setReplay();
    else
        header()->setConnection(state, sentence, connection.interfaces(), connection.profile().callback.isWanted);
    status()->setInterfaces(connection.interfaces());
    status()->setCallbackAddress(connection.callbackAddress());
    m_home->setConnection(state, sentence);
    Q_EMIT connectionShown(state, sentence);
    if (state == ConnectionState::Failed || state == ConnectionState::Reconnecting) {
        Message message;
        message.severity = state == ConnectionState::Failed ? Severity::Error : Severity::Warning;
        message.icon = state == ConnectionState::Failed ? QString() : QStringLiteral("no-contact");
        message.title = state == ConnectionState::Failed ? tr("Not connected") : tr("The CCU does not answer");
        message.text = sentence;
        if (state == ConnectionState::Failed)
            message.actions = {tr("Try again"),
                isCertificateRefusal(connection.lastError()) ? tr("Compare certificates …")
                                                             : tr("Change the connection …")};
        else
            message.actions = {tr("Try now")};
        message.isDismissible = state == ConnectionState::Reconnecting;
        showMessage(connectionKey(), message);
    } else {
        removeMessage(connectionKey());
    }
    if (state == ConnectionState::Live)
        showBackupAge();
}

} // namespace ccudesk
