// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutbox.h"
#include "app/windowrun.h"
#include "ui/mainwindow.h"
#include "ui/palette/actionregistry.h"

#include <QDesktopServices>
#include <QUrl>

// What the program can do beside one home, in the registry of each home's window.

namespace ccudesk {

void WindowRun::addActions(MainWindow& window) {
    ActionRegistry& registry = window.registry();
    registry.add({QStringLiteral("add"), QStringLiteral("plus"), tr("Add a CCU …")}, this, [this] { addCcu(); });
    registry.add({QStringLiteral("replay"), QStringLiteral("play"), tr("Open a recording …")}, this,
        [this] { askForRecording(); });
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

} // namespace ccudesk
