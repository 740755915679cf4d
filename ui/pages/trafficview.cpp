// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/trafficview.h"

#include "core/domain/valuetext.h"
#include "core/store/valuehistory.h"
#include "ui/pages/factpage.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace ccudesk {

namespace {

constexpr int refreshMs = 2'000;
constexpr qint64 minuteMs = 60'000;

QString none() {
    return QStringLiteral("–");
}

QString countText(quint64 count) {
    return count > 0 ? QLocale().toString(count) : none();
}

QString sizeText(quint64 bytes) {
    return bytes > 0 ? QLocale().formattedDataSize(static_cast<qint64>(bytes), 1) : none();
}

QString millisecondsText(qint64 ms) {
    return ValueText{QLocale().toString(ms), QStringLiteral("ms")}.joined();
}

QString ageOf(const SessionFigures& session) {
    return session.ageMs < minuteMs
        ? TrafficView::tr("less than a minute")
        : TrafficView::tr("%n minute(s)", nullptr, static_cast<int>(session.ageMs / minuteMs));
}

QString sessionSentence(const SessionFigures& session) {
    return session.isOpen
        ? TrafficView::tr("CCU Desk holds one session of the CCU, for %1 now. It logs out when it closes.")
              .arg(ageOf(session))
        : TrafficView::tr("CCU Desk holds no session of the CCU.");
}

QString countsSentence(const SessionFigures& session) {
    return TrafficView::tr("Logins: %1 · renewed: %2 · forgotten by the CCU: %3 · refused: %4")
        .arg(session.logins)
        .arg(session.renewals)
        .arg(session.lost)
        .arg(session.refusals);
}

QString historySentence(const ValueHistory& history) {
    const HistoryStatus& status = history.status();
    const QString size = QLocale().formattedDataSize(status.bytes, 1);
    if (!status.error.isEmpty())
        return TrafficView::tr("The history is not written: %1").arg(status.error);
    return history.isRecording() ? TrafficView::tr("The history has %1 on this computer.").arg(size)
                                 : TrafficView::tr("The history is not recorded: that is a setting.");
}

QString historyCounts(const HistoryStatus& status) {
    return TrafficView::tr(
        "Reports of this run that were merged, because newer ones of the same value came faster than "
        "the disk: %1 · that were lost: %2")
        .arg(QLocale().toString(status.merged), QLocale().toString(status.lost));
}

FactPage::Row rowOf(const TrafficFigures& figures) {
    const rpc::Traffic& traffic = figures.traffic;
    const bool isTimed = traffic.answers > 0;
    const QString name
        = figures.interface.isEmpty() ? TrafficView::tr("Web page (port %1)").arg(figures.port) : figures.interface;
    const QString slowest = isTimed && !traffic.slowest.isEmpty()
        ? TrafficView::tr("%1, %2").arg(millisecondsText(traffic.slowestMs), traffic.slowest)
        : none();
    return {figures.interface.isEmpty() ? QStringLiteral("monitor") : QStringLiteral("radio"),
        {name, countText(traffic.requests), countText(static_cast<quint64>(traffic.requestsInLastMinute)),
            isTimed ? millisecondsText(traffic.totalMs / static_cast<qint64>(traffic.answers)) : none(), slowest,
            countText(traffic.failures), countText(static_cast<quint64>(figures.waiting)), sizeText(traffic.bytesSent),
            sizeText(traffic.bytesReceived), countText(figures.events), countText(figures.repeatedEvents)},
        {}};
}

QStringList columns() {
    return {TrafficView::tr("Part of the CCU"), TrafficView::tr("Requests"), TrafficView::tr("Last minute"),
        TrafficView::tr("On average"), TrafficView::tr("Slowest"), TrafficView::tr("Failures"),
        TrafficView::tr("Waiting"), TrafficView::tr("Sent"), TrafficView::tr("Received"), TrafficView::tr("Events"),
        TrafficView::tr("Twice")};
}

} // namespace

TrafficView::TrafficView(const CcuConnection& connection, const ValueHistory* history, QWidget* parent)
    : QWidget(parent), m_connection(connection), m_history(history),
      m_session(new SentenceLabel(FontRole::Body, Token::Text, this)),
      m_counts(new SentenceLabel(FontRole::Small, Token::Text2, this)),
      m_recorded(new SentenceLabel(FontRole::Small, Token::Text2, this)),
      m_list(new FactPage(tr("Traffic"), columns(), this)) {
    m_session->setObjectName(QStringLiteral("session"));
    m_list->setColumnWidths({225, 85, 105, 85, 215, 100, 80, 90, 90, 90, 70});
    m_list->setEmptyText(QStringLiteral("hourglass"), tr("Nothing was sent yet"),
        tr("As soon as CCU Desk talks to the CCU, each part of it has a line here."));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 16);
    foot->setSpacing(4);
    foot->addWidget(m_session);
    foot->addWidget(m_counts);
    foot->addWidget(m_recorded);
    m_recorded->setObjectName(QStringLiteral("recorded"));
    m_recorded->setVisible(m_history != nullptr);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &TrafficView::refresh);
}

void TrafficView::setFigures(const std::optional<SessionFigures>& session, const QList<TrafficFigures>& traffic) {
    m_session->setText(session ? sessionSentence(*session) : tr("This system knows no sessions."));
    m_counts->setText(session ? countsSentence(*session) : QString());
    m_counts->setVisible(session.has_value());
    QList<FactPage::Row> rows;
    int lastMinute = 0;
    for (const TrafficFigures& figures : traffic) {
        rows.append(rowOf(figures));
        lastMinute += figures.traffic.requestsInLastMinute;
    }
    m_list->setRows(rows, tr("%n request(s) in the last minute", nullptr, lastMinute));
}

void TrafficView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void TrafficView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer.stop();
}

void TrafficView::refresh() {
    setFigures(m_connection.session(), m_connection.traffic());
    if (m_history)
        m_recorded->setText(
            tr("%1 %2", "two sentences").arg(historySentence(*m_history), historyCounts(m_history->status())));
}

} // namespace ccudesk
