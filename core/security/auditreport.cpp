// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/auditreport.h"

#include "core/base/htmlpage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringBuilder>

namespace ccudesk {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::AuditReport)
};

QString timeText(qint64 ms) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString paragraph(const QString& label, const QString& text) {
    return text.isEmpty() ? QString()
                          : QString(QStringLiteral("<p><b>") % label.toHtmlEscaped() % QStringLiteral("</b> ")
                              % text.toHtmlEscaped() % QStringLiteral("</p>\n"));
}

QString section(const Finding& finding, const AuditReport& report) {
    QString html = QStringLiteral("<section class=\"") % verdictId(finding.verdict) % QStringLiteral("\"><h2>")
        % finding.title.toHtmlEscaped() % QStringLiteral(" <span>") % verdictWord(finding.verdict).toHtmlEscaped()
        % QStringLiteral("</span></h2>\n<p>") % finding.why.toHtmlEscaped() % QStringLiteral("</p>\n");
    if (!finding.proof.isEmpty())
        html += QStringLiteral("<pre>") % finding.proof.join(QLatin1Char('\n')).toHtmlEscaped()
            % QStringLiteral("</pre>\n");
    html += paragraph(ReportWords::tr("Where:"), finding.where);
    html += paragraph(ReportWords::tr("More:"), finding.link); // as text: nothing in a report is followed by mistake
    if (report.acceptedIds.contains(finding.id))
        html += paragraph(ReportWords::tr("Accepted on:"), timeText(report.accepted.value(finding.id).atMs));
    return html % QStringLiteral("</section>\n");
}

QString countsSentence(const AuditReport& report) {
    const auto count = [&report](Verdict verdict) { return countOf(report.run.findings, verdict); };
    return ReportWords::tr("%1 urgent, %2 to improve, %3 not checked, %4 waiting for your answer, %5 passed.")
        .arg(count(Verdict::Critical))
        .arg(count(Verdict::Warning))
        .arg(count(Verdict::NotChecked))
        .arg(count(Verdict::Ask))
        .arg(count(Verdict::Passed));
}

QString earlierChecks(const QList<AuditMark>& marks) {
    const QString title = ReportWords::tr("Earlier checks").toHtmlEscaped();
    QStringList lines;
    for (const AuditMark& mark : marks) {
        const QString line = ReportWords::tr("%1: %2 urgent, %3 to improve")
                                 .arg(timeText(mark.atMs))
                                 .arg(mark.critical)
                                 .arg(mark.warnings);
        lines.append(QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped()));
    }
    return QStringLiteral("<h2>%1</h2>\n<ul>%2</ul>\n").arg(title, lines.join(QLatin1Char('\n')));
}

constexpr const char* style
    = "body{font-family:sans-serif;max-width:50em;margin:2em auto;padding:0 1em;line-height:1.4}"
      "section{border:1px solid #999;border-left:.5em solid #777;border-radius:.5em;padding:0 1em;margin:1em 0}"
      "section.critical{border-left-color:#b3261e}section.warning{border-left-color:#bd7200}"
      "section.passed{border-left-color:#2e9457}h2{font-size:1.1em}h2 span{font-weight:normal;float:right}"
      "pre{background:#f2f2f2;color:#111;padding:.6em;white-space:pre-wrap;overflow-wrap:anywhere}"
      "@media print{section{break-inside:avoid}}";

} // namespace

QByteArray toHtml(const AuditReport& report) {
    const QString title = ReportWords::tr("Security of %1").arg(report.ccuName);
    QString html = paragraph(ReportWords::tr("Checked on:"), timeText(report.run.atMs));
    html += paragraph(
        ReportWords::tr("Firmware:"), QString(report.run.product % QLatin1Char(' ') % report.run.version).trimmed());
    html += paragraph(ReportWords::tr("Made by:"), report.program);
    html += QStringLiteral("<p>") % countsSentence(report).toHtmlEscaped() % QStringLiteral("</p>\n");
    for (const Finding& finding : report.run.findings)
        html += section(finding, report);
    if (report.marks.size() > 1)
        html += earlierChecks(report.marks);
    return HtmlPage{report.run.language, title, QLatin1String(style), html}.toBytes();
}

QByteArray toJsonText(const AuditReport& report) {
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); };
    QJsonArray findings;
    for (const Finding& finding : report.run.findings) {
        QJsonObject object = toJson(finding);
        object.insert(QStringLiteral("accepted"), report.acceptedIds.contains(finding.id));
        findings.append(object);
    }
    QJsonArray marks;
    for (const AuditMark& mark : report.marks)
        marks.append(QJsonObject{{QStringLiteral("at"), time(mark.atMs)}, {QStringLiteral("critical"), mark.critical},
            {QStringLiteral("warnings"), mark.warnings}});
    return QJsonDocument(
        QJsonObject{{QStringLiteral("ccu"), report.ccuName}, {QStringLiteral("program"), report.program},
            {QStringLiteral("checkedAt"), time(report.run.atMs)}, {QStringLiteral("product"), report.run.product},
            {QStringLiteral("firmware"), report.run.version}, {QStringLiteral("findings"), findings},
            {QStringLiteral("earlier"), marks}})
        .toJson();
}

} // namespace ccudesk
