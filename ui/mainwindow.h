// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/installation.h"
#include "ui/mainwindowframe.h"

#include <QMenu>
#include <QTime>
#include <QTimer>

namespace ccudesk {

class BackupView;
class ConsoleView;
class HomePage;
class RecordView;
class TrafficView;

//! The window of one CCU. Devices, Events and further pages are added by whoever makes them (addPage).
class MainWindow : public MainWindowFrame {
    Q_OBJECT
public:
    //! Both must outlive the window.
    MainWindow(Installation& installation, const Clock& clock, QWidget* parent = nullptr);

    //! What there is to say about the connection as it is now: why it failed, or how far it is. Empty when it is live.
    [[nodiscard]] QString connectionSentence() const;

    //! While somebody else tries another way to this CCU.
    void closeConnectionTest();
    //! Read only, but not for now; an invalid time: no longer.
    void setUnlockedUntil(QTime until);
    void showBackup();

Q_SIGNALS:
    //! A tile's detail: the Devices page shows this device.
    void deviceRequested(const ccudesk::DeviceKey& device);
    void roomRequested(const QString& roomName);
    //! What has happened in the room is to be seen.
    void roomTimelineRequested(const QString& roomName);
    //! For the pages that were added; connectionSentence() has the same.
    void connectionShown(ccudesk::ConnectionState state, const QString& sentence);
    //! The person wants to see another CCU, or to add one. where: on the screen.
    void profileMenuRequested(QPoint where);
    //! Address, certificate, user or callback are to be changed.
    void connectionChangeRequested();
    //! The CCU's own page is to be opened.
    void pageRequested();
    //! The CCU shows another certificate than the one that is trusted.
    void certificateComparisonRequested();
    //! What the program has written down is to be seen.
    void logRequested();
    //! What this computer keeps about the CCU is to be seen.
    void privacyRequested();
    //! Something to give to whoever helps is to be put together.
    void diagnosticsRequested();
    //! What the home consists of is to be put on paper.
    void inventoryRequested();
    //! All of it is to be erased.
    void erasureRequested();

private:
    void addActions();
    void addHome();
    void showConnection();
    void openConnectionMenu(QPoint where);
    void showConnectionTest();
    void showTraffic();
    void showBackupAge();
    [[nodiscard]] QString backupHintSetting() const;
    void showConsole();
    void showRecorder();
    void tellHowRecordingEnded();
    void showGateways();
    void followHistory();
    void showHistoryLoss();
    void showManner();
    void showTrust();
    void showLimitation();
    void showUnread();

    Installation& m_installation;
    const Clock& m_clock;
    HomePage* m_home;
    QWidget* m_connectionTest = nullptr; //!< once it was asked for
    TrafficView* m_traffic = nullptr; //!< the same
    BackupView* m_backup = nullptr; //!< the same
    ConsoleView* m_console = nullptr; //!< the same
    RecordView* m_recorder = nullptr; //!< the same
    QString m_progress;
    QTime m_unlockedUntil; //!< invalid: it is not
    CertificateRemark m_remark; //!< as it was shown
    QString m_limitation; //!< the same
    QString m_unread; //!< why what no event tells was not read, as shown
    HistoryStatus m_historyShown; //!< the same
    bool m_isBackupAgeShown = false; //!< once in each run is enough
    QMenu m_connectionMenu;
    QTimer m_second;
};

} // namespace ccudesk
