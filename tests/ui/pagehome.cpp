// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pagehome.h"

#include "core/ccu/ccuconnection.h"
#include "tests/ui/demostores.h"

#include <QAccessible>

// Apart from its header: thirty tests would each compile all lists of what may be edited.

namespace ccudesk::test {

PageHome::PageHome(bool isFilled) {
    if (isFilled)
        fill();
}

PageHome::~PageHome() = default;

void PageHome::fill() {
    pourDemoHome(simulated, devices, values, clock.nowMs());
    home.setServiceMessages(simulated.serviceMessages());
    home.setSystemVariables(simulated.systemVariables());
    home.setPrograms(simulated.programs());
    home.setInbox(simulated.inbox());
}

DeviceCare PageHome::care() {
    return {[this](const InterfaceEdit& edit) {
                interfaceEdits.append(edit);
                return readyFuture(editAnswer);
            },
        [this] { return simulated.interfaces(); }, &CcuConnection::offerOf,
        [this](const QString& /*interface*/) { return readyFuture(Result<int>(secondsLeft)); },
        [this](const DeviceKey& device) {
            QList<DeviceKey> old;
            for (const QString& address : simulated.replaceableBy(device.interface, device.address))
                old.append({device.interface, address});
            return readyFuture(Result<QList<DeviceKey>>(old));
        },
        [this](const ChannelKey& channel) { return readyFuture(Result<QStringList>(suppressed.value(channel))); },
        [this](const DeviceKey& device) { asked.append(device); }, &pending};
}

HomeCare PageHome::homeCare() {
    return {[this](const QString& id) {
                QStringList names;
                for (const Program& program : simulated.programsUsing(id))
                    names.append(program.name);
                return readyFuture(Result<QStringList>(names));
            },
        [this] { return lastBackup; }, [this] { ++backupsShown; }};
}

PageContext PageHome::context() {
    return {devices, values, events, clock,
        [this](const Command& command) {
            commands.append(command);
            return readyFuture(answer);
        },
        [this](const DeviceKey& device) {
            described.append(device);
            return readyFuture(Result<void>{});
        },
        [this](const QString& type, int /*size*/) {
            pictures.append(type);
            return readyFuture(picture);
        },
        QStringLiteral("profile"), home,
        [this](const HomeEdit& edit) {
            edits.append(edit);
            return readyFuture(editAnswer);
        },
        {}, {}, &journal, links, {}, {}, care(), homeCare()};
}

void PageHome::event(const ChannelKey& channel, const QString& parameter, const Value& value) {
    const EventBatch batch{channel.interface, clock.nowMs(), {{channel.address, parameter, value}}};
    events.append(batch);
    values.apply(batch);
}

void PageHome::confirm(const Command& command) {
    for (const Confirmation& confirmation : command.confirmations)
        event(confirmation.channel, confirmation.parameter, confirmation.expected);
}

const Device* PageHome::find(ChannelKind kind, std::optional<bool> isOn) const {
    for (const DeviceKey& key : devices.keys()) {
        const Device* device = devices.device(key);
        const auto unit = mainUnitOf(*device);
        if (!unit || unit->kind != kind)
            continue;
        const DataPoint* point = values.get(unit->state, unit->mainParameter);
        const DataPoint* lost
            = values.get({key.interface, key.address + QStringLiteral(":0")}, QStringLiteral("UNREACH"));
        if (lost && lost->value.toBool())
            continue;
        if (!isOn || (point && point->origin != ValueOrigin::NeverReceived && point->value.toBool() == *isOn))
            return device;
    }
    return nullptr;
}

QStringList namelessWidgets(QWidget& page) {
    QStringList nameless;
    const auto widgets = page.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&page) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(
                QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()));
    }
    return nameless;
}

void useTestSettings(const QString& name) {
    QCoreApplication::setOrganizationName(QStringLiteral("ccudesk-tests"));
    QCoreApplication::setApplicationName(name);
}

} // namespace ccudesk::test
