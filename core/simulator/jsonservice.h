// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/home.h"
#include "core/simulator/interfaceprocess.h"
#include "core/simulator/regaservice.h"
#include "core/simulator/sessions.h"
#include "core/simulator/simulator.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <map>
#include <memory>

namespace ccudesk::simulator {

//! The ways to the interface processes, by name.
using InterfaceCalls = std::map<QString, std::function<void(const rpc::MethodCall&, const InterfaceProcess::Done&)>>;

//! The JSON API of the web user interface (protocol §5): sessions, privilege levels, error codes, and the methods that
//! a client uses.
class JsonService {
public:
    //! Everything passed by reference outlives this object.
    JsonService(const Options& options, Home& home, const Faults& faults, InterfaceCalls interfaces,
        RegaService::Publish publish);

    using Done = std::function<void(const QByteArray&)>;
    //! Body of a request → body of its answer, now or later. Returns the method's name for the counter; of a script of
    //! this program "ReGa.runScript#users".
    QString handle(const QByteArray& body, const Done& done);

    [[nodiscard]] Sessions& sessions() { return m_sessions; }

private:
    struct Reply {
        int error = 0; //!< 0: text is the result, as JSON
        QString text;
    };
    using Answer = std::function<void(const Reply&)>;
    using Function = std::function<void(const QJsonObject&, const Answer&)>;
    struct Method {
        Level level = Level::None;
        QStringList required;
        Function function;
    };

    void addSessionMethods();
    void addSystemMethods();
    void addProtectionMethods();
    void addUserMethods();
    void addInterfaceMethods();
    void addGatewayMethods();
    void addLinkMethods();
    void addInterfaceDeviceMethods();
    void addWriteMethods();
    void addDeviceMethods();
    void addGroupMethods();
    void addVariableMethods();
    //! A method that answers at once.
    void add(const QString& name, Level level, const QStringList& required,
        const std::function<Reply(const QJsonObject&)>& function);
    //! A method of an interface process; `translate` turns its result into JSON.
    void addForwarded(const QString& name, Level level, const QStringList& required,
        const std::function<rpc::MethodCall(const QJsonObject&)>& call,
        const std::function<QString(const rpc::XmlRpcValue&)>& translate);
    [[nodiscard]] Reply refusal(const Method& method, const QJsonObject& arguments);
    [[nodiscard]] Reply login(const QJsonObject& arguments);
    [[nodiscard]] const Device* deviceById(const QString& regaId) const;
    [[nodiscard]] QString deviceDetail(const Device& device) const;
    [[nodiscard]] const SystemVariable* variable(const QString& idOrName) const;
    [[nodiscard]] QByteArray encoded(const QString& text) const;

    const Options& m_options;
    Home& m_home;
    const Faults& m_faults;
    InterfaceCalls m_interfaces;
    RegaService m_rega;
    Sessions m_sessions;
    QHash<QString, Method> m_methods;
};

} // namespace ccudesk::simulator
