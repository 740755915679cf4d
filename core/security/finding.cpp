// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/finding.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ccudesk {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::Verdict)
};

constexpr std::array<const char*, 5> ids{"critical", "warning", "ask", "notChecked", "passed"};

} // namespace

void sortByVerdict(QList<Finding>& findings) {
    std::stable_sort(
        findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.verdict < b.verdict; });
}

int countOf(const QList<Finding>& findings, Verdict verdict) {
    return static_cast<int>(std::count_if(
        findings.cbegin(), findings.cend(), [verdict](const Finding& finding) { return finding.verdict == verdict; }));
}

QString verdictId(Verdict verdict) {
    return QLatin1String(ids.at(static_cast<size_t>(verdict)));
}

Verdict verdictFromId(const QString& id) {
    const auto it = std::find_if(ids.begin(), ids.end(), [&id](const char* each) { return id == QLatin1String(each); });
    return it == ids.end() ? Verdict::NotChecked : static_cast<Verdict>(it - ids.begin());
}

QString verdictWord(Verdict verdict) {
    switch (verdict) {
    case Verdict::Critical:
        return VerdictWords::tr("Urgent");
    case Verdict::Warning:
        return VerdictWords::tr("Improve");
    case Verdict::Ask:
        return VerdictWords::tr("Your answer");
    case Verdict::NotChecked:
        return VerdictWords::tr("Not checked");
    case Verdict::Passed:
        break;
    }
    return VerdictWords::tr("Passed");
}

QJsonObject toJson(const Finding& finding) {
    QJsonObject object{{QStringLiteral("id"), finding.id}, {QStringLiteral("verdict"), verdictId(finding.verdict)},
        {QStringLiteral("title"), finding.title}, {QStringLiteral("why"), finding.why},
        {QStringLiteral("proof"), QJsonArray::fromStringList(finding.proof)}};
    const QList<QPair<QString, QString>> optional{{QStringLiteral("where"), finding.where},
        {QStringLiteral("link"), finding.link}, {QStringLiteral("question"), finding.question}};
    for (const auto& [name, text] : optional)
        if (!text.isEmpty())
            object.insert(name, text);
    if (finding.answeredAtMs > 0)
        object.insert(QStringLiteral("answeredAt"), finding.answeredAtMs);
    return object;
}

Finding findingFromJson(const QJsonObject& object) {
    const auto text = [&object](const char* name) { return object.value(QLatin1String(name)).toString(); };
    Finding finding;
    finding.id = text("id");
    finding.verdict = verdictFromId(text("verdict"));
    finding.title = text("title");
    finding.why = text("why");
    finding.proof = object.value(QStringLiteral("proof")).toVariant().toStringList();
    finding.where = text("where");
    finding.link = text("link");
    finding.question = text("question");
    finding.answeredAtMs = object.value(QStringLiteral("answeredAt")).toInteger();
    return finding;
}

} // namespace ccudesk
