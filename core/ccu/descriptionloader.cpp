// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/descriptionloader.h"

#include "core/base/pendingresult.h"
#include "core/rpc/descriptions.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"

namespace ccudesk {

namespace {

const QString valuesKey = QStringLiteral("VALUES");

DescriptionKey keyOf(const Device& device, const Channel& channel) {
    return {device.interface, device.type, device.firmware, channel.version, channel.index, valuesKey};
}

ParamsetDescription sharedFrom(const rpc::XmlRpcValue& answer, const Device& device, const Channel& channel) {
    ParamsetDescription shared;
    for (const ParameterDescription& description : rpc::readParameters(answer, {device.type, channel.index}))
        shared.append(std::make_shared<const ParameterDescription>(description));
    return shared;
}

} // namespace

DescriptionLoader::DescriptionLoader(const CcuConnection::Stores& stores, const QString& cacheFolder, QObject* parent)
    : QObject(parent), m_stores(stores), m_cache(cacheFolder) { }

QFuture<Result<void>> DescriptionLoader::load(const DeviceKey& key, rpc::RpcClient* client) {
    const Device* device = m_stores.devices.device(key);
    if (!device)
        return readyFuture(Result<void>(failure(ErrorCode::Invalid, tr("The CCU no longer has this device."))));
    QList<Channel> unknown;
    QList<rpc::MethodCall> calls;
    for (const Channel& channel : device->channels) {
        if (const auto cached = m_cache.find(keyOf(*device, channel))) {
            apply(device->keyOf(channel), *cached);
        } else if (channel.paramsets.isEmpty() || channel.paramsets.contains(valuesKey)) {
            unknown.append(channel);
            calls.append({QStringLiteral("getParamsetDescription"), {channel.address, valuesKey}});
        }
    }
    if (calls.isEmpty())
        return readyFuture(Result<void>());
    if (!client)
        return readyFuture(
            Result<void>(failure(ErrorCode::Network, tr("%1 is not connected right now.").arg(key.interface))));
    const auto result = makePending<void>();
    whenDone(client->multicall(calls), this,
        [this, result, unknown, device = *device](const Result<QList<Result<rpc::XmlRpcValue>>>& answers) {
            if (!answers)
                return result->resolve(tl::unexpected<Error>(answers.error()));
            for (qsizetype i = 0; i < qMin(unknown.size(), answers->size()); ++i) {
                if (const auto& answer = answers->at(i); answer) {
                    const ParamsetDescription description = sharedFrom(*answer, device, unknown[i]);
                    m_cache.insert(keyOf(device, unknown[i]), description);
                    apply(device.keyOf(unknown[i]), description);
                }
            }
            result->resolve({});
        });
    return result->future();
}

void DescriptionLoader::apply(const ChannelKey& channel, const ParamsetDescription& description) {
    for (const ParameterDescriptionPtr& parameter : description)
        (void)m_stores.values.ensure({channel.interface, channel.address, parameter->id}, parameter);
}

} // namespace ccudesk
