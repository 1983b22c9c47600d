// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/keyhints.h"

#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int keyPadding = 6;
constexpr int gap = 6;
constexpr int apart = 12;

} // namespace

KeyHints::KeyHints(const QList<Hint> &hints, QWidget *parent)
    : QWidget(parent)
    , m_hints(hints)
{
    QStringList spoken;
    for (const Hint &hint : hints)
        spoken.append(QStringLiteral("%1: %2").arg(hint.key, hint.act));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

QSize KeyHints::sizeHint() const
{
    int width = 0;
    for (const Hint &hint : m_hints)
        width += textWidth(ui::font(Type::Caption, 500), hint.key) + 2 * keyPadding + gap
            + textWidth(ui::font(Type::Small), hint.act) + apart;
    return {width, grown(28)};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont keyFont = ui::font(Type::Caption, 500);
    const QFont actFont = ui::font(Type::Small);
    int left = 0;
    const auto part = [&](int width, int height) {
        const QRect at(left, (this->height() - height) / 2, width, height);
        left += width;
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    for (const Hint &hint : m_hints) {
        const QRect key =
            part(textWidth(keyFont, hint.key) + 2 * keyPadding, lineHeight(Type::Caption) + 2);
        paintBox(painter, key,
                 {.fill = colour(Colour::Sunken), .border = colour(Colour::Line), .radius = 4});
        TextLine{.text = hint.key, .font = keyFont, .alignment = Qt::AlignCenter}.paint(
            painter, key, colour(Colour::Ink3));
        left += gap;
        const QRect act = part(textWidth(actFont, hint.act), height());
        TextLine{.text = hint.act, .font = actFont}.paint(painter, act, colour(Colour::Ink2));
        left += apart;
    }
}

void KeyHints::changeEvent(QEvent *event)
{
    if (changesLook(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace turbolane::ui
