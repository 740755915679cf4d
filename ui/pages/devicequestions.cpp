// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/devicequestions.h"

#include "core/domain/messagewords.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "ui/pages/backupnote.h"
#include "ui/pages/choicedialog.h"
#include "ui/pages/deletedevicedialog.h"
#include "ui/style.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::DeviceQuestions)
};

Message refusal(const QString& title, const Error& error) {
    const bool isUncertain = error.code == ErrorCode::OutcomeUnknown;
    return {Severity::Warning, {}, isUncertain ? Tr::tr("Not certain") : title, error.message, {}, true};
}

Message news(const QString& icon, const QString& title, const QString& text) {
    return {Severity::Information, icon, title, text, {}, true};
}

//! "Deckenleuchte (HmIP-BSM, 000855699C1103)"
QString identity(const PageContext& context, const DeviceKey& key) {
    const Device* device = context.devices.device(key);
    return Tr::tr("%1 (%2, %3)")
        .arg(context.devices.displayNameOf(key), device ? device->type : QString(), key.address);
}

void replace(const PageContext& context, const ReplaceDevice& edit, QWidget* asker, const Teller& tell) {
    const QString name = context.devices.displayNameOf(edit.device);
    whenDone(context.care.edit(edit), asker, [tell, name](const Result<void>& result) {
        if (!result)
            return tell(refusal(Tr::tr("Not replaced"), result.error()));
        tell(news(QStringLiteral("refresh"), Tr::tr("“%1” is replaced").arg(name),
            Tr::tr(
                "The new device has its name, rooms, links and settings. A device that sleeps fetches them when it is "
                "woken.")));
    });
}

} // namespace

void askToDeleteDevice(const PageContext& context, const Device& device, QWidget* asker, const Teller& tell) {
    const InterfaceOffer offer = context.care.offerOf(device.interface);
    auto* dialog = new DeleteDeviceDialog(
        {context.devices.displayNameOf(device.key()), device.type, device.address}, offer, asker->window());
    offerBackup(context, *dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, asker, [context, dialog, key = device.key(), asker, tell] {
        DeleteDevice edit = dialog->edit();
        edit.device = key;
        const QString name = context.devices.displayNameOf(key);
        whenDone(context.care.edit(edit), asker, [tell, name, edit](const Result<void>& result) {
            if (!result)
                return tell(refusal(Tr::tr("Not deleted"), result.error()));
            tell(news(QStringLiteral("check"),
                edit.isDeferred ? Tr::tr("“%1” will be deleted").arg(name) : Tr::tr("“%1” is deleted").arg(name),
                edit.isDeferred    ? Tr::tr("At once if it answers, else as soon as it does.")
                    : edit.isReset ? Tr::tr("It was told to forget this CCU, and can be taught in anywhere.")
                                   : Tr::tr("Reset it by hand before it is taught in somewhere else.")));
        });
    });
    dialog->open();
}

void askForReplaced(const PageContext& context, const DeviceKey& newDevice, QWidget* asker, const Teller& tell) {
    whenDone(context.care.replaceableBy(newDevice), asker,
        [context, newDevice, asker, tell](const Result<QList<DeviceKey>>& old) {
            if (!old)
                return tell(refusal(Tr::tr("Not replaced"), old.error()));
            if (old->isEmpty())
                return tell(news({}, Tr::tr("Nothing to replace"),
                    Tr::tr("The CCU knows no other device whose place this one could take.")));
            QList<ChoiceDialog::Choice> choices;
            for (const DeviceKey& key : *old)
                choices.append({key.address, identity(context, key)});
            auto* dialog = new ChoiceDialog(Tr::tr("Replace a device"),
                Tr::tr("Which device does %1 replace? It gets its name, rooms, links and settings; the old one is gone "
                       "then.")
                    .arg(identity(context, newDevice)),
                choices, {Tr::tr("Replace")}, asker->window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::accepted, asker, [context, dialog, newDevice, asker, tell] {
                replace(context, {{newDevice.interface, dialog->chosen()}, newDevice.address}, asker, tell);
            });
            dialog->open();
        });
}

void askForReplacement(const PageContext& context, const DeviceKey& oldDevice, QWidget* asker, const Teller& tell) {
    const Device* old = context.devices.device(oldDevice);
    QList<ChoiceDialog::Choice> choices;
    for (const DeviceKey& key : context.home.inbox())
        if (const Device* fresh = context.devices.device(key);
            fresh && old && key.interface == oldDevice.interface && fresh->type == old->type)
            choices.append({key.address, identity(context, key)});
    if (choices.isEmpty())
        return tell(news(QStringLiteral("plus"), Tr::tr("Teach in the new device first"),
            Tr::tr("Once a new %1 is in the inbox, it can take the place of “%2”.")
                .arg(old ? old->type : QString(), context.devices.displayNameOf(oldDevice))));
    auto* dialog = new ChoiceDialog(Tr::tr("Replace a device"),
        Tr::tr(
            "Which new device takes the place of %1? It gets its name, rooms, links and settings; the old one is gone "
            "then.")
            .arg(identity(context, oldDevice)),
        choices, {Tr::tr("Replace")}, asker->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, asker, [context, dialog, oldDevice, asker, tell] {
        replace(context, {oldDevice, dialog->chosen()}, asker, tell);
    });
    dialog->open();
}

void askToUpdate(const PageContext& context, const QList<DeviceKey>& devices, QWidget* asker, const Teller& tell,
    const std::function<void(const DeviceKey&, bool)>& moved) {
    if (devices.isEmpty())
        return;
    const QString question = devices.size() == 1
        ? Tr::tr("Install the new firmware on “%1”?").arg(context.devices.displayNameOf(devices.constFirst()))
        : Tr::tr("Install the new firmware on %n device(s), one after the other?", nullptr,
            static_cast<int>(devices.size()));
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, Tr::tr("Please confirm"), question, QMessageBox::Cancel, asker->window());
    box->setObjectName(QStringLiteral("firmwareQuestion"));
    box->setInformativeText(
        Tr::tr("A device does nothing else meanwhile, and the old firmware cannot be brought back. Do "
               "not take its power away before it is done."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* agree = box->addButton(Tr::tr("Install"), QMessageBox::AcceptRole);
    offerBackup(context, *box);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, asker,
        [context, devices, asker, tell, moved, agree](const QAbstractButton* button) {
            if (button != agree)
                return;
            for (const DeviceKey& key : devices) {
                if (moved)
                    moved(key, true);
                whenDone(context.care.edit(UpdateFirmware{key}), asker, [tell, moved, key](const Result<void>& result) {
                    if (moved)
                        moved(key, false);
                    if (!result)
                        tell(refusal(Tr::tr("Not updated"), result.error()));
                });
            }
        });
    box->open();
}

void repairConfiguration(const PageContext& context, const DeviceKey& device, QWidget* asker, const Teller& tell) {
    const InterfaceOffer offer = context.care.offerOf(device.interface);
    const QString name = context.devices.displayNameOf(device);
    const InterfaceEdit edit = offer.resendsConfiguration ? InterfaceEdit(ResendConfiguration{device})
                                                          : InterfaceEdit(RereadConfiguration{device});
    whenDone(context.care.edit(edit), asker, [tell, name](const Result<void>& result) {
        if (!result)
            return tell(refusal(Tr::tr("Not repaired"), result.error()));
        tell(news(QStringLiteral("refresh"), Tr::tr("“%1” is being repaired").arg(name),
            Tr::tr("The CCU exchanges all settings with the device once more. This takes a few minutes; a device that "
                   "sleeps has to be woken.")));
    });
}

namespace {

struct HiddenMessage {
    ChannelKey channel;
    QString parameter;
};
using HiddenTaker = std::function<void(const Result<QList<HiddenMessage>>& hidden)>;

//! One channel after the other: an interface has each asked by itself.
void collectHidden(const PageContext& context, QList<ChannelKey> channels, const QList<HiddenMessage>& found,
    QWidget* asker, const HiddenTaker& taken) {
    if (channels.isEmpty())
        return taken(found);
    const ChannelKey channel = channels.takeFirst();
    whenDone(context.care.suppressedMessages(channel), asker,
        [context, channels, channel, found, asker, taken](const Result<QStringList>& kinds) {
            if (!kinds)
                return taken(tl::unexpected<Error>(kinds.error()));
            QList<HiddenMessage> all = found;
            for (const QString& parameter : *kinds)
                all.append({channel, parameter});
            collectHidden(context, channels, all, asker, taken);
        });
}

void askWhichToShow(const PageContext& context, const QString& name, const QList<HiddenMessage>& hidden, QWidget* asker,
    const Teller& tell) {
    QList<ChoiceDialog::Choice> choices;
    for (const HiddenMessage& one : hidden) {
        const QString title = messageWords(one.parameter).title;
        choices.append({QString::number(choices.size()),
            one.channel.index() == 0
                ? title
                : Tr::tr("%1 (%2)", "message, channel").arg(title, context.devices.displayNameOf(one.channel))});
    }
    auto* dialog = new ChoiceDialog(Tr::tr("Hidden messages"),
        Tr::tr("Which kind of message of “%1” is to be shown again?").arg(name), choices,
        {Tr::tr("Show again"), ButtonKind::Primary}, asker->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, asker, [context, dialog, hidden, asker, tell] {
        const HiddenMessage chosen = hidden.at(dialog->chosen().toInt());
        whenDone(context.care.edit(SuppressMessage{chosen.channel, chosen.parameter, false}), asker,
            [tell](const Result<void>& result) {
                if (!result)
                    tell(refusal(Tr::tr("Not changed"), result.error()));
            });
    });
    dialog->open();
}

} // namespace

void askForHiddenMessages(const PageContext& context, const Device& device, QWidget* asker, const Teller& tell) {
    const QString name = context.devices.displayNameOf(device.key());
    QList<ChannelKey> channels;
    for (const Channel& channel : device.channels)
        channels.append(device.keyOf(channel));
    collectHidden(
        context, channels, {}, asker, [context, name, asker, tell](const Result<QList<HiddenMessage>>& hidden) {
            if (!hidden)
                return tell(refusal(Tr::tr("Not changed"), hidden.error()));
            if (hidden->isEmpty())
                return tell(news(QStringLiteral("messages"), Tr::tr("Nothing is hidden"),
                    Tr::tr("Every kind of message of “%1” is shown.").arg(name)));
            askWhichToShow(context, name, *hidden, asker, tell);
        });
}

} // namespace ccudesk
