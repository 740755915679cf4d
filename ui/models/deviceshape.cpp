// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/deviceshape.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ccudesk {

DeviceShape::DeviceShape(const DeviceTree& tree, const std::vector<bool>& accepted, const Order& order)
    : m_children(tree.capacity()), m_rows(tree.capacity(), -1) {
    add(tree, accepted, order, DeviceTree::root);
}

void DeviceShape::add(const DeviceTree& tree, const std::vector<bool>& accepted, const Order& order, NodeId parent) {
    std::vector<NodeId>& shown = m_children[parent];
    std::copy_if(tree.at(parent).children.begin(), tree.at(parent).children.end(), std::back_inserter(shown),
        [&accepted](NodeId child) { return accepted[child]; });
    if (order)
        order(shown);
    renumber(parent);
    for (const NodeId child : shown)
        add(tree, accepted, order, child);
}

const std::vector<DeviceShape::NodeId>& DeviceShape::childrenOf(NodeId node) const {
    static const std::vector<NodeId> none;
    return node < m_children.size() ? m_children[node] : none;
}

bool DeviceShape::hasSameNodes(const DeviceShape& other) const {
    const auto most = static_cast<NodeId>(std::max(capacity(), other.capacity()));
    for (NodeId id = 0; id < most; ++id)
        if (isShown(id) != other.isShown(id))
            return false;
    return true;
}

std::optional<DeviceShape::Changes> DeviceShape::changesTo(const DeviceShape& other, size_t most) const {
    Changes changes;
    if (!collect(other, DeviceTree::root, most, changes))
        return std::nullopt;
    return changes;
}

bool DeviceShape::spend(NodeId node, size_t& most) const {
    if (most == 0)
        return false;
    --most;
    const auto& below = childrenOf(node);
    return std::all_of(below.begin(), below.end(), [&](NodeId child) { return spend(child, most); });
}

bool DeviceShape::collect(const DeviceShape& other, NodeId parent, size_t& most, Changes& changes) const {
    std::vector<NodeId> stayHere;
    std::vector<NodeId> stayThere;
    for (const NodeId node : childrenOf(parent)) {
        if (other.isShown(node))
            stayHere.push_back(node);
        else if (spend(node, most))
            changes.gone.push_back({parent, node});
        else
            return false;
    }
    for (const NodeId node : other.childrenOf(parent)) {
        if (isShown(node))
            stayThere.push_back(node);
        else if (other.spend(node, most))
            changes.come.push_back({parent, node});
        else
            return false;
    }
    return stayHere == stayThere && std::all_of(stayHere.begin(), stayHere.end(), [&](NodeId node) {
        return collect(other, node, most, changes);
    });
}

void DeviceShape::remove(NodeId parent, NodeId node) {
    auto& siblings = m_children[parent];
    siblings.erase(siblings.begin() + m_rows[node]);
    hide(node);
    renumber(parent);
}

void DeviceShape::hide(NodeId node) {
    m_rows[node] = -1;
    for (const NodeId child : std::exchange(m_children[node], {}))
        hide(child);
}

void DeviceShape::insert(const DeviceShape& other, const Change& change) {
    if (other.capacity() > capacity()) {
        m_children.resize(other.capacity());
        m_rows.resize(other.capacity(), -1);
    }
    auto& siblings = m_children[change.parent];
    siblings.insert(siblings.begin() + other.rowOf(change.node), change.node);
    renumber(change.parent);
    show(other, change.node);
}

void DeviceShape::show(const DeviceShape& other, NodeId node) {
    m_children[node] = other.childrenOf(node);
    renumber(node);
    for (const NodeId child : m_children[node])
        show(other, child);
}

void DeviceShape::renumber(NodeId parent) {
    for (size_t row = 0; row < m_children[parent].size(); ++row)
        m_rows[m_children[parent][row]] = static_cast<int>(row);
}

} // namespace ccudesk
