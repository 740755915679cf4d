// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/replaybar.h"

#include "ui/icons.h"
#include "ui/pages/historycontent.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace ccudesk {

ReplayBar::ReplayBar(SessionPlayer& player, QWidget* parent)
    : QWidget(parent), m_player(player), m_play(new QPushButton(this)), m_speed(new QComboBox(this)),
      m_words(new SentenceLabel(FontRole::Body, Token::Text, this)) {
    m_play->setObjectName(QStringLiteral("play"));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed of the replay"));
    for (const int times : {1, 2, 5, 10, 30, SessionPlayer::mostSpeed})
        m_speed->addItem(tr("%1 times as fast").arg(times), times);
    m_speed->setItemText(0, tr("As it happened"));
    m_words->setObjectName(QStringLiteral("words"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 8, metrics::pageMargin, 8);
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_play);
    row->addWidget(m_speed);
    row->addWidget(m_words, 1);
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (m_player.isPlaying())
            m_player.pause();
        else
            m_player.play();
    });
    connect(m_speed, &QComboBox::activated, this, [this] { m_player.setSpeed(m_speed->currentData().toInt()); });
    connect(&m_player, &SessionPlayer::moved, this, &ReplayBar::showState);
    showState();
}

void ReplayBar::showState() {
    const bool isPlaying = m_player.isPlaying();
    const Recording& recording = m_player.recording();
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setIcon(themeIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setEnabled(!m_player.isOver());
    const QString time
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_player.positionMs()), QLocale::ShortFormat);
    const QString left = roughDurationText(recording.endedMs() - m_player.positionMs());
    m_words->setText(m_player.isOver()
            ? tr("This is a recording, at its end. Nothing can be changed. Open it again to see it once more.")
            : tr("This is a recording: %1, %2 to go. Nothing can be changed.").arg(time, left));
}

} // namespace ccudesk
