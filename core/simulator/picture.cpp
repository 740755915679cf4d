// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/picture.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace ccudesk::simulator {

namespace {

struct Colour {
    std::array<quint8, 3> rgb{};
};

//! PNG's own checksum; core has no QtGui that would write the format.
quint32 crc32(const QByteArray& data) {
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : data) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& name, const QByteArray& data) {
    const QByteArray content = name + data;
    return bigEndian(static_cast<quint32>(data.size())) + content + bigEndian(crc32(content));
}

Colour colourOf(const QString& deviceType) {
    static constexpr std::array<Colour, 6> palette{{{{{86, 120, 150}}}, {{{96, 140, 110}}}, {{{150, 120, 86}}},
        {{{120, 100, 150}}}, {{{150, 96, 104}}}, {{{90, 140, 146}}}}};
    uint sum = 0;
    for (const QChar c : deviceType)
        sum = sum * 31U + c.unicode();
    return palette.at(sum % palette.size());
}

//! Distance to a square with rounded corners around the origin; negative inside.
double bodyDistance(double x, double y) {
    constexpr double half = 0.42;
    constexpr double radius = 0.12;
    const double dx = std::max(std::abs(x) - half + radius, 0.0);
    const double dy = std::max(std::abs(y) - half + radius, 0.0);
    return std::hypot(dx, dy) - radius;
}

void appendPixel(QByteArray& row, double x, double y, double pixel, const Colour& body) {
    constexpr double ringRadius = 0.2;
    constexpr double ringWidth = 0.03;
    const double alpha = std::clamp(0.5 - bodyDistance(x, y) / pixel, 0.0, 1.0);
    const double ring = std::clamp(0.5 - (std::abs(std::hypot(x, y) - ringRadius) - ringWidth) / pixel, 0.0, 1.0);
    for (const quint8 channel : body.rgb)
        row.append(static_cast<char>(static_cast<quint8>(channel + ring * (245 - channel))));
    row.append(static_cast<char>(static_cast<quint8>(255 * alpha)));
}

} // namespace

QByteArray devicePicture(const QString& deviceType, int size) {
    const Colour body = colourOf(deviceType);
    const double pixel = 1.0 / size;
    QByteArray rows;
    rows.reserve(qsizetype(size) * (size * 4 + 1));
    for (int row = 0; row < size; ++row) {
        rows.append('\0'); // filter: none
        for (int column = 0; column < size; ++column)
            appendPixel(rows, (column + 0.5) * pixel - 0.5, (row + 0.5) * pixel - 0.5, pixel, body);
    }
    constexpr char header[] = {8, 6, 0, 0, 0}; // 8 bits, RGBA, no interlacing
    const QByteArray dimensions = bigEndian(static_cast<quint32>(size)) + bigEndian(static_cast<quint32>(size));
    constexpr qsizetype qtLengthPrefix = 4; // qCompress puts the length before the zlib stream
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", dimensions + QByteArray(header, sizeof header))
        + chunk("IDAT", qCompress(rows).mid(qtLengthPrefix)) + chunk("IEND", {});
}

} // namespace ccudesk::simulator
