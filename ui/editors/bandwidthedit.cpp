// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/bandwidthedit.h"

#include "ui/text.h"

#include <QRegularExpression>

#include <utility>

namespace turbolane::ui {

Result<Bandwidth> bandwidthTyped(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(
            QStringLiteral("([0-9]{1,9})(?:([.,])([0-9]{1,6}))?([MG]?)(?:bps|b/s|bit/s)?")),
        QRegularExpression::CaseInsensitiveOption);
    // A mirrored language keeps a figure and its unit together by marks that nobody sees.
    static const QRegularExpression unseen(QStringLiteral("\\p{Cf}"));
    const QString tight = text.simplified().remove(QLatin1Char(' ')).remove(unseen);
    const QRegularExpressionMatch match = form.match(tight);
    const Error unreadable{ErrorCode::Malformed, "not a bandwidth"};
    if (!match.hasMatch())
        return unreadable;
    const bool isForeignMark = match.captured(2) != text::decimalPoint();
    const bool couldBeThousands = isForeignMark && match.captured(3).size() == 3;
    if (couldBeThousands)
        return unreadable;
    const QString decimals = match.captured(3).isEmpty() ? QString() : u'.' + match.captured(3);
    const QString unit = match.captured(4).isEmpty() ? QStringLiteral("G") : match.captured(4);
    const QString exact = match.captured(1) + decimals + unit.toUpper();
    const Result<Bandwidth> bandwidth = Bandwidth::parse(exact.toStdString());
    if (bandwidth && (bandwidth->isZero() || bandwidth->inKbps() % 1'000 != 0))
        return Error{ErrorCode::OutOfRange, "whole Mbps, from 1"};
    return bandwidth;
}

BandwidthEdit::BandwidthEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setValue(m_value);
    connect(this, &QLineEdit::textEdited, this, &BandwidthEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &BandwidthEdit::settle);
}

void BandwidthEdit::setValue(Bandwidth value)
{
    m_value = value;
    setText(text::bandwidth(m_value));
    setGood(m_value >= m_least && m_value <= m_most);
}

void BandwidthEdit::setRange(Bandwidth least, Bandwidth most)
{
    m_least = least;
    m_most = most;
    read(text());
}

void BandwidthEdit::read(const QString &text)
{
    const Result<Bandwidth> typed = bandwidthTyped(text);
    const bool isGood = typed && *typed >= m_least && *typed <= m_most;
    const bool isGoodAnew = std::exchange(m_isGood, isGood) != isGood;
    // The value is told first: who hears that it is good again asks for it.
    if (isGood && std::exchange(m_value, *typed) != *typed)
        emit valueChanged(m_value);
    if (isGoodAnew && m_isGood == isGood)
        emit goodnessChanged(isGood);
}

void BandwidthEdit::settle()
{
    if (!m_isGood)
        return;
    setText(text::bandwidth(m_value));
}

void BandwidthEdit::setGood(bool isGood)
{
    if (isGood == m_isGood)
        return;
    m_isGood = isGood;
    emit goodnessChanged(isGood);
}

} // namespace turbolane::ui
