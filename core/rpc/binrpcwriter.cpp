// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcwriter.h"

#include "core/rpc/binrpcformat.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cmath>
#include <limits>

namespace ccudesk::rpc {

namespace {

struct BinRpcWriter {
    Q_DECLARE_TR_FUNCTIONS(BinRpcWriter)
};

//! Builds the body of one frame.
class Builder {
public:
    void number(quint32 number);
    void text(const QString& text);
    void value(const XmlRpcValue& value);

    [[nodiscard]] const QString& firstUnsendable() const { return m_firstUnsendable; }
    [[nodiscard]] QByteArray frame(binrpc::Kind kind) const;

private:
    void scalar(const XmlRpcValue& value);
    void whole(qint64 number);
    void real(double number);
    void block(const QByteArray& bytes);
    void noteUnsendable(const QString& text) {
        if (m_firstUnsendable.isNull())
            m_firstUnsendable = text;
    }

    QByteArray m_body;
    QString m_firstUnsendable;
};

void appendNumber(QByteArray& bytes, quint32 number) {
    char big[sizeof number];
    qToBigEndian(number, big);
    bytes.append(big, sizeof number);
}

void Builder::number(quint32 number) {
    appendNumber(m_body, number);
}

void Builder::block(const QByteArray& bytes) {
    number(static_cast<quint32>(bytes.size()));
    m_body.append(bytes);
}

//! Latin-1 only; a NUL would end the text for whoever reads it in C.
void Builder::text(const QString& text) {
    QByteArray latin1;
    latin1.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() <= 0xFF && !text[i].isNull()) {
            latin1.append(static_cast<char>(text[i].unicode()));
            continue;
        }
        const qsizetype units = text[i].isHighSurrogate() ? 2 : 1;
        noteUnsendable(text.mid(i, units));
        latin1.append('?');
        i += units - 1;
    }
    block(latin1);
}

void Builder::whole(qint64 wide) {
    if (wide < std::numeric_limits<qint32>::min() || wide > std::numeric_limits<qint32>::max()) {
        noteUnsendable(QString::number(wide));
        number(binrpc::String);
        return text(QString::number(wide));
    }
    number(binrpc::Integer);
    number(static_cast<quint32>(static_cast<qint32>(wide)));
}

//! value = mantissa / 2^30 · 2^exponent, with a mantissa of full 30 bits.
void Builder::real(double value) {
    if (!std::isfinite(value)) {
        noteUnsendable(QString::number(value));
        value = 0.0;
    }
    int exponent = 0;
    const double fraction = std::frexp(value, &exponent); // at least 0.5, less than 1
    qint64 mantissa = std::llround(std::ldexp(fraction, binrpc::mantissaBits));
    if (std::abs(mantissa) == qint64(1) << binrpc::mantissaBits) { // rounded up to 1
        mantissa /= 2;
        ++exponent;
    }
    number(binrpc::Double);
    number(static_cast<quint32>(static_cast<qint32>(mantissa)));
    number(static_cast<quint32>(exponent));
}

void Builder::scalar(const XmlRpcValue& value) {
    if (value.isBool()) {
        number(binrpc::Boolean);
        m_body.append(value.toBool() ? '\1' : '\0');
    } else if (value.isInt() || value.isInt64()) {
        whole(value.toValue().toInteger().value_or(0));
    } else if (value.isDouble()) {
        real(value.toDouble());
    } else if (value.isBytes()) {
        number(binrpc::Binary);
        block(QByteArray::fromBase64(value.toString().toLatin1()));
    } else {
        number(binrpc::String);
        text(value.toString());
    }
}

void Builder::value(const XmlRpcValue& value) {
    if (value.isArray()) {
        const XmlRpcArray entries = value.toArray();
        number(binrpc::Array);
        number(static_cast<quint32>(entries.size()));
        for (const XmlRpcValue& entry : entries)
            this->value(entry);
    } else if (value.isStruct()) {
        const XmlRpcStruct members = value.toStruct();
        number(binrpc::Struct);
        number(static_cast<quint32>(members.size()));
        for (auto it = members.begin(); it != members.end(); ++it) {
            text(it.key());
            this->value(it.value());
        }
    } else {
        scalar(value);
    }
}

QByteArray Builder::frame(binrpc::Kind kind) const {
    QByteArray frame("Bin");
    frame.append(static_cast<char>(kind));
    appendNumber(frame, static_cast<quint32>(m_body.size()));
    return frame + m_body;
}

} // namespace

Result<QByteArray> writeBinCall(const MethodCall& call) {
    Builder builder;
    builder.text(call.method);
    builder.number(static_cast<quint32>(call.params.size()));
    for (const XmlRpcValue& param : call.params)
        builder.value(param);
    if (!builder.firstUnsendable().isNull())
        return failure(ErrorCode::Invalid,
            BinRpcWriter::tr("“%1” cannot be sent: CUxD takes Western European letters and numbers of 32 bits only.")
                .arg(builder.firstUnsendable()),
            call.method);
    return builder.frame(binrpc::Request);
}

QByteArray writeBinResponse(const XmlRpcValue& value) {
    Builder builder;
    builder.value(value);
    return builder.frame(binrpc::Response);
}

QByteArray writeBinFault(const Fault& fault) {
    Builder builder;
    builder.value(XmlRpcStruct{
        {QStringLiteral("faultCode"), fault.code},
        {QStringLiteral("faultString"), fault.text},
    });
    return builder.frame(binrpc::Fault);
}

} // namespace ccudesk::rpc
