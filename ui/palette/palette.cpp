// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"
#include "ui/palette/finder.h"
#include "ui/palette/findingdelegate.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/turbo/turbooffer.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int cardWidth = 640;
constexpr int fromTop = 72;
constexpr int mostRows = 9;
constexpr int fewestRows = 1;

} // namespace

Palette::Palette(const Desk &desk, const QList<Finding> &actions, QWidget *window)
    : QWidget(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_deed(desk)
    , m_card(new Card(this))
    , m_field(new SearchField(tr("Search everything")))
    , m_list(new QListView)
    , m_told(new Label(Type::Body, Colour::Ink2))
    , m_price(new Label(Type::Heading, Colour::Ink))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search everything"));
    hide();
    arrange();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, &Palette::use);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Palette::considerCurrent);
    connect(&m_deed, &PaletteDeed::changed, this, &Palette::showDeed);
    connect(&m_deed, &PaletteDeed::done, this, [this] {
        const ConnectionId connection = m_deed.finding().connection;
        close();
        emit deedDone(connection);
    });
    connect(&desk.portfolio, &client::Portfolio::changed, this, &Palette::follow);
}

void Palette::arrange()
{
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys, and moves through the list
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = boxed<QVBoxLayout>(m_card, {1, 12, 1, 1}, 8);
    auto *top = boxed<QHBoxLayout>(nullptr, {15, 0, 15, 0}, 0);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(footer());
}

/// What Enter does, and for how much.
QWidget *Palette::footer()
{
    m_told->setObjectName(QStringLiteral("paletteTold"));
    m_price->setObjectName(QStringLiteral("palettePrice"));
    m_told->setWordWrap(true);
    auto *foot = new QWidget;
    auto *row = boxed<QHBoxLayout>(foot, {16, 0, 16, 10}, 16);
    row->addWidget(m_told, 1);
    row->addWidget(m_price);
    return foot;
}

void Palette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    find();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    if (m_deed.isDoing())
        return; // what becomes of it has to be seen
    m_deed.stop();
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(cardWidth, this->width() - 32);
    const int row = std::max(m_list->sizeHintForRow(0), 1);
    const int rows = std::clamp(m_model.rowCount(), fewestRows, mostRows);
    m_list->setFixedHeight(row * rows);
    const int height = m_card->layout()->totalHeightForWidth(width) > 0
        ? m_card->layout()->totalHeightForWidth(width)
        : m_card->sizeHint().height();
    m_card->setGeometry((this->width() - width) / 2, fromTop, width,
                        std::min(height, this->height() - fromTop - 16));
}

void Palette::find()
{
    const QString before = current() ? current()->id : QString();
    m_model.replaceWith(findingsFor(m_field->text(), m_desk.portfolio.picture(), m_actions));
    const bool isFresh = sender() == m_field || m_model.numberOf(before) < 0;
    m_list->setCurrentIndex(m_model.index(isFresh ? 0 : m_model.numberOf(before), 0));
    considerCurrent();
    if (isVisible())
        place();
}

void Palette::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    const bool isTicking =
        change.subject == Subject::Charges || change.subject == Subject::Telemetry;
    if (isVisible() && !isTicking && !m_deed.isDoing())
        find();
}

const Finding *Palette::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void Palette::considerCurrent()
{
    m_deed.consider(current() ? *current() : Finding());
    showDeed();
}

void Palette::showDeed()
{
    const Finding *finding = current();
    m_price->clear();
    m_told->setColour(Colour::Ink2);
    if (!finding)
        m_told->setText(tr("Nothing is called that. Cities, providers, connections, orders and "
                           "commands are found."));
    else if (!finding->refusal.isEmpty())
        m_told->setText(finding->refusal);
    else if (finding->kind == FindingKind::Verb)
        m_told->setText(finding->detail);
    else if (!isDeed(finding->kind))
        m_told->setText(finding->kind == FindingKind::Action ? tr("Enter does it")
                                                             : tr("Enter shows it"));
    else
        showPrice();
    m_price->setVisible(!m_price->text().isEmpty());
    m_field->setAccessibleDescription(m_price->text() + u' ' + m_told->text());
    if (isVisible())
        place();
}

void Palette::showPrice()
{
    const QString trouble = m_deed.trouble();
    if (!trouble.isEmpty()) {
        m_told->setColour(Colour::Bad);
        m_told->setText(trouble);
    } else if (m_deed.isDoing()) {
        m_told->setText(tr("Asking the carrier"));
    } else if (!m_deed.needsPrice()) {
        m_told->setText(tr("Enter ends it now"));
    } else if (const auto &price = m_deed.price()) {
        const BudgetWord budget = budgetWordOf(*price);
        const QString terms = termsOf(*price, m_desk.clock.now());
        m_told->setText(budget.text.isEmpty()
                            ? tr("Enter boosts: %1", "price per hour, end").arg(terms)
                            : tr("Enter boosts: %1. %2", "price per hour, end; budget")
                                  .arg(terms, budget.text));
        m_told->setColour(budget.isOver ? Colour::Warn : Colour::Ink2);
        m_price->setText(text::moneyAdded(price->total));
    } else {
        m_told->setText(tr("Asking the carrier for the price"));
    }
}

void Palette::use(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Finding finding = m_model.row(index.row());
    if (finding.kind == FindingKind::Verb) {
        m_field->setText(finding.title + u' ');
        return m_field->setFocus(Qt::OtherFocusReason);
    }
    if (isDeed(finding.kind))
        return m_deed.carryOut();
    close();
    emit chosen(finding);
}

void Palette::move(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
}

bool Palette::pressed(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(mostRows - 1); return true;
    case Qt::Key_PageUp: move(1 - mostRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: use(m_list->currentIndex()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return pressed(*static_cast<QKeyEvent *>(event));
    return false;
}

/// The keys stay here as long as it is open.
bool Palette::focusNextPrevChild(bool)
{
    m_field->setFocus(Qt::TabFocusReason);
    return true;
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Scrim));
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        close();
}

} // namespace turbolane::ui
