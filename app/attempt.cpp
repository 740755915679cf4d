// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attempt.h"

#include <utility>

namespace ccudesk {

Attempt::Attempt(Composition& composition, Farewell& farewell, MakeRoom makeRoom, QObject* parent)
    : QObject(parent), m_composition(composition), m_farewell(farewell), m_makeRoom(std::move(makeRoom)) { }

Attempt::~Attempt() {
    giveUp();
}

void Attempt::start(const ConnectionSettings& settings) {
    giveUp(); // the one before may still be signed in
    m_settings = settings;
    m_waitsForRoom = std::make_unique<QObject>();
    whenDone(m_makeRoom(settings.profile.id), m_waitsForRoom.get(), [this](const Result<void>&) {
        m_waitsForRoom.release()->deleteLater(); // it is what calls
        open();
    });
}

void Attempt::open() {
    m_installation = m_composition.makeInstallation(m_settings);
    Q_EMIT moved(&m_installation->connection());
    m_installation->connection().open();
}

void Attempt::giveUp() {
    m_waitsForRoom.reset();
    if (!m_installation)
        return;
    Q_EMIT moved(nullptr);
    m_farewell.take(std::move(m_installation));
}

std::unique_ptr<Installation> Attempt::accept(const Profile& profile) {
    Q_EMIT moved(nullptr);
    m_installation->connection().setManner(profile.name, profile.isReadOnly);
    return std::move(m_installation);
}

} // namespace ccudesk
