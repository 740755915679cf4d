// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/ccuconnection_p.h"
#include "core/ccu/interfacetraits.h"
#include "core/store/devicestore.h"

#include <type_traits>

// Which devices an interface process has: what is asked about that, and what follows when it changes.

namespace ccudesk {

namespace {

template <typename Edit>
constexpr bool changesDevices
    = std::is_same_v<Edit,
          AddDevice> || std::is_same_v<Edit, SearchDevices> || std::is_same_v<Edit, DeleteDevice> || std::is_same_v<Edit, ReplaceDevice>;

} // namespace

InterfaceOffer CcuConnection::offerOf(const QString& interfaceName) {
    return traitsOf(interfaceName).offer;
}

QFuture<Result<int>> CcuConnection::installMode(const QString& interfaceName) {
    if (const Result<void> reachable = d->isReachable(interfaceName); !reachable)
        return readyFuture(Result<int>(tl::unexpected<Error>(reachable.error())));
    const auto result = makePending<int>();
    whenDone(d->interfaces->client(interfaceName)->call(QStringLiteral("getInstallMode")), this,
        [result](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            result->resolve(qBound(0, answer->toInt(), longestInstallMode));
        });
    return result->future();
}

QFuture<Result<QList<DeviceKey>>> CcuConnection::replaceableBy(const DeviceKey& device) {
    if (const Result<void> reachable = d->isReachable(device.interface); !reachable)
        return readyFuture(Result<QList<DeviceKey>>(tl::unexpected<Error>(reachable.error())));
    const auto result = makePending<QList<DeviceKey>>();
    whenDone(d->interfaces->client(device.interface)->call(QStringLiteral("listReplaceableDevices"), {device.address}),
        this, [this, device, result](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            QList<DeviceKey> old;
            for (const rpc::XmlRpcValue& told : answer->toArray()) {
                const DeviceKey key{device.interface, told.member(QStringLiteral("ADDRESS")).toString()};
                if (key != device && d->stores.devices.device(key) && !old.contains(key))
                    old.append(key);
            }
            result->resolve(old);
        });
    return result->future();
}

QFuture<Result<QStringList>> CcuConnection::suppressedMessages(const ChannelKey& channel) {
    if (const Result<void> reachable = d->isReachable(channel.interface); !reachable)
        return readyFuture(Result<QStringList>(tl::unexpected<Error>(reachable.error())));
    const auto result = makePending<QStringList>();
    const QString method = QStringLiteral("getSuppressedServiceMessages");
    whenDone(d->interfaces->client(channel.interface)->call(method, {channel.address}), this,
        [result](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            result->resolve(answer->toStringList());
        });
    return result->future();
}

void CcuConnection::describe(const DeviceKey& device) {
    if (d->isReachable(device.interface))
        d->describeAgain(device.interface, {device.address});
}

//! What no callback tells, or none that would arrive.
void CcuConnection::Private::followUp(const InterfaceEdit& edit) {
    if (state != ConnectionState::Live)
        return;
    std::visit(
        [this](const auto& one) {
            using Edit = std::decay_t<decltype(one)>;
            if constexpr (changesDevices<Edit>) {
                const QString name = interfaceOf(one);
                const InterfaceLink* link = interfaces->link(name);
                if (link && link->status().state != InterfaceState::Live)
                    askForDevices(name);
            } else if constexpr (std::is_same_v<Edit, UpdateFirmware>) {
                describeAgain(one.device.interface, {one.device.address});
            } else if constexpr (std::is_same_v<Edit, SuppressMessage>) {
                next(backend().loadUnannounced(), [](const Result<void>&) {});
            }
        },
        edit);
}

} // namespace ccudesk
