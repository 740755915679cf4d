// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutbox.h"
#include "app/windowrun.h"
#include "core/ccu/installation.h"
#include "core/control/homecopy.h"
#include "core/control/settingscopy.h"
#include "ui/mainwindow.h"
#include "ui/pages/choicedialog.h"
#include "ui/pages/homecopydialog.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/settingscopydialog.h"
#include "ui/palette/actionregistry.h"

#include <QDesktopServices>
#include <QPointer>
#include <QUrl>

#include <algorithm>

// What the program can do beside one home, in the registry of each home's window.

namespace ccudesk {

void WindowRun::addActions(MainWindow& window) {
    ActionRegistry& registry = window.registry();
    registry.add({QStringLiteral("add"), QStringLiteral("plus"), tr("Add a CCU …")}, this, [this] { addCcu(); });
    registry.add({QStringLiteral("replay"), QStringLiteral("play"), tr("Open a recording …")}, this,
        [this] { askForRecording(); });
    ActionRegistry::Entry copy{
        QStringLiteral("copyHome"), QStringLiteral("export"), tr("Copy names, rooms and variables from another CCU …")};
    copy.isPossible = [this] { return mayCopyHome(); };
    registry.add(copy, this, [this] { askWhatToCopyFrom(); });
    ActionRegistry::Entry settings{
        QStringLiteral("copySettings"), QStringLiteral("export"), tr("Copy settings of devices from another CCU …")};
    settings.isPossible = [this] { return mayCopySettings(); };
    registry.add(settings, this, [this] { askWhoseSettingsToCopy(); });
    registry.add(
        {QStringLiteral("help"), QStringLiteral("info"), tr("User guide (F1)")}, this, [this] { m_help.show(); });
    registry.add(
        {QStringLiteral("reportHole"), QStringLiteral("security"), tr("Report a security problem of CCU Desk")}, this,
        [this] { m_help.showPage(QStringLiteral("security")); });
    registry.add(
        {QStringLiteral("about"), QStringLiteral("info"), tr("About CCU Desk …")}, this, [this] { showAbout(); });
    registry.add(
        {QStringLiteral("release"), QStringLiteral("refresh"), tr("Newest version of OpenCCU (in the browser)")}, this,
        [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://github.com/OpenCCU/OpenCCU/releases/latest"))); });
    const auto addSetting = [&](const char* id, const char* icon, const QString& text, auto isPossible, auto handler) {
        ActionRegistry::Entry entry{QLatin1String(id), QLatin1String(icon), text, FindableKind::Setting};
        entry.isPossible = isPossible;
        registry.add(entry, this, handler);
    };
    const auto isReadOnly = [this] {
        const Home* current = currentHome();
        return current && current->installation->connection().profile().isReadOnly;
    };
    addSetting(
        "readOnly", "lock", tr("Make this connection read only"), [isReadOnly] { return !isReadOnly(); },
        [this] { setReadOnly(true); });
    addSetting(
        "readWrite", "lock-open", tr("Allow changes over this connection"), isReadOnly, [this] { setReadOnly(false); });
    const auto addLook = [&](const char* id, const char* icon, const QString& text, ThemeMode mode) {
        addSetting(
            id, icon, text, [this, mode] { return m_theme.mode() != mode; }, [this, mode] { m_theme.setMode(mode); });
    };
    addLook("lookLight", "sun", tr("Light look"), ThemeMode::Light);
    addLook("lookDark", "eye", tr("Dark look"), ThemeMode::Dark);
    addLook("lookSystem", "monitor", tr("Light or dark as the desktop"), ThemeMode::System);
}

void WindowRun::showAbout() {
    auto* box = new AboutBox(&m_desk);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

//! Into the CCU that is seen, from one that is open beside it.
bool WindowRun::mayCopyHome() {
    const Home* to = currentHome();
    return to && m_homes.size() > 1 && isLive(*to) && !to->installation->connection().profile().isReadOnly;
}

//! They are asked for, so the other CCU must be there as well.
bool WindowRun::mayCopySettings() {
    const Home* to = currentHome();
    return mayCopyHome() && std::any_of(m_homes.cbegin(), m_homes.cend(), [&](const std::unique_ptr<Home>& each) {
        return each.get() != to && isLive(*each);
    });
}

bool WindowRun::isLive(const Home& home) {
    const CcuConnection& connection = home.installation->connection();
    return connection.state() == ConnectionState::Live && !connection.isReplay();
}

void WindowRun::askWhatToCopyFrom() {
    if (mayCopyHome())
        chooseOther(tr("From which CCU are names, rooms, functions and variables to be copied to “%1”?"), false,
            [this](const QString& profileId) { copyHome(profileId); });
}

void WindowRun::askWhoseSettingsToCopy() {
    if (mayCopySettings())
        chooseOther(tr("From which CCU are settings of devices to be copied to “%1”?"), true,
            [this](const QString& profileId) { copySettings(profileId); });
}

//! question: with a place for the name of the CCU that is seen.
void WindowRun::chooseOther(
    const QString& question, bool mustBeLive, const std::function<void(const QString& profileId)>& goOn) {
    Home* to = currentHome();
    QList<ChoiceDialog::Choice> others;
    for (const auto& each : m_homes)
        if (each.get() != to && (!mustBeLive || isLive(*each)))
            others.append(
                {each->installation->connection().profile().id, each->installation->connection().profile().name});
    if (others.size() == 1)
        return goOn(others.constFirst().id);
    auto* dialog
        = new ChoiceDialog(tr("Copy from another CCU"), question.arg(to->installation->connection().profile().name),
            others, {tr("Go on"), ButtonKind::Primary}, to->window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [goOn, dialog] { goOn(dialog->chosen()); });
    dialog->open();
}

void WindowRun::copyHome(const QString& fromProfile) {
    Home* from = home(fromProfile);
    Home* to = currentHome();
    if (!from || !to || from == to)
        return;
    const auto factsOf = [](Home& each) { return HomeFacts{each.installation->devices(), each.installation->home()}; };
    auto* dialog = new HomeCopyDialog(pageContext(*to->installation, m_composition.clock()),
        homeCopy(factsOf(*from), factsOf(*to)), from->installation->connection().profile().name,
        to->installation->connection().profile().name, to->window);
    dialog->setObjectName(QStringLiteral("copyHome"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

//! The other CCU may be closed while the dialog is open.
void WindowRun::copySettings(const QString& fromProfile) {
    Home* from = home(fromProfile);
    Home* to = currentHome();
    if (!from || !to || from == to)
        return;
    const ParamsetBatch::Source source
        = [other = QPointer<Installation>(from->installation.get())](const ParamsetKey& key) {
              return other ? other->connection().readParamset(key)
                           : readyFuture(Result<Paramset>(failure(ErrorCode::Network, tr("The other CCU is closed."))));
          };
    auto* dialog = new SettingsCopyDialog(pageContext(*to->installation, m_composition.clock()), source,
        commonSettings(from->installation->devices(), to->installation->devices()),
        {from->installation->connection().profile().name, to->installation->connection().profile().name}, to->window);
    dialog->setObjectName(QStringLiteral("copySettings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ccudesk
