// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/emptystate.h"

#include "ui/kit/emptydrawing.h"
#include "ui/kit/label.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int tileSize = 64;
constexpr int textWidthMost = 268;

class Tile final : public QWidget {
public:
    Tile(const IconSpec &icon, bool bad, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
        , m_bad(bad)
    {
        setFixedSize(tileSize, tileSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(
            painter, rect(),
            {.fill = colour(m_bad ? Colour::BadTint : Colour::Sunken), .border = {}, .radius = 18});
        paintIcon(painter, QRectF(18, 18, 28, 28), m_icon,
                  colour(m_bad ? Colour::Bad : Colour::Ink2));
    }

private:
    IconSpec m_icon;
    bool m_bad;
};

Label *centred(Type type, Colour colour, const QString &text)
{
    auto *label = new Label(type, colour, text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFixedWidth(textWidthMost);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 28);
    column->setSpacing(0);
}

void EmptyState::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void EmptyState::showMessage(const Message &message)
{
    clear();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addStretch();
    QWidget *picture = nullptr;
    if (message.sketched)
        picture = new FirstConnectionSketch(this);
    else
        picture = new Tile({message.icon}, message.bad, this);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(20);
    column->addWidget(centred(Type::Title, Colour::Ink, message.title), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(centred(Type::Body, Colour::Ink2, message.text), 0, Qt::AlignHCenter);
    if (!message.code.isEmpty()) {
        auto *code = centred(Type::Mono, Colour::Ink3, message.code);
        code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addSpacing(8);
        column->addWidget(code, 0, Qt::AlignHCenter);
    }
    auto *acts = new QWidget(this);
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 16, 0, 0);
    row->setSpacing(8);
    for (const Banner::Act &act : message.acts) {
        const bool main = &act == &message.acts.front();
        auto *button = new Button(main ? ButtonKind::Primary : ButtonKind::Secondary, act.text);
        button->setButtonSize(ButtonSize::Small);
        connect(button, &QAbstractButton::clicked, this, act.act);
        row->addWidget(button);
    }
    column->addWidget(acts, 0, Qt::AlignHCenter);
    column->addStretch();
    setAccessibleName(message.title + QStringLiteral(". ") + message.text);
}

} // namespace turbolane::ui
