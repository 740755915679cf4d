// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/ccu/ccuconnection.h"
#include "core/security/auditlog.h"
#include "core/security/auditreport.h"
#include "core/security/securityfacts.h"
#include "core/security/securityscope.h"
#include "ui/widgets/messagebar.h"

#include <QMenu>
#include <QSet>
#include <QWidget>

#include <functional>

class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace ccudesk {

class AuditSummary;
class Chip;
class ElidingLabel;
class EmptyState;
class FindingRow;

//! How well the CCU is protected: every check with its proof, the most pressing first; what changed since last time;
//! what somebody has answered and accepted. Checks when it is first looked at and the last round is older than a day.
class SecurityPage : public QWidget {
    Q_OBJECT
public:
    //! What it needs of a connection; tests fill it themselves. log must outlive the page.
    struct Source {
        std::function<QFuture<Result<SecurityFacts>>(const SecurityScope& scope)> gather;
        AuditLog& log;
        Result<AdvisoryTable> advisories;
        QString name; //!< of the CCU
        QString program; //!< with its version, for reports
    };
    SecurityPage(const Source& source, const Clock& clock, QWidget* parent = nullptr);
    ~SecurityPage() override;

    void setConnection(ConnectionState state, const QString& sentence);
    void checkNow();
    //! The check behind this finding alone; the other findings stay as they are.
    void checkAgain(const QString& id);
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    //! Urgent and not accepted, for the navigation.
    [[nodiscard]] int urgentCount() const;
    [[nodiscard]] QString urgentWords() const;
    //! Format by the ending: .json or HTML. False when the file cannot be written; a message says why.
    bool saveReport(const QString& fileName);

Q_SIGNALS:
    void urgentCountChanged();
    void linkRequested(const QString& address);
    void messageRaised(const ccudesk::Message& message);
    void retryRequested();
    //! What this computer keeps about the CCU is to be seen.
    void privacyRequested();
    //! Something to give to whoever helps is to be put together.
    void diagnosticsRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Filter { Open, Passed, Accepted };
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* content();
    void addChip(Filter filter);
    void checkIfDue();
    void gathered(const Result<SecurityFacts>& facts);
    void gatheredAgain(const QString& id, const Result<SecurityFacts>& facts);
    void tellWhatCame(const QString& id);
    void evaluate(bool isNewRound);
    void answer(const QString& id, Answer::Kind kind);
    void tellThatItIsKept();
    void store(const Result<void>& stored);
    void refresh();
    void refreshRows();
    //! Where in the rows the focus is.
    struct Place {
        int index = -1; //!< nowhere
        QString id; //!< of the finding
        QString part; //!< "head", "check"
    };
    [[nodiscard]] Place focusedPlace() const;
    void focusPlace(const Place& place);
    void addRow(const Finding& finding);
    [[nodiscard]] FindingRow* rowOf(const QString& id) const;
    void showSuitablePage();
    [[nodiscard]] QString checkedSentence() const;
    [[nodiscard]] QString trendSentence() const;
    [[nodiscard]] QString acceptedSentence(const QString& id) const;
    [[nodiscard]] bool isShown(const Finding& finding) const;
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] AuditReport report() const;
    void askForFile();

    const Source m_source;
    const Clock& m_clock;
    ConnectionState m_state = ConnectionState::Idle;
    QString m_sentence;
    bool m_isChecking = false;
    bool m_returnsFocus = false; //!< to the button that began the check
    QString m_checkedAgain; //!< id of the only finding that is being checked; empty: all are, or none
    std::optional<SecurityFacts> m_facts; //!< of this run of the program
    Filter m_filter = Filter::Open;
    QSet<QString> m_open; //!< ids of rows that show their details
    QMenu m_more;

    ElidingLabel* m_checked;
    QPushButton* m_report;
    QPushButton* m_check;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    AuditSummary* m_summary;
    QMap<Filter, Chip*> m_chips;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
};

} // namespace ccudesk
