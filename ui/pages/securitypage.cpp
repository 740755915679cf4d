// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/securitypage.h"

#include "core/base/wholefile.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/pages/auditsummary.h"
#include "ui/pages/findingrow.h"
#include "ui/pages/securityadvice.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString language() {
    return QLocale().name().left(2);
}

} // namespace

SecurityPage::SecurityPage(const Source& source, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_clock(clock), m_more(this),
      m_checked(new ElidingLabel(FontRole::Body, Token::Text2, this)),
      m_report(new QPushButton(themeIcon(QStringLiteral("export")), tr("Report …"), this)),
      m_check(new QPushButton(themeIcon(QStringLiteral("refresh")), tr("Check again"), this)),
      m_stack(new QStackedLayout), m_empty(new EmptyState(this)), m_summary(new AuditSummary(this)),
      m_scroll(new QScrollArea(this)), m_rows(new QVBoxLayout) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content());
    page->addLayout(m_stack, 1);
    connect(m_check, &QPushButton::clicked, this, &SecurityPage::checkNow);
    connect(m_report, &QPushButton::clicked, this, &SecurityPage::askForFile);
    connect(m_empty, &EmptyState::primaryRequested, this, [this] {
        if (m_state == ConnectionState::Live)
            checkNow();
        else
            Q_EMIT retryRequested();
    });
    refresh();
}

SecurityPage::~SecurityPage() = default;

QWidget* SecurityPage::head() {
    auto* head = new QWidget(this);
    auto* title = new ElidingLabel(FontRole::H1, Token::Text, head);
    title->setText(tr("Security"));
    m_checked->setObjectName(QStringLiteral("checked"));
    m_report->setObjectName(QStringLiteral("report"));
    m_check->setObjectName(QStringLiteral("checkAgain"));
    auto* more = new QPushButton(themeIcon(QStringLiteral("more")), QString(), head);
    more->setObjectName(QStringLiteral("more"));
    more->setAccessibleName(tr("More about security and privacy"));
    more->setToolTip(more->accessibleName());
    m_more.addAction(tr("What this computer knows about the CCU …"), this, &SecurityPage::privacyRequested);
    m_more.addAction(tr("Something for whoever helps me …"), this, &SecurityPage::diagnosticsRequested);
    connect(more, &QPushButton::clicked, this,
        [this, more] { m_more.popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::pageMargin, 14, metrics::pageMargin, 13);
    row->setSpacing(metrics::tileGap);
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(m_checked, 1);
    row->addWidget(m_report);
    row->addWidget(m_check);
    row->addWidget(more);
    return head;
}

QWidget* SecurityPage::content() {
    auto* area = new QWidget;
    auto* chips = new QHBoxLayout;
    chips->setSpacing(metrics::tileGap);
    for (const Filter filter : {Filter::Open, Filter::Passed, Filter::Accepted}) {
        addChip(filter);
        chips->addWidget(m_chips.value(filter));
    }
    chips->addStretch(1);
    m_rows->setSpacing(metrics::tileGap);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(metrics::pageMargin, 2, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addLayout(chips);
    column->addLayout(m_rows);
    auto* advice = new SecurityAdvice(area);
    connect(advice, &SecurityAdvice::linkRequested, this, &SecurityPage::linkRequested);
    column->addWidget(advice);
    column->addStretch(1);
    m_scroll->setWidget(area);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

void SecurityPage::addChip(Filter filter) {
    auto* chip = new Chip({}, this);
    chip->setCheckable(true);
    chip->setObjectName(QStringLiteral("filter%1").arg(static_cast<int>(filter)));
    connect(chip, &QAbstractButton::clicked, this, [this, filter] {
        m_filter = filter;
        refresh();
    });
    m_chips.insert(filter, chip);
}

void SecurityPage::setConnection(ConnectionState state, const QString& sentence) {
    m_state = state;
    m_sentence = sentence;
    refresh();
    checkIfDue();
}

void SecurityPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    checkIfDue();
}

//! Texts of another language count as none.
void SecurityPage::checkIfDue() {
    if (!isVisible() || m_isChecking || m_state != ConnectionState::Live)
        return;
    const auto last = m_source.log.last();
    const bool isFresh = last && m_clock.nowMs() - last->atMs < dayMs && last->language == language();
    if (!isFresh)
        checkNow();
}

void SecurityPage::checkNow() {
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_returnsFocus = m_check->hasFocus(); // a button that is off loses it
    refresh();
    whenDone(m_source.gather(wholeSecurity()), this, [this](const Result<SecurityFacts>& facts) { gathered(facts); });
}

void SecurityPage::checkAgain(const QString& id) {
    if (m_isChecking || m_state != ConnectionState::Live)
        return;
    m_isChecking = true;
    m_checkedAgain = id;
    refresh();
    whenDone(m_source.gather(scopeOf(id)), this,
        [this, id](const Result<SecurityFacts>& facts) { gatheredAgain(id, facts); });
}

//! An earlier round has left findings, but not what they were made of: then this check alone is made of what was read.
void SecurityPage::gatheredAgain(const QString& id, const Result<SecurityFacts>& facts) {
    m_isChecking = false;
    m_checkedAgain.clear();
    if (!facts) {
        refresh();
        return Q_EMIT messageRaised(
            {Severity::Error, {}, tr("The check was not made"), facts.error().message, {}, true});
    }
    if (m_facts) {
        takeOver(*m_facts, *facts, scopeOf(id));
        evaluate(false);
    } else if (std::optional<AuditRun> run = m_source.log.last()) {
        run->findings
            = withCheckedAgain(run->findings, checkSecurity(*facts, m_source.advisories, m_source.log.answers()), id);
        store(m_source.log.amend(*run));
    }
    refresh();
    tellWhatCame(id);
    Q_EMIT urgentCountChanged();
}

//! A point that has become good goes from the list, so it is said. A published hole may be gone while its check has
//! more to say.
void SecurityPage::tellWhatCame(const QString& id) {
    const QList<Finding> all = findings();
    auto it = std::find_if(all.cbegin(), all.cend(), [&id](const Finding& each) { return each.id == id; });
    if (it == all.cend())
        it = std::find_if(all.cbegin(), all.cend(), [&id](const Finding& each) { return isOfSameCheck(each.id, id); });
    const QString outcome
        = it == all.cend() ? tr("This point is settled.") : tr("%1: %2").arg(verdictWord(it->verdict), it->title);
    Q_EMIT messageRaised({Severity::Information, {}, tr("Checked again"), outcome, {}, true});
}

void SecurityPage::gathered(const Result<SecurityFacts>& facts) {
    m_isChecking = false;
    if (facts) {
        m_facts = *facts;
        evaluate(true);
    } else {
        Q_EMIT messageRaised({Severity::Error, {}, tr("The checks were not made"), facts.error().message, {}, true});
    }
    refresh();
    if (std::exchange(m_returnsFocus, false))
        m_check->setFocus(Qt::OtherFocusReason);
    Q_EMIT urgentCountChanged();
}

void SecurityPage::evaluate(bool isNewRound) {
    AuditRun run;
    run.atMs = m_facts->gatheredAtMs;
    run.tookMs = m_facts->tookMs;
    run.language = language();
    run.product = m_facts->product;
    run.version = m_facts->version;
    run.findings = checkSecurity(*m_facts, m_source.advisories, m_source.log.answers());
    store(isNewRound ? m_source.log.keep(run) : m_source.log.amend(run));
}

void SecurityPage::store(const Result<void>& stored) {
    if (!stored)
        Q_EMIT messageRaised({Severity::Warning, {}, tr("The result is not stored"), stored.error().message, {}, true});
}

//! Without facts of this run the point is looked at again: an answer alone does not make a finding.
void SecurityPage::answer(const QString& id, Answer::Kind kind) {
    store(m_source.log.setAnswer(id, {kind, m_clock.nowMs()}));
    m_open.remove(id);
    if (!m_facts)
        return m_state == ConnectionState::Live ? checkAgain(id) : tellThatItIsKept();
    evaluate(false);
    refresh();
    Q_EMIT urgentCountChanged();
}

void SecurityPage::tellThatItIsKept() {
    Q_EMIT messageRaised({Severity::Information, {}, tr("Your answer is kept"),
        tr("It counts as soon as the CCU is connected and checked again."), {}, true});
}

QList<Finding> SecurityPage::findings() const {
    const auto last = m_source.log.last();
    return last ? last->findings : QList<Finding>();
}

int SecurityPage::urgentCount() const {
    const QList<Finding> all = findings();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [this](const Finding& finding) {
        return finding.verdict == Verdict::Critical && m_source.log.isOpen(finding);
    }));
}

QString SecurityPage::urgentWords() const {
    return tr("%n urgent finding(s)", nullptr, urgentCount());
}

bool SecurityPage::isShown(const Finding& finding) const {
    const bool isAccepted = m_source.log.isAccepted(finding);
    switch (m_filter) {
    case Filter::Passed:
        return finding.verdict == Verdict::Passed;
    case Filter::Accepted:
        return isAccepted;
    case Filter::Open:
        break;
    }
    return finding.verdict != Verdict::Passed && !isAccepted;
}

void SecurityPage::refresh() {
    const QList<Finding> all = findings();
    int passed = 0;
    int accepted = 0;
    QList<Verdict> counted;
    for (const Finding& finding : all) {
        passed += finding.verdict == Verdict::Passed ? 1 : 0;
        if (m_source.log.isAccepted(finding))
            ++accepted;
        else
            counted.append(finding.verdict);
    }
    const auto open = static_cast<int>(all.size()) - passed - accepted;
    m_chips.value(Filter::Open)->setText(tr("Open findings %1").arg(open));
    m_chips.value(Filter::Passed)->setText(tr("Passed %1").arg(passed));
    m_chips.value(Filter::Accepted)->setText(tr("Accepted %1").arg(accepted));
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        (*it)->setChecked(it.key() == m_filter);
        (*it)->setTone(it.key() == m_filter ? Tone::Accent : Tone::Neutral);
        (*it)->updateGeometry();
    }
    m_summary->setVerdicts(counted, trendSentence());
    m_checked->setText(checkedSentence());
    m_check->setEnabled(!m_isChecking && m_state == ConnectionState::Live);
    m_report->setEnabled(!all.isEmpty());
    refreshRows();
    showSuitablePage();
}

SecurityPage::Place SecurityPage::focusedPlace() const {
    const QWidget* focused = window()->focusWidget();
    for (int i = 0; focused && i < m_rows->count(); ++i)
        if (auto* row = qobject_cast<FindingRow*>(m_rows->itemAt(i)->widget()); row && row->isAncestorOf(focused))
            return {i, row->finding().id, focused->objectName()};
    return {};
}

//! To where it was; to the next row where that one has gone; to the filter where there is none.
void SecurityPage::focusPlace(const Place& place) {
    if (place.index < 0)
        return;
    if (FindingRow* row = rowOf(place.id))
        return row->focusPart(place.part);
    const int next = std::min(place.index, m_rows->count() - 1);
    auto* row = next < 0 ? nullptr : qobject_cast<FindingRow*>(m_rows->itemAt(next)->widget());
    if (row)
        row->focusHead();
    else
        m_chips.value(m_filter)->setFocus(Qt::OtherFocusReason);
}

void SecurityPage::refreshRows() {
    const Place place = focusedPlace();
    while (QLayoutItem* item = m_rows->itemAt(0)) {
        m_rows->removeItem(item);
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    const QList<Finding> all = findings();
    for (const Finding& finding : all)
        if (isShown(finding))
            addRow(finding);
    QWidget* last = m_chips.last();
    for (int i = 0; i < m_rows->count(); ++i)
        if (auto* row = qobject_cast<FindingRow*>(m_rows->itemAt(i)->widget()))
            last = row->followInTabOrder(last);
    focusPlace(place);
}

void SecurityPage::addRow(const Finding& finding) {
    auto* row
        = new FindingRow(finding, m_source.log.isAccepted(finding), acceptedSentence(finding.id), m_scroll->widget());
    using Checking = FindingRow::Checking;
    const bool isPossible = m_state == ConnectionState::Live && !m_isChecking;
    row->setChecking(isPossible                            ? Checking::Possible
            : m_isChecking && m_checkedAgain == finding.id ? Checking::Running
                                                           : Checking::Impossible);
    row->setOpen(m_open.contains(finding.id));
    connect(row, &FindingRow::openChanged, this, [this](const QString& id, bool isOpen) {
        if (isOpen)
            m_open.insert(id);
        else
            m_open.remove(id);
    });
    connect(row, &FindingRow::checkRequested, this, &SecurityPage::checkAgain);
    connect(row, &FindingRow::linkRequested, this, &SecurityPage::linkRequested);
    connect(row, &FindingRow::answered, this, &SecurityPage::answer);
    connect(row, &FindingRow::acceptRequested, this, [this, finding] {
        store(m_source.log.accept(finding, m_clock.nowMs()));
        refresh();
        Q_EMIT urgentCountChanged();
    });
    connect(row, &FindingRow::takeBackRequested, this, [this](const QString& id) {
        store(m_source.log.takeBack(id));
        refresh();
        Q_EMIT urgentCountChanged();
    });
    m_rows->addWidget(row);
    row->show(); // now and not with the next event, so that the focus may go there
}

FindingRow* SecurityPage::rowOf(const QString& id) const {
    for (int i = 0; i < m_rows->count(); ++i)
        if (auto* row = qobject_cast<FindingRow*>(m_rows->itemAt(i)->widget()); row && row->finding().id == id)
            return row;
    return nullptr;
}

QString SecurityPage::acceptedSentence(const QString& id) const {
    const qint64 atMs = m_source.log.accepted().value(id).atMs;
    return tr("On %1. It is shown again when it gets worse.")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs).date(), QLocale::ShortFormat));
}

QString SecurityPage::checkedSentence() const {
    if (m_isChecking)
        return tr("Checking …");
    const auto last = m_source.log.last();
    if (!last)
        return {};
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(last->atMs), QLocale::ShortFormat);
    return tr("Checked %1, took %2 s")
        .arg(when, QLocale().toString(static_cast<double>(last->tookMs) / 1000.0, 'f', 1));
}

QString SecurityPage::trendSentence() const {
    const auto before = m_source.log.previous();
    const QList<AuditMark> marks = m_source.log.marks();
    if (!before || marks.isEmpty())
        return {};
    const auto when = [](qint64 atMs) { return QDateTime::fromMSecsSinceEpoch(atMs); };
    const bool isSameDay = when(before->atMs).date() == when(marks.last().atMs).date(); // then the day says nothing
    const QString day = isSameDay ? QLocale().toString(when(before->atMs), QLocale::ShortFormat)
                                  : QLocale().toString(when(before->atMs).date(), QLocale::ShortFormat);
    const int difference = marks.last().critical + marks.last().warnings - before->critical - before->warnings;
    if (difference < 0)
        return tr("%n fewer than on %1", nullptr, -difference).arg(day);
    if (difference > 0)
        return tr("%n more than on %1", nullptr, difference).arg(day);
    return tr("As many as on %1").arg(day);
}

void SecurityPage::showSuitablePage() {
    const bool hasResult = !findings().isEmpty();
    m_stack->setCurrentIndex(hasResult ? 1 : 0);
    if (hasResult)
        return;
    const QString icon = QStringLiteral("security");
    if (m_isChecking) {
        m_empty->setContent(icon, tr("Looking how well the CCU is protected"),
            tr("The CCU is asked a few questions, and its ports are tried without a password. Nothing is changed."));
        m_empty->setActions({});
    } else if (m_state == ConnectionState::Live) {
        m_empty->setContent(icon, tr("Nothing was checked yet"),
            tr("CCU Desk can look how well this CCU is protected. It asks the CCU and tries its ports; nothing is "
               "changed, and nobody else is asked."));
        m_empty->setActions(tr("Check now"));
    } else {
        const bool isOnTheWay = m_state == ConnectionState::Connecting || m_state == ConnectionState::Loading;
        m_empty->setContent(icon, isOnTheWay ? tr("The CCU is being connected") : tr("The CCU is not connected"),
            m_sentence.isEmpty() ? tr("Checks need a connection.") : m_sentence);
        m_empty->setActions(isOnTheWay ? QString() : tr("Connect again"));
    }
}

AuditReport SecurityPage::report() const {
    AuditReport report{m_source.name, m_source.program, m_source.log.last().value_or(AuditRun()), m_source.log.marks(),
        m_source.log.accepted(), {}};
    for (const Finding& finding : report.run.findings)
        if (m_source.log.isAccepted(finding))
            report.acceptedIds.append(finding.id);
    return report;
}

void SecurityPage::askForFile() {
    askWhereToSave(this,
        {tr("Save the report"), {tr("Web page (*.html)"), tr("For programs (*.json)")},
            QStringLiteral("ccu-security.html")},
        [this](const QString& path) { saveReport(path); });
}

bool SecurityPage::saveReport(const QString& fileName) {
    const bool isJson = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? toJsonText(report()) : toHtml(report());
    const Result<void> written = writeWholeFile(fileName, bytes, FileReaders::Owner);
    const bool isWritten = written.has_value();
    if (isWritten)
        Q_EMIT messageRaised({Severity::Information, {}, tr("Report saved"),
            tr("It names the weak points of your CCU: give it only to people whom you trust."), {}, true});
    else
        Q_EMIT messageRaised(
            {Severity::Error, {}, tr("Report not saved"), notWrittenSentence(fileName, written.error()), {}, true});
    return isWritten;
}

} // namespace ccudesk
