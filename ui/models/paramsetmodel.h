// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/paramsetdraft.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>

namespace ccudesk {

namespace paramsetcolumn {
enum Column { Name, Held, Draft, Remark, Revert, Count };
}

//! A draft of a parameter set as rows below headings: what the CCU holds, what a person wants, what is to be said about
//! it. Editing goes into the draft.
class ParamsetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ParameterRole = roles::FirstFreeRole, //!< QString; empty for a heading
        IsChangedRole, //!< bool
        HasProblemRole, //!< bool: it is not sent as it is
        IsEditableRole, //!< bool
        ShowsKeysRole, //!< bool: the parameter's own name stands below the other one
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Null shows nothing. The draft must outlive the model, or be taken away before.
    void setDraft(ParamsetDraft* draft);
    void setText(const QString& text);
    void setChangedOnly(bool isChangedOnly);
    void setShowsWeekProgram(bool shows);
    void setShowsKeys(bool shows);
    //! What became of the last write, where that is not what was wanted.
    void setRemarks(const QMap<QString, QString>& remarks);
    [[nodiscard]] int weekProgramCount() const;
    [[nodiscard]] QModelIndex indexOf(const QString& parameter) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString parameter; //!< empty: a heading
        QString heading;
        bool operator==(const Row&) const = default;
    };

    void reload();
    [[nodiscard]] bool isShown(const QString& parameter) const;
    void changeRows(const QStringList& parameters);
    [[nodiscard]] QVariant headingData(const Row& row, int column, int role) const;
    [[nodiscard]] QString text(const QString& parameter, int column) const;
    [[nodiscard]] QString shown(const QString& parameter, const Value& value) const;
    [[nodiscard]] QString remark(const QString& parameter) const;
    [[nodiscard]] QString togetherText(const QString& parameter) const;

    ParamsetDraft* m_draft = nullptr;
    QString m_text;
    bool m_isChangedOnly = false;
    bool m_showsWeekProgram = false;
    bool m_showsKeys = false;
    QMap<QString, QString> m_remarks;
    QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
};

} // namespace ccudesk
