// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/connectionsettings.h"
#include "core/profile/profilestore.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QUuid>

using namespace ccudesk;

// The file of profiles, as whoever can write to the person's folder may leave it.
int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    [[maybe_unused]] static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("ccudesk.*=false"));
        return true;
    }();
    const QJsonObject content = QJsonDocument::fromJson(inputBytes(data, size)).object();
    const QList<Profile> profiles = readProfiles(content.value(QLatin1String("profiles")).toArray());
    require(profiles.size() <= 64);
    for (const Profile& profile : profiles) {
        require(QUuid::fromString(profile.id).toString(QUuid::WithoutBraces) == profile.id); // it names a folder
        require(parseHost(profile.host) == Result<QString>(profile.host));
        require(profile.trust.kind != TrustRule::Kind::Pin || profile.trust.pinSha256.size() == 32);
        require(profile.name.size() <= 200 && profile.user.size() <= 200);
    }
    require(readProfiles(writeProfiles(profiles)) == profiles);
    return 0;
}
