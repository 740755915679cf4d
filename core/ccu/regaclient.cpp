// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/regaclient.h"

#include "core/base/future.h"
#include "core/ccu/session.h"
#include "core/rpc/encoding.h"
#include "core/rpc/offthread.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringView>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::RegaClient)
};

QString field(QStringView text) {
    return text.contains(u'%') ? rpc::uriDecoded(text.toLatin1()) : text.toString();
}

bool hasControlCharacter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<QString> regaScript(const QString& name, const RegaArguments& arguments) {
    QFile file(QStringLiteral(":/rega/%1.rega").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, Tr::tr("A script of this program is missing."),
            QStringLiteral("no script %1").arg(name));
    return regaScript(name, QString::fromUtf8(file.readAll()), arguments);
}

Result<QString> regaScript(const QString& name, const QString& resource, const RegaArguments& arguments) {
    QString script = resource;
    for (const auto& [argument, value] : arguments) {
        if (hasControlCharacter(value))
            return failure(ErrorCode::Invalid,
                Tr::tr("A name with line breaks or other control characters cannot be "
                       "sent to the CCU."));
        QString escaped = value;
        escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        const QString declaration = QStringLiteral("\nstring %1 = \"").arg(argument);
        const qsizetype at = script.indexOf(declaration + QStringLiteral("\";"));
        if (at < 0)
            return failure(ErrorCode::Invalid, Tr::tr("A script of this program does not fit its use."),
                QStringLiteral("script %1 has no argument %2").arg(name, argument));
        script.insert(at + declaration.size(), escaped);
    }
    return script;
}

Result<RegaLines> regaLines(const QString& output, const QString& name) {
    QStringView text = QStringView(output).trimmed();
    if (text != u"#END" && !text.endsWith(u"\n#END"))
        return failure(ErrorCode::Protocol,
            Tr::tr("The CCU's logic layer did not finish a request. It may be busy or "
                   "restarting."),
            QStringLiteral("script %1: no end mark after %2 characters").arg(name).arg(output.size()));
    text.chop(4);
    RegaLines lines;
    for (const QStringView line : text.tokenize(u'\n', Qt::SkipEmptyParts)) {
        const QStringView trimmed = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (trimmed.isEmpty())
            continue;
        QStringList fields;
        for (const QStringView part : trimmed.tokenize(u'\t'))
            fields << field(part);
        lines << fields;
    }
    return lines;
}

RegaClient::RegaClient(Session& session, QObject* parent) : QObject(parent), m_session(session) { }

QFuture<Result<RegaLines>> RegaClient::run(const QString& name, const RegaArguments& arguments, bool isWrite) {
    const Result<QString> script = regaScript(name, arguments);
    if (!script)
        return readyFuture(Result<RegaLines>(tl::unexpected(script.error())));
    const auto result = makePending<RegaLines>();
    m_waiting.append(Job{name, *script, isWrite, result});
    pump();
    return result->future();
}

void RegaClient::clear(const Error& error) {
    const QList<Job> dropped = std::exchange(m_waiting, {});
    for (const Job& job : dropped)
        job.result->resolve(tl::unexpected(error));
}

void RegaClient::pump() {
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    const Job job = m_waiting.takeFirst();
    const QJsonObject params{{QStringLiteral("script"), job.script}};
    whenDone(m_session.call(QStringLiteral("ReGa.runScript"), params, job.isWrite), this,
        [this, job](const Result<QJsonValue>& answer) {
            if (!answer) {
                finished(job, tl::unexpected(answer.error()));
                return;
            }
            rpc::decodeOffThread(
                this, answer->toString(), [name = job.name](const QString& text) { return regaLines(text, name); },
                [this, job](const Result<RegaLines>& lines) { finished(job, lines); });
        });
}

void RegaClient::finished(const Job& job, const Result<RegaLines>& lines) {
    m_isBusy = false;
    job.result->resolve(lines);
    pump();
}

} // namespace ccudesk
