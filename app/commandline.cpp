// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QHostAddress>

#include <optional>
#include <vector>

namespace turbolane::app {

namespace {

const QString version = QStringLiteral(TURBOLANE_VERSION);

Error wrong(const QString &sentence)
{
    return {ErrorCode::Malformed, sentence.toStdString()};
}

QStringList withProgramName(QStringList arguments)
{
    arguments.prepend(QStringLiteral("turbolane"));
    return arguments;
}

QCommandLineOption stepTimesOption(const QString &usual)
{
    return {QStringLiteral("step-times"),
            QStringLiteral("How long the carrier's steps take: none, demo or real."),
            QStringLiteral("none|demo|real"), usual};
}

const QCommandLineOption dataDirectoryOption{QStringLiteral("data-dir"),
                                             QStringLiteral("Where the carrier keeps its books."),
                                             QStringLiteral("folder")};

const QCommandLineOption networkOption{
    QStringLiteral("network"),
    QStringLiteral("A network of one's own: a folder with pops.csv, backbone.csv and what else "
                   "docs/network.md describes, in place of the built-in data."),
    QStringLiteral("folder")};

const QCommandLineOption practiceOption{
    QStringLiteral("practice"),
    QStringLiteral("Practise offline: a story to play with, a clock that can be sped up, "
                   "faults at a key; real books are not touched.")};
const QString desktopDescription = QStringLiteral(
    "Draw, order and boost cloud connections, with the carrier inside or with one elsewhere.\n\n"
    "Started for the first time it asks which carrier to work with; --carrier, --data-dir, "
    "--network, --practice and --tour answer that beforehand, and beat what was chosen.");

const QCommandLineOption screenshotsOption{QStringLiteral("screenshots"),
                                           QStringLiteral("With --tour: save pictures here."),
                                           QStringLiteral("folder")};
const QCommandLineOption receiptOption{QStringLiteral("receipt"),
                                       QStringLiteral("With --tour: write what happened here."),
                                       QStringLiteral("file")};
const QCommandLineOption guidedOption{
    QStringLiteral("guided"), QStringLiteral("With --practice: the guided tour begins at once.")};
const QCommandLineOption invoiceOption{
    QStringLiteral("invoice"),
    QStringLiteral("Write this invoice as PDF and leave; no window opens."),
    QStringLiteral("number")};

const QCommandLineOption pdfOption{QStringLiteral("pdf"),
                                   QStringLiteral("With --invoice: the file it is written to."),
                                   QStringLiteral("file")};

const QCommandLineOption linkFaultsOption{
    QStringLiteral("link-faults"),
    QStringLiteral("Links break by themselves, for drills: one in every so many seconds, for up to "
                   "so many (600 where it is not said)."),
    QStringLiteral("every[:longest]")};

const QCommandLineOption datapathOption{
    QStringLiteral("datapath"),
    QStringLiteral("What carries the bits: simulated, or linux, which is this machine's kernel."),
    QStringLiteral("simulated|linux"), QStringLiteral("simulated")};

const QCommandLineOption lineHostsOption{
    QStringLiteral("line-hosts"),
    QStringLiteral("With --datapath linux or --datapath-stop: the machines on which lines are "
                   "kept (JSON); without it, this one."),
    QStringLiteral("file")};

const QCommandLineOption stopOption{
    QStringLiteral("datapath-stop"),
    QStringLiteral("End the lines that --datapath linux has left in the kernel, and leave.")};

const QCommandLineOption proveOption{
    QStringLiteral("prove-invoice"),
    QStringLiteral("Work an invoice out again from the journal of charges, show the "
                   "difference and leave. The carrier must not run."),
    QStringLiteral("number")};

const QCommandLineOption auditOption{
    QStringLiteral("audit"),
    QStringLiteral("Look whether the books agree with each other, say where they do not and leave. "
                   "Writes nothing; the carrier may run.")};

const QCommandLineOption jsonOption{QStringLiteral("json"),
                                    QStringLiteral("With --audit: told as JSON.")};

/// "3600" or "3600:60", in seconds, up to 400 days; false when it is neither.
bool readLinkFaults(const QString &text, LinkFaults *faults)
{
    constexpr qlonglong most = 86'400LL * 400;
    const QStringList parts = text.split(QLatin1Char(':'));
    std::vector<qlonglong> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.toLongLong(&isNumber));
        if (!isNumber || numbers.back() < 1 || numbers.back() > most)
            return false;
    }
    if (numbers.size() > 2 || numbers.front() < numbers.back())
        return false;
    faults->every = Seconds(numbers.front());
    if (numbers.size() == 2)
        faults->longest = Seconds(numbers.back());
    return true;
}

/// Of the carrier's datapath, wherever it runs.
template <typename Options>
std::optional<Error> readDatapath(const QCommandLineParser &parser, Options *options)
{
    const QString named = parser.value(QStringLiteral("step-times"));
    const auto times = backend::stepTimesNamed(named.toStdString());
    if (!times)
        return wrong(QStringLiteral("--step-times is none, demo or real."));
    options->stepTimes = *times;
    const QString datapath = parser.value(datapathOption);
    if (datapath == QLatin1String("linux"))
        options->carries = backend::Carrier::Carries::Linux;
    else if (datapath != QLatin1String("simulated"))
        return wrong(QStringLiteral("--datapath is simulated or linux."));
    if (parser.isSet(linkFaultsOption)
        && !readLinkFaults(parser.value(linkFaultsOption), &options->linkFaults))
        return wrong(QStringLiteral("--link-faults is a number of seconds, or two such as "
                                    "3600:60, the second not above the first."));
    return std::nullopt;
}

/// Where its lines are, of the carrier alone.
std::optional<Error> readLines(const QCommandLineParser &parser, CarrierOptions *options)
{
    if (const auto why = readDatapath(parser, options))
        return why;
    options->lineHosts = parser.value(lineHostsOption);
    options->stopsDatapath = parser.isSet(stopOption);
    const bool hasLines =
        options->stopsDatapath || options->carries == backend::Carrier::Carries::Linux;
    if (!options->lineHosts.isEmpty() && !hasLines)
        return wrong(QStringLiteral("--line-hosts goes with --datapath linux or --datapath-stop."));
    return std::nullopt;
}

/// The values of options are words of people: one each, and never none by mistake. (A script whose
/// variable is empty would otherwise write into a place that nobody named.)
std::optional<Error> unclear(const QCommandLineParser &parser)
{
    for (const QString &name : parser.optionNames()) {
        const QStringList values = parser.values(name);
        if (values.size() > 1)
            return wrong(QStringLiteral("--%1 was given more than once.").arg(name));
        if (values.size() == 1 && values.constFirst().isEmpty())
            return wrong(QStringLiteral("--%1 was given without a value.").arg(name));
    }
    return std::nullopt;
}

/// What goes together, and what does not; empty where it makes sense.
QString contradiction(const QCommandLineParser &parser)
{
    const auto has = [&parser](const char *option) { return parser.isSet(QLatin1String(option)); };
    if (has("tour") && parser.value(QStringLiteral("tour")) != QLatin1String("first-drive"))
        return QStringLiteral("There is one tour, first-drive.");
    if (has("tour") && has("network"))
        return QStringLiteral("--tour drives on the built-in network, not on one of --network.");
    if (!has("tour") && (has("screenshots") || has("receipt")))
        return QStringLiteral("--screenshots and --receipt go with --tour first-drive.");
    if (has("datapath") && (has("practice") || has("tour") || has("carrier")))
        return QStringLiteral("--datapath is for the carrier inside and real books: it goes with "
                              "none of --practice, --tour and --carrier.");
    if (has("practice") && (has("tour") || has("network") || has("invoice") || has("carrier")))
        return QStringLiteral("--practice has a story, a network and books of its own: it goes "
                              "with none of --tour, --network, --invoice and --carrier.");
    if (has("guided") && !has("practice"))
        return QStringLiteral("--guided goes with --practice.");
    if (has("invoice") != has("pdf"))
        return QStringLiteral("--invoice and --pdf go together.");
    if (has("invoice") && has("tour"))
        return QStringLiteral("--invoice writes a file and leaves; --tour needs the window.");
    if (!has("carrier"))
        return has("token-file") || has("certificate")
            ? QStringLiteral("--token-file and --certificate go with --carrier.")
            : QString();
    if (!has("token-file"))
        return QStringLiteral("--carrier needs --token-file: a carrier knows its customers by it.");
    if (has("tour") || has("step-times") || has("network") || has("link-faults"))
        return QStringLiteral("--tour, --step-times, --network and --link-faults are for the "
                              "carrier inside, not --carrier.");
    return {};
}

/// Splits "127.0.0.1:8443" or "[::1]:8443"; false when it is neither.
bool readListen(const QString &text, CarrierOptions *options)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    QString address = text.left(colon);
    if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
        address = address.mid(1, address.size() - 2);
    if (colon <= 0 || !isNumber || port > 65'535 || QHostAddress(address).isNull())
        return false;
    options->address = address;
    options->port = std::uint16_t(port);
    return true;
}

} // namespace

Result<DesktopOptions> desktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(desktopDescription);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption about = parser.addVersionOption();
    const QCommandLineOption tour{QStringLiteral("tour"),
                                  QStringLiteral("Drive the window through a story: first-drive."),
                                  QStringLiteral("name")};
    const QCommandLineOption stepTimes = stepTimesOption(QStringLiteral("demo"));
    const QCommandLineOption carrier{QStringLiteral("carrier"),
                                     QStringLiteral("Work with a carrier elsewhere, this time; "
                                                    "without it, with the one that was chosen."),
                                     QStringLiteral("https://host:port")};
    const QCommandLineOption token{QStringLiteral("token-file"),
                                   QStringLiteral("With --carrier: holds the bearer token."),
                                   QStringLiteral("file")};
    const QCommandLineOption certificate{
        QStringLiteral("certificate"),
        QStringLiteral("With --carrier: the one certificate (PEM) believed there; without it, "
                       "what the system believes."),
        QStringLiteral("file")};
    parser.addOptions({dataDirectoryOption, networkOption, stepTimes, linkFaultsOption,
                       datapathOption, practiceOption, guidedOption, tour, screenshotsOption,
                       receiptOption, carrier, token, certificate, invoiceOption, pdfOption});
    if (!parser.parse(withProgramName(arguments)))
        return wrong(parser.errorText());
    if (const auto why = unclear(parser))
        return *why;

    DesktopOptions options;
    options.showAbout = parser.isSet(help) || parser.isSet(about);
    options.text = parser.isSet(help) ? parser.helpText() : QStringLiteral("turbolane ") + version;
    options.dataDirectory = parser.value(dataDirectoryOption);
    options.network = parser.value(networkOption);
    options.practice = parser.isSet(practiceOption);
    options.guided = parser.isSet(guidedOption);
    options.tour = parser.value(tour);
    options.screenshots = parser.value(screenshotsOption);
    options.receipt = parser.value(receiptOption);
    options.invoice = parser.value(invoiceOption);
    options.pdf = parser.value(pdfOption);
    options.carrier = parser.value(carrier);
    options.tokenFile = parser.value(token);
    options.certificate = parser.value(certificate);
    if (const auto why = readDatapath(parser, &options))
        return *why;
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("Not understood: ")
                     + parser.positionalArguments().constFirst());
    if (const QString why = contradiction(parser); !why.isEmpty())
        return wrong(why);
    return options;
}

namespace {

/// "exec [--data-dir DIR] SITE -- COMMAND...": whatever stands behind the dashes is not ours.
Result<CarrierOptions> execOptions(const QStringList &arguments)
{
    const qsizetype dashes = arguments.indexOf(QStringLiteral("--"));
    QCommandLineParser parser;
    parser.addOption(dataDirectoryOption);
    if (dashes < 0 || !parser.parse(withProgramName(arguments.mid(1, dashes - 1)))
        || parser.positionalArguments().size() != 1 || dashes + 1 == arguments.size())
        return wrong(
            QStringLiteral("usage: turbolaned exec [--data-dir folder] SITE -- command ..."));
    CarrierOptions options;
    options.dataDirectory = parser.value(dataDirectoryOption);
    options.site = parser.positionalArguments().constFirst();
    options.command = arguments.mid(dashes + 1);
    return options;
}

Result<CarrierOptions> servingOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The Turbolane carrier, alone."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption about = parser.addVersionOption();
    const QCommandLineOption listen{QStringLiteral("listen"), QStringLiteral("Address and port."),
                                    QStringLiteral("address:port"),
                                    QStringLiteral("127.0.0.1:8443")};
    const QCommandLineOption certificate{
        QStringLiteral("tls-cert"), QStringLiteral("Certificate (PEM)."), QStringLiteral("file")};
    const QCommandLineOption key{QStringLiteral("tls-key"), QStringLiteral("Its key (PEM)."),
                                 QStringLiteral("file")};
    const QCommandLineOption token{QStringLiteral("token-file"),
                                   QStringLiteral("The bearer token; made if it does not exist."),
                                   QStringLiteral("file")};
    const QCommandLineOption operators{
        QStringLiteral("operator-token-file"),
        QStringLiteral("The token of the carrier's operators; made if it does not exist."),
        QStringLiteral("file")};
    const QCommandLineOption stepTimes = stepTimesOption(QStringLiteral("real"));
    QCommandLineOption ahead{QStringLiteral("clock-ahead"),
                             QStringLiteral("Seconds the carrier's clock runs ahead, for drills."),
                             QStringLiteral("seconds"), QStringLiteral("0")};
    parser.addOptions({listen, dataDirectoryOption, networkOption, certificate, key, token,
                       operators, stepTimes, linkFaultsOption, datapathOption, lineHostsOption,
                       stopOption, ahead, proveOption, auditOption, jsonOption});
    if (!parser.parse(withProgramName(arguments)))
        return wrong(parser.errorText());
    if (const auto why = unclear(parser))
        return *why;

    CarrierOptions options;
    options.showAbout = parser.isSet(help) || parser.isSet(about);
    options.text = parser.isSet(help) ? parser.helpText() : QStringLiteral("turbolaned ") + version;
    options.dataDirectory = parser.value(dataDirectoryOption);
    options.network = parser.value(networkOption);
    options.certificate = parser.value(certificate);
    options.key = parser.value(key);
    options.tokenFile = parser.value(token);
    options.operatorTokenFile = parser.value(operators);
    options.proveInvoice = parser.value(proveOption);
    options.audits = parser.isSet(auditOption);
    options.asJson = parser.isSet(jsonOption);
    if (options.asJson && !options.audits)
        return wrong(QStringLiteral("--json goes with --audit."));
    if (const auto why = readLines(parser, &options))
        return *why;
    bool isNumber = false;
    options.clockAhead = Seconds(parser.value(ahead).toLongLong(&isNumber));
    if (!isNumber || options.clockAhead < Seconds(0) || options.clockAhead > Seconds(86'400 * 400))
        return wrong(QStringLiteral("--clock-ahead is a number of seconds, up to 400 days."));
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("Not understood: ")
                     + parser.positionalArguments().constFirst());
    if (!readListen(parser.value(listen), &options))
        return wrong(QStringLiteral("--listen is an address and a port, such as 127.0.0.1:8443."));
    if (options.certificate.isEmpty() != options.key.isEmpty())
        return wrong(QStringLiteral("--tls-cert and --tls-key go together."));
    return options;
}

} // namespace

Result<CarrierOptions> carrierOptions(const QStringList &arguments)
{
    const bool isExec = !arguments.isEmpty() && arguments.constFirst() == QLatin1String("exec");
    return isExec ? execOptions(arguments) : servingOptions(arguments);
}

} // namespace turbolane::app
