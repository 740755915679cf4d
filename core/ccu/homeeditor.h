// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/future.h"
#include "core/ccu/backend.h"
#include "core/domain/home.h"
#include "core/domain/homeedit.h"

#include <QObject>

namespace ccudesk {

//! Changes a home by the means of one kind of CCU and one role of user, and tells the stores what has become of it.
//! Takes only what checkedEdit() has passed.
class HomeEditor : public QObject {
    Q_OBJECT
public:
    //! stores must outlive the editor.
    explicit HomeEditor(const CcuConnection::Stores& stores, QObject* parent = nullptr)
        : QObject(parent), m_stores(stores) { }

    [[nodiscard]] virtual QFuture<Result<void>> edit(const HomeEdit& edit) = 0;
    //! Names of the programs that use a variable, as far as the CCU knows them. Refused where there is no asking.
    [[nodiscard]] virtual QFuture<Result<QStringList>> programsUsing(const QString& variableId);

protected:
    [[nodiscard]] const CcuConnection::Stores& stores() const { return m_stores; }

    // What the stores tell from now on.
    void nameIs(const QString& interfaceName, const QString& address, const QString& name);
    void variableIs(const QString& id, const Value& value, qint64 changedAtMs);
    void variableIs(const SystemVariable& variable); //!< new or changed
    void variableIsGone(const QString& id);
    void programIs(const QString& id, bool isActive, qint64 lastExecutedAtMs);
    void messageIsGone(const AcknowledgeMessage& message);
    void groupIs(GroupKind kind, const ChannelGroup& group); //!< new or changed
    void groupIsGone(GroupKind kind, const QString& id);
    void deviceIsFinished(const DeviceKey& device);

    [[nodiscard]] const SystemVariable* variable(const QString& id) const; //!< null when unknown
    [[nodiscard]] const Program* program(const QString& id) const;
    //! Fails when another variable has this name: programs and add-ons find variables by it.
    [[nodiscard]] Result<void> checkName(const VariableShape& shape, const QString& ownId) const;
    //! Fails for one that the CCU or an add-on keeps for itself: it would not work without it.
    [[nodiscard]] Result<void> checkDeletable(const QString& id) const;
    [[nodiscard]] const ChannelGroup* group(GroupKind kind, const QString& id) const;

    //! The CCU answered that it has no such thing.
    [[nodiscard]] static Error unknownObject();
    //! It answered, and what was to be changed is as it was.
    [[nodiscard]] static Error unchanged();
    [[nodiscard]] static Error switchedOff(const QString& program);

private:
    CcuConnection::Stores m_stores;
};

} // namespace ccudesk
