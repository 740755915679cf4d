// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wordindex.h"

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int wholeWord = 100;
constexpr int beginning = 80;
constexpr int inside = 40;
constexpr int beginningOfMore = 30;
constexpr int lettersInOrder = 20;
constexpr int insideMore = 15;
constexpr int firstWord = 10;
constexpr qsizetype shortestForLetters = 3;

//! Without case and accents. isSpelledOut: umlauts as two letters.
QString folded(const QString& text, bool isSpelledOut) {
    const QString lower = text.toCaseFolded();
    const auto isAscii = [](QChar letter) { return letter.unicode() < 0x80; };
    if (std::all_of(lower.cbegin(), lower.cend(), isAscii))
        return lower; // most names, and quick
    QString plain;
    plain.reserve(lower.size() + 4);
    for (const QChar letter : lower) {
        const bool isUmlaut = letter == u'ä' || letter == u'ö' || letter == u'ü';
        if (letter == u'ß')
            plain += QStringLiteral("ss");
        else if (isUmlaut && isSpelledOut)
            plain += QString(letter.decomposition().at(0)) + QLatin1Char('e');
        else
            plain += letter;
    }
    plain = plain.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar letter) { return letter.isMark(); });
    return plain;
}

QStringList split(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

int scoreIn(const QStringList& words, const QString& word, int whole, int start, int part) {
    int best = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype place = words.at(i).indexOf(word);
        if (place < 0)
            continue;
        int score = part;
        if (place == 0)
            score = words.at(i).size() == word.size() ? whole : start;
        best = std::max(best, score + (i == 0 && place == 0 ? firstWord : 0));
    }
    return best;
}

} // namespace

QStringList WordIndex::wordsOf(const QString& text) {
    const QString plain = folded(text, false);
    QStringList words = split(plain);
    const QString spelledOut = folded(text, true);
    if (spelledOut != plain) {
        for (const QString& word : split(spelledOut))
            if (!words.contains(word))
                words.append(word);
    }
    return words;
}

void WordIndex::add(const QString& title, const QString& more) {
    Text text{wordsOf(title), wordsOf(more), {}, {}};
    for (const QString& word : split(folded(title, false))) {
        text.starts.append(text.letters.size());
        text.letters += word;
    }
    m_texts.append(text);
}

bool WordIndex::hasLettersInOrder(const Text& text, const QString& word) {
    return std::any_of(text.starts.cbegin(), text.starts.cend(), [&](qsizetype place) {
        if (text.letters.at(place) != word.at(0))
            return false;
        for (const QChar letter : word.sliced(1)) {
            place = text.letters.indexOf(letter, place + 1);
            if (place < 0)
                return false;
        }
        return true;
    });
}

int WordIndex::scoreOf(const Text& text, const QString& word) {
    const int score = std::max(scoreIn(text.title, word, wholeWord, beginning, inside),
        scoreIn(text.more, word, beginningOfMore, beginningOfMore, insideMore));
    if (score > 0 || word.size() < shortestForLetters)
        return score;
    return hasLettersInOrder(text, word) ? lettersInOrder : 0;
}

QList<int> WordIndex::find(const QString& query, int limit, const std::function<int(int)>& bonus) const {
    const QStringList words = split(folded(query, false));
    struct Hit {
        int score;
        int index;
    };
    QList<Hit> hits;
    for (int i = 0; i < m_texts.size(); ++i) {
        int sum = bonus ? bonus(i) : 0;
        const bool isFound = std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
            const int score = scoreOf(m_texts.at(i), word);
            sum += score;
            return score > 0;
        });
        if (isFound) // of two that hold the same words, the shorter one is meant
            hits.append({words.isEmpty() ? sum : sum - static_cast<int>(m_texts.at(i).title.size()), i});
    }
    const qsizetype count = std::min<qsizetype>(limit, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + count, hits.end(), [](const Hit& left, const Hit& right) {
        return left.score != right.score ? left.score > right.score : left.index < right.index;
    });
    QList<int> found;
    for (qsizetype i = 0; i < count; ++i)
        found.append(hits.at(i).index);
    return found;
}

} // namespace ccudesk
