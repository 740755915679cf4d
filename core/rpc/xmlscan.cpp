// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlscan.h"

#include <algorithm>
#include <string_view>

namespace ccudesk::rpc {

namespace {

//! Behind the next `closer`, or the end.
size_t after(std::string_view xml, size_t from, std::string_view closer) {
    const size_t found = xml.find(closer, from);
    return found == std::string_view::npos ? xml.size() : found + closer.size();
}

//! Behind the comment, CDATA or processing instruction that begins at `from`; pugixml refuses anything else.
size_t behindMarkup(std::string_view xml, size_t from) {
    const std::string_view rest = xml.substr(from);
    if (rest.starts_with("!--"))
        return after(xml, from + 3, "-->");
    if (rest.starts_with("![CDATA["))
        return after(xml, from + 8, "]]>");
    return rest.starts_with('?') ? after(xml, from, "?>") : from;
}

struct Tag {
    size_t end = 0; //!< behind `>`
    qsizetype attributes = 0;
    bool isSelfClosed = false;
};

//! The start tag whose name begins at `from`. A `>` or `/` inside quotes does not end it.
Tag scanTag(std::string_view xml, size_t from) {
    const auto isOfInterest = [](char c) { return c == '>' || c == '=' || c == '"' || c == '\''; };
    Tag tag;
    const char* const begin = xml.data() + from;
    const char* const end = xml.data() + xml.size();
    const char* p = std::find_if(begin, end, isOfInterest);
    while (p != end && *p != '>') {
        if (*p == '=')
            ++tag.attributes;
        else
            p = std::find(p + 1, end, *p); // the quote that closes this one
        p = std::find_if(p == end ? end : p + 1, end, isOfInterest);
    }
    tag.isSelfClosed = p != end && p != begin && p[-1] == '/';
    tag.end = static_cast<size_t>((p == end ? end : p + 1) - xml.data());
    return tag;
}

} // namespace

XmlScanResult scanXml(QByteArrayView utf8, const XmlLimits& limits) {
    const std::string_view xml(utf8.data(), static_cast<size_t>(utf8.size()));
    qsizetype nodes = 0;
    int depth = 0;
    size_t i = 0;
    while ((i = xml.find('<', i)) != std::string_view::npos) {
        ++i;
        const char first = i < xml.size() ? xml[i] : '\0';
        if (first == '/') { // half of all tags, and no limit can break here
            --depth;
            continue;
        }
        ++nodes;
        if (first == '!' || first == '?') {
            const std::string_view rest = xml.substr(i);
            if (rest.starts_with("!DOCTYPE") || rest.starts_with("!doctype"))
                return XmlScanResult::Doctype;
            i = behindMarkup(xml, i);
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
