// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connecting.h"
#include "app/erasure.h"
#include "app/idleprofile.h"
#include "app/replay.h"
#include "app/windowrun.h"
#include "core/ccu/alldone.h"
#include "core/security/storeddata.h"
#include "ui/mainwindow.h"
#include "ui/palette/actionregistry.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <utility>

// Which CCUs there are: adding, changing, choosing and removing them.

namespace ccudesk {

Connecting& WindowRun::startConnecting() {
    m_awaitsKeyStore.reset();
    connectingEnded();
    for (const auto& each : m_homes)
        each->window->closeConnectionTest(); // the wizard does not stand on it, and both can try again
    m_connecting = std::make_unique<Connecting>(
        m_composition, m_farewell, [this](const QString& profileId) { return makeRoomFor(profileId); }, &m_desk);
    connect(m_connecting.get(), &Connecting::connected, this, &WindowRun::connected);
    connect(m_connecting.get(), &Connecting::cancelled, this, &WindowRun::connectingCancelled);
    return *m_connecting;
}

//! Later, as one of the wizard's own buttons may have led here.
void WindowRun::connectingEnded() {
    if (!m_connecting)
        return;
    m_connecting->giveUp();
    m_connecting.release()->deleteLater();
}

void WindowRun::addCcu() {
    startConnecting().add();
}

void WindowRun::changeConnection(const Profile& profile, const Error& reason) {
    if (Replay::isReplay(profile)) // there is no connection
        return;
    if (Home* open = home(profile.id); open && open->unlocking->isUnlocked()) {
        open->unlocking->lock(); // or what holds for a while would be kept
        return changeConnection(open->installation->connection().profile(), reason);
    }
    startConnecting().change(profile, m_passwords.value(profile.id), reason);
}

void WindowRun::askForPassword(const Profile& profile, const QString& sentence) {
    startConnecting().askForPassword(profile, sentence);
}

//! Its window stays, with what is known so far.
QFuture<Result<void>> WindowRun::makeRoomFor(const QString& profileId) {
    QList<QFuture<Result<void>>> leaving{m_farewell.gone()};
    if (Home* open = home(profileId))
        leaving.append(open->installation->connection().close());
    return allDone(leaving, this);
}

void WindowRun::connectingCancelled() {
    connectingEnded();
    whenDone(m_farewell.gone(), this, [this](const Result<void>&) {
        if (m_exitCode || m_connecting)
            return;
        for (const auto& each : m_homes) {
            CcuConnection& connection = each->installation->connection();
            const bool isClosed
                = connection.state() == ConnectionState::Idle || connection.state() == ConnectionState::Closing;
            if (isClosed && !isMendedByThePerson(connection.lastError().code)) // refused once is enough
                connection.open();
        }
    });
}

void WindowRun::connected() {
    const ConnectionSettings accepted = m_connecting->settings();
    closeHome(accepted.profile.id);
    addHome(m_connecting->takeInstallation(), m_composition.clock());
    connectingEnded();
    if (accepted.profile.keeping == PasswordKeeping::Never)
        m_passwords.remove(accepted.profile.id);
    else
        m_passwords.insert(accepted.profile.id, accepted.password);
    remember(accepted);
}

//! Only what the CCU has accepted is kept. An entry is taken out again when the person no longer wants it kept.
void WindowRun::remember(const ConnectionSettings& accepted) {
    Profile profile = accepted.profile;
    if (m_composition.isDemo(profile))
        return;
    profile.isOpenAtStart = true;
    const QList<Profile> known = m_composition.profiles().profiles();
    const bool isToBeKept = profile.keeping == PasswordKeeping::KeyStore;
    const bool wasKept = std::any_of(known.cbegin(), known.cend(),
        [&profile](const Profile& each) { return each.id == profile.id && each.keeping == PasswordKeeping::KeyStore; });
    const QString title = tr("Not remembered for the next start");
    if (const auto kept = m_composition.profiles().keep(profile); !kept)
        complain(title, kept.error().message);
    if (!isToBeKept && !wasKept)
        return;
    CredentialStore& store = m_composition.credentials();
    whenDone(isToBeKept ? store.write(profile.id, accepted.password) : store.remove(profile.id), this,
        [this, title](const Result<void>& result) {
            if (!result)
                complain(title, result.error().message);
        });
}

void WindowRun::showProfileMenu(QPoint where) {
    m_profileMenu.clear();
    QList<Profile> known = m_composition.profiles().profiles();
    for (const auto& each : m_homes) {
        const Profile& open = each->installation->connection().profile();
        if (std::none_of(known.cbegin(), known.cend(), [&open](const Profile& one) { return one.id == open.id; }))
            known.append(open);
    }
    addProfileActions(known);
    m_profileMenu.addSeparator();
    if (const Home* current = currentHome()) {
        addCurrentActions(*current);
        m_profileMenu.addSeparator();
    }
    if (m_homes.empty())
        m_profileMenu.addAction(tr("Try the demo home"), this, &WindowRun::openDemo);
    m_profileMenu.addAction(tr("Add a CCU …"), this, &WindowRun::addCcu);
    m_profileMenu.addAction(tr("Open a recording …"), this, &WindowRun::askForRecording);
    m_profileMenu.addAction(tr("About CCU Desk …"), this, &WindowRun::showAbout);
    m_profileMenu.popup(where);
}

//! What is about the CCU that is shown.
void WindowRun::addCurrentActions(const Home& current) {
    const Profile profile = current.installation->connection().profile();
    const auto disconnect = [this, profile] { disconnectFrom(profile); };
    if (Replay::isReplay(profile)) {
        m_profileMenu.addAction(tr("Close the recording"), this, disconnect);
        return;
    }
    addMannerActions(current);
    if (mayCopyHome())
        m_profileMenu.addAction(current.window->registry().action(QStringLiteral("copyHome")));
    if (mayCopySettings())
        m_profileMenu.addAction(current.window->registry().action(QStringLiteral("copySettings")));
    m_profileMenu.addAction(tr("Change the connection …"), this, [this, profile] { changeConnection(profile, {}); });
    m_profileMenu.addAction(tr("Disconnect"), this, disconnect);
    if (!m_composition.isDemo(profile))
        m_profileMenu.addAction(tr("Remove this CCU …"), this, [this, profile] { askAndErase(profile); });
}

void WindowRun::addProfileActions(const QList<Profile>& known) {
    for (const Profile& profile : known) {
        QAction* action = m_profileMenu.addAction(profile.name, this, [this, profile] {
            if (Home* open = home(profile.id))
                m_desk.showHome(open->window);
            else
                openKnown(profile);
        });
        Home* open = home(profile.id);
        action->setCheckable(true);
        action->setChecked(open && open == currentHome());
        if (!open)
            action->setText(tr("%1 (not connected)").arg(profile.name));
    }
}

//! Whether anything may be written, for good or for a while.
void WindowRun::addMannerActions(const Home& current) {
    Unlocking* unlocking = current.unlocking.get();
    const bool isReadOnly = current.installation->connection().profile().isReadOnly || unlocking->isUnlocked();
    QAction* readOnly = m_profileMenu.addAction(tr("Read only"), this, &WindowRun::setReadOnly);
    readOnly->setCheckable(true);
    readOnly->setChecked(isReadOnly);
    if (unlocking->isUnlocked())
        m_profileMenu.addAction(tr("Lock again"), unlocking, &Unlocking::lock);
    else if (isReadOnly)
        m_profileMenu.addAction(tr("Allow changes for %n minute(s)", nullptr, Unlocking::usualTime.count()), unlocking,
            [unlocking] { unlocking->unlock(); });
}

void WindowRun::setReadOnly(bool isReadOnly) {
    Home* current = currentHome();
    if (!current)
        return;
    current->unlocking->end();
    CcuConnection& connection = current->installation->connection();
    connection.setManner(connection.profile().name, isReadOnly);
    update(connection.profile().id, [isReadOnly](Profile& profile) { profile.isReadOnly = isReadOnly; });
}

void WindowRun::disconnectFrom(const Profile& profile) {
    closeHome(profile.id);
    update(profile.id, [](Profile& kept) { kept.isOpenAtStart = false; });
    showWelcome();
}

//! As it is kept, and nothing else of it: this run may have been told other things by option.
void WindowRun::update(const QString& profileId, const std::function<void(Profile&)>& change) {
    const QList<Profile> known = m_composition.profiles().profiles();
    for (Profile profile : known) {
        if (profile.id != profileId)
            continue;
        change(profile);
        if (const auto kept = m_composition.profiles().keep(profile); !kept)
            complain(tr("Not remembered for the next start"), kept.error().message);
    }
}

//! The one question in a box of its own: it cannot be undone.
void WindowRun::askAndErase(const Profile& profile) {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Remove %1?").arg(profile.name),
        tr("Everything that this computer holds about %1 is erased.").arg(profile.name), QMessageBox::Cancel, &m_desk);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(Erasure::whatGoes());
    QPushButton* remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("remove"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, profile] { erase(profile); });
    box->open();
}

//! The CCU is told first, or it would go on calling a computer that has forgotten it.
void WindowRun::erase(const Profile& profile) {
    closeHome(profile.id);
    m_passwords.remove(profile.id);
    auto* erasure = new Erasure(m_composition, profile, this);
    connect(erasure, &Erasure::done, this, [this, profile, erasure](const QString& erased, const QString& left) {
        erasure->deleteLater();
        showErased(profile, erased, left);
    });
    whenDone(m_farewell.gone(), erasure, [erasure](const Result<void>&) { erasure->start(); });
}

//! Put away, it comes again after as long a time; a CCU that is removed reminds nobody.
void WindowRun::remindOfIdle(MainWindow& window) {
    if (std::exchange(m_hasReminded, true))
        return;
    const qint64 nowMs = m_composition.clock().nowMs();
    const auto lastUsedMs = [this, nowMs](const Profile& profile) {
        const bool isOpening = profile.isOpenAtStart && profile.keeping == PasswordKeeping::KeyStore;
        return home(profile.id) || isOpening ? nowMs : lastWrittenMs(m_composition.dataFolder(profile));
    };
    const auto idle = longestIdle(m_composition.profiles().profiles(), lastUsedMs, nowMs);
    const QString setting = idle ? idle->profile.id + QStringLiteral("/idleHintPutAwayAt") : QString();
    if (!idle || nowMs - QSettings().value(setting).toLongLong() < idleAfterMs)
        return;
    const QString key = QStringLiteral("idleProfile");
    window.showMessage(key, idleMessage(*idle));
    connect(&window, &MainWindow::messageDismissed, this, [key, setting, nowMs](const QString& dismissed) {
        if (dismissed == key)
            QSettings().setValue(setting, nowMs);
    });
    connect(&window, &MainWindow::messageActionRequested, this,
        [this, key, profile = idle->profile](const QString& pressed, int) {
            if (pressed == key)
                askAndErase(profile);
        });
}

void WindowRun::showErased(const Profile& profile, const QString& erased, const QString& left) {
    showWelcome();
    complain(tr("%1 is removed").arg(profile.name), QStringLiteral("%1 %2").arg(erased, left).trimmed());
}

} // namespace ccudesk
