// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listmodel.h"

#include <QWidget>

class QLabel;

namespace ccudesk {

class FilterField;
class RowTree;
class SentenceLabel;

//! A list of channels with a heading and a filter, one of which is chosen.
class ChannelPicker : public QWidget {
    Q_OBJECT
public:
    //! name: of the list, for screen readers and tests.
    ChannelPicker(const QString& title, const QString& name, QWidget* parent = nullptr);

    //! What is chosen stays chosen while it is in the list.
    void setRows(const QList<ListRow>& rows, const QString& emptySentence);
    //! Key of the chosen row; empty when there is none.
    [[nodiscard]] QString chosen() const;
    void choose(const QString& key);

Q_SIGNALS:
    void chosenChanged();

private:
    ListModel m_model;
    ListProxy m_proxy;
    FilterField* m_filter;
    RowTree* m_list;
    SentenceLabel* m_empty;
};

} // namespace ccudesk
