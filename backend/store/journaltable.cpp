// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/journaltable.h"

#include "backend/catalogue/csv.h"

#include <QCryptographicHash>

namespace turbolane::backend {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words) {
        require(word.find_first_of("\t\n") == std::string::npos, "a word of a fact is one word");
        text += (&word == &words.front() ? "" : "\t") + word;
    }
    return text;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> words;
    for (;;) {
        const std::size_t end = text.find('\t');
        words.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return words;
        text.remove_prefix(end + 1);
    }
}

std::string chained(const std::string &before, const std::string &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(before + '\n' + text));
    return hash.result().toHex().toStdString();
}

} // namespace

void JournalTable::append(const std::vector<std::string> &words)
{
    std::int64_t number = 0;
    std::string before;
    m_database.each("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1", {},
                    [&](Row &row) {
                        number = row.number();
                        before = row.text();
                    });
    const std::string text = joined(words);
    m_database.run("INSERT INTO journal (number, fact, hash) VALUES (?, ?, ?)",
                   Values() << number + 1 << text << chained(before, text));
}

JournalTable::Chain JournalTable::each(const Visit &visit) const
{
    Chain chain;
    m_database.each("SELECT number, fact, hash FROM journal ORDER BY number", {}, [&](Row &row) {
        const std::int64_t number = row.number();
        const std::string text = row.text();
        const std::string hash = row.text();
        chain.isWhole =
            chain.isWhole && number == chain.facts + 1 && hash == chained(chain.head, text);
        if (!chain.isWhole)
            return;
        chain.facts = number;
        chain.head = hash;
        visit(split(text));
    });
    return chain;
}

bool JournalTable::isEmpty() const
{
    bool isEmpty = true;
    m_database.each("SELECT number FROM journal LIMIT 1", {}, [&](Row &) { isEmpty = false; });
    return isEmpty;
}

} // namespace turbolane::backend
