// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/homereader.h"
#include "core/ccu/jsonanswers.h"

namespace ccudesk {

class Session;

//! For users who are no administrators: by the calls of the JSON API that every user may make (protocol §5.4). It tells
//! no values: they come as events, and where somebody looks (CcuConnection::loadDescriptions).
class LimitedLoader final : public HomeReader {
    Q_OBJECT
public:
    //! session and stores must outlive the loader.
    LimitedLoader(Session& session, const CcuConnection::Stores& stores, QObject* parent = nullptr);

    //! A guest gets no system variables and no programs.
    [[nodiscard]] QFuture<Result<KnownAddresses>> loadInventory() override;
    //! Nothing to do.
    [[nodiscard]] QFuture<Result<void>> loadValues(const QString& interfaceName) override;
    //! System variables and programs, for users.
    [[nodiscard]] QFuture<Result<void>> loadUnannounced() override;

private:
    //! A method of the JSON API, and what it tells.
    struct Question {
        QString method;
        QJsonArray JsonInventory::*part;
    };
    [[nodiscard]] static QList<Question> aboutVariables();
    void ask(QList<Question> questions, const std::shared_ptr<JsonInventory>& told, const SharedResult<void>& asked);

    Session& m_session;
};

} // namespace ccudesk
