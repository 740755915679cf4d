// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/requestparser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace ccudesk::http {

namespace beast = boost::beast;
using BeastError = beast::error_code;
using BeastText = beast::string_view;

namespace {

QByteArray toBytes(BeastText text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

//! Folded headers, bare line feeds and control characters: a proxy or a second parser could read them differently
//! from Beast, so they are refused instead of interpreted.
bool hasForbiddenBytes(QByteArrayView head) {
    char previous = 0;
    for (const char c : head) {
        if (previous == '\n' && (c == ' ' || c == '\t'))
            return true;
        if (static_cast<unsigned char>(c) < 0x20 && c != '\r' && c != '\t' && (c != '\n' || previous != '\r'))
            return true;
        if (previous == '\r' && c != '\n')
            return true;
        previous = c;
    }
    return false;
}

bool isDigits(const QByteArray& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

//! Beast's parser writing straight into our request. Made anew for each request: it cannot be reset.
class RequestParser::Beast {
public:
    explicit Beast(Request& request) : m_request(request) { }

    void restart(qint64 headerLimit) {
        m_parser.emplace(*this);
        m_parser->header_limit(static_cast<std::uint32_t>(headerLimit));
        // Ours is known only after the head; boost::none would refuse every body in Boost 1.74
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    }

    class Parser final : public beast::http::basic_parser<true> {
    public:
        explicit Parser(Beast& owner) : m_owner(owner) { }

        void on_request_impl(
            beast::http::verb, BeastText method, BeastText target, int version, BeastError& /*ec*/) override {
            m_isHttp10 = version == 10;
            m_owner.m_request.head.method = toBytes(method);
            m_owner.m_request.head.target = toBytes(target);
        }
        void on_response_impl(int, BeastText, int, BeastError&) override { }
        void on_field_impl(beast::http::field, BeastText name, BeastText value, BeastError&) override {
            if (!m_headDone) // trailers of chunked bodies have no meaning here
                m_owner.m_request.head.headers.emplaceBack(toBytes(name).toLower(), toBytes(value));
        }
        void on_header_impl(BeastError&) override { m_headDone = true; }
        void on_body_init_impl(const boost::optional<std::uint64_t>&, BeastError&) override { }
        std::size_t on_body_impl(BeastText body, BeastError&) override { return body.size(); }
        void on_chunk_header_impl(std::uint64_t size, BeastText, BeastError& ec) override {
            const auto used = static_cast<std::uint64_t>(m_owner.m_request.body.size());
            if (size > m_owner.bodyLimit - std::min(used, m_owner.bodyLimit))
                ec = beast::http::error::body_limit;
        }
        std::size_t on_chunk_body_impl(std::uint64_t, BeastText body, BeastError&) override {
            m_owner.m_request.body.append(body.data(), static_cast<qsizetype>(body.size()));
            return body.size();
        }
        void on_finish_impl(BeastError&) override { }

        [[nodiscard]] bool isHttp10() const { return m_isHttp10; }

    private:
        Beast& m_owner;
        bool m_headDone = false;
        bool m_isHttp10 = false;
    };

    Parser& parser() { return *m_parser; }
    std::uint64_t bodyLimit = 0;

private:
    Request& m_request;
    std::optional<Parser> m_parser;
};

RequestParser::RequestParser(qint64 headerLimit, const QHostAddress& peer, quint64 connection)
    : m_beast(std::make_unique<Beast>(m_request)), m_headerLimit(headerLimit), m_peer(peer), m_connection(connection) {
}

RequestParser::~RequestParser() = default;

RequestParser::Status RequestParser::parse(QByteArrayView& input) {
    switch (m_phase) {
    case Phase::Head:
        return parseHead(input);
    case Phase::Body:
        return parseBody(input);
    case Phase::ChunkedBody:
        return parseChunks(input);
    case Phase::Done:
        break;
    }
    return Status::Complete;
}

RequestParser::Status RequestParser::parseHead(QByteArrayView& input) {
    // RFC 9112 §2.2: ignore an empty line before the request line; some clients end a body with a CRLF of their own
    while (m_scanned == 0 && input.startsWith("\r\n"))
        input = input.sliced(2);

    const QByteArrayView end("\r\n\r\n");
    const qsizetype found = input.indexOf(end, std::max<qsizetype>(0, m_scanned - (end.size() - 1)));
    const qsizetype headSize = found < 0 ? input.size() : found + end.size();
    if (headSize > m_headerLimit)
        return Status::TooLarge;
    if (found < 0) {
        m_scanned = input == QByteArrayView("\r") ? 0 : input.size(); // half of an empty line is no request yet
        return Status::NeedMore;
    }
    m_scanned = 0;
    const QByteArrayView head = input.first(headSize);
    if (hasForbiddenBytes(head))
        return Status::Malformed;

    m_beast->restart(m_headerLimit);
    BeastError ec;
    const std::size_t used
        = m_beast->parser().put(boost::asio::const_buffer(head.data(), static_cast<std::size_t>(head.size())), ec);
    if (ec || used != static_cast<std::size_t>(head.size()) || !m_beast->parser().is_header_done() || !setFraming())
        return Status::Malformed;
    m_request.head.peer = m_peer;
    m_request.head.connection = m_connection;
    input = input.sliced(headSize);
    return Status::HeadComplete;
}

bool RequestParser::setFraming() {
    static const QByteArray contentLengthName("content-length");
    static const QByteArray transferEncodingName("transfer-encoding");
    const QByteArray* length = nullptr;
    const QByteArray* encoding = nullptr;
    for (const Header& header : std::as_const(m_request.head.headers)) {
        const bool isLength = header.first == contentLengthName;
        const bool isEncoding = header.first == transferEncodingName;
        if ((isLength || isEncoding) && (length || encoding))
            return false;
        if (isLength)
            length = &header.second;
        else if (isEncoding)
            encoding = &header.second;
    }
    if (encoding) {
        if (encoding->compare("chunked", Qt::CaseInsensitive) != 0 || isHttp10())
            return false;
        m_phase = Phase::ChunkedBody;
        return true;
    }
    m_contentLength = 0;
    m_phase = Phase::Body;
    if (!length)
        return m_request.head.method != "POST"; // without a length the end of a body is a guess
    bool fits = false;
    if (isDigits(*length))
        m_contentLength = length->toLongLong(&fits);
    return fits;
}

void RequestParser::setBodyLimit(qint64 limit) {
    m_bodyLimit = limit;
    m_beast->bodyLimit = static_cast<std::uint64_t>(std::max<qint64>(0, limit));
}

RequestParser::Status RequestParser::parseBody(QByteArrayView& input) {
    if (m_contentLength > m_bodyLimit)
        return Status::TooLarge;
    QByteArray& body = m_request.body;
    constexpr qint64 mostReservedAtOnce = 1024 * 1024; // a declared length is a claim, not yet a body
    if (body.isEmpty())
        body.reserve(static_cast<qsizetype>(std::min(m_contentLength, mostReservedAtOnce)));
    const qsizetype wanted = static_cast<qsizetype>(std::min<qint64>(m_contentLength - body.size(), input.size()));
    body.append(input.first(wanted));
    input = input.sliced(wanted);
    if (body.size() < m_contentLength)
        return Status::NeedMore;
    m_phase = Phase::Done;
    return Status::Complete;
}

RequestParser::Status RequestParser::parseChunks(QByteArrayView& input) {
    auto& parser = m_beast->parser();
    while (!parser.is_done()) {
        // At least the last chunk and the end of the trailer, "0\r\n\r\n", are still to come; Beast asserts that it
        // sees that much when it looks at the last chunk again (found by fuzz_httprequest)
        if (input.size() < 5)
            return Status::NeedMore;
        BeastError ec;
        const std::size_t used
            = parser.put(boost::asio::const_buffer(input.data(), static_cast<std::size_t>(input.size())), ec);
        input = input.sliced(static_cast<qsizetype>(used));
        if (ec == beast::http::error::need_more) // a chunk header or the trailer is incomplete
            return input.size() > m_headerLimit ? Status::TooLarge : Status::NeedMore;
        if (ec)
            return ec == beast::http::error::body_limit ? Status::TooLarge : Status::Malformed;
    }
    m_phase = Phase::Done;
    return Status::Complete;
}

qint64 RequestParser::bodyBytes() const {
    return m_phase == Phase::ChunkedBody ? m_request.body.size() : m_contentLength;
}

bool RequestParser::keepsAlive() const {
    return m_beast->parser().keep_alive();
}

bool RequestParser::isHttp10() const {
    return m_beast->parser().isHttp10();
}

Request RequestParser::take() {
    m_phase = Phase::Head;
    m_contentLength = 0;
    return std::exchange(m_request, Request{});
}

} // namespace ccudesk::http
