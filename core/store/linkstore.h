// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/link.h"

#include <QList>
#include <QMap>
#include <QObject>

#include <optional>

namespace ccudesk {

//! The direct links of one CCU, as its interfaces told them when somebody asked.
class LinkStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Takes the place of what was known of this interface. atMs: wall clock.
    void setLinks(const QString& interfaceName, const QList<DirectLink>& links, qint64 atMs);

    //! By interface, each in the order of the CCU.
    [[nodiscard]] QList<DirectLink> links() const;
    //! Nothing when there is no such link.
    [[nodiscard]] std::optional<DirectLink> find(
        const QString& interfaceName, const QString& sender, const QString& receiver) const;
    [[nodiscard]] QStringList interfaces() const { return m_known.keys(); } //!< that have told theirs
    //! 0: nothing was told yet. Of several interfaces the oldest.
    [[nodiscard]] qint64 readAtMs() const;

Q_SIGNALS:
    void linksChanged();

private:
    struct Known {
        QList<DirectLink> links;
        qint64 atMs = 0;
    };
    QMap<QString, Known> m_known; //!< by interface
};

} // namespace ccudesk
