// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/banner.h"

#include "ui/kit/look.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int bannerHeight = 56;
constexpr int iconSize = 18;

/// Says its role: nothing in a frame tells that it is an alert.
QAccessibleInterface *bannerAccess(const QString &key, QObject *object)
{
    if (key != QLatin1String("turbolane::ui::Banner"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new Glyph({"triangle-alert", 2}, Colour::Bad, iconSize))
    , m_what(new Label(Type::Strong, Colour::Ink))
    , m_more(new Label(Type::Body, Colour::Ink2))
    , m_acts(new QHBoxLayout)
{
    static const bool installed = [] {
        QAccessible::installFactory(bannerAccess);
        return true;
    }();
    Q_UNUSED(installed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(4);
    row->addWidget(m_glyph);
    row->addSpacing(8);
    m_more->setWordWrap(true);
    m_more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_what);
    row->addWidget(m_more, 1);
    m_acts->setSpacing(12);
    m_acts->setContentsMargins(8, 0, 0, 0);
    row->addLayout(m_acts);
    arrange();
    hide();
}

void Banner::showMessage(const Message &message)
{
    m_kind = message.kind;
    m_glyph->setIcon({message.icon, 2}, message.kind == Kind::Error ? Colour::Bad : Colour::Warn);
    reword(message.what, message.more);
    showActs(message.acts);
    arrange();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::reword(const QString &what, const QString &more)
{
    m_what->setText(what);
    m_more->setText(more);
    setAccessibleName(what + u' ' + more);
}

void Banner::showActs(const QList<Act> &acts)
{
    for (Button *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Act &act : acts) {
        const bool main = &act == &acts.back();
        auto *button =
            new Button(main ? ButtonKind::Primary : ButtonKind::Secondary, act.text, this);
        button->setButtonSize(ButtonSize::Small);
        connect(button, &QAbstractButton::clicked, this, act.act);
        m_acts->addWidget(button);
        m_buttons.append(button);
    }
}

void Banner::arrange()
{
    setMinimumHeight(grown(bannerHeight));
    layout()->setContentsMargins(mirrored({24, 4, 16, 5}, layoutDirection()));
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (changesLook(*event))
        arrange();
}

void Banner::dismiss()
{
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool error = m_kind == Kind::Error;
    painter.fillRect(rect(), colour(error ? Colour::BadTint : Colour::WarnTint));
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     colour(error ? Colour::BadFill : Colour::WarnFill));
}

} // namespace turbolane::ui
