// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"
#include "core/rpc/rpctransport.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace ccudesk {

//! File names by device type and size, from the CCU's own table /config/devdescr/DEVDB.tcl (protocol §9).
using PictureTable = QHash<QString, QHash<int, QString>>;
[[nodiscard]] PictureTable readPictureTable(const QByteArray& tcl);

//! Pictures of device types, loaded from the user's own CCU when first shown and kept in a folder: they are the
//! manufacturer's property and never part of the program.
class DevicePictures : public QObject {
    Q_OBJECT
public:
    //! transport and profile must outlive this.
    DevicePictures(
        rpc::RpcTransport& transport, const Profile& profile, const QString& folder, QObject* parent = nullptr);

    //! PNG bytes. size: 50 or 250. Errors: no picture for this type (Invalid), or the CCU's answer.
    [[nodiscard]] QFuture<Result<QByteArray>> picture(const QString& deviceType, int size);

private:
    using Answer = QFuture<Result<QByteArray>>;
    [[nodiscard]] Answer get(const QString& path, qint64 limit);
    [[nodiscard]] Answer fetch(const QString& deviceType, int size);
    [[nodiscard]] QString cacheFile(const QString& deviceType, int size) const;

    rpc::RpcTransport& m_transport;
    const Profile& m_profile;
    QString m_folder;
    std::optional<PictureTable> m_table;
    std::optional<Answer> m_tableAnswer; //!< under way: asked once however many pictures wait for it
};

} // namespace ccudesk
