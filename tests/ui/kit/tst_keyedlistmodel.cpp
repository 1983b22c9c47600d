// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/keyedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace turbolane::ui;

namespace {

struct City {
    QString id;
    int kbps = 0;
    const QString &key() const { return id; }
    friend bool operator==(const City &, const City &) = default;
};

class Cities final : public KeyedListModel<City> {
public:
    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return 2; }
    QVariant heading(int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QStringLiteral("City") : QStringLiteral("Rate");
    }
    QVariant cell(const City &city, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(city.id) : QVariant(city.kbps);
    }
};

/// "a b5 c" as rows; a digit after the name is its rate.
QList<City> cities(const QString &words)
{
    QList<City> rows;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        rows.append({word.left(1), word.mid(1).toInt()});
    return rows;
}

struct Signals {
    explicit Signals(Cities &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    { }
    QString text() const
    {
        return QStringLiteral("+%1 -%2 >%3 ~%4")
            .arg(inserted.count())
            .arg(removed.count())
            .arg(moved.count())
            .arg(changed.count());
    }
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
};

} // namespace

class TestKeyedListModel : public QObject {
    Q_OBJECT

private slots:
    void aRefreshTouchesOnlyWhatChanged_data();
    void aRefreshTouchesOnlyWhatChanged();
    void theSelectionStaysOnItsRow();
    void oneRowIsPutAndRemoved();
    void anyListBecomesAnyOther();
    void headingsAndCells();
};

void TestKeyedListModel::aRefreshTouchesOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << "a b c"
                             << "a b c"
                             << "+0 -0 >0 ~0";
    QTest::newRow("a value") << "a b c"
                             << "a b7 c"
                             << "+0 -0 >0 ~1";
    QTest::newRow("all at once") << ""
                                 << "a b c d"
                                 << "+1 -0 >0 ~0";
    QTest::newRow("none left") << "a b c d"
                               << ""
                               << "+0 -1 >0 ~0";
    QTest::newRow("one comes") << "a b"
                               << "a x b"
                               << "+1 -0 >0 ~0";
    QTest::newRow("one goes") << "a x b"
                              << "a b"
                              << "+0 -1 >0 ~0";
    QTest::newRow("two apart go") << "a x b y"
                                  << "a b"
                                  << "+0 -2 >0 ~0";
    QTest::newRow("one moves") << "a b c"
                               << "c a b"
                               << "+0 -0 >1 ~0";
    QTest::newRow("all of it") << "a b c"
                               << "c a2 d"
                               << "+1 -1 >1 ~1";
}

void TestKeyedListModel::aRefreshTouchesOnlyWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, told);
    Cities model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.replaceWith(cities(before));
    const Signals seen(model);
    model.replaceWith(cities(after));
    QCOMPARE(model.rows(), cities(after));
    QCOMPARE(seen.text(), told);
    QCOMPARE(seen.reset.count(), 0);
}

void TestKeyedListModel::theSelectionStaysOnItsRow()
{
    Cities model;
    model.replaceWith(cities(QStringLiteral("a b c")));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.indexOf(QStringLiteral("c")),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    model.replaceWith(cities(QStringLiteral("d c5 b")));
    QCOMPARE(selection.currentIndex().row(), 1);
    QCOMPARE(model.row(selection.currentIndex().row()).id, QStringLiteral("c"));
}

void TestKeyedListModel::oneRowIsPutAndRemoved()
{
    Cities model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.put({QStringLiteral("a"), 1});
    model.put({QStringLiteral("b"), 1});
    model.put({QStringLiteral("a"), 2});
    QCOMPARE(model.rows(), cities(QStringLiteral("a2 b1")));
    model.remove(QStringLiteral("a"));
    model.remove(QStringLiteral("never there"));
    QCOMPARE(model.rows(), cities(QStringLiteral("b1")));
    QCOMPARE(model.numberOf(QStringLiteral("a")), -1);
    QVERIFY(!model.indexOf(QStringLiteral("a")).isValid());
}

void TestKeyedListModel::anyListBecomesAnyOther()
{
    QRandomGenerator chance(20260512);
    for (int round = 0; round < 200; ++round) {
        Cities model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int step = 0; step < 5; ++step) {
            QList<City> fresh;
            QString names = QStringLiteral("abcdefghij");
            std::shuffle(names.begin(), names.end(), chance);
            for (const QChar name : names.left(int(chance.bounded(11))))
                fresh.append({QString(name), int(chance.bounded(3))});
            model.replaceWith(fresh);
            QCOMPARE(model.rows(), fresh);
        }
    }
}

void TestKeyedListModel::headingsAndCells()
{
    Cities model;
    model.replaceWith(cities(QStringLiteral("a5")));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole), QStringLiteral("Rate"));
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QCOMPARE(model.index(0, 1).data(), 5);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestKeyedListModel)
#include "tst_keyedlistmodel.moc"
