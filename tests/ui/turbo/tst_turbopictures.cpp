// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/picturejudge.h"
#include "tests/ui/turbo/faces.h"
#include "tests/ui/turbo/handbeat.h"
#include "ui/style/theme.h"
#include "ui/turbo/turbobutton.h"
#include "ui/turbo/turbopainter.h"

#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

/// Every state beside its stored picture.
class TurboPicturesTest final : public QObject {
    Q_OBJECT

private slots:
    void looksAsItsPicture_data();
    void looksAsItsPicture();
    void anotherStateIsAnotherPicture();
    void theRingKeepsItsDirection();
};

namespace {

struct Sitting {
    TurboState state;
    const char *name;
};
constexpr std::array sittings{
    Sitting{TurboState::Idle, "idle"},         Sitting{TurboState::Armed, "armed"},
    Sitting{TurboState::Pressing, "pressing"}, Sitting{TurboState::Provisioning, "provisioning"},
    Sitting{TurboState::Active, "active"},     Sitting{TurboState::Reverting, "reverting"},
    Sitting{TurboState::Failed, "failed"},     Sitting{TurboState::Disabled, "disabled"},
};

QImage painted(const TurboLook &look, int diameter, double dpr)
{
    const int side = diameter + 2 * int(std::ceil(diameter * turboGlowReach));
    QImage image = test::sheet({side, side}, colour(Colour::Surface), dpr);
    QPainter painter(&image);
    paintTurbo(painter, {QPointF(side / 2.0, side / 2.0), double(diameter)}, look);
    return image;
}

} // namespace

void TurboPicturesTest::looksAsItsPicture_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("diameter");
    QTest::addColumn<double>("dpr");
    for (const Sitting &sitting : sittings) {
        const int state = int(sitting.state);
        QTest::addRow("%s-light-160", sitting.name) << state << false << 160 << 1.0;
        QTest::addRow("%s-dark-160", sitting.name) << state << true << 160 << 1.0;
        QTest::addRow("%s-light-112", sitting.name) << state << false << 112 << 1.0;
        QTest::addRow("%s-dark-168x2", sitting.name) << state << true << 168 << 2.0;
    }
}

void TurboPicturesTest::looksAsItsPicture()
{
    QFETCH(int, state);
    QFETCH(bool, dark);
    QFETCH(int, diameter);
    QFETCH(double, dpr);
    Theme::current().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QImage now = painted(lookOf(TurboState(state)), diameter, dpr);
    const QString complaint = test::PictureJudge(QStringLiteral(TURBOLANE_PICTURES))
                                  .complaint(now, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

/// The judge is worth something: it tells states apart.
void TurboPicturesTest::anotherStateIsAnotherPicture()
{
    Theme::current().apply(ThemeChoice::Light);
    for (const Sitting &a : sittings) {
        for (const Sitting &b : sittings) {
            const double far = test::differenceOf(painted(lookOf(a.state), 160, 1),
                                                  painted(lookOf(b.state), 160, 1));
            QVERIFY2(a.state == b.state ? far == 0 : far > test::toleratedDifference, a.name);
        }
    }
}

/// It counts clockwise in every language.
void TurboPicturesTest::theRingKeepsItsDirection()
{
    Theme::current().apply(ThemeChoice::Light);
    HandBeat beat;
    const SimulatedClock clock(pressed + 18min + 48s);
    TurboButton button(beat, clock);
    button.setFace(faceOf(TurboState::Active));
    beat.advance(3'600ms);
    const auto picture = [&button] {
        return button.grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage leftToRight = picture();
    button.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(test::differenceOf(leftToRight, picture()), 0.0);
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::TurboPicturesTest)
#include "tst_turbopictures.moc"
