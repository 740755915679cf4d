// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcreader.h"

#include "core/rpc/binrpcformat.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ccudesk::rpc {

namespace {

struct BinRpcReader {
    Q_DECLARE_TR_FUNCTIONS(BinRpcReader)
};

constexpr QByteArrayView magic("Bin");
constexpr qsizetype smallestValue = 5; // tag and the byte of a bool
constexpr qsizetype smallestMember = 4 + smallestValue; // an empty name

tl::unexpected<Error> notUnderstood(const QString& detail) {
    return failure(ErrorCode::Protocol, BinRpcReader::tr("The CCU sent an answer that cannot be understood."), detail);
}

//! The shortest decimal number that a sender can have meant, whether it rounds or cuts off: 30 bits of 21.3 are
//! 21.29999998 or 21.30000001, and nobody measured that. Ten digits tell any 30 bits apart.
double meantBy(double exact, double unit) {
    constexpr int mostDigits = 10;
    for (int digits = 1; digits <= mostDigits; ++digits) {
        const double candidate = QByteArray::number(exact, 'e', digits - 1).toDouble();
        if (std::abs(candidate - exact) < unit)
            return candidate;
    }
    return exact;
}

//! Walks through the body of one frame. The first thing that does not fit ends it: behind it nothing has a known place.
class Cursor {
public:
    Cursor(QByteArrayView body, const BinRpcLimits& limits) : m_rest(body), m_size(body.size()), m_limits(limits) { }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] const QString& problem() const { return m_problem; }

    std::optional<QString> text();
    std::optional<XmlRpcArray> values(int depth);
    std::optional<XmlRpcValue> value(int depth);

private:
    std::nullopt_t fail(const QString& what);
    std::optional<QByteArrayView> bytes(qsizetype count);
    std::optional<quint32> number();
    std::optional<QByteArrayView> block();
    std::optional<qsizetype> count(qsizetype smallest);
    std::optional<XmlRpcValue> boolean();
    std::optional<XmlRpcValue> real();
    std::optional<XmlRpcValue> structure(int depth);

    QByteArrayView m_rest;
    qsizetype m_size;
    const BinRpcLimits& m_limits;
    qsizetype m_values = 0;
    QString m_problem;
};

std::nullopt_t Cursor::fail(const QString& what) {
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1 at byte %2 of %3").arg(what).arg(m_size - m_rest.size()).arg(m_size);
    return std::nullopt;
}

std::optional<QByteArrayView> Cursor::bytes(qsizetype count) {
    if (count > m_rest.size())
        return fail(QStringLiteral("cut off"));
    const QByteArrayView taken = m_rest.first(count);
    m_rest = m_rest.sliced(count);
    return taken;
}

std::optional<quint32> Cursor::number() {
    const auto four = bytes(sizeof(quint32));
    return four ? std::optional(qFromBigEndian<quint32>(four->data())) : std::nullopt;
}

std::optional<QByteArrayView> Cursor::block() {
    const auto length = number();
    if (!length)
        return std::nullopt;
    if (*length > static_cast<quint64>(m_rest.size()))
        return fail(QStringLiteral("length %1").arg(*length));
    return bytes(static_cast<qsizetype>(*length));
}

std::optional<QString> Cursor::text() {
    const auto latin1 = block();
    return latin1 ? std::optional(QString::fromLatin1(*latin1)) : std::nullopt;
}

//! How many follow; more than the rest can hold are none at all.
std::optional<qsizetype> Cursor::count(qsizetype smallest) {
    const auto claimed = number();
    if (!claimed)
        return std::nullopt;
    if (*claimed > static_cast<quint64>(m_rest.size() / smallest))
        return fail(QStringLiteral("count %1").arg(*claimed));
    return static_cast<qsizetype>(*claimed);
}

std::optional<XmlRpcValue> Cursor::boolean() {
    const auto byte = bytes(1);
    return byte ? std::optional(XmlRpcValue(byte->front() != 0)) : std::nullopt;
}

//! One that no number of ours can hold reads as empty, so that nothing is invented.
std::optional<XmlRpcValue> Cursor::real() {
    const auto mantissa = number();
    const auto exponent = mantissa ? number() : std::nullopt;
    if (!exponent)
        return std::nullopt;
    const auto bits = static_cast<double>(static_cast<qint32>(*mantissa));
    const auto power = static_cast<qint32>(*exponent);
    constexpr qint32 farthest = 5'000; // beyond any double, and std::ldexp takes an int
    const int shift = std::clamp(power, -farthest, farthest) - binrpc::mantissaBits;
    const double exact = std::ldexp(bits, shift);
    return std::isfinite(exact) ? XmlRpcValue(meantBy(exact, std::ldexp(1.0, shift))) : XmlRpcValue();
}

//! A count and as many values.
std::optional<XmlRpcArray> Cursor::values(int depth) {
    const auto entryCount = count(smallestValue);
    if (!entryCount)
        return std::nullopt;
    XmlRpcArray entries;
    for (qsizetype i = 0; i < *entryCount; ++i) {
        auto entry = value(depth);
        if (!entry)
            return std::nullopt;
        entries.append(*std::move(entry));
    }
    return entries;
}

std::optional<XmlRpcValue> Cursor::structure(int depth) {
    const auto members = count(smallestMember);
    if (!members)
        return std::nullopt;
    XmlRpcStruct read;
    for (qsizetype i = 0; i < *members; ++i) {
        const auto name = text();
        auto member = name ? value(depth + 1) : std::nullopt;
        if (!member)
            return std::nullopt;
        read.insert(*name, *std::move(member));
    }
    return XmlRpcValue(read);
}

//! Recursion is bounded by BinRpcLimits::depth.
std::optional<XmlRpcValue> Cursor::value(int depth) {
    if (depth > m_limits.depth)
        return fail(QStringLiteral("nested deeper than %1").arg(m_limits.depth));
    if (++m_values > m_limits.values)
        return fail(QStringLiteral("more than %1 values").arg(m_limits.values));
    const auto tag = number();
    if (!tag)
        return std::nullopt;
    switch (*tag) {
    case binrpc::Integer:
        if (const auto whole = number())
            return XmlRpcValue(static_cast<int>(*whole));
        return std::nullopt;
    case binrpc::Boolean:
        return boolean();
    case binrpc::String:
        if (auto string = text())
            return XmlRpcValue(*std::move(string));
        return std::nullopt;
    case binrpc::Double:
        return real();
    case binrpc::DateTime:
        if (const auto seconds = number())
            return XmlRpcValue(static_cast<qint64>(*seconds));
        return std::nullopt;
    case binrpc::Binary:
        if (const auto raw = block())
            return XmlRpcValue(raw->toByteArray());
        return std::nullopt;
    case binrpc::Array:
        if (const auto entries = values(depth + 1))
            return XmlRpcValue(*entries);
        return std::nullopt;
    case binrpc::Struct:
        return structure(depth);
    default:
        return fail(QStringLiteral("unknown type %1").arg(*tag)); // and so of unknown length
    }
}

//! The body of a frame that is there as a whole.
Result<QByteArrayView> bodyOf(const QByteArray& frame, const BinRpcLimits& limits) {
    const auto length = binFrameBytes(frame, limits.frameBytes);
    if (!length)
        return tl::unexpected(length.error());
    if (*length == 0 || *length != frame.size())
        return notUnderstood(QStringLiteral("a frame of %1 bytes in %2").arg(*length).arg(frame.size()));
    return QByteArrayView(frame).sliced(binRpcHeadBytes);
}

quint8 kindOf(const QByteArray& frame) {
    return static_cast<quint8>(frame.at(magic.size()));
}

//! Events and calls as they arrive, those of other ids left out.
void addMember(const MethodCall& call, const QString& interfaceId, CallbackRequest& request) {
    constexpr qsizetype eventParams = 4; // interface id, address, parameter, value
    if (call.method.isEmpty() || call.params.value(0).toString() != interfaceId)
        return;
    request.interfaceId = interfaceId;
    if (call.method != QLatin1String("event")) {
        request.others.append(call);
    } else if (call.params.size() >= eventParams) {
        request.events.append(
            {call.params.at(1).toString(), call.params.at(2).toString(), call.params.at(3).toValue()});
    }
}

} // namespace

Result<qint64> binFrameBytes(QByteArrayView begin, qint64 mostBytes) {
    const qsizetype compared = std::min(begin.size(), magic.size());
    if (begin.first(compared) != magic.first(compared))
        return failure(ErrorCode::Protocol,
            BinRpcReader::tr("The CCU sent something else than BIN-RPC. The port is wrong."),
            QStringLiteral("no BIN-RPC frame"));
    if (begin.size() < binRpcHeadBytes)
        return 0;
    const auto body = qFromBigEndian<quint32>(begin.data() + magic.size() + 1);
    const qint64 length = binRpcHeadBytes + static_cast<qint64>(body);
    if (length > mostBytes)
        return failure(ErrorCode::Protocol, BinRpcReader::tr("The CCU sent more data than can be accepted."),
            QStringLiteral("a frame of %1 bytes").arg(length));
    return length;
}

Result<MethodCall> readBinCall(const QByteArray& frame, const BinRpcLimits& limits) {
    const auto body = bodyOf(frame, limits);
    if (!body)
        return tl::unexpected(body.error());
    if (kindOf(frame) != binrpc::Request)
        return notUnderstood(QStringLiteral("no request but kind %1").arg(kindOf(frame)));
    Cursor cursor(*body, limits);
    auto method = cursor.text();
    auto params = method ? cursor.values(1) : std::nullopt;
    if (!params)
        return notUnderstood(cursor.problem());
    if (method->isEmpty())
        return notUnderstood(QStringLiteral("no method"));
    return MethodCall{*std::move(method), *std::move(params)};
}

Result<MethodResponse> readBinResponse(const QByteArray& frame, const BinRpcLimits& limits) {
    const auto body = bodyOf(frame, limits);
    if (!body)
        return tl::unexpected(body.error());
    const quint8 kind = kindOf(frame);
    if (kind != binrpc::Response && kind != binrpc::Fault)
        return notUnderstood(QStringLiteral("no response but kind %1").arg(kind));
    Cursor cursor(*body, limits);
    const auto value = cursor.isAtEnd() ? XmlRpcValue() : cursor.value(1); // nothing at all is a void result
    if (!value)
        return notUnderstood(cursor.problem());
    if (kind == binrpc::Response)
        return MethodResponse(*value);
    return MethodResponse(Fault{
        value->member(QStringLiteral("faultCode")).toInt(-1), value->member(QStringLiteral("faultString")).toString()});
}

Result<CallbackRequest> readBinCallback(
    const QByteArray& frame, const QString& interfaceId, const BinRpcLimits& limits) {
    const auto call = readBinCall(frame, limits);
    if (!call)
        return tl::unexpected(call.error());
    CallbackRequest request;
    if (call->method != QLatin1String("system.multicall")) {
        addMember(*call, interfaceId, request);
        return request;
    }
    const XmlRpcArray members = call->params.value(0).toArray();
    request.isMulticall = true;
    request.memberCount = members.size();
    for (const XmlRpcValue& member : members)
        addMember(
            {member.member(QStringLiteral("methodName")).toString(), member.member(QStringLiteral("params")).toArray()},
            interfaceId, request);
    return request;
}

} // namespace ccudesk::rpc
