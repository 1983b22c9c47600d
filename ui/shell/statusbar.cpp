// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbar.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace turbolane::ui {

namespace {

constexpr int barHeight = 32;
constexpr int dividerHeight = 16;
constexpr int padding = 14;
constexpr int dotSize = 8;
constexpr int boltSize = 13;

Colour dotColour(StatusBar::Carrier state)
{
    switch (state) {
    case StatusBar::Carrier::Connected: return Colour::OkFill;
    case StatusBar::Carrier::Connecting: return Colour::Blue;
    case StatusBar::Carrier::UsageLate: return Colour::WarnFill;
    case StatusBar::Carrier::NoAnswer: return Colour::BadFill;
    case StatusBar::Carrier::Offline: return Colour::Control;
    }
    return Colour::Control;
}

class Dot final : public QWidget {
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(dotSize, dividerHeight);
    }
    void setColour(Colour name)
    {
        m_colour = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintDot(painter, QRectF(rect()).center(), dotSize, colour(m_colour));
    }

private:
    Colour m_colour = Colour::Control;
};

class Bolt final : public QWidget {
public:
    explicit Bolt(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(boltSize, dividerHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, (height() - boltSize) / 2.0, boltSize, boltSize), {"zap", 2},
                  colour(Colour::TurboText));
    }
};

/// A part of the bar with the line before it; hidden, both are gone.
class Section final : public QWidget {
public:
    Section(QWidget *parent, QHBoxLayout *bar, bool divided)
        : QWidget(parent)
    {
        auto *row = boxed<QHBoxLayout>(this, {}, 0);
        if (divided) {
            auto *line = new Hairline(Qt::Vertical, this);
            line->setFixedHeight(dividerHeight);
            row->addWidget(line);
            row->addSpacing(padding);
        }
        m_content = new QHBoxLayout;
        m_content->setSpacing(7);
        row->addLayout(m_content);
        row->addSpacing(padding);
        bar->addWidget(this);
    }

    void add(QWidget *widget) { m_content->addWidget(widget); }
    Label *addText(Colour colour, int weight = 400)
    {
        auto *label = new Label(Type::Small, colour, {}, this);
        label->setWeight(weight);
        label->setElide(Qt::ElideRight);
        add(label);
        return label;
    }

private:
    QHBoxLayout *m_content;
};

} // namespace

struct StatusBar::Parts {
    QBoxLayout *all; ///< both halves on one line, or one below the other
    std::array<QBoxLayout *, 2> halves;
    Dot *dot;
    Label *carrier;
    Label *answer;
    Section *datapath;
    Label *datapathWords;
    Section *events;
    Label *lastEvent;
    Section *boosts;
    Label *boosted;
    Section *month;
    Label *monthName;
    Label *total;
    Section *hour;
    Label *perHour;
    Label *clock;
    bool practises = false;
};

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    setAccessibleName(tr("Status"));
    m_parts->all = boxed<QHBoxLayout>(this, {}, 0);
    auto *bar = boxed<QHBoxLayout>(nullptr, {}, 0);
    auto *sums = boxed<QHBoxLayout>(nullptr, {}, 0);
    m_parts->halves = {bar, sums};
    auto *carrier = new Section(this, bar, false);
    carrier->add(m_parts->dot = new Dot(this));
    m_parts->carrier = carrier->addText(Colour::Ink, 500);
    m_parts->answer = (new Section(this, bar, true))->addText(Colour::Ink2);
    m_parts->events = new Section(this, bar, true);
    m_parts->lastEvent = m_parts->events->addText(Colour::Ink2);
    m_parts->boosts = new Section(this, bar, true);
    m_parts->boosts->add(new Bolt(this));
    m_parts->boosted = m_parts->boosts->addText(Colour::Ink2);
    bar->addStretch(1);
    m_parts->datapath = new Section(this, sums, false);
    m_parts->datapathWords = m_parts->datapath->addText(Colour::Ink2);
    m_parts->month = new Section(this, sums, false);
    m_parts->monthName = m_parts->month->addText(Colour::Ink2);
    m_parts->total = m_parts->month->addText(Colour::Ink, 600);
    m_parts->hour = new Section(this, sums, true);
    m_parts->perHour = m_parts->hour->addText(Colour::Ink2);
    m_parts->clock = (new Section(this, sums, true))->addText(Colour::Ink2);
    sums->addStretch(0);
    m_parts->all->addLayout(bar, 1);
    m_parts->all->addLayout(sums);
    arrange();
    m_parts->datapath->hide();
    m_parts->events->hide();
    m_parts->boosts->hide();
    clearCharges();
    setCarrier({}, Carrier::Connecting);
}

StatusBar::~StatusBar() = default;

void StatusBar::setCarrier(const QString &name, Carrier state, std::optional<Millis> roundTrip,
                           Seconds silentFor)
{
    const auto sentence = [&]() -> QString {
        switch (state) {
        case Carrier::Connected:
            if (m_parts->practises)
                return tr("Offline, on this computer");
            return roundTrip ? tr("Connected, %1").arg(text::wholeMilliseconds(*roundTrip))
                             : tr("Connected");
        case Carrier::Connecting: return tr("Connecting");
        case Carrier::UsageLate: return tr("Connected, usage is late");
        case Carrier::NoAnswer: return tr("No answer for %1").arg(text::duration(silentFor));
        case Carrier::Offline: return tr("Offline");
        }
        return {};
    };
    m_parts->dot->setColour(dotColour(state));
    m_parts->carrier->setText(name);
    m_parts->answer->setText(sentence());
    m_parts->answer->setColour(state == Carrier::NoAnswer ? Colour::Bad : Colour::Ink2);
}

void StatusBar::setDatapath(const QString &words, bool isReal)
{
    m_parts->carrier->setToolTip(tr("Datapath: %1").arg(words));
    m_parts->datapathWords->setText(tr("Real packets"));
    m_parts->datapathWords->setToolTip(m_parts->carrier->toolTip());
    m_parts->datapath->setVisible(isReal);
}

void StatusBar::setPractice(int speed)
{
    m_parts->practises = true;
    m_parts->lastEvent->setText(speed == 0 ? tr("The clock stands still")
                                           : tr("Clock at %1×").arg(speed));
    m_parts->events->show();
}

void StatusBar::setLastEvent(bool live, Instant last, Instant now)
{
    if (m_parts->practises)
        return; // its clock says more
    const auto age = std::chrono::duration_cast<Seconds>(now - last);
    m_parts->lastEvent->setText(live ? tr("Live, last event %1 ago").arg(text::duration(age))
                                     : tr("Last event %1").arg(text::timeWithSeconds(last)));
    m_parts->events->show();
}

void StatusBar::setBoosts(int boosted, int connections)
{
    m_parts->boosted->setText(
        tr("%1 of %n connections boosted", nullptr, connections).arg(text::count(boosted)));
    m_parts->boosts->setVisible(boosted > 0);
}

void StatusBar::setCharges(const QString &month, Money total, Money perHour)
{
    m_parts->monthName->setText(tr("%1 so far", "month").arg(month));
    m_parts->total->setText(text::money(total));
    m_parts->perHour->setText(text::perHour(perHour, text::Decimals::Cents));
    m_parts->month->show();
    m_parts->hour->show();
}

void StatusBar::clearCharges()
{
    m_parts->month->hide();
    m_parts->hour->hide();
}

void StatusBar::setClock(Instant now, const QTimeZone &zone)
{
    m_parts->clock->setText(text::clock(now, zone));
}

void StatusBar::arrange()
{
    layout()->setContentsMargins(mirrored({20, 2, 16, 0}, layoutDirection()));
    fit();
}

/// Nothing is cut: what does not fit on one line takes two.
void StatusBar::fit()
{
    const QMargins sides = layout()->contentsMargins();
    int needed = sides.left() + sides.right();
    for (const QBoxLayout *half : m_parts->halves)
        needed += half->sizeHint().width();
    const bool fits = needed <= width();
    m_parts->all->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setFixedHeight(grown(barHeight) * (fits ? 1 : 2));
}

bool StatusBar::event(QEvent *event)
{
    const bool isMoved = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    const bool isDone = QWidget::event(event);
    if (isMoved)
        fit();
    return isDone;
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Colour::Line));
}

void StatusBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event) && layout())
        arrange();
}

} // namespace turbolane::ui
