// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/discovery.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace ccudesk;

namespace {

void requireFit(const std::optional<DiscoveredCcu>& ccu, const QHostAddress& sender) {
    if (!ccu)
        return;
    require(ccu->address == sender);
    for (const QString& text : {ccu->serial, ccu->product, ccu->version}) {
        require(text.size() <= 64);
        require(std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }));
    }
}

} // namespace

// Datagrams that anybody in the local network may send while we search.
int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes = inputBytes(data, size);
    const QHostAddress sender(QHostAddress::LocalHost);
    requireFit(readSsdpAnswer(bytes, sender), sender);
    requireFit(readIdentifyAnswer(bytes, sender, bytes.mid(1, 3)), sender); // an id to guess would stop it
    return 0;
}
