// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/client/support/script.h"

#include "domain/require.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace turbolane::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray head(int status, const QByteArray &headers, qsizetype length)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " as scripted\r\n" + headers
        + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

constexpr const char *streamHead = "HTTP/1.1 200 OK\r\n"
                                   "Content-Type: text/event-stream\r\n"
                                   "Connection: close\r\n\r\n";

} // namespace

QByteArray golden(const char *file)
{
    QFile read(QString::fromUtf8(TURBOLANE_CONTRACT_DIR) + '/'_L1 + QString::fromUtf8(file));
    require(read.open(QIODevice::ReadOnly), "the golden files are there");
    return read.readAll();
}

Act json(const QByteArray &body, int status, const QByteArray &headers)
{
    return {head(status, headers + "Content-Type: application/json\r\n", body.size()) + body};
}

Act table(const QByteArray &body)
{
    return {head(200, "Content-Type: text/csv; charset=utf-8\r\n", body.size()) + body};
}

Act problem(int status, const char *code)
{
    const QJsonObject body{{u"type"_s, "urn:turbolane:problem:"_L1 + QLatin1String(code)},
                           {u"title"_s, u"No"_s},
                           {u"status"_s, status},
                           {u"code"_s, QLatin1String(code)},
                           {u"detail"_s, u"because"_s},
                           {u"pointer"_s, u"/bandwidthKbps"_s}};
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return {head(status, "Content-Type: application/problem+json\r\n", bytes.size()) + bytes};
}

Act page(int status, const QByteArray &headers)
{
    const QByteArray body = "<html><body>hello</body></html>";
    return {head(status, headers + "Content-Type: text/html\r\n", body.size()) + body};
}

Act cutOff(const QByteArray &body)
{
    return {head(200, "Content-Type: application/json\r\n", body.size())
                + body.left(body.size() / 2),
            true};
}

Act endless(qsizetype bytes)
{
    return {head(200, "Content-Type: application/json\r\n", bytes) + QByteArray(bytes, ' ')};
}

Act silence()
{
    return {};
}

Act gone()
{
    return {{}, true};
}

Act stream(const QByteArray &frames)
{
    return {streamHead + frames};
}

Act brokenStream(const QByteArray &frames)
{
    return {streamHead + frames, true};
}

QByteArray frame(qint64 number, const char *type, const QByteArray &thing)
{
    const QByteArray id = QByteArray::number(number);
    const QJsonObject event{{u"specversion"_s, u"1.0"_s},
                            {u"id"_s, QString::fromLatin1(id)},
                            {u"source"_s, u"/naas/v1"_s},
                            {u"type"_s, QLatin1String(type)},
                            {u"time"_s, u"2026-05-12T12:32:07.250Z"_s},
                            {u"subject"_s, u"some"_s},
                            {u"datacontenttype"_s, u"application/json"_s},
                            {u"data"_s, QJsonDocument::fromJson(thing).object()}};
    return "id: " + id + "\nevent: " + type
        + "\ndata: " + QJsonDocument(event).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace turbolane::test
