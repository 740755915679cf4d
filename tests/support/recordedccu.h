// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"
#include "core/rpc/xmlrpcvalue.h"
#include "tests/support/fakeccu.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace ccudesk::test {

//! What another program asked a real CCU once, and what that answered.
class Recording {
public:
    //! Empty when the file is not there.
    explicit Recording(const QString& file);

    [[nodiscard]] bool isEmpty() const { return m_xml.isEmpty(); }
    //! Nothing when this was not asked.
    [[nodiscard]] std::optional<rpc::XmlRpcValue> xml(const QString& method, const QStringList& params = {}) const;
    [[nodiscard]] qsizetype count(const QString& method) const { return m_counts.value(method); }
    //! The whole response; of scripts by the name in their first line. Empty when this was not asked.
    [[nodiscard]] QJsonObject json(const QString& method) const { return m_json.value(method); }
    [[nodiscard]] QJsonArray list(const QString& method) const;
    //! Values as its script told them, by "address.parameter".
    [[nodiscard]] QHash<QString, QJsonValue> values() const;

private:
    QHash<QString, rpc::XmlRpcValue> m_xml;
    QHash<QString, qsizetype> m_counts;
    QHash<QString, QJsonObject> m_json;
};

//! A CCU that knows what is recorded and nothing else, on real sockets: its web page with the JSON API, and the one
//! interface that was asked. Our scripts are not recorded: they are answered from what its own methods told.
class RecordedCcu {
public:
    enum class User { Administrator, Other };
    explicit RecordedCcu(const Recording& recording, User user = User::Administrator);

    [[nodiscard]] Profile profile() const;
    [[nodiscard]] qsizetype requests() const { return m_web.requests().size() + m_hmip.requests().size(); }
    //! Requests that the recording holds no answer to, by method, sorted.
    [[nodiscard]] QStringList unrecorded() const;
    //! Whether it sends its devices to whoever registers, as it did.
    bool callsBack = true;

private:
    [[nodiscard]] FakeCcu::Answer web(const FakeCcu::Request& request);
    [[nodiscard]] QJsonObject jsonAnswer(const QJsonObject& call);
    [[nodiscard]] FakeCcu::Answer interface(const FakeCcu::Request& request);
    [[nodiscard]] rpc::MethodResponse xmlAnswer(const rpc::MethodCall& call);
    [[nodiscard]] rpc::MethodResponse multicall(const rpc::MethodCall& call);
    void sendDevices(const QString& url, const QString& interfaceId);

    const Recording& m_recording;
    User m_user;
    FakeCcu m_web;
    FakeCcu m_hmip;
    QSet<QString> m_unrecorded;
};

} // namespace ccudesk::test
