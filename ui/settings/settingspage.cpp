// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "client/portfolio.h"
#include "ui/about/aboutcard.h"
#include "ui/connections/datapathwords.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/settings/carrierscard.h"
#include "ui/settings/preferences.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace turbolane::ui {

namespace {

enum Fact { Name, Money_, Zone, Version, Datapath, StepTimes };

constexpr int textColumn = 680;

Card *cardWith(const QString &title, QWidget *content)
{
    auto *card = new Card;
    auto *column = boxed<QVBoxLayout>(card, {24, 20, 24, 24}, 16);
    column->addWidget(new Label(Type::Title, Colour::Ink, title));
    column->addWidget(content);
    return card;
}

template <typename Choice>
struct Option {
    QString word;
    Choice value;
};

/// A row of choices that stands where the preference does, and sets it when one is chosen.
template <typename Choice, typename Set>
SegmentedChoice *choiceOf(const char *objectName, const QString &name,
                          const QList<Option<Choice>> &options, Choice now, Set set)
{
    QStringList words;
    QList<Choice> values;
    for (const Option<Choice> &option : options) {
        words.append(option.word);
        values.append(option.value);
    }
    auto *row = new SegmentedChoice(name);
    row->setObjectName(QString::fromLatin1(objectName));
    row->setChoices(words);
    row->setCurrent(int(values.indexOf(now)));
    QObject::connect(row, &SegmentedChoice::chosen, row,
                     [values, set](int place) { set(values.at(place)); });
    return row;
}

QWidget *leading(QWidget *widget)
{
    auto *holder = new QWidget;
    auto *row = boxed<QHBoxLayout>(holder, {}, 0);
    row->addWidget(widget);
    row->addStretch();
    return holder;
}

/// The carrier's word for how long its steps take; a word of a newer carrier is shown as it is.
QString stepTimesText(const std::string &word)
{
    if (word == "none")
        return SettingsPage::tr("None, at once");
    if (word == "demo")
        return SettingsPage::tr("Demo, seconds");
    if (word == "real")
        return SettingsPage::tr("Real, seconds to minutes");
    return text::fromStd(word);
}

} // namespace

SettingsPage::SettingsPage(const Desk &desk, QWidget *parent)
    : Surface(Colour::Canvas, parent)
    , m_desk(desk)
    , m_facts(new FactGrid(3,
                           {{Name, tr("Carrier")},
                            {Money_, tr("Currency")},
                            {Zone, tr("Billing time zone")},
                            {Version, tr("Carrier's version")},
                            {Datapath, tr("Datapath")},
                            {StepTimes, tr("Step times")}}))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *content = new Surface(Colour::Canvas);
    // Beside the rest, not capped: only so is a text asked how high it is at the width it gets.
    auto *cards = new QWidget;
    setGrownMaximumWidth(cards, textColumn);
    auto *all = boxed<QHBoxLayout>(content, {24, 20, 24, 24}, 0);
    all->addWidget(cards, 1'000);
    all->addStretch(1);
    auto *column = boxed<QVBoxLayout>(cards, {}, 16);
    column->addWidget(cardWith(tr("Look and feel"), look()));
    column->addWidget(cardWith(tr("Desktop notifications"), notifications()));
    column->addWidget(cardWith(tr("Carrier"), carrier()));
    m_about = cardWith(tr("About Turbolane"), new AboutCard);
    column->addWidget(m_about);
    column->addStretch();

    // It takes the keys: below the choices there is only text, which they scroll.
    m_scroll = new QScrollArea;
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Settings"));
    boxed<QVBoxLayout>(this, {}, 0)->addWidget(m_scroll);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (change.subject == client::PortfolioChange::Subject::Carrier)
                    showCarrier();
            });
    showCarrier();
}

void SettingsPage::showAbout()
{
    const int top = m_about->mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->ensureVisible(0, top + m_about->height(), 0, 0);
    m_scroll->ensureVisible(0, top, 0, 0);
}

QWidget *SettingsPage::look()
{
    auto *form = new QWidget;
    arrange(form,
            {{tr("Theme"), themeChoice()},
             {tr("Text size"), textChoice()},
             {tr("Motion"), motionChoice(),
              tr("Reduced: no sweeps, pulses or moving dashes; short fades only.")},
             {tr("Turbo button"), pressChoice(),
              tr("Pressing twice: the first press shows the price for 5 s, the second starts.")},
             {tr("Language"), languageChoice(), tr("Takes effect when Turbolane starts again.")}});
    return form;
}

QWidget *SettingsPage::themeChoice()
{
    Preferences &preferences = m_desk.preferences;
    return leading(choiceOf<ThemeChoice>(
        "themeChoice", tr("Theme"),
        {{tr("Follow system"), ThemeChoice::FollowSystem},
         {tr("Light"), ThemeChoice::Light},
         {tr("Dark"), ThemeChoice::Dark}},
        preferences.theme(), [&preferences](ThemeChoice choice) { preferences.setTheme(choice); }));
}

QWidget *SettingsPage::textChoice()
{
    Preferences &preferences = m_desk.preferences;
    QList<Option<int>> options;
    for (const int percent : Preferences::textSizes)
        options.append({text::percent(percent, 100), percent});
    return leading(
        choiceOf<int>("textChoice", tr("Text size"), options, preferences.textSize(),
                      [&preferences](int percent) { preferences.setTextSize(percent); }));
}

QWidget *SettingsPage::motionChoice()
{
    Preferences &preferences = m_desk.preferences;
    return leading(choiceOf<MotionChoice>(
        "motionChoice", tr("Motion"),
        {{tr("Full"), MotionChoice::Full}, {tr("Reduced"), MotionChoice::Reduced}},
        preferences.motion(),
        [&preferences](MotionChoice choice) { preferences.setMotion(choice); }));
}

QWidget *SettingsPage::pressChoice()
{
    Preferences &preferences = m_desk.preferences;
    return leading(choiceOf<bool>(
        "pressChoice", tr("Turbo button"),
        {{tr("Hold to boost"), false}, {tr("Press twice"), true}},
        preferences.pressesInsteadOfHolds(),
        [&preferences](bool presses) { preferences.setPressesInsteadOfHolds(presses); }));
}

QWidget *SettingsPage::languageChoice()
{
    Preferences &preferences = m_desk.preferences;
    return leading(choiceOf<LanguageChoice>(
        "languageChoice", tr("Language"),
        {{tr("System"), LanguageChoice::System},
         {QStringLiteral("English"), LanguageChoice::English},
         {QStringLiteral("Deutsch"), LanguageChoice::German},
         {QStringLiteral("العربية"), LanguageChoice::Arabic}},
        preferences.language(),
        [&preferences](LanguageChoice choice) { preferences.setLanguage(choice); }));
}

QWidget *SettingsPage::notifications()
{
    const auto choice = [this](const char *name, const QString &of, AlarmKind kind) {
        Preferences &preferences = m_desk.preferences;
        return leading(choiceOf<bool>(
            name, of, {{tr("On"), true}, {tr("Off"), false}}, preferences.notifiesOf(kind),
            [&preferences, kind](bool notifies) { preferences.setNotifiesOf(kind, notifies); }));
    };
    const QString soon = tr("A boost ends in 5 minutes");
    const QString ended = tr("A boost has ended");
    const QString failed = tr("Something failed");
    const QString down = tr("A connection is down");
    auto *form = new QWidget;
    arrange(form,
            {{soon, choice("notifyEndsSoon", soon, AlarmKind::EndsSoon)},
             {ended, choice("notifyEnded", ended, AlarmKind::Ended)},
             {failed, choice("notifyFailed", failed, AlarmKind::Failed),
              tr("A boost or an order, or a budget that has ended boosts.")},
             {down, choice("notifyDown", down, AlarmKind::Down)}});
    return form;
}

QWidget *SettingsPage::carrier()
{
    auto *part = new QWidget;
    m_carrier = boxed<QVBoxLayout>(part, {}, 16);
    m_carrier->addWidget(m_facts);
    return part;
}

void SettingsPage::listCarriers(client::KnownCarriers &carriers, const QString &current)
{
    auto *list = new CarriersCard(m_desk, carriers, current);
    m_carrier->addWidget(new Hairline(Qt::Horizontal));
    m_carrier->addWidget(list);
    connect(list, &CarriersCard::switchWanted, this, &SettingsPage::carrierWanted);
}

void SettingsPage::showCarrier()
{
    const auto &facts = m_desk.portfolio.picture().carrier;
    if (!facts)
        return;
    const auto plain = [](const std::string &word) { return text::fromStd(word); };
    m_facts->setValue(Name, plain(facts->name));
    m_facts->setValue(Money_, plain(facts->currency.text()));
    m_facts->setValue(Zone, plain(facts->timeZone));
    m_facts->setValue(Version, plain(facts->version));
    m_facts->setValue(Datapath, datapathWords(facts->datapath));
    m_facts->setValue(StepTimes, stepTimesText(facts->stepTimes));
}

} // namespace turbolane::ui
