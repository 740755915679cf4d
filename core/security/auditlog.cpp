// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/auditlog.h"

#include "core/base/jsonfile.h"

#include <QJsonArray>

#include <array>

namespace ccudesk {

namespace {

constexpr int fileVersion = 1;
constexpr qint64 fileLimit = 4LL * 1024 * 1024;
constexpr std::array<const char*, 3> answerWords{"yes", "no", "unsure"};

QString answerWord(Answer::Kind kind) {
    return QLatin1String(answerWords.at(static_cast<size_t>(kind)));
}

Answer::Kind answerKind(const QString& word) {
    for (size_t i = 0; i < answerWords.size(); ++i)
        if (word == QLatin1String(answerWords.at(i)))
            return static_cast<Answer::Kind>(i);
    return Answer::Kind::Unsure;
}

QJsonObject runToJson(const AuditRun& run) {
    QJsonArray findings;
    for (const Finding& finding : run.findings)
        findings.append(toJson(finding));
    return {{QStringLiteral("at"), run.atMs}, {QStringLiteral("took"), run.tookMs},
        {QStringLiteral("language"), run.language}, {QStringLiteral("product"), run.product},
        {QStringLiteral("firmware"), run.version}, {QStringLiteral("findings"), findings}};
}

AuditRun runFromJson(const QJsonObject& object) {
    AuditRun run;
    run.atMs = object.value(QStringLiteral("at")).toInteger();
    run.tookMs = object.value(QStringLiteral("took")).toInteger();
    run.language = object.value(QStringLiteral("language")).toString();
    run.product = object.value(QStringLiteral("product")).toString();
    run.version = object.value(QStringLiteral("firmware")).toString();
    const QJsonArray findings = object.value(QStringLiteral("findings")).toArray();
    for (const auto& finding : findings)
        run.findings.append(findingFromJson(finding.toObject()));
    return run;
}

} // namespace

std::optional<AuditRun> AuditLog::last() const {
    load();
    return m_last;
}

QList<AuditMark> AuditLog::marks() const {
    load();
    return m_marks;
}

std::optional<AuditMark> AuditLog::previous() const {
    load();
    return m_marks.size() < 2 ? std::nullopt : std::optional(m_marks.at(m_marks.size() - 2));
}

Result<void> AuditLog::keep(const AuditRun& run) {
    load();
    m_last = run;
    m_marks.append(markOf(run));
    if (m_marks.size() > maxMarks)
        m_marks.removeFirst();
    return save();
}

Result<void> AuditLog::amend(const AuditRun& run) {
    load();
    m_last = run;
    if (!m_marks.isEmpty())
        m_marks.last() = markOf(run);
    return save();
}

Answers AuditLog::answers() const {
    load();
    return m_answers;
}

Result<void> AuditLog::setAnswer(const QString& id, const Answer& answer) {
    load();
    m_answers.insert(id, answer);
    return save();
}

bool AuditLog::isAccepted(const Finding& finding) const {
    load();
    const auto risk = m_accepted.constFind(finding.id);
    const bool isRisk = finding.verdict == Verdict::Critical || finding.verdict == Verdict::Warning;
    return isRisk && risk != m_accepted.constEnd() && finding.verdict >= risk->verdict;
}

QMap<QString, AcceptedRisk> AuditLog::accepted() const {
    load();
    return m_accepted;
}

Result<void> AuditLog::accept(const Finding& finding, qint64 atMs) {
    load();
    m_accepted.insert(finding.id, {atMs, finding.verdict});
    return save();
}

Result<void> AuditLog::takeBack(const QString& id) {
    load();
    m_accepted.remove(id);
    return save();
}

bool AuditLog::isOpen(const Finding& finding) const {
    return (finding.verdict == Verdict::Critical || finding.verdict == Verdict::Warning) && !isAccepted(finding);
}

AuditMark AuditLog::markOf(const AuditRun& run) const {
    AuditMark mark{run.atMs, 0, 0};
    for (const Finding& finding : run.findings)
        if (isOpen(finding))
            ++(finding.verdict == Verdict::Critical ? mark.critical : mark.warnings);
    return mark;
}

void AuditLog::load() const {
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    const QJsonObject content = readJsonFile(m_file, fileVersion, fileLimit);
    const QJsonObject run = content.value(QStringLiteral("last")).toObject();
    if (!run.isEmpty())
        m_last = runFromJson(run);
    const QJsonArray marks = content.value(QStringLiteral("marks")).toArray();
    for (const auto& entry : marks) {
        const QJsonObject mark = entry.toObject();
        m_marks.append({mark.value(QStringLiteral("at")).toInteger(), mark.value(QStringLiteral("critical")).toInt(),
            mark.value(QStringLiteral("warnings")).toInt()});
    }
    const QJsonObject answers = content.value(QStringLiteral("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QJsonObject answer = it.value().toObject();
        m_answers.insert(it.key(),
            {answerKind(answer.value(QStringLiteral("answer")).toString()),
                answer.value(QStringLiteral("at")).toInteger()});
    }
    const QJsonObject accepted = content.value(QStringLiteral("accepted")).toObject();
    for (auto it = accepted.begin(); it != accepted.end(); ++it) {
        const QJsonObject risk = it.value().toObject();
        m_accepted.insert(it.key(),
            {risk.value(QStringLiteral("at")).toInteger(),
                verdictFromId(risk.value(QStringLiteral("verdict")).toString())});
    }
}

Result<void> AuditLog::save() const {
    QJsonArray marks;
    for (const AuditMark& mark : m_marks)
        marks.append(QJsonObject{{QStringLiteral("at"), mark.atMs}, {QStringLiteral("critical"), mark.critical},
            {QStringLiteral("warnings"), mark.warnings}});
    QJsonObject answers;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it)
        answers.insert(
            it.key(), QJsonObject{{QStringLiteral("answer"), answerWord(it->kind)}, {QStringLiteral("at"), it->atMs}});
    QJsonObject accepted;
    for (auto it = m_accepted.cbegin(); it != m_accepted.cend(); ++it)
        accepted.insert(it.key(),
            QJsonObject{{QStringLiteral("verdict"), verdictId(it->verdict)}, {QStringLiteral("at"), it->atMs}});
    QJsonObject content{{QStringLiteral("version"), fileVersion}, {QStringLiteral("marks"), marks},
        {QStringLiteral("answers"), answers}, {QStringLiteral("accepted"), accepted}};
    if (m_last)
        content.insert(QStringLiteral("last"), runToJson(*m_last));
    return writeJsonFile(m_file, content);
}

} // namespace ccudesk
