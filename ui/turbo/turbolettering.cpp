// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbolettering.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double smallest = 11;
constexpr double cap = 56;
constexpr double fewWordsUnder = 130.0 / 160;

struct Line {
    double baseline = 0;
    double size = 11;
    int weight = 500;
    QColor colour;
    double spacing = 0;
};

/// One line, centred, made smaller and then cut where the cap is too narrow for it.
class Lettering {
public:
    Lettering(QPainter &painter, double scale, const Line &line)
        : m_painter(painter)
        , m_scale(scale)
        , m_line(line)
    { }
    void paint(const QString &text);

private:
    void useSize(double pixels);
    double width(const QString &text) const;
    double room() const;

    QPainter &m_painter;
    double m_scale;
    Line m_line;
    QFont m_font;
    double m_fontScale = 1; ///< fonts come in whole pixels; the rest is scaled
};

void Lettering::useSize(double pixels)
{
    const int whole = int(std::ceil(pixels));
    m_font = fontOfSize(whole, m_line.weight);
    m_fontScale = pixels / whole / m_scale;
    m_font.setLetterSpacing(QFont::AbsoluteSpacing, m_line.spacing / m_fontScale);
}

double Lettering::width(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text) * m_fontScale - m_line.spacing;
}

double Lettering::room() const
{
    const double height =
        std::max(std::abs(m_line.baseline), std::abs(m_line.baseline - m_line.size * 0.7));
    const double inside = cap - 4;
    return 2 * std::sqrt(std::max(0.0, inside * inside - height * height));
}

void Lettering::paint(const QString &text)
{
    const double wanted = std::max(smallest, m_line.size * m_scale);
    useSize(wanted);
    if (width(text) > room())
        useSize(std::max(smallest, wanted * room() / width(text)));
    const QString fitting = width(text) <= room() + 1
        ? text
        : QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, room() / m_fontScale);
    m_painter.save();
    m_painter.translate(-width(fitting) / 2, m_line.baseline);
    m_painter.scale(m_fontScale, m_fontScale);
    m_painter.setFont(m_font);
    m_painter.setPen(m_line.colour);
    m_painter.drawText(QPointF(), text::inOrder(fitting));
    m_painter.restore();
}

struct Lines {
    Line above;
    Line word;
    Line below;
};

Lines turboLines(const QColor &word, const QColor &below, int weight)
{
    return {.above = {},
            .word = {.baseline = 9, .size = 22, .weight = 800, .colour = word, .spacing = 1.1},
            .below = {.baseline = 27, .weight = weight, .colour = below}};
}

Lines figureLines(double above, const Line &word, double below, const Line &small)
{
    Lines lines{small, word, small};
    lines.above.baseline = above;
    lines.below.baseline = below;
    return lines;
}

Lines linesFor(const TurboLook &look)
{
    const Line quiet{.size = 11, .weight = 500, .colour = colour(Colour::Ink2)};
    const Line loud{.size = 11, .weight = 600, .colour = colour(Colour::OnTurbo)};
    switch (look.state) {
    case TurboState::Idle: return turboLines(colour(Colour::Ink), colour(Colour::Ink3), 500);
    case TurboState::Disabled:
        return turboLines(colour(Colour::InkDisabled), colour(Colour::Ink3), 500);
    case TurboState::Armed:
        return turboLines(colour(Colour::OnTurbo), colour(Colour::OnTurbo), 600);
    case TurboState::Pressing: {
        Lines lines = turboLines(colour(Colour::OnTurbo), colour(Colour::OnTurbo), 600);
        lines.word.baseline += 2;
        lines.below.baseline += 2;
        return lines;
    }
    case TurboState::Provisioning:
        return figureLines(-14, {13, 24, 700, colour(Colour::TurboText)}, 31, quiet);
    case TurboState::Active: {
        const double size = look.words.word.size() > 7 ? 18.5 : 22;
        return figureLines(-15, {9, size, 700, colour(Colour::OnTurbo)}, 27, loud);
    }
    case TurboState::Reverting: return figureLines(0, {5, 16, 700, colour(Colour::Ink)}, 24, quiet);
    case TurboState::Failed: return figureLines(0, {5, 15, 700, colour(Colour::Bad)}, 24, quiet);
    }
    return {};
}

/// Where the word stands when it stands alone.
double loneBaseline(TurboState state)
{
    switch (state) {
    case TurboState::Active: return 6;
    case TurboState::Provisioning: return 8;
    case TurboState::Reverting:
    case TurboState::Failed: return 9;
    case TurboState::Idle:
    case TurboState::Armed:
    case TurboState::Disabled: return 13;
    case TurboState::Pressing: return 15;
    }
    return 13;
}

} // namespace

void paintTurboWords(QPainter &painter, double scale, const TurboLook &look)
{
    Lines lines = linesFor(look);
    const bool alone = scale < fewWordsUnder;
    if (alone)
        lines.word.baseline = loneBaseline(look.state);
    Lettering(painter, scale, lines.word).paint(look.words.word);
    if (alone)
        return;
    if (!look.words.above.isEmpty())
        Lettering(painter, scale, lines.above).paint(look.words.above);
    if (!look.words.below.isEmpty())
        Lettering(painter, scale, lines.below).paint(look.words.below);
}

} // namespace turbolane::ui
