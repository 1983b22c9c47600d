// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/eventframes.h"

#include <QTest>

using turbolane::client::EventFrame;
using turbolane::client::EventFrames;

namespace {

/// What came out, on one line: "7 type data|8 ..."
QByteArray shown(EventFrames *frames)
{
    QList<QByteArray> all;
    while (const std::optional<EventFrame> frame = frames->next())
        all.append(frame->id + ' ' + frame->type + ' ' + frame->data);
    return all.join('|');
}

} // namespace

class TestEventFrames : public QObject {
    Q_OBJECT

private slots:
    void framesAreCutWhereTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *bytes, const char *expected) {
            QTest::newRow(name) << QByteArray(bytes) << QByteArray(expected);
        };
        row("one", "id: 7\nevent: t\ndata: {}\n\n", "7 t {}");
        row("no spaces", "id:7\nevent:t\ndata:{}\n\n", "7 t {}");
        row("two", "id: 7\ndata: a\n\nid: 8\ndata: b\n\n", "7  a|8  b");
        row("CR LF", "id: 7\r\ndata: a\r\n\r\nid: 8\r\ndata: b\r\n\r\n", "7  a|8  b");
        row("CR alone", "id: 7\rdata: a\r\rid: 8\rdata: b\r\r:", "7  a|8  b");
        row("a comment between", "id: 7\n: still here\ndata: a\n\n", "7  a");
        row("two lines of data", "id: 7\ndata: a\ndata: b\n\n", "7  a\nb");
        row("no data, no message", "id: 7\n\n", "");
        row("empty data is data", "id: 7\ndata\n\n", "7  ");
        row("a field of another time", "id: 7\nretry: 9\nwhat: 1\ndata: a\n\n", "7  a");
        row("half of one", "id: 7\ndata: a\n", "");
        row("an id does not outlive its message", "id: 7\ndata: a\n\ndata: b\n\n", "7  a|  b");
    }
    void framesAreCutWhereTheyEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        EventFrames atOnce;
        atOnce.add(bytes);
        QCOMPARE(shown(&atOnce), expected);

        EventFrames byteByByte;
        QList<QByteArray> parts;
        for (const char byte : bytes) {
            byteByByte.add(QByteArray(1, byte));
            const QByteArray part = shown(&byteByByte);
            if (!part.isEmpty())
                parts.append(part);
        }
        QCOMPARE(parts.join('|'), expected);
    }

    void aHugeMessageIsNotHeld_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one endless line") << QByteArray(100, 'x');
        QTest::newRow("endless lines of data") << "data: " + QByteArray(60, 'x') + '\n';
    }
    void aHugeMessageIsNotHeld()
    {
        QFETCH(QByteArray, piece);
        EventFrames frames(1'000);
        int pieces = 0;
        for (; !frames.isTooLarge() && pieces < 100; ++pieces) {
            frames.add(piece);
            QVERIFY(!frames.next());
        }
        QVERIFY(pieces < 30);
    }
};

QTEST_APPLESS_MAIN(TestEventFrames)
#include "tst_eventframes.moc"
