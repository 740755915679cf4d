// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlscan.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace ccudesk::rpc {

namespace {

//! Behind the next `closer`, or the end.
size_t after(std::string_view xml, size_t from, std::string_view closer) {
    const size_t found = xml.find(closer, from);
    return found == std::string_view::npos ? xml.size() : found + closer.size();
}

struct Tag {
    size_t end = 0; //!< behind `>`
    qsizetype attributes = 0;
    bool isSelfClosed = false;
};

//! The start tag whose name begins at `from`. A `>` or `/` inside quotes does not end it.
Tag scanTag(std::string_view xml, size_t from) {
    Tag tag;
    size_t i = from;
    while (i < xml.size() && xml[i] != '>') {
        if (xml[i] == '"' || xml[i] == '\'')
            i = std::min(xml.find(xml[i], i + 1), xml.size() - 1);
        else if (xml[i] == '=')
            ++tag.attributes;
        ++i;
    }
    tag.isSelfClosed = i > from && i < xml.size() && xml[i - 1] == '/';
    tag.end = std::min(i + 1, xml.size());
    return tag;
}

} // namespace

XmlScanResult scanXml(QByteArrayView utf8, const XmlLimits& limits) {
    const std::string_view xml(utf8.data(), static_cast<size_t>(utf8.size()));
    qsizetype nodes = 0;
    int depth = 0;
    size_t i = 0;
    while (i < xml.size()) {
        const void* const open = std::memchr(xml.data() + i, '<', xml.size() - i);
        if (!open)
            break;
        i = static_cast<size_t>(static_cast<const char*>(open) - xml.data()) + 1;
        const std::string_view rest = xml.substr(i);
        ++nodes;
        if (rest.starts_with('/')) {
            --depth;
            --nodes;
            ++i;
        } else if (rest.starts_with("!DOCTYPE") || rest.starts_with("!doctype")) {
            return XmlScanResult::Doctype;
        } else if (rest.starts_with("!--")) {
            i = after(xml, i + 3, "-->");
        } else if (rest.starts_with("![CDATA[")) {
            i = after(xml, i + 8, "]]>");
        } else if (rest.starts_with('?')) {
            i = after(xml, i, "?>");
        } else {
            const Tag tag = scanTag(xml, i);
            nodes += tag.attributes;
            depth += tag.isSelfClosed ? 0 : 1;
            i = tag.end;
        }
        if (nodes > limits.nodes)
            return XmlScanResult::TooManyNodes;
        if (depth > limits.depth)
            return XmlScanResult::TooDeep;
    }
    return XmlScanResult::Ok;
}

} // namespace ccudesk::rpc
