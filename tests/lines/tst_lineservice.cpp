// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/channel.h"
#include "tests/lines/samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

#include <csignal>

using namespace turbolane;
using namespace turbolane::lines;
using namespace turbolane::lines::tests;
using namespace turbolane::literals;

/// turbolane-lines as it is: its door, and how long it lives.
class TestLineService : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void itTellsWhatItIs();
    void aDeepFolderIsNoHindrance();
    void withPrivilegesItMakesNoUserOfItsOwn();
    void theDoorIsItsUsersAlone();
    void noiseChangesNothing();
    void itOutlivesTheCarrier();
    void thereIsOneOfIt();
    void killedItLeavesNothingAndTheNextOneStarts();
    void toldToEndItEnds();
    void theNextOneStartsWhileItsLinesGo();
    void whatNobodyCanFindEnds();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("de ep/in läne")); }
    bool start() { return startIn(folder()); }
    bool startIn(const QString &folder, const QStringList &also = {});
    Result<Channel> carrier() const { return Channel::open(folder().toStdString()); }
    static Result<Answer> ask(const Channel &channel, const Request &request);
    std::int32_t process() const;
    static bool lives(std::int32_t process) { return ::kill(process, 0) == 0; }
    static bool ends(std::int32_t process)
    {
        return QTest::qWaitFor([=] { return !lives(process); }, 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_complaint;
};

void TestLineService::initTestCase()
{
    QProcess check;
    check.start(QCoreApplication::applicationDirPath() + QStringLiteral("/turbolane-lines"),
                {QStringLiteral("--check")});
    QVERIFY(check.waitForFinished());
    if (check.exitCode() != 0)
        QSKIP(check.readAllStandardError().constData());
}

void TestLineService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY2(start(), m_complaint.constData());
}

void TestLineService::cleanup()
{
    if (!m_folder)
        return;
    if (const auto channel = carrier())
        (void)ask(*channel, Retire{});
    m_folder.reset();
}

bool TestLineService::startIn(const QString &folder, const QStringList &also)
{
    QProcess keeper;
    keeper.start(QCoreApplication::applicationDirPath() + QStringLiteral("/turbolane-lines"),
                 QStringList{QStringLiteral("--folder"), folder} + also);
    keeper.waitForFinished();
    m_complaint = keeper.readAllStandardError();
    return keeper.exitCode() == 0;
}

Result<Answer> TestLineService::ask(const Channel &channel, const Request &request)
{
    if (const auto sent = channel.send(encoded(Message<Request>{7, request})); !sent)
        return sent.error();
    const auto arrived = channel.receive(Millis(5'000));
    if (!arrived)
        return arrived.error();
    const auto answer = decodeAnswer(arrived->bytes);
    if (!answer)
        return answer.error();
    return answer->body;
}

std::int32_t TestLineService::process() const
{
    const auto channel = carrier();
    return channel ? std::get<Facts>(*ask(*channel, AskFacts{})).process : 0;
}

void TestLineService::itTellsWhatItIs()
{
    const auto channel = carrier();
    QVERIFY(channel);
    const auto facts = ask(*channel, AskFacts{});
    QVERIFY(facts);
    QCOMPARE(std::get<Facts>(*facts).version, protocolVersion);
    QVERIFY(std::get<Facts>(*facts).ownUser);
    QVERIFY(lives(std::get<Facts>(*facts).process));
}

void TestLineService::aDeepFolderIsNoHindrance()
{
    QVERIFY(m_folder->path().size() + 200 > 108);
    const QString deep = folder() + QStringLiteral("/") + QString(200, QLatin1Char('d'));
    QVERIFY(QDir().mkpath(deep));
    QVERIFY2(startIn(deep), m_complaint.constData());
    const auto channel = Channel::open(deep.toStdString());
    QVERIFY(channel);
    QVERIFY(ask(*channel, Retire{}));
}

void TestLineService::withPrivilegesItMakesNoUserOfItsOwn()
{
    const QString other = m_folder->filePath(QStringLiteral("privileged"));
    QVERIFY(QDir().mkpath(other));
    if (!startIn(other, {QStringLiteral("--with-privileges")}))
        QSKIP(m_complaint.constData()); // nobody gave it any
    const auto channel = Channel::open(other.toStdString());
    QVERIFY(channel);
    const auto facts = ask(*channel, AskFacts{});
    QVERIFY(facts);
    QVERIFY(!std::get<Facts>(*facts).ownUser);
    const auto put = ask(*channel, Put{sampleLine()});
    QVERIFY2(put, put ? "" : put.error().detail.c_str());
    QVERIFY(channel->send(encoded(Message<Request>{8, Enter{sampleLine().a.site}})));
    const auto entry = channel->receive(Millis(5'000));
    QVERIFY(entry);
    // The way into the site alone: whoever may go there has the privileges already.
    QCOMPARE(entry->descriptors.size(), std::size_t(1));
    QVERIFY(ask(*channel, Retire{}));
}

void TestLineService::theDoorIsItsUsersAlone()
{
    const auto allowed = QFile::permissions(folder() + QStringLiteral("/lines.sock"));
    QCOMPARE(int(allowed
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
             0);
    if (::getuid() != 0)
        QSKIP("only root can come as somebody else");
    // A child that is another user is not answered, even where it may open the socket.
    QFile::setPermissions(folder() + QStringLiteral("/lines.sock"), QFile::Permissions(0x7777));
    for (const QString &path : {m_folder->path(), folder(), folder() + QStringLiteral("/..")})
        QFile::setPermissions(path, QFile::Permissions(0x7777));
    QProcess stranger;
    stranger.start(QStringLiteral("python3"),
                   {QStringLiteral("-c"),
                    QStringLiteral("import os, socket, sys\n"
                                   "os.chdir(sys.argv[1])\n"
                                   "os.setuid(65533)\n"
                                   "s = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)\n"
                                   "s.connect('lines.sock')\n"
                                   "try:\n"
                                   "    s.send(b'TL\\x01\\x00\\x01\\x07\\x00\\x00\\x00')\n"
                                   "    print('answered', len(s.recv(100)))\n"
                                   "except OSError:\n"
                                   "    print('answered 0')\n"),
                    folder()});
    QVERIFY(stranger.waitForFinished());
    QCOMPARE(stranger.readAllStandardOutput().trimmed(), QByteArray("answered 0"));
}

void TestLineService::noiseChangesNothing()
{
    const auto channel = carrier();
    QVERIFY(ask(*channel, Put{sampleLine()}));
    Bytes spoilt = encoded(Message<Request>{1, Remove{"connection-1"}});
    spoilt.push_back('!');
    for (const Bytes &bytes : {Bytes{1, 2, 3}, spoilt, Bytes(longestMessage, 'x')}) {
        QVERIFY(channel->send(bytes));
        const auto answer = decodeAnswer(channel->receive(Millis(5'000))->bytes);
        QCOMPARE(std::get<Error>(answer->body).code, ErrorCode::Malformed);
    }
    const auto state = ask(*channel, AskState{});
    QCOMPARE(std::get<StatePage>(*state).lines.size(), std::size_t(1));
}

void TestLineService::itOutlivesTheCarrier()
{
    const std::int32_t before = process();
    {
        const auto channel = carrier();
        QVERIFY(ask(*channel, Put{sampleLine()}));
    }
    const auto next = carrier();
    const auto state = ask(*next, AskState{});
    QVERIFY(std::get<StatePage>(*state).lines.front().line == sampleLine());
    QCOMPARE(std::get<StatePage>(*state).lines.front().inForce, 50_Mbps);
    QCOMPARE(process(), before);
}

void TestLineService::thereIsOneOfIt()
{
    const std::int32_t before = process();
    QVERIFY(!start());
    QVERIFY(m_complaint.contains("another keeper"));
    QCOMPARE(process(), before);
}

void TestLineService::killedItLeavesNothingAndTheNextOneStarts()
{
    const std::int32_t before = process();
    {
        const auto channel = carrier();
        QVERIFY(ask(*channel, Put{sampleLine()}));
        QCOMPARE(::kill(before, SIGKILL), 0);
        QVERIFY(!ask(*channel, AskState{}));
    }
    QVERIFY(ends(before));
    QVERIFY2(start(), m_complaint.constData());
    const auto channel = carrier();
    QVERIFY(std::get<StatePage>(*ask(*channel, AskState{})).lines.empty());
    QVERIFY(std::holds_alternative<StatePage>(*ask(*channel, Put{sampleLine()})));
}

void TestLineService::toldToEndItEnds()
{
    const std::int32_t before = process();
    const auto channel = carrier();
    QVERIFY(ask(*channel, Put{sampleLine()}));
    QVERIFY(std::holds_alternative<Done>(*ask(*channel, Retire{})));
    QVERIFY(ends(before));
    QVERIFY(!QFile::exists(folder() + QStringLiteral("/lines.sock")));
}

void TestLineService::theNextOneStartsWhileItsLinesGo()
{
    const std::int32_t before = process();
    {
        const auto channel = carrier();
        for (std::uint32_t number = 1; number <= 150; ++number)
            QVERIFY(ask(*channel, Put{sampleLine(number)}));
        QVERIFY(ask(*channel, Retire{}));
        QVERIFY(!channel->receive(Millis(5'000))); // its end
    }
    QVERIFY2(start(), m_complaint.constData());
    QVERIFY(lives(before)); // still at it
    QVERIFY(std::holds_alternative<StatePage>(*ask(*carrier(), Put{sampleLine()})));
    QVERIFY(process() != before);
    QVERIFY(ends(before));
    QCOMPARE(std::get<StatePage>(*ask(*carrier(), AskState{})).lines.size(), std::size_t(1));
}

void TestLineService::whatNobodyCanFindEnds()
{
    const std::int32_t before = process();
    {
        const auto channel = carrier();
        QVERIFY(ask(*channel, Put{sampleLine()}));
    }
    m_folder.reset();
    QVERIFY(ends(before));
}

QTEST_GUILESS_MAIN(TestLineService)
#include "tst_lineservice.moc"
