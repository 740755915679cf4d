// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "core/ccu/connectionfigures.h"
#include "core/domain/homeedit.h"
#include "core/rpc/rpcclient.h"
#include "core/rpc/rpctransport.h"
#include "core/security/securityscope.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ccudesk {

struct SystemFacts;

//! Device addresses by interface name, as whoever keeps the names knows them.
using KnownAddresses = QHash<QString, QStringList>;

//! Everything that differs between the kinds of machine behind a host name: how one is recognised, signed in to, and
//! asked for what no interface process tells. Picked by BackendChoice; nobody else asks which one it is.
class Backend : public QObject {
    Q_OBJECT
public:
    //! All of it outlives the back end.
    struct Surroundings {
        const Profile& profile;
        const Secret& password;
        rpc::RpcTransport& transport;
        CcuConnection::Stores stores;
        const Clock& clock;
        const ConnectionTimings& timings;
    };
    struct Identity {
        enum class Certainty { No, Perhaps, Yes };
        Certainty certainty = Certainty::No;
        BackendInfo info;
        std::optional<Error> whyNot = std::nullopt; //!< something else answers there; what a person should know of it
    };

    explicit Backend(const Surroundings& surroundings, QObject* parent = nullptr)
        : QObject(parent), m_surroundings(surroundings) { }

    //! Asks what is there, without a login. An error means that nothing answered.
    [[nodiscard]] virtual QFuture<Result<Identity>> identify() = 0;
    //! Names of the steps of the ladder that identify() and signIn() are, and what the first one found.
    [[nodiscard]] virtual QString answerStep() const = 0;
    [[nodiscard]] virtual QString answerSentence(const BackendInfo& info) const = 0;
    //! Resolves with the sentence of its step.
    [[nodiscard]] virtual QFuture<Result<QString>> signIn() = 0;
    [[nodiscard]] virtual QFuture<Result<QStringList>> interfaceNames() = 0;
    //! What the user may not see or do, as a sentence; empty when there is nothing to say.
    [[nodiscard]] virtual QString limitation() const = 0;
    //! False: loadValues() tells nothing, values come as events and where somebody looks.
    [[nodiscard]] virtual bool readsAllValues() const = 0;
    //! Of the login; nothing where there is none to speak of.
    [[nodiscard]] virtual std::optional<SessionFigures> session() const { return std::nullopt; }
    //! Another way to an interface whose own port is closed; null where there is none. Valid while signed in.
    [[nodiscard]] virtual std::unique_ptr<rpc::RpcClient> detourTo(const QString& interfaceName) = 0;

    //! What an earlier attempt still reads is not stored any more.
    virtual void startLoading() = 0;
    //! Names, rooms, functions, system variables, programs.
    [[nodiscard]] virtual QFuture<Result<KnownAddresses>> loadInventory() = 0;
    //! Every VALUES parameter of one interface.
    [[nodiscard]] virtual QFuture<Result<void>> loadValues(const QString& interfaceName) = 0;
    //! What no event tells.
    [[nodiscard]] virtual QFuture<Result<void>> loadUnannounced() = 0;
    //! Ends what is being read; what waits ends with this reason.
    virtual void stopLoading(const Error& reason) = 0;

    //! Nothing is being read, so a poll may begin; with what beginPoll() says.
    [[nodiscard]] virtual bool isIdle() const = 0;
    [[nodiscard]] virtual QFuture<Result<void>> beginPoll() = 0;
    //! Takes what is no reading of a channel out of a batch, and uses it.
    virtual void takeEvents(EventBatch& batch) = 0;
    //! What a person changes about the home; one that has passed checkedEdit(). Refused with a sentence where this kind
    //! of CCU or this user cannot do it. Once it resolves, the stores tell what has become of it.
    [[nodiscard]] virtual QFuture<Result<void>> edit(const HomeEdit& edit) = 0;
    //! Names of the programs that use a variable; refused where nobody keeps that.
    [[nodiscard]] virtual QFuture<Result<QStringList>> programsUsing(const QString& variableId) = 0;
    //! Makes a backup on the CCU and hands it over bit by bit; takes minutes. Refused with a sentence where there is
    //! none to be had. When sink says false, it ends.
    [[nodiscard]] virtual QFuture<Result<void>> downloadBackup(const std::function<bool(const QByteArray& bytes)>& sink)
        = 0;
    //! What somebody has written by hand; resolves with what it printed. Refused where there is no logic layer, and for
    //! users who may not.
    [[nodiscard]] virtual QFuture<Result<QString>> runScript(const QString& script) = 0;
    [[nodiscard]] virtual bool hasDevicePictures() const = 0;
    //! What it says about its own protection, of what is in scope; what it does not tell has a reason. Few questions,
    //! one after the other.
    [[nodiscard]] virtual QFuture<Result<SystemFacts>> readProtection(const SecurityScope& scope) = 0;
    //! Of the interfaces that this kind of machine may have: whose ports a look at its protection tries.
    [[nodiscard]] virtual QStringList possibleInterfaces() const = 0;
    [[nodiscard]] virtual QFuture<Result<void>> signOff() = 0;

Q_SIGNALS:
    //! The login has ended and is refused from now on: the person must act.
    void refused(const ccudesk::Error& error);
    //! It knows nothing of us any more: most likely it has restarted.
    void forgotten();

protected:
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }

private:
    Surroundings m_surroundings;
};

} // namespace ccudesk
