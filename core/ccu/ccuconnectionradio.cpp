// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/alldone.h"
#include "core/ccu/ccuconnection_p.h"
#include "core/rpc/radiosignals.h"

// What is asked about the radio only when somebody looks at it.

namespace ccudesk {

QFuture<Result<QList<RadioSignal>>> CcuConnection::readSignals() {
    using Signals = QList<RadioSignal>;
    const auto all = std::make_shared<Signals>();
    QList<QFuture<Result<void>>> answered;
    const QStringList names = d->interfaces ? d->interfaces->registeredNames() : QStringList();
    for (const QString& name : names) {
        if (!traitsOf(name).tellsSignalsWhenAsked)
            continue;
        const auto one = makePending<void>();
        answered.append(one->future());
        whenDone(d->interfaces->client(name)->call(QStringLiteral("rssiInfo")), this,
            [name, all, one](const Result<rpc::XmlRpcValue>& answer) {
                if (!answer)
                    return one->resolve(tl::unexpected<Error>(answer.error()));
                all->append(rpc::readSignals(*answer, name));
                one->resolve({});
            });
    }
    const auto result = makePending<Signals>();
    whenDone(allDone(answered, this), this, [all, result](const Result<void>& done) {
        result->resolve(done ? Result<Signals>(*all) : Result<Signals>(tl::unexpected<Error>(done.error())));
    });
    return result->future();
}

} // namespace ccudesk
