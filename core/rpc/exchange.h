// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"
#include "core/rpc/rpctransport.h"
#include "core/rpc/servertrust.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>

namespace ccudesk::rpc {

class UploadDevice;

//! One request on its way through a NetworkTransport, from the first try to the result; deletes itself then.
class Exchange final : public QObject {
    Q_OBJECT
public:
    //! refusals: why TLS to a host and port failed last; shared by the exchanges of one transport, because of several
    //! requests that wait for connections only the first learns the reason.
    Exchange(QNetworkAccessManager& manager, ServerTrust* trust, QHash<QString, Error>& refusals,
        const HttpRequest& request, std::chrono::milliseconds connectTimeout, quint64 id, QObject* parent);
    ~Exchange() override;

    [[nodiscard]] QFuture<Result<HttpReply>> future() { return m_result.future(); }
    void start();

private:
    enum class Stop { None, Connect, TooLarge, Untrusted, Unwanted, Quiet };
    void connectReply();
    void judgeErrors(const QList<QSslError>& errors);
    void judgeCertificate();
    [[nodiscard]] bool isRefused(const QList<QSslError>& errors);
    void watchSink();
    void passOn();
    void watchSize(qint64 received, qint64 total);
    void stop(Stop reason);
    void finished();
    void resolve(const Result<HttpReply>& result);
    [[nodiscard]] bool mayBeSentAgain(QNetworkReply::NetworkError error, int status) const;
    [[nodiscard]] bool wasSent() const;
    [[nodiscard]] Error quietError(const QString& detail) const;
    [[nodiscard]] Error unknownOutcome(QNetworkReply::NetworkError error, const QString& detail) const;
    [[nodiscard]] QString closedPort(const QString& sentence) const;
    [[nodiscard]] Error errorOf(QNetworkReply::NetworkError error) const;

    QNetworkAccessManager& m_manager;
    ServerTrust* m_trust;
    QHash<QString, Error>& m_refusals;
    HttpRequest m_request;
    QString m_where;
    quint64 m_id;
    std::unique_ptr<QNetworkReply> m_reply;
    UploadDevice* m_upload = nullptr;
    PendingResult<HttpReply> m_result;
    QTimer m_connectTimer;
    QTimer m_wish; //!< asks a sink whether it still wants anything
    QTimer m_quiet; //!< since the last byte for a sink
    QElapsedTimer m_elapsed;
    Stop m_stop = Stop::None;
    int m_moreTries = 0; //!< after the first
    bool m_isRequestSent = false;
};

} // namespace ccudesk::rpc
