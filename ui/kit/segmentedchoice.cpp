// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/segmentedchoice.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int border = 2;

class Segment final : public QAbstractButton {
public:
    Segment(const QString &text, SegmentedChoice::Size size, QWidget *parent)
        : QAbstractButton(parent)
        , m_small(size == SegmentedChoice::Size::Small)
    {
        setText(text);
        setAttribute(Qt::WA_Hover);
        FocusRing::follow(this, 5);
    }

    QSize sizeHint() const override
    {
        const int padding = m_small ? 9 : 11;
        return {textWidth(ui::font(Type::Small, 500), text()) + 2 * padding,
                grown(m_small ? 24 : 28)};
    }
    QSize minimumSizeHint() const override
    {
        return {textWidth(ui::font(Type::Small, 500), text()) + 4, sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool lit = isChecked();
        const bool touched = isEnabled() && (underMouse() || isDown());
        if (touched && !lit)
            paintBox(painter, rect(),
                     {.fill = colour(isDown() ? Colour::Pressed : Colour::Hover),
                      .border = {},
                      .radius = 5});
        const Colour ink = !isEnabled() ? Colour::InkDisabled
            : lit || touched            ? Colour::Ink
                                        : Colour::Ink2;
        TextLine{text(), ui::font(Type::Small, lit ? 600 : 500), Qt::AlignHCenter}.paint(
            painter, rect(), colour(ink));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            update();
        return QAbstractButton::event(event);
    }
    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (changesLook(*event))
            updateGeometry();
    }

private:
    bool m_small;
};

} // namespace

SegmentedChoice::SegmentedChoice(const QString &name, Size size, QWidget *parent)
    : ChoiceRow(name, parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row()->setContentsMargins(border, border, border, border);
    row()->setSpacing(2);
}

void SegmentedChoice::setChoices(const QStringList &choices)
{
    clear();
    for (const QString &choice : choices) {
        auto *segment = new Segment(choice, m_size, this);
        segment->setSizePolicy(m_filling ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                               QSizePolicy::Fixed);
        add(segment);
    }
    setCurrent(choices.isEmpty() ? -1 : 0);
    updateGeometry();
}

void SegmentedChoice::setFilling(bool filling)
{
    m_filling = filling;
    setSizePolicy(filling ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int place = 0; place < count(); ++place)
        buttonAt(place)->setSizePolicy(filling ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                                       QSizePolicy::Fixed);
    updateGeometry();
}

QSize SegmentedChoice::sizeHint() const
{
    int width = 2 * border + 2 * qMax(0, count() - 1);
    for (int place = 0; place < count(); ++place)
        width += buttonAt(place)->sizeHint().width();
    return {width, grown(m_size == Size::Small ? 24 : 28) + 2 * border};
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {.fill = colour(Colour::Sunken), .border = {}, .radius = 7});
    if (current() < 0)
        return;
    // The thumb's hairline stands outside it, the least of shadows under it.
    const QRectF thumb = QRectF(buttonAt(current())->geometry()).adjusted(-1, -1, 1, 1);
    paintBox(painter, thumb.translated(0, 1),
             {.fill = colour(Colour::Sh1), .border = {}, .radius = 6});
    paintBox(painter, thumb,
             {.fill = colour(Colour::Raised), .border = colour(Colour::Line), .radius = 6});
}

} // namespace turbolane::ui
