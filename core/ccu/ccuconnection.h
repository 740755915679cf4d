// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/ccu/connectionfigures.h"
#include "core/ccu/connectionstep.h"
#include "core/ccu/connectiontimings.h"
#include "core/ccu/hostroute.h"
#include "core/ccu/showncertificate.h"
#include "core/control/command.h"
#include "core/domain/homeedit.h"
#include "core/domain/interfaceedit.h"
#include "core/domain/interfaceoffer.h"
#include "core/domain/paramset.h"
#include "core/domain/radiosignal.h"
#include "core/domain/valueevent.h"
#include "core/profile/profile.h"
#include "core/security/securityscope.h"
#include "core/store/backupfile.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ccudesk {

struct SecurityFacts;

class ChangeJournal;
class DeviceStore;
class EventLog;
class HomeStore;
class LinkStore;
class ValueStore;

enum class ConnectionState {
    Idle, //!< never opened, or closed
    Connecting, //!< finding out what answers; signing in
    Loading, //!< reading the home
    Live,
    Reconnecting, //!< was live; values are stored ones; tries again by itself
    Failed, //!< needs the person: password, certificate, permission
    Closing, //!< de-registering and logging out
};

enum class InterfaceState {
    Unknown,
    Connecting,
    Live, //!< registered, and a callback has come
    Silent, //!< answers, but no callback comes: values are read, not live
    Down, //!< does not answer; `reason` says why
};

struct InterfaceStatus {
    QString name; //!< "HmIP-RF"
    InterfaceState state = InterfaceState::Unknown;
    QString reason; //!< translated sentence; empty when Live
    QString version; //!< answer of getVersion
    quint16 port = 0;
    bool isTls = false;
    qint64 lastEventMs = 0; //!< wall clock; 0: none yet
    QList<ConnectionStep> steps; //!< from its first answer to a callback that we asked for
    bool refusesLogin = false; //!< Down, because it does not take user and password
    bool isDetour = false; //!< reached through the CCU's web page, because its own port is closed
    bool awaitsFirstEvent = false; //!< Silent, because it sends nothing before its first event
    bool mayNotRegister = false; //!< Silent, because this user may not register through the web page
    bool isOverdue = false; //!< an answer has been waited for longer than usual; `steps` say which
    RetryPlan retry; //!< of what is Down
    //! Callbacks should have come, and did not.
    [[nodiscard]] bool isBlocked() const {
        return state == InterfaceState::Silent && !awaitsFirstEvent && !mayNotRegister;
    }
    bool operator==(const InterfaceStatus&) const = default;
};

//! What detection found (protocol §1.6, §12.1).
struct BackendInfo {
    QString product; //!< "OpenCCU", "CCU3", "RaspberryMatic", "Simulator"; as far as it can be told
    QString version; //!< "3.89.8.20260821"
    bool operator==(const BackendInfo&) const = default;
};

//! Everything the program does with one CCU: detection, one session, reading the home, callbacks, commands,
//! watchdog, reconnection, signing off. Lives in the GUI thread and pushes into the stores given to it.
class CcuConnection : public QObject {
    Q_OBJECT
public:
    struct Stores {
        DeviceStore& devices;
        ValueStore& values;
        HomeStore& home;
        EventLog& events;
    };

    //! clock and stores must outlive the connection. dataDir holds what must survive a crash: secret callback path,
    //! registered URLs, description cache, snapshot (mode 0600).
    CcuConnection(const Profile& profile, const Secret& password, const QString& dataDir, const Stores& stores,
        const Clock& clock, const ConnectionTimings& timings = {}, const RouteFinder& routes = &findRoute,
        QObject* parent = nullptr);
    ~CcuConnection() override;

    //! Starts; progress comes as stateChanged. While Closing, as soon as that is done; else does nothing unless Idle or
    //! Failed.
    void open();
    //! In place of open(), for what was recorded: Live at once, although there is no CCU. From here on nothing is ever
    //! sent to anybody, and every write is refused with a sentence. Before anybody looks: no change is told.
    void beginReplay();
    [[nodiscard]] bool isReplay() const;
    //! As if it had just been reported.
    void play(const EventBatch& batch);
    //! What failed is done again now instead of later: the whole attempt, or each interface that is down or silent.
    void tryAgain();
    //! De-registers every callback URL and logs out, also on failure paths; finishes within 5 s whatever happens, then
    //! with ErrorCode::Timeout.
    [[nodiscard]] QFuture<Result<void>> close();

    [[nodiscard]] ConnectionState state() const;
    //! Why the state is Failed or Reconnecting: the sentence a person sees.
    [[nodiscard]] Error lastError() const;
    [[nodiscard]] BackendInfo backend() const;
    [[nodiscard]] QList<InterfaceStatus> interfaces() const;
    //! The way to the CCU itself: its name, its web page, the login. interfacesChanged() and stateChanged() tell.
    [[nodiscard]] QList<ConnectionStep> steps() const;
    //! While Reconnecting, or while there is an unreadReason(); that of a single interface is in its status.
    [[nodiscard]] RetryPlan retryPlan() const;
    //! The time that steps and plans are told by.
    [[nodiscard]] const Clock& clock() const;
    //! Why what no event tells (messages, variables, programs) could not be read the last time, while everything else
    //! goes on: mostly the CCU's web page gives no answer. Nothing once it was read. interfacesChanged() tells.
    [[nodiscard]] const std::optional<Error>& unreadReason() const;
    //! About the certificate that is accepted.
    [[nodiscard]] CertificateRemark certificateRemark() const;
    //! What this user may not see or do; empty for an administrator. Known once signed in.
    [[nodiscard]] QString limitation() const;
    //! "192.168.1.20:43439"; empty before the listener is up.
    [[nodiscard]] QString callbackAddress() const;
    //! A line to paste that lets the CCU in there through this computer's firewall (firewallRule()); empty before the
    //! listener is up.
    [[nodiscard]] QString callbackRule() const;
    //! The login of this program; nothing where the CCU knows none.
    [[nodiscard]] std::optional<SessionFigures> session() const;
    //! Of each part of the CCU since the connection was first opened, the web page first. Nobody tells of changes.
    [[nodiscard]] QList<TrafficFigures> traffic() const;
    //! Every request to the CCU by method name; callbacks don't count.
    [[nodiscard]] QMap<QString, quint64> requestCounts() const;
    [[nodiscard]] const Profile& profile() const;
    //! What the person calls it, and whether anything may be written: both at once, without a new connection.
    void setManner(const QString& name, bool isReadOnly);

    //! Queues a command. Resolves when the CCU has accepted or refused it; confirmation by the device shows in the
    //! ValueStore as the end of the pending state. Errors: Fault, OutcomeUnknown, Invalid, Network …
    [[nodiscard]] QFuture<Result<void>> execute(const Command& command);

    //! Changes the home itself: names, rooms, variables, programs, messages. Once it resolves without an error, the
    //! stores tell the new state. Errors: Permission, Invalid, Fault, OutcomeUnknown, Network …
    [[nodiscard]] QFuture<Result<void>> edit(const HomeEdit& edit);
    //! Names of the programs that use a variable, as the CCU's own index has them: scripts within programs are not in
    //! there. One request, nothing is changed.
    [[nodiscard]] QFuture<Result<QStringList>> programsUsing(const QString& variableId);

    //! Changes what an interface process keeps: links, what a key reports. One call, through the interface's queue.
    //! Once it resolves, links() tells the new state where somebody has asked for the links. Errors as of execute().
    [[nodiscard]] QFuture<Result<void>> edit(const InterfaceEdit& edit);
    //! Asks each interface that keeps direct links for all of them: one request each. An error: not all have answered.
    [[nodiscard]] QFuture<Result<void>> loadLinks();
    [[nodiscard]] const LinkStore& links() const;
    //! Whether a key reports to the CCU, as its interface has it (protocol §10.5); by parameter.
    [[nodiscard]] QFuture<Result<QMap<QString, bool>>> keyReports(const ChannelKey& channel);

    //! What can be done about the devices of an interface.
    [[nodiscard]] static InterfaceOffer offerOf(const QString& interfaceName);
    //! For how many seconds it still lets new devices in; 0: it does not.
    [[nodiscard]] QFuture<Result<int>> installMode(const QString& interfaceName);
    //! The old devices whose place a new one can take.
    [[nodiscard]] QFuture<Result<QList<DeviceKey>>> replaceableBy(const DeviceKey& device);
    //! The kinds of messages of a channel that its interface keeps quiet about.
    [[nodiscard]] QFuture<Result<QStringList>> suppressedMessages(const ChannelKey& channel);
    //! Reads the description of a device again, such as how far its update has come.
    void describe(const DeviceKey& device);

    //! How BidCos devices and gateways hear each other, asked anew: one request per interface. Devices of the others
    //! report it as values. Nothing where nobody tells. An error: not all have answered.
    [[nodiscard]] QFuture<Result<QList<RadioSignal>>> readSignals();

    //! Loads the VALUES descriptions of a device's channels (from the disk cache when known) into the ValueStore.
    [[nodiscard]] QFuture<Result<void>> loadDescriptions(const DeviceKey& device);

    //! MASTER of a device or channel, or what a channel keeps for a link, as the CCU holds it. No radio message.
    [[nodiscard]] QFuture<Result<Paramset>> readParamset(const ParamsetKey& key);
    //! Writes what differs from base, unless somebody else has changed the same parameters, and reads it back. Every
    //! parameter's outcome is in the report and in the journal. VALUES are commands: execute().
    [[nodiscard]] QFuture<Result<ParamsetReport>> writeParamset(const Paramset& base, const ParamsetValues& changes);
    //! What this program has changed in the CCU's configuration.
    [[nodiscard]] ChangeJournal& journal() const;

    //! Lets the CCU make a backup, stores it and checks it; takes minutes, and ends when progress says false. bytes: so
    //! far; 0 while the CCU packs. Nothing is left of one that is not whole. Errors: Permission, Storage, Invalid …
    [[nodiscard]] QFuture<Result<BackupFacts>> backUp(
        const QString& path, const std::function<bool(qint64 bytes)>& progress);
    //! The last one that this program made.
    [[nodiscard]] std::optional<BackupFacts> lastBackup() const;

    //! Reads and tries what tells how well this CCU is protected: few questions, and harmless requests without user
    //! and password to this CCU alone; nothing is written. What is not known says why. ports: where to knock, by the
    //! names of protectionprobe.h; empty: the usual places. No error: there is always something to say.
    [[nodiscard]] QFuture<Result<SecurityFacts>> gatherSecurity(
        const SecurityScope& scope, const QMap<QString, quint16>& ports = {});

    //! For experts: what an interface process can do, by its own account.
    [[nodiscard]] QFuture<Result<QStringList>> methodsOf(const QString& interfaceName);
    //! Any call. arguments: `"LEQ0123456:1", "LEVEL", 0.5`. What does more than read (methodKind()) goes through the
    //! same gate as every write and stands in the journal; the answer comes as readable text.
    [[nodiscard]] QFuture<Result<QString>> callMethod(
        const QString& interfaceName, const QString& method, const QString& arguments);
    //! A script in the CCU's logic layer; counts as a change. Resolves with what it printed.
    [[nodiscard]] QFuture<Result<QString>> runScript(const QString& script);

    //! Picture of a device type from the user's own CCU, PNG bytes; cached in dataDir. Size 50 or 250.
    [[nodiscard]] QFuture<Result<QByteArray>> devicePicture(const QString& deviceType, int size);

Q_SIGNALS:
    void stateChanged(ccudesk::ConnectionState state);
    void interfacesChanged();
    //! setManner() has changed something.
    void mannerChanged();
    //! Every batch as it came, before the stores; for `--listen`.
    void eventsReceived(const ccudesk::EventBatch& batch);
    //! Loading: steps done and to do.
    void progressChanged(int done, int total, const QString& sentence);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk
