// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/erasure.h"

#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ccudesk {

namespace {

int filesIn(const QString& folder) {
    int count = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); it.next())
        ++count;
    return count;
}

} // namespace

Erasure::Erasure(Composition& composition, const Profile& profile, QObject* parent)
    : QObject(parent), m_composition(composition), m_profile(profile) { }

QString Erasure::whatGoes() {
    return tr("Its address and settings, the certificate that you trust, the password in the key store, and what was "
              "stored about its devices: descriptions, pictures, last values, their history. Its callbacks are taken "
              "back at the CCU. "
              "The CCU itself and your devices stay as they are.");
}

void Erasure::start() {
    const QList<Profile> known = m_composition.profiles().profiles();
    const bool isKept = std::any_of(known.cbegin(), known.cend(),
        [this](const Profile& each) { return each.id == m_profile.id && each.keeping == PasswordKeeping::KeyStore; });
    eraseFiles();
    QSettings().remove(m_profile.id); // favourites, what was looked for, how its window looks
    note(tr("the settings"), m_composition.profiles().remove(m_profile.id).has_value());
    // always: what was to be forgotten earlier may have stayed behind
    whenDone(m_composition.credentials().remove(m_profile.id), this, [this, isKept](const Result<void>& removed) {
        if (isKept)
            note(tr("the password in the key store"), removed.has_value());
        finish();
    });
    constexpr std::chrono::seconds silent{10}; // a locked key store may wait for a person for ever
    QTimer::singleShot(silent, this, [this, isKept] {
        if (!m_isDone && isKept)
            note(tr("the password in the key store"), false);
        finish();
    });
}

void Erasure::eraseFiles() {
    QDir folder(m_composition.dataFolder(m_profile));
    const int count = filesIn(folder.path());
    if (count > 0)
        note(tr("%n stored file(s)", nullptr, count), folder.removeRecursively());
}

void Erasure::note(const QString& what, bool isGone) {
    (isGone ? m_gone : m_left).append(what);
}

void Erasure::finish() {
    if (std::exchange(m_isDone, true))
        return;
    const QString comma = QStringLiteral(", ");
    Q_EMIT done(m_gone.isEmpty() ? QString() : tr("Erased: %1.").arg(m_gone.join(comma)),
        m_left.isEmpty() ? QString() : tr("Could not be erased: %1.").arg(m_left.join(comma)));
}

} // namespace ccudesk
