// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/picturejudge.h"
#include "ui/calendar/monthcalendar.h"
#include "ui/calendar/weekcalendar.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{Seconds(1'778'589'127)}; // Tuesday, 2026-05-12T12:32:07Z
constexpr Instant monday{Seconds(1'778'457'600)}; // 2026-05-11T00:00:00Z
const QDate firstDay(2026, 5, 11);
constexpr QSize blockSize{128, 104};

struct Kind {
    BlockKind kind;
    const char *name;
};
constexpr std::array kinds{
    Kind{BlockKind::Work, "work"},       Kind{BlockKind::Past, "past"},
    Kind{BlockKind::Running, "running"}, Kind{BlockKind::Set, "set"},
    Kind{BlockKind::Refused, "refused"}, Kind{BlockKind::Proposed, "proposed"}};

CalendarBlock block(BlockKind kind, Instant from, Millis length)
{
    return {.id = QStringLiteral("b-%1").arg(int(kind)),
            .time = Interval::between(from, from + length),
            .kind = kind,
            .title = QStringLiteral("seq-archive-iad"),
            .line = QStringLiteral("2 to 10 Gbps"),
            .note = QStringLiteral("Weekdays"),
            .repeats = kind == BlockKind::Set};
}

QImage paintedBlock(BlockKind kind, BlockLook look)
{
    QImage image = test::sheet(blockSize, colour(Colour::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const CalendarBlock shown = block(kind, now, 4h);
    BlockPiece piece;
    piece.at = QRectF(8, 8, 112, 88);
    paintBlock(painter, shown, piece, look);
    return image;
}

/// One of each kind, a day after the other.
QList<CalendarBlock> aWeek()
{
    QList<CalendarBlock> all;
    int day = 0;
    for (const Kind &each : kinds)
        all.append(block(each.kind, monday + std::chrono::days(day++) + 10h, 4h));
    return all;
}

QImage grabbed(QWidget &widget)
{
    widget.resize(980, 620);
    widget.show();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// The calendar beside its stored pictures.
class CalendarPicturesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void cleanup()
    {
        Theme::current().apply(ThemeChoice::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void blocksLookAsTheirPictures_data();
    void blocksLookAsTheirPictures();
    void calendarsLookAsTheirPictures_data();
    void calendarsLookAsTheirPictures();
    void everyKindIsAnotherPicture();

private:
    const test::PictureJudge m_judge{QStringLiteral(TURBOLANE_PICTURES)};
};

void CalendarPicturesTest::blocksLookAsTheirPictures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char *theme = dark ? "dark" : "light";
        for (const Kind &each : kinds)
            QTest::addRow("block-%s-%s", each.name, theme) << int(each.kind) << false << dark;
        QTest::addRow("block-chosen-%s", theme) << int(BlockKind::Set) << true << dark;
    }
}

void CalendarPicturesTest::blocksLookAsTheirPictures()
{
    QFETCH(int, kind);
    QFETCH(bool, chosen);
    QFETCH(bool, dark);
    Theme::current().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QImage now = paintedBlock(BlockKind(kind), {.isChosen = chosen, .hasFocus = chosen});
    const QString complaint = m_judge.complaint(now, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void CalendarPicturesTest::calendarsLookAsTheirPictures_data()
{
    QTest::addColumn<bool>("month");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    for (const bool month : {false, true})
        for (const bool dark : {false, true})
            for (const bool mirrored : {false, true})
                QTest::addRow("%s-%s%s", month ? "month" : "week", dark ? "dark" : "light",
                              mirrored ? "-mirrored" : "")
                    << month << dark << mirrored;
}

void CalendarPicturesTest::calendarsLookAsTheirPictures()
{
    QFETCH(bool, month);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    Theme::current().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    BlocksModel model;
    model.replaceWith(aWeek());
    QImage picture;
    if (month) {
        MonthCalendar calendar(model);
        calendar.show(firstDay.addDays(1), QTimeZone::utc());
        calendar.setNow(now);
        picture = grabbed(calendar);
    } else {
        WeekCalendar calendar(model);
        calendar.show(firstDay, QTimeZone::utc());
        calendar.setNow(now);
        picture = grabbed(calendar);
    }
    const QString complaint =
        m_judge.complaint(picture, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

/// No two kinds can be taken for each other; maintenance and what is past differ by fine hatching.
void CalendarPicturesTest::everyKindIsAnotherPicture()
{
    for (const Kind &a : kinds)
        for (const Kind &b : kinds)
            QVERIFY2((a.kind == b.kind) == (paintedBlock(a.kind, {}) == paintedBlock(b.kind, {})),
                     a.name);
}

QTEST_MAIN(CalendarPicturesTest)
#include "tst_calendarpictures.moc"
