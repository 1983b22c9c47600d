// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/tabs.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int tabHeight = 46;
constexpr int countGap = 4;

class Tab final : public QAbstractButton {
public:
    Tab(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        FocusRing::follow(this, 2);
    }

    void setCount(const QString &count)
    {
        m_count = count;
        setAccessibleName(count.isEmpty() ? text() : text() + u' ' + count);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int count =
            m_count.isEmpty() ? 0 : countGap + textWidth(ui::font(Type::Small, 500), m_count);
        return {nameWidth() + count, grown(tabHeight)};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool lit = isChecked();
        const Colour ink = !isEnabled() ? Colour::InkDisabled
            : lit || underMouse()       ? Colour::Ink
                                        : Colour::Ink2;
        const int name = nameWidth();
        write(painter, {0, 0, name, 1}, text(), nameFont(), ink);
        write(painter, {name + countGap, 0, width() - name - countGap, 1}, m_count,
              ui::font(Type::Small, 500), isEnabled() ? Colour::Ink3 : Colour::InkDisabled);
        if (lit)
            painter.fillRect(QRect(0, height() - 2, width(), 2), colour(Colour::Ink));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            update();
        return QAbstractButton::event(event);
    }
    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (changesLook(*event))
            updateGeometry();
    }

private:
    /// Name and count stand on one baseline, that of the name in the middle of the tab.
    void write(QPainter &painter, const QRect &span, const QString &words, const QFont &font,
               Colour ink) const
    {
        const QFontMetricsF metrics(nameFont());
        const qreal baseline = qRound((height() - 1 + metrics.ascent() - metrics.descent()) / 2);
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), span);
        painter.setFont(font);
        painter.setPen(colour(ink));
        painter.drawText(QPointF(at.left(), baseline), words);
    }
    QFont nameFont() const { return ui::font(Type::Body, isChecked() ? 600 : 500); }
    int nameWidth() const { return textWidth(nameFont(), text()); }

    QString m_count;
};

} // namespace

Tabs::Tabs(const QString &name, QWidget *parent)
    : ChoiceRow(name, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row()->setContentsMargins(16, 0, 16, 0);
    row()->setSpacing(20);
    row()->setAlignment(Qt::AlignLeading);
}

void Tabs::setTabs(const QStringList &names)
{
    clear();
    for (const QString &name : names)
        add(new Tab(name, this));
    setCurrent(names.isEmpty() ? -1 : 0);
}

void Tabs::setCount(int place, std::optional<std::int64_t> count)
{
    static_cast<Tab *>(buttonAt(place))->setCount(count ? text::count(*count) : QString());
}

QSize Tabs::sizeHint() const
{
    return {QWidget::sizeHint().width(), grown(tabHeight)};
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Colour::Line));
}

} // namespace turbolane::ui
