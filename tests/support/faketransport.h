// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/future.h"
#include "core/rpc/rpctransport.h"

#include <QList>

#include <functional>
#include <utility>

namespace ccudesk::test {

//! A transport without a network: one function answers each request; all requests are kept.
class FakeTransport final : public rpc::RpcTransport {
public:
    using Answer = Result<rpc::HttpReply>;
    using Handler = std::function<Answer(const rpc::HttpRequest&)>;
    using LateHandler = std::function<QFuture<Answer>(const rpc::HttpRequest&)>;

    explicit FakeTransport(Handler handler)
        : m_handler([handler = std::move(handler)](const rpc::HttpRequest& r) { return readyFuture(handler(r)); }) { }
    //! For answers that come later: return the future of a promise the test keeps.
    [[nodiscard]] static FakeTransport late(LateHandler handler) { return FakeTransport(std::move(handler), 0); }

    [[nodiscard]] QFuture<Answer> send(const rpc::HttpRequest& request) override {
        requests.append(request);
        return m_handler(request);
    }
    void setHandler(Handler handler) {
        m_handler = [handler = std::move(handler)](const rpc::HttpRequest& r) { return readyFuture(handler(r)); };
    }

    [[nodiscard]] static Answer ok(const QByteArray& body, const QByteArray& contentType = "text/xml") {
        return rpc::HttpReply{200, contentType, body, {}};
    }
    [[nodiscard]] static Answer status(int status, const QByteArray& body = {}) {
        return rpc::HttpReply{status, "text/html", body, {}};
    }
    [[nodiscard]] qsizetype count(const QString& label) const {
        qsizetype n = 0;
        for (const rpc::HttpRequest& request : requests)
            n += request.label == label ? 1 : 0;
        return n;
    }

    QList<rpc::HttpRequest> requests;

private:
    FakeTransport(LateHandler handler, int) : m_handler(std::move(handler)) { }
    LateHandler m_handler;
};

} // namespace ccudesk::test
