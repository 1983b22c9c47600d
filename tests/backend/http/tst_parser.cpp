// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/parser.h"

#include <QTest>

#include <random>

using namespace turbolane::backend::http;
using namespace std::string_literals;

namespace {

/// What a parser made of some bytes, written down so that two runs can be compared.
QByteArray reading(const std::vector<std::string> &pieces, const Limits &limits)
{
    QByteArray story;
    Parser parser(limits);
    const auto take = [&] {
        for (;;) {
            switch (parser.next()) {
            case Parser::Progress::NeedMore: return;
            case Parser::Progress::Head:
                story += QByteArray::fromStdString(parser.head().method + " " + parser.head().target
                                                   + " ");
                for (const Field &field : parser.head().fields)
                    story += QByteArray::fromStdString(field.name + "=" + field.value + " ");
                parser.allowBody(limits.bodyBytes);
                break;
            case Parser::Progress::Complete: story += "[" + parser.takeBody() + "]\n"; break;
            case Parser::Progress::Refused:
                story += QByteArray::number(parser.refusal().status) + " refused";
                return;
            }
        }
    };
    for (const std::string &piece : pieces) {
        parser.append(piece);
        take();
        if (story.endsWith("refused"))
            return story;
    }
    return story + (parser.hasBegun() ? "unfinished" : "");
}

std::vector<std::string> bytesOf(const std::string &text)
{
    std::vector<std::string> bytes;
    for (const char byte : text)
        bytes.emplace_back(1, byte);
    return bytes;
}

std::vector<std::string> cutAtRandom(const std::string &text, std::mt19937 &chance)
{
    std::vector<std::string> pieces;
    std::uniform_int_distribution<std::size_t> size(1, 40);
    for (std::size_t at = 0; at < text.size();) {
        pieces.push_back(text.substr(at, size(chance)));
        at += pieces.back().size();
    }
    return pieces;
}

const std::string post = "POST /echo HTTP/1.1\r\nHost: localhost\r\nX-Y:  two words \r\n";
const std::string get = "GET /hello?a=b HTTP/1.1\r\nHost: localhost\r\n\r\n";
const std::string chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

struct Seen {
    const char *name;
    std::string bytes;
    const char *story;
};

#define POSTED "POST /echo Host=localhost X-Y=two words "
#define GOT "GET /hello?a=b Host=localhost []\n"
#define CHUNKED POSTED "Transfer-Encoding=chunked "

const std::vector<Seen> seen{
    {"one question", get, GOT},
    {"three questions", get + get + get, GOT GOT GOT},
    {"half a question", get.substr(0, 30), "unfinished"},
    {"a length", post + "Content-Length: 5\r\n\r\nhello" + get,
     POSTED "Content-Length=5 [hello]\n" GOT},
    {"a body cut short", post + "Content-Length: 5\r\n\r\nhel",
     POSTED "Content-Length=5 unfinished"},
    {"chunks", chunked + "5\r\nhello\r\nA\r\n0123456789\r\n0\r\n\r\n" + get,
     CHUNKED "[hello0123456789]\n" GOT},
    {"leading zeros of a chunk size", chunked + "0005\r\nhello\r\n000\r\n\r\n" + get,
     CHUNKED "[hello]\n" GOT},
    {"chunks of nothing", chunked + "0\r\n\r\n" + get, CHUNKED "[]\n" GOT},
    {"an end that is no end", chunked + "0\r\nhello\r\n\r\n" + get, CHUNKED "400 refused"},
    {"empty lines between", get + "\r\n" + get + "\r\n" + get, GOT GOT GOT},
    {"a trailer", chunked + "5\r\nhello\r\n0\r\nX: a\r\n\r\n" + get, CHUNKED "400 refused"},
    {"a chunk extension", chunked + "5;x\r\nhello\r\n0\r\n\r\n" + get, CHUNKED "400 refused"},
    {"a continued line", post + "X: a\r\n\tb\r\n\r\n" + get, "400 refused"},
    {"a bare CR", post + "X: a\rb\r\n\r\n" + get, "400 refused"},
    {"two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" + get,
     "400 refused"},
    {"a coding we lack", post + "Transfer-Encoding: gzip\r\n\r\n" + get, "501 refused"},
};

} // namespace

class TestParser final : public QObject {
    Q_OBJECT

private slots:
    void howTheBytesArriveDoesNotMatter_data();
    void howTheBytesArriveDoesNotMatter();
    void whateverArrivesIsReadOneWay();
    void aBodyMayBeAsLongAsAllowedAndNotAByteLonger();
    void bytesAreLookedAtOnce();
    void aBadByteIsRefusedBeforeTheHeaderEnds_data();
    void aBadByteIsRefusedBeforeTheHeaderEnds();

private:
    const Limits m_limits;
};

void TestParser::howTheBytesArriveDoesNotMatter_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < seen.size(); ++row)
        QTest::newRow(seen[row].name) << int(row);
}

void TestParser::howTheBytesArriveDoesNotMatter()
{
    QFETCH(int, row);
    const auto &[name, bytes, story] = seen[std::size_t(row)];
    QCOMPARE(reading({bytes}, m_limits), QByteArray(story));
    QCOMPARE(reading(bytesOf(bytes), m_limits), QByteArray(story));
    std::mt19937 chance(4711);
    for (int round = 0; round < 60; ++round)
        QCOMPARE(reading(cutAtRandom(bytes, chance), m_limits), QByteArray(story));
}

/// A small fuzzer that runs every time: damaged input is read the same whole or in pieces.
void TestParser::whateverArrivesIsReadOneWay()
{
    const std::string alphabet = "\r\n\t :;,0159afAF\"\0\x7f\xff"s;
    Limits limits;
    limits.headerBytes = 400;
    limits.bodyBytes = 64;
    std::mt19937 chance(1807);
    const auto upTo = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(chance);
    };
    for (int round = 0; round < 100'000; ++round) {
        std::string bytes = seen[upTo(seen.size())].bytes + get;
        for (std::size_t damage = 1 + upTo(3); damage > 0; --damage) {
            const std::size_t at = upTo(bytes.size());
            switch (upTo(4)) {
            case 0: bytes[at] = alphabet[upTo(alphabet.size())]; break;
            case 1: bytes.insert(at, 1, alphabet[upTo(alphabet.size())]); break;
            case 2: bytes.erase(at, 1 + upTo(3)); break;
            case 3: bytes.insert(at, bytes.substr(upTo(bytes.size()), upTo(40))); break;
            }
        }
        const QByteArray whole = reading({bytes}, limits);
        const QByteArray cut = reading(cutAtRandom(bytes, chance), limits);
        if (whole != cut)
            qWarning() << "round" << round << QByteArray::fromStdString(bytes);
        QCOMPARE(cut, whole);
    }
}

void TestParser::aBodyMayBeAsLongAsAllowedAndNotAByteLonger()
{
    for (const std::string &framing :
         {std::string("Content-Length: 10\r\n\r\n0123456789"),
          std::string("Transfer-Encoding: chunked\r\n\r\n4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n")}) {
        for (const int allowed : {10, 9}) {
            Parser parser(m_limits);
            parser.append(post + framing);
            QCOMPARE(parser.next(), Parser::Progress::Head);
            parser.allowBody(allowed);
            const bool fits = allowed == 10;
            QCOMPARE(parser.next(), fits ? Parser::Progress::Complete : Parser::Progress::Refused);
            if (fits)
                QCOMPARE(parser.takeBody(), QByteArray("0123456789"));
            else
                QCOMPARE(parser.refusal().status, 413);
        }
    }
}

void TestParser::bytesAreLookedAtOnce()
{
    HeaderScan scan;
    std::string bytes;
    for (const char byte : get) {
        QCOMPARE(scan.look(bytes), HeaderScan::Outcome::NeedMore);
        bytes += byte;
    }
    QCOMPARE(scan.look(bytes + "more"), HeaderScan::Outcome::Complete);
    QCOMPARE(scan.length(), get.size());
}

void TestParser::aBadByteIsRefusedBeforeTheHeaderEnds_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << "GET / HTTP/1.1\r\n" + bytes;
    };
    row("a bare LF", "X: a\n");
    row("a bare CR", "X: a\rb");
    row("NUL", "X: a\0"s);
    row("an escape", "X: \x1b");
    row("delete", "X: \x7f");
    row("a continued line", " ");
    row("a line continued by a tab", "X: a\r\n\t");
}

void TestParser::aBadByteIsRefusedBeforeTheHeaderEnds()
{
    QFETCH(std::string, bytes);
    HeaderScan scan;
    QCOMPARE(scan.look(bytes.substr(0, bytes.size() - 2)), HeaderScan::Outcome::NeedMore);
    QCOMPARE(scan.look(bytes), HeaderScan::Outcome::Refused);
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
