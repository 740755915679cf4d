// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/domain/homeedit.h"
#include "core/domain/interfaceedit.h"
#include "core/domain/interfaceoffer.h"
#include "core/domain/paramset.h"
#include "core/domain/radiosignal.h"
#include "core/store/backupfile.h"
#include "ui/pages/commandrunner.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace ccudesk {

class ChangeJournal;
class DeviceStore;
class EventLog;
class HomeStore;
class LinkStore;
class Installation;
class PendingTracker;
class ValueHistory;
class ValueStore;
struct DeviceKey;

//! Where pages send what a person changes about the home: CcuConnection::edit in the program, a list in tests.
using HomeEditSender = std::function<QFuture<Result<void>>(const HomeEdit& edit)>;

//! What pages ask and change about the devices that an interface has; each as CcuConnection does it.
struct DeviceCare {
    std::function<QFuture<Result<void>>(const InterfaceEdit& edit)> edit = {};
    std::function<QStringList()> interfaces = [] { return QStringList(); }; //!< that this CCU has
    std::function<InterfaceOffer(const QString& interfaceName)> offerOf
        = [](const QString&) { return InterfaceOffer(); };
    std::function<QFuture<Result<int>>(const QString& interfaceName)> installMode = {};
    std::function<QFuture<Result<QList<DeviceKey>>>(const DeviceKey& device)> replaceableBy = {};
    std::function<QFuture<Result<QStringList>>(const ChannelKey& channel)> suppressedMessages = {};
    std::function<void(const DeviceKey& device)> describe = {};
    const PendingTracker* pending = nullptr;
};

//! What pages ask and do about the CCU as a whole.
struct HomeCare {
    //! Names of the programs that use a variable, as far as the CCU tells.
    std::function<QFuture<Result<QStringList>>(const QString& variableId)> programsUsing = {};
    //! The last one that this program made.
    std::function<std::optional<BackupFacts>()> lastBackup = {};
    //! Shows where one is made; empty where there is none to be had.
    std::function<void()> showBackup = {};
};

//! What a page reads and where it sends: the stores of one CCU and, as functions, the connection to it. Tests fill the
//! stores themselves and keep what is sent.
struct PageContext {
    const DeviceStore& devices;
    const ValueStore& values;
    const EventLog& events;
    const Clock& clock;
    CommandSender send;
    std::function<QFuture<Result<void>>(const DeviceKey& device)> loadDescriptions;
    std::function<QFuture<Result<QByteArray>>(const QString& deviceType, int size)> devicePicture;
    QString settingsGroup; //!< per profile: where a page keeps what it remembers
    const HomeStore& home;
    HomeEditSender edit;
    std::function<QFuture<Result<Paramset>>(const ParamsetKey& key)> readParamset = {};
    std::function<QFuture<Result<ParamsetReport>>(const Paramset& base, const ParamsetValues& changes)> writeParamset
        = {};
    ChangeJournal* journal = nullptr; //!< null where nothing is written down
    const LinkStore* links = nullptr; //!< null where there are none to be had
    std::function<QFuture<Result<void>>()> loadLinks = {};
    std::function<QFuture<Result<QMap<QString, bool>>>(const ChannelKey& channel)> keyReports = {};
    DeviceCare care = {};
    HomeCare homeCare = {};
    ValueHistory* history = nullptr; //!< null where nothing is recorded
    std::function<QFuture<Result<QList<RadioSignal>>>()> readSignals = {};
};

//! Both must outlive whoever uses the context.
[[nodiscard]] PageContext pageContext(Installation& installation, const Clock& clock);

} // namespace ccudesk
