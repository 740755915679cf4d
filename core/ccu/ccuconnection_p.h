// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Inside of CcuConnection: its parts and the steps of one connection attempt.

#include "core/base/backoff.h"
#include "core/base/pendingresult.h"
#include "core/base/turns.h"
#include "core/ccu/backendchoice.h"
#include "core/ccu/callbackaddress.h"
#include "core/ccu/callbacklistener.h"
#include "core/ccu/ccuconnection.h"
#include "core/ccu/commandtracker.h"
#include "core/ccu/configurator.h"
#include "core/ccu/descriptionloader.h"
#include "core/ccu/deviceintake.h"
#include "core/ccu/devicepictures.h"
#include "core/ccu/eventwatch.h"
#include "core/ccu/interfaceset.h"
#include "core/ccu/registrationbook.h"
#include "core/ccu/steplog.h"
#include "core/ccu/trustpolicy.h"
#include "core/ccu/wakewatch.h"
#include "core/domain/home.h"
#include "core/rpc/networktransport.h"
#include "core/rpc/trafficmeter.h"
#include "core/store/linkstore.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QTimer>

#include <optional>

namespace ccudesk {

struct CcuConnection::Private {
    Private(CcuConnection& connection, const Profile& theProfile, const Secret& thePassword, const QString& dataDir,
        const Stores& theStores, const Clock& theClock, const ConnectionTimings& theTimings,
        const RouteFinder& theRoutes);

    void enter(ConnectionState next);
    //! Of the way to the CCU itself; those of an interface are kept by its link.
    enum Step { Found, Answers, SignedIn };
    void beginStep(Step step);
    void finishStep(Step step, const QString& sentence);
    void report(int step, const QString& sentence);
    void fail(const Error& error);
    void dropInterfaces();
    void retireInterfaces();

    void restoreSnapshot();
    QFuture<Result<void>> saveSnapshot();
    static void tidyUp();
    void pollQuietly();
    void pollEnded(const Result<void>& read);
    void pollOverdue();
    void tellUnread(const std::optional<Error>& reason);
    void checkOwnAddress();
    void readGateways();
    void gatewaysRead(const QString& name, const QList<RadioGateway>& gateways);
    void wokeUp();

    // one attempt, in this order; each step starts the next
    void findCcu();
    void listen(const HostRoute& route);
    void detect();
    void signIn();
    void listInterfaces();
    void forgetOtherInterfaces(const QStringList& names);
    void registerAndLoad(const QStringList& names);
    void completeDevices();
    void devicesOverdue();
    void askForMissingDevices();
    void loadValues();
    void loadLastThings();
    void finishLoading();

    void connectCallbacks();
    void eventsArrived(const EventBatch& batch);
    void devicesTold(const QString& name, const rpc::XmlRpcArray& list);
    void devicesArrived(const QString& name);
    void deviceChanged(const QString& name, const QString& address);
    void describeAgain(const QString& name, const QStringList& addresses);
    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] Result<void> isReachable(const QString& interfaceName) const;
    [[nodiscard]] Result<void> mayWriteTo(const QString& interfaceName) const;
    [[nodiscard]] static Error notConnected(const QString& interfaceName);
    [[nodiscard]] QFuture<Result<void>> acknowledge(const AcknowledgeMessage& message);
    [[nodiscard]] QFuture<Result<void>> sendEdit(const HomeEdit& edit);
    void readAfter(const HomeEdit& edit, const Result<void>& told);
    [[nodiscard]] QFuture<Result<void>> loadLinksOf(const QString& interfaceName);
    //! An edit that was answered.
    struct InterfaceAnswer {
        InterfaceEdit edit;
        quint64 entry = 0; //!< in the journal; 0: not there
        SharedResult<void> result;
        Result<void> told;
    };
    void interfaceEdited(const InterfaceAnswer& answer);
    void conclude(const InterfaceAnswer& answer, const Result<void>& outcome);
    [[nodiscard]] Result<void> linkOutcome(const InterfaceAnswer& answer) const;
    void followUp(const InterfaceEdit& edit);
    void noteOwnCommand(const Command& command);
    void askForDevices(const QString& name);
    void readBack(const DataPointKey& key);
    void readShown(const DeviceKey& key);
    void applyRead(const ChannelKey& channel, const rpc::XmlRpcStruct& values, qint64 startedMs);
    void readBackAgain();
    void reloadHome();
    void noteInterfaceStates();
    void interfaceRegistered(const QString& name);
    void interfacesMoved();
    void signOff();
    [[nodiscard]] QFuture<Result<void>> logOut(const InterfaceSet* stopping);
    void closed();
    [[nodiscard]] QStringList incompleteInterfaces() const;
    [[nodiscard]] Backend& backend() const { return kinds.current(); }

    //! Runs handler only while the attempt that asked is still the current one.
    template <typename T, typename Handler> void next(const QFuture<T>& future, Handler handler) {
        whenDone(future, &q, [this, attempt = attempt, handler = std::move(handler)](const T& result) {
            if (attempt == this->attempt)
                handler(result);
        });
    }

    CcuConnection& q;
    Profile profile;
    Secret password;
    Stores stores;
    const Clock& clock;
    ConnectionTimings timings;
    RouteFinder routes;

    QString snapshotFile;
    Turns turns; //!< of the snapshot
    RegistrationBook book;
    Result<std::unique_ptr<TrustPolicy>> trust;
    rpc::NetworkTransport network;
    rpc::TrafficMeter transport;
    BackendChoice kinds;
    DeviceIntake intake;
    CallbackListener listener;
    CallbackAddress callback;
    CommandTracker tracker;
    EventWatch eventWatch;
    WakeWatch wakeWatch;
    DescriptionLoader descriptions;
    ChangeJournal journal;
    Configurator configurator;
    DevicePictures pictures;
    BackupLog backups;
    LinkStore links;
    struct LinkEdits {
        int underWay = 0;
        QList<InterfaceAnswer> answered; //!< wait for the last one, after which the CCU is asked how things are
    };
    QHash<QString, LinkEdits> linkEdits; //!< by interface
    std::unique_ptr<InterfaceSet> interfaces;
    std::unique_ptr<InterfaceSet> retiring; //!< of the attempt that failed; de-registers
    //! The next attempt waits for it: it registers the same URLs.
    QFuture<Result<void>> retired = readyFuture(Result<void>());

    ConnectionState state = ConnectionState::Idle;
    Error error;
    SharedResult<void> closing;
    Result<void> signedOff; //!< what came of closing so far
    bool isWantedAgain = false; //!< open() came while closing
    BackendInfo found;
    QFuture<Result<KnownAddresses>> reloading; //!< the home, read anew; finished: not at the moment
    KnownAddresses expected; //!< what the back end knows; complete when the stores hold it all
    bool isInventoryLoaded = false;
    bool areDevicesComplete = false; //!< or asked for; values come next
    bool isLoadingValues = false;
    QSet<QString> unreadInterfaces; //!< their values have to be read: they registered, or have new devices
    QHash<QString, QHash<QString, qint64>> changedAtMs; //!< by interface and address, monotonic
    QSet<QString> untoldInterfaces; //!< a question about their devices got no answer
    QHash<QString, InterfaceState> interfaceStates; //!< as noted last
    QSet<DeviceKey> shown; //!< their values were asked for; of this attempt, where nobody tells all values
    QList<DataPointKey> unreadPoints; //!< of commands nobody knows the outcome of
    bool wasLive = false;
    bool isReplay = false; //!< there is no CCU
    bool isKnownHome = false; //!< the last state of it was stored
    quint64 attempt = 0;
    StepLog steps;
    Backoff backoff;
    RetryPlan retryPlan;
    std::optional<Error> unreadReason;
    int unreadPolls = 0; //!< in a row
    QHostAddress ccuAddress; //!< of this attempt
    QTimer retry;
    QTimer patience; //!< newDevices should have begun to come by now
    QTimer poll; //!< what no event tells: service messages, interfaces whose callbacks don't arrive
    QTimer pollPatience; //!< its answer is overdue
    QTimer gatewayPoll;
    QTimer closeLimit; //!< a CCU that hangs must not keep the program open
    QTimer reload; //!< new devices appeared: read names and values soon
};

} // namespace ccudesk
