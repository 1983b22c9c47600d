// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/tourcard.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/network/keyhints.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int cornerRadius = 14;
constexpr int cardWidth = 416;
constexpr int away = 24; ///< from the light and the window's edge

/// One bar a step; those that were reached are blue.
class StepBars final : public QWidget {
public:
    explicit StepBars(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(4);
    }
    void setReached(int reached, int count)
    {
        m_reached = reached;
        m_count = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double gap = 6;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double each = (width() - gap * (m_count - 1)) / m_count;
        for (int bar = 0; bar < m_count; ++bar) {
            const bool isRight = layoutDirection() == Qt::RightToLeft;
            const int at = isRight ? m_count - 1 - bar : bar;
            painter.setBrush(colour(bar < m_reached ? Colour::Blue : Colour::LineStrong));
            painter.drawRoundedRect(QRectF(at * (each + gap), 0, each, height()), 2, 2);
        }
    }

private:
    int m_reached = 0;
    int m_count = 1;
};

Label *wrapped(Type type, Colour colour)
{
    auto *label = new Label(type, colour);
    label->setWordWrap(true);
    return label;
}

} // namespace

TourCard::TourCard(QWidget *window)
    : FloatingCard(cornerRadius, window)
    , m_count(new Label(Type::Caption, Colour::Ink2))
    , m_leave(Button::iconOnly({"x"}, tr("Leave the tour")))
    , m_title(wrapped(Type::Heading, Colour::Ink))
    , m_text(wrapped(Type::Body, Colour::Ink2))
    , m_deed(wrapped(Type::Body, Colour::Ink2))
    , m_progress(new StepBars(this))
    , m_back(new Button(ButtonKind::Secondary, tr("Back")))
    , m_next(new Button(ButtonKind::Primary, tr("Next")))
{
    setObjectName(QStringLiteral("tourCard"));
    m_count->setObjectName(QStringLiteral("tourCount"));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_deed->setObjectName(QStringLiteral("tourDeed"));
    m_leave->setObjectName(QStringLiteral("leaveTour"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 0);
    column->addWidget(head());
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addWidget(m_deed);
    column->addSpacing(20);
    column->addWidget(m_progress);
    column->addSpacing(20);
    column->addWidget(foot());
    connect(m_back, &Button::clicked, this, &TourCard::backWanted);
    connect(m_next, &Button::clicked, this, &TourCard::nextWanted);
    connect(m_leave, &Button::clicked, this, &TourCard::leaveWanted);
}

QWidget *TourCard::head()
{
    m_leave->setButtonSize(ButtonSize::Small);
    auto *all = new QWidget(this);
    auto *row = boxed<QHBoxLayout>(all, {}, 8);
    row->addWidget(m_count, 1);
    row->addWidget(m_leave);
    return all;
}

QWidget *TourCard::foot()
{
    auto *all = new QWidget(this);
    auto *flow = new FlowLayout(8, all);
    flow->addWidget(m_back);
    flow->addWidget(m_next);
    m_keys = new KeyHints(
        {{tr("Space", "the key"), tr("next")}, {tr("Esc", "the key"), tr("leave")}}, all);
    flow->addWidget(m_keys);
    return all;
}

void TourCard::tell(int place, int count, const TourWords &words)
{
    m_count->setText(tr("Guided tour, %1 of %2", "step, steps").arg(place + 1).arg(count));
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_deed->setText(words.deed);
    m_deed->setVisible(!words.deed.isEmpty());
    static_cast<StepBars *>(m_progress)->setReached(place + 1, count);
    m_back->setVisible(place > 0);
    m_next->setText(place + 1 == count ? tr("Done") : tr("Next"));
    m_keys->setMinimumHeight(m_next->sizeHint().height()); // beside them, on one line
    setAccessibleName(m_count->text() + QStringLiteral(": ") + words.title);
    setAccessibleDescription(words.text + u' ' + words.deed);
    show();
}

void TourCard::focusNext()
{
    m_next->setFocus(Qt::PopupFocusReason);
}

int TourCard::heightFor(int width) const
{
    layout()->activate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->sizeHint().height();
}

/// Above it, below it, at its sides; where there is no room around it, over its far corner.
void TourCard::placeBeside(const QRect &light, const QRect &kept)
{
    const QRect room = parentWidget()->rect().adjusted(away, away, -away, -away);
    const int width = std::min(grown(cardWidth), room.width());
    const QSize size(width, std::min(heightFor(width), room.height()));
    const QRect reached = QStyle::visualRect(layoutDirection(), parentWidget()->rect(), light);
    const int right = std::min(reached.right(), room.right()) - size.width();
    const QRect corner(QPoint(room.right() - size.width(), room.bottom() - 32 - size.height()),
                       size);
    const int beside =
        std::clamp(reached.top(), room.top(), std::max(room.top(), room.bottom() - size.height()));
    QRect best = corner;
    const QPoint tried[] = {{right, reached.top() - away - size.height()},
                            {right, reached.bottom() + away},
                            {reached.left() - away - size.width(), beside},
                            {reached.right() + away, beside}};
    const QRect keptHere = QStyle::visualRect(layoutDirection(), parentWidget()->rect(), kept);
    for (const QPoint &at : tried) {
        const QRect here(at, size);
        if (!light.isEmpty() && room.contains(here) && !here.intersects(keptHere)) {
            best = here;
            break;
        }
    }
    setGeometry(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), best));
}

void TourCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit leaveWanted();
    FloatingCard::keyPressEvent(event);
}

} // namespace turbolane::ui
