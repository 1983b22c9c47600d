// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/gate.h"
#include "lines/newkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <atomic>

using namespace turbolane;
using namespace turbolane::lines;

namespace {

/// Says who it is, whatever it is asked.
class PlainKeeper {
public:
    explicit PlainKeeper(const std::string &folder)
        : m_door(*Doorway::open(folder))
        , m_thread([this] { work(); })
    { }
    ~PlainKeeper()
    {
        m_ends = true;
        m_thread.join();
    }
    int asked() const { return m_asked; }

private:
    void work()
    {
        std::list<Channel> all;
        while (!m_ends) {
            pollfd someone{m_door.descriptor(), POLLIN, 0};
            if (::poll(&someone, 1, 1) > 0)
                if (auto one = m_door.accept())
                    all.push_back(std::move(*one));
            for (const Channel &channel : all) {
                const auto arrived = channel.receive(Millis(1));
                const auto request =
                    arrived ? decodeRequest(arrived->bytes) : Error{ErrorCode::Unavailable, ""};
                if (!request)
                    continue;
                ++m_asked;
                (void)channel.send(encoded(Message<Answer>{request->number, Facts{.process = 7}}));
            }
        }
    }
    Doorway m_door;
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_asked = 0;
    std::thread m_thread;
};

Descriptor plainTo(std::uint16_t port)
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    return socket;
}

/// What a stranger does, and keeps open until this goes.
using Stranger = std::function<Descriptor(std::uint16_t port)>;

Stranger saying(const std::string &words)
{
    return [words](std::uint16_t port) {
        Descriptor socket = plainTo(port);
        (void)::send(socket.number(), words.data(), words.size(), MSG_NOSIGNAL);
        return socket;
    };
}

Stranger withoutCertificate(int newest)
{
    return [newest](std::uint16_t port) {
        const Descriptor socket = plainTo(port);
        const std::unique_ptr<SSL_CTX, FreeTls> context(SSL_CTX_new(TLS_client_method()));
        SSL_CTX_set_max_proto_version(context.get(), newest);
        const std::unique_ptr<SSL, FreeTls> session(SSL_new(context.get()));
        SSL_set_fd(session.get(), socket.number());
        char byte = 0;
        if (SSL_connect(session.get()) == 1)
            SSL_read(session.get(), &byte, 1);
        return Descriptor();
    };
}

} // namespace

Q_DECLARE_METATYPE(Stranger)

/// The gate for carriers on other machines: who is let in, and that nobody else changes anything.
class TestLineGate : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keysAreMadeOnceAndAreTheirOwners();
    void whatTheCarrierAsksIsAnswered();
    void whoIsRefused_data();
    void whoIsRefused();
    void whatACarrierMayNotSay_data();
    void whatACarrierMayNotSay();
    void aSilentCrowdKeepsNobodyOut();
    void anotherHostIsNotBelieved();
    void aSiteIsNotEnteredFromAfar();
    void credentialsThatAreOfNoUse_data();
    void credentialsThatAreOfNoUse();
    void anAddressIsReadWholeOrNotAtAll_data();
    void anAddressIsReadWholeOrNotAtAll();

private:
    std::string in(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    Credentials credentials(const char *own, const char *other) const
    {
        return {in(own) + "/certificate.pem", in(own) + "/key.pem", in(other) + "/certificate.pem"};
    }
    Result<SecureChannel> carrier(const char *own = "carrier", const char *host = "host") const
    {
        const auto party = TlsParty::of(credentials(own, host), TlsParty::Side::Carrier);
        return SecureChannel::open("127.0.0.1:" + std::to_string(m_gate->port()), *party,
                                   Millis(5'000));
    }
    static Result<Answer> ask(SecureChannel &channel, const Request &request)
    {
        if (const auto sent = channel.send(encoded(Message<Request>{3, request})); !sent)
            return sent.error();
        const auto arrived = channel.receive(Millis(5'000));
        const auto answer = arrived ? decodeAnswer(arrived->bytes) : arrived.error();
        return answer ? Result<Answer>(answer->body) : answer.error();
    }
    bool isServed() const
    {
        auto channel = carrier();
        const auto facts = channel ? ask(*channel, AskFacts{}) : channel.error();
        return facts && std::get<Facts>(*facts).process == 7;
    }
    bool wasRefused(const std::string &why)
    {
        return QTest::qWaitFor([&] {
            const std::lock_guard lock(m_mutex);
            return std::ranges::find(m_refused, why) != m_refused.end();
        });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PlainKeeper> m_keeper;
    std::unique_ptr<Gate> m_gate;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
    std::mutex m_mutex;
    std::vector<std::string> m_refused;
};

void TestLineGate::initTestCase()
{
    for (const char *who : {"carrier", "host", "stranger"})
        QVERIFY(makeKeys(in(who)));
}

void TestLineGate::init()
{
    m_refused.clear();
    m_keeper = std::make_unique<PlainKeeper>(m_folder.path().toStdString());
    auto party = TlsParty::of(credentials("host", "carrier"), TlsParty::Side::Host);
    QVERIFY(party);
    auto gate = Gate::open({.folder = m_folder.path().toStdString(),
                            .listen = "127.0.0.1:0",
                            .party = std::move(*party),
                            .startKeeper =
                                [] {
                                    return Error{ErrorCode::Unavailable, "no keeper"};
                                },
                            .refused =
                                [this](const std::string &, const Error &why) {
                                    const std::lock_guard lock(m_mutex);
                                    m_refused.push_back(why.detail);
                                },
                            .handshake = Millis(1'000)});
    QVERIFY(gate);
    m_gate = std::move(*gate);
    m_ends = false;
    m_thread = std::thread([this] { m_gate->run(m_ends); });
}

void TestLineGate::cleanup()
{
    m_ends = true;
    if (m_thread.joinable())
        m_thread.join();
    m_gate.reset();
    m_keeper.reset();
}

void TestLineGate::keysAreMadeOnceAndAreTheirOwners()
{
    struct stat what { };
    QCOMPARE(::stat((in("host") + "/key.pem").c_str(), &what), 0);
    QCOMPARE(what.st_mode & 0777U, 0600U);
    QFile before(QString::fromStdString(in("host") + "/key.pem"));
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray key = before.readAll();
    const auto again = makeKeys(in("host"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::WrongState);
    QVERIFY(before.seek(0));
    QCOMPARE(before.readAll(), key);
}

void TestLineGate::whatTheCarrierAsksIsAnswered()
{
    auto channel = carrier();
    QVERIFY2(channel, channel ? "" : channel.error().detail.c_str());
    for (int round = 0; round < 100; ++round)
        QCOMPARE(std::get<Facts>(*ask(*channel, AskFacts{})).process, 7);
    QCOMPARE(m_keeper->asked(), 100);
}

void TestLineGate::whoIsRefused_data()
{
    QTest::addColumn<Stranger>("stranger");
    QTest::addColumn<std::string>("why");
    const Stranger another = [this](std::uint16_t) {
        auto channel = carrier("stranger");
        if (channel)
            (void)ask(*channel, Retire{});
        return Descriptor();
    };
    QTest::newRow("another certificate")
        << another << std::string("it shows another certificate than the carrier's");
    QTest::newRow("no certificate")
        << withoutCertificate(0) << std::string("it shows no certificate");
    QTest::newRow("TLS 1.2") << withoutCertificate(TLS1_2_VERSION)
                             << std::string("it does not speak TLS 1.3");
    QTest::newRow("HTTP") << saying("GET / HTTP/1.0\r\n\r\n")
                          << std::string("it does not speak TLS 1.3");
    QTest::newRow("a message of ours, in plain text")
        << saying(std::string("TL\x03\x00\x02\x00\x00\x00\x01 and some more", 23))
        << std::string("it does not speak TLS 1.3");
    QTest::newRow("silence") << saying("") << std::string("nothing came in time");
    QTest::newRow("half a greeting") << saying(std::string("\x16\x03\x01\x02\x00\x01", 6))
                                     << std::string("nothing came in time");
}

void TestLineGate::whoIsRefused()
{
    QFETCH(Stranger, stranger);
    QFETCH(std::string, why);
    const auto open = stranger(m_gate->port());
    QVERIFY(isServed()); // while the other is still there
    QVERIFY2(wasRefused(why), m_refused.empty() ? "nobody" : m_refused.front().c_str());
    QCOMPARE(m_keeper->asked(), 1);
    QVERIFY(isServed());
}

void TestLineGate::whatACarrierMayNotSay_data()
{
    QTest::addColumn<Bytes>("message");
    QTest::addColumn<std::string>("why");
    QTest::newRow("too long") << Bytes(longestMessage + 1, 1)
                              << std::string("a message of 65537 bytes");
    QTest::newRow("of no length") << Bytes() << std::string("a message of 0 bytes");
    const auto noise = decodeRequest(Bytes(20, 0xff));
    QTest::newRow("noise") << Bytes(20, 0xff) << noise.error().detail;
}

void TestLineGate::whatACarrierMayNotSay()
{
    QFETCH(Bytes, message);
    QFETCH(std::string, why);
    auto channel = carrier();
    QVERIFY(channel);
    (void)channel->send(message);
    QVERIFY2(wasRefused(why), m_refused.empty() ? "nobody" : m_refused.front().c_str());
    QCOMPARE(m_keeper->asked(), 0);
    QVERIFY(isServed());
}

void TestLineGate::aSilentCrowdKeepsNobodyOut()
{
    std::vector<Descriptor> crowd;
    for (std::size_t one = 0; one < 2 * Gate::mostUnknown; ++one)
        crowd.push_back(plainTo(m_gate->port()));
    QVERIFY(isServed()); // at once
}

void TestLineGate::anotherHostIsNotBelieved()
{
    const auto channel = carrier("carrier", "stranger");
    QVERIFY(!channel);
    QCOMPARE(channel.error().detail,
             std::string("it shows another certificate than the one in the host file"));
    QCOMPARE(m_keeper->asked(), 0);
    // And who is not known there hears of it with its first question.
    auto other = carrier("stranger");
    const auto told = other ? ask(*other, AskFacts{}) : other.error();
    QVERIFY(!told);
    QCOMPARE(told.error().detail, std::string("it does not know this carrier's certificate"));
}

void TestLineGate::aSiteIsNotEnteredFromAfar()
{
    auto channel = carrier();
    QVERIFY(channel);
    const auto answer = ask(*channel, Enter{"port-fra"});
    QVERIFY(answer);
    QCOMPARE(std::get<Error>(*answer).code, ErrorCode::Forbidden);
    QCOMPARE(m_keeper->asked(), 0);
    QVERIFY(ask(*channel, AskFacts{})); // it goes on
}

void TestLineGate::credentialsThatAreOfNoUse_data()
{
    QTest::addColumn<Credentials>("given");
    QTest::addColumn<QString>("why");
    Credentials none = credentials("host", "carrier");
    none.other = in("nobody");
    QTest::newRow("no such file") << none << QStringLiteral("/nobody: No such file");
    Credentials mixed = credentials("host", "carrier");
    mixed.key = in("carrier") + "/key.pem";
    QTest::newRow("another's key") << mixed << QStringLiteral("key.pem: not the key of");
    Credentials swapped = credentials("host", "carrier");
    swapped.other = in("carrier") + "/key.pem";
    QTest::newRow("a key where a certificate is meant")
        << swapped << QStringLiteral("key.pem: not a certificate in PEM");
    Credentials open = credentials("host", "carrier");
    open.key = in("open.pem");
    QFile::copy(QString::fromStdString(in("host") + "/key.pem"), QString::fromStdString(open.key));
    ::chmod(open.key.c_str(), 0644);
    QTest::newRow("a key that all may read")
        << open << QStringLiteral("open.pem: others may read this key; chmod 600");
}

void TestLineGate::credentialsThatAreOfNoUse()
{
    QFETCH(Credentials, given);
    QFETCH(QString, why);
    const auto party = TlsParty::of(given, TlsParty::Side::Host);
    QVERIFY(!party);
    QVERIFY2(QString::fromStdString(party.error().detail).contains(why),
             party.error().detail.c_str());
}

void TestLineGate::anAddressIsReadWholeOrNotAtAll_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("host"); // empty: none
    QTest::newRow("IPv4") << std::string("192.0.2.10:7400") << std::string("192.0.2.10");
    QTest::newRow("IPv6") << std::string("[2001:db8::1]:7400") << std::string("2001:db8::1");
    QTest::newRow("a name") << std::string("berlin.example:7400") << std::string("berlin.example");
    for (const char *wrong : {"", ":", ":7400", "192.0.2.10", "192.0.2.10:", "192.0.2.10:70000",
                              "192.0.2.10:74x", "2001:db8::1:7400", "[]:7400", "a b:1", "a/b:1"})
        QTest::newRow(wrong) << std::string(wrong) << std::string();
}

void TestLineGate::anAddressIsReadWholeOrNotAtAll()
{
    QFETCH(std::string, text);
    QFETCH(std::string, host);
    const auto address = NetAddress::parse(text);
    QCOMPARE(address ? address->host : std::string(), host);
}

QTEST_GUILESS_MAIN(TestLineGate)
#include "tst_linegate.moc"
