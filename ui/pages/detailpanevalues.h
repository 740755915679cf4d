// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/parametermodel.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

class QCheckBox;

namespace ccudesk {

class DetailPaneEditor;
class RowTree;
class SentenceLabel;
struct ControlAction;

//! The tab with all values of what is chosen. As high as its rows, because the pane around it scrolls. A double click
//! or Enter on a value that can be written opens its editor.
class DetailPaneValues : public QWidget {
    Q_OBJECT
public:
    explicit DetailPaneValues(const PageContext& context, QWidget* parent = nullptr);

    void showChannels(const QList<ChannelKey>& channels);
    void setOperable(bool isOperable);
    void setActive(bool active);

Q_SIGNALS:
    void actionRequested(const ccudesk::ControlAction& action);
    //! To be kept in sight.
    void watchRequested(const ccudesk::DataPointKey& key);
    //! The row that the keyboard is on, in coordinates of this widget.
    void rowNeeded(const QRect& row);

private:
    void fitHeight();
    void openMenu(const QPoint& position);
    void openEditor(const QModelIndex& index);
    void closeEditor();

    const PageContext m_context;
    ParameterModel m_model;
    RowTree* m_view;
    DetailPaneEditor* m_editor;
    QCheckBox* m_technical;
    SentenceLabel* m_hint;
    bool m_isOperable = false;
};

} // namespace ccudesk
