// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/badge.h"

#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int badgeHeight = 20;
constexpr int padding = 7;
constexpr int dot = 6;
constexpr int dotGap = 5;

struct ToneColours {
    Colour fill;
    Colour text;
    Colour dot;
};

ToneColours coloursOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {Colour::Sunken, Colour::Ink2, Colour::Control};
    case Tone::Ok: return {Colour::OkTint, Colour::Ok, Colour::OkFill};
    case Tone::Busy: return {Colour::BlueTint, Colour::Blue, Colour::Blue};
    case Tone::Boosted: return {Colour::TurboTint, Colour::TurboText, Colour::Turbo};
    case Tone::Warn: return {Colour::WarnTint, Colour::Warn, Colour::WarnFill};
    case Tone::Bad: return {Colour::BadTint, Colour::Bad, Colour::BadFill};
    }
    return {Colour::Sunken, Colour::Ink2, Colour::Control};
}

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (parent)
        hide(); // until it has a word
}

Badge::Badge(Tone tone, const QString &word, QWidget *parent)
    : Badge(parent)
{
    say(tone, word);
}

void Badge::say(Tone tone, const QString &word)
{
    const bool appears = word.isEmpty() != m_word.isEmpty();
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    if (appears && parentWidget())
        setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

void Badge::setDotted(bool dotted)
{
    m_dotted = dotted;
    updateGeometry();
}

void Badge::setOnTint(bool onTint)
{
    m_onTint = onTint;
    update();
}

QSize Badge::sizeHint() const
{
    return {textWidth(ui::font(Type::Caption, 600), m_word) + 2 * padding
                + (m_dotted ? dot + dotGap : 0),
            grown(badgeHeight)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours colours = coloursOf(m_tone);
    paintBox(
        painter, rect(),
        {.fill = colour(m_onTint ? Colour::Surface : colours.fill), .border = {}, .radius = 4});
    int left = padding;
    const auto mirrored = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    if (m_dotted) {
        const QRectF at(mirrored({left, 0, dot, height()}));
        paintDot(painter, at.center(), dot, colour(colours.dot));
        left += dot + dotGap;
    }
    TextLine{m_word, ui::font(Type::Caption, 600)}.paint(
        painter, mirrored({left, 0, width() - left - padding, height()}), colour(colours.text));
}

void Badge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

} // namespace turbolane::ui
