// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/endcard.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int radius = 8;
constexpr int padding = 12;
constexpr int markColumn = 28;

} // namespace

EndCard::EndCard(const QString &role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::follow(this, radius);
}

void EndCard::show(const QString &title, const QString &place, const QString &provider)
{
    m_title = title;
    m_place = place;
    m_provider = provider;
    m_isOpen = false;
    setAccessibleName(tr("%1 %2, %3").arg(m_role, title, place));
    setToolTip(place);
    update();
}

void EndCard::showOpen(const QString &invitation)
{
    m_title = invitation;
    m_place.clear();
    m_provider.clear();
    m_isOpen = true;
    setAccessibleName(tr("%1: %2").arg(m_role, invitation));
    setToolTip({});
    update();
}

void EndCard::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

QSize EndCard::sizeHint() const
{
    return {200, lineHeight(Type::Body) + lineHeight(Type::Small) + 22};
}

void EndCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    paintWords(painter);
}

void EndCard::paintGround(QPainter &painter) const
{
    const bool isTouched = underMouse() && isEnabled();
    const Colour plain = isTouched ? Colour::Hover : Colour::Surface;
    paintBox(painter, rect(),
             {.fill = colour(m_isCurrent ? Colour::BlueTint : plain),
              .border = colour(m_isCurrent ? Colour::Blue : Colour::LineStrong),
              .radius = radius,
              .borderWidth = m_isCurrent ? 2.0 : 1.0});
}

void EndCard::paintWords(QPainter &painter) const
{
    const auto part = [this](int left, int top, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), {left, top, width, height});
    };
    const QColor ink = colour(m_isOpen ? Colour::Ink2 : Colour::Ink);
    const QColor quiet = colour(Colour::Ink2);
    const int middle = height() / 2;
    if (!m_provider.isEmpty())
        paintProviderMark(painter, part(padding, middle - 8, 16, 16), m_provider);
    else
        paintIcon(painter, part(padding, middle - 9, 18, 18),
                  {.name = m_isOpen && !m_isCurrent ? "map-pin" : "ethernet-port"}, quiet);

    const QFont small = ui::font(Type::Small);
    const int roleWidth = textWidth(small, m_role);
    const int left = padding + markColumn;
    const int width = this->width() - left - padding - roleWidth - 8;
    const int top = middle - (lineHeight(Type::Body) + lineHeight(Type::Small)) / 2;
    TextLine role{.text = m_role, .font = small, .alignment = Qt::AlignTrailing};
    role.paint(painter, part(this->width() - padding - roleWidth, 0, roleWidth, height()), quiet);
    TextLine title{.text = m_title, .font = ui::font(m_isOpen ? Type::Body : Type::Strong)};
    if (m_place.isEmpty())
        return title.paint(painter, part(left, 0, width, height()), ink);
    title.paint(painter, part(left, top, width, lineHeight(Type::Body)), ink);
    TextLine place{.text = m_place, .font = small, .elide = Qt::ElideMiddle};
    place.paint(painter, part(left, top + lineHeight(Type::Body), width, lineHeight(Type::Small)),
                quiet);
}

void EndCard::changeEvent(QEvent *event)
{
    if (changesLook(*event))
        updateGeometry();
    QAbstractButton::changeEvent(event);
    update();
}

} // namespace turbolane::ui
