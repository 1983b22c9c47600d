// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/turbo/faces.h"
#include "ui/style/theme.h"
#include "ui/turbo/turbopainter.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

/// Every state beside its stored picture. Run with TURBOLANE_WRITE_PICTURES=1 to store new ones,
/// and look at each before it is committed.
class TurboPicturesTest final : public QObject {
    Q_OBJECT

private slots:
    void looksAsItsPicture_data();
    void looksAsItsPicture();
    void anotherStateIsAnotherPicture();
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
    QImage image(QSize(side, side) * dpr, QImage::Format_RGB32);
    image.setDevicePixelRatio(dpr);
    image.fill(colour(Colour::Surface));
    QPainter painter(&image);
    paintTurbo(painter, {QPointF(side / 2.0, side / 2.0), double(diameter)}, look);
    return image;
}

/// Share of pixels that differ to the eye. Glyph edges differ a little between font engines.
double difference(const QImage &a, const QImage &b)
{
    constexpr int seen = 40;
    if (a.size() != b.size())
        return 1;
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            const int far = std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                                      std::abs(p.blue() - q.blue())});
            different += far > seen ? 1 : 0;
        }
    }
    return double(different) / (a.width() * a.height());
}

constexpr double tolerated = 0.004;

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
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    const QDir pictures(QStringLiteral(TURBOLANE_PICTURES));
    if (qEnvironmentVariableIsSet("TURBOLANE_WRITE_PICTURES"))
        QVERIFY(now.save(pictures.filePath(name)));
    QImage stored(pictures.filePath(name));
    QVERIFY2(!stored.isNull(), "no stored picture");
    const double far = difference(now, stored.convertToFormat(QImage::Format_RGB32));
    if (far > tolerated)
        now.save(QDir::current().filePath(name));
    QVERIFY2(far <= tolerated,
             qPrintable(QStringLiteral("%1 % differ; see %2").arg(far * 100).arg(name)));
}

/// The judge is worth something: it tells states apart.
void TurboPicturesTest::anotherStateIsAnotherPicture()
{
    Theme::current().apply(ThemeChoice::Light);
    for (const Sitting &a : sittings) {
        for (const Sitting &b : sittings) {
            const double far =
                difference(painted(lookOf(a.state), 160, 1), painted(lookOf(b.state), 160, 1));
            QVERIFY2(a.state == b.state ? far == 0 : far > tolerated, a.name);
        }
    }
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::TurboPicturesTest)
#include "tst_turbopictures.moc"
