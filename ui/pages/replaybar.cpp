// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/replaybar.h"

#include "ui/icons.h"
#include "ui/pages/historycontent.h"
#include "ui/pages/placeslider.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace ccudesk {

namespace {
constexpr int leastPlaceWidth = 180;
} // namespace

ReplayBar::ReplayBar(SessionPlayer& player, QWidget* parent)
    : QWidget(parent), m_player(player), m_play(new QPushButton(this)), m_speed(new QComboBox(this)),
      m_place(new PlaceSlider(this)), m_words(new SentenceLabel(FontRole::Body, Token::Text, this)) {
    m_play->setObjectName(QStringLiteral("play"));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed of the replay"));
    for (const int times : {1, 2, 5, 10, 30, SessionPlayer::mostSpeed})
        m_speed->addItem(tr("%1 times as fast").arg(times), times);
    m_speed->setItemText(0, tr("As it happened"));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Place in the recording"));
    m_place->setTimes(player.recording().beganMs, player.recording().endedMs());
    m_place->setMinimumWidth(leastPlaceWidth);
    connect(m_place, &PlaceSlider::timeRequested, &player, &SessionPlayer::seek);
    m_words->setObjectName(QStringLiteral("words"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 8, metrics::pageMargin, 8);
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_play);
    row->addWidget(m_speed);
    row->addWidget(m_place, 1);
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
    m_play->setText(isPlaying ? tr("Pause") : m_player.isOver() ? tr("Play again") : tr("Play"));
    m_play->setIcon(themeIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setEnabled(!recording.batches.isEmpty());
    m_place->setTime(m_player.positionMs());
    const QString time
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_player.positionMs()), QLocale::ShortFormat);
    const QString left = roughDurationText(recording.endedMs() - m_player.positionMs());
    m_words->setText(m_player.isSeeking() ? tr("This is a recording: going to %1 …").arg(time)
            : m_player.isOver()           ? tr("This is a recording, at its end. Nothing can be changed.")
                                : tr("This is a recording: %1, %2 to go. Nothing can be changed.").arg(time, left));
}

} // namespace ccudesk
