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

ParamsetDescription sharedFrom(const rpc::XmlRpcValue& answer, const QString& deviceType, std::optional<int> index) {
    ParamsetDescription shared;
    for (const ParameterDescription& description : rpc::readParameters(answer, {deviceType, index}))
        shared.append(std::make_shared<const ParameterDescription>(description));
    return shared;
}

Error deviceIsGone() {
    return {ErrorCode::Invalid, DescriptionLoader::tr("The CCU no longer has this device."), {}, 0};
}

} // namespace

DescriptionLoader::DescriptionLoader(const CcuConnection::Stores& stores, const QString& cacheFolder, QObject* parent)
    : QObject(parent), m_stores(stores), m_cache(cacheFolder) { }

QFuture<Result<void>> DescriptionLoader::load(const DeviceKey& key, rpc::RpcClient* client) {
    const Device* device = m_stores.devices.device(key);
    if (!device)
        return readyFuture(Result<void>(tl::unexpected(deviceIsGone())));
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
                    const ParamsetDescription description = sharedFrom(*answer, device.type, unknown[i].index);
                    m_cache.insert(keyOf(device, unknown[i]), description);
                    apply(device.keyOf(unknown[i]), description);
                }
            }
            result->resolve({});
        });
    return result->future();
}

QFuture<Result<ParamsetDescriptionPtr>> DescriptionLoader::describe(const ParamsetKey& key, rpc::RpcClient& client) {
    const Device* device = m_stores.devices.device(key.channel().device());
    const Channel* channel = m_stores.devices.channel(key.channel());
    const std::optional<int> index = key.channel().index();
    if (!device || (index && !channel))
        return readyFuture(Result<ParamsetDescriptionPtr>(tl::unexpected(deviceIsGone())));
    const DescriptionKey cacheKey{key.interface, device->type, device->firmware,
        channel ? channel->version : device->version, index.value_or(-1), key.kind()};
    if (const auto cached = m_cache.find(cacheKey))
        return readyFuture(Result<ParamsetDescriptionPtr>(cached));
    const auto result = makePending<ParamsetDescriptionPtr>();
    whenDone(client.call(QStringLiteral("getParamsetDescription"), {key.address, key.kind()}), this,
        [this, result, cacheKey, index](const Result<rpc::XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected(answer.error()));
            m_cache.insert(cacheKey, sharedFrom(*answer, cacheKey.deviceType, index));
            result->resolve(m_cache.find(cacheKey));
        });
    return result->future();
}

void DescriptionLoader::apply(const ChannelKey& channel, const ParamsetDescription& description) {
    for (const ParameterDescriptionPtr& parameter : description)
        (void)m_stores.values.ensure({channel.interface, channel.address, parameter->id}, parameter);
}

} // namespace ccudesk
