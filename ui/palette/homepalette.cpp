// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/homepalette.h"

#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "ui/mainwindowframe.h"
#include "ui/palette/commandpalette.h"

#include <QSettings>

namespace ccudesk {

namespace {
QString recentKey(const PageContext& context) {
    return context.settingsGroup + QStringLiteral("/paletteRecent");
}
} // namespace

HomePalette::HomePalette(const PageContext& context, MainWindowFrame& frame)
    : QObject(&frame), m_context(context), m_frame(frame), m_runner(context.send) {
    const auto forget = [this] { m_isUpToDate = false; };
    connect(&context.devices, &DeviceStore::devicesAdded, this, forget);
    connect(&context.devices, &DeviceStore::devicesChanged, this, forget);
    connect(&context.devices, &DeviceStore::devicesRemoved, this, forget);
    connect(&context.devices, &DeviceStore::groupsChanged, this, forget);
    connect(&context.home, &HomeStore::systemVariablesChanged, this, forget);
    connect(&context.home, &HomeStore::programsChanged, this, forget);
    CommandPalette& palette = frame.commandPalette();
    palette.setSource([this] { return m_frame.findables() + home(); });
    palette.setRecent(QSettings().value(recentKey(context)).toStringList());
    connect(&palette, &CommandPalette::recentChanged, this,
        [this](const QStringList& ids) { QSettings().setValue(recentKey(m_context), ids); });
    connect(&palette, &CommandPalette::chosen, this, &HomePalette::doFound);
    connect(&m_runner, &CommandRunner::refused, this, [this](const Error& error) {
        Q_EMIT messageRaised({Severity::Warning, {}, tr("Not done"), error.message, {}, true});
    });
}

const QList<Findable>& HomePalette::home() {
    if (!m_isUpToDate)
        m_home = findablesOf(m_context.devices, m_context.home);
    m_isUpToDate = true;
    return m_home;
}

void HomePalette::doFound(const Findable& findable) {
    switch (findable.kind) {
    case FindableKind::Device:
        return Q_EMIT deviceRequested(findable.device);
    case FindableKind::Place:
        return Q_EMIT roomRequested(findable.object);
    case FindableKind::Variable:
        return Q_EMIT variableRequested(findable.title);
    case FindableKind::Wish:
        return wish(findable);
    case FindableKind::Program:
        return runProgram(findable);
    case FindableKind::Action:
    case FindableKind::Page:
    case FindableKind::Setting:
        return; // the window does them itself
    }
}

void HomePalette::wish(const Findable& findable) {
    const Device* device = m_context.devices.device(findable.device);
    const auto unit = device ? unitOfChannel(*device, findable.channel) : std::nullopt;
    if (unit)
        m_runner.run(actionFor(findable.wish, *unit, m_context.values), &m_frame);
}

void HomePalette::runProgram(const Findable& findable) {
    whenDone(m_context.edit(RunProgram{findable.object}), this, [this, findable](const Result<void>& done) {
        if (done)
            Q_EMIT messageRaised({Severity::Information, QStringLiteral("play"), tr("Started"),
                tr("What the program switches shows as soon as the devices report."), {}, true});
        else
            Q_EMIT messageRaised({Severity::Warning, {}, tr("Not done"), done.error().message, {}, true});
    });
}

} // namespace ccudesk
