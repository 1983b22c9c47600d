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
constexpr int fairGap = 20; ///< between tabs
constexpr int leastGap = 12;

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

    /// Where room is short the names stay and the counts go; they are still spoken.
    void setCountShown(bool shown)
    {
        m_isCountShown = shown;
        updateGeometry();
        update();
    }

    int countWidth() const
    {
        return m_count.isEmpty() ? 0 : countGap + textWidth(ui::font(Type::Small, 500), m_count);
    }
    /// In the weight it has when it is on.
    int boldWidth() const { return textWidth(ui::font(Type::Body, 600), text()); }

    QSize sizeHint() const override
    {
        return {nameWidth() + (m_isCountShown ? countWidth() : 0), grown(tabHeight)};
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
        if (m_isCountShown)
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
    bool m_isCountShown = true;
};

} // namespace

Tabs::Tabs(const QString &name, QWidget *parent)
    : ChoiceRow(name, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row()->setContentsMargins(16, 0, 16, 0);
    row()->setSpacing(fairGap);
    row()->setAlignment(Qt::AlignLeading);
}

void Tabs::setTabs(const QStringList &names)
{
    clear();
    for (const QString &name : names)
        add(new Tab(name, this));
    setCurrent(names.isEmpty() ? -1 : 0);
    fit();
}

void Tabs::setCount(int place, std::optional<std::int64_t> count)
{
    static_cast<Tab *>(buttonAt(place))->setCount(count ? text::count(*count) : QString());
    fit();
}

QSize Tabs::sizeHint() const
{
    return {QWidget::sizeHint().width(), grown(tabHeight)};
}

void Tabs::fit()
{
    const QList<Tab *> tabs = findChildren<Tab *>(Qt::FindDirectChildrenOnly);
    const int gaps = int(tabs.size()) - 1;
    if (gaps < 1)
        return;
    const QMargins sides = row()->contentsMargins();
    int names = sides.left() + sides.right();
    int counts = 0;
    for (const Tab *tab : tabs) {
        names += tab->boldWidth();
        counts += tab->countWidth();
    }
    const bool countsFit = names + counts + gaps * leastGap <= width();
    for (Tab *tab : tabs)
        tab->setCountShown(countsFit);
    const int rest = width() - names - (countsFit ? counts : 0);
    row()->setSpacing(qBound(leastGap, rest / gaps, fairGap));
}

void Tabs::resizeEvent(QResizeEvent *event)
{
    ChoiceRow::resizeEvent(event);
    fit();
}

void Tabs::changeEvent(QEvent *event)
{
    ChoiceRow::changeEvent(event);
    if (changesLook(*event))
        fit();
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Colour::Line));
}

} // namespace turbolane::ui
