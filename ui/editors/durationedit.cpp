// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/durationedit.h"

#include "ui/text.h"

#include <QRegularExpression>
#include <QStyle>

#include <array>
#include <optional>

namespace turbolane::ui {

namespace {

using namespace std::chrono_literals;

struct UnitName {
    QStringView name;
    Seconds length;
};
constexpr std::array unitNames{
    UnitName{u"s", 1s},         UnitName{u"sec", 1s},      UnitName{u"sek", 1s},
    UnitName{u"seconds", 1s},   UnitName{u"sekunden", 1s}, UnitName{u"m", 1min},
    UnitName{u"min", 1min},     UnitName{u"minute", 1min}, UnitName{u"minutes", 1min},
    UnitName{u"minuten", 1min}, UnitName{u"h", 1h},        UnitName{u"hr", 1h},
    UnitName{u"hour", 1h},      UnitName{u"hours", 1h},    UnitName{u"std", 1h},
    UnitName{u"stunde", 1h},    UnitName{u"stunden", 1h},  UnitName{u"d", 24h},
    UnitName{u"day", 24h},      UnitName{u"days", 24h},    UnitName{u"tag", 24h},
    UnitName{u"tage", 24h},     UnitName{u"ث", 1s},        UnitName{u"ثانية", 1s},
    UnitName{u"د", 1min},       UnitName{u"دقيقة", 1min},  UnitName{u"س", 1h},
    UnitName{u"ساعة", 1h},      UnitName{u"ساعات", 1h},    UnitName{u"ي", 24h},
    UnitName{u"يوم", 24h},      UnitName{u"أيام", 24h},
};

std::optional<Seconds> unitNamed(const QString &name)
{
    if (name.isEmpty())
        return Seconds(1h);
    for (const UnitName &unit : unitNames) {
        if (name == unit.name)
            return unit.length;
    }
    return {};
}

/// "1.5" of an hour, exactly; none where no whole seconds come out.
std::optional<Seconds> times(const QString &whole, const QString &decimals, Seconds unit)
{
    std::int64_t scale = 1;
    for (qsizetype i = 0; i < decimals.size(); ++i)
        scale *= 10;
    const std::int64_t scaled = QString(whole + decimals).toLongLong() * unit.count();
    if (scaled % scale != 0)
        return {};
    return Seconds(scaled / scale);
}

/// Nor the marks that keep a figure and its unit together in a mirrored language.
QString withoutSpaces(QString text)
{
    text.removeIf(
        [](QChar letter) { return letter.isSpace() || letter.category() == QChar::Other_Format; });
    return text.toLower();
}

/// "1:30", "1:30 h".
std::optional<Seconds> clockTyped(const QString &tight)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,3}):([0-5][0-9])[h\u0633]?$"));
    const QRegularExpressionMatch match = form.match(tight);
    if (!match.hasMatch())
        return {};
    return Seconds(match.captured(1).toLongLong() * 1h + match.captured(2).toLongLong() * 1min);
}

/// "1 h 30 min": parts, each with its unit; one alone may be bare.
std::optional<Seconds> partsTyped(const QString &tight)
{
    static const QRegularExpression part(
        QStringLiteral("\\G([0-9]{1,6})(?:[.,]([0-9]{1,3}))?(\\p{L}*)"));
    Seconds sum = 0s;
    qsizetype at = 0;
    while (at < tight.size()) {
        const QRegularExpressionMatch match = part.match(tight, at);
        if (!match.hasMatch())
            return {};
        const bool bare = match.captured(3).isEmpty();
        if (bare && match.capturedLength(0) != tight.size())
            return {};
        const std::optional<Seconds> unit = unitNamed(match.captured(3));
        const std::optional<Seconds> length =
            unit ? times(match.captured(1), match.captured(2), *unit) : std::nullopt;
        if (!length)
            return {};
        sum += *length;
        at = match.capturedEnd(0);
    }
    return tight.isEmpty() ? std::nullopt : std::optional(sum);
}

} // namespace

Result<Seconds> durationTyped(const QString &text)
{
    const QString tight = withoutSpaces(text);
    std::optional<Seconds> typed = clockTyped(tight);
    if (!typed)
        typed = partsTyped(tight);
    if (!typed)
        return Error{ErrorCode::Malformed, "not a length of time"};
    return *typed;
}

DurationEdit::DurationEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setValue(m_value);
    connect(this, &QLineEdit::textEdited, this, &DurationEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &DurationEdit::settle);
}

void DurationEdit::setValue(Seconds value)
{
    m_value = value;
    setGood(value >= m_least && value <= m_most);
    setText(text::duration(value));
}

void DurationEdit::setRange(Seconds least, Seconds most)
{
    m_least = least;
    m_most = most;
    read(text());
}

void DurationEdit::read(const QString &text)
{
    const Result<Seconds> typed = durationTyped(text);
    const bool isGood = typed && *typed >= m_least && *typed <= m_most;
    setGood(isGood);
    if (!isGood || *typed == m_value)
        return;
    m_value = *typed;
    emit valueChanged(m_value);
}

void DurationEdit::settle()
{
    // Only where the short form says all of it: "4 h" is not 4 h and 5 s.
    const QString tidy = text::duration(m_value);
    const Result<Seconds> said = durationTyped(tidy);
    if (m_isGood && said && *said == m_value)
        setText(tidy);
}

void DurationEdit::setGood(bool isGood)
{
    if (isGood == m_isGood)
        return;
    m_isGood = isGood;
    setProperty("refused", !isGood);
    style()->unpolish(this);
    style()->polish(this);
    emit goodnessChanged(isGood);
}

} // namespace turbolane::ui
