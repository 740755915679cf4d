// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/wordindex.h"
#include "core/control/findable.h"

#include <QAbstractListModel>

namespace ccudesk {

namespace paletterole {
enum Role {
    DetailRole = Qt::UserRole + 1, //!< QString
    IconRole, //!< QString: name of a theme icon
    KindRole, //!< QString: "Device"
    ShortcutRole, //!< QString
    EnabledRole, //!< bool
};
}

//! The best hits for what was typed, of everything that has a name. What was used last comes first among equals.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int mostRows = 12;

    explicit PaletteModel(QObject* parent = nullptr);

    void setFindables(const QList<Findable>& all);
    //! Ids, the last one first.
    void setRecent(const QStringList& ids);
    void find(const QString& query);
    [[nodiscard]] const Findable& at(int row) const { return m_all.at(m_found.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] int bonusOf(int index, bool isEmptyQuery) const;

    QList<Findable> m_all;
    WordIndex m_index;
    QHash<QString, int> m_recent; //!< id → place
    QList<int> m_found;
};

//! The whole row in one sentence, for a screen reader.
[[nodiscard]] QString spokenRow(const Findable& findable);

} // namespace ccudesk
