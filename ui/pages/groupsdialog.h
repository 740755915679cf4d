// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"
#include "core/domain/homeedit.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>

class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ccudesk {

struct Device;

//! Those of a device that can stand in a room: all but the one that only tells of its health.
[[nodiscard]] QList<ChannelKey> groupableChannels(const Device& device);

//! Which rooms and functions channels belong to: a list of each to tick, and a field for a new one. Several channels
//! are a whole device; a half ticked box stands for some of them and changes nothing until somebody touches it.
class GroupsDialog : public QDialog {
    Q_OBJECT
public:
    //! name: what the person calls the channels, "Deckenleuchte".
    GroupsDialog(const PageContext& context, const QString& name, const QList<ChannelKey>& channels, QWidget* parent);

    //! What would have to be changed for the boxes to be true; empty when nothing is different.
    [[nodiscard]] QList<HomeEdit> changes() const;

private:
    struct Part {
        GroupKind kind = GroupKind::OfRooms;
        QListWidget* list = nullptr;
        QLineEdit* field = nullptr;
        QPushButton* add = nullptr;
    };
    [[nodiscard]] QLayout* build(Part& part, const QString& title, const QString& hint);
    void fill(const Part& part);
    void create(const Part& part);
    [[nodiscard]] const QList<ChannelGroup>& groups(GroupKind kind) const;
    [[nodiscard]] Qt::CheckState stateOf(const ChannelGroup& group) const;

    const PageContext m_context;
    const QList<ChannelKey> m_channels;
    Part m_rooms{GroupKind::OfRooms};
    Part m_functions{GroupKind::OfFunctions};
    QLabel* m_refusal;
    QPushButton* m_apply;
};

} // namespace ccudesk
