// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"
#include "tests/ui/support/picturejudge.h"
#include "ui/map/arclook.h"
#include "ui/map/markpainter.h"
#include "ui/style/theme.h"

#include <QPainterPath>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::literals;

namespace {

constexpr QSize markSheet{48, 48};
constexpr QSize arcSheet{200, 80};
constexpr double secondsIn = 1.5; ///< of the dashes' way

MapMark markOf(MarkKind kind, std::initializer_list<Provider> providers, int onRamps)
{
    MapMark mark;
    mark.kind = kind;
    mark.onRamps = onRamps;
    for (const Provider provider : providers)
        mark.providers.add(provider);
    return mark;
}

QImage paintedMark(const MapMark &mark)
{
    const MapPalette palette = currentMapPalette();
    QImage image = test::sheet(markSheet, palette.land, 2);
    QPainter painter(&image);
    MarkPictures().draw(painter, mark, QPointF(24, 24), palette);
    return image;
}

/// As the layer does it: what is still, then what flows.
QImage paintedArc(const MapConnection &connection, ArcEmphasis emphasis)
{
    const MapPalette palette = currentMapPalette();
    QImage image = test::sheet(arcSheet, palette.sea);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path(QPointF(16, 64));
    path.quadTo(QPointF(100, -16), QPointF(184, 56));
    const ArcLook look = arcLook(connection, emphasis, palette);
    for (const QPen &pen : look.still)
        painter.strokePath(path, pen);
    if (flows(connection))
        painter.strokePath(path, flowingPen(look, connection.utilisation, secondsIn));
    return image;
}

MapConnection carrying(Bandwidth bandwidth, double utilisation)
{
    MapConnection connection;
    connection.id = ConnectionId("c-1");
    connection.bandwidth = bandwidth;
    connection.utilisation = utilisation;
    return connection;
}

/// Each theme has its own colours on the map.
void addThemes(const char *name, const auto &...values)
{
    (QTest::addRow("%s-light", name) << ... << values) << false;
    (QTest::addRow("%s-dark", name) << ... << values) << true;
}

} // namespace

/// Marks and lines of the map beside their stored pictures.
class MapPicturesTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Theme::current().apply(ThemeChoice::Light); }

    void marksLookAsTheirPictures_data();
    void marksLookAsTheirPictures();
    void linesLookAsTheirPictures_data();
    void linesLookAsTheirPictures();
    void anotherMarkIsAnotherPicture();
    void theMapIsNeverMirrored();

private:
    const test::PictureJudge m_judge{QStringLiteral(TURBOLANE_PICTURES)};
};

Q_DECLARE_METATYPE(turbolane::ui::MapMark)
Q_DECLARE_METATYPE(turbolane::ui::MapConnection)

void MapPicturesTest::marksLookAsTheirPictures_data()
{
    using enum Provider;
    QTest::addColumn<MapMark>("mark");
    QTest::addColumn<bool>("dark");
    addThemes("pop", markOf(MarkKind::Pop, {}, 0));
    addThemes("on-ramp-of-one", markOf(MarkKind::OnRampCity, {Aws}, 1));
    addThemes("on-ramps-of-two", markOf(MarkKind::OnRampCity, {Azure, Google}, 3));
    addThemes("on-ramps-of-six",
              markOf(MarkKind::OnRampCity, {Aws, Azure, Google, Oracle, Ibm, Alibaba}, 12));
    MapMark port = markOf(MarkKind::Port, {}, 0);
    port.ports.push_back({PortId("p-1"), QStringLiteral("KG-FRA-01")});
    addThemes("port", port);
    MapMark both = markOf(MarkKind::Port, {Aws, Azure, Google}, 9);
    both.ports = port.ports;
    addThemes("port-among-on-ramps", both);
}

void MapPicturesTest::marksLookAsTheirPictures()
{
    QFETCH(MapMark, mark);
    QFETCH(bool, dark);
    Theme::current().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString complaint =
        m_judge.complaint(paintedMark(mark), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void MapPicturesTest::linesLookAsTheirPictures_data()
{
    QTest::addColumn<MapConnection>("connection");
    QTest::addColumn<bool>("selected");
    QTest::addColumn<bool>("dark");
    const MapConnection plain = carrying(2_Gbps, 0.5);
    const auto row = [](const char *name, const MapConnection &connection, bool selected = false) {
        addThemes(name, connection, selected);
    };
    row("line-thin", carrying(500_Mbps, 0.1));
    row("line", plain);
    row("line-wide-and-full", carrying(10_Gbps, 1.0));
    row("line-selected", plain, true);
    MapConnection other = plain;
    other.boosted = true;
    row("line-boosted", other);
    row("line-boosted-selected", other, true);
    other = plain;
    other.state = MapConnectionState::Provisioning;
    row("line-provisioning", other);
    other.state = MapConnectionState::Down;
    row("line-down", other);
    other.state = MapConnectionState::Stale;
    row("line-stale", other);
}

void MapPicturesTest::linesLookAsTheirPictures()
{
    QFETCH(MapConnection, connection);
    QFETCH(bool, selected);
    QFETCH(bool, dark);
    Theme::current().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString complaint = m_judge.complaint(paintedArc(connection, {.selected = selected}),
                                                QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

/// The judge is worth something: it tells them apart.
void MapPicturesTest::anotherMarkIsAnotherPicture()
{
    const QImage one = paintedMark(markOf(MarkKind::OnRampCity, {Provider::Aws}, 3));
    const QImage two = paintedMark(markOf(MarkKind::OnRampCity, {Provider::Azure}, 3));
    QVERIFY(test::differenceOf(one, two) > test::toleratedDifference);
    QCOMPARE(test::differenceOf(one, one), 0.0);
}

/// Not in Arabic either: the legend and the buttons above it are, so only its middle is compared.
void MapPicturesTest::theMapIsNeverMirrored()
{
    ShownMap map;
    const QRect middle(300, 120, 500, 280);
    const auto picture = [&] {
        map.settle();
        return map.canvas()->grab().toImage().copy(middle).convertToFormat(QImage::Format_RGB32);
    };
    const QImage leftToRight = picture();
    map.view.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(test::differenceOf(leftToRight, picture()), 0.0);
}

QTEST_MAIN(MapPicturesTest)
#include "tst_mappictures.moc"
