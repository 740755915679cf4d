// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/redactor.h"

#include <QRegularExpression>

namespace ccudesk {

namespace {
const QRegularExpression& grammar(LogField field) {
    static const QRegularExpression method(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_.]{0,63}\\z"));
    static const QRegularExpression interface(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_-]{0,31}\\z"));
    static const QRegularExpression address(QStringLiteral("\\A[A-Za-z0-9_*-]{1,40}(:[0-9]{1,4})?\\z"));
    static const QRegularExpression parameter(QStringLiteral("\\A[A-Z][A-Z0-9_]{0,63}\\z"));
    static const QRegularExpression host(QStringLiteral("\\A[A-Za-z0-9_.:%\\[\\]-]{1,255}\\z"));
    switch (field) {
    case LogField::Method:
        return method;
    case LogField::Interface:
        return interface;
    case LogField::Address:
        return address;
    case LogField::Parameter:
        return parameter;
    case LogField::Host:
        break;
    }
    return host;
}
} // namespace

QString loggable(LogField field, const QString& text) {
    return grammar(field).match(text).hasMatch() ? text : redacted(text.toUtf8());
}

QString redacted(QByteArrayView bytes) {
    return QStringLiteral("<redacted %1 bytes>").arg(bytes.size());
}

} // namespace ccudesk
