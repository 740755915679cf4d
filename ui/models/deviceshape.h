// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/devicetree.h"

#include <functional>
#include <optional>
#include <vector>

namespace ccudesk {

//! Which nodes of the device tree are shown below which, in which order.
class DeviceShape {
public:
    using NodeId = DeviceTree::NodeId;
    //! Puts the children of one node into the order wanted; they come in the tree's.
    using Order = std::function<void(std::vector<NodeId>&)>;

    struct Change {
        NodeId parent;
        NodeId node;
    };
    //! How one shape becomes another: first the nodes that go, then those that come, each parent's by ascending row.
    struct Changes {
        std::vector<Change> gone;
        std::vector<Change> come;
    };

    DeviceShape() = default;
    //! accepted is by NodeId.
    DeviceShape(const DeviceTree& tree, const std::vector<bool>& accepted, const Order& order);

    [[nodiscard]] const std::vector<NodeId>& childrenOf(NodeId node) const;
    [[nodiscard]] int rowOf(NodeId node) const { return node < m_rows.size() ? m_rows[node] : -1; } //!< -1: not shown
    [[nodiscard]] bool isShown(NodeId node) const { return rowOf(node) >= 0; }
    [[nodiscard]] size_t capacity() const { return m_rows.size(); } //!< every id is below

    [[nodiscard]] bool hasSameNodes(const DeviceShape& other) const;
    //! Nothing when more than `most` nodes differ, those below counted, or when those that stay change their order.
    [[nodiscard]] std::optional<Changes> changesTo(const DeviceShape& other, size_t most) const;

    //! With everything below.
    void remove(NodeId parent, NodeId node);
    //! With everything that other shows below.
    void insert(const DeviceShape& other, const Change& change);

private:
    void add(const DeviceTree& tree, const std::vector<bool>& accepted, const Order& order, NodeId parent);
    //! most: counted down by the nodes that differ.
    bool collect(const DeviceShape& other, NodeId parent, size_t& most, Changes& changes) const;
    //! False when the node and what is shown below are more than are left.
    bool spend(NodeId node, size_t& most) const;
    void hide(NodeId node);
    void show(const DeviceShape& other, NodeId node);
    void renumber(NodeId parent);

    std::vector<std::vector<NodeId>> m_children;
    std::vector<int> m_rows;
};

} // namespace ccudesk
