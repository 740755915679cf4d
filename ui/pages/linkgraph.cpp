// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/linkgraph.h"

#include "core/base/naturalsort.h"
#include "core/domain/address.h"
#include "ui/models/listmodel.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkGraph)
};

LinkGraph::Node nodeOf(const QModelIndex& cell, const QString& interface, const QString& address) {
    LinkGraph::Node node;
    node.id = interface + QLatin1Char('|') + address;
    node.device = interface + QLatin1Char('|') + deviceAddressOf(address);
    node.name = cell.data().toString();
    node.facts = cell.data(listrole::SecondTextRole).toString();
    node.isUnknown = cell.data(roles::OriginRole).toInt() == static_cast<int>(OriginMark::Never);
    return node;
}

QString sentenceOf(const QModelIndex& row, const LinkGraph::Node& sender, const LinkGraph::Node& receiver) {
    const QString state = row.siblingAtColumn(linkcolumn::State).data().toString();
    const QString name = row.siblingAtColumn(linkcolumn::Name).data().toString();
    return name.isEmpty()
        ? Words::tr("%1 (%2) acts on %3 (%4): %5").arg(sender.name, sender.facts, receiver.name, receiver.facts, state)
        : Words::tr("%1 (%2) acts on %3 (%4), called “%5”: %6")
              .arg(sender.name, sender.facts, receiver.name, receiver.facts, name, state);
}

int placeOf(const LinkGraph::Node& node, QList<LinkGraph::Node>& nodes, QHash<QString, int>& places) {
    const auto known = places.constFind(node.id);
    if (known != places.cend())
        return *known;
    const auto place = static_cast<int>(nodes.size());
    places.insert(node.id, place);
    nodes.append(node);
    return place;
}

//! By the name of a device's first channel, so that its channels stay together; within it by address.
void sortSenders(LinkGraph& graph) {
    const NaturalOrder order;
    QHash<QString, QString> names;
    for (const LinkGraph::Node& node : std::as_const(graph.senders)) {
        QString& name = names[node.device];
        if (name.isEmpty() || order(node.name, name))
            name = node.name;
    }
    QList<int> wanted;
    for (int i = 0; i < static_cast<int>(graph.senders.size()); ++i)
        wanted.append(i);
    std::sort(wanted.begin(), wanted.end(), [&](int a, int b) {
        const LinkGraph::Node& left = graph.senders.at(a);
        const LinkGraph::Node& right = graph.senders.at(b);
        if (left.device == right.device)
            return order(left.id, right.id);
        const int byName = order.compare(names.value(left.device), names.value(right.device));
        return byName != 0 ? byName < 0 : left.device < right.device;
    });
    QList<LinkGraph::Node> sorted;
    QList<int> newIndex(graph.senders.size());
    for (const int old : std::as_const(wanted)) {
        newIndex[old] = static_cast<int>(sorted.size());
        sorted.append(graph.senders.at(old));
    }
    graph.senders = sorted;
    for (LinkGraph::Line& line : graph.lines)
        line.sender = newIndex.at(line.sender);
}

} // namespace

LinkGraph linkGraph(const QAbstractItemModel& rows) {
    LinkGraph graph;
    QHash<QString, int> senders;
    QHash<QString, int> receivers;
    for (int i = 0; i < rows.rowCount(); ++i) {
        const QModelIndex row = rows.index(i, linkcolumn::Sender);
        const QModelIndex state = rows.index(i, linkcolumn::State);
        const QString key = row.data(listrole::KeyRole).toString();
        const QStringList parts = key.split(QLatin1Char('|'));
        if (parts.size() != 3)
            continue;
        const LinkGraph::Node sender = nodeOf(row, parts.at(0), parts.at(1));
        const LinkGraph::Node receiver = nodeOf(rows.index(i, linkcolumn::Receiver), parts.at(0), parts.at(2));
        LinkGraph::Line line;
        line.key = key;
        line.sender = placeOf(sender, graph.senders, senders);
        line.receiver = placeOf(receiver, graph.receivers, receivers);
        line.sentence = sentenceOf(row, sender, receiver);
        line.isBroken = state.data(roles::ToneRole).toInt() != static_cast<int>(CellTone::Normal);
        line.isPending = state.data(roles::PendingRole).toBool();
        graph.lines.append(line);
    }
    sortSenders(graph);
    return graph;
}

} // namespace ccudesk
