// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "core/store/backupfile.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ccudesk {

class SentenceLabel;

//! Makes a backup of the CCU, stores and checks it, and tells how old the last one is. Checks any backup file, too.
class BackupView : public QWidget {
    Q_OBJECT
public:
    //! What it needs of a connection; tests fill it themselves.
    struct Source {
        std::function<QFuture<Result<BackupFacts>>(const QString&, const std::function<bool(qint64)>&)> backUp;
        std::function<std::optional<BackupFacts>()> last;
        std::function<bool()> isLive;
        QString name; //!< of the CCU, for the proposed file
    };
    explicit BackupView(const Source& source, const Clock& clock, QWidget* parent = nullptr);

    void showConnection();
    //! Without asking where to.
    void backUpTo(const QString& path);
    void checkFile(const QString& path);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void made();

private:
    void build();
    void askAndBackUp();
    void askAndCheck();
    void end();
    void showLast();
    void showProgress();
    [[nodiscard]] QString factsSentence(const BackupFacts& facts) const;

    const Source m_source;
    const Clock& m_clock;
    QTimer m_second;
    QElapsedTimer m_running;
    qint64 m_bytes = 0;
    bool m_isBusy = false;
    bool m_isEnded = false;

    SentenceLabel* m_last;
    SentenceLabel* m_outcome;
    QProgressBar* m_bar;
    QPushButton* m_make;
    QPushButton* m_end;
    QPushButton* m_check;
};

} // namespace ccudesk
