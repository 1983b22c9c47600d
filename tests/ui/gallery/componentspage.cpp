// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"
#include "tests/ui/turbo/faces.h"
#include "ui/delegates/onrampdelegate.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/kit/spinner.h"
#include "ui/models/onrampsmodel.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/turbo/turbobutton.h"
#include "ui/turbo/turbopainter.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace turbolane::test {

using namespace ui;

namespace {

constexpr int controlRadius = 6;
constexpr int rowWidth = 248;
constexpr int nameWidth = 104;

enum Column { Name, Default, Hover, Pressed, Focus, Disabled, Loading, Refused };

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// One moment of the button.
class Face final : public QWidget {
public:
    Face(TurboLook look, int diameter)
        : m_look(std::move(look))
        , m_diameter(diameter)
    {
        const int side = diameter + 2 * int(std::ceil(diameter * turboGlowReach));
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintTurbo(painter, {QRectF(rect()).center(), double(m_diameter)}, m_look);
    }

private:
    TurboLook m_look;
    int m_diameter;
};

/// What has the focus, with the ring it would have: only one widget of a window can.
class Ringed final : public QWidget {
public:
    Ringed(QWidget *inside, int radius)
        : m_radius(radius)
    {
        boxed<QVBoxLayout>(this, {focusRingReach, focusRingReach, focusRingReach, focusRingReach},
                           0)
            ->addWidget(inside);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        constexpr int in = focusRingReach;
        paintFocusRing(painter, rect().adjusted(in, in, -in, -in), m_radius);
    }

private:
    int m_radius;
};

/// A row of the on-ramp list as its delegate paints it.
class Row final : public QWidget {
public:
    explicit Row(QStyle::State state)
        : m_state(state)
    {
        OnRampRow row;
        row.onRamp.id = OnRampId("aws-fra");
        row.onRamp.provider = "aws";
        row.onRamp.city = "Frankfurt";
        row.onRamp.facility = "Equinix FR5";
        row.onRamp.regions = {"eu-central-1"};
        row.reach = Reach{row.onRamp.id, Micros(600), Money::micros(120'000, Currency::of("EUR"))};
        m_model.replaceWith({row});
        setFixedSize(rowWidth, 48);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionViewItem option;
        option.initFrom(this);
        option.rect = rect();
        option.state = m_state;
        option.palette = palette();
        m_delegate.paint(&painter, option, m_model.index(0, 0));
    }

private:
    QStyle::State m_state;
    OnRampsModel m_model;
    OnRampDelegate m_delegate;
};

QWidget *faceWithWords(const TurboLook &look, int diameter, const char *title, const char *note)
{
    auto *all = new QWidget;
    auto *column = boxed<QVBoxLayout>(all, {}, 2);
    column->addWidget(new Face(look, diameter), 0, Qt::AlignHCenter);
    column->addWidget(new Label(Type::Title, Colour::Ink, q(title)), 0, Qt::AlignHCenter);
    column->addWidget(new Label(Type::Small, Colour::Ink2, q(note)), 0, Qt::AlignHCenter);
    return all;
}

QLayout *states()
{
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 0);
    const auto add = [row](TurboState state, const char *title, const char *note) {
        row->addWidget(faceWithWords(lookOf(state), 160, title, note));
    };
    add(TurboState::Idle, "Idle", "No hours chosen");
    add(TurboState::Armed, "Armed", "4 h chosen, price fixed");
    add(TurboState::Pressing, "Pressing", "Hold 0.8 s, let go to stop");
    add(TurboState::Provisioning, "Provisioning", "One segment per step");
    add(TurboState::Active, "Active", "One segment per hour left");
    add(TurboState::Reverting, "Reverting", "Ring empties backwards");
    add(TurboState::Failed, "Failed", "Still 2 Gbps, no charge");
    return row;
}

TurboLook dayLook()
{
    using namespace std::chrono_literals;
    TurboFace face = faceOf(TurboState::Active);
    face.lasting = 24h;
    face.endsAt = pressed + 24h;
    constexpr Millis now{100'000};
    TurboMotion motion;
    motion.setFace(face, now - 3'600ms);
    return motion.look(now, pressed + 6h + 55min + 9s);
}

QLayout *smallFaces()
{
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 12);
    const auto add = [row](const TurboLook &look, const char *title, const char *note) {
        row->addWidget(new Face(look, TurboButton::smallest));
        auto *words = boxed<QVBoxLayout>(nullptr, {}, 2);
        words->addStretch();
        words->addWidget(new Label(Type::Strong, Colour::Ink, q(title)));
        words->addWidget(new Label(Type::Small, Colour::Ink2, q(note)));
        words->addStretch();
        row->addLayout(words, 1);
    };
    TurboLook hovered = lookOf(TurboState::Armed);
    hovered.hover = 1;
    add(hovered, "Hover", "Lighter cap, no other change");
    TurboLook focused = lookOf(TurboState::Armed);
    focused.ring = ringOfTime(std::chrono::hours(8), TurboInk::Pale);
    focused.focus = true;
    add(focused, "Focus, 8 h chosen", "2 px ring on the bezel");
    add(lookOf(TurboState::Disabled), "Disabled", "Always says why beside it");
    add(dayLook(), "Active, 24 h", "24 segments, under 130 px no caption");
    return row;
}

Button *hoveredOf(Button *button)
{
    button->setAttribute(Qt::WA_UnderMouse);
    return button;
}

void addButtonRow(QGridLayout *grid, int row, ButtonKind kind, const char *text,
                  const char *loading)
{
    const auto at = [&](int column, QWidget *widget) {
        grid->addWidget(widget, row, column, Qt::AlignLeft | Qt::AlignVCenter);
    };
    at(Default, new Button(kind, q(text)));
    at(Hover, hoveredOf(new Button(kind, q(text))));
    auto *down = new Button(kind, q(text));
    down->setDown(true);
    at(Pressed, down);
    at(Focus, new Ringed(new Button(kind, q(text)), controlRadius));
    auto *off = new Button(kind, q(text));
    off->disableBecause(q("The carrier does not answer"));
    at(Disabled, off);
    auto *busy = new Button(kind, q(loading));
    busy->setLoading(true, q(loading));
    at(Loading, busy);
}

QLineEdit *field(const char *text)
{
    auto *edit = new QLineEdit(q(text));
    edit->setFixedWidth(132);
    return edit;
}

void addFieldRow(QGridLayout *grid, int row)
{
    grid->addWidget(field("2 Gbps"), row, Default, Qt::AlignLeft);
    auto *hovered = field("2 Gbps");
    hovered->setAttribute(Qt::WA_UnderMouse);
    grid->addWidget(hovered, row, Hover, Qt::AlignLeft);
    grid->addWidget(new Ringed(field("2 Gbps"), controlRadius), row, Focus,
                    Qt::AlignLeft | Qt::AlignVCenter);
    auto *off = field("2 Gbps");
    off->setEnabled(false);
    grid->addWidget(off, row, Disabled, Qt::AlignLeft);
    auto *refused = new QWidget;
    auto *column = boxed<QVBoxLayout>(refused, {}, 4);
    auto *wrong = field("200 Gbps");
    wrong->setProperty("refused", true);
    column->addWidget(wrong);
    column->addWidget(new Label(Type::Small, Colour::Bad, q("This port has 85 free")));
    grid->addWidget(refused, row, Refused, Qt::AlignLeft);
}

/// Rows are wider than a column of controls: default, hover, chosen, with the keys, loading.
QLayout *listRows()
{
    auto *line = boxed<QHBoxLayout>(nullptr, {}, 16);
    auto *name = new Label(Type::Small, Colour::Ink2, q("List row"));
    name->setFixedWidth(nameWidth - 8);
    line->addWidget(name);
    constexpr QStyle::State chosen = QStyle::State_Enabled | QStyle::State_Selected;
    for (const QStyle::State state :
         {QStyle::State(QStyle::State_Enabled), QStyle::State_Enabled | QStyle::State_MouseOver,
          chosen, chosen | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange})
        line->addWidget(new Row(state));
    auto *loading = new Skeleton(1);
    loading->setFixedWidth(rowWidth - 64);
    line->addWidget(loading);
    line->addStretch();
    return line;
}

void addChipRow(QGridLayout *grid, int row)
{
    for (int column = Default; column <= Disabled; ++column) {
        auto *chip = new FilterChip(q("Azure"));
        chip->setProvider(q("azure"));
        chip->setAttribute(Qt::WA_UnderMouse, column == Hover);
        chip->setDown(column == Pressed);
        chip->setEnabled(column != Disabled);
        QWidget *shown = chip;
        if (column == Focus)
            shown = new Ringed(chip, chip->sizeHint().height() / 2);
        grid->addWidget(shown, row, column, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

QGridLayout *controls()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(Name, nameWidth);
    for (int state = Default; state <= Refused; ++state)
        grid->setColumnStretch(state, 1);
    const char *states[] = {"Default", "Hover", "Pressed", "Focus", "Disabled", "Loading", "Error"};
    for (int state = Default; state <= Refused; ++state)
        grid->addWidget(new Label(Type::Caption, Colour::Ink3, q(states[state - 1])), 0, state);
    const char *names[] = {"Primary", "Secondary", "Turbo, flat", "Quiet", "Field", "Filter chip"};
    for (int row = 0; row < 6; ++row)
        grid->addWidget(new Label(Type::Small, Colour::Ink2, q(names[row])), row + 1, Name);
    addButtonRow(grid, 1, ButtonKind::Primary, "Order", "Ordering");
    addButtonRow(grid, 2, ButtonKind::Secondary, "Schedule", "Saving");
    addButtonRow(grid, 3, ButtonKind::Turbo, "Boost", "Starting");
    addButtonRow(grid, 4, ButtonKind::Quiet, "More", "Loading");
    auto *again = new Button(ButtonKind::Danger, q("Try again"));
    again->setGlyph({"circle-alert", 2});
    grid->addWidget(again, 1, Refused, Qt::AlignLeft);
    addFieldRow(grid, 5);
    addChipRow(grid, 6);
    return grid;
}

QLayout *badges()
{
    auto *line = boxed<QHBoxLayout>(nullptr, {}, 8);
    const auto add = [line](Tone tone, const char *word, bool dotted = false) {
        auto *badge = new Badge(tone, q(word));
        badge->setDotted(dotted);
        line->addWidget(badge);
    };
    line->addWidget(new Label(Type::Small, Colour::Ink2, q("State")));
    line->addSpacing(24);
    add(Tone::Ok, "Up");
    add(Tone::Boosted, "Boosted");
    add(Tone::Busy, "Provisioning");
    add(Tone::Warn, "Last known");
    add(Tone::Bad, "Down");
    add(Tone::Neutral, "Draft");
    line->addSpacing(16);
    line->addWidget(new Label(Type::Small, Colour::Ink2, q("Carrier")));
    line->addSpacing(8);
    add(Tone::Ok, "Connected", true);
    add(Tone::Busy, "Connecting", true);
    add(Tone::Warn, "Usage late", true);
    add(Tone::Bad, "No answer", true);
    add(Tone::Neutral, "Offline", true);
    line->addStretch();
    auto *hours = new SegmentedChoice(q("Hours"), SegmentedChoice::Size::Small);
    hours->setChoices({q("1"), q("2"), q("4"), q("8"), q("24")});
    hours->setCurrent(2);
    line->addWidget(hours);
    return line;
}

} // namespace

std::unique_ptr<QWidget> componentsPage()
{
    auto page = std::make_unique<Surface>(Colour::Surface);
    page->setFixedSize(1440, 900);
    auto *column = boxed<QVBoxLayout>(page.get(), {48, 24, 48, 24}, 10);
    column->addLayout(states());
    column->addLayout(smallFaces());
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(controls());
    column->addLayout(listRows());
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(badges());
    column->addStretch();
    page->setFocusPolicy(Qt::StrongFocus);
    page->setFocus(); // no part has it but by the ring that is drawn
    return page;
}

} // namespace turbolane::test
