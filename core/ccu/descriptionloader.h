// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "core/rpc/rpcclient.h"
#include "core/store/descriptioncache.h"

namespace ccudesk {

//! Paramset descriptions, only of what is looked at: from the cache, else at most 20 per request (architecture §5).
class DescriptionLoader : public QObject {
    Q_OBJECT
public:
    //! stores must outlive the loader.
    DescriptionLoader(const CcuConnection::Stores& stores, const QString& cacheFolder, QObject* parent = nullptr);

    //! VALUES of all channels, into the value store. client may be null while the interface is not connected: then only
    //! the cache answers.
    [[nodiscard]] QFuture<Result<void>> load(const DeviceKey& device, rpc::RpcClient* client);
    //! Of one parameter set of any kind.
    [[nodiscard]] QFuture<Result<ParamsetDescriptionPtr>> describe(const ParamsetKey& key, rpc::RpcClient& client);

private:
    void apply(const ChannelKey& channel, const ParamsetDescription& description);

    CcuConnection::Stores m_stores;
    DescriptionCache m_cache;
};

} // namespace ccudesk
