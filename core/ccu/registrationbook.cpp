// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/registrationbook.h"

#include "core/base/jsonfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace ccudesk {

namespace {

Secret randomPath() {
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    QString path;
    for (const quint32 number : numbers)
        path += QString::number(number, 16).rightJustified(8, QLatin1Char('0'));
    return Secret(path);
}

bool isSecretPath(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{32}$"));
    return pattern.match(text).hasMatch();
}

//! Version 1 of the file had one text for each interface.
QStringList urlsIn(const QJsonValue& entry) {
    QStringList urls;
    const QJsonArray entries = entry.isString() ? QJsonArray{entry} : entry.toArray();
    for (const auto& url : entries)
        if (!url.toString().isEmpty())
            urls.append(url.toString());
    return urls;
}

constexpr qsizetype mostUrls = 8; // of one interface; a CCU that has been gone for so long has forgotten the first
constexpr qint64 largestFile = 64 * 1024;

} // namespace

RegistrationBook::RegistrationBook(const QString& filePath) : m_filePath(filePath), m_secretPath(randomPath()) {
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return;
    const QJsonObject book = QJsonDocument::fromJson(file.readAll()).object();
    const QString path = book.value(QLatin1String("secretPath")).toString();
    if (isSecretPath(path))
        m_secretPath = Secret(path);
    const QJsonObject registered = book.value(QLatin1String("registered")).toObject();
    for (auto it = registered.begin(); it != registered.end(); ++it) {
        const QStringList urls = urlsIn(it.value());
        if (!urls.isEmpty())
            m_registered.insert(it.key(), urls);
    }
}

Result<void> RegistrationBook::renewSecretPath() {
    m_secretPath = randomPath();
    return save();
}

Result<void> RegistrationBook::writeDown(const QString& interfaceName, const QString& callbackUrl) {
    QStringList& urls = m_registered[interfaceName];
    if (!urls.contains(callbackUrl)) {
        urls.append(callbackUrl);
        if (urls.size() > mostUrls)
            urls.removeFirst();
    }
    return save();
}

Result<void> RegistrationBook::crossOut(const QString& interfaceName, const QString& callbackUrl) {
    const auto urls = m_registered.find(interfaceName);
    if (urls == m_registered.end() || urls->removeAll(callbackUrl) == 0)
        return {};
    if (urls->isEmpty())
        m_registered.erase(urls);
    return save();
}

Result<void> RegistrationBook::save() const {
    QJsonObject registered;
    for (auto it = m_registered.cbegin(); it != m_registered.cend(); ++it)
        registered.insert(it.key(), QJsonArray::fromStringList(it.value()));
    const QJsonObject book{{QStringLiteral("version"), 2}, {QStringLiteral("secretPath"), m_secretPath.reveal()},
        {QStringLiteral("registered"), registered}};
    return writeJsonFile(m_filePath, book);
}

} // namespace ccudesk
