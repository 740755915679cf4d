// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/valuestore.h"

#include <QHash>
#include <QString>

#include <vector>

namespace ccudesk {

enum class NodeType { Root, Group, Device, Channel, Parameter };

//! The shape behind DeviceTreeModel: nodes by dense id, each knowing its row. Ids are what QModelIndex carries, so no
//! index ever points into a container.
class DeviceTree {
public:
    using NodeId = quint32;
    static constexpr NodeId root = 0;

    struct Node {
        NodeType type = NodeType::Root;
        NodeId parent = root;
        int row = 0;
        int device = -1; //!< entry of the model
        int channel = -1; //!< channel of that entry
        DataPointId point = noDataPoint;
        QString group; //!< name of a group as the store tells it
        int search = -1; //!< number of its search text
        std::vector<NodeId> children;
    };

    //! What a QModelIndex carries. Qt hashes it with little more than an addition, so that dense ids meet each other:
    //! opening all rows spent a third of its time looking for a free place (measured).
    [[nodiscard]] static constexpr quintptr toInternalId(NodeId id) { return id * spread; }
    [[nodiscard]] static constexpr NodeId fromInternalId(quintptr id) { return static_cast<NodeId>(id) * inverse; }

    DeviceTree() { clear(); }

    void clear();
    [[nodiscard]] const Node& at(NodeId id) const { return m_nodes[id]; }
    [[nodiscard]] Node& at(NodeId id) { return m_nodes[id]; }
    [[nodiscard]] size_t capacity() const { return m_nodes.size(); } //!< every id is below
    //! So many nodes are about to be made.
    void reserve(size_t more) { m_nodes.reserve(m_nodes.size() + more); }

    //! A node that hangs nowhere yet.
    [[nodiscard]] NodeId make(NodeType type, int device = -1, int channel = -1, DataPointId point = noDataPoint);
    void insert(NodeId parent, int row, NodeId child);
    void append(NodeId parent, NodeId child) { insert(parent, static_cast<int>(at(parent).children.size()), child); }
    //! Takes a node with everything below out, and frees the ids.
    void remove(NodeId id);
    void removeChildren(NodeId id);
    //! row counts without the node itself.
    void move(NodeId id, int row);

    //! Lower case. The 36,000 parameters of a large home share some hundred texts, so a filter looks at those.
    void setSearchText(NodeId id, const QString& text);
    //! The text of a node that certainly has the same.
    void shareSearchText(NodeId id, int number) { m_nodes[id].search = number; }
    [[nodiscard]] const std::vector<QString>& searchTexts() const { return m_texts; }

private:
    static constexpr NodeId spread = 2'654'435'761; //!< odd, so it has an inverse modulo 2³²
    static constexpr NodeId inverse = 244'002'641;
    static_assert(spread * inverse == 1);

    void release(NodeId id);
    void renumber(NodeId parent, int from);

    std::vector<Node> m_nodes;
    std::vector<NodeId> m_free;
    std::vector<QString> m_texts;
    QHash<QString, int> m_textNumbers;
};

} // namespace ccudesk
