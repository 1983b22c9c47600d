// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/routewishes.h"

#include "ui/drawing/drawingparts.h"
#include "ui/editors/choicebox.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int longestMillis = 2'000;
constexpr int unitGap = 6;
constexpr int captionWidth = 112;

} // namespace

RouteWishes::RouteWishes(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_words(captionOf(tr("Also compare routes that avoid"), nullptr, m_chips))
    , m_add(new FilterChip(tr("Country"), m_chips))
    , m_problem(noteLabel(this))
    , m_longest(new QLineEdit(this))
    , m_apart(new ChoiceBox(this))
    , m_rules(new RouteRules(this))
{
    auto *column = boxed<QVBoxLayout>(this, {}, 6);
    addCountries(*column);
    column->addSpacing(2);
    column->addWidget(m_rules);
    column->addSpacing(4);
    addLongest(*column);
    addApart(*column);
}

void RouteWishes::addCountries(QVBoxLayout &column)
{
    m_add->setObjectName(QStringLiteral("avoidCountry"));
    m_add->setGlyph({.name = "plus", .stroke = 2});
    m_add->setCheckable(false);
    m_add->setAccessibleName(tr("Avoid a country"));
    m_words->setBuddy(m_add);
    auto *flow = new FlowLayout(6, m_chips);
    flow->addWidget(m_words);
    flow->addWidget(m_add);
    followTextSize(m_words, [this] { placeWords(); });
    auto *part = boxed<QVBoxLayout>(nullptr, {}, 6);
    part->addWidget(m_chips);
    part->addWidget(m_problem);
    column.addLayout(part);
    connect(m_add, &FilterChip::clicked, this, &RouteWishes::openCountries);
}

void RouteWishes::addLongest(QVBoxLayout &column)
{
    m_longest->setObjectName(QStringLiteral("longestRoundTrip"));
    m_longest->setAccessibleName(tr("Longest round trip, milliseconds"));
    m_longest->setPlaceholderText(tr("No limit"));
    m_longest->setValidator(new QIntValidator(1, longestMillis, m_longest));
    auto *unit = new Label(Type::Small, Colour::Ink3, tr("ms"), m_longest);
    unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = boxed<QHBoxLayout>(m_longest, mirrored({0, 0, 10, 0}, layoutDirection()), 0);
    inside->addStretch();
    inside->addWidget(unit);
    // The words keep clear of the unit, whichever side it is on.
    const int room = unit->sizeHint().width() + unitGap;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_longest->setTextMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
    column.addLayout(
        fieldRow(captionOf(tr("Longest round trip"), m_longest, this), m_longest, captionWidth));
    connect(m_longest, &QLineEdit::textEdited, this, &RouteWishes::readLongest);
}

void RouteWishes::addApart(QVBoxLayout &column)
{
    m_apart->setObjectName(QStringLiteral("keepApartFrom"));
    m_apart->setAccessibleName(tr("Keep apart from"));
    column.addLayout(
        fieldRow(captionOf(tr("Keep apart from"), m_apart, this), m_apart, captionWidth));
    connect(m_apart, &QComboBox::activated, this, [this](int place) {
        emit apartFromChosen(ConnectionId(m_apart->itemData(place).toString().toStdString()));
    });
}

void RouteWishes::show(const RouteWishesView &view)
{
    if (view == m_view && m_apart->count() > 0)
        return;
    const bool sameCountries = view.avoided == m_view.avoided;
    m_view = view;
    m_rules->show(view.rules);
    if (!sameCountries)
        showCountries();
    showOthers();
    sayNote(*m_problem, view.problem);
    if (!m_longest->hasFocus()) {
        const auto millis =
            view.longest ? std::chrono::duration_cast<Millis>(*view.longest).count() : 0;
        m_longest->setText(view.longest ? QString::number(millis) : QString());
    }
}

void RouteWishes::showCountries()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget()) && !m_add->hasFocus();
    for (FilterChip *chip : m_chips->findChildren<FilterChip *>())
        if (chip != m_add) {
            chip->hide();
            chip->deleteLater(); // it may be what was pressed
        }
    m_chips->layout()->removeWidget(m_add);
    for (const RouteWishesView::Country &country : std::as_const(m_view.avoided)) {
        auto *chip = new FilterChip(country.name, m_chips);
        chip->setObjectName(QStringLiteral("avoids-") + country.code);
        chip->setRemovable(true);
        chip->setAccessibleName(tr("Avoid %1").arg(country.name));
        m_chips->layout()->addWidget(chip);
        chip->show();
        connect(chip, &FilterChip::removed, this,
                [this, code = country.code] { emit allowedAgain(code); });
    }
    m_chips->layout()->addWidget(m_add);
    placeWords();
    m_chips->updateGeometry();
    if (hadFocus)
        m_add->setFocus();
}

/// In the line of the one chip, else over them all.
void RouteWishes::placeWords()
{
    const bool isAlone = m_view.avoided.isEmpty();
    m_words->setMinimumSize(isAlone ? 0 : width(), isAlone ? m_add->sizeHint().height() : 0);
}

void RouteWishes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWords();
}

void RouteWishes::showOthers()
{
    m_apart->clear();
    m_apart->addItem(tr("Nothing", "to keep apart from"), QString());
    for (const RouteWishesView::Other &other : std::as_const(m_view.others))
        m_apart->addItem(other.name, QString::fromStdString(other.id.text()));
    const int place = m_apart->findData(QString::fromStdString(m_view.apartFrom.text()));
    m_apart->setCurrentIndex(std::max(place, 0));
}

void RouteWishes::openCountries()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("countryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu, m_view.onTheWay);
    if (!m_view.onTheWay.isEmpty() && !m_view.elsewhere.isEmpty())
        addTo(*menu->addMenu(tr("Other countries")), m_view.elsewhere);
    else
        addTo(*menu, m_view.elsewhere);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void RouteWishes::addTo(QMenu &menu, const QList<RouteWishesView::Country> &countries)
{
    for (const RouteWishesView::Country &country : countries)
        connect(menu.addAction(country.name), &QAction::triggered, this,
                [this, code = country.code] { emit avoided(code); });
}

void RouteWishes::readLongest()
{
    if (m_longest->text().isEmpty())
        return emit longestChosen(std::nullopt);
    bool isNumber = false;
    const int millis = m_longest->text().toInt(&isNumber);
    if (isNumber && m_longest->hasAcceptableInput())
        emit longestChosen(Micros(Millis(millis)));
}

} // namespace turbolane::ui
