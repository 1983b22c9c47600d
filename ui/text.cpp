// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text.h"

#include "ui/textlocale.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace turbolane::ui::text {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

constexpr std::int64_t kbpsPerMbps = 1'000;
constexpr std::int64_t kbpsPerGbps = 1'000'000;
constexpr std::int64_t microsPerCent = 10'000;

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int step = 0; step < exponent; ++step)
        power *= 10;
    return power;
}

/// Digits in the locale's own script, padded with its zero.
QString digits(std::int64_t number, int width)
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(qlonglong(number)).rightJustified(width, plain.zeroDigit().at(0));
}

struct Fixed {
    std::int64_t units; ///< of ten to the minus places; not negative
    int places;
    int leastPlaces; ///< zeros beyond these are dropped
};

/// 4838160000 of six places with two at least: "4,838.16".
QString fixedPoint(Fixed number)
{
    while (number.places > number.leastPlaces && number.units % 10 == 0) {
        number.units /= 10;
        --number.places;
    }
    const std::int64_t one = powerOfTen(number.places);
    QString text = locale().toString(qlonglong(number.units / one));
    if (number.places > 0)
        text += locale().decimalPoint() + digits(number.units % one, number.places);
    return text;
}

/// size / step, rounded half up.
std::int64_t dividedHalfUp(std::int64_t size, std::int64_t step)
{
    return size / step + (size % step >= step - size % step ? 1 : 0);
}

/// Below a cent the first two digits that count; a cent and above, cents.
Fixed briefly(std::int64_t micros)
{
    if (micros == 0 || micros >= microsPerCent)
        return {dividedHalfUp(micros, microsPerCent), 2, 2};
    std::int64_t step = 1;
    while (micros / step >= 100)
        step *= 10;
    return {dividedHalfUp(micros, step) * step, 6, 2};
}

Fixed fixedOf(std::int64_t micros, Decimals decimals)
{
    switch (decimals) {
    case Decimals::Exact: return {micros, 6, 2};
    case Decimals::Micros: return {micros, 6, 6};
    case Decimals::Cents: return {dividedHalfUp(micros, microsPerCent), 2, 2};
    case Decimals::Brief: return briefly(micros);
    }
    return {micros, 6, 2};
}

QString unsignedAmount(Money amount, Decimals decimals)
{
    const std::int64_t micros = amount.inMicros();
    return fixedPoint(fixedOf(micros < 0 ? -micros : micros, decimals));
}

/// The figure where the locale writes it: before or behind the sign, with or without a space.
QString withSign(const QString &figure, Currency currency)
{
    const QString sign = currencySign(currency);
    if (locale().language() == QLocale::Arabic) // CLDR's pattern for Latin digits is English
        return figure + QChar::Nbsp + sign;
    const QString one = locale().toString(1);
    QString pattern = locale().toCurrencyString(qlonglong(1), sign);
    const qsizetype place = pattern.lastIndexOf(one);
    const bool touches = place > 0 && pattern.at(place - 1).isLetter();
    pattern.replace(place, one.size(), figure);
    return touches ? pattern.insert(place, QChar::Nbsp) : pattern;
}

Figure gigabits(const QString &value)
{
    return {value, Text::tr("Gbps")};
}

/// Without the marks some locales put around their signs: whole() keeps the order.
QString bare(QString sign)
{
    return sign.removeIf([](QChar mark) { return mark.category() == QChar::Other_Format; });
}

/// A figure keeps its own order inside a right-to-left sentence.
QString whole(const QString &figure)
{
    const bool mirrored =
        QGuiApplication::isRightToLeft() || locale().textDirection() == Qt::RightToLeft;
    return mirrored ? isolated(figure) : figure;
}

QString bound(const Figure &figure)
{
    //: A figure and its unit, "2 Gbps". Keep the no-break space.
    return Text::tr("%1\u00a0%2", "figure, unit").arg(figure.value, figure.unit);
}

QString joined(const Figure &figure)
{
    return whole(bound(figure));
}

/// To three digits that count: 1.72, 86.4, 860.
QString threeDigits(std::int64_t kbps, std::int64_t kbpsPerUnit)
{
    const int places = kbps >= 100 * kbpsPerUnit ? 0 : kbps >= 10 * kbpsPerUnit ? 1 : 2;
    return fixedPoint({dividedHalfUp(kbps, kbpsPerUnit / powerOfTen(places)), places, 0});
}

/// Languages that set the percent sign apart.
bool spacesPercent()
{
    constexpr std::array languages{
        QLocale::German,  QLocale::French,  QLocale::Swedish,   QLocale::NorwegianBokmal,
        QLocale::Danish,  QLocale::Finnish, QLocale::Czech,     QLocale::Slovak,
        QLocale::Russian, QLocale::Spanish, QLocale::Ukrainian, QLocale::Bulgarian,
    };
    return std::ranges::find(languages, locale().language()) != languages.end();
}

} // namespace

Figure bandwidthFigure(Bandwidth value)
{
    const std::int64_t kbps = value.inKbps();
    if (kbps >= kbpsPerGbps)
        return gigabits(fixedPoint({kbps, 6, 0}));
    if (kbps >= kbpsPerMbps || kbps == 0)
        return {fixedPoint({kbps, 3, 0}), Text::tr("Mbps")};
    return {fixedPoint({kbps, 0, 0}), Text::tr("kbps")};
}

QString decimalPoint()
{
    return locale().decimalPoint();
}

QString inGbps(Bandwidth value)
{
    return fixedPoint({value.inKbps(), 6, 0});
}

QString bandwidth(Bandwidth value)
{
    return joined(bandwidthFigure(value));
}

Figure measuredFigure(Bandwidth value)
{
    const std::int64_t kbps = value.inKbps();
    if (kbps >= kbpsPerGbps)
        return gigabits(threeDigits(kbps, kbpsPerGbps));
    return {threeDigits(kbps, kbpsPerMbps), Text::tr("Mbps")};
}

QString measured(Bandwidth value)
{
    return joined(measuredFigure(value));
}

QString bandwidthChange(Bandwidth from, Bandwidth to)
{
    const Figure first = bandwidthFigure(from);
    const Figure second = bandwidthFigure(to);
    const QString start = first.unit == second.unit ? first.value : joined(first);
    return Text::tr("%1 to %2", "bandwidth from, bandwidth to").arg(start, joined(second));
}

QString currencySign(Currency currency)
{
    const QString code = QString::fromStdString(currency.text());
    if (locale().currencySymbol(QLocale::CurrencyIsoCode) == code)
        return locale().currencySymbol(QLocale::CurrencySymbol);
    struct Sign {
        Currency currency;
        QStringView sign;
    };
    static constexpr std::array signs{
        Sign{Currency::of("EUR"), u"€"},  Sign{Currency::of("USD"), u"$"},
        Sign{Currency::of("GBP"), u"£"},  Sign{Currency::of("JPY"), u"¥"},
        Sign{Currency::of("INR"), u"₹"},  Sign{Currency::of("PLN"), u"zł"},
        Sign{Currency::of("BRL"), u"R$"},
    };
    const auto found = std::ranges::find(signs, currency, &Sign::currency);
    return found == signs.end() ? code : found->sign.toString();
}

QString amount(Money amount, Decimals decimals)
{
    const QString figure = unsignedAmount(amount, decimals);
    return amount.inMicros() < 0 ? whole(bare(locale().negativeSign()) + figure) : figure;
}

QString money(Money amount, Decimals decimals)
{
    const QString text = withSign(unsignedAmount(amount, decimals), amount.currency());
    return whole(amount.inMicros() < 0 ? bare(locale().negativeSign()) + text : text);
}

QString moneyAdded(Money amount)
{
    if (amount.inMicros() < 0)
        return money(amount);
    return whole(bare(locale().positiveSign())
                 + withSign(unsignedAmount(amount, Decimals::Exact), amount.currency()));
}

QString perHour(Money amount, Decimals decimals)
{
    return Text::tr("%1 per hour", "money").arg(money(amount, decimals));
}

QString rate(const HourlyRate &rate, Decimals decimals)
{
    return perHour(rate.perHour(), decimals);
}

QString milliseconds(Micros value)
{
    const std::int64_t micros = value.count();
    if (micros <= 0) // within one place: there is a way, but the network has none to count
        return QStringLiteral("<%1").arg(fixedPoint({1, 1, 1}));
    if (micros < 100)
        return fixedPoint({dividedHalfUp(micros, 10), 2, 2});
    return fixedPoint({dividedHalfUp(micros, 100), 1, 1});
}

Figure latencyFigure(Micros value)
{
    return {milliseconds(value), Text::tr("ms")};
}

QString latency(Micros value)
{
    return joined(latencyFigure(value));
}

QString wholeMilliseconds(Millis value)
{
    return joined({count(value.count()), Text::tr("ms")});
}

QString tenths(Millis length)
{
    return joined({fixedPoint({length.count() / 100, 1, 1}), Text::tr("s", "seconds")});
}

QString wholeSeconds(Millis length)
{
    return joined({count(length.count() / 1'000), Text::tr("s", "seconds")});
}

QString duration(Millis length)
{
    const std::int64_t millis = std::max<std::int64_t>(length.count(), 0);
    const auto part = [](std::int64_t number, const QString &unit) {
        return bound({count(number), unit});
    };
    if (millis > 0 && millis < 100)
        return wholeMilliseconds(Millis(millis));
    if (millis < 10'000)
        return joined({fixedPoint({millis / 100, 1, 0}), Text::tr("s", "seconds")});
    const std::int64_t seconds = millis / 1'000;
    const QString s = part(seconds % 60, Text::tr("s", "seconds"));
    const QString min = part(seconds / 60 % 60, Text::tr("min", "minutes"));
    const QString h = part(seconds / 3'600, Text::tr("h", "hours"));
    if (seconds < 60)
        return whole(s);
    if (seconds < 3'600)
        return whole(seconds % 60 == 0 ? min : min + u' ' + s);
    return whole(seconds / 60 % 60 == 0 ? h : h + u' ' + min);
}

QString countdown(Seconds left)
{
    const std::int64_t seconds = std::max<std::int64_t>(left.count(), 0);
    const QString tail = digits(seconds % 60, 2);
    if (seconds < 3'600)
        return digits(seconds / 60, 1) + u':' + tail;
    return digits(seconds / 3'600, 1) + u':' + digits(seconds / 60 % 60, 2) + u':' + tail;
}

QString counted(QString translated, std::int64_t number)
{
    return translated.replace(QLatin1String("(s)"),
                              number == 1 ? QLatin1String() : QLatin1String("s"));
}

QString packets(std::int64_t number)
{
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    const auto form = int(std::min(number, most)); // which plural; the figure is whole beside it
    return counted(Text::tr("%1 packet(s)", nullptr, form), number).arg(count(number));
}

QString age(Seconds length)
{
    const auto seconds = int(std::max<std::int64_t>(length.count(), 0));
    if (seconds < 60)
        return counted(Text::tr("%n second(s)", nullptr, seconds), seconds);
    if (seconds < 3'600)
        return counted(Text::tr("%n minute(s)", nullptr, seconds / 60), seconds / 60);
    if (seconds < 86'400)
        return counted(Text::tr("%n hour(s)", nullptr, seconds / 3'600), seconds / 3'600);
    return counted(Text::tr("%n day(s)", nullptr, seconds / 86'400), seconds / 86'400);
}

QString count(std::int64_t number)
{
    return locale().toString(qlonglong(number));
}

QString kilograms(Carbon carbon)
{
    constexpr std::int64_t perHundredth = 10'000; // milligrams
    const std::int64_t exact = std::max<std::int64_t>(carbon.inMilligrams(), 0);
    return fixedPoint({dividedHalfUp(exact, perHundredth), 2, 2});
}

QString percent(std::int64_t numerator, std::int64_t denominator, int decimals)
{
    require(denominator > 0 && numerator >= 0, "a share is of something");
    std::int64_t share = 0;
    const bool fits = divideRounded(Wide(numerator) * 100 * powerOfTen(decimals), denominator,
                                    Rounding::HalfUp, &share);
    require(fits, "a share is shown that fits");
    const QString figure = fixedPoint({share, decimals, decimals});
    return whole(figure + (spacesPercent() ? QString(QChar::Nbsp) : QString())
                 + bare(locale().percent()));
}

QString distance(std::int64_t kilometres)
{
    return joined({count(kilometres), Text::tr("km")});
}

QString isolated(const QString &identifier)
{
    return QChar(0x2068) + identifier + QChar(0x2069);
}

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace turbolane::ui::text
