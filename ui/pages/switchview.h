// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/weekprogram.h"
#include "core/domain/weekprogramtext.h"
#include "ui/models/listmodel.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ccudesk {

class EmptyState;
class EntryEditor;
class ParamsetDraft;
class RowTree;
class SentenceLabel;

//! The entries of a switching program as sentences, with an editor for the chosen one. Everything goes into the draft,
//! one step to undo at a time.
class SwitchView : public QWidget {
    Q_OBJECT
public:
    explicit SwitchView(QWidget* parent = nullptr);

    //! Null, or one without entries, shows nothing. The draft must outlive the view, or be taken away before. targets:
    //! what the channels in the mask are called.
    void setDraft(ParamsetDraft* draft, EntryKind kind, const QStringList& targets);
    [[nodiscard]] bool hasPrograms() const { return !m_programs.isEmpty(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildList();
    void refresh();
    void showCurrent();
    void write(const SwitchEntry& entry);
    void add();
    void remove();
    [[nodiscard]] ListRow rowOf(const SwitchEntry& entry) const;
    [[nodiscard]] int currentRow() const;
    void choose(int group);

    QPointer<ParamsetDraft> m_draft;
    SwitchPrograms m_programs;
    EntryKind m_kind = EntryKind::Other;
    QStringList m_targets;
    QList<SwitchEntry> m_entries;
    ListModel m_model;
    RowTree* m_list;
    EntryEditor* m_editor;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPushButton* m_add;
    QPushButton* m_remove;
    SentenceLabel* m_room;
};

} // namespace ccudesk
