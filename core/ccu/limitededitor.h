// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/pendingresult.h"
#include "core/ccu/homeeditor.h"

#include <QJsonObject>

namespace ccudesk {

class Session;

//! For users of a CCU who are no administrators: values of system variables and running programs, by the calls of the
//! JSON API that every user may make (protocol §5.4). Everything else is refused with a sentence.
class LimitedEditor final : public HomeEditor {
    Q_OBJECT
public:
    //! All of it must outlive the editor.
    LimitedEditor(Session& session, const QString& user, const CcuConnection::Stores& stores, const Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> edit(const HomeEdit& edit) override;

private:
    [[nodiscard]] QFuture<Result<void>> apply(const SetVariable& edit);
    [[nodiscard]] QFuture<Result<void>> apply(const RunProgram& edit);
    template <typename Edit> [[nodiscard]] QFuture<Result<void>> apply(const Edit&) const { return notAllowed(); }
    [[nodiscard]] QFuture<Result<void>> notAllowed() const;
    [[nodiscard]] Result<QJsonObject> argumentsFor(const SystemVariable& variable, const Value& value) const;
    [[nodiscard]] bool isOnlyOne(const SystemVariable& variable) const;
    void verify(const SetVariable& edit, const SharedResult<void>& result);

    Session& m_session;
    QString m_user;
    const Clock& m_clock;
};

} // namespace ccudesk
