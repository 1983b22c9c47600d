// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace turbolane::test {

/// What a server does about one request: bytes as they go out, and what becomes of the line.
struct Act {
    QByteArray bytes;
    bool hangUp = false; ///< after the bytes
};

/// The golden file of this name: "connection.json".
QByteArray golden(const char *file);

Act json(const QByteArray &body, int status = 200, const QByteArray &headers = {});
/// A table (text/csv).
Act table(const QByteArray &body);
Act problem(int status, const char *code);
/// Something that is no JSON answer: the page of a box in between.
Act page(int status, const QByteArray &headers = {});
/// Says how long the answer is, sends half of it and hangs up.
Act cutOff(const QByteArray &body);
/// Declares a body of so many bytes and sends them.
Act endless(qsizetype bytes);
/// No answer, line open.
Act silence();
/// No answer, line closed.
Act gone();
/// The start of an event stream with these bytes in it; the line stays open.
Act stream(const QByteArray &frames);
/// The same, and then the line is closed.
Act brokenStream(const QByteArray &frames);

/// A frame of an event stream.
QByteArray frame(qint64 number, const char *type, const QByteArray &thing);

} // namespace turbolane::test
