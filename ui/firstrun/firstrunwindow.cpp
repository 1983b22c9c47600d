// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/firstrunwindow.h"

#include "ui/firstrun/carrierchooser.h"
#include "ui/firstrun/worldpicture.h"
#include "ui/kit/card.h"
#include "ui/kit/look.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr QSize smallest(800, 600);
constexpr QSize usual(1440, 900);
constexpr int choosersWidth = 600;
constexpr int smallestPicture = 360; ///< less shows nothing

} // namespace

FirstRunWindow::FirstRunWindow(client::KnownCarriers &carriers, QWidget *parent)
    : QWidget(parent)
    , m_picture(new WorldPicture)
    , m_chooser(new CarrierChooser(carriers))
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Turbolane"));
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    row->addWidget(m_picture, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_chooser);
    setMinimumSize(smallest.boundedTo(screen()->availableSize()));
    resize(usual.boundedTo(screen()->availableSize()));
}

/// The choice gets what its words need, the picture the rest.
void FirstRunWindow::share()
{
    const int wanted = std::min(grown(choosersWidth), width());
    const bool hasPicture = width() - wanted >= smallestPicture;
    m_picture->setVisible(hasPicture);
    m_chooser->setFixedWidth(hasPicture ? wanted : width());
}

void FirstRunWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

void FirstRunWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        share();
}

void FirstRunWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace turbolane::ui
