// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr std::array shadeNames{"light", "dark"};
constexpr std::array radiusNames{"s", "m", "l", "xl"};
constexpr std::array durationNames{"instant", "quick", "base", "calm", "sweep", "hold"};
constexpr std::array typeNames{"caption", "small",  "body", "strong", "title",
                               "heading", "figure", "hero", "mono"};
constexpr std::array shapeNames{"square", "triangle", "circle", "hexagon", "diamond", "pentagon"};
static_assert(typeNames.size() == typeCount);

/// "#RRGGBB", "#RRGGBBAA" (CSS order, unlike Qt's) and "rgba(r,g,b,.a)".
QColor colourFrom(const QString &text)
{
    if (text.startsWith(u'#') && text.size() == 9)
        return QColor(QLatin1String("#") + text.last(2) + text.mid(1, 6));
    if (text.startsWith(u'#'))
        return QColor(text);
    static const QRegularExpression rgba(
        QStringLiteral("^rgba\\((\\d+),(\\d+),(\\d+),([0-9.]+)\\)$"));
    const QRegularExpressionMatch match = rgba.match(text);
    if (!match.hasMatch())
        return {};
    QColor colour(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    colour.setAlphaF(match.captured(4).toFloat());
    return colour;
}

} // namespace

/// Walks the file once; the first thing that is missing is named.
class TokenReader {
public:
    explicit TokenReader(const QJsonObject &root)
        : m_root(root)
    { }

    Result<Tokens> read()
    {
        readColours();
        readSeries();
        readProviders();
        readTypes();
        readNumbers();
        if (!m_missing.isEmpty())
            return Error{ErrorCode::MissingField, "tokens: " + m_missing.toStdString()};
        return m_tokens;
    }

private:
    QJsonObject object(const char *group, const char *name) const
    {
        return m_root[QLatin1String(group)][QLatin1String(name)].toObject();
    }
    void miss(const QString &what)
    {
        if (m_missing.isEmpty())
            m_missing = what;
    }
    QColor colourOrMiss(const QJsonValue &value, const QString &what)
    {
        const QColor colour = colourFrom(value.toString());
        if (!colour.isValid())
            miss(what);
        return colour;
    }

    void readColours();
    void readSeries();
    void readProviders();
    void readTypes();
    void readNumbers();
    template <std::size_t Size>
    void readInts(const QJsonObject &from, const std::array<const char *, Size> &names,
                  std::array<int, Size> &to);

    QJsonObject m_root;
    Tokens m_tokens;
    QString m_missing;
};

void TokenReader::readColours()
{
    for (std::size_t shade = 0; shade < shadeNames.size(); ++shade) {
        const QJsonObject plain = object("color", shadeNames[shade]);
        const QJsonObject material = object("material", shadeNames[shade]);
        for (const ColourName &row : colourNames) {
            const QLatin1String token(row.token);
            const QJsonValue value = plain.contains(token) ? plain[token] : material[token];
            m_tokens.m_colours[shade][std::size_t(row.colour)] =
                colourOrMiss(value, QLatin1String(shadeNames[shade]) + u'.' + token);
        }
    }
}

void TokenReader::readSeries()
{
    for (std::size_t shade = 0; shade < shadeNames.size(); ++shade) {
        const QLatin1String name(shadeNames[shade]);
        for (const QJsonValue value : object("chart", "series")[name].toArray())
            m_tokens.m_series[shade].append(colourOrMiss(value, QStringLiteral("chart.series")));
        if (m_tokens.m_series[shade].isEmpty())
            miss(QStringLiteral("chart.series"));
    }
}

void TokenReader::readProviders()
{
    const QJsonObject providers = m_root[QLatin1String("provider")].toObject();
    for (auto entry = providers.begin(); entry != providers.end(); ++entry) {
        const QJsonObject fields = entry.value().toObject();
        const QString shape = fields[QLatin1String("shape")].toString();
        const auto found = std::ranges::find_if(
            shapeNames, [&](const char *name) { return shape == QLatin1String(name); });
        if (found == shapeNames.end())
            miss(QStringLiteral("a known shape for ") + entry.key());
        ProviderLook look{
            fields[QLatin1String("name")].toString(), MarkShape(found - shapeNames.begin()), {}};
        for (std::size_t shade = 0; shade < shadeNames.size(); ++shade)
            look.colours[shade] =
                colourOrMiss(fields[QLatin1String(shadeNames[shade])], entry.key());
        m_tokens.m_providers.insert(entry.key(), look);
    }
}

void TokenReader::readTypes()
{
    for (const QJsonValue value : m_root[QLatin1String("type")][QLatin1String("scale")].toArray()) {
        const QJsonObject row = value.toObject();
        const QString name = row[QLatin1String("name")].toString();
        const auto found = std::ranges::find_if(
            typeNames, [&](const char *known) { return name == QLatin1String(known); });
        if (found == typeNames.end())
            continue;
        const QString family = row[QLatin1String("family")].toString();
        m_tokens.m_types[std::size_t(found - typeNames.begin())] = {
            .size = row[QLatin1String("size")].toInt(),
            .line = row[QLatin1String("line")].toInt(),
            .weight = row[QLatin1String("weight")].toInt(),
            .family = family == QLatin1String("display") ? Family::Display
                : family == QLatin1String("mono")        ? Family::Mono
                                                         : Family::Ui};
    }
    for (std::size_t type = 0; type < typeCount; ++type) {
        if (m_tokens.m_types[type].size == 0)
            miss(QLatin1String("type ") + QLatin1String(typeNames[type]));
    }
}

template <std::size_t Size>
void TokenReader::readInts(const QJsonObject &from, const std::array<const char *, Size> &names,
                           std::array<int, Size> &to)
{
    for (std::size_t place = 0; place < Size; ++place) {
        const QJsonValue value = from[QLatin1String(names[place])];
        to[place] = value.toInt();
        if (!value.isDouble())
            miss(QLatin1String(names[place]));
    }
}

void TokenReader::readNumbers()
{
    readInts(m_root[QLatin1String("radius")].toObject(), radiusNames, m_tokens.m_radii);
    readInts(object("motion", "duration"), durationNames, m_tokens.m_durations);
}

Result<Tokens> Tokens::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::Malformed, "tokens: not a JSON object"};
    return TokenReader(document.object()).read();
}

const Tokens &Tokens::shipped()
{
    static const Tokens tokens = [] {
        QFile file(QStringLiteral(":/turbolane/style/tokens.json"));
        require(file.open(QIODevice::ReadOnly), "the program carries its tokens");
        const Result<Tokens> parsed = parse(file.readAll());
        require(bool(parsed), "the program's tokens are complete");
        return *parsed;
    }();
    return tokens;
}

ProviderLook Tokens::provider(const QString &id) const
{
    const QString token = id == QLatin1String("alibaba") ? QStringLiteral("ali") : id;
    const auto found = m_providers.constFind(token);
    if (found != m_providers.constEnd())
        return *found;
    return {{},
            MarkShape::Ring,
            {colour(Colour::Ink3, Shade::Light), colour(Colour::Ink3, Shade::Dark)}};
}

QColor Tokens::series(int number, Shade shade) const
{
    const QList<QColor> &colours = m_series[std::size_t(shade)];
    require(number >= 0, "series are counted from zero");
    return colours.at(number % colours.size());
}

double contrast(const QColor &first, const QColor &second)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? double(channel) / 12.92
                                   : std::pow((double(channel) + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace turbolane::ui
