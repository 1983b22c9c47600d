// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startreport.h"
#include "app/tour/hand.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace turbolane::bench {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int patienceMs = 20'000;

struct Start {
    double painted = -1.0;
    double usable = -1.0;
};

/// One running program, ended with this.
class Running {
public:
    Running(const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(app::StartReport::variable), u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_watch.start();
        m_process.start(program, arguments, QIODevice::ReadOnly);
    }
    ~Running()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(patienceMs))
            m_process.kill();
    }

    /// Milliseconds from before the process was there until it said this line; negative if never.
    double until(const QByteArray &line)
    {
        while (m_process.canReadLine() || m_process.waitForReadyRead(patienceMs))
            if (m_process.readLine().trimmed() == line)
                return millisecondsSince(m_watch);
        return -1.0;
    }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    QElapsedTimer m_watch;
};

QString besideThis(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

QStringList onBooks(const QString &folder)
{
    return {u"--data-dir"_s, folder};
}

Start startOnce(const QString &program, const QStringList &arguments)
{
    Running running(program, arguments);
    Start start;
    start.painted = running.until("painted");
    start.usable = running.until("usable");
    return start;
}

/// Processor time of a process so far, of all its threads, in milliseconds (proc(5): the 14th and
/// 15th field of stat; the 2nd may hold spaces, so they are counted from its bracket).
double processorTime(qint64 id)
{
    QFile stat(u"/proc/%1/stat"_s.arg(id));
    if (!stat.open(QIODevice::ReadOnly))
        return 0.0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return 1e3 * double(ticks) / double(sysconf(_SC_CLK_TCK));
}

double residentMegabytes(qint64 id)
{
    QFile status(u"/proc/%1/status"_s.arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return double(line.mid(6).trimmed().split(' ').value(0).toLongLong()) / 1024.0;
    return 0.0;
}

struct Rest {
    double processorPercent = 0.0;
    double megabytes = 0.0;
};

/// Nobody touches it: what it uses all the same.
Rest leaveAlone(const QString &program, const QStringList &arguments, std::chrono::seconds time)
{
    Running running(program, arguments);
    running.until("usable");
    app::letRun(4s); // until what a start still does is done
    const double before = processorTime(running.id());
    app::letRun(time);
    const double used = processorTime(running.id()) - before;
    return {.processorPercent = 100.0 * used / double(std::chrono::milliseconds(time).count()),
            .megabytes = residentMegabytes(running.id())};
}

/// What app::StartReport is to the whole program.
class PaintReport final : public QObject {
protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                std::printf("painted\nusable\n");
                std::fflush(stdout);
            });
        }
        return false;
    }

private:
    bool m_painted = false;
};

struct Starts {
    std::vector<double> painted;
    std::vector<double> usable;
};

Starts startOften(const QString &program, const QStringList &arguments, int times)
{
    Starts starts;
    for (int i = 0; i < times; ++i) {
        const Start one = startOnce(program, arguments);
        starts.painted.push_back(one.painted);
        starts.usable.push_back(one.usable);
    }
    return starts;
}

/// Books as a customer has them: one connection in service.
bool furnish(const QString &folder)
{
    BenchDesk desk(folder);
    return desk.isOpen() && !desk.connect().isEmpty();
}

Figures restFigures(const QString &folder, std::chrono::seconds time)
{
    const QString peer = u"an empty window"_s;
    const Rest rest = leaveAlone(besideThis(u"turbolane"_s), onBooks(folder), time);
    const Rest bare =
        leaveAlone(besideThis(u"turbolane_bench"_s), {QString::fromLatin1(emptyWindowWord)}, time);
    return {{u"idle_cpu_percent"_s, rest.processorPercent, u"%"_s, {{peer, bare.processorPercent}}},
            {u"rss_mb"_s, rest.megabytes, u"MiB"_s, {{peer, bare.megabytes}}}};
}

} // namespace

int runEmptyWindow()
{
    QMainWindow window;
    PaintReport report;
    window.installEventFilter(&report);
    window.resize(1440, 900);
    window.show();
    return QCoreApplication::exec();
}

Figures measureProgram(Extent extent)
{
    const int times = extent == Extent::Full ? 15 : 5;
    const auto quiet = extent == Extent::Full ? 20s : 5s;
    const QTemporaryDir first;
    const QTemporaryDir folder;
    const Start atFirst = startOnce(besideThis(u"turbolane"_s), onBooks(first.path()));
    if (!furnish(folder.path()))
        return {};
    const Starts ours = startOften(besideThis(u"turbolane"_s), onBooks(folder.path()), times);
    const Starts bare =
        startOften(besideThis(u"turbolane_bench"_s), {QString::fromLatin1(emptyWindowWord)}, times);
    const QString peer = u"an empty window"_s;
    Figures figures = {
        {u"first_paint_ms"_s,
         percentile(ours.painted, 0.5),
         u"ms"_s,
         {{peer, percentile(bare.painted, 0.5)}}},
        {u"usable_ms"_s,
         percentile(ours.usable, 0.5),
         u"ms"_s,
         {{peer, percentile(bare.usable, 0.5)}}},
        {u"usable_at_first_start_ms"_s, atFirst.usable, u"ms"_s},
    };
    for (const Figure &figure : restFigures(folder.path(), quiet))
        figures.push_back(figure);
    return figures;
}

} // namespace turbolane::bench
