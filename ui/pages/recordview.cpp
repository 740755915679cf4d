// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/recordview.h"

#include "ui/filequestion.h"
#include "ui/pages/historycontent.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace ccudesk {

namespace {
constexpr int secondMs = 1'000;
} // namespace

RecordView::RecordView(
    const DeviceStore& devices, const ValueStore& values, const HomeStore& home, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_recorder(devices, values, home, clock), m_clock(clock),
      m_isAnonymous(new QCheckBox(tr("Without names and serial numbers"), this)),
      m_state(new SentenceLabel(FontRole::Body, Token::Text, this)), m_start(new QPushButton(tr("Record …"), this)),
      m_stop(new QPushButton(tr("Stop"), this)) {
    build();
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &RecordView::showState);
    connect(&m_recorder, &SessionRecorder::stateChanged, this, &RecordView::showState);
    connect(m_start, &QPushButton::clicked, this, &RecordView::askAndRecord);
    connect(m_stop, &QPushButton::clicked, &m_recorder, &SessionRecorder::stop);
    showState();
}

void RecordView::build() {
    auto* what = new SentenceLabel(FontRole::Body, Token::Text2, this);
    what->setText(
        tr("Records the home as it is now and everything that is reported from here on, also while this window is "
           "closed. “Open a recording …” plays it later, without a CCU: for looking at it again, or for somebody "
           "who helps."));
    auto* privacy = new SentenceLabel(FontRole::Small, Token::Text2, this);
    privacy->setText(
        tr("With the tick, names, rooms, serial numbers and texts are replaced before they are written. Types, "
           "values and times stay: they tell when somebody was at home. A recording ends by itself after %1 reports.")
            .arg(QLocale().toString(Recording::mostEvents)));
    m_isAnonymous->setObjectName(QStringLiteral("isAnonymous"));
    m_isAnonymous->setChecked(true);
    m_state->setObjectName(QStringLiteral("state"));
    m_start->setObjectName(QStringLiteral("start"));
    m_stop->setObjectName(QStringLiteral("stop"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::cardGap);
    for (QWidget* part : QList<QWidget*>{what, m_isAnonymous, privacy, m_state})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(buttons);
}

void RecordView::askAndRecord() {
    askWhereToSave(this,
        {tr("Record a session"), {tr("Recordings (*.ccurec)")},
            QStringLiteral("%1.ccurec")
                .arg(QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).toString(QStringLiteral("yyyy-MM-dd-HHmm"))),
            QStringLiteral("recordDialog")},
        [this](const QString& path) { recordTo(path); });
}

void RecordView::recordTo(const QString& path) {
    m_recorder.start(path, m_isAnonymous->isChecked());
}

void RecordView::showState() {
    const bool isRunning = m_recorder.isRunning();
    const QLocale locale;
    const QString counts
        = tr("%1 reports, %2")
              .arg(locale.toString(m_recorder.events()), locale.formattedDataSize(m_recorder.bytes(), 1));
    const QString done = tr("Recorded into %1: %2.").arg(m_recorder.path(), counts);
    m_state->setColor(m_recorder.error().isEmpty() ? Token::Text : Token::Warn);
    if (!m_recorder.error().isEmpty())
        m_state->setText(m_recorder.events() > 0 ? m_recorder.error() + QLatin1Char('\n') + done : m_recorder.error());
    else if (isRunning)
        m_state->setText(
            tr("Recording for %1 into %2: %3.")
                .arg(roughDurationText(m_clock.nowMs() - m_recorder.sinceMs()), m_recorder.path(), counts));
    else if (!m_recorder.path().isEmpty())
        m_state->setText(done);
    else
        m_state->setText(tr("Nothing is being recorded."));
    m_start->setEnabled(!isRunning);
    m_stop->setEnabled(isRunning);
    m_isAnonymous->setEnabled(!isRunning);
    if (isRunning && !m_second.isActive())
        m_second.start();
    else if (!isRunning)
        m_second.stop();
}

} // namespace ccudesk
