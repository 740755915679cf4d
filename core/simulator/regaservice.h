// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/home.h"

#include <QString>

#include <functional>
#include <optional>

namespace ccudesk::simulator {

//! The logic layer's script language, as far as this program uses it: our own scripts, recognised by their first line
//! (resources/rega), and single statements that set a data point or a variable or run a program. Anything else gives
//! no output at all, as a syntax error does (protocol §5.7).
class RegaService {
public:
    using Publish = std::function<void(const QList<HomeEvent>&)>;
    //! home outlives this object.
    RegaService(Home& home, Publish publish);

    [[nodiscard]] QString run(const QString& script);
    //! Lines of the list of users: ReGa id, name, level.
    void setUsers(const QList<QStringList>& users) { m_users = users; }

private:
    [[nodiscard]] QString inventory() const;
    [[nodiscard]] QString values(const QString& interface) const;
    [[nodiscard]] QString messages() const;
    [[nodiscard]] QString users() const;
    void addUnannounced(QString& out) const;
    static void addVariable(QString& out, const SystemVariable& variable);
    // Those that change something; their lines without the end mark (regaedits.cpp).
    [[nodiscard]] QString rename(const QString& script);
    [[nodiscard]] QString setVariable(const QString& script);
    [[nodiscard]] QString program(const QString& script);
    [[nodiscard]] QString acknowledge(const QString& script);
    [[nodiscard]] QString createGroup(const QString& script);
    [[nodiscard]] QString editGroup(const QString& script);
    [[nodiscard]] QString finish(const QString& script);
    [[nodiscard]] QString shapeVariable(const QString& script);
    [[nodiscard]] QString deleteVariable(const QString& script);
    [[nodiscard]] QString variableUsage(const QString& script);
    [[nodiscard]] QString groupLine(const ChannelGroup& group) const;
    [[nodiscard]] QString statements(const QString& script);
    [[nodiscard]] bool setState(const QString& object, const QString& literal);

    Home& m_home;
    Publish m_publish;
    QList<QStringList> m_users;
};

} // namespace ccudesk::simulator
