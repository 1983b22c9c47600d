// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linehelper.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <thread>
#include <utility>

namespace turbolane::backend {

namespace {

std::string onDisk(const QString &folder)
{
    return QFile::encodeName(folder).toStdString();
}

} // namespace

LineHelper::LineHelper(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(program.isEmpty()
                    ? QCoreApplication::applicationDirPath() + QStringLiteral("/turbolane-lines")
                    : std::move(program))
{ }

LineHelper::LineHelper(Remote remote)
    : m_remote(std::move(remote))
    , m_name(m_remote->name)
{ }

Result<Done> LineHelper::reach(Millis startPatience)
{
    if (isReached())
        return Done{};
    const auto found = connect();
    if (m_remote && !found)
        return Error{found.error().code,
                     m_remote->name + " (" + m_remote->address + "): " + found.error().detail};
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    if (const auto started = start(startPatience); !started)
        return started;
    return connect();
}

Result<LineHelper::AnyChannel> LineHelper::openChannel() const
{
    if (m_remote) {
        auto channel =
            lines::SecureChannel::open(m_remote->address, *m_remote->party, remotePatience);
        return channel ? Result<AnyChannel>(AnyChannel(std::move(*channel))) : channel.error();
    }
    auto channel = lines::Channel::open(onDisk(m_folder));
    return channel ? Result<AnyChannel>(AnyChannel(std::move(*channel))) : channel.error();
}

Result<Done> LineHelper::send(lines::BytesView bytes)
{
    return std::visit([&](auto &channel) { return channel.send(bytes); }, *m_channel);
}

Result<lines::Channel::Arrived> LineHelper::receive()
{
    return std::visit([](auto &channel) { return channel.receive(patience); }, *m_channel);
}

Result<Done> LineHelper::connect()
{
    auto channel = openChannel();
    if (!channel)
        return channel.error();
    m_channel = std::move(*channel);
    const auto answer = ask(lines::AskFacts{});
    if (m_remote && !answer)
        return answer.error();
    if (const auto *error = answer ? std::get_if<Error>(&*answer) : nullptr; m_remote && error) {
        m_channel.reset();
        return *error;
    }
    return meet(answer ? std::get_if<lines::Facts>(&*answer) : nullptr);
}

/// One of another version goes, and its lines are made anew by the one that takes its place. Not
/// so on another machine: what runs there is installed there.
Result<Done> LineHelper::meet(const lines::Facts *facts)
{
    if (facts != nullptr && facts->version == lines::protocolVersion) {
        m_process = facts->process;
        return Done{};
    }
    if (m_remote) {
        m_channel.reset();
        return Error{ErrorCode::Newer,
                     "its turbolane-lines is of another version than this carrier; install the "
                     "same on both"};
    }
    (void)ask(lines::Retire{});
    (void)(m_channel ? receive() : Error{ErrorCode::Unavailable, ""}); // its end
    m_channel.reset();
    return Error{ErrorCode::NotFound, "the keeper of lines was of another version"};
}

/// It answers at its socket once this returns, and belongs to no process of ours.
Result<Done> LineHelper::start(Millis startPatience) const
{
    QProcess program;
    program.start(m_program, {QStringLiteral("--folder"), m_folder});
    if (!program.waitForStarted() || !program.waitForFinished(int(startPatience.count())))
        return Error{ErrorCode::Unavailable,
                     m_program.toStdString()
                         + " cannot be started: " + program.errorString().toStdString()};
    if (program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0)
        return Done{};
    return Error{ErrorCode::Unavailable, program.readAllStandardError().trimmed().toStdString()};
}

Result<lines::Answer> LineHelper::ask(const lines::Request &request)
{
    if (!m_channel)
        return Error{ErrorCode::Unavailable, "the keeper of lines is not reached"};
    const auto lost = [this](const Error &why) {
        m_channel.reset();
        return Error{ErrorCode::Unavailable,
                     (m_remote ? "" : "the keeper of lines is gone: ") + why.detail};
    };
    const auto sent = send(lines::encoded(lines::Message<lines::Request>{++m_number, request}));
    if (!sent)
        return lost(sent.error());
    const auto arrived = receive();
    if (!arrived)
        return lost(arrived.error());
    auto answer = lines::decodeAnswer(arrived->bytes);
    if (!answer)
        return lost(answer.error());
    if (answer->number != m_number && answer->number != 0)
        return lost({ErrorCode::Internal, "an answer to another question"});
    return std::move(answer->body);
}

Result<std::uint64_t> LineHelper::askLook()
{
    const auto answer = ask(lines::AskLook{});
    if (!answer)
        return answer.error();
    if (const auto *looking = std::get_if<lines::Looking>(&*answer))
        return looking->look;
    return Error{ErrorCode::Internal, "a keeper of lines that does not look at them"};
}

Result<std::optional<lines::StatePage>> LineHelper::askPage(const lines::AskState &ask)
{
    auto answer = this->ask(ask);
    if (!answer)
        return answer.error();
    if (std::holds_alternative<lines::Looking>(*answer))
        return std::optional<lines::StatePage>();
    if (auto *page = std::get_if<lines::StatePage>(&*answer))
        return std::optional(std::move(*page));
    return Error{ErrorCode::Internal, "a keeper of lines that does not tell them"};
}

Result<std::vector<lines::LineState>> LineHelper::askAll()
{
    const auto look = askLook();
    if (!look)
        return look.error();
    std::vector<lines::LineState> all;
    const auto until = std::chrono::steady_clock::now() + patience;
    for (bool more = true; more;) {
        auto page = askPage({all.empty() ? std::string() : all.back().line.id, *look});
        if (!page)
            return page.error();
        if (!*page) {
            if (std::chrono::steady_clock::now() >= until)
                return Error{ErrorCode::Unavailable, "the keeper of lines does not see them"};
            std::this_thread::sleep_for(pageEvery);
            continue;
        }
        more = (*page)->more && !(*page)->lines.empty();
        for (lines::LineState &state : (*page)->lines)
            all.push_back(std::move(state));
    }
    return all;
}

bool LineHelper::retireIn(const QString &folder)
{
    LineHelper helper(folder);
    auto channel = lines::Channel::open(onDisk(folder));
    if (!channel)
        return false;
    helper.m_channel = std::move(*channel);
    (void)helper.ask(lines::Retire{});
    // It ends itself; then nobody answers any more.
    if (helper.m_channel)
        (void)helper.receive();
    return true;
}

Result<Done> LineHelper::retire()
{
    if (const auto reached = reach(); !reached)
        return reached;
    const auto answer = ask(lines::Retire{});
    m_channel.reset();
    return answer ? Result<Done>(Done{}) : answer.error();
}

} // namespace turbolane::backend
