// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace ccudesk {

//! Texts by the beginnings of their words, as people type them: "kü li" finds "Licht Küche", and so do "kue li",
//! "kuch" and, by its letters in order, "lkü" does not but "lchk" does. Case and accents do not matter; umlauts are
//! found by their letter and by their usual spelling.
class WordIndex {
public:
    void clear() { m_texts.clear(); }
    //! more counts less than title: where something belongs, its serial number.
    void add(const QString& title, const QString& more);
    [[nodiscard]] qsizetype size() const { return m_texts.size(); }

    //! The best hits first, by the order in which they were added; every word of the query must be found. An empty
    //! query finds everything. bonus moves an entry up: 10 is about as much as a better word, 100 a whole word.
    [[nodiscard]] QList<int> find(
        const QString& query, int limit, const std::function<int(int)>& bonus = nullptr) const;

    //! The words of a text without case and accents; umlauts also as two letters: "Küche" → "kuche", "kueche".
    [[nodiscard]] static QStringList wordsOf(const QString& text);

private:
    struct Text {
        QStringList title;
        QStringList more;
        QString letters; //!< of the title, without what is between its words
        QList<qsizetype> starts; //!< of the words in letters
    };
    [[nodiscard]] static int scoreOf(const Text& text, const QString& word);
    [[nodiscard]] static bool hasLettersInOrder(const Text& text, const QString& word);

    QList<Text> m_texts;
};

} // namespace ccudesk
