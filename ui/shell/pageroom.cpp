// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pageroom.h"

#include "ui/kit/grown.h"

#include <QScrollArea>

namespace turbolane::ui {

namespace {

/// What a page needs; on a smaller screen, as one of text at 200 % is, it scrolls.
constexpr QSize leastPage(1180, 640);

/// As large as the view, never smaller than a page: asked by its layout, a page would take the
/// height it likes best and scroll where it need not.
class PageRoom final : public QWidget {
public:
    explicit PageRoom(QWidget *pages)
        : m_pages(pages)
    {
        pages->setParent(this);
        setGrownMinimum(this, leastPage);
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_pages->setGeometry(rect()); }

private:
    QWidget *m_pages;
};

} // namespace

QScrollArea *scrolledPages(QWidget *pages)
{
    auto *area = new QScrollArea;
    area->setWidget(new PageRoom(pages));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace turbolane::ui
