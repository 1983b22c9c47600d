// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/firstdrive.h"

#include "app/tour/answer.h"
#include "client/jobs/boostjob.h"
#include "client/jobs/chargesjob.h"
#include "client/jobs/connectionjob.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/orderjob.h"
#include "client/jobs/pathsjob.h"
#include "client/jobs/usagerowsjob.h"
#include "client/portfolio.h"
#include "ui/mainwindow.h"
#include "ui/map/mapcamera.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace turbolane::app {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto aMoment = 10s; ///< more than any step of the window should ever take
constexpr auto anOrder = 40s; ///< demo step times are 4 to 8 s
constexpr auto aBoost = 100s; ///< a minute, and the way back
constexpr auto aHold = 950ms; ///< the button asks for 800 ms

const PopId frankfurt("FRA");
const PopId ashburn("IAD");

QString settle()
{
    letRun(350ms); // so that a picture shows a finished movement
    return {};
}

} // namespace

struct FirstDrive::Chapter {
    const char *picture;
    QString (FirstDrive::*play)();
};

FirstDrive::FirstDrive(const ui::Desk &desk, ui::MainWindow &window, const DesktopOptions &options)
    : m_desk(desk)
    , m_window(window)
    , m_options(options)
    , m_hand(window)
{
    QTimer::singleShot(0, this, &FirstDrive::drive);
}

void FirstDrive::drive()
{
    static constexpr Chapter chapters[] = {
        {"network", &FirstDrive::seeTheNetwork}, {"drawing", &FirstDrive::drawAConnection},
        {"price", &FirstDrive::readThePrice},    {"active", &FirstDrive::orderIt},
        {"armed", &FirstDrive::chooseAMinute},   {"boosted", &FirstDrive::holdTurbo},
        {"back", &FirstDrive::watchItEnd},       {"bill", &FirstDrive::openTheBill},
        {nullptr, &FirstDrive::readBack},
    };
    for (const Chapter &chapter : chapters) {
        const QString problem = (this->*chapter.play)();
        if (chapter.picture != nullptr)
            takePicture(QString::fromLatin1(chapter.picture));
        if (!problem.isEmpty()) {
            finish(problem);
            return;
        }
    }
    finish({});
}

template <typename Widget>
Widget *FirstDrive::find(const char *name) const
{
    const QString wanted = QString::fromLatin1(name);
    for (Widget *widget : m_window.findChildren<Widget *>(wanted))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

/// Waits until the control is there and can be used, then clicks it.
QString FirstDrive::clickOn(const char *name)
{
    const bool usable = waitUntil(
        [&] {
            const QWidget *widget = find<QWidget>(name);
            return widget != nullptr && widget->isEnabled();
        },
        aMoment);
    if (!usable)
        return u"there is no usable control \"%1\""_s.arg(QLatin1String(name));
    m_hand.clickOn(*find<QWidget>(name));
    return {};
}

QString FirstDrive::seeTheNetwork()
{
    if (!waitUntil([this] { return m_desk.portfolio.isLoaded(); }, aMoment))
        return u"the carrier's picture did not arrive"_s;
    auto *map = find<ui::MapView>("mapView");
    if (map == nullptr)
        return u"there is no map"_s;
    if (!waitUntil([map] { return map->scene().isSettled(); }, aMoment))
        return u"the map was not painted"_s;
    return settle();
}

QString FirstDrive::drawAConnection()
{
    auto *map = find<ui::MapView>("mapView");
    const auto inWindow = [&](const PopId &pop) {
        const ui::MapMark *mark = map->scene().mark(pop);
        return mark == nullptr
            ? QPoint(-1, -1)
            : map->viewport()->mapTo(&m_window, map->camera().toWindow(mark->plane).toPoint());
    };
    const QPoint from = inWindow(frankfurt);
    const QPoint to = inWindow(ashburn);
    if (from.x() < 0 || to.x() < 0)
        return u"Frankfurt or Ashburn is not on the map"_s;
    m_hand.moveTo(from);
    m_hand.press();
    m_hand.moveTo((from + to) / 2);
    m_hand.moveTo(to);
    letRun(900ms); // the price in the card is asked of the carrier
    takePicture(u"drag"_s);
    m_hand.release();
    if (!waitUntil([this] { return find<QWidget>("drawingPanel") != nullptr; }, aMoment))
        return u"the drawing did not open a form"_s;
    return settle();
}

QString FirstDrive::readThePrice()
{
    const bool canOrder = waitUntil(
        [this] {
            const QWidget *order = find<QWidget>("orderButton");
            return order != nullptr && order->isEnabled();
        },
        aMoment);
    if (!canOrder)
        return u"no price arrived for the connection"_s;
    return settle();
}

QString FirstDrive::orderIt()
{
    const std::size_t before = m_desk.portfolio.picture().connections().size();
    if (const QString problem = clickOn("orderButton"); !problem.isEmpty())
        return problem;
    const auto &connections = [this]() -> const auto &
    {
        return m_desk.portfolio.picture().connections();
    };
    if (!waitUntil([&] { return connections().size() > before; }, aMoment))
        return u"the order was not taken"_s;
    m_connection = connections().back().id;
    letRun(2'500ms);
    takePicture(u"flight"_s);
    const auto isActive = [this] {
        const Connection *connection = m_desk.portfolio.picture().connection(m_connection);
        return connection != nullptr && connection->state == ProductState::Active;
    };
    if (!waitUntil(isActive, anOrder))
        return u"the connection did not become active"_s;
    m_drive.before = answerTo(m_desk.carrier.connection(m_connection));
    m_drive.onRamp = *m_desk.portfolio.picture().onRamp(m_drive.before->onRamp);
    return settle();
}

QString FirstDrive::chooseAMinute()
{
    if (find<QWidget>("turboButton") == nullptr)
        if (QWidget *close = find<QWidget>("closeFlight"))
            m_hand.clickOn(*close);
    if (const QString problem = clickOn("durationOther"); !problem.isEmpty())
        return problem;
    if (!waitUntil([this] { return find<QLineEdit>("durationEdit") != nullptr; }, aMoment))
        return u"no time can be typed"_s;
    find<QLineEdit>("durationEdit")->selectAll();
    m_hand.type(u"1 min"_s);
    m_hand.tapKey(Qt::Key_Return);
    letRun(1'200ms); // the price is asked of the carrier
    m_drive.shownPrice = answerTo(m_desk.carrier.estimateBoost(
        {.connection = m_connection, .to = m_drive.before->turbo, .lasting = Seconds(60)}));
    return settle();
}

QString FirstDrive::holdTurbo()
{
    const QWidget *button = find<QWidget>("turboButton");
    if (button == nullptr)
        return u"there is no Turbo button"_s;
    m_hand.moveTo(m_hand.centreOf(*button));
    m_hand.press();
    letRun(500ms);
    takePicture(u"holding"_s);
    letRun(aHold - 500ms);
    m_hand.release();
    letRun(700ms);
    takePicture(u"raising"_s);
    const auto isBoosted = [this] {
        const Boost *boost = m_desk.portfolio.picture().runningBoost(m_connection);
        return boost != nullptr && boost->state == BoostState::Active;
    };
    if (!waitUntil(isBoosted, anOrder))
        return u"the boost did not become active"_s;
    m_drive.boost = *m_desk.portfolio.picture().runningBoost(m_connection);
    m_drive.during = answerTo(m_desk.carrier.connection(m_connection));
    letRun(6s); // the bill ticks, the chart rises
    return {};
}

QString FirstDrive::watchItEnd()
{
    const auto isBack = [this] {
        const Connection *connection = m_desk.portfolio.picture().connection(m_connection);
        return m_desk.portfolio.picture().runningBoost(m_connection) == nullptr
            && connection->inForce == connection->base;
    };
    if (!waitUntil(isBack, aBoost))
        return u"the boost did not end by itself"_s;
    letRun(1'500ms);
    return settle();
}

QString FirstDrive::openTheBill()
{
    if (const QString problem = clickOn("rail-billing"); !problem.isEmpty())
        return problem;
    letRun(1'500ms);
    return settle();
}

QString FirstDrive::readBack()
{
    client::CarrierClient &carrier = m_desk.carrier;
    const BoostId boost = m_drive.boost->id;
    m_drive.after = answerTo(carrier.connection(m_connection));
    m_drive.order =
        answerTo(carrier.order(m_desk.portfolio.picture().ordersOf(m_connection).back()->id));
    m_drive.boost = answerTo(carrier.boost(boost));
    const auto offer = answerTo(carrier.paths({.port = m_drive.after->port,
                                               .onRamp = m_drive.after->onRamp,
                                               .base = m_drive.after->base,
                                               .turbo = m_drive.after->turbo}));
    if (offer)
        m_drive.offer = offer->candidates.front();
    // Rows and charges of one moment: asked again if the second turned over between the two.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_drive.charges = answerTo(carrier.charges());
        m_drive.rows = answerTo(carrier.usageRows({})).value_or(std::vector<UsageRow>{});
        if (whatDoesNotHold(m_drive).isEmpty())
            break;
    }
    return {};
}

void FirstDrive::takePicture(const QString &name)
{
    if (m_options.screenshots.isEmpty())
        return;
    QDir().mkpath(m_options.screenshots);
    const QString number = QString::number(++m_pictures).rightJustified(2, u'0');
    m_window.grab().save(m_options.screenshots + u"/%1-%2.png"_s.arg(number, name));
}

bool FirstDrive::writeReceipt(const QStringList &problems) const
{
    if (m_options.receipt.isEmpty())
        return true;
    QJsonObject receipt = receiptOf(m_drive);
    receipt[u"holds"_s] = problems.isEmpty();
    QFile file(m_options.receipt);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(receipt).toJson()) > 0;
}

void FirstDrive::finish(const QString &problem)
{
    QStringList problems = problem.isEmpty() ? whatDoesNotHold(m_drive) : QStringList{problem};
    if (!writeReceipt(problems))
        problems.append(u"the receipt could not be written"_s);
    for (const QString &sentence : problems)
        std::fprintf(stderr, "turbolane: the tour does not hold: %s\n", qPrintable(sentence));
    if (problems.isEmpty())
        std::printf("turbolane: the tour holds\n");
    m_window.closeForGood();
    QCoreApplication::exit(problems.isEmpty() ? 0 : 1);
}

} // namespace turbolane::app
