// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/carrierchooser.h"

#include "ui/firstrun/carrierform.h"
#include "ui/firstrun/choicecard.h"
#include "ui/firstrun/profileopener.h"
#include "ui/kit/card.h"
#include "ui/kit/flowlayout.h"
#include "ui/style/fonts.h"
#include "ui/text.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>

namespace turbolane::ui {

namespace {

constexpr int sideMargin = 56;
using State = CarrierForm::State;

Label *wrapped(Type type, Colour colour, const QString &text)
{
    auto *label = new Label(type, colour, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

CarrierChooser::CarrierChooser(client::KnownCarriers &carriers, QWidget *parent)
    : QWidget(parent)
    , m_carriers(carriers)
    , m_inside(new ChoiceCard(
          tr("Built-in carrier"),
          tr("Works offline, with real on-ramps, a simulated network and prices of its own. Its "
             "books stay on this computer, and no real money is charged.")))
    , m_elsewhere(new ChoiceCard(tr("A carrier you have an account with"), {}))
    , m_group(new QButtonGroup(this))
    , m_form(new CarrierForm(carriers))
    , m_main(new Button(ButtonKind::Primary, tr("Open Turbolane")))
    , m_again(new Button(ButtonKind::Secondary, tr("Test again")))
    , m_open(new Button(ButtonKind::Quiet, tr("Open a saved profile")))
    , m_opener(new ProfileOpener(this))
{
    setObjectName(QStringLiteral("carrierChooser"));
    auto *content = new Surface(Colour::Surface);
    auto *column = boxed<QVBoxLayout>(content, {sideMargin, 52, sideMargin, 24}, 0);
    column->addWidget(wrapped(Type::Figure, Colour::Ink, tr("Choose a carrier")));
    column->addSpacing(4);
    column->addWidget(
        wrapped(Type::Body, Colour::Ink2, tr("You can change or add carriers later in Settings.")));
    column->addSpacing(28);
    column->addWidget(cards());
    column->addSpacing(24);
    column->addWidget(acts());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = boxed<QVBoxLayout>(this, {}, 0);
    all->addWidget(scroll, 1);
    all->addWidget(new Hairline(Qt::Horizontal));
    all->addWidget(foot());
    wire();
    showActs();
}

QWidget *CarrierChooser::cards()
{
    m_inside->setObjectName(QStringLiteral("insideCard"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhereCard"));
    m_inside->setBadge(tr("No account needed"));
    m_elsewhere->setContent(m_form);
    m_group->addButton(m_inside->button());
    m_group->addButton(m_elsewhere->button());
    m_inside->button()->setChecked(true);
    auto *both = new QWidget;
    both->setAccessibleName(tr("Carrier"));
    auto *column = boxed<QVBoxLayout>(both, {}, 12);
    column->addWidget(m_inside);
    column->addWidget(m_elsewhere);
    if (m_carriers.isDamaged())
        column->addWidget(wrapped(
            Type::Small, Colour::Warn,
            tr("The list of carriers in %1 cannot be read. It was left as it is; with the next "
               "carrier that you choose a new one is begun beside it.")
                .arg(text::isolated(m_carriers.folder()))));
    return both;
}

QWidget *CarrierChooser::acts()
{
    m_main->setObjectName(QStringLiteral("openTurbolane"));
    m_again->setObjectName(QStringLiteral("testAgain"));
    m_open->setObjectName(QStringLiteral("openProfile"));
    m_main->setButtonSize(ButtonSize::Large);
    m_again->setButtonSize(ButtonSize::Large);
    m_open->setButtonSize(ButtonSize::Large);
    m_open->setGlyph({"file-text"});
    auto *row = new QWidget;
    auto *flow = new FlowLayout(8);
    row->setLayout(flow);
    for (Button *button : {m_main, m_again, m_open})
        flow->addWidget(button);
    return row;
}

QWidget *CarrierChooser::foot()
{
    auto *foot = new Surface(Colour::Surface);
    auto *row = boxed<QHBoxLayout>(foot, {sideMargin, 14, sideMargin, 14}, 8);
    auto *tour = new Button(ButtonKind::Secondary, tr("Start the tour"));
    tour->setObjectName(QStringLiteral("startTour"));
    tour->setButtonSize(ButtonSize::Small);
    auto *words = wrapped(Type::Body, Colour::Ink2,
                          tr("Guided tour, 6 minutes, with a practice carrier of its own"));
    row->addWidget(new Glyph({"presentation"}, Colour::Ink2, 18));
    row->addWidget(words, 1);
    row->addWidget(tour);
    connect(tour, &QAbstractButton::clicked, this, &CarrierChooser::tourWanted);
    return foot;
}

void CarrierChooser::wire()
{
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (!on)
            return;
        if (!isElsewhere())
            m_form->cancel();
        showActs();
    });
    connect(m_elsewhere->button(), &QAbstractButton::clicked, m_form, &CarrierForm::focusFirst);
    connect(m_main, &QAbstractButton::clicked, this, &CarrierChooser::act);
    connect(m_again, &QAbstractButton::clicked, this,
            [this] { m_form->state() == State::Testing ? m_form->cancel() : m_form->test(); });
    connect(m_open, &QAbstractButton::clicked, m_opener, &ProfileOpener::choose);
    connect(m_form, &CarrierForm::stateChanged, this, &CarrierChooser::showActs);
    connect(m_form, &CarrierForm::submitted, this, &CarrierChooser::act);
    connect(m_form, &CarrierForm::saved, this, &CarrierChooser::chosen);
    connect(m_opener, &ProfileOpener::opened, this, [this](const client::CarrierFile &profile) {
        m_elsewhere->button()->setChecked(true);
        m_form->fill(profile);
        m_form->focusFirst();
    });
    connect(m_opener, &ProfileOpener::refused, this, [this](const Verdict &why) {
        m_elsewhere->button()->setChecked(true);
        m_form->complain(why);
    });
}

void CarrierChooser::resume(const client::KnownCarrier &carrier, const QString &what,
                            const QString &more)
{
    m_elsewhere->button()->setChecked(true);
    m_form->change(carrier);
    m_form->explain(what, more);
    m_form->focusFirst();
}

bool CarrierChooser::isElsewhere() const
{
    return m_elsewhere->button()->isChecked();
}

/// Where the carrier has answered to what is typed, opening comes next; before, asking it does.
void CarrierChooser::act()
{
    if (!isElsewhere())
        return emit chosen(client::KnownCarriers::inside());
    m_form->state() == State::Answered ? m_form->save() : m_form->test();
}

void CarrierChooser::showActs()
{
    const State state = isElsewhere() ? m_form->state() : State::Answered;
    const bool isBusy = state == State::Testing || state == State::Saving;
    const bool wasThere = m_again->hasFocus();
    m_main->setText(state == State::Answered || state == State::Saving ? tr("Open Turbolane")
                        : state == State::Failed                       ? tr("Test again")
                                                                       : tr("Test"));
    m_main->setLoading(isBusy, state == State::Testing ? tr("Testing") : tr("Opening"));
    m_again->setText(state == State::Testing ? tr("Cancel") : tr("Test again"));
    m_again->setVisible(isElsewhere() && (state == State::Testing || state == State::Answered));
    if ((wasThere && !m_again->isVisible()) || (isElsewhere() && state == State::Answered))
        m_main->setFocus();
}

/// Esc gives up a test; it closes nothing, and loses nothing that is typed.
void CarrierChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->state() == State::Testing)
        return m_form->cancel();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return act(); // from a radio button: the fields say it themselves
    QWidget::keyPressEvent(event);
}

} // namespace turbolane::ui
