// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventfilter.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

constexpr qsizetype maxTokens = 20;

//! At blanks that no quotes enclose; the quotes go.
QStringList tokensOf(const QString& text) {
    QStringList tokens;
    QString token;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            tokens.append(token);
            token.clear();
        } else {
            token.append(c);
        }
    }
    tokens.append(token);
    tokens.removeAll(QString());
    return tokens.mid(0, maxTokens);
}

} // namespace

EventFilter::EventFilter(const QString& text) {
    const QStringList tokens = tokensOf(text.toLower());
    for (const QString& token : tokens)
        addTerm(token);
}

void EventFilter::addTerm(const QString& token) {
    static const QRegularExpression comparison(QStringLiteral("^value(>=|<=|>|<|=|:)(.+)$"));
    if (const auto match = comparison.match(token); match.hasMatch()) {
        static const QHash<QString, Operator> operators{{QStringLiteral("<"), Operator::Less},
            {QStringLiteral("<="), Operator::LessOrEqual}, {QStringLiteral("="), Operator::Equal},
            {QStringLiteral(":"), Operator::Equal}, {QStringLiteral(">="), Operator::GreaterOrEqual},
            {QStringLiteral(">"), Operator::Greater}};
        Comparison wanted{operators.value(match.captured(1)), match.captured(2), std::nullopt};
        bool ok = false;
        const double number = QString(wanted.text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
        if (ok)
            wanted.number = number;
        m_comparisons.append(wanted);
        return;
    }
    static const QList<std::pair<QString, Field>> fields{{QStringLiteral("room:"), Field::Place},
        {QStringLiteral("device:"), Field::Device}, {QStringLiteral("parameter:"), Field::Parameter},
        {QStringLiteral("address:"), Field::Address}, {QStringLiteral("interface:"), Field::Interface}};
    for (const auto& [prefix, field] : fields) {
        if (!token.startsWith(prefix))
            continue;
        if (token.size() > prefix.size()) // "room:" alone is being typed: nothing is asked yet
            m_terms.append({field, token.mid(prefix.size())});
        return;
    }
    m_terms.append({Field::Any, token});
}

bool EventFilter::matches(const Term& term, const EventSubject& subject) {
    switch (term.field) {
    case Field::Place:
        return subject.rooms.contains(term.text);
    case Field::Device:
        return subject.device.contains(term.text);
    case Field::Parameter:
        return subject.parameter.contains(term.text);
    case Field::Address:
        return subject.address.contains(term.text);
    case Field::Interface:
        return subject.interface.contains(term.text);
    case Field::Any:
        break;
    }
    return subject.device.contains(term.text) || subject.rooms.contains(term.text)
        || subject.parameter.contains(term.text) || subject.address.contains(term.text);
}

bool EventFilter::accepts(const EventSubject& subject) const {
    if (m_kinds && !m_kinds.testFlag(subject.kind))
        return false;
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) { return matches(term, subject); });
}

bool EventFilter::acceptsValue(const EventSubject& subject, const Value& value, const QString& valueText) const {
    return std::all_of(m_comparisons.begin(), m_comparisons.end(), [&](const Comparison& wanted) {
        const auto number = value.toNumber();
        if (!wanted.number || !number)
            return wanted.op == Operator::Equal && valueText.toLower().contains(wanted.text);
        const double shown = subject.isFraction ? *number * 100.0 : *number;
        constexpr double tolerance = 5e-7; // rfd prints six decimals
        switch (wanted.op) {
        case Operator::Less:
            return shown < *wanted.number;
        case Operator::LessOrEqual:
            return shown <= *wanted.number + tolerance;
        case Operator::Equal:
            return std::abs(shown - *wanted.number) <= tolerance;
        case Operator::GreaterOrEqual:
            return shown >= *wanted.number - tolerance;
        case Operator::Greater:
            return shown > *wanted.number;
        }
        return false;
    });
}

} // namespace ccudesk
