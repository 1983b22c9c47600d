// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/labelplacement.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace turbolane::ui;

namespace {

constexpr QRectF window(0.0, 0.0, 1056.0, 524.0);

struct Mark {
    QPointF at;
    double reach;
};

bool touches(const QRectF &box, const Mark &mark)
{
    const double x = std::clamp(mark.at.x(), box.left(), box.right()) - mark.at.x();
    const double y = std::clamp(mark.at.y(), box.top(), box.bottom()) - mark.at.y();
    return std::hypot(x, y) < mark.reach - 0.2;
}

} // namespace

class TestLabelPlacement final : public QObject {
    Q_OBJECT

private slots:
    void aLoneLabelStandsAtTheRight()
    {
        const auto placed = placeLabels({{{60, 14}, {300, 200}, 8.0, {}}}, {window, {}, {}});
        QCOMPARE(placed.size(), 1U);
        QCOMPARE(placed[0].box, QRectF(310.5, 193, 60, 14));
    }

    void atTheRightEdgeItStandsAtTheLeft()
    {
        const auto placed = placeLabels({{{60, 14}, {1040, 200}, 8.0, {}}}, {window, {}, {}});
        QCOMPARE(placed[0].box.right(), 1040.0 - 10.5);
    }

    void aLineIsAvoidedWhereItCanBe()
    {
        LabelGround ground{window, {}, {}};
        for (int x = 310; x < 400; x += 8)
            ground.busy.add(QRectF(x, 198, 4, 4));
        const auto placed = placeLabels({{{60, 14}, {300, 200}, 8.0, {}}}, ground);
        QVERIFY(placed[0].box.right() < 300.0);
    }

    void aReservedPlaceIsTakenFirst()
    {
        const QRectF reserved(280, 230, 60, 14);
        const auto placed = placeLabels({{{60, 14}, {300, 200}, 8.0, reserved}}, {window, {}, {}});
        QCOMPARE(placed[0].box, reserved);
    }

    void aLabelWithoutRoomIsDropped()
    {
        LabelGround ground{window, {}, {}};
        ground.taken.add(window);
        QVERIFY(placeLabels({{{60, 14}, {300, 200}, 8.0, {}}}, ground).empty());
    }

    void theFirstWishWins()
    {
        // Two marks so close that only few places are left; the first keeps the best.
        const std::vector<LabelWish> wishes{{{60, 14}, {300, 200}, 8.0, {}},
                                            {{60, 14}, {304, 202}, 8.0, {}}};
        const auto placed = placeLabels(wishes, {window, {}, {}});
        QCOMPARE(placed[0].wish, 0U);
        QCOMPARE(placed[0].box.left(), 310.5);
    }

    void noLabelEverCoversAMarkAChipOrAnother()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            LabelGround ground{window, {}, {}};
            std::vector<LabelWish> wishes;
            std::vector<Mark> marks;
            std::vector<QRectF> chips;
            for (int i = 0; i < 4; ++i) {
                chips.emplace_back(random.bounded(900.0), random.bounded(480.0), 130.0, 38.0);
                ground.taken.add(chips.back());
            }
            for (int i = 0; i < 120; ++i) {
                const Mark mark{{random.bounded(1056.0), random.bounded(524.0)},
                                random.bounded(2) == 0 ? 8.55 : 15.05};
                marks.push_back(mark);
                addDisc(ground.taken, mark.at, mark.reach);
                wishes.push_back({{20.0 + random.bounded(70.0), 14.0}, mark.at, mark.reach, {}});
            }
            const auto placed = placeLabels(wishes, ground);
            QVERIFY2(lawHolds(placed, marks, chips),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY(!placed.empty());
        }
    }

private:
    static bool lawHolds(const std::vector<PlacedLabel> &placed, const std::vector<Mark> &marks,
                         const std::vector<QRectF> &chips)
    {
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const QRectF &box = placed[i].box;
            const auto covered = [&box](const QRectF &other) { return other.intersects(box); };
            if (!window.contains(box) || std::any_of(chips.begin(), chips.end(), covered))
                return false;
            for (const Mark &mark : marks)
                if (touches(box, mark))
                    return false;
            for (std::size_t k = 0; k < i; ++k)
                if (placed[k].box.intersects(box))
                    return false;
        }
        return true;
    }
};

QTEST_APPLESS_MAIN(TestLabelPlacement)
#include "tst_labelplacement.moc"
