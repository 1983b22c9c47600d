// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "ui/style/colour.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace turbolane::ui {

enum class Shade : std::uint8_t { Light, Dark };

/// The type scale. Display sizes (Heading and up) use Inter Display.
enum class Type : std::uint8_t {
    Caption, ///< 11: axis labels, rail labels, table headers
    Small, ///< 12: secondary rows, helper text
    Body, ///< 13: default text, controls, table cells
    Strong, ///< 13 semibold: row titles, selected values
    Title, ///< 15: panel and card titles
    Heading, ///< 20: page and dialog titles
    Figure, ///< 24: key figures
    Hero, ///< 40: one a page
    Mono ///< 12: identifiers, VLANs, account and record numbers
};
inline constexpr std::size_t typeCount = 9;

enum class Family : std::uint8_t { Ui, Display, Mono };

/// Sizes in device-independent pixels at 100 % text size.
struct TypeSpec {
    int size = 0;
    int line = 0;
    int weight = 0; ///< CSS weight, 400 to 800
    Family family = Family::Ui;
};

enum class Radius : std::uint8_t { Small, Medium, Large, ExtraLarge };
enum class Duration : std::uint8_t { Instant, Quick, Base, Calm, Sweep, Hold };

enum class MarkShape : std::uint8_t {
    Square,
    Triangle,
    Circle,
    Hexagon,
    Diamond,
    Pentagon,
    Ring ///< a provider without a shape of its own
};

struct ProviderLook {
    QString name; ///< "Google Cloud"; empty for a provider without an entry
    MarkShape shape = MarkShape::Ring;
    std::array<QColor, 2> colours; ///< by Shade
};

/// The design's values, read once from resources/style/tokens.json and never written out in code.
class Tokens {
public:
    /// The ones in the program. A program without them cannot have been built.
    static const Tokens &shipped();
    static Result<Tokens> parse(const QByteArray &json);

    QColor colour(Colour name, Shade shade) const
    {
        return m_colours[std::size_t(shade)][std::size_t(name)];
    }
    /// The look of a provider as on-ramps name it ("aws", "gcp", "alibaba"); neutral if unknown.
    ProviderLook provider(const QString &id) const;
    /// A connection's colour in stacked charts; the ninth is only for boosts.
    QColor series(int number, Shade shade) const;
    const TypeSpec &type(Type type) const { return m_types[std::size_t(type)]; }
    int radius(Radius radius) const { return m_radii[std::size_t(radius)]; }
    int milliseconds(Duration duration) const { return m_durations[std::size_t(duration)]; }

private:
    friend class TokenReader;

    std::array<std::array<QColor, colourNames.size()>, 2> m_colours;
    std::array<QList<QColor>, 2> m_series;
    QHash<QString, ProviderLook> m_providers;
    std::array<TypeSpec, typeCount> m_types;
    std::array<int, 4> m_radii{};
    std::array<int, 6> m_durations{};
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrast(const QColor &first, const QColor &second);

} // namespace turbolane::ui
