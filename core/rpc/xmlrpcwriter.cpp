// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcwriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ccudesk::rpc {

namespace {

struct XmlRpcWriter {
    Q_DECLARE_TR_FUNCTIONS(XmlRpcWriter)
};

//! rfd's own form: six decimals, never an exponent (protocol §2.3); more digits only where six would lose some.
QByteArray plainDecimal(double number) {
    if (!std::isfinite(number))
        return QByteArrayLiteral("0.000000");
    const QByteArray six = QByteArray::number(number, 'f', 6);
    if (qFuzzyCompare(six.toDouble(), number))
        return six;
    return QByteArray::number(number, 'f', QLocale::FloatingPointShortest);
}

//! Builds the text of one call or answer. No attributes, no comments, no self-closed tags: rfd searches
//! strings, it does not parse XML.
class Builder {
public:
    Builder(TextForm form, bool bareStrings) : m_form(form), m_bareStrings(bareStrings) { }

    void raw(QByteArrayView text) { m_out.append(text); }
    void text(const QString& text);
    void value(const XmlRpcValue& value);

    [[nodiscard]] const QString& firstUnsendable() const { return m_firstUnsendable; }
    [[nodiscard]] const QByteArray& result() const { return m_out; }

private:
    void scalar(const XmlRpcValue& value);
    void tagged(QByteArrayView tag, QByteArrayView text);
    bool appendLatin1(QChar c); //!< false: not possible, nothing was appended
    void appendHomegear(const QString& text);
    void noteUnsendable(const QString& text) {
        if (m_firstUnsendable.isNull())
            m_firstUnsendable = text;
    }

    TextForm m_form;
    bool m_bareStrings;
    QByteArray m_out;
    QString m_firstUnsendable;
};

void Builder::text(const QString& text) {
    if (m_form == TextForm::Utf8Raw) {
        appendHomegear(text);
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (appendLatin1(text[i]))
            continue;
        const qsizetype units = text[i].isHighSurrogate() ? 2 : 1;
        noteUnsendable(text.mid(i, units));
        m_out.append('?');
        i += units - 1;
    }
}

bool Builder::appendLatin1(QChar c) {
    switch (c.unicode()) {
    case u'&':
        raw("&amp;");
        return true;
    case u'<':
        raw("&lt;");
        return true;
    case u'>':
        raw("&gt;");
        return true;
    case u'"':
        raw("&quot;");
        return true;
    case u'\'':
        raw("&apos;");
        return true;
    default:
        break;
    }
    if (c.unicode() > 0xFF || c.isNull())
        return false;
    m_out.append(static_cast<char>(c.unicode()));
    return true;
}

//! Homegear stores what stands between the tags, entities included: `&` goes raw, `<` cannot go (protocol §14).
void Builder::appendHomegear(const QString& text) {
    for (const QChar c : text) {
        if (c == u'<' || c.isNull())
            noteUnsendable(QString(c));
    }
    m_out.append(text.toUtf8());
}

void Builder::tagged(QByteArrayView tag, QByteArrayView text) {
    m_out.append('<').append(tag).append('>').append(text).append("</").append(tag).append('>');
}

void Builder::scalar(const XmlRpcValue& value) {
    if (value.isBool()) {
        tagged("boolean", value.toBool() ? "1" : "0");
    } else if (value.isInt()) {
        tagged("i4", QByteArray::number(value.toInt()));
    } else if (value.isInt64()) {
        tagged("i8", QByteArray::number(value.toValue().toInteger().value_or(0)));
    } else if (value.isDouble()) {
        if (!std::isfinite(value.toDouble()))
            noteUnsendable(QString::number(value.toDouble()));
        tagged("double", plainDecimal(value.toDouble()));
    } else if (value.isBytes()) {
        tagged("base64", value.toString().toLatin1());
    } else if (m_bareStrings) {
        text(value.toString());
    } else {
        raw("<string>");
        text(value.toString());
        raw("</string>");
    }
}

void Builder::value(const XmlRpcValue& value) {
    raw("<value>");
    if (value.isArray()) {
        raw("<array><data>");
        for (const XmlRpcValue& entry : value.toArray())
            this->value(entry);
        raw("</data></array>");
    } else if (value.isStruct()) {
        raw("<struct>");
        const XmlRpcStruct members = value.toStruct();
        for (auto it = members.begin(); it != members.end(); ++it) {
            raw("<member><name>");
            text(it.key());
            raw("</name>");
            this->value(it.value());
            raw("</member>");
        }
        raw("</struct>");
    } else {
        scalar(value);
    }
    raw("</value>");
}

} // namespace

Result<QByteArray> writeCall(const MethodCall& call, TextForm form, bool bareStrings) {
    Builder builder(form, bareStrings);
    builder.raw(form == TextForm::Latin1 ? "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n"
                                         : "<?xml version=\"1.0\"?>\r\n");
    builder.raw("<methodCall><methodName>");
    builder.text(call.method);
    builder.raw("</methodName>\r\n<params>");
    for (const XmlRpcValue& param : call.params) {
        builder.raw("<param>");
        builder.value(param);
        builder.raw("</param>");
    }
    builder.raw("</params></methodCall>\r\n");
    if (!builder.firstUnsendable().isNull())
        return failure(ErrorCode::Invalid,
            (form == TextForm::Utf8Raw
                    ? XmlRpcWriter::tr("“%1” cannot be sent to Homegear.")
                    : XmlRpcWriter::tr(
                        "“%1” cannot be sent to the CCU: it stores Western European letters and finite numbers only."))
                .arg(builder.firstUnsendable()),
            call.method);
    return builder.result();
}

QByteArray writeResponse(const XmlRpcValue& value, bool bareStrings) {
    Builder builder(TextForm::Latin1, bareStrings);
    builder.raw("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<methodResponse><params><param>\r\n\t");
    builder.value(value);
    builder.raw("\r\n</param></params></methodResponse>\r\n");
    return builder.result();
}

QByteArray writeFault(const Fault& fault) {
    Builder builder(TextForm::Latin1, true);
    builder.raw("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<methodResponse><fault>\r\n\t");
    builder.value(XmlRpcStruct{
        {QStringLiteral("faultCode"), fault.code},
        {QStringLiteral("faultString"), fault.text},
    });
    builder.raw("\r\n</fault></methodResponse>\r\n");
    return builder.result();
}

} // namespace ccudesk::rpc
