// SPDX-License-Identifier: GPL-3.0-or-later

// turbolane-lines: keeps the lines of one carrier in this machine's kernel.

#include "lines/keeper/abilities.h"
#include "lines/keeper/gate.h"
#include "lines/keeper/service.h"
#include "lines/newkeys.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string_view>

using namespace turbolane;
using namespace turbolane::lines;

namespace {

constexpr int exitWell = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr const char *usage =
    "usage: turbolane-lines --folder DIR [--with-privileges]\n"
    "       turbolane-lines --folder DIR --listen ADDRESS:PORT --certificate FILE --key FILE\n"
    "                       --carrier FILE [--with-privileges]\n"
    "       turbolane-lines --make-keys DIR\n"
    "       turbolane-lines --check\n"
    "Keeps a carrier's lines in this machine's kernel; turbolaned --datapath linux starts it.\n"
    "Its socket is DIR/lines.sock. It leaves when there are no lines to keep.\n"
    "--listen: a carrier on another machine may come in, the one whose certificate is in\n"
    "--carrier FILE; it stays in the foreground. --make-keys writes certificate.pem and key.pem.\n";

std::atomic<bool> ends = false;

Millis uptime()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return Millis(std::int64_t(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000);
}

struct Options {
    std::string folder;
    Powers powers = Powers::OwnUser;
    bool onlyChecks = false;
    std::string listen;
    Credentials credentials;
    std::string keysFolder;
};

/// What belongs together, and nothing that does not.
bool isClear(const Options &options)
{
    const Credentials &own = options.credentials;
    const bool hasAll = !own.certificate.empty() && !own.key.empty() && !own.other.empty();
    const bool hasNone = own.certificate.empty() && own.key.empty() && own.other.empty();
    const int deeds = (options.folder.empty() ? 0 : 1) + (options.onlyChecks ? 1 : 0)
        + (options.keysFolder.empty() ? 0 : 1);
    const bool isGate = !options.listen.empty();
    return deeds == 1 && (isGate ? hasAll && !options.folder.empty() : hasNone);
}

std::optional<Options> read(int count, char **words)
{
    Options options;
    const std::pair<std::string_view, std::string *> valued[] = {
        {"--folder", &options.folder},
        {"--listen", &options.listen},
        {"--certificate", &options.credentials.certificate},
        {"--key", &options.credentials.key},
        {"--carrier", &options.credentials.other},
        {"--make-keys", &options.keysFolder}};
    for (int index = 1; index < count; ++index) {
        const std::string_view word = words[index];
        const auto *const with =
            std::ranges::find(valued, word, [](const auto &option) { return option.first; });
        if (with != std::end(valued) && index + 1 < count)
            *with->second = words[++index];
        else if (word == "--with-privileges")
            options.powers = Powers::AsGiven;
        else if (word == "--check")
            options.onlyChecks = true;
        else
            return std::nullopt;
    }
    return isClear(options) ? std::optional(options) : std::nullopt;
}

/// Each line takes some descriptors of sites, and a carrier may have many.
void allowManyFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// All the rest of its life. What it says at its start goes to `starter`: nothing where all is
/// well, or why not.
Result<Done> keep(const Options &options, const std::function<void()> &isReady)
{
    std::optional<Doorway> door;
    if (!options.onlyChecks) {
        auto opened = Doorway::open(options.folder);
        if (!opened)
            return opened.error();
        door = std::move(*opened);
    }
    if (const auto moved = moveIntoOwnNetwork(options.powers); !moved)
        return moved.error();
    auto core = currentNamespace();
    auto watch = Watch::open();
    auto user = userNamespace();
    if (!core || !watch || !user)
        return !core ? core.error() : !watch ? watch.error() : user.error();
    const auto facts = abilitiesOf(core->netlink, options.powers);
    if (!facts)
        return facts.error();
    if (options.onlyChecks)
        return Done{};
    Keeper keeper(Network(std::move(*core)),
                  options.powers == Powers::OwnUser ? std::move(*user) : Descriptor(), *facts,
                  uptime);
    isReady();
    Service({*door, keeper, *watch, uptime}).run(ends);
    door.reset(); // another keeper may begin
    // Left to the kernel, all lines would go in one stroke, and nobody could make a network until
    // the last of them is gone: with a thousand for twenty seconds.
    keeper.network().clear();
    return Done{};
}

/// Of what the starter waits for.
class Readiness {
public:
    explicit Readiness(Descriptor pipe)
        : m_pipe(std::move(pipe))
    { }
    void say(std::string_view words)
    {
        (void)!::write(m_pipe.number(), words.data(), words.size());
        m_pipe = {};
    }

private:
    Descriptor m_pipe;
};

/// From here on it belongs to no terminal and no session but its own.
void standAlone()
{
    ::setsid();
    (void)!::chdir("/");
    const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing.number(), standard);
}

int startDetached(const Options &options)
{
    int pipe[2] = {};
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return exitFailed;
    Descriptor from(pipe[0]);
    Readiness readiness{Descriptor(pipe[1])};
    const pid_t child = ::fork();
    if (child == 0) {
        from = {};
        standAlone();
        const auto kept = keep(options, [&] { readiness.say("ready"); });
        if (!kept)
            readiness.say(kept.error().detail);
        ::_exit(kept ? exitWell : exitFailed);
    }
    readiness = Readiness(Descriptor());
    char words[512] = {};
    std::size_t length = 0;
    ::ssize_t more = 0;
    while (length < sizeof words - 1
           && (more = ::read(from.number(), words + length, sizeof words - 1 - length)) > 0)
        length += std::size_t(more);
    if (child > 0 && std::string_view(words) == "ready")
        return exitWell;
    std::fprintf(stderr, "turbolane-lines: %s\n", length > 0 ? words : "it ended at its start");
    return exitFailed;
}

/// A keeper of its own, as whoever else starts one: it outlives the gate.
Result<Done> startKeeper(const Options &options)
{
    int pipe[2] = {};
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return Error{ErrorCode::Unavailable, std::strerror(errno)};
    const Descriptor from(pipe[0]);
    Descriptor to(pipe[1]);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(to.number(), STDERR_FILENO);
        ::execl("/proc/self/exe", "turbolane-lines", "--folder", options.folder.c_str(),
                options.powers == Powers::AsGiven ? "--with-privileges" : nullptr, nullptr);
        ::_exit(exitFailed);
    }
    to = {};
    std::string said;
    char words[512];
    for (::ssize_t more = 0; (more = ::read(from.number(), words, sizeof words)) > 0;)
        said.append(words, std::size_t(more));
    int ended = 0;
    const bool isWell = child > 0 && ::waitpid(child, &ended, 0) == child && WIFEXITED(ended)
        && WEXITSTATUS(ended) == exitWell;
    while (!said.empty() && said.back() == '\n')
        said.pop_back();
    if (isWell)
        return Done{};
    return Error{ErrorCode::Unavailable,
                 said.substr(0, longestSentence).empty() ? "no keeper of lines can be started"
                                                         : said.substr(0, longestSentence)};
}

int complain(const Error &error)
{
    std::fprintf(stderr, "turbolane-lines: %s\n", error.detail.c_str());
    return exitFailed;
}

/// In the foreground, until a signal.
int standAtTheGate(const Options &options)
{
    auto party = TlsParty::of(options.credentials, TlsParty::Side::Host);
    if (!party)
        return complain(party.error());
    auto gate = Gate::open({.folder = options.folder,
                            .listen = options.listen,
                            .party = std::move(*party),
                            .startKeeper = [&options] { return startKeeper(options); },
                            .refused =
                                [](const std::string &who, const Error &why) {
                                    std::fprintf(stderr, "turbolane-lines: refused %s: %s\n",
                                                 who.c_str(), why.detail.c_str());
                                }});
    if (!gate)
        return complain(gate.error());
    const auto parts = NetAddress::parse(options.listen);
    std::printf("turbolane-lines listens at %s, port %d\n", parts->host.c_str(),
                int((*gate)->port()));
    std::fflush(stdout);
    (*gate)->run(ends);
    return exitWell;
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = read(argc, argv);
    if (!options) {
        std::fputs(usage, stderr);
        return exitUsage;
    }
    std::signal(SIGPIPE, SIG_IGN);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, [](int) { ends = true; });
    allowManyFiles();
    if (!options->keysFolder.empty()) {
        const auto made = makeKeys(options->keysFolder);
        return made ? exitWell : complain(made.error());
    }
    if (!options->listen.empty())
        return standAtTheGate(*options);
    if (!options->onlyChecks)
        return startDetached(*options);
    const auto possible = keep(*options, [] {});
    return possible ? exitWell : complain(possible.error());
}
