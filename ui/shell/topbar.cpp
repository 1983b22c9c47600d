// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/kit/focusring.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace turbolane::ui {

namespace {

constexpr int barHeight = 56;
constexpr int mostTitle = 220; ///< is never cut below that
constexpr int chevron = 16;

/// An earlier part of the trail, with the chevron after it.
class Step final : public QAbstractButton {
public:
    Step(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        FocusRing::follow(this, 4);
    }
    QSize sizeHint() const override
    {
        return {textWidth(partFont(), text()) + 6 + chevron, grown(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto mirrored = [this](const QRect &at) {
            return QStyle::visualRect(layoutDirection(), rect(), at);
        };
        TextLine{text(), partFont()}.paint(painter,
                                           mirrored({0, 0, width() - chevron - 6, height()}),
                                           colour(underMouse() ? Colour::Ink : Colour::Ink3));
        const char *icon = isRightToLeft() ? "chevron-left" : "chevron-right";
        paintIcon(painter,
                  mirrored({width() - chevron, (height() - chevron) / 2, chevron, chevron}), {icon},
                  colour(Colour::Ink3));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            update();
        return QAbstractButton::event(event);
    }

private:
    static QFont partFont() { return ui::font(Type::Title, 500); }
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_first(new QWidget(this))
    , m_row(new QHBoxLayout(m_first))
    , m_below(new QHBoxLayout)
    , m_trail(new QHBoxLayout)
    , m_title(new Label(Type::Title, Colour::Ink))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_first);
    lines->addLayout(m_below);
    m_row->setSpacing(12);
    m_trail->setSpacing(6);
    m_row->addLayout(m_trail, 1);
    m_title->setElide(Qt::ElideMiddle);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_trail->addWidget(m_title, 1);
    arrange();
}

void TopBar::arrange()
{
    keepTitle();
    m_row->setContentsMargins(mirrored({24, 0, 16, 0}, layoutDirection()));
    m_first->setFixedHeight(grown(barHeight));
    fit();
}

void TopBar::setTrail(const QStringList &parts)
{
    for (QWidget *step : std::as_const(m_steps)) {
        m_trail->removeWidget(step);
        step->hide();
        step->deleteLater();
    }
    m_steps.clear();
    for (int place = 0; place + 1 < parts.size(); ++place) {
        auto *step = new Step(parts.at(place), this);
        connect(step, &QAbstractButton::clicked, this, [this, place] { emit trailPressed(place); });
        m_trail->insertWidget(place, step);
        m_steps.append(step);
    }
    m_title->setText(parts.isEmpty() ? QString() : parts.last());
    keepTitle();
}

/// Where there is little room, the search gives way to its glass before a title is cut.
void TopBar::keepTitle()
{
    const int natural = textWidth(ui::font(Type::Title), m_title->text());
    m_title->setMinimumWidth(std::min(natural + 1, grown(mostTitle)));
}

void TopBar::swap(QWidget *&shown, QWidget *fresh)
{
    if (shown == fresh)
        return;
    if (shown) {
        m_row->removeWidget(shown);
        m_below->removeWidget(shown);
        shown->hide();
    }
    shown = fresh;
    if (shown) {
        shown->setParent(this);
        shown->show();
    }
    place();
    fit();
}

void TopBar::place()
{
    for (QWidget *part : {m_controls, m_search, m_bell, m_primary}) {
        if (!part)
            continue;
        m_row->removeWidget(part);
        m_below->removeWidget(part);
        if (m_isNarrow && part == m_controls)
            m_below->addWidget(part, 0, Qt::AlignLeading);
        else
            m_row->addWidget(part);
    }
}

int TopBar::needed() const
{
    const QMargins sides = m_row->contentsMargins();
    int all = sides.left() + sides.right() + m_title->minimumWidth();
    for (const QWidget *step : m_steps)
        all += step->sizeHint().width() + m_trail->spacing();
    for (const QWidget *part : {m_controls, m_bell, m_primary})
        if (part)
            all += part->sizeHint().width() + m_row->spacing();
    if (m_search)
        all += m_search->minimumSizeHint().width() + m_row->spacing();
    return all;
}

void TopBar::fit()
{
    const bool isNarrow = m_controls != nullptr && needed() > width();
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        place();
    m_below->setContentsMargins(mirrored({24, 0, 16, isNarrow ? grown(10) : 0}, layoutDirection()));
    setFixedHeight(grown(barHeight) + (isNarrow ? m_below->sizeHint().height() : 0));
}

void TopBar::setControls(QWidget *controls)
{
    swap(m_controls, controls);
}

void TopBar::setPrimary(QWidget *primary)
{
    swap(m_primary, primary);
}

void TopBar::setSearch(QWidget *search)
{
    swap(m_search, search);
}

void TopBar::setBell(QWidget *bell)
{
    swap(m_bell, bell);
}

bool TopBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Colour::Line));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        arrange();
}

} // namespace turbolane::ui
